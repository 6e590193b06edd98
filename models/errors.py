"""Why the record refuses what was asked of it."""


class StaffError(Exception):
    """This cannot be done with people and posts as they stand; the message says why and what can be done."""


class LastAdministrator(Exception):
    """Nobody else could administer the users. Make somebody else an administrator first."""
