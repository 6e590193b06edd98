"""Denied beginnings, how far with what was done, and what is not ours: put together whatever stands between."""

import pytest

from domain.replies.compounds import join_compounds
from domain.replies.lexicon import read_tokens, split_words
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold
from domain.words import Status


def _senses(text: str) -> list[dict[Sign, Status | None]]:
    return [dict(token.senses) for token in join_compounds(read_tokens(split_words(fold(text).text)))]


def _states(text: str, status: Status) -> bool:
    return any(senses.get(Sign.STATUS) is status for senses in _senses(text))


@pytest.mark.parametrize(
    "text",
    [
        "has not yet really been started",
        "nothing at all has been done",
        "no concrete measures have been taken",
        "we have not taken any concrete steps",
        "n'a toujours pas été entamée",
        "aucune mesure concrète n'a encore été prise",
        "todavía no se ha iniciado",
        "aún no hemos emprendido nada",
        "ainda não foi iniciada",
        "никаких мер пока не принято",
        "لم نبدأ العمل بعد",
    ],
)
def test_a_denied_beginning_is_one_status(text: str) -> None:
    assert _states(text, Status.NOT_STARTED)


@pytest.mark.parametrize(
    "text",
    [
        "no we started",
        "cannot start",
        "not only started",
        "nothing but done",
        "will not be started",
        "sin fondos iniciada",
    ],
)
def test_what_denies_something_else_is_no_denied_beginning(text: str) -> None:
    assert not _states(text, Status.NOT_STARTED)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("implemented by the ministry in full", Status.FULLY_IMPLEMENTED),
        ("complètement et", None),
        ("ha quedado cumplida en su totalidad", Status.FULLY_IMPLEMENTED),
        ("só foi em parte executada", Status.PARTIALLY_IMPLEMENTED),
        ("n'est mise en œuvre qu'en partie", Status.PARTIALLY_IMPLEMENTED),
        ("partially, implemented", None),
    ],
)
def test_how_far_and_what_was_done_are_one_status(text: str, status: Status | None) -> None:
    compound = [senses for senses in _senses(text) if set(senses) == {Sign.STATUS}]
    assert [senses[Sign.STATUS] for senses in compound] == ([status] if status else [])


@pytest.mark.parametrize(
    "text",
    [
        "does not relate to our ministry",
        "outside the mandate of our ministry",
        "our ministry is not competent",
        "ne concerne en rien notre ministère",
        "no guarda relación con nuestro ministerio",
        "não é da alçada deste ministério",
        "к нашему ведомству это отношения не имеет",
        "لا تدخل في نطاق اختصاص وزارتنا",
    ],
)
def test_what_is_not_ours_is_said_with_a_denial_and_with_our_remit(text: str) -> None:
    assert any(Sign.NOT_OURS in senses for senses in _senses(text))


@pytest.mark.parametrize(
    "text",
    ["not outside", "not only our ministry", "no our ministry is", "not all of our ministry", "not our own budget"],
)
def test_what_may_be_ours_after_all_is_not_declined(text: str) -> None:
    assert not any(Sign.NOT_OURS in senses for senses in _senses(text))


@pytest.mark.parametrize(
    ("text", "partly"),
    [
        ("only a part of it was implemented", True),
        ("se cumplió solo una parte", True),
        ("só uma parte da recomendação foi cumprida", True),
        ("выполнена только часть рекомендации", True),
        ("a part of it was implemented", False),
        ("only a part of it has not been implemented", False),
        ("if only a part of it was implemented", False),
    ],
)
def test_only_a_part_that_was_done_is_part_of_it(text: str, partly: bool) -> None:
    assert _states(text, Status.PARTIALLY_IMPLEMENTED) is partly
