"""When a person may be written to: their own day's hours, their quiet hours, and the room that caps leave."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.calendar import Calendar
from domain.ladder import Caps

WEEK = timedelta(days=7)
LOOKED_AHEAD = 1_000
"""Days; a calendar without a working day in three years is a mistake, and must not hang anybody."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """A person's own clock. zone: IANA name. quiet_from to quiet_to: when they are left alone; may span midnight."""

    zone: str = "UTC"
    quiet_from: time | None = None
    quiet_to: time | None = None

    def day_of(self, at: datetime) -> date:
        """The calendar day on which an instant falls for them."""
        return at.astimezone(ZoneInfo(self.zone)).date()


def next_open(at: datetime, hours: Hours, calendar: Calendar) -> datetime:
    """The first instant, not before `at`, at which the person may be written to (aware UTC).

    On a working day of the State, as it falls in their own zone, between the calendar's delivery and closing hours of
    their own clock, outside their quiet hours. Quiet hours that leave nothing of a day are not kept.
    """
    first = hours.day_of(at)
    for n in range(LOOKED_AHEAD):
        day = first + n * _DAY
        if calendar.works(day):
            for opens, closes in _spans(day, hours, calendar):
                if at < closes:
                    return max(at, opens)
    return at


def next_room(
    at: datetime, written_on: Sequence[date], hours: Hours, calendar: Calendar, caps: Caps, *, urgent: bool
) -> datetime:
    """The first instant, not before `at`, at which one more message to the person is neither out of hours nor too many.

    written_on: the day, in their own zone, of each message of the past week and of those that wait already.
    """
    per_day, per_week = (caps.urgent_per_day, caps.urgent_per_week) if urgent else (caps.per_day, caps.per_week)
    on = Counter(written_on)
    place = next_open(at, hours, calendar)
    while True:
        day = hours.day_of(place)
        week = sum(count for written, count in on.items() if day - WEEK < written <= day)
        if on[day] < max(per_day, 1) and week < max(per_week, 1):
            return place
        place = next_open(_midnight(day + _DAY, hours.zone), hours, calendar)


def _spans(day: date, hours: Hours, calendar: Calendar) -> Iterator[tuple[datetime, datetime]]:
    """The open spans of a working day, in UTC, in order."""
    zone = ZoneInfo(hours.zone)
    opens, closes = _minutes(calendar.delivery), _minutes(calendar.closes) or 24 * 60
    if closes <= opens:
        closes = 24 * 60
    for start, end in _without_quiet(opens, closes, hours):
        yield _instant(day, start, zone), _instant(day, end, zone)


def _without_quiet(opens: int, closes: int, hours: Hours) -> list[tuple[int, int]]:
    if hours.quiet_from is None or hours.quiet_to is None or hours.quiet_from == hours.quiet_to:
        return [(opens, closes)]
    quiet_from, quiet_to = _minutes(hours.quiet_from), _minutes(hours.quiet_to)
    quiet = [(quiet_from, quiet_to)] if quiet_from < quiet_to else [(0, quiet_to), (quiet_from, 24 * 60)]
    left = [(opens, closes)]
    for begins, ends in quiet:
        left = [
            piece
            for start, end in left
            for piece in ((start, min(end, begins)), (max(start, ends), end))
            if piece[0] < piece[1]
        ]
    return sorted(left) or [(opens, closes)]


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """A minute of a local day in UTC. An hour that DST skips is moved on by the gap (PEP 495)."""
    midnight = datetime.combine(day + timedelta(days=minutes // (24 * 60)), time())
    return (midnight + timedelta(minutes=minutes % (24 * 60))).replace(tzinfo=zone).astimezone(UTC)


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
