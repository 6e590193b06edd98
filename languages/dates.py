"""Days and times as each language writes them, by Babel's copy of the CLDR."""

from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, format_timedelta

from languages.catalogue import LOCALES, known, say

_MONTHS_FROM = 60


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(LOCALES[code])


@lru_cache(1024)
def say_day(language: str, on: date, *, year: bool = True) -> str:
    """A day: "12 March 2027", or "12 March" without its year."""
    code = known(language)
    if code == "ar":
        return f"{on.day} {_arabic_month(on.month)}" + (f" {on.year}" if year else "")
    locale = _locale(code)
    said = format_date(on, "long", locale=locale) if year else format_skeleton("MMMMd", on, locale=locale)
    # CLDR has no ordinal for the first of a month, which French writing requires.
    return said.replace("1 ", "1er ", 1) if code == "fr" and on.day == 1 else said


def say_weekday(language: str, on: date) -> str:
    """A day with its weekday: "Friday 12 March 2027"."""
    code = known(language)
    weekday = format_date(on, "EEEE", locale=_locale(code))
    return say(code, "date-with-weekday", weekday=weekday, day=say_day(code, on))


def say_time(language: str, at: datetime, time_zone: str) -> str:
    """The time of the day of `at` (aware) in an IANA time zone: "14:05"."""
    return format_time(at.astimezone(ZoneInfo(time_zone)), "HH:mm", locale=_locale(known(language)))


@lru_cache(1024)
def say_distance(language: str, on: date, today: date) -> str:
    """How far `on` is from `today`: "today", "tomorrow", "in 3 days", "2 days ago", "in 4 months"."""
    days = (on - today).days
    named = {-1: "date-yesterday", 0: "date-today", 1: "date-tomorrow"}.get(days)
    if named:
        return say(language, named)
    unit: Literal["day", "month"] = "day" if abs(days) < _MONTHS_FROM else "month"
    # A threshold beyond reach keeps Babel from rounding 11 days to "2 weeks".
    return format_timedelta(
        timedelta(days=days),
        granularity=unit,
        threshold=10**9,
        add_direction=True,
        locale=_locale(known(language)),
    )


def say_month(language: str, on: date, *, year: bool = True, short: bool = False) -> str:
    """A month by its name: "March 2027", "March", or short "Mar"."""
    code = known(language)
    if code == "ar":
        return _arabic_month(on.month, short=short) + (f" {on.year}" if year else "")
    locale = _locale(code)
    name = locale.months["stand-alone"]["abbreviated" if short else "wide"][on.month]
    return f"{name} {on.year}" if year and short else format_skeleton("yMMMM", on, locale=locale) if year else name


def say_weekdays(language: str, first: int) -> list[str]:
    """The short names of the seven days, from `first` on; Monday is 0."""
    names = _locale(known(language)).days["stand-alone"]["abbreviated"]
    return [names[(first + n) % 7] for n in range(7)]


def _arabic_month(month: int, *, short: bool = False) -> str:
    """Both names of a month, as UN documents in Arabic write it, since east and west of Cairo differ; short: the
    shorter one."""
    eastern = Locale.parse("ar_SY").months["format"]["wide"][month]
    western = Locale.parse("ar_EG").months["format"]["wide"][month]
    return western if short else f"{eastern}/{western}"
