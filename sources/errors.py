"""What can be wrong with a file as a whole. What is wrong with one row is a Problem, and the rest is read."""

from domain.faults import Fault, Faulty
from languages.faults import say_fault


class SourceError(Faulty):
    """The file cannot be read; its fault says why and how to mend it. As text it is English."""

    def __str__(self) -> str:
        return say_fault("en", self.fault)


class UnknownFormat(SourceError):
    """The file is none of the known formats; the fault says what it looks like and which are known."""


class UnsafeFile(SourceError):
    """The file could harm the machine that opens it: a zip bomb, XML entities."""


class UnreadableFile(SourceError):
    """The file is missing, empty, encrypted or damaged."""


class WrongOptions(SourceError):
    """The options do not fit the file, or an option is needed that was not given."""


class NoState(WrongOptions):
    """Nothing in the file tells whose recommendations these are, and nobody said it."""


class Unfit(Faulty):
    """One field of one row is not what it should be. Never leaves the package: it becomes a Problem.

    field: our name of it. fault: "expected …, found …".
    """

    def __init__(self, field: str, fault: Fault) -> None:
        super().__init__(fault)
        self.field = field


def renamed(error: SourceError, stored: str, name: str) -> SourceError:
    """The same error, with the file called as its owner calls it. stored: its name where it lies."""
    told = {key: name if value == stored else value for key, value in error.fault.told.items()}
    return type(error)(Fault(error.fault.id, told))
