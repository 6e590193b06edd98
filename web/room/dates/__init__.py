"""The dates on which the State reports: the list with its calendar, one of them, a new one, another date."""
