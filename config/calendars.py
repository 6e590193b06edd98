"""A country's working days: its weekend and holidays by the `holidays` library, and what a file of one's own says."""

import tomllib
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from config.sources import SettingsError
from domain.calendar import Calendar

FILE_NAME = "calendar.toml"
YEARS_BACK, YEARS_AHEAD = 1, 10
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
KEYS = frozenset({"weekend", "delivery", "closes", "holidays", "working"})


def load_calendar(data: Path, zone: str, country: str | None, year: int) -> Calendar:
    """The calendar of an installation. year: the present one; holidays are known from a year before to ten after.

    `calendar.toml` in the data folder corrects the library, whose movable feasts are estimates:
    weekend = ["friday", "saturday"], delivery = "09:00", closes = "18:00", holidays = [2027-03-20],
    working = [2027-05-03].
    Raises SettingsError naming what is wrong.
    """
    weekend, known = _of_country(country, year) if country else (frozenset({5, 6}), frozenset())
    file = data / FILE_NAME
    told = _read(file) if file.is_file() else {}
    delivery, closes = _hour(told, "delivery", time(9), file), _hour(told, "closes", time(18), file)
    if time() < closes <= delivery:  # 00:00 is the midnight at which the day ends.
        raise SettingsError(f"{file}: closes ({closes:%H:%M}) must be later than delivery ({delivery:%H:%M})")
    return Calendar(
        zone=zone,
        delivery=delivery,
        closes=closes,
        weekend=_weekend(told["weekend"], file) if "weekend" in told else weekend,
        holidays=(known | _days(told, "holidays", file)) - _days(told, "working", file),
    )


@cache
def _of_country(country: str, year: int) -> tuple[frozenset[int], frozenset[date]]:
    import holidays

    try:
        found = holidays.country_holidays(country, years=range(year - YEARS_BACK, year + YEARS_AHEAD + 1))
    except NotImplementedError:
        raise SettingsError(
            f"general.country: {country!r} is no country whose holidays are known; give a two-letter code such as SI,"
            f" or leave it out and list the days in {FILE_NAME}."
        ) from None
    return frozenset(found.weekend), frozenset(found)


def _read(file: Path) -> dict[str, Any]:
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: {error}") from error
    if unknown := sorted(set(told) - KEYS):
        raise SettingsError(f"{file}: {unknown[0]!r} is not known here; expected {', '.join(sorted(KEYS))}")
    return told


def _weekend(told: object, file: Path) -> frozenset[int]:
    if not isinstance(told, list) or not all(day in DAYS for day in told) or len(told) > 6:
        raise SettingsError(f'{file}: weekend must be a list of days such as ["friday", "saturday"], found {told!r}')
    return frozenset(DAYS.index(day) for day in told)


def _hour(told: dict[str, Any], key: str, default: time, file: Path) -> time:
    found = told.get(key, default)
    try:
        return found if isinstance(found, time) else time.fromisoformat(str(found))
    except ValueError:
        raise SettingsError(f'{file}: {key} must be an hour such as "09:00", found {found!r}') from None


def _days(told: dict[str, Any], key: str, file: Path) -> frozenset[date]:
    days = told.get(key, [])
    if not isinstance(days, list) or not all(type(day) is date for day in days):
        raise SettingsError(f"{file}: {key} must be a list of days such as [2027-03-20], found {days!r}")
    return frozenset(days)
