"""Working days of a country, and what its secretariat knows better."""

from datetime import date, time
from pathlib import Path

import pytest

from config.calendars import load_calendar
from config.sources import SettingsError

YEAR = 2027


def test_without_a_country_only_the_weekend_is_free(tmp_path: Path) -> None:
    calendar = load_calendar(tmp_path, "UTC", None, YEAR)
    assert calendar.works(date(2027, 1, 1))
    assert not calendar.works(date(2027, 1, 2))


def test_a_countrys_holidays_are_free(tmp_path: Path) -> None:
    calendar = load_calendar(tmp_path, "Europe/Ljubljana", "SI", YEAR)
    assert not calendar.works(date(2027, 2, 8)), "Prešeren Day, a Monday"
    assert calendar.shift(date(2027, 2, 5), 1) == date(2027, 2, 9)
    assert not calendar.works(date(2036, 12, 25))


@pytest.mark.parametrize(("country", "free", "works"), [("EG", 4, 6), ("SA", 4, 6), ("FR", 5, 4)])
def test_the_weekend_is_the_countrys(tmp_path: Path, country: str, free: int, works: int) -> None:
    weekend = load_calendar(tmp_path, "UTC", country, YEAR).weekend
    assert free in weekend
    assert works not in weekend


def test_a_file_of_ones_own_knows_better(tmp_path: Path) -> None:
    (tmp_path / "calendar.toml").write_text(
        'weekend = ["friday"]\ndelivery = "08:30"\nholidays = [2027-03-22]\nworking = [2027-02-08]\n'
    )
    calendar = load_calendar(tmp_path, "Europe/Ljubljana", "SI", YEAR)
    assert calendar.delivery == time(8, 30)
    assert calendar.works(date(2027, 3, 20))
    assert not calendar.works(date(2027, 3, 22))
    assert calendar.works(date(2027, 2, 8))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('weekend = ["frday"]', "weekend must be a list of days"),
        ('delivery = "late"', 'delivery must be an hour such as "09:00"'),
        ('holidays = ["2027-03-20"]', "holidays must be a list of days"),
        ("holiday = [2027-03-20]", "'holiday' is not known here"),
        ("weekend = [", "calendar.toml: "),
    ],
)
def test_a_mistake_is_said_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "calendar.toml").write_text(text)
    with pytest.raises(SettingsError, match=said):
        load_calendar(tmp_path, "UTC", None, YEAR)


def test_an_unknown_country_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="two-letter code"):
        load_calendar(tmp_path, "UTC", "Atlantis", YEAR)
