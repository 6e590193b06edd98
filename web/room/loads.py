"""The picture of a rehearsal: a stacked bar for each week, and where reports are due.

Places are as in `web/room/dates/charts.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from web.room.dates.charts import Axis

TALL: Final = 220.0
"""Pixels of the highest bar."""
PARTS: Final = (("calm", "digests"), ("bad", "escalations"), ("plain", "others"))
"""What a bar is made of, from below: its colour, and its name in what a rehearsal tells."""


@dataclass(frozen=True, slots=True)
class Part:
    colour: str
    name: str
    count: int
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A week. at: percent, where its bar begins; wide: percent."""

    week: date
    messages: int
    at: float
    wide: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """A report on its day, with its number in the list below."""

    n: int
    at: float
    report: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Picture:
    """axis: from the first week to the last. most: what the highest line of the scale says."""

    axis: Axis
    most: int
    bars: tuple[Bar, ...]
    due: tuple[Due, ...]


def draw_weeks(told: Mapping[str, Any], *, turned: bool = False) -> Picture:
    """The picture of what `tell_rehearsal` told. turned: time runs from right to left."""
    weeks = told["messages_by_week"]
    first, last = weeks[0]["week"], weeks[-1]["week"] + timedelta(days=7)
    axis = Axis(first, last, turned)
    most = round_up(max(week["messages"] for week in weeks))
    bars = []
    for week in weeks:
        begins, ends = axis.at(week["week"]), axis.at(week["week"] + timedelta(days=7))
        parts, y = [], TALL
        for colour, name in PARTS:
            height = round(TALL * week[name] / most, 1)
            if height:
                y -= height
                parts.append(Part(colour, name, week[name], round(y, 1), height))
        wide = round(abs(ends - begins) * 0.8, 2)
        bars.append(Bar(week["week"], week["messages"], min(begins, ends), wide, tuple(parts)))
    due = tuple(Due(n, axis.at(one["due_on"]), one) for n, one in enumerate(told["reports"], start=1))
    return Picture(axis, most, tuple(bars), due)


def round_up(number: int) -> int:
    """The next number that halves well: 2, 4, 10, 20, 40, 100, ..."""
    scale = 1
    while True:
        for step in (2, 4, 10):
            if step * scale >= number:
                return step * scale
        scale *= 10
