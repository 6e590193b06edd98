"""What activities need of the engine; implemented by workflows/client.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from domain.commands import Command
from domain.deadlines import DeadlineCommand, DeadlineState
from domain.digest import Refusal
from domain.faults import Fault
from domain.recommendation import State
from domain.words import AskKind
from languages.faults import say_fault

Result = Literal["recorded", "already_recorded", "unchanged", "refused"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an update. fault: why it was refused, for coordinators; code: the same for whoever answered."""

    result: Result
    fault: Fault | None = None
    code: Refusal | None = None

    @property
    def why(self) -> str | None:
        """The reason of a refusal in English, for commands, programs and the log."""
        return say_fault("en", self.fault) if self.fault else None


@dataclass(frozen=True, slots=True)
class Birth:
    """A life to start: its recorded state, and the reference that the engine's pages may show."""

    state: State
    reference: str


@dataclass(frozen=True, slots=True)
class DeadlineBirth:
    """A deadline's workflow to start: its recorded state, and the number that the engine's pages may show."""

    state: DeadlineState
    number: int


@dataclass(frozen=True, slots=True)
class DeadlineRun:
    """What a deadline's workflow begins with. begun: it goes on from an earlier run, that left nothing undone."""

    state: DeadlineState
    begun: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineMoved:
    """A deadline has another date. due_at: when open asks that follow it are due now, by their kind (aware UTC)."""

    deadline: UUID
    due_at: Mapping[AskKind, datetime]


class EngineUnreachable(Exception):
    """The workflow engine does not answer. Nothing is lost: the record keeps what waits for it."""


class Imports(Protocol):
    async def start_import(self, run: UUID, sha256: str, options: str) -> None:
        """Import the file of a run, unless that is under way. options: their key. Raises EngineUnreachable."""
        ...


class Lifecycles(Protocol):
    async def start(self, births: Sequence[Birth | DeadlineBirth]) -> int:
        """Start the workflows that do not run yet, 16 at a time; how many were. Raises EngineUnreachable."""
        ...

    async def update(self, birth: Birth, command: Command) -> Outcome:
        """Apply one command through its workflow, started from the record if need be. Raises EngineUnreachable."""
        ...

    async def update_deadline(self, birth: DeadlineBirth, command: DeadlineCommand) -> Outcome:
        """The same for a deadline. Raises EngineUnreachable."""
        ...

    async def follow_deadline(self, recommendations: Sequence[UUID], moved: DeadlineMoved) -> int:
        """Tell running workflows of a moved date, 16 at a time; how many heard. Raises EngineUnreachable."""
        ...

    async def wake_dispatch(self) -> None:
        """Have due messages sent within a second or two, without waiting for the schedule; once for many who ask."""
        ...

    async def revisions(self) -> dict[UUID, int]:
        """The revision that each running recommendation or deadline showed last, a second or two behind."""
        ...

    async def revision(self, birth: Birth | DeadlineBirth) -> int | None:
        """The revision that one workflow holds now; None when it does not run."""
        ...

    async def restart(self, birth: Birth | DeadlineBirth) -> None:
        """End the workflow, if it runs, and start it anew from the record."""
        ...
