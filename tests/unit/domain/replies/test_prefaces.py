"""What stands before a reference: a title, or something that is only told."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.prefaces import is_about, is_preface, speaks_against, title_before
from domain.replies.sentences import Piece, read_sentences
from domain.replies.understanding import understand
from domain.words import Action
from tests.replies import CONTEXTS, tell

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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What it is not, then what it is.
        ("No está concluida la 140.13, sigue en curso", ["UPR4-140.13 report in_progress"]),
        ("Not finished 140.13, 140.12 in progress", ["whole unclear"]),
        # How it was written, how one came to know, to which letter one replies.
        ("sorry for the dictation 140.13 is in progress", ["UPR4-140.13 report in_progress"]),
        ("I went round the courts: 140.13 is in progress", ["UPR4-140.13 report in_progress"]),
        ("На Ваше письмо № 245 сообщаем: 140.13 не начата", ["UPR4-140.13 report not_started"]),
        ("По запросу № 140.13: не начата", ["UPR4-140.13 report not_started"]),
        ("Tudo bem? A 140.13 está em curso", ["UPR4-140.13 report in_progress"]),
        ("A third of the judges are through. Mark 140.13 as in progress", ["UPR4-140.13 report in_progress"]),
        ("As instructed by the Minister we submit our answers:\n140.13 - blocked", ["UPR4-140.13 report blocked"]),
        # What one only wishes tells nothing.
        ("We dream: all three fully implemented", ["whole unclear"]),
        # An earlier mail is withdrawn, and nothing of this one.
        ("Please ignore my mail of today. 140.13 is in progress.", ["UPR4-140.13 report in_progress"]),
        ("Please ignore this mail. 140.13 is in progress.", ["UPR4-140.13 unclear"]),
    ],
)
def test_what_stands_before_a_reference_does_not_spoil_it(text: str, told: list[str]) -> None:
    assert sorted(tell(understand(text, CONTEXTS["three"]))) == told


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("140.12 done. For 13 the court told us something we did not hear.", ["UPR4-140.13"]),
        ("140.12 done. On the training of judges, everybody says something else.", ["UPR4-140.13"]),
        ("140.12 done. The other two I have to ask the judge.", ["CESCR-AUS-17", "UPR4-140.13"]),
        ("140.12 done. 13 courts were built.", []),
    ],
)
def test_what_is_not_understood_of_one_is_asked_back(text: str, unclear: list[str]) -> None:
    items = understand(text, CONTEXTS["three"]).items
    assert sorted(item.reference for item in items if item.action is Action.UNCLEAR) == unclear
    assert [item.reference for item in items if item.action is Action.REPORT] == ["UPR4-140.12"]
