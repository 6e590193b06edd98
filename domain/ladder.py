"""The policy of an ask: who is reminded when, and who is told next while it stays open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.calendar import Calendar
from domain.faults import Fault, Faulty
from domain.words import AskKind, ChannelName, PostKind


class Tone(StrEnum):
    GENTLE = "gentle"
    FIRM = "firm"
    URGENT = "urgent"


class Anchor(StrEnum):
    OPENED = "opened"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step. days: working days from the anchor, negative: before; to: the post that is written to.

    every: after the last rung, working days between repetitions. channel: where it is written to, if the person can
    be reached there; by default, where they prefer.
    """

    anchor: Anchor
    days: int
    to: PostKind = PostKind.MAIN
    tone: Tone = Tone.GENTLE
    every: int | None = None
    channel: ChannelName | None = None


Ladder = tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Caps:
    """How many messages one person is sent at most: in a day, and in any seven days, digests and escalations together.

    What is over waits for the next day that has room. urgent_per_day, urgent_per_week: the same bounds for a message
    that holds something urgent, which may go beyond the ordinary ones.
    """

    per_day: int = 1
    per_week: int = 3
    urgent_per_day: int = 2
    urgent_per_week: int = 5


@dataclass(frozen=True, slots=True)
class Stops:
    """What holds reminders back beside an answer, more time, a decline or a redirection, which always do.

    request_days: working days for which a request for more time, a colleague or an explanation does, while the
    coordinator has not decided on it. 0: not at all.
    """

    request_days: int = 5


@dataclass(frozen=True, slots=True)
class Ladders:
    """All ladders of an installation.

    by_kind: of an ask by its kind. collect: of an ask for progress that a deadline has opened. report: who is told,
    before a deadline, that answers are missing; its rungs count from the deadline's day.
    """

    by_kind: Mapping[AskKind, Ladder]
    collect: Ladder
    report: Ladder
    caps: Caps = field(default_factory=Caps)
    stops: Stops = field(default_factory=Stops)

    def of(self, kind: AskKind, deadline: UUID | None) -> Ladder:
        """The ladder of an ask. deadline: the one it follows, if any."""
        return self.collect if kind is AskKind.PROGRESS and deadline is not None else self.by_kind[kind]

    def rung(self, kind: AskKind, deadline: UUID | None, rung: int) -> Rung:
        """One step of an ask's ladder; the last one where the ladder was shortened since the step was planned."""
        ladder = self.of(kind, deadline)
        return ladder[min(rung, len(ladder) - 1)]


class FollowedLadders(Ladders):
    """Ladders that may change while a process runs: each use of them asks anew which are in force."""

    __slots__ = ("_in_force",)
    _in_force: Callable[[], Ladders]

    def __init__(self, in_force: Callable[[], Ladders]) -> None:
        object.__setattr__(self, "_in_force", in_force)

    @property
    def by_kind(self) -> Mapping[AskKind, Ladder]:
        return self._in_force().by_kind

    @property
    def collect(self) -> Ladder:
        return self._in_force().collect

    @property
    def report(self) -> Ladder:
        return self._in_force().report

    @property
    def caps(self) -> Caps:
        return self._in_force().caps

    @property
    def stops(self) -> Stops:
        return self._in_force().stops


class LadderFault(Faulty):
    """A text of ladders cannot be understood. line: where, from 1; None: the text as a whole."""

    def __init__(self, fault: Fault, line: int | None = None) -> None:
        super().__init__(fault)
        self.line = line


_RANKS = (PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR, PostKind.CABINET)


def rank(post: PostKind) -> int:
    """How far above the focal points a post stands; they and their alternates stand at 0."""
    return 0 if post is PostKind.ALTERNATE else _RANKS.index(post)


_CHASE: Ladder = (
    Rung(Anchor.DUE, 1, PostKind.MAIN, Tone.FIRM),
    Rung(Anchor.DUE, 3, PostKind.ALTERNATE, Tone.FIRM),
    Rung(Anchor.DUE, 6, PostKind.VALIDATOR, Tone.URGENT),
    Rung(Anchor.DUE, 10, PostKind.HEAD, Tone.URGENT),
    Rung(Anchor.DUE, 15, PostKind.COORDINATOR, Tone.URGENT, every=20),
)
_AT_ONCE: Ladder = (
    Rung(Anchor.OPENED, 0),
    Rung(Anchor.DUE, -2),
    *_CHASE,
)
_REPORT: Ladder = (
    Rung(Anchor.DUE, -40, PostKind.HEAD, Tone.FIRM),
    Rung(Anchor.DUE, -30, PostKind.COORDINATOR, Tone.FIRM),
    Rung(Anchor.DUE, -20, PostKind.COORDINATOR, Tone.URGENT),
    Rung(Anchor.DUE, -15, PostKind.CABINET, Tone.FIRM),
    Rung(Anchor.DUE, -7, PostKind.CABINET, Tone.URGENT),
)
DEFAULT = Ladders(
    by_kind={
        AskKind.ACKNOWLEDGE: _AT_ONCE,
        AskKind.PLAN: _AT_ONCE,
        AskKind.CLARIFY: _AT_ONCE,
        AskKind.VALIDATE: (Rung(Anchor.OPENED, 0, PostKind.VALIDATOR), *_CHASE[2:]),
        AskKind.PROGRESS: (Rung(Anchor.DUE, -15), Rung(Anchor.DUE, -4), *_CHASE),
    },
    collect=(Rung(Anchor.OPENED, 0), Rung(Anchor.DUE, -10), Rung(Anchor.DUE, -3), *_CHASE),
    report=_REPORT,
)
PRACTICE = Ladders(
    by_kind={**DEFAULT.by_kind, AskKind.PROGRESS: _AT_ONCE},
    collect=_AT_ONCE,
    report=_REPORT,
    caps=Caps(50, 200, 50, 200),
)
"""In practice an ask for progress follows the acknowledgement at once, and a newcomer may see many messages a day."""


@dataclass(frozen=True, slots=True)
class Step:
    """A rung of an ask with the time it falls due. occurrence: 0, then 1.. for repetitions of the last rung."""

    rung: int
    occurrence: int
    due_at: datetime


def first_step(ladder: Ladder, opened_at: datetime, due_at: datetime, calendar: Calendar) -> Step:
    """The first reminder: never before the ask opened; what opens late starts with the latest rung passed."""
    passed = [
        n
        for n, rung in enumerate(ladder)
        if rung.days <= 0 and rung.anchor is Anchor.DUE and _at(rung, opened_at, due_at, calendar) <= opened_at
    ]
    rung = max(passed, default=0)
    return Step(rung, 0, max(_at(ladder[rung], opened_at, due_at, calendar), opened_at))


def next_step(
    ladder: Ladder, step: Step, opened_at: datetime, due_at: datetime, after: datetime, calendar: Calendar
) -> Step | None:
    """What follows `step` that was sent at `after`: a later rung, on a later working day; None at the top.

    Rungs missed while nothing ran are not made up one by one: one working day lies between any two.
    """
    earliest = calendar.hour_on(calendar.shift(calendar.day_of(after), 1))
    if calendar.day_of(earliest) <= calendar.day_of(after):
        earliest = calendar.hour_on(calendar.shift(calendar.day_of(earliest), 1))
    if step.rung + 1 < len(ladder):
        planned = _at(ladder[step.rung + 1], opened_at, due_at, calendar)
        return Step(step.rung + 1, 0, max(planned, earliest))
    every = ladder[-1].every
    if every is None:
        return None
    day = calendar.shift(calendar.day_of(after), every)
    return Step(step.rung, step.occurrence + 1, max(calendar.hour_on(day), earliest))


def moved_step(
    ladder: Ladder, step: Step, opened_at: datetime, due_at: datetime, now: datetime, calendar: Calendar
) -> Step:
    """The pending step after its ask moved: back to the rung that comes next, never before `now`."""
    for n, rung in enumerate(ladder[: step.rung + 1]):
        at = _at(rung, opened_at, due_at, calendar)
        if rung.anchor is Anchor.DUE and at > now:
            return Step(n, step.occurrence if n == step.rung else 0, at)
    return Step(step.rung, step.occurrence, max(_at(ladder[step.rung], opened_at, due_at, calendar), now))


def _at(rung: Rung, opened_at: datetime, due_at: datetime, calendar: Calendar) -> datetime:
    if rung.anchor is Anchor.OPENED and rung.days == 0:
        return opened_at
    anchor = opened_at if rung.anchor is Anchor.OPENED else due_at
    return calendar.hour_on(calendar.shift(calendar.day_of(anchor), rung.days))
