"""What a form of these pages brings: its fields, days as browsers send them, and what was wrong with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from secrets import token_urlsafe
from typing import Final
from uuid import UUID

from activities.ports import Outcome
from domain.calendar import Calendar
from domain.faults import Fault
from languages.catalogue import say
from languages.direction import disarm
from languages.faults import say_fault
from web.deps import Asked, WebDeps
from web.room.drawing import room_reader
from web.seats import Seat
from web.uploads import read_form

LONGEST: Final = 4_000
"""Characters of a request in the coordinator's own words."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A form as it came. fields: all values of each name, in order."""

    fields: Mapping[str, Sequence[str]]

    def one(self, name: str) -> str:
        """The value of a field, without what could reorder the page; empty where it is not there."""
        return disarm(self.fields.get(name, [""])[0]).strip()

    def all(self, name: str) -> list[str]:
        return list(self.fields.get(name, ()))

    def id(self, name: str) -> UUID | None:
        return read_id(self.one(name))

    @property
    def nonce(self) -> str:
        """What makes a second press of the same button one change."""
        given = self.one("nonce")
        return given if given.isascii() and 8 <= len(given) <= 64 else new_nonce()


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was not taken: which, what stands in its fields, and what is wrong beside each."""

    form: str = ""
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)

    def value(self, form: str, name: str, otherwise: str = "") -> str:
        return next(iter(self.values.get(name, ())), otherwise) if form == self.form else otherwise

    def chosen(self, form: str, name: str, value: str, *, otherwise: bool = False) -> bool:
        """Whether a value of several is chosen."""
        return value in self.values.get(name, ()) if form == self.form else otherwise

    def fault(self, form: str, name: str) -> str:
        return self.faults.get(name, "") if form == self.form else ""


async def read_sent(request: Asked) -> Sent:
    """The fields of a form. Raises HTTPException when it is none, or too long."""
    fields: dict[str, list[str]] = {}
    for name, value in (await read_form(request)).fields:
        fields.setdefault(name, []).append(value)
    return Sent(fields)


def new_nonce() -> str:
    return token_urlsafe(16)


def read_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def read_day(text: str) -> date | None:
    """A day as a browser's field for days sends it, 2027-02-10; None where it is none."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def fault_of_day(day: date | None, calendar: Calendar, deps: WebDeps, language: str) -> str | None:
    """What is wrong with a day that must still come."""
    if day is None:
        return say(language, "recommendation-day-missing")
    if day <= calendar.day_of(deps.now()):
        return say(language, "recommendation-day-past")
    return None if day.year < 2100 else say(language, "recommendation-day-far")


def language_of(request: Asked, deps: WebDeps, seat: Seat) -> str:
    return room_reader(request, deps, seat).language


def word_refusal(language: str, outcome: Outcome) -> str:
    """Why something was not done, in the reader's language."""
    return say_fault(language, outcome.fault or Fault("refused-otherwise"))
