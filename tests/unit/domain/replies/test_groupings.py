"""All recommendations of one body."""

import pytest

from domain.replies.groupings import all_of
from domain.replies.writing import fold


def _found(text: str, body: str, size: int) -> str | None:
    folded = fold(text).text
    start = folded.index(body)
    span = all_of(folded, start, start + len(body), size)
    return folded[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "body", "size", "said"),
    [
        ("The four UPR recommendations are done", "upr", 4, "the four upr"),
        ("Both UPR ones are done", "upr", 2, "both upr"),
        ("The UPR recommendations (all four) are done", "upr", 4, "upr recommendations (all four)"),
        ("Las cuatro del EPU están en curso", "epu", 4, "las cuatro del epu"),
        ("Les recommandations de l'EPU sont en cours", "epu", 3, "les recommandations de l'epu"),
        ("Все рекомендации УПО выполняются", "упо", 5, "все рекомендации упо"),
    ],
)
def test_all_of_a_body_are_meant_where_that_is_said(text: str, body: str, size: int, said: str) -> None:
    assert _found(text, body, size) == said


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The three UPR recommendations are done", "upr"),
        ("One of the four UPR recommendations is done", "upr"),
        ("Not all UPR recommendations are done", "upr"),
        ("UPR recommendations are done", "upr"),
        ("Одна из четырёх рекомендаций УПО выполнена", "упо"),
        ("The UPR recommendations (all three) are done", "upr"),
    ],
)
def test_some_of_a_body_or_another_number_of_them_are_not_all(text: str, body: str) -> None:
    assert _found(text, body, 4) is None
