"""Recommendations called by what they are about."""

from dataclasses import replace
from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.references import find_mentions
from domain.replies.titles import find_titles
from domain.replies.understanding import understand
from domain.replies.writing import fold
from domain.words import Action

BILL, JUDGES, WOMEN = (
    AskedItem(1, "UPR4-140.12", "Adopt the bill on domestic violence"),
    AskedItem(2, "UPR4-140.13", "Train judges"),
    AskedItem(3, "CESCR-AUS-17", "Ensure that women are heard"),
)
CONTEXT = Context(date(2027, 2, 10), (BILL, JUDGES, WOMEN))


def _found(text: str, context: Context = CONTEXT) -> list[str]:
    folded = fold(text).text
    return [r for mention in find_titles(folded, context, find_mentions(folded, context)) for r in mention.references]


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("Judges: in progress", JUDGES.reference),
        ("The domestic violence bill: in progress", BILL.reference),
        ("The domestic violence bill is in progress", BILL.reference),
        ("Training of judges — completed", JUDGES.reference),
        ("Hello.\n- Hearing women: not started", WOMEN.reference),
        ("The one about judges is done", JUDGES.reference),
        ("celle sur les femmes : pas de changement", WOMEN.reference),
        ("La capacitación de jueces no ha empezado", JUDGES.reference),
        ("A formação dos juízes ainda não teve início", JUDGES.reference),
        ("Законопроект о домашнем насилии: в работе", BILL.reference),
        ("توصية القضاة قيد التنفيذ", JUDGES.reference),
        ("法官培训还在继续", JUDGES.reference),
        ("Подготовка судей завершена (№ 13)", JUDGES.reference),
    ],
)
def test_what_shares_enough_with_one_title_is_its_recommendation_in_any_language(text: str, reference: str) -> None:
    assert _found(text) == [reference]


@pytest.mark.parametrize(
    "text",
    [
        "Judges are in progress",
        "The bill on training judges: in progress",
        "The one about the bill and the judges is done",
        "The judges' training centre is open",
        "12 is in progress, the training of judges too",
        "12 is done. The training of judges went on.",
    ],
)
def test_what_shares_too_little_or_with_two_titles_or_is_told_of_another_means_nothing(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("UPR4-140.12 is blocked. The training of judges has not started.", JUDGES.reference),
        ("A capacitação dos juízes está suspensa. UPR4-140.12 em curso.", JUDGES.reference),
        ("法官培训尚未开始。UPR4-140.12 正在落实。", JUDGES.reference),
        # "The one" on what only one title is about, be it as common as a law.
        ("UPR4-140.13 done. The one on the bill is in progress.", BILL.reference),
        ("UPR4-140.13 faite. Celle sur la loi est en cours.", BILL.reference),
        ("UPR4-140.13 cumplida. La del proyecto de ley, quién sabe.", BILL.reference),
    ],
)
def test_two_words_of_a_title_or_the_one_on_it_count_beside_references_in_full(text: str, reference: str) -> None:
    assert _found(text) == [reference]


@pytest.mark.parametrize(
    "text",
    [
        "UPR4-140.12 in progress. The training of judges done last year helped a lot.",
        "UPR4-140.12 in progress. The training of judges is completed in two provinces.",
        "UPR4-140.12 en curso. Con la formación de jueces terminada, avanzamos.",
        "UPR4-140.13 in progress. The training of judges is completed.",
        "UPR4-140.12 in progress. We have no trainer.",
    ],
)
def test_what_is_only_told_beside_references_in_full_is_no_title(text: str) -> None:
    assert _found(text) == []


def test_a_title_behind_another_number_in_somebodys_own_list_is_nobody_knows_which() -> None:
    assert [item.action for item in understand("3. Training of judges: done", CONTEXT).items] == [Action.UNCLEAR]


def test_titles_that_are_alike_mean_nothing() -> None:
    alike = replace(CONTEXT, asks=(BILL, replace(JUDGES, title="Adopt the bill on violence at work")))
    assert _found("The bill on violence: done", alike) == []


@pytest.mark.parametrize(
    ("text", "references"),
    [
        # Whoever calls one by what it is about calls the next one so.
        ("Training of judges: not begun. The bill: no change.", [JUDGES.reference, BILL.reference]),
        ("Обучение судей: не начато. Закон: без изменений.", [JUDGES.reference, BILL.reference]),
        # Each is spoken of once, and all of them are.
        ("Training of judges is done. 17 has not started. The bill is blocked.", [JUDGES.reference, BILL.reference]),
        ("pour les juges c'est terminé. pour les femmes rien de neuf.", [JUDGES.reference, WOMEN.reference]),
        # Copied from our message.
        (
            "Adopt the bill on domestic violence: en curso\nTrain judges: no iniciado",
            [BILL.reference, JUDGES.reference],
        ),
    ],
)
def test_a_word_of_a_title_is_enough_where_nothing_else_can_be_meant(text: str, references: list[str]) -> None:
    assert _found(text) == references


@pytest.mark.parametrize(
    "text",
    [
        # That bill may be what 17 is about.
        "17 is in progress. The bill is blocked.",
        "Training of judges is done. The draft is in progress.",
        "12 and 13 are done. Women are blocked at the border.",
    ],
)
def test_a_word_of_a_title_beside_numbers_or_of_whatever_means_nothing(text: str) -> None:
    assert {BILL.reference, WOMEN.reference}.isdisjoint(_found(text))
