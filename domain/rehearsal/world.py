"""What a rehearsal begins with, and what it tells: the record as it stands, and each message that would be sent."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.calendar import Calendar
from domain.collecting import LastSaid
from domain.deadlines import DeadlineState
from domain.ladder import Ladders, Step
from domain.recommendation import Policy, State
from domain.roster import Roster
from domain.words import AskKind, ChannelName, MilestoneKind, PostKind


@dataclass(frozen=True, slots=True)
class Report:
    """A deadline as a rehearsal needs it. scope: the recommendations in it. answered: (recommendation, institution)
    of what was answered for it so far. days, zone: its plan."""

    number: int
    title: str
    state: DeadlineState
    days: Mapping[MilestoneKind, int]
    zone: str
    scope: Collection[UUID]
    ask_supports: bool = False
    fresh_days: int = 90
    answered: frozenset[tuple[UUID, UUID]] = frozenset()


@dataclass(frozen=True, slots=True)
class World:
    """The record on the day on which a rehearsal begins.

    lives: open recommendations. references: what people call them. pending: the next reminder of each open ask.
    asked: when each open ask was first sent to somebody, for those that were. written: the days on which each person
    was written to in the past week. said: the last that each (recommendation, institution) said. speaking: the channels
    that are set up.
    """

    lives: Mapping[UUID, State]
    references: Mapping[UUID, str]
    institutions: Mapping[UUID, str]
    roster: Roster
    pending: Mapping[UUID, Step]
    policy: Policy
    ladders: Ladders
    calendar: Calendar
    speaking: Collection[ChannelName]
    reports: Sequence[Report] = ()
    asked: Mapping[UUID, datetime] = field(default_factory=dict)
    written: Mapping[UUID, Sequence[date]] = field(default_factory=dict)
    said: Mapping[tuple[UUID, UUID], LastSaid] = field(default_factory=dict)


class Kind(StrEnum):
    """What a message would be."""

    DIGEST = "digest"
    MISSING = "missing"
    NO_OWNER = "no_owner"
    CONFIRM_DATE = "confirm_date"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that would be sent. post: in which function it is read. institutions: whose answers it is about.

    asks: what it asks for or misses, as references in reading order. deadline: of an escalation before a report.
    """

    at: datetime
    person: UUID
    kind: Kind
    post: PostKind
    institutions: tuple[UUID, ...] = ()
    asks: tuple[str, ...] = ()
    deadline: int | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """How a deadline would stand on its day: of what was asked, what would be missing, by institution."""

    number: int
    title: str
    due_on: date
    asked: int
    missing: Mapping[UUID, int]


@dataclass(frozen=True, slots=True)
class Answered:
    """An ask that would be answered, for whoever lives the same rehearsal on the real engine. due_at: when it was."""

    at: datetime
    recommendation: UUID
    institution: UUID
    kind: AskKind
    ask: UUID
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Played:
    """All that a rehearsal tells, in the order of time. lives, pending: how it ends, and what would be sent next."""

    began_at: datetime
    ended_at: datetime
    sent: tuple[Sent, ...]
    reports: tuple[Reported, ...]
    answers: tuple[Answered, ...] = ()
    lives: Mapping[UUID, State] = field(default_factory=dict)
    pending: Mapping[UUID, Step] = field(default_factory=dict)
