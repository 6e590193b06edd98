"""What a sentence says beside its status, and what it takes back."""

from datetime import date

import pytest

from domain.replies.asides import (
    is_told_before,
    leaves_out,
    names_nobody,
    since_it,
    without_coming,
    without_forecast,
    without_opinion,
    without_partner,
    without_unfinished,
)
from domain.replies.meaning import AskedItem, Context
from domain.replies.sentences import Piece, read_sentences
from domain.replies.vocabulary import Sign
from domain.words import Status

CONTEXT = Context(date(2027, 2, 10), (AskedItem(1, "UPR4-140.12", "Adopt the bill"),))


def _pieces(text: str) -> tuple[Piece, ...]:
    return read_sentences(text, CONTEXT)[1][0].pieces


def _left(pieces: object) -> str:
    assert isinstance(pieces, (list, tuple))
    return " ".join(piece.token.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ещё не закончили, работаем", ", работаем"),
        ("Закончили, работаем", "закончили , работаем"),
        ("Если не закончили, работаем", "если не закончили , работаем"),
    ],
)
def test_that_something_is_not_finished_says_nothing_against_work(text: str, left: str) -> None:
    assert _left(without_unfinished(_pieces(text))) == left


def test_a_partner_named_before_the_verb_is_no_subject() -> None:
    assert _left(without_partner(_pieces("我们正与司法部推进"))) == "我 们 推 进"


def test_a_partner_who_is_not_sure_stays() -> None:
    pieces = _pieces("我们与可能司法部推进")
    assert without_partner(pieces) == pieces


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("还在做, 估计六月能完", "还 在 做"),
        ("还在做, 大概吧", "还 在 做 , 大 概 吧"),
    ],
)
def test_only_a_forecast_is_cut_off(text: str, left: str) -> None:
    assert _left(without_forecast(_pieces(text), 0)) == left


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("I think it is not ours but the Ministry of Justice's", True),
        ("Думаю, вы ошиблись адресом: это вопрос Министерства юстиции", True),
        # Nobody else is named, or it is a rumour, or something else is said besides.
        ("I think it is not ours", False),
        ("They say it is not ours but the Ministry of Justice's", False),
        ("I think it is not ours but the Ministry of Justice's, in progress", False),
    ],
)
def test_a_polite_opinion_takes_nothing_from_two_statements(text: str, sure: bool) -> None:
    doubted = any(piece.means(Sign.HEDGE, Sign.DOUBT) for piece in without_opinion(_pieces(text)))
    assert doubted is not sure


@pytest.mark.parametrize(
    ("before", "clause", "left"),
    [
        ("下周开课，工作", "工作", "开 课 , 工 作"),
        # What stands in the same clause is of the status itself.
        ("工作将", "工作将", "工 作 将"),
        ("ستبدأ الدفعة المقبلة، العمل", "العمل", ", العمل"),
    ],
)
def test_what_is_to_come_is_left_out_of_earlier_clauses_only(before: str, clause: str, left: str) -> None:
    assert _left(without_coming(_pieces(before), _pieces(clause))) == left


@pytest.mark.parametrize(
    ("before", "clause", "told"),
    [
        ("我们开了两次协调会，目前", "目前", True),
        ("目前", "目前", False),
        ("卫生部开了两次协调会，目前", "目前", False),
        ("据说开了两次协调会，目前", "目前", False),
    ],
)
def test_what_was_told_before_is_ones_own(before: str, clause: str, told: bool) -> None:
    assert is_told_before(_pieces(before), _pieces(clause)) is told


@pytest.mark.parametrize(
    ("text", "left_out"), [("除了预算部分，其他", True), ("除140.12外，其他", False), ("其他", False)]
)
def test_a_part_that_is_left_out_is_no_recommendation(text: str, left_out: bool) -> None:
    assert leaves_out(_pieces(text)) is left_out


def test_the_arabic_and_it_is_begins_a_clause() -> None:
    pieces = _pieces("توقف تمويلها وهي اليوم")
    assert _left(since_it(pieces, Status.BLOCKED)) == "اليوم"
    assert since_it(pieces, Status.FULLY_IMPLEMENTED) == pieces


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("张伟负责打印材料", True),
        ("负责统计的同事住院了", True),
        ("现由张伟负责打印材料", False),
        ("张伟负责此建议", False),
    ],
)
def test_who_prints_or_is_ill_takes_over_nothing(text: str, nobody: bool) -> None:
    pieces = _pieces(text)
    at = next(n for n, piece in enumerate(pieces) if piece.means(Sign.CHARGE))
    assert names_nobody(pieces[at], pieces[:at], pieces[at + 1 :]) is nobody
