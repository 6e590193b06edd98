"""The API: what the pages do, as JSON for programs, with the same rights and the same sight."""
