"""What the practice page folds away, and how it shows a pressed button."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.words import MessageKind
from models.conversations import Turn
from web.practice import fresh_from, say_choice

DIGEST, CONFIRMATION = MessageKind.DIGEST, MessageKind.CONFIRMATION


def turns(*kinds: MessageKind | None) -> list[Turn]:
    start = datetime(2027, 2, 10, tzinfo=UTC)
    return [Turn(start + timedelta(hours=n), kind, "words") for n, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("kinds", "unfolded"),
    [
        ((), 0),
        ((DIGEST,), 0),
        ((DIGEST, None, CONFIRMATION), 0),
        ((DIGEST, DIGEST, None, CONFIRMATION), 1),
        ((DIGEST, None, CONFIRMATION, DIGEST), 1),
        ((DIGEST, None, CONFIRMATION, None, CONFIRMATION), 0),
        ((DIGEST, None, CONFIRMATION, None, CONFIRMATION, DIGEST, None, CONFIRMATION), 5),
    ],
)
def test_the_last_digest_and_the_last_exchange_are_unfolded(
    kinds: tuple[MessageKind | None, ...], unfolded: int
) -> None:
    assert fresh_from(turns(*kinds)) == unfolded


@pytest.mark.parametrize(
    ("language", "data", "said"),
    [
        ("en", "s:7:2:p", "2. Partially implemented"),
        ("fr", "s:7:1:u", "1. Sans changement"),
        ("en", "s:7:1:a", "1. It is for us"),
        ("en", "o:7:1", "o:7:1"),
        ("en", "<b>", "<b>"),
    ],
)
def test_a_pressed_button_is_shown_by_its_words(language: str, data: str, said: str) -> None:
    assert say_choice(language, data) == said
