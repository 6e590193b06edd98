"""What a chat button carries: which message, which ask of it, and what pressing it says; 64 bytes at most."""

import re
from dataclasses import dataclass

from domain.words import Action, Status

Saying = Status | Action

CODES: dict[Saying, str] = {
    Status.NOT_STARTED: "n",
    Status.IN_PROGRESS: "i",
    Status.PARTIALLY_IMPLEMENTED: "p",
    Status.FULLY_IMPLEMENTED: "f",
    Status.BLOCKED: "b",
    Action.NO_CHANGE: "u",
    Action.ACKNOWLEDGE: "a",
    Action.DECLINE: "d",
}
SAYINGS: dict[str, Saying] = {code: saying for saying, code in CODES.items()}

ANSWER = re.compile(r"s:([0-9]{1,15}):([0-9]{1,4}):([a-z])", re.ASCII)
OPEN = re.compile(r"o:([0-9]{1,15}):([0-9]{1,4})", re.ASCII)
PAGE = re.compile(r"p:([0-9]{1,15}):([1-9][0-9]{0,3})", re.ASCII)


@dataclass(frozen=True, slots=True)
class AnswerButton:
    """Answers ask n (from 1) of message `number`; says: a status, or NO_CHANGE, ACKNOWLEDGE, DECLINE."""

    number: int
    n: int
    says: Saying


@dataclass(frozen=True, slots=True)
class OpenButton:
    """Shows ask n (from 1) of message `number`; n = 0 goes back to the list."""

    number: int
    n: int


@dataclass(frozen=True, slots=True)
class PageButton:
    """Shows a page (from 1) of the list of message `number`."""

    number: int
    page: int


Button = AnswerButton | OpenButton | PageButton


def encode_button(button: Button) -> str:
    """Write a button's data: `s:<number>:<n>:<code>` to answer, `o:<number>:<n>` to open,
    `p:<number>:<page>` to turn to a page.

    Raises KeyError for an action that no button may say, and ValueError beyond 15 digits of number or 4 of n or page.
    """
    match button:
        case AnswerButton():
            data = f"s:{button.number}:{button.n}:{CODES[button.says]}"
        case OpenButton():
            data = f"o:{button.number}:{button.n}"
        case PageButton():
            data = f"p:{button.number}:{button.page}"
    if decode_button(data) != button:
        raise ValueError(f"{button} does not fit a button: the number has at most 15 digits, n and page at most 4.")
    return data


def decode_button(data: str) -> Button | None:
    """Read a button's data as it came back from a chat, or None when it is not one of ours."""
    if answer := ANSWER.fullmatch(data):
        says = SAYINGS.get(answer[3])
        return None if says is None else AnswerButton(int(answer[1]), int(answer[2]), says)
    if opened := OPEN.fullmatch(data):
        return OpenButton(int(opened[1]), int(opened[2]))
    if turned := PAGE.fullmatch(data):
        return PageButton(int(turned[1]), int(turned[2]))
    return None
