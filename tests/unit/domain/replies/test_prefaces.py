"""What stands before a reference: a title, or something that is only told."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.prefaces import is_about, is_preface, speaks_against, title_before
from domain.replies.sentences import Piece, read_sentences

CONTEXT = Context(date(2027, 2, 10), (AskedItem(1, "UPR4-140.12", "Adopt"), AskedItem(2, "UPR4-140.13", "Train")))


def _around_last_reference(text: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    pieces = read_sentences(text, CONTEXT)[1][0].pieces
    at = max(n for n, piece in enumerate(pieces) if piece.mention)
    return pieces[:at], pieces[at + 1 :]


@pytest.mark.parametrize(
    ("text", "preface"),
    [
        ("The centre has opened, recommendation 13 is fully implemented", True),
        ("Центр открылся, рекомендация 13 полностью выполнена", True),
        ("中心开办了，建议13已全部完成", True),
        ("We finished the training, recommendation 13 is fully implemented", True),
        # It says something else than what follows.
        ("We finished the training, recommendation 13 is not started", False),
        ("If the centre opens, recommendation 13 is fully implemented", False),
        ("The centre did not open, recommendation 13 is fully implemented", False),
        ("Les juges participeront, la recommandation 13 est entièrement mise en œuvre", False),
        # No clause of its own.
        ("The centre of recommendation 13 is fully implemented", False),
    ],
)
def test_a_clause_that_only_tells_leads_on(text: str, preface: bool) -> None:
    assert is_preface(*_around_last_reference(text)) is preface


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("140.12 is done, training of judges (13) has not started", "training of judges"),
        ("140.12 已完成，法官培训（13）尚未开始", "法 官 培 训"),
        # Perhaps it is not said of 13.
        ("140.12 is done, perhaps the training (13) has not started", None),
        ("140.12 is done, training of judges 13 has not started", None),
    ],
)
def test_a_title_goes_with_the_number_in_brackets(text: str, title: str | None) -> None:
    before, after = _around_last_reference(text)
    cut = title_before(before, after[0])
    assert (" ".join(p.token.text for p in before[cut + 1 : -1]) if cut else None) == title


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Sobre la 12 prefiero no pronunciarme", True),
        ("По 12 комментировать не уполномочен", True),
        ("По 12 областям данных нет", False),
        ("The 12 judges were trained", False),
    ],
)
def test_who_speaks_about_a_number_speaks_of_a_recommendation(text: str, about: bool) -> None:
    words, _, rest = text.partition("12")
    before, after = (read_sentences(part, CONTEXT)[1][0].pieces for part in (words, rest))
    assert is_about(before, after[0]) is about


def test_what_is_still_to_come_speaks_against() -> None:
    for text, against in (("débuteront", True), ("начнутся", True), ("comenzarán", True), ("juges", False)):
        assert speaks_against(read_sentences(text, CONTEXT)[1][0].pieces[0]) is against, text
