"""Commands of a chat: what is one, what it asks for, and how long something may wait."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.buttons import Later, LaterButton, UndoButton, encode_button
from domain.calendar import Calendar
from domain.messages import Incoming
from domain.orders import Order, OrderKind, Target, latest_snooze, order_of, read_day, read_order
from domain.words import ChannelName

WEDNESDAY = date(2027, 3, 10)
NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("/today", Order(OrderKind.TODAY)),
        ("!today", Order(OrderKind.TODAY)),
        ("  /LATER@suivi_bot   next   week ", Order(OrderKind.LATER, "next week")),
        ("/colleague Bruno Costa", Order(OrderKind.COLLEAGUE, "Bruno Costa")),
        ("/nonsense", Order(OrderKind.UNKNOWN)),
        ("/unknown", Order(OrderKind.UNKNOWN)),
        ("today", None),
        ("1/2 done", None),
        ("/", None),
        ("/3 of 5 laws", None),
        ("!!! urgent", None),
        ("", None),
    ],
)
def test_a_command_is_a_mark_and_a_word(text: str, order: Order | None) -> None:
    assert read_order(text) == order


@pytest.mark.parametrize(
    ("text", "changes"),
    [("/undo", True), ("/stop", True), ("/later", False), ("/later tomorrow", True), ("/ask", False), ("/help", False)],
)
def test_only_what_changes_something_is_stored(text: str, changes: bool) -> None:
    order = read_order(text)
    assert order is not None
    assert order.changes is changes


def test_a_choice_says_what_it_is_about() -> None:
    def pressed(data: str) -> Incoming:
        return Incoming(ChannelName.TELEGRAM, "x", NOW, "42", choice=data)

    assert order_of(pressed(encode_button(UndoButton(7, 2)))) == (Order(OrderKind.UNDO), Target(7, 2))
    later = order_of(pressed(encode_button(LaterButton(7, 0, Later.NEXT_WEEK))))
    assert later == (Order(OrderKind.LATER, "next_week"), Target(7, 0))
    assert order_of(pressed("s:7:1:f")) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("tomorrow", date(2027, 3, 11)),
        ("next week", date(2027, 3, 15)),
        ("next_week", date(2027, 3, 15)),
        ("2027-03-20", date(2027, 3, 20)),
        ("until 20 March", date(2027, 3, 20)),
        ("demain", date(2027, 3, 11)),
        ("20 mars 2027", date(2027, 3, 20)),
        ("20 مارس 2027", date(2027, 3, 20)),
        ("2 weeks", date(2027, 3, 24)),
        ("yesterday", None),
        ("2027-03-10", None),
        ("20 March or 22 March", None),
        ("03/04/2027", None),
        ("", None),
    ],
)
def test_a_day_is_read_or_asked_for_again(words: str, day: date | None) -> None:
    assert read_day(words, WEDNESDAY) == day


@pytest.mark.parametrize(
    ("wanted", "due_on", "until_on"),
    [
        (date(2027, 3, 15), date(2027, 4, 1), date(2027, 3, 15)),
        (date(2027, 3, 13), date(2027, 4, 1), date(2027, 3, 15)),  # a Saturday: nobody is written to
        (date(2027, 4, 9), date(2027, 4, 1), date(2027, 3, 31)),  # not beyond a working day before it is due
        (date(2027, 4, 9), date(2027, 3, 15), date(2027, 3, 12)),  # due on a Monday: the Friday before
        (date(2027, 4, 9), date(2027, 3, 14), date(2027, 3, 11)),  # due on a Sunday: as if on the Friday
        (date(2027, 3, 12), date(2027, 3, 11), None),
        (date(2027, 3, 12), date(2027, 3, 1), None),
    ],
)
def test_nothing_waits_beyond_a_working_day_before_it_is_due(wanted: date, due_on: date, until_on: date | None) -> None:
    due_at = datetime(due_on.year, due_on.month, due_on.day, 9, tzinfo=UTC)
    until = latest_snooze(wanted, due_at, NOW, Calendar())
    assert (until and until.date()) == until_on
    assert until is None or until - NOW > timedelta(0)
