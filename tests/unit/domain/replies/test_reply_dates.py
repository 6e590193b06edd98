"""Days as people write them."""

from datetime import date

import pytest

from domain.replies.dates import find_days
from domain.replies.writing import fold

SENT_ON = date(2027, 2, 10)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("until 15 March", date(2027, 3, 15)),
        ("until March 15, 2027", date(2027, 3, 15)),
        ("by the end of March", date(2027, 3, 31)),
        ("mid-April", date(2027, 4, 15)),
        ("two more weeks", date(2027, 2, 24)),
        ("10 working days", date(2027, 2, 24)),
        ("15/03/2027", date(2027, 3, 15)),
        ("03/15/2027", date(2027, 3, 15)),
        ("2027-03-15", date(2027, 3, 15)),
        ("15.03.27", date(2027, 3, 15)),
        ("04/04/2027", date(2027, 4, 4)),
        ("d'ici fin mars", date(2027, 3, 31)),
        ("le 1er avril", date(2027, 4, 1)),
        ("deux semaines supplémentaires", date(2027, 2, 24)),
        ("hasta el 15 de marzo de 2027", date(2027, 3, 15)),
        ("finales de marzo", date(2027, 3, 31)),
        ("até ao fim de março", date(2027, 3, 31)),
        ("mais duas semanas", date(2027, 2, 24)),
        ("حتى نهاية مارس", date(2027, 3, 31)),
        ("١٥ آذار", date(2027, 3, 15)),
        ("أسبوعين إضافيين", date(2027, 2, 24)),
        ("до 15 марта", date(2027, 3, 15)),
        ("ещё две недели", date(2027, 2, 24)),
        ("до конца марта", date(2027, 3, 31)),
        ("延期到3月15日", date(2027, 3, 15)),
        ("延期至下月15日", date(2027, 3, 15)),
        ("推迟到20日", date(2027, 2, 20)),
        ("请给我们到月底的时间", date(2027, 2, 28)),
        ("2027年3月底", date(2027, 3, 31)),
        ("再给两周", date(2027, 2, 24)),
        # Already over this year: the next one is meant.
        ("15 January", date(2028, 1, 15)),
        ("one month", date(2027, 3, 10)),
    ],
)
def test_a_day_is_found(text: str, on: date) -> None:
    assert [day.on for day in find_days(fold(text).text, SENT_ON)] == [on]


@pytest.mark.parametrize("text", ["03/04/2027", "05.06.2027", "30 February 2027", "2月30日", "13/13/2027"])
def test_a_day_that_can_be_read_twice_or_not_at_all_is_none(text: str) -> None:
    assert [day.on for day in find_days(fold(text).text, SENT_ON)] == [None]


@pytest.mark.parametrize("text", ["140.12", "Law 12/2026", "A/HRC/59/15", "12 judges", "the mayor", "secondary"])
def test_other_numbers_and_words_are_no_exact_days(text: str) -> None:
    assert not any(day.exact for day in find_days(fold(text).text, SENT_ON))


def test_a_month_alone_is_not_exact_since_its_beginning_or_end_may_be_meant() -> None:
    assert [day.exact for day in find_days("march 2027", SENT_ON)] == [False]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("last December", date(2026, 12, 31)),
        ("depuis décembre dernier", date(2026, 12, 31)),
        ("en enero pasado", date(2027, 1, 31)),
        ("في ديسمبر الماضي", date(2026, 12, 31)),
    ],
)
def test_a_month_that_is_said_to_be_over_is_the_last_one(text: str, on: date) -> None:
    assert [day.on for day in find_days(fold(text).text, SENT_ON)] == [on]


@pytest.mark.parametrize(
    "text", ["two years ago", "il y a deux ans", "hace seis meses", "两年前", "قبل شهرين", "два года назад"]
)
def test_a_span_that_is_over_is_no_day_to_come(text: str) -> None:
    (day,) = find_days(fold(text).text, SENT_ON)
    assert day.on is not None
    assert day.on < SENT_ON


@pytest.mark.parametrize(("text", "yearless"), [("12 January", True), ("12 January 2027", False), ("in May", True)])
def test_a_day_without_its_year_says_so(text: str, yearless: bool) -> None:
    assert [day.yearless for day in find_days(fold(text).text, SENT_ON)] == [yearless]
