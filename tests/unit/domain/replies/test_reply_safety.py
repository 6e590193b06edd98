"""Whatever arrives, understanding returns, soon, and is sure only of what was asked about."""

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.replies.meaning import SURE, AskedItem, Context, Whole
from domain.replies.understanding import understand
from domain.words import Action, AskKind

ASKS = (
    AskedItem(1, "UPR4-140.12", "Adopt the bill"),
    AskedItem(2, "UPR4-140.13", "Train judges", AskKind.ACKNOWLEDGE),
    AskedItem(3, "CESCR-AUS-17", "Hear women", AskKind.VALIDATE),
    AskedItem(4, "CEDAW-SVN-CO8-23a", "Equal pay"),
)
SENT = "1. UPR4-140.12 · Progress\nDue 20 February 2027\nPlease say how far it is implemented and what was done.\n"
THREE = Context(date(2027, 2, 10), ASKS, (AskedItem(1, "UPR1-r1", "Other"),), ("Ministry of Justice",), SENT)
ONE = replace(THREE, asks=ASKS[:1])
NONE = replace(THREE, asks=(), others=(), sent_text=None)

SAID = (
    "140.12|UPR4-140.12|140.99|UPR3-140.12|#2|1.|2)|second|all|both|the others|except|but|not|no|n'est pas|لم|не|未|尚"
    "|done|fully implemented|partially implemented|in progress|not started|blocked|no change|fait|en cours|hecho|feito"
    "|sin cambios|نفذت بالكامل|قيد التنفيذ|выполнено|已完成|部分落实|will be|if|soon|is|the|,|.|:|;|?|？"
    "|\n|\n\n|> |\n> "
    "|not ours|belongs to|Ministry of Justice|until 15 March|03/04/2027|two more weeks|forward to my colleague|Amina"
    "|thanks|received|On Wed, Feb 10, 2027 Suivi <a@b.example> wrote:\n|From: a\nSent: b\n|-- \n|Best regards,\n|%|80"
    "|2027年2月30日|٣١/٠٢/٢٠٢٧|99 months|999 years|\u202e|\u200b|²|①|½|ﷺ"
)
WORDS = st.sampled_from(SAID.split("|"))
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(WORDS, max_size=25).map(" ".join), st.lists(WORDS, max_size=25).map("".join)
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from([THREE, ONE, NONE]))
def test_no_text_breaks_it_and_nothing_sure_is_about_something_that_was_not_asked(text: str, context: Context) -> None:
    meaning = understand(text, context)
    known = {ask.reference for ask in (*context.asks, *context.others)}
    for item in meaning.items:
        if item.action is Action.UNCLEAR:
            assert item.confidence < SURE
        else:
            assert item.confidence >= SURE
            assert item.reference in known
            assert (item.status is not None) == (item.action is Action.REPORT)
            assert item.until is None or item.until > context.sent_on
            assert item.redirect is None or item.redirect in context.institutions
    stated = [item.reference for item in meaning.items if item.action in (Action.REPORT, Action.NO_CHANGE)]
    assert len(stated) == len(set(stated))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_what_is_quoted_is_never_read(text: str) -> None:
    quoted = "\n".join("> " + line for line in text.splitlines())
    meaning = understand(quoted, THREE)
    assert all(item.action is Action.UNCLEAR for item in meaning.items)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(
        ["not ", "never ", "will be ", "if ", "almost ", "no longer ", "hardly ", "n'est pas ", "не ", "尚未"]
    )
)
def test_a_denied_or_expected_status_is_not_recorded(before: str) -> None:
    for status in ("fully implemented", "implemented", "pleinement mise en œuvre", "выполнена полностью", "全部落实"):
        meaning = understand(f"140.12 {before}{status}", THREE)
        assert all(item.action is not Action.REPORT for item in meaning.items), (before, status)


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "140.12 done. ", "140.12-", "> ", "\n", "On x wrote ", "1 ", "no ", "#", "((((", "end of ", "a@b."),
        *(
            "From: a\n",
            "-- \n",
            "部分落实",
            "لم يتم ",
            "\u202e\u200f",
            "e\u0301\u0301",
            "ﷺ",
            "?",
            "second ",
            "> a\nb\n",
        ),
        *("Best regards\n", "____________\n", "1. UPR4-140.12 · Progress\n", "belongs to ministry ", "de ", "and 1, "),
    ],
)
def test_a_megabyte_of_anything_is_read_within_a_second(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    understand("warm", THREE)
    # The time of the process, since the machine may be busy with other things.
    started = time.process_time()
    meaning = understand(text, THREE)
    assert time.process_time() - started < 1.0
    assert meaning.whole in (Whole.UNCLEAR, Whole.NOISE)


def test_a_long_body_without_any_boundary_is_for_a_human() -> None:
    meaning = understand("140.12 fully implemented. " + "The law was debated at length. " * 300, THREE)
    assert meaning.whole is Whole.UNCLEAR
    assert meaning.items == ()


def test_a_long_answer_above_a_quote_is_read() -> None:
    story = "The law was debated at length. " * 200
    meaning = understand(f"140.12 in progress. {story}\n\nOn 10 Feb 2027, Suivi <a@b.example> wrote:\n> x", THREE)
    assert [item.action for item in meaning.items] == [Action.REPORT]
    assert meaning.items[0].narrative == story.strip()
