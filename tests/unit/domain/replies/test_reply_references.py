"""References as people type them."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.references import find_mentions
from domain.replies.understanding import understand
from domain.replies.writing import fold
from domain.words import Action, AskKind, Status

A, B, C = "UPR4-140.12", "UPR4-140.13", "CESCR-AUS-17"
CONTEXT = Context(
    date(2027, 2, 10),
    (AskedItem(1, A, ""), AskedItem(2, B, ""), AskedItem(3, C, "")),
    (AskedItem(1, "UPR4-150.2", ""), AskedItem(2, "CEDAW-SVN-CO8-23a", "")),
)


def _found(text: str, context: Context = CONTEXT) -> list[str]:
    return [r for m in find_mentions(fold(text).text, context) for r in m.references or (f"?{m.unknown}",)]


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("UPR4-140.12", [A]),
        ("upr 4 140.12", [A]),
        ("UPR4–140.12", [A]),
        ("UPR4/140.12", [A]),
        ("140.12", [A]),
        ("140,12", [A]),
        ("١٤٠٫١٢", [A]),
        ("１４０．１２", [A]),
        ("no 12", [A]),
        ("n° 140.12", [A]),
        ("№ 140.12", [A]),
        ("#2", [B]),
        ("item 2", [B]),
        ("Rec. 17", [C]),
        ("CESCR AUS 17", [C]),
        ("the second one", [B]),
        ("第二项", [B]),
        ("140.12-140.13", [A, B]),
        ("140.12 to 140.13", [A, B]),
        ("140.12/140.13", [A, B]),
        ("de 140.12 à 140.13", [A, B]),
        ("140.12, 140.13 and CESCR-AUS-17", [A, B, C]),
        ("CEDAW-SVN-CO8-23a", ["CEDAW-SVN-CO8-23a"]),
        ("150.2", ["UPR4-150.2"]),
        ("140.12部分落实", [A]),
        # A footnote's mark is no further digit.
        ("140.12²", [A]),
    ],
)
def test_a_reference_is_found(text: str, references: list[str]) -> None:
    assert _found(text) == references


@pytest.mark.parametrize("text", ["140.99", "UPR3-140.12", "140.120", "140.12a", "140.12-140.99", "CESCR-NZL-17", "#9"])
def test_a_reference_that_was_not_asked_about_is_unknown(text: str) -> None:
    found = _found(text)
    assert found
    assert all(one.startswith("?") for one in found)


def test_a_number_that_two_asks_answer_to_is_unknown() -> None:
    twice = Context(date(2027, 2, 10), (AskedItem(1, "UPR4-140.2", ""), AskedItem(2, "UPR4-140.12", "")))
    assert _found("#2", twice) == ["?#2"]


def test_a_number_that_two_documents_share_is_unknown() -> None:
    twice = Context(date(2027, 2, 10), (AskedItem(1, "UPR3-140.12", ""), AskedItem(2, "UPR4-140.12", "")))
    assert _found("140.12", twice) == ["?140.12"]
    assert _found("UPR3-140.12", twice) == ["UPR3-140.12"]


@pytest.mark.parametrize("text", ["15/03/2027", "12.5 %", "140.12 million", "v140.12"])
def test_other_numbers_are_no_reference(text: str) -> None:
    assert A not in _found(text)


@pytest.mark.parametrize("text", ["1 is for us", "Dear colleague,\n1 is for us.", "1 relève de nous", "1 من اختصاصنا"])
def test_the_only_ask_may_be_called_by_its_number(text: str) -> None:
    only = Context(date(2027, 2, 10), (AskedItem(1, A, "", AskKind.ACKNOWLEDGE),))
    (item,) = understand(text, only).items
    assert (item.reference, item.action) == (A, Action.ACKNOWLEDGE)


@pytest.mark.parametrize("text", ["2 in progress", "6 is for us. 1 in progress", "1 law adopted. 2 are pending."])
def test_a_number_that_the_only_ask_does_not_bear_stays_unclear(text: str) -> None:
    (item,) = understand(text, Context(date(2027, 2, 10), (AskedItem(1, A, ""),))).items
    assert item.action is Action.UNCLEAR


LETTERED = Context(
    date(2027, 2, 10),
    tuple(
        AskedItem(n, reference, "")
        for n, reference in enumerate(
            ("CESCR-AUS-17", "CEDAW-IRQ-23(a)", "CEDAW-IRQ-23(b)", "UPR3-136.1", "CCPR-FRA-CO5-12"), start=1
        )
    ),
)


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("CEDAW-IRQ-23(a)", ["CEDAW-IRQ-23(a)"]),
        ("cedaw irq 23 (b)", ["CEDAW-IRQ-23(b)"]),
        ("CEDAW-IRQ-23a", ["CEDAW-IRQ-23(a)"]),
        ("CEDAW 23(a)", ["CEDAW-IRQ-23(a)"]),
        ("CEDEF 23(a)", ["CEDAW-IRQ-23(a)"]),
        ("IRQ-23(b)", ["CEDAW-IRQ-23(b)"]),
        ("23(a)", ["CEDAW-IRQ-23(a)"]),
        ("23a", ["CEDAW-IRQ-23(a)"]),
        ("23 a)", ["CEDAW-IRQ-23(a)"]),
        ("paragraphe 23, a)", ["CEDAW-IRQ-23(a)"]),
        ("23(a) and (b)", ["CEDAW-IRQ-23(a)", "CEDAW-IRQ-23(b)"]),
        ("23(a)-(b)", ["CEDAW-IRQ-23(a)", "CEDAW-IRQ-23(b)"]),
        ("23(أ)", ["CEDAW-IRQ-23(a)"]),
        ("AUS-17", ["CESCR-AUS-17"]),
        ("CCPR-FRA-12", ["CCPR-FRA-CO5-12"]),
        ("FRA-12", ["CCPR-FRA-CO5-12"]),
        ("EPU 136.1", ["UPR3-136.1"]),
        ("УПО 136.1", ["UPR3-136.1"]),
        ("CESCR的", ["CESCR-AUS-17"]),
        ("已落实。136.1", ["UPR3-136.1"]),
    ],
)
def test_a_reference_is_found_by_its_letter_without_its_body_and_by_other_names_of_bodies(
    text: str, references: list[str]
) -> None:
    assert _found(text, LETTERED) == references


@pytest.mark.parametrize(
    "text", ["23(c)", "CEDAW-IRQ-23(c)", "CRC 23(a)", "CRC AUS 17", "136.1 (a)", "23(a) to (d)", "UPR4-136.1"]
)
def test_a_letter_or_body_that_was_not_asked_about_is_unknown(text: str) -> None:
    found = _found(text, LETTERED)
    assert found
    assert all(one.startswith("?") for one in found)


@pytest.mark.parametrize("text", ["la semaine dernière", "el mes pasado", "last autumn", "1/2 done"])
def test_what_is_of_a_law_or_a_time_is_no_reference(text: str) -> None:
    assert _found(text, LETTERED) == []


def test_thirty_asks_are_told_apart() -> None:
    asks = tuple(AskedItem(n, f"CEDAW-IRQ-{n}({letter})", "") for n in range(10, 25) for letter in "ab")
    thirty = Context(date(2027, 2, 10), tuple(AskedItem(n, ask.reference, "") for n, ask in enumerate(asks, start=1)))
    text = "; ".join(
        f"{ask.reference.removeprefix('CEDAW-IRQ-')} {'done' if n % 2 else 'not started'}" for n, ask in enumerate(asks)
    )
    told = {(item.reference, item.status) for item in understand(text, thirty).items}
    assert told == {
        (ask.reference, Status.FULLY_IMPLEMENTED if n % 2 else Status.NOT_STARTED) for n, ask in enumerate(asks)
    }
