"""What the address of the list says, and what goes back into addresses."""

import pytest

from domain.words import Phase, Status
from models.listing import Sort
from models.search import Wanted
from web.room.recommendations.filters import VIEWS, parse_filters


@pytest.mark.parametrize(
    ("query", "wanted", "kept"),
    [
        ("", Wanted(), ""),
        ("q=+two++words+", Wanted("two words"), "q=two+words"),
        ("phase=assigned&status=blocked", Wanted(phase=Phase.ASSIGNED, status=Status.BLOCKED),
         "phase=assigned&status=blocked"),
        ("phase=open&status=none", Wanted(open=True, reported=False), "phase=open&status=none"),
        ("overdue=yes&owner=none&validate=yes", Wanted(overdue=True, owned=False, validating=True),
         "overdue=yes&owner=none&validate=yes"),
        ("overdue=1&owner=me&phase=x&cycle=four&deadline=9999999&sort=up", Wanted(), ""),
        ("q=%E2%80%AEx%00&theme=%3Cb%3E&unknown=1", Wanted("x", theme="<b>"), "q=x&theme=%3Cb%3E"),
        ("cycle=4&page=3&done=assigned", Wanted(cycle=4), "cycle=4"),
        ("q=a&q=b", Wanted("b"), "q=b"),
    ],
)  # fmt: skip
def test_what_is_understood_is_looked_for_and_stays_in_the_address(query, wanted, kept):
    filters = parse_filters(query)
    assert (filters.wanted, filters.query) == (wanted, kept)


@pytest.mark.parametrize("query", VIEWS.values(), ids=VIEWS)
def test_the_usual_views_say_what_is_understood(query):
    assert set(parse_filters(query).query.split("&")) == set(query.split("&"))


def test_an_address_takes_filters_away_and_adds_others():
    filters = parse_filters("q=x&phase=open&sort=due")
    assert filters.sort is Sort.DUE
    assert filters.address(phase=None, done="asked") == "/recommendations?q=x&sort=due&done=asked"
    assert parse_filters("").address() == "/recommendations"


def test_long_words_are_cut():
    assert len(parse_filters(f"q={'a' * 3000}").wanted.words) == 200
