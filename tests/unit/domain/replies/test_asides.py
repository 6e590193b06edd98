"""What a sentence says beside its status, and what it takes back."""

from datetime import date

import pytest

from domain.replies.asides import without_forecast, without_opinion, without_partner, without_unfinished
from domain.replies.meaning import AskedItem, Context
from domain.replies.sentences import Piece, read_sentences
from domain.replies.vocabulary import Sign

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
