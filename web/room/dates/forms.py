"""What a form of the dates' pages brings: each field read with care, and told in words where it cannot be used."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final
from uuid import uuid4

from litestar.datastructures import ImmutableMultiDict, MultiDict

from languages.catalogue import say
from languages.direction import disarm

DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
ONCE: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
SHORT: Final = 200
TEXT: Final = 4_000
"""Characters of a line and of a text, at the most."""
FURTHEST: Final = timedelta(days=30 * 366)
"""No report is planned beyond that, and calendars end somewhere."""


@dataclass
class Form:
    """What was filled in, in a reader's language. faults: by field, what was expected instead."""

    given: ImmutableMultiDict[Any] | MultiDict[Any]
    language: str
    today: date
    faults: dict[str, str] = field(default_factory=dict)

    def text(self, name: str, most: int = SHORT) -> str | None:
        """A text; None when nothing was written."""
        found = self.raw(name)
        if len(found) > most:
            self.fault(name, "deadlines-fault-long", count=most)
            return None
        return found or None

    def lines(self, name: str, parts: str = r"[\n]") -> tuple[str, ...]:
        """Several texts, one a line or as `parts` separates them."""
        found = self.text(name, TEXT) or ""
        return tuple(part.strip() for part in re.split(parts, found) if part.strip())

    def number(self, name: str, least: int, most: int) -> int | None:
        """A whole number; None when nothing was written."""
        found = self.raw(name)
        if not found:
            return None
        # Digits of every script are digits: Arabic ones, too.
        if not found.isdecimal() or len(found) > 6 or not least <= int(found) <= most:
            self.fault(name, "deadlines-fault-number", least=least, most=most)
            return None
        return int(found)

    def day(self, name: str) -> date | None:
        """A day; None when nothing was written."""
        found = self.raw(name)
        if not found:
            return None
        try:
            day = date.fromisoformat(found) if DAY.fullmatch(found) else None
        except ValueError:
            day = None
        if day is None:
            self.fault(name, "deadlines-fault-day")
        elif abs(day - self.today) > FURTHEST:
            self.fault(name, "deadlines-fault-far")
            return None
        return day

    def day_to_come(self, name: str) -> date | None:
        day = self.day(name)
        if day is not None and day <= self.today:
            self.fault(name, "deadlines-fault-past")
        return day

    def ticked(self, name: str) -> bool:
        return self.given.get(name) == "yes"

    def every(self, name: str) -> tuple[str, ...]:
        """All that was ticked of several."""
        return tuple(disarm(one).strip() for one in self.given.getall(name, []) if isinstance(one, str))

    def raw(self, name: str) -> str:
        found = self.given.get(name, "")
        return disarm(found).strip() if isinstance(found, str) else ""

    def fault(self, name: str, message: str, **told: str | int) -> None:
        """Say what is wrong with a field; the first thing that is."""
        self.faults.setdefault(name, say(self.language, message, **told))

    def once(self) -> str:
        """What makes a form that is sent twice one change."""
        found = self.raw("once")
        return found if ONCE.fullmatch(found) else new_once()

    def kept(self) -> dict[str, list[str]]:
        """What was filled in, to be shown again: all values of each field."""
        return {name: list(self.every(name)) for name in self.given}


def new_once() -> str:
    return uuid4().hex


def shown(filled: Mapping[str, list[str]]) -> tuple[Callable[[str], str], Callable[[str, str], bool]]:
    """How a page shows what is filled in: the text of a field, and whether a box of several is ticked."""
    return lambda name: next(iter(filled.get(name, ())), ""), lambda name, value: value in filled.get(name, ())
