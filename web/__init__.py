"""The coordinator's pages, the focal point's form, the practice page and the API."""
