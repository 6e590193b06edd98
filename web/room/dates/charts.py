"""Where things stand in the pictures of dates: milestones along the time, days in a month, people's load by week.

Along the time places are percent of a picture's width, so that it grows with the page and its letters do not. Where a
language is written from right to left, so is the time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.calendar import Calendar
from domain.planning import Mark
from domain.words import MilestoneKind
from models.dates import Appointment, Dated

EDGE: Final = 2.5
"""Percent at either end that stay free, for what is drawn round a point."""
WRITTEN: Final = 4.0
"""Percent at either end in which no month is written: its name would be cut."""
NEAR: Final = 2.4
"""Percent: points that are nearer to one another stand in two rows."""
STEPS: Final = (1, 2, 3, 6, 12)
TICKS: Final = 12


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of time. turned: it runs from right to left."""

    first: date
    last: date
    turned: bool = False

    def at(self, day: date) -> float:
        """The place of a day, in percent of the width; what lies beyond stands at the edge."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        place = EDGE + min(max(share, 0.0), 1.0) * (100 - 2 * EDGE)
        return round(100 - place if self.turned else place, 2)

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last

    def months(self) -> list[date]:
        """Firsts of months to be written below: every one, or every second, third, ... as there is room."""
        found, month = [], self.first.replace(day=1)
        while month <= self.last:
            if WRITTEN <= self.at(month) <= 100 - WRITTEN:
                found.append(month)
            month = next_month(month)
        step = next((step for step in STEPS if len(found) <= step * TICKS), STEPS[-1])
        return [one for one in found if (one.month - 1) % step == 0]


@dataclass(frozen=True, slots=True)
class Point:
    """A milestone in the picture. at: percent; row: 0, or 1 where two would cover one another; n: its number."""

    kind: MilestoneKind
    on: date
    at: float
    row: int
    n: int
    reached: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A report in the picture: from its first milestone to its date. beyond: it is due after the last day shown."""

    dated: Dated
    begins: float
    ends: float
    points: tuple[Point, ...]
    beyond: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day in the calendar. inside: of the month that is shown; works: the State's offices are open."""

    on: date
    inside: bool
    works: bool
    today: bool
    entries: tuple[Appointment, ...]


def choose_axis(dates: Sequence[Dated], today: date, years: int, *, turned: bool = False) -> Axis:
    """From a month ago, or from when the first of these reports began within half a year, for so many years."""
    began = [mark.at.date() for one in dates for mark in one.marks[:1]]
    first = max(min([today - timedelta(days=30), *began]), today - timedelta(days=180))
    return Axis(first, first + timedelta(days=round(365.25 * years)), turned)


def draw_lines(dates: Sequence[Dated], axis: Axis, calendar: Calendar) -> list[Line]:
    """Each report with its milestones, as far as the axis reaches."""
    lines = []
    for one in dates:
        days = [calendar.day_of(mark.at) for mark in one.marks] or [one.due_on]
        points = place_points(one.marks, axis, calendar)
        lines.append(Line(one, axis.at(days[0]), axis.at(days[-1]), points, not axis.covers(days[-1])))
    return lines


def place_points(marks: Sequence[Mark], axis: Axis, calendar: Calendar) -> tuple[Point, ...]:
    """The milestones that lie on the axis; of two that are too near the later one stands in the other row."""
    numbers = {kind: n for n, kind in enumerate(MilestoneKind, start=1)}
    found: list[Point] = []
    for mark in marks:
        on = calendar.day_of(mark.at)
        if not axis.covers(on):
            continue
        at = axis.at(on)
        near = bool(found) and abs(at - found[-1].at) < NEAR
        row = 1 - found[-1].row if near else 0
        found.append(Point(mark.kind, on, at, row, numbers[mark.kind], mark.reached))
    return tuple(found)


def draw_month(
    month: date, begins: int, entries: Sequence[Appointment], today: date, calendar: Calendar
) -> list[list[Day]]:
    """The weeks of a month. begins: the weekday that a week begins with, Monday is 0."""
    by_day: dict[date, list[Appointment]] = {}
    for entry in entries:
        by_day.setdefault(entry.on, []).append(entry)
    first, last = span_of(month, begins)
    weeks = []
    for n in range(((last - first).days + 1) // 7):
        days = [first + timedelta(days=7 * n + weekday) for weekday in range(7)]
        weeks.append(
            [
                Day(day, day.month == month.month, calendar.works(day), day == today, tuple(by_day.get(day, ())))
                for day in days
            ]
        )
    return weeks


def week_begins(calendar: Calendar) -> int:
    """The weekday after the State's weekend, Monday is 0."""
    return next((day for day in range(7) if day not in calendar.weekend and (day - 1) % 7 in calendar.weekend), 0)


def span_of(month: date, begins: int) -> tuple[date, date]:
    """The first and the last day of the weeks that hold a month."""
    first, last = month, next_month(month) - timedelta(days=1)
    first -= timedelta(days=(first.weekday() - begins) % 7)
    last += timedelta(days=(begins + 6 - last.weekday()) % 7)
    return first, last


def next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def month_before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)
