"""One field at a time: a cell read as what it should be, or Unfit saying what was expected and found."""

import re
from datetime import date, datetime, time

from domain.bodies import parse_body
from domain.faults import Faulty, fault
from domain.paragraphs import parse_number
from domain.references import Stance, body_of_symbol, parse_position
from domain.states import iso3_of_state
from domain.texts import fold
from domain.words import Classification, Status
from sources.cells import Cell, read_items, read_text
from sources.dates import parse_date
from sources.errors import Unfit
from sources.vocabulary import CLASSES, ORDINALS, STATUSES

_HOUR = re.compile(r"(\d{1,2})(?:[:.hH](\d{2})?)?(?::00)?")
_DAY_SHARE = re.compile(r"0?\.\d+")
_DIGITS = re.compile(r"(\d{1,2})(?:\s?(?:st|nd|rd|th|er|e|º|°|ème|a|o|ª))?", re.IGNORECASE)
_NOT_THE_NUMBER = re.compile(r"\b(?:upr|epu|cycle|ciclo|session|sesi[oó]n)\b", re.IGNORECASE)


def read_count(value: Cell, field: str) -> int | None:
    """Read a cycle or a session: 4, "4th", "Fourth cycle", "48 Session"."""
    text = read_text(value)
    if not text:
        return None
    bare = _NOT_THE_NUMBER.sub("", text).strip(" .-")
    digits = _DIGITS.fullmatch(bare)
    count = int(digits[1]) if digits else ORDINALS.get(fold(bare), 0)
    if count < 1:
        raise Unfit(field, fault(f"problem-{field}", found=text))
    return count


def read_number(value: Cell) -> str | None:
    """Read a cell that holds a paragraph number and nothing else."""
    text = read_text(value)
    number = parse_number(text)
    if text and number is None:
        raise Unfit("number", fault("problem-number", found=text))
    return number


def read_body(value: Cell, symbol: str | None, is_review: bool) -> str:
    """Read the body, or conclude it from the symbol, or from a cycle, session or position, which the UPR alone has."""
    text = read_text(value)
    if text:
        body = parse_body(text)
        if body is None:
            raise Unfit("body", fault("problem-body", found=text))
        return body
    concluded = (body_of_symbol(symbol) if symbol else None) or ("UPR" if is_review else None)
    if concluded is None:
        raise Unfit("body", fault("problem-body-symbol", found=symbol) if symbol else fault("problem-body-untold"))
    return concluded


def read_position(value: Cell) -> Stance:
    """Read the State's position; an empty cell is none."""
    text = read_text(value)
    stance = parse_position(text) if text else Stance(None)
    if stance is None:
        raise Unfit("position", fault("problem-position", found=text))
    return stance


def read_states(value: Cell) -> tuple[str, ...]:
    """Read the recommending States; a comma divides them where every part is a State."""
    names: list[str] = []
    for item in read_items(value):
        parts = [part.strip() for part in item.split(",") if part.strip()]
        names += parts if len(parts) > 1 and all(iso3_of_state(part) for part in parts) else [item]
    return tuple(dict.fromkeys(names))


def read_status(value: Cell) -> Status | None:
    """Read how far a recommendation is implemented."""
    text = read_text(value)
    if text and fold(text) not in STATUSES:
        raise Unfit("status", fault("problem-one-of", expected=tuple(Status), found=text))
    return STATUSES[fold(text)] if text else None


def read_classification(value: Cell) -> Classification | None:
    """Read who may see the text."""
    text = read_text(value)
    if text and fold(text) not in CLASSES:
        raise Unfit("classification", fault("problem-one-of", expected=tuple(Classification), found=text))
    return CLASSES[fold(text)] if text else None


def read_day(value: Cell, field: str) -> date | None:
    """Read a day."""
    try:
        return parse_date(value)
    except Faulty as error:
        raise Unfit(field, error.fault) from error


def read_hour(value: Cell, field: str) -> time | None:
    """Read an hour of the day: "20:00", "20h00", "20", or a time of a sheet; 24:00 is midnight."""
    if isinstance(value, datetime):
        return value.time().replace(second=0, microsecond=0)
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    text = read_text(value)
    if not text:
        return None
    if isinstance(value, float) and _DAY_SHARE.fullmatch(text):
        minutes = round(value * 24 * 60)
        return time(minutes // 60 % 24, minutes % 60)
    found = _HOUR.fullmatch(text)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if (hour, minute) == (24, 0):
        hour = 0
    if hour > 23 or minute > 59:
        raise Unfit(field, fault("problem-hour", found=text))
    return time(hour, minute)
