"""What can be done to a recommendation: one frozen value per verb, ids, enums and dates only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.asks import OpenAsk
from domain.words import Action, AskKind, Phase, Status


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wants a change, and what makes a repeat of it harmless.

    external_id: channel : message id : edit number : ask. by: person or user; None is the system itself.
    """

    external_id: str
    by: UUID | None = None
    by_kind: Literal["person", "user", "system"] = "system"
    on_behalf_of: UUID | None = None
    through: str = "system"


@dataclass(frozen=True, slots=True)
class Assign:
    origin: Origin
    lead: UUID
    supports: tuple[UUID, ...] = ()
    verb: Literal["assign"] = "assign"


@dataclass(frozen=True, slots=True)
class Redirect:
    """The coordinator passes it on to another institution, at a ministry's word or their own."""

    origin: Origin
    lead: UUID
    verb: Literal["redirect"] = "redirect"


@dataclass(frozen=True, slots=True)
class Acknowledge:
    origin: Origin
    institution: UUID
    answer: UUID | None = None
    verb: Literal["acknowledge"] = "acknowledge"


@dataclass(frozen=True, slots=True)
class Report:
    """An institution's answer: a status, or that nothing changed. answer: row that holds the narrative.

    provisional: said by somebody of whom we are not yet sure.
    """

    origin: Origin
    institution: UUID
    answer: UUID
    action: Literal[Action.REPORT, Action.NO_CHANGE]
    status: Status | None
    provisional: bool = False
    verb: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class Amend:
    """A corrected answer takes the place of an earlier one."""

    origin: Origin
    institution: UUID
    answer: UUID
    replaces: UUID
    status: Status
    provisional: bool = False
    verb: Literal["amend"] = "amend"


@dataclass(frozen=True, slots=True)
class Undo:
    """Take an answer back. reopen: the ask that it had closed, if any."""

    origin: Origin
    answer: UUID
    reopen: OpenAsk | None = None
    verb: Literal["undo"] = "undo"


@dataclass(frozen=True, slots=True)
class Confirm:
    """The bound contact says: yes, that provisional answer was mine."""

    origin: Origin
    answer: UUID
    verb: Literal["confirm"] = "confirm"


@dataclass(frozen=True, slots=True)
class Decline:
    """The lead says: not ours."""

    origin: Origin
    institution: UUID
    answer: UUID | None = None
    verb: Literal["decline"] = "decline"


@dataclass(frozen=True, slots=True)
class Open:
    """Ask an institution something. deadline: whose date the ask follows; request: a note's id."""

    origin: Origin
    institution: UUID
    kind: AskKind
    due_at: datetime
    deadline: UUID | None = None
    request: UUID | None = None
    verb: Literal["open_ask"] = "open_ask"


@dataclass(frozen=True, slots=True)
class Extend:
    origin: Origin
    ask: UUID
    until: datetime
    verb: Literal["grant_extension"] = "grant_extension"


@dataclass(frozen=True, slots=True)
class Delegate:
    origin: Origin
    ask: UUID
    to: UUID | None
    verb: Literal["delegate"] = "delegate"


@dataclass(frozen=True, slots=True)
class Snooze:
    origin: Origin
    ask: UUID
    until: datetime
    verb: Literal["snooze"] = "snooze"


@dataclass(frozen=True, slots=True)
class Validate:
    """A validator signs off a progress. institution: whose, so that the ask to validate closes with it."""

    origin: Origin
    progress: UUID
    institution: UUID | None = None
    verb: Literal["validate"] = "validate"


@dataclass(frozen=True, slots=True)
class SendBack:
    """A validator does not accept a progress; the institution is asked to clarify. request: a note's id."""

    origin: Origin
    progress: UUID
    institution: UUID
    request: UUID | None
    verb: Literal["send_back"] = "send_back"


@dataclass(frozen=True, slots=True)
class Publish:
    origin: Origin
    progress: UUID
    verb: Literal["publish"] = "publish"


@dataclass(frozen=True, slots=True)
class Close:
    origin: Origin
    verb: Literal["close"] = "close"


@dataclass(frozen=True, slots=True)
class CarryOver:
    """The next cycle's recommendation takes its place."""

    origin: Origin
    into: UUID | None = None
    verb: Literal["carry_over"] = "carry_over"


@dataclass(frozen=True, slots=True)
class Revert:
    """Take back what somebody just did: charges, phase and asks are as they were before, unless anything changed since.

    revision, left: the revision and the asks as the act left them. phase, lead, supports, asks, no_owner_at: as they
    were.
    """

    origin: Origin
    revision: int
    left: tuple[OpenAsk, ...]
    phase: Phase
    lead: UUID | None
    supports: tuple[UUID, ...]
    asks: tuple[OpenAsk, ...]
    no_owner_at: datetime | None
    verb: Literal["revert"] = "revert"


@dataclass(frozen=True, slots=True)
class Release:
    """A deadline needs no more answers: its asks go back to the ordinary rhythm. submitted: with the report."""

    origin: Origin
    deadline: UUID
    submitted: bool = False
    verb: Literal["release"] = "release"


@dataclass(frozen=True, slots=True)
class Tick:
    """A timer of the workflow rang: asks that fell due, or nobody took charge."""

    origin: Origin
    verb: Literal["tick"] = "tick"


Command = (
    Assign
    | Redirect
    | Acknowledge
    | Report
    | Amend
    | Undo
    | Confirm
    | Decline
    | Open
    | Extend
    | Delegate
    | Snooze
    | Validate
    | SendBack
    | Publish
    | Close
    | CarryOver
    | Revert
    | Release
    | Tick
)
