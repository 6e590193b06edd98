"""Numbered choices, for chats without buttons."""

import pytest

from channels.choices import number_choices, read_number, write_choices
from domain.messages import Choice

LIST = ((Choice("9. UPR4-140.9", "o:7:9"), Choice("10. UPR4-140.10", "o:7:10")), (Choice("Later", "m:7:0:l"),))
ANSWERS = ((Choice("In progress", "s:7:1:i"),), (Choice("Blocked", "s:7:1:b"),), (Choice("Back", "o:7:0"),))


def test_what_opens_an_ask_keeps_the_number_that_the_text_gives_it() -> None:
    assert [(n, choice.data) for n, choice in number_choices(LIST)] == [(9, "o:7:9"), (10, "o:7:10"), (11, "m:7:0:l")]


def test_other_choices_are_counted_from_one() -> None:
    assert [n for n, _ in number_choices(ANSWERS)] == [1, 2, 3]


def test_choices_are_lines() -> None:
    assert write_choices("en", LIST).splitlines()[1:] == ["9 UPR4-140.9", "10 UPR4-140.10", "11 Later"]
    assert write_choices("en", ()) == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2), (" 2 ", 2), ("2.", 2), ("2)", 2), ("٢", 2), ("2️⃣", 2), ("🔟", 10), ("12", 12),
        ("2 done", None), ("", None), ("two", None), ("👍", None), ("²", None), ("1000", None), ("-1", None),
    ],
)  # fmt: skip
def test_a_bare_number_is_one_and_nothing_else_is(text: str, number: int | None) -> None:
    assert read_number(text) == number
