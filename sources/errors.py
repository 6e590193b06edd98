"""What can be wrong with a file as a whole. What is wrong with one row is a Problem, and the rest is read."""


class SourceError(Exception):
    """The file cannot be read; the message says why and how to mend it."""


class UnknownFormat(SourceError):
    """The file is none of the known formats; the message says what it looks like and which are known."""


class UnsafeFile(SourceError):
    """The file could harm the machine that opens it: a zip bomb, XML entities."""


class UnreadableFile(SourceError):
    """The file is missing, empty, encrypted or damaged."""


class WrongOptions(SourceError):
    """The options do not fit the file, or an option is needed that was not given."""


class NoState(WrongOptions):
    """Nothing in the file tells whose recommendations these are, and nobody said it."""


class Unfit(Exception):
    """One field of one row is not what it should be. Never leaves the package: it becomes a Problem.

    field: our name of it. reason: "expected …, found …".
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason
