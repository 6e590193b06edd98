"""People answer in the words we gave them: each of our labels and examples is understood in its language."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.understanding import understand
from domain.words import Action, AskKind, Status
from languages.catalogue import LANGUAGES, say
from languages.labels import label

REFERENCE = "UPR4-140.12"
ASKED = Context(
    date(2027, 2, 10), (AskedItem(1, REFERENCE, "Adopt the bill"), AskedItem(2, "UPR4-140.13", "Train judges"))
)
TO_ACKNOWLEDGE = Context(date(2027, 2, 10), (AskedItem(1, REFERENCE, "Adopt the bill", AskKind.ACKNOWLEDGE),))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", list(Status))
def test_a_status_is_understood_as_we_word_it(language: str, status: Status) -> None:
    (item,) = understand(f"{REFERENCE}: {label(language, status)}", ASKED).items
    assert (item.reference, item.action, item.status) == (REFERENCE, Action.REPORT, status)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("message", "action"),
    [
        ("button-no_change", Action.NO_CHANGE),
        ("button-acknowledge", Action.ACKNOWLEDGE),
        ("button-decline", Action.DECLINE),
    ],
)
def test_a_button_is_understood_when_it_is_typed(language: str, message: str, action: Action) -> None:
    (item,) = understand(f"{REFERENCE} {say(language, message)}", TO_ACKNOWLEDGE).items
    assert (item.reference, item.action) == (REFERENCE, action)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_our_message_may_be_copied(language: str) -> None:
    example = say(language, "digest-how-example", reference=REFERENCE)
    quoted = max(example.translate(str.maketrans("«»“”", "||||")).split("|"), key=len).strip()
    (item,) = understand(quoted, ASKED).items
    assert (item.reference, item.status) == (REFERENCE, Status.PARTIALLY_IMPLEMENTED)
    assert item.narrative
