"""Days in cells, as people and programs write them."""

from datetime import UTC, date, datetime

import pytest

from domain.faults import Faulty
from sources.cells import Cell, read_items, read_text
from sources.dates import parse_date

MARCH = date(2024, 3, 31)


@pytest.mark.parametrize(
    "value",
    [
        MARCH,
        datetime(2024, 3, 31, 23, 59, tzinfo=UTC),
        "2024-03-31",
        "2024-03-31T11:59:25",
        "31/03/2024",
        "31.3.2024",
        "31-03-2024",
        "31 March 2024",
        "31st Mar. 2024",
        "March 31, 2024",
        "31 mars 2024",
        "31 de marzo de 2024",
        45382,
        45382.4996,
        "45382",
    ],
)
def test_a_day_is_read(value: Cell) -> None:
    assert parse_date(value) == MARCH


@pytest.mark.parametrize("value", [None, "", "  ", "&nbsp;"])
def test_an_empty_cell_is_no_day(value: Cell) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize("value", ["03/31/2024", "31/02/2024", "soon", "2024", 7, "31 Foo 2024"])
def test_what_is_no_day_is_refused_not_guessed(value: Cell) -> None:
    with pytest.raises(Faulty, match="problem-day"):
        parse_date(value)


@pytest.mark.parametrize(
    ("value", "items"),
    [
        ("- a\n- b\n", ("a", "b")),
        ("a | b", ("a", "b")),
        ("a; b;", ("a", "b")),
        ("minorities/ racial, ethnic", ("minorities/ racial, ethnic",)),
        ("5, 16.3", ("5", "16.3")),
        ("a | a", ("a",)),
        (None, ()),
    ],
)
def test_lists_are_divided_but_never_at_a_comma_between_words(value: Cell, items: tuple[str, ...]) -> None:
    assert read_items(value) == items


def test_numbers_are_texts_without_a_needless_fraction() -> None:
    assert [read_text(value) for value in (17.0, 140.2, 17, None)] == ["17", "140.2", "17", ""]
