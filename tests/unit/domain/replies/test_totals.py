"""All that were asked about, counted anywhere in a sentence."""

import pytest

from domain.replies.meaning import Meaning
from domain.replies.understanding import understand
from domain.words import Action
from tests.replies import CONTEXTS, SIX, sure, tell


def _read(text: str, context: str = "three") -> Meaning:
    return understand(text, CONTEXTS[context])


@pytest.mark.parametrize(
    "text",
    [
        "The budget was cut in June, so all three are blocked.",
        "Devido à greve no ministério, as três recomendações continuam suspensas.",
        "Después de la huelga las tres siguen bloqueadas.",
        "В связи с выборами все три рекомендации приостановлены.",
        "نظرا للانتخابات التوصيات الثلاث متوقفة.",
    ],
)
def test_a_count_of_all_that_were_asked_about_means_all_of_them(text: str) -> None:
    assert len(sure(tell(_read(text)))) == len(CONTEXTS["three"].asks)


def test_none_of_so_many_has_news() -> None:
    said = _read("Não há qualquer novidade em nenhuma das seis recomendações desde o verão.", "six").items
    assert [(item.reference, item.action) for item in said] == [(ask.reference, Action.NO_CHANGE) for ask in SIX]


@pytest.mark.parametrize(
    "text",
    [
        "The budget was cut, so all three but one are blocked.",
        "The budget was cut, so not all three are blocked.",
        "Two of all three are blocked since the budget was cut.",
        "Dos de las tres están listas.",
        "La mayor parte de las tres está lista.",
        "Deux des trois sont terminées.",
        "The budget was cut, so all four are blocked.",
        "We lost all three trainers and nothing moves.",
        "Las áreas contestaron, sin cambios en las tres.",
        "We dream: all three fully implemented",
    ],
)
def test_some_of_them_others_and_three_of_something_else_are_not_all(text: str) -> None:
    assert sure(tell(_read(text))) == []
