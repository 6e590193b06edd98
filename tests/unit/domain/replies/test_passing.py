"""Recommendations that a reply names in passing."""

import pytest

from domain.replies.passing import called_in_passing
from domain.replies.sentences import read_sentences
from tests.replies import CONTEXTS, FIRST, SECOND, THIRD

THREE = CONTEXTS["three"]


def _called(text: str, *spoken: str) -> list[str]:
    return list(called_in_passing(read_sentences(text, THREE)[1], spoken, THREE))


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("140.12 is in progress. Training of judges will begin in May.", SECOND.reference),
        ("Закон о домашнем насилии одобрен палатой. А 140.13 выполняется.", FIRST.reference),
    ],
)
def test_two_words_of_a_title_of_which_nothing_is_recorded_are_asked_about(text: str, reference: str) -> None:
    assert _called(text, THIRD.reference) == [reference]


@pytest.mark.parametrize(
    "text",
    [
        # One word is soon said of whatever.
        "140.12 is in progress. The judges will begin in May.",
        # What is said of the title of one that is spoken of is told of that one.
        "17 is in progress. Training of judges in hearing women will begin in May.",
        # Named by its number, it is spoken of.
        "Training of judges (140.13) will begin in May.",
    ],
)
def test_what_may_be_told_of_another_is_not_asked_about(text: str) -> None:
    assert _called(text, THIRD.reference) == []
