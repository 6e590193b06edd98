"""What a form says: only what is new, whatever a browser or an enemy sends."""

from datetime import date

import pytest

from domain.forms import ALL, Entry, choices_of, decode_form, mark_of, read_aloud, tidy
from domain.messages import Authenticity
from domain.tokens import read_browser, sign_browser
from domain.trust import Belief, MailTrust, believe
from domain.words import Action, AskKind, ChannelName, Status

KEYS = {1: b"a key of thirty-two bytes or more"}

SAID = [
    ([("says-1", "blocked")], [Entry(1, Action.REPORT, Status.BLOCKED)]),
    ([("words-2", "A\r\nb "), ("says-2", "in_progress")], [Entry(2, Action.REPORT, Status.IN_PROGRESS, "A\nb")]),
    ([("says-1", "no_change")], [Entry(1, Action.NO_CHANGE)]),
    ([("says-1", "acknowledge")], [Entry(1, Action.ACKNOWLEDGE)]),
    ([("says-1", "extend"), ("until-1", "2027-03-01")], [Entry(1, Action.EXTEND, until=date(2027, 3, 1))]),
    ([("says-1", "extend"), ("until-1", "soon")], [Entry(1, Action.EXTEND)]),
    ([("says-1", "decline"), ("whose-1", " Health ")], [Entry(1, Action.DECLINE, to="Health")]),
    # A day or a name that belongs to another choice is passed over.
    ([("says-1", "blocked"), ("until-1", "2027-03-01"), ("whose-1", "x")], [Entry(1, Action.REPORT, Status.BLOCKED)]),
    # Words without a choice are for a human.
    ([("words-1", "It depends")], [Entry(1, Action.UNCLEAR, narrative="It depends")]),
    ([("says-1", "publish"), ("words-1", "x")], [Entry(1, Action.UNCLEAR, narrative="x")]),
    ([("all", "no_change"), ("says-3", "extend")], [Entry(3, Action.EXTEND), Entry(ALL, Action.NO_CHANGE)]),
    # What was filled in and left so says nothing; an empty one neither.
    ([("says-1", "blocked"), ("words-1", "Why\r\n"), ("was-1", mark_of("blocked", "Why"))], []),
    ([("says-1", ""), ("words-1", "  ")], []),
    ([("all", "everything"), ("says-0", "blocked"), ("says-10000", "blocked"), ("says-١", "blocked"), ("x", "y")], []),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "entries"), SAID)
def test_a_form_says(fields: list[tuple[str, str]], entries: list[Entry]) -> None:
    assert list(decode_form(fields)) == entries


def test_words_are_kept_as_postgresql_can() -> None:
    assert tidy(" a\0b\ud800 \r") == "ab" + 3 * "\ufffd"
    assert len(tidy("x" * 9_000)) == 5_000


def test_who_reads_the_inbox_reads_it_in_lines() -> None:
    entries = (Entry(1, Action.REPORT, Status.BLOCKED, "Why"), Entry(ALL, Action.NO_CHANGE))
    assert read_aloud(entries) == "1. blocked Why\n*. no_change"


def test_a_validator_signs_off_or_sends_back_and_reports_nothing() -> None:
    assert choices_of(AskKind.VALIDATE) == (Action.ACKNOWLEDGE, Action.DECLINE)
    assert all(set(Status) <= set(choices_of(kind)) for kind in AskKind if kind is not AskKind.VALIDATE)


def test_a_browser_is_known_again_as_one_person_s_alone() -> None:
    carried = sign_browser("b" * 22, 7, KEYS, 1)
    assert read_browser(carried, 7, KEYS) == "b" * 22
    for forged, person in (
        (carried, 8),
        (carried[:-1], 7),
        ("c" + carried[1:], 7),
        ("", 7),
        ("a.9.b", 7),
        ("é.1.é", 7),
    ):
        assert read_browser(forged, person, KEYS) is None


@pytest.mark.parametrize(
    ("bound", "token", "known", "belief"),
    [
        (True, True, True, Belief.ACCEPTED),
        (True, True, False, Belief.PROVISIONAL),
        (True, False, True, Belief.STRANGER),
        (False, True, True, Belief.STRANGER),
    ],
)
def test_a_form_is_believed_by_its_link_and_its_browser(bound: bool, token: bool, known: bool, belief: Belief) -> None:
    told = Authenticity.PASSED if known else Authenticity.ABSENT
    assert believe(ChannelName.FORM, bound=bound, token=token, authenticity=told, trust=MailTrust.VERIFIED) is belief
