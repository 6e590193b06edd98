"""What messages to people say, as values, before any language or layout."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from domain.evidence.files import FileLine
from domain.ladder import Tone
from domain.tables import RowProblem, TableFault
from domain.words import Action, AskKind, PostKind, Status

ABOVE = frozenset({PostKind.HEAD, PostKind.COORDINATOR, PostKind.CABINET})
"""Posts that are told of a missing answer and never handed a button or link to give it."""


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One ask in a digest. n: its place, from 1.

    text: the recommendation; None when it is confidential: then its reference alone is ever shown.
    request: the coordinator's plain-language request. overdue_days: 0 while it is not overdue.
    asked_times: how often it was asked before this message. institution: named when the reader serves or
    watches more than one. deadline: the report that it is needed for, and reports_on: the day on which that is due.
    asked_on: when it was asked first; asked_whom: who was written to about it, for those above who are told.
    """

    n: int
    reference: str
    kind: AskKind
    text: str | None
    due_on: date
    request: str | None = None
    overdue_days: int = 0
    asked_times: int = 0
    last_status: Status | None = None
    last_narrative: str | None = None
    last_on: date | None = None
    tone: Tone = Tone.GENTLE
    institution: str | None = None
    deadline: str | None = None
    reports_on: date | None = None
    asked_on: date | None = None
    asked_whom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestContent:
    """Everything that one person is asked, or told is missing, at one time.

    post: in which function they read it. form_url: the signed web form. coordinator: how to reach a human.
    list_url: the page with every line in full, for what a message has no room for. table_url: the table to be filled
    in; attached: it comes with the message itself.
    """

    person_name: str
    institution: str
    language: str
    lines: tuple[DigestLine, ...]
    sent_on: date
    coordinator: str
    form_url: str | None = None
    post: PostKind = PostKind.MAIN
    practice: bool = False
    list_url: str | None = None
    table_url: str | None = None
    attached: bool = False


class AnswerOutcome(StrEnum):
    """What became of one answer."""

    RECORDED = "recorded"
    PROVISIONAL = "provisional"
    PASSED_ON = "passed_on"
    UNCLEAR = "unclear"
    ALREADY_RECORDED = "already_recorded"
    REFUSED = "refused"


class Refusal(StrEnum):
    """Why an answer could not be recorded; each has a sentence in every language."""

    NOT_CHARGED = "not_charged"
    OVER = "over"
    ASK_CLOSED = "ask_closed"
    FROZEN = "frozen"
    DATE_TOO_EARLY = "date_too_early"
    NOT_ALLOWED = "not_allowed"
    UNKNOWN_REFERENCE = "unknown_reference"
    NOTHING_TO_REPEAT = "nothing_to_repeat"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ConfirmationLine:
    """One answer, as we understood it. until: more time asked for. to: the colleague or institution named.

    narrative: None when the recommendation is confidential.
    """

    n: int
    reference: str
    action: Action
    outcome: AnswerOutcome
    status: Status | None = None
    narrative: str | None = None
    until: date | None = None
    to: str | None = None
    refusal: Refusal | None = None
    next_due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConfirmationContent:
    """What we made of somebody's reply. coordinator: who can be reached when it is drawn.

    undo_url, confirm_url: one-tap links, where the channel has no buttons.

    files: what came with it, and with what these answers complete. table: the name of a table that came with it;
    table_fault: why nothing of it was taken; rows: those that were not.
    """

    person_name: str
    institution: str
    language: str
    lines: tuple[ConfirmationLine, ...]
    sent_on: date
    coordinator: str = ""
    undo_url: str | None = None
    confirm_url: str | None = None
    practice: bool = False
    files: tuple[FileLine, ...] = ()
    table: str | None = None
    table_fault: TableFault | None = None
    rows: tuple[RowProblem, ...] = ()
    kind: Literal["confirmation"] = "confirmation"


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """An ask that the unclear reply may have meant. title: None when confidential. guess: what it seemed to say."""

    n: int
    reference: str
    kind: AskKind = AskKind.PROGRESS
    title: str | None = None
    guess: Status | None = None


@dataclass(frozen=True, slots=True)
class QuestionContent:
    """We did not understand: what was said, and what can be answered. No lines: we cannot even tell about what.

    files: what came with it, kept until we know what it belongs to.
    """

    person_name: str
    institution: str
    language: str
    words: str
    lines: tuple[QuestionLine, ...]
    sent_on: date
    coordinator: str = ""
    form_url: str | None = None
    practice: bool = False
    files: tuple[FileLine, ...] = ()
    kind: Literal["question"] = "question"
