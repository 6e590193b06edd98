"""Questions beside what is stated."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.questions import asks_which, part_question
from domain.replies.sentences import read_sentences
from tests.replies import CONTEXTS

CONTEXT = Context(date(2027, 2, 10), (AskedItem(1, "UPR4-140.12", "Adopt the bill"),))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("正在办理，同时想问一下可以用中文吗？", [False, True]),
        ("قيد التنفيذ، ولدينا سؤال هل نرسل الجدول؟", [False, True]),
        # What is asked of the status itself stays in one.
        ("请问是否已经完成？", [True]),
        ("已经完成，是吗？", [True]),
        ("正在办理，想问一下", [False]),
    ],
)
def test_a_question_that_is_announced_is_parted_from_what_is_stated(text: str, asked: list[bool]) -> None:
    sentence = read_sentences(text, CONTEXT)[1][0]
    assert [part.asked for part in part_question(sentence)] == asked


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("Is the second one perhaps that on women?", True),
        ("Is the first one the judges one?", True),
        # That is a question about it.
        ("Is the second one on the judges due now?", False),
        ("Is 13 the women one?", False),
    ],
)
def test_who_asks_which_of_two_is_which_says_nothing_of_either(text: str, which: bool) -> None:
    pieces = read_sentences(text, CONTEXTS["three"])[1][0].pieces
    named = [r for piece in pieces if piece.mention for r in piece.mention.references]
    assert asks_which(pieces, named, CONTEXTS["three"]) is which
