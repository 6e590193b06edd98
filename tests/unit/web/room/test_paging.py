"""Pages of a list: which one an address asks for, and where the others are."""

import pytest

from web.room.paging import Pages, last_page, read_page


@pytest.mark.parametrize(
    ("given", "page"),
    [(None, 1), ("", 1), ("3", 3), ("0", 1), ("-2", 1), ("1e3", 1), ("٣", 1), ("9" * 40, 1), ("7", 7)],
)
def test_an_address_asks_for_a_page_that_could_be(given, page):
    assert read_page(given) == page


@pytest.mark.parametrize(("count", "last"), [(0, 1), (1, 1), (50, 1), (51, 2), (42_000, 840)])
def test_an_empty_list_has_a_page_too(count, last):
    assert last_page(count, 50) == last


def test_another_page_keeps_what_is_looked_for():
    assert Pages(1, 3, "/list").address(2) == "/list?page=2"
    assert Pages(1, 3, "/list?q=x").address(2) == "/list?q=x&page=2"
