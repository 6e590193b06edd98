"""What a day in a reply is, and how days are counted from the one on which it was sent."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Day:
    """A day found in folded text. on: None when its digits can mean two days. exact: not just a month or a year.

    more: it is a span asked for on top: "two more weeks". yearless: no year is said, so that `on` is the next such day.
    """

    start: int
    end: int
    on: date | None
    exact: bool = True
    more: bool = False
    yearless: bool = False


def in_month(year: int | None, month: int, edge: str | None, day: int | None, sent_on: date) -> date:
    def on(year: int) -> date:
        last = monthrange(year, month)[1]
        return date(year, month, day if day else {"start": 1, "middle": 15}.get(edge or "", last))

    if year is not None:
        return on(year)
    this_year = on(sent_on.year)
    return this_year if this_year >= sent_on else on(sent_on.year + 1)


def ago(count: int, unit: str, sent_on: date) -> date:
    """About the day so many units ago: whether it is over is all that matters."""
    return sent_on - timedelta(
        days=min(count, 100) * {"day": 1, "workday": 1, "week": 7, "month": 31, "year": 366}[unit]
    )


def last_of(month: int, sent_on: date) -> date:
    """The last day of a month that is over: "last December"."""
    year = sent_on.year if month < sent_on.month else sent_on.year - 1
    return date(year, month, monthrange(year, month)[1])


def ahead(count: int, unit: str, sent_on: date) -> date:
    if unit in ("day", "week"):
        return sent_on + timedelta(days=count * (7 if unit == "week" else 1))
    if unit == "workday":
        weeks, days = divmod(count, 5)
        return sent_on + timedelta(days=weeks * 7 + days + (2 if sent_on.weekday() + days > 4 else 0))
    months = sent_on.month - 1 + count * (12 if unit == "year" else 1)
    year, month = sent_on.year + months // 12, months % 12 + 1
    return date(year, month, min(sent_on.day, monthrange(year, month)[1]))


def end_of_next(unit: str, sent_on: date) -> date | None:
    if unit == "week":
        return sent_on + timedelta(days=11 - sent_on.weekday())
    if unit == "month":
        following = ahead(1, "month", sent_on.replace(day=1))
        return following.replace(day=monthrange(following.year, following.month)[1])
    return date(sent_on.year + 1, 12, 31) if unit == "year" else None


def edge_of(edge: str, sent_on: date) -> date | None:
    """The last day of this month, quarter or year; of a week nobody knows which day ends it."""
    month = {"month": sent_on.month, "quarter": (sent_on.month + 2) // 3 * 3, "year": 12}.get(edge)
    return date(sent_on.year, month, monthrange(sent_on.year, month)[1]) if month else None
