"""The coordinator's room: every page that needs a sign-in, one module each. What a page shows is read in models/."""
