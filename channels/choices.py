"""Choices where a chat has no buttons: numbered lines, and a number as the answer."""

from collections.abc import Sequence

from domain.buttons import OpenButton, decode_button
from domain.messages import Choice
from languages.catalogue import say

KEYCAP = "\ufe0f\u20e3"
TEN = "\U0001f51f"
"""Ten has a key of its own."""
LARGEST = 999


def number_choices(rows: Sequence[Sequence[Choice]]) -> tuple[tuple[int, Choice], ...]:
    """Each choice with its number: what opens ask n has n, as in the text above it; the others follow on."""
    choices = [choice for row in rows for choice in row]
    opens = {
        choice.data: button.n for choice in choices if isinstance(button := decode_button(choice.data), OpenButton)
    }
    following = max(opens.values(), default=0) + 1
    numbered = []
    for choice in choices:
        n = opens.get(choice.data, 0)
        if not n:
            n, following = following, following + 1
        numbered.append((n, choice))
    return tuple(numbered)


def write_choices(language: str, rows: Sequence[Sequence[Choice]], text: str = "") -> str:
    """The choices as lines, "1 In progress"; empty when there are none.

    text: what stands above them; what has its number there already is not listed again.
    """
    numbered = number_choices(rows)
    above = {line.partition(". ")[0] for line in text.splitlines()}
    lines = [
        f"{n} {choice.label.removeprefix(f'{n}. ')}"
        for n, choice in numbered
        if not (choice.label.startswith(f"{n}. ") and str(n) in above)
    ]
    return "\n".join((say(language, "chat-choices"), *lines)) if numbered else ""


def read_number(text: str) -> int | None:
    """The number that a message or a reaction is, and nothing else: "2", "٢", "2.", "2️⃣"."""
    told = text.strip().removesuffix(KEYCAP).removesuffix("\u20e3").rstrip(".) ")
    if told == TEN:
        return 10
    return int(told) if told.isdecimal() and int(told) <= LARGEST else None
