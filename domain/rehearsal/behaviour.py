"""How people answer in a rehearsal: all in good time, all on the last day, none, or a share of them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.calendar import Calendar

SOON = 2
"""Working days after which somebody who answers in good time does."""

MORNING, AFTERNOON = time(11), time(15)


class Manner(StrEnum):
    NONE = "none"
    ON_TIME = "on-time"
    LAST_DAY = "last-day"
    SHARE = "share"


class BehaviourFault(ValueError):
    """A behaviour cannot be understood: what was found and what was expected."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """share: of the asks, those answered in good time; the others never are. 1 and 0 but for SHARE."""

    manner: Manner
    share: float = 1.0

    def answers_at(self, ask: UUID, asked_at: datetime, due_at: datetime, calendar: Calendar) -> datetime | None:
        """When an ask is answered that somebody was first asked at `asked_at`; None: never.

        The same ask is always answered the same way, however often it is played.
        """
        if self.manner is Manner.NONE or (self.manner is Manner.SHARE and ask.int % 1000 >= self.share * 1000):
            return None
        today, last = calendar.day_of(asked_at), calendar.on_or_before(calendar.day_of(due_at))
        if self.manner is Manner.LAST_DAY:
            at = _at(last, AFTERNOON, calendar)
        else:
            soon = min(calendar.shift(today, SOON), max(last, today))
            at = _at(calendar.shift(soon, 0), MORNING, calendar)
        if at <= asked_at:
            at = _at(calendar.shift(today + timedelta(days=1), 0), MORNING, calendar)
        return at


def parse_behaviour(text: str) -> Behaviour:
    """Read `none`, `on-time`, `last-day` or `share=0.6`. Raises BehaviourFault."""
    name, _, share = text.strip().partition("=")
    try:
        manner = Manner(name)
        if manner is not Manner.SHARE and not share:
            return Behaviour(manner, 0.0 if manner is Manner.NONE else 1.0)
        if manner is Manner.SHARE and 0 <= float(share) <= 1:
            return Behaviour(manner, float(share))
    except ValueError:
        pass
    raise BehaviourFault(f"expected none, on-time, last-day or share=0.6 (from 0 to 1), found {text!r}")


def _at(day: date, hour: time, calendar: Calendar) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(calendar.zone)).astimezone(UTC)
