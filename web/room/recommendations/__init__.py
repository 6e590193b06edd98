"""Recommendations: the list with its filters, one of them with all that happened to it, and what can be done."""
