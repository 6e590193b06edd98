"""What a writer concludes, whatever was told before; and what looks like a conclusion and is none."""

from datetime import date

import pytest

from domain.replies.meaning import AskedItem, Context
from domain.replies.understanding import understand
from domain.words import Action, Status

CONTEXT = Context(date(2027, 2, 10), (AskedItem(1, "UPR4-140.12", "Adopt the bill"),))


def _status(text: str) -> Status | None:
    items = understand(text, CONTEXT).items
    return items[0].status if len(items) == 1 and items[0].action is Action.REPORT else None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The centres are not open, so we rate it as partially implemented.", Status.PARTIALLY_IMPLEMENTED),
        ("Done in the capital, not yet in the provinces, so partially implemented.", Status.PARTIALLY_IMPLEMENTED),
        ("Blocked last year, moving again now, so overall in progress.", Status.IN_PROGRESS),
        ("Les foyers n'ouvrent pas, merci de la maintenir en cours.", Status.IN_PROGRESS),
        ("Fait ici, pas encore là-bas, donc partiellement mise en œuvre.", Status.PARTIALLY_IMPLEMENTED),
    ],
)
def test_a_verdict_stands_whatever_was_told_before(text: str, status: Status) -> None:
    assert _status(text) is status


@pytest.mark.parametrize(
    "text",
    [
        "If the bill passes we consider it implemented.",
        "We cannot report it as implemented.",
        "The auditor would rate it as not started.",
        "They left, so done.",
        "Si la loi est adoptée, nous la considérons comme mise en œuvre.",
        "Nous ne pouvons pas la considérer comme mise en œuvre.",
        "For example: “UPR4-140.12 partially implemented.”",
        "I have not started my new job yet.",
    ],
)
def test_what_is_supposed_denied_or_of_something_else_is_no_verdict(text: str) -> None:
    assert _status(text) is None
