"""Numbered choices, for chats without buttons."""

import pytest

from channels.choices import number_choices, read_number, write_choices
from channels.matrix import draw
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


def test_what_the_text_numbers_already_is_not_listed_again() -> None:
    text = "9. UPR4-140.9 · Progress\nDue soon\n\n10. UPR4-140.10 · Progress"
    assert write_choices("en", LIST, text).splitlines()[1:] == ["11 Later"]
    assert write_choices("en", ANSWERS, "1. UPR4-140.1").splitlines()[1] == "1 In progress"


def test_commands_are_named_as_every_matrix_program_lets_them_through() -> None:
    assert draw("en", "Send /today, or “/later 2027-03-15”.", ()) == "Send !today, or “!later 2027-03-15”."
    assert draw("en", "See https://x.example/help and /helpful/today.", ()).endswith("and /helpful/today.")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2), (" 2 ", 2), ("2.", 2), ("2)", 2), ("٢", 2), ("2️⃣", 2), ("🔟", 10), ("12", 12),
        ("2 done", None), ("", None), ("two", None), ("👍", None), ("²", None), ("1000", None), ("-1", None),
    ],
)  # fmt: skip
def test_a_bare_number_is_one_and_nothing_else_is(text: str, number: int | None) -> None:
    assert read_number(text) == number
