"""How a report is planned back from its date: milestones on working days, and the hours by which answers are due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from domain.calendar import Calendar
from domain.ladder import Ladder
from domain.words import DeadlineKind, MilestoneKind

AHEAD = timedelta(hours=1)
"""Before the delivery hour: what is opened then is in that day's digests."""

ROOM = 5
"""Working days that an ask is given at least, when a deadline opens or moves it late."""


FURTHEST = 1_500
"""Calendar days before a deadline at which a milestone may lie at the most."""


class DaysFault(ValueError):
    """The milestones of a plan cannot be so. code: number, collect, submit or order. kind: the milestone that is wrong;
    before: the one that it would come before."""

    def __init__(self, words: str, code: str, kind: MilestoneKind, before: MilestoneKind | None = None) -> None:
        super().__init__(words)
        self.code, self.kind, self.before = code, kind, before


@dataclass(frozen=True, slots=True)
class Template:
    """How a kind of report is planned. days: each milestone's calendar days before the deadline, SUBMIT's is 0.

    kind, anchor, offset_days: how its date is usually known. geneva: whether the day is Geneva's or the State's own.
    scope: as `domain.scope` reads it. request: what the asks say in plain language. words: the limit of the report.
    source: where all this stands.
    """

    name: str
    title: str
    kind: DeadlineKind
    days: Mapping[MilestoneKind, int]
    source: str
    anchor: str | None = None
    offset_days: int | None = None
    geneva: bool = True
    voluntary: bool = False
    scope: str = ""
    request: str | None = None
    fresh_days: int = 90
    words: int | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone with its instant; reached: its hour has come and what follows from it was begun."""

    kind: MilestoneKind
    at: datetime
    reached: bool = False


def order_days(told: Mapping[MilestoneKind, object]) -> dict[MilestoneKind, int]:
    """A plan that can be kept: each milestone's calendar days before the date, in their order, SUBMIT's 0.

    Raises DaysFault.
    """
    days: dict[MilestoneKind, int] = {}
    for kind in MilestoneKind:
        number = told.get(kind, 0 if kind is MilestoneKind.SUBMIT else None)
        if number is None:
            continue
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= FURTHEST:
            words = f"{kind.value} must be whole calendar days from 0 to {FURTHEST}, found {number!r}"
            raise DaysFault(words, "number", kind)
        days[kind] = number
    if MilestoneKind.COLLECT not in days:
        words = "collect is missing: how many days before the date ministries are asked"
        raise DaysFault(words, "collect", MilestoneKind.COLLECT)
    if days[MilestoneKind.SUBMIT] != 0:
        raise DaysFault("submit is the date itself: 0", "submit", MilestoneKind.SUBMIT)
    for (earlier, more), (later, less) in pairwise(days.items()):
        if less > more:
            words = f"{later.value} ({less} days before) must not come before {earlier.value} ({more} days before)"
            raise DaysFault(words, "order", later, earlier)
    return days


def due_instant(due_on: date, zone: str, calendar: Calendar) -> datetime:
    """The last instant, in the State's working hours, at which the report is still on time (aware UTC).

    A day counts in `zone` until the office there closes; a holiday or weekend of the State is met the working day
    before, and so is a day that has hardly begun at home when it ends in Geneva.
    """
    ends = _closing(due_on, zone, calendar)
    day = calendar.day_of(ends)
    if calendar.hour_on(day) >= ends:
        day -= timedelta(days=1)
    return min(close_of(calendar.on_or_before(day), calendar), ends)


def plan_marks(
    due_at: datetime, at: datetime, days: Mapping[MilestoneKind, int], calendar: Calendar
) -> tuple[Mark, ...]:
    """The milestones planned back from the deadline, in their order, each on a working day.

    COLLECT begins an hour before the delivery hour; the others are reached when their day closes. A plan that would
    have begun before `at` is squeezed: every milestone keeps its share of the time that is left.
    """
    due_on, today = calendar.day_of(due_at), calendar.day_of(at)
    longest, left = max(days.values(), default=0), max((due_on - today).days, 0)
    share = min(1.0, left / longest) if longest else 1.0
    marks = []
    for kind in MilestoneKind:
        if kind not in days:
            continue
        before = int(days[kind] * share)
        day = max(calendar.on_or_before(due_on - timedelta(days=before)), min(today, due_on))
        if kind is MilestoneKind.SUBMIT:
            marks.append(Mark(kind, due_at))
        elif kind is MilestoneKind.COLLECT:
            marks.append(Mark(kind, max(before_delivery(day, calendar), min(at, due_at))))
        else:
            marks.append(Mark(kind, min(close_of(day, calendar), due_at)))
    return tuple(marks)


def rung_times(due_at: datetime, ladder: Ladder, calendar: Calendar) -> tuple[datetime, ...]:
    """When each rung of the ladder before a report is due: at the State's delivery hour of its working day."""
    due_on = calendar.day_of(due_at)
    return tuple(calendar.hour_on(calendar.shift(due_on, rung.days)) for rung in ladder)


def ask_due(answer_by: datetime, due_at: datetime, at: datetime, calendar: Calendar) -> datetime:
    """When an ask that a deadline opens or moves at `at` falls due: by its milestone, or where that leaves less than
    five working days, after those, yet never later than the deadline unless that has passed."""
    room = close_of(calendar.shift(calendar.day_of(at), ROOM), calendar)
    if answer_by >= room:
        return answer_by
    return room if due_at <= at else max(answer_by, min(room, due_at))


def before_delivery(day: date, calendar: Calendar) -> datetime:
    """When a day's asks are opened: an hour before its delivery, but on that day."""
    midnight = datetime.combine(day, time(), ZoneInfo(calendar.zone)).astimezone(UTC)
    return max(calendar.hour_on(day) - AHEAD, midnight)


def close_of(day: date, calendar: Calendar) -> datetime:
    """When a working day of the State ends, in UTC."""
    return _closing(day, calendar.zone, calendar)


def next_delivery(at: datetime, calendar: Calendar) -> datetime:
    """The first delivery hour of a working day that is not before `at`."""
    day = calendar.shift(calendar.day_of(at), 0)
    hour = calendar.hour_on(day)
    return hour if hour >= at else calendar.hour_on(calendar.shift(day, 1))


def _closing(day: date, zone: str, calendar: Calendar) -> datetime:
    """When a day ends in a zone; without nights a second before midnight, so that it still falls on that day."""
    if calendar.closes > calendar.delivery:
        return datetime.combine(day, calendar.closes, ZoneInfo(zone)).astimezone(UTC)
    return datetime.combine(day, time(23, 59, 59), ZoneInfo(zone)).astimezone(UTC)
