"""What a command refuses, or cannot do: each message is one line for people, why and what to do."""


class Refused(Exception):
    """What was asked cannot be done."""


class StackError(Refused):
    """The data folder cannot be used so."""


class PostgresError(Refused):
    """The embedded PostgreSQL cannot be used."""


class TemporalError(Refused):
    """The workflow engine cannot be used."""


class PartFailed(Refused):
    """A part of the stack did not become ready. tail: the last lines of its log."""

    def __init__(self, reason: str, tail: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.tail = tail
