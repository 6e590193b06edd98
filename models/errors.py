"""Why the record refuses what was asked of it."""

from datetime import date


class StaffError(Exception):
    """This cannot be done with people and posts as they stand; the message says why and what can be done.

    code: the same as a word, for pages in another language; told: the names and days that it speaks of.
    """

    def __init__(self, words: str, code: str, **told: str | date) -> None:
        super().__init__(words)
        self.code, self.told = code, told


class LastAdministrator(Exception):
    """Nobody else could administer the users. Make somebody else an administrator first."""
