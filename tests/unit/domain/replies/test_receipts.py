"""Receipts that promise something, and the names that Chinese writes without spaces around them."""

import pytest

from domain.replies.naming import name_after, name_before
from domain.replies.understanding import understand
from domain.words import Action
from tests.replies import CONTEXTS, tell


@pytest.mark.parametrize(
    "text",
    [
        "Received. We shall study it and come back to you.",
        "收悉，我司将认真研究办理。",
        "Получили. Изучим и вернёмся с ответом.",
        "تم الاستلام وسيتم الرد قريبا.",
    ],
)
def test_a_receipt_may_promise_what_follows(text: str) -> None:
    assert tell(understand(text, CONTEXTS["ack"])) == [f"UPR4-140.12 {Action.ACKNOWLEDGE}"]


@pytest.mark.parametrize(
    "text",
    [
        "Received, but we do not agree.",
        "收到，如果归我们管就办。",
        "还没收到",
        "Получили, если наша — займёмся.",
        "لم نستلم شيئا",
    ],
)
def test_a_receipt_that_is_taken_back_is_none(text: str) -> None:
    assert all("unclear" in told for told in tell(understand(text, CONTEXTS["ack"])))


@pytest.mark.parametrize(
    ("words", "name"),
    [("这事以后由王芳", "王芳"), ("由欧阳文", "欧阳文"), ("由专人", None), ("由各部门", None), ("由方案", None)],
)
def test_a_chinese_name_begins_with_a_surname(words: str, name: str | None) -> None:
    assert name_before(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [("نقلت إلى إدارة أخرى، وليلى حداد", "ليلى حداد"), ("نقلت إلى إدارة أخرى، وليد عثمان", "وليد عثمان")],
)
def test_the_arabic_and_is_no_part_of_a_name(words: str, name: str) -> None:
    assert name_before(words) == name


def test_an_arabic_name_ends_where_words_of_the_matter_begin() -> None:
    assert name_after("رنا عيسى بخصوص هذه التوصية") == "رنا عيسى"
