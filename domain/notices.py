"""What coordinators and others are told of, as values: alerts, escalations before a deadline, the weekly brief."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from domain.evidence.files import FileLine
from domain.ladder import Tone
from domain.words import Action, AskKind, ChannelName, MilestoneKind, PostKind, Status


@dataclass(frozen=True, slots=True)
class NoOwner:
    """Recommendations that no institution is charged with."""

    references: tuple[str, ...]
    kind: Literal["no_owner"] = "no_owner"


@dataclass(frozen=True, slots=True)
class Declined:
    """An institution says that a recommendation is not theirs. to: whom they name instead."""

    reference: str
    institution: str
    to: str | None = None
    kind: Literal["declined"] = "declined"


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """A message that no contact of a person took. why: the provider's words."""

    who: str
    channel: ChannelName
    why: str
    references: tuple[str, ...] = ()
    kind: Literal["undeliverable"] = "undeliverable"


@dataclass(frozen=True, slots=True)
class HardBounce:
    """An address that was refused for good, and is written to no more."""

    who: str
    address: str
    why: str
    kind: Literal["hard_bounce"] = "hard_bounce"


class Doubt(StrEnum):
    """Why a human must look at a reply."""

    UNCLEAR = "unclear"
    DECISION = "decision"
    UNVERIFIED = "unverified"
    STRANGER = "stranger"
    UNREADABLE = "unreadable"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class ForReview:
    """A reply on which nothing was done. words: its beginning; None when it may hold confidential text."""

    who: str
    channel: ChannelName
    received_at: datetime
    doubt: Doubt
    words: str | None = None
    kind: Literal["for_review"] = "for_review"


@dataclass(frozen=True, slots=True)
class ListenerSilent:
    """A mailbox or bot that has not heard its provider since `since_at`. account: which one."""

    account: str
    channel: ChannelName
    since_at: datetime
    kind: Literal["listener_silent"] = "listener_silent"


@dataclass(frozen=True, slots=True)
class MissingBy:
    """What one institution has not answered for a deadline. total: how many it was asked.

    since_on: when the oldest of them was asked first. asked: who was written to, and how often.
    """

    institution: str
    references: tuple[str, ...]
    total: int
    since_on: date | None = None
    asked: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswersMissing:
    """A deadline draws near and answers are missing: of `total` that are needed, those of `missing`.

    due_on: the day on which the State reports. answer_by: the day by which answers were asked for, or the next
    milestone. post: in which function it is read: a head reads of their own institution alone.
    """

    deadline: str
    due_on: date
    total: int
    missing: tuple[MissingBy, ...]
    tone: Tone = Tone.GENTLE
    post: PostKind = PostKind.COORDINATOR
    answer_by: date | None = None
    kind: Literal["answers_missing"] = "answers_missing"


@dataclass(frozen=True, slots=True)
class HandOverLine:
    """What a new holder of a post takes over: an open ask, or (kind None) an answer that was given before them.

    text, last_narrative: None when the recommendation is confidential. last_by: who gave the last answer.
    """

    reference: str
    kind: AskKind | None
    text: str | None
    due_on: date | None = None
    overdue_days: int = 0
    last_status: Status | None = None
    last_narrative: str | None = None
    last_on: date | None = None
    last_by: str | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """To the new holder of a post: since when, after whom, what is open, and what was said last."""

    post: PostKind
    institution: str
    from_on: date
    predecessor: str | None
    lines: tuple[HandOverLine, ...]
    kind: Literal["hand_over"] = "hand_over"


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A post that answers are awaited from has no holder, or none who can be reached. open: asks of the institution.

    person: the holder who cannot be reached; None when there is no holder at all.
    """

    institution: str
    post: PostKind
    open: int
    person: str | None = None
    kind: Literal["vacancy"] = "vacancy"


@dataclass(frozen=True, slots=True)
class ConfirmDate:
    """A deadline whose date nobody has confirmed yet. number: what it is called on the command line."""

    number: int
    deadline: str
    due_on: date
    source: str | None = None
    kind: Literal["confirm_date"] = "confirm_date"


@dataclass(frozen=True, slots=True)
class Decided:
    """To the person who asked for it: the coordinator granted or refused more time, or a colleague in their place.

    until: the new due day when granted. to: the colleague. due_on: when the answer is due now. why: the coordinator's
    words when refused.
    """

    reference: str
    action: Literal[Action.EXTEND, Action.DELEGATE]
    granted: bool
    due_on: date | None = None
    to: str | None = None
    why: str | None = None
    kind: Literal["decided"] = "decided"


@dataclass(frozen=True, slots=True)
class WrittenBack:
    """To the person who wrote to us: the coordinator's own words about it, an answer or a question.

    said: the coordinator's words; None when it is about something confidential: then that they have something to say,
    and how they are reached. words: what the person wrote, its beginning. received_on: when.
    """

    said: str | None
    received_on: date
    references: tuple[str, ...] = ()
    words: str | None = None
    kind: Literal["written_back"] = "written_back"


@dataclass(frozen=True, slots=True)
class FilesChecked:
    """To the person whose files had to wait for the virus scanner: what became of each. received_on: when they came."""

    files: tuple[FileLine, ...]
    received_on: date
    kind: Literal["files_checked"] = "files_checked"


@dataclass(frozen=True, slots=True)
class WeeklyBrief:
    """The coordinator's week: what changed, what is late, what will fall due, what failed to be delivered.

    since_on to until_on: the week told of. late: institution → overdue asks, most first. ahead: what will fall due in
    the next four weeks, as (deadline, its milestone, day), soonest first. due_soon: asks that fall due within a week.
    waiting: requests for more time or a colleague that the coordinator decides on. failed: who could not be reached.
    tentative: deadlines whose date nobody confirmed.
    """

    since_on: date
    until_on: date
    answered: int
    validated: int
    open: int
    overdue: int
    due_soon: int
    unowned: int
    for_review: int
    waiting: int
    undelivered: int
    late: tuple[tuple[str, int], ...] = ()
    ahead: tuple[tuple[str, MilestoneKind, date], ...] = ()
    failed: tuple[str, ...] = ()
    tentative: tuple[str, ...] = ()
    kind: Literal["weekly_brief"] = "weekly_brief"


Notice = (
    NoOwner
    | Declined
    | Undeliverable
    | HardBounce
    | ForReview
    | ListenerSilent
    | AnswersMissing
    | HandOver
    | Vacancy
    | ConfirmDate
    | Decided
    | WrittenBack
    | FilesChecked
    | WeeklyBrief
)


@dataclass(frozen=True, slots=True)
class NoticeContent:
    """An alert to one person, by default the coordinator. url: the page where it is dealt with.

    time_zone: the reader's, for times of the day. coordinator: how to reach a human, for readers who are none.
    """

    person_name: str
    language: str
    notice: Notice
    sent_on: date
    time_zone: str = "UTC"
    url: str | None = None
    practice: bool = False
    coordinator: str = ""
    kind: Literal["notice"] = "notice"
