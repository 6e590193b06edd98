"""Weekdays that stand beside a date, or make one with "until"."""

from datetime import date

import pytest

from domain.replies.dates import find_days
from domain.replies.writing import fold

WEDNESDAY = date(2027, 2, 10)


def _days(text: str) -> list[tuple[str, date | None]]:
    folded = fold(text).text
    return [(folded[day.start : day.end], day.on) for day in find_days(folded, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("until Friday, 26 February", date(2027, 2, 26)),
        ("by 26 February (Friday)", date(2027, 2, 26)),
        ("jusqu'au mardi 2 mars", date(2027, 3, 2)),
        ("hasta el miércoles 3 de marzo de 2027", date(2027, 3, 3)),
        ("até segunda-feira, dia 15 de março", date(2027, 3, 15)),
        ("до четверга, 25 февраля", date(2027, 2, 25)),
        ("до 25 февраля (четверг)", date(2027, 2, 25)),
        ("حتى يوم الاثنين الموافق 1 مارس", date(2027, 3, 1)),
        ("3月1日（星期一）前", date(2027, 3, 1)),
        ("vendredi 26/02", date(2027, 2, 26)),
        # Just over, and not the next 1 February, which is a Tuesday.
        ("since Monday 1 February", date(2027, 2, 1)),
    ],
)
def test_a_weekday_and_its_date_are_one_day(text: str, on: date) -> None:
    assert [day for _, day in _days(text)] == [on]


@pytest.mark.parametrize("text", ["until Monday 26 February", "до вторника 25 февраля", "jusqu'au lundi 2 mars"])
def test_a_weekday_that_is_not_that_of_its_date_makes_it_unsure(text: str) -> None:
    assert [day for _, day in _days(text)] == [None]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("until Monday", date(2027, 2, 15)),
        ("d'ici vendredi", date(2027, 2, 12)),
        ("hasta el martes", date(2027, 2, 16)),
        ("até sexta", date(2027, 2, 12)),
        ("до среды", date(2027, 2, 17)),
        ("حتى يوم الأحد", date(2027, 2, 14)),
        ("周五前", date(2027, 2, 12)),
        ("until Thursday next week", date(2027, 2, 18)),
        ("hasta el lunes 22", date(2027, 2, 22)),
        ("até quinta-feira dia 25", date(2027, 2, 25)),
        ("before Monday the 22nd", date(2027, 2, 22)),
        ("до понедельника 22-го", date(2027, 2, 22)),
        # Which of both is wrong, nobody knows.
        ("hasta el lunes 23", None),
    ],
)
def test_until_a_weekday_is_until_the_next_one(text: str, on: date | None) -> None:
    assert [day for _, day in _days(text)] == [on]


@pytest.mark.parametrize(
    "text", ["until next Friday", "they meet on Thursday", "até a segunda leitura", "Monday 13 is done", "上周五前"]
)
def test_other_weekdays_are_no_day(text: str) -> None:
    assert _days(text) == []


def test_the_weekday_belongs_to_the_day_it_stands_beside() -> None:
    assert _days("140.12: until Friday, 26 February please") == [("friday, 26 february", date(2027, 2, 26))]
