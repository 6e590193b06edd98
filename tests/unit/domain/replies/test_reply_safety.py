"""Whatever arrives, understanding returns, soon, and is sure only of what was asked about."""

import re
import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.replies.meaning import SURE, AskedItem, Context, Whole
from domain.replies.understanding import understand
from domain.replies.writing import fold_words, tidy
from domain.words import Action, AskKind, Status
from tests.replies import read_corpus

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


CORPUS = [case.text for case in read_corpus()]
HEADS = (
    "On Wed, Feb 10, 2027 at 9:00 AM Suivi <a@b.example> wrote:\n",
    "Le mer. 10 févr. 2027 à 09:00, Suivi <a@b.example> a écrit :\n",
    "El mié, 10 feb 2027 a las 9:00, Suivi (<a@b.example>) escribió:\n",
    "Em qua., 10 de fev. de 2027 às 09:00, Suivi <a@b.example> escreveu:\n",
    "ср, 10 февр. 2027 г. в 09:00, Suivi <a@b.example>:\n",
    "في الأربعاء، 10 فبراير 2027 في 9:00 ص تمت كتابة ما يلي بواسطة Suivi <a@b.example>:\n",
    "Suivi <a@b.example> 于2027年2月10日周三 09:00写道：\n",
)
HEADERS = (
    "From: Suivi <a@b.example>\nSent: Wednesday, February 10, 2027 9:00 AM\nTo: A\nSubject: B\n\n",
    "De : Suivi <a@b.example>\nEnvoyé : mercredi 10 février 2027 09:00\nÀ : A\nObjet : B\n\n",
    "De: Suivi <a@b.example>\nEnviado el: miércoles, 10 de febrero de 2027 9:00\nPara: A\nAsunto: B\n\n",
    "De: Suivi <a@b.example>\nEnviada em: quarta-feira, 10 de fevereiro de 2027\nPara: A\nAssunto: B\n\n",
    "От: Suivi <a@b.example>\nОтправлено: 10 февраля 2027 г.\nКому: A\nТема: B\n\n",
    "من: Suivi <a@b.example>\nتم الإرسال: 10 فبراير 2027\nإلى: A\nالموضوع: B\n\n",
    "发件人: Suivi <a@b.example>\n发送时间: 2027年2月10日\n收件人: A\n主题: B\n\n",
)


def _words(text: str) -> list[str]:
    # The Arabic "and" is glued to the number behind it.
    return re.sub(r"\bو(?=\d)", "و ", fold_words(tidy(text))).split()


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(CORPUS), st.sampled_from(HEADS), st.sampled_from(CORPUS))
def test_what_stands_quoted_below_an_answer_changes_nothing_of_it(answer: str, head: str, quoted: str) -> None:
    marked = "\n".join("> " + line for line in quoted.splitlines())
    alone = understand("140.12 in progress", ONE)
    assert understand(f"140.12 in progress\n\n{head}{marked}", ONE).items == alone.items
    both = understand(f"{answer}\n\n{head}{marked}", THREE)
    own = "".join(_words(answer))
    for item in both.items:
        if item.action is not Action.UNCLEAR:
            assert all("".join(_words(line)) in own for line in item.words.split("\n")), item


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(HEADERS), st.sampled_from([text for text in CORPUS if ">" not in text]))
def test_what_stands_below_the_head_of_a_mail_is_never_read(head: str, quoted: str) -> None:
    meaning = understand(f"140.12 in progress\n\n{head}{quoted}", replace(ONE, sent_text=None))
    assert [item.status for item in meaning.items] == [Status.IN_PROGRESS]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(WORDS, st.sampled_from(CORPUS)), min_size=1, max_size=6), st.sampled_from([THREE, ONE]))
def test_whatever_is_put_together_what_is_sure_stands_in_what_they_wrote(pieces: list[str], context: Context) -> None:
    meaning = understand("\n".join(pieces), context)
    own = f" {' '.join(_words(meaning.narrative))} "
    for item in meaning.items:
        if item.action is not Action.UNCLEAR:
            assert item.words
            for line in item.words.split("\n"):
                assert " ".join(_words(line)) in own, item


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(CORPUS),
    st.lists(
        st.tuples(
            st.integers(0, 300), st.sampled_from(["\0", "\u202e", "\u200f", "\ufeff", "٣", "３", "۴", "²", "\x1b", "𝟙"])
        ),
        max_size=8,
    ),
)
@example("Hello, 140.12 in progress والتوصية 140.13 لم تبدأ بعد.", [(15, "٣")])
def test_control_marks_and_digits_of_any_script_break_nothing(text: str, put: list[tuple[int, str]]) -> None:
    for at, mark in put:
        text = text[:at] + mark + text[at:]
    meaning = understand(text, THREE)
    known = {ask.reference for ask in (*THREE.asks, *THREE.others)}
    assert all(item.reference in known for item in meaning.items if item.action is not Action.UNCLEAR)


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
        *(
            "Best regards\n",
            "____________\n",
            "1. UPR4-140.12 · Progress\n",
            "belongs to ministry ",
            "de ",
            "and 1, ",
            "23(a) and (b) ",
            "not yet been ",
        ),
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
