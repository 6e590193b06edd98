"""Days as people and programs write them."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale

from domain.faults import Faulty, fault
from domain.texts import clean, fold
from sources.cells import Cell

_EXCEL_EPOCH = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 80_000
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º)?[ .-]+(?:de )?([^\W\d_]+)\.?[ ,.-]+(?:de )?(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")


def parse_date(value: Cell) -> date | None:
    """Read a day from a cell: a date, an Excel serial number, or text with the day before the month.

    An empty cell is None. Raises Faulty for what is no date; 11/13/2019 is refused, since guessing the order of
    day and month in one row would make the other rows wrong in silence.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = clean(str(value)) if value is not None else ""
    if not text:
        return None
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text) and _FIRST_SERIAL <= float(text) <= _LAST_SERIAL:
        return _EXCEL_EPOCH + timedelta(days=int(float(text)))
    try:
        found = _read(text)
    except ValueError:
        found = None
    if found is None:
        raise Faulty(fault("problem-day", found=text))
    return found


def _read(text: str) -> date | None:
    if iso := _ISO.fullmatch(text):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if spoken := _DAY_FIRST.fullmatch(text):
        return date(int(spoken[3]), int(spoken[2]), int(spoken[1]))
    if named := _DAY_MONTH.fullmatch(text):
        day, word, year = named[1], named[2], named[3]
    elif named := _MONTH_DAY.fullmatch(text):
        day, word, year = named[2], named[1], named[3]
    else:
        return None
    month = _months().get(fold(word))
    return date(int(year), month, int(day)) if month else None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the month of every name and abbreviation in English, French, Spanish and Portuguese."""
    names: dict[str, int] = {"sept": 9}
    for language in ("en", "fr", "es", "pt"):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                months = Locale(language).months[context][width]
                names |= {fold(str(name)): number for number, name in months.items()}
    return names
