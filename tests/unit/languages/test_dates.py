"""Days and times as each language writes them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from languages.catalogue import LANGUAGES
from languages.dates import say_day, say_distance, say_time, say_weekday

DAY = date(2027, 3, 12)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "12 March 2027"),
        ("fr", "12 mars 2027"),
        ("es", "12 de marzo de 2027"),
        ("ar", "12 آذار/مارس 2027"),
        ("pt", "12 de março de 2027"),
        ("ru", "12 марта 2027\u202fг."),
        ("zh", "2027年3月12日"),
    ],
)
def test_a_day_is_written_as_united_nations_documents_write_it(language: str, said: str) -> None:
    assert say_day(language, DAY) == said


@pytest.mark.parametrize(("language", "said"), [("en", "12 March"), ("ar", "12 آذار/مارس"), ("zh", "3月12日")])
def test_the_year_may_be_left_out(language: str, said: str) -> None:
    assert say_day(language, DAY, year=False) == said


def test_french_writes_the_first_of_a_month_as_an_ordinal() -> None:
    assert say_day("fr", date(2027, 2, 1)) == "1er février 2027"
    assert say_day("fr", date(2027, 2, 11)) == "11 février 2027"
    assert say_day("fr", date(2027, 2, 21)) == "21 février 2027"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Friday 12 March 2027"), ("fr", "vendredi 12 mars 2027"), ("zh", "2027年3月12日（星期五）")],
)
def test_a_day_with_its_weekday(language: str, said: str) -> None:
    assert say_weekday(language, DAY) == said


def test_a_time_is_told_in_the_readers_zone() -> None:
    at = datetime(2027, 3, 12, 13, 5, tzinfo=UTC)
    assert say_time("fr", at, "Europe/Paris") == "14:05"
    assert say_time("ar", at, "Asia/Amman") == "16:05"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (3, "in 3 days"),
        (11, "in 11 days"),
        (59, "in 59 days"),
        (120, "in 4 months"),
        (-9, "9 days ago"),
    ],
)
def test_a_distance_is_exact_while_it_is_near(days: int, said: str) -> None:
    assert say_distance("en", DAY + timedelta(days=days), DAY) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_every_distance(language: str) -> None:
    assert len({say_distance(language, DAY + timedelta(days=n), DAY) for n in range(-5, 40)}) == 45
