"""Fields of forms: what is taken, and what is said beside what is not."""

from datetime import date

import pytest

from activities.ports import Outcome
from domain.digest import Refusal
from domain.faults import Fault
from languages.catalogue import say
from web.room.recommendations.forms import Filled, Sent, read_day, read_id, word_refusal


@pytest.mark.parametrize(
    ("given", "day"),
    [("2027-02-10", date(2027, 2, 10)), ("2027-02-30", None), ("20270210", None), ("", None), ("10.02.2027", None)],
)
def test_a_day_is_one_that_a_browser_sends(given, day):
    assert read_day(given) == day


def test_a_name_that_is_no_id_is_none():
    assert read_id("../../etc/passwd") is None


def test_a_form_without_a_nonce_gets_a_new_one_each_time():
    assert Sent({"nonce": ["same-as-before"]}).nonce == "same-as-before"
    assert Sent({"nonce": ["x"]}).nonce != Sent({}).nonce


def test_only_the_form_that_was_not_taken_is_filled_in():
    filled = Filled("ask", {"due": ["soon"], "support": ["a", "b"]}, {"due": "Choose a day."})
    assert (filled.value("ask", "due"), filled.fault("ask", "due")) == ("soon", "Choose a day.")
    assert (filled.value("postpone", "due", "-"), filled.fault("postpone", "due")) == ("-", "")
    assert filled.chosen("ask", "support", "b")
    assert not filled.chosen("ask", "support", "c", otherwise=True)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_refusal_is_said_to_the_coordinator_in_their_language(language):
    said = word_refusal(language, Outcome("refused", Fault("refused-leads-already"), Refusal.OTHER))
    assert said == say(language, "refused-leads-already")
    assert word_refusal(language, Outcome("refused")) == say(language, "refused-otherwise")
