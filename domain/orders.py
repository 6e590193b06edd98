"""The commands of a chat: what was typed or pressed, and what it asks for beside answering."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Literal

from domain.buttons import LanguageButton, Later, LaterButton, UndoButton, decode_button
from domain.calendar import Calendar
from domain.messages import Incoming
from domain.replies.dates import find_days
from domain.replies.writing import fold

MARKS = ("/", "!")
"""Some Matrix programs keep lines that begin with a slash to themselves, so an exclamation mark does as well."""


class OrderKind(StrEnum):
    START = "start"
    HELP = "help"
    TODAY = "today"
    UNDO = "undo"
    LATER = "later"
    COLLEAGUE = "colleague"
    ASK = "ask"
    LANGUAGE = "language"
    STOP = "stop"
    UNKNOWN = "unknown"


SETTLED = frozenset({OrderKind.UNDO, OrderKind.LATER, OrderKind.LANGUAGE, OrderKind.STOP})
"""What is carried out at once: the person's own to decide."""
WORDED = frozenset({OrderKind.LATER, OrderKind.COLLEAGUE, OrderKind.ASK, OrderKind.LANGUAGE})
"""What needs words behind the command; without them it is asked for."""


@dataclass(frozen=True, slots=True)
class Order:
    """One command. rest: what stands behind it, spaces tidied."""

    kind: OrderKind
    rest: str = ""

    @property
    def changes(self) -> bool:
        """Whether it changes something, so that it must be stored before anybody is told."""
        if self.kind in WORDED:
            return bool(self.rest)
        return self.kind in SETTLED


@dataclass(frozen=True, slots=True)
class Target:
    """What a pressed choice is about: ask n (0: all) of message `number`."""

    number: int
    n: int


@dataclass(frozen=True, slots=True)
class OrderDone:
    """What became of a command, as values. nothing: there was nothing to do it to; unclear: its words say nothing.

    references: what it was done to. until: the day on which reminders may come again, where it was "later". capped:
    those among them that rest less long, since they are due sooner. kept: those that are due too soon for any rest.
    """

    order: OrderKind
    result: Literal["done", "nothing", "unclear"]
    references: tuple[str, ...] = ()
    until: date | None = None
    capped: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    kind: Literal["order"] = "order"


def read_order(text: str) -> Order | None:
    """Read a command, or None when the text is none: "/later tomorrow", "!today", "/HELP@suivi_bot"."""
    words = text.split()
    if not words or not words[0].startswith(MARKS) or len(words[0]) < 2 or not words[0][1].isalpha():
        return None
    name = words[0][1:].partition("@")[0].lower()
    known = name in set(OrderKind) and name != OrderKind.UNKNOWN
    return Order(OrderKind(name) if known else OrderKind.UNKNOWN, " ".join(words[1:]))


def order_of(incoming: Incoming) -> tuple[Order, Target | None] | None:
    """The command that a message or a pressed choice gives, with what it is about where a choice says so."""
    if incoming.choice is None:
        order = read_order(incoming.text)
        return None if order is None else (order, None)
    match decode_button(incoming.choice):
        case UndoButton(number, n):
            return Order(OrderKind.UNDO), Target(number, n)
        case LaterButton(number, n, until):
            return Order(OrderKind.LATER, until.name.lower()), Target(number, n)
        case LanguageButton(code):
            return Order(OrderKind.LANGUAGE, code), None
        case _:
            return None


def read_day(words: str, today: date) -> date | None:
    """The day that "later" means: tomorrow, next week (its Monday), a date or a span in any language; None: unclear."""
    plain = words.strip().lower().replace("_", " ")
    if plain == Later.TOMORROW.name.lower():
        return today + timedelta(days=1)
    if plain in ("next week", "week"):
        return today + timedelta(days=7 - today.weekday())
    days = {day.on for day in find_days(fold(words).text, today)}
    wanted = days.pop() if len(days) == 1 else None
    return wanted if wanted is not None and wanted > today else None


def latest_snooze(wanted: date, due_at: datetime, now: datetime, calendar: Calendar) -> datetime | None:
    """When reminders of an ask may come again: as wanted, but at least a working day before it is due.

    None: it is due too soon, or was, for any rest at all.
    """
    last = calendar.shift(calendar.on_or_before(calendar.day_of(due_at)), -1)
    until = calendar.hour_on(calendar.shift(wanted, 0) if wanted <= last else last)
    return until if until > now else None
