"""Working days and delivery hours. Days are dates in a zone; instants are aware UTC."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Calendar:
    """A country's working days and the hours between which its people are written to.

    zone: IANA name. delivery: the hour at which reminders go out. closes: the hour after which nobody is written to
    any more; before `delivery` of a person's own day nobody is either. weekend: weekday numbers, Monday is 0.
    holidays: days on which nobody is written to.
    """

    zone: str = "UTC"
    delivery: time = time(9)
    closes: time = time(18)
    weekend: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = field(default_factory=frozenset)

    def works(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays

    def day_of(self, at: datetime) -> date:
        """The calendar day on which an instant falls here."""
        return at.astimezone(ZoneInfo(self.zone)).date()

    def shift(self, day: date, days: int) -> date:
        """`days` working days after `day`, before it when negative; 0: the day itself or the next that works."""
        step = timedelta(days=1 if days >= 0 else -1)
        while not self.works(day):
            day += timedelta(days=1) if days >= 0 else -timedelta(days=1)
        for _ in range(abs(days)):
            day += step
            while not self.works(day):
                day += step
        return day

    def on_or_before(self, day: date) -> date:
        """The day itself when it works, else the last that did: what falls on a holiday is met before it."""
        while not self.works(day):
            day -= timedelta(days=1)
        return day

    def between(self, start: date, end: date) -> int:
        """How many working days lie after `start` up to `end`; 0 when end is not later."""
        return sum(self.works(start + timedelta(days=n + 1)) for n in range((end - start).days))

    def hour_on(self, day: date) -> datetime:
        """The delivery hour of that day, in UTC. An hour that DST skips is moved on by the gap (PEP 495)."""
        return datetime.combine(day, self.delivery, ZoneInfo(self.zone)).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """The last second of that day, in UTC: what is due on a day may come until then."""
        return datetime.combine(day, time(23, 59, 59), ZoneInfo(self.zone)).astimezone(UTC)


def always(zone: str) -> Calendar:
    """A calendar without nights, weekends and holidays: for practice, where nobody has to be spared."""
    return Calendar(zone, delivery=time(0), closes=time(0), weekend=frozenset())
