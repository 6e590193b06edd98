"""Recommendations called by what they are about."""

from dataclasses import replace
from datetime import date

import pytest

from domain.replies.headings import find_titles
from domain.replies.meaning import AskedItem, Context
from domain.replies.writing import fold

BILL, JUDGES, WOMEN = (
    AskedItem(1, "UPR4-140.12", "Adopt the bill on domestic violence"),
    AskedItem(2, "UPR4-140.13", "Train judges"),
    AskedItem(3, "CESCR-AUS-17", "Ensure that women are heard"),
)
CONTEXT = Context(date(2027, 2, 10), (BILL, JUDGES, WOMEN))


def _found(text: str, context: Context = CONTEXT) -> list[str]:
    return [r for mention in find_titles(fold(text).text, context) for r in mention.references]


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("The domestic violence bill: in progress", BILL.reference),
        ("Training of judges — completed", JUDGES.reference),
        ("Hello.\n- Hearing women: not started", WOMEN.reference),
    ],
)
def test_a_heading_that_shares_words_with_one_title_is_its_recommendation(text: str, reference: str) -> None:
    assert _found(text) == [reference]


@pytest.mark.parametrize(
    "text",
    [
        "Judges: in progress",
        "The bill on training judges: in progress",
        "The domestic violence bill is in progress",
        "Законопроект о домашнем насилии: в работе",
        "Our ministry held a training of judges and of many other people last year: done",
    ],
)
def test_what_shares_too_little_or_with_two_titles_means_nothing(text: str) -> None:
    assert _found(text) == []


def test_titles_that_are_alike_mean_nothing() -> None:
    alike = replace(CONTEXT, asks=(BILL, replace(JUDGES, title="Adopt the bill on violence at work")))
    assert _found("The bill on violence: done", alike) == []
