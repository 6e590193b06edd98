"""The colleague whom a reply names, wherever: one name of several words, or none."""

import pytest

from domain.replies.colleagues import sole_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It is now with our Simone Azevedo, ask there.", "Simone Azevedo"),
        ("mi sustituta es la Lic. Yolanda Pérez Caba, escríbanle a ella", "Yolanda Pérez Caba"),
        ("за меня остаётся Фируза Назарова, она ответит", "Фируза Назарова"),
        ("الزميلة سارة بن يوسف هي من تتابع الملف", "سارة بن يوسف"),
        ("من الآن يتابعها زميلي أحمد منصور وبريده كذا", "أحمد منصور"),
        ("后续由我的同事韩雪梅回复您。", "韩雪梅"),
        ("我下周退休，请联系何敏", "何敏"),
    ],
)
def test_the_only_name_is_found(text: str, name: str) -> None:
    assert sole_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee or Bob Day will answer.",
        "Please write to Ann.",
        "Fully Implemented",
        "يتابعها زميلي في المكتب",
        "由司法部答复",
        "请放心",
        "",
    ],
)
def test_no_name_is_guessed(text: str) -> None:
    assert sole_name(text) is None
