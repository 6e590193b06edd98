"""One cell of a table: its text, or the list that somebody packed into it."""

import re
from datetime import date, datetime, time, timedelta

from domain.texts import clean, strip_markup

Cell = str | int | float | bool | datetime | date | time | timedelta | None

_CODED = re.compile(r"\d+(?:\.[\da-z]+)?", re.IGNORECASE)


def read_raw(value: Cell) -> str:
    """Return a cell as text, line breaks and markup kept; numbers without a needless ".0"."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date | time) else str(value)


def read_text(value: Cell) -> str:
    """Return a cell as one clean line."""
    return clean(read_raw(value))


def read_lines(value: Cell) -> tuple[str, ...]:
    """Return the clean lines of a cell that holds one value a line, each with or without "- ". Each once."""
    return _gather(strip_markup(read_raw(value)).splitlines())


def read_items(value: Cell) -> tuple[str, ...]:
    """Return the values of a cell that lists them a line each, or by " | ", or by ";". Each once.

    A comma divides numbers only ("5, 16.3"): themes and groups have commas of their own.
    """
    text = strip_markup(read_raw(value)).strip()
    for delimiter in ("\n", "|", ";"):
        if delimiter in text:
            return _gather(text.split(delimiter))
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 1 and all(_CODED.fullmatch(part) for part in parts):
        return _gather(parts)
    return _gather([text])


def _gather(parts: list[str]) -> tuple[str, ...]:
    cleaned = (clean(part) for part in parts)
    return tuple(dict.fromkeys(part for part in cleaned if part))
