"""What a chat button carries: which message, which ask of it, and what pressing it says; 64 bytes at most."""

import re
from dataclasses import dataclass
from enum import StrEnum

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


class Wish(StrEnum):
    """What a person may want of us beside answering; each leads to a choice, or to a question in words."""

    LATER = "l"
    COLLEAGUE = "c"
    QUESTION = "q"
    LANGUAGE = "g"
    HELP = "h"
    LIST = "t"


class Later(StrEnum):
    """Until when no reminder is wanted."""

    TOMORROW = "t"
    NEXT_WEEK = "w"


ANSWER = re.compile(r"s:([0-9]{1,15}):([0-9]{1,4}):([a-z])", re.ASCII)
OPEN = re.compile(r"o:([0-9]{1,15}):([0-9]{1,4})", re.ASCII)
PAGE = re.compile(r"p:([0-9]{1,15}):([1-9][0-9]{0,3})", re.ASCII)
MENU = re.compile(r"m:([0-9]{1,15}):([0-9]{1,4}):([a-z])", re.ASCII)
LATER = re.compile(r"l:([0-9]{1,15}):([0-9]{1,4}):([a-z])", re.ASCII)
UNDO = re.compile(r"u:([0-9]{1,15}):([0-9]{1,4})", re.ASCII)
LANGUAGE = re.compile(r"g:([a-z]{2})", re.ASCII)


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


@dataclass(frozen=True, slots=True)
class MenuButton:
    """Shows what is needed for a wish about ask n (from 1; 0: the whole list) of message `number`."""

    number: int
    n: int
    wish: Wish


@dataclass(frozen=True, slots=True)
class LaterButton:
    """Wants no reminder of ask n (from 1; 0: the whole list) of message `number` for a while."""

    number: int
    n: int
    until: Later


@dataclass(frozen=True, slots=True)
class UndoButton:
    """Takes back answer n (from 1; 0: all of them) of confirmation `number`."""

    number: int
    n: int


@dataclass(frozen=True, slots=True)
class LanguageButton:
    """Wants to be written to in a language, by its two letters."""

    code: str


Button = AnswerButton | OpenButton | PageButton | MenuButton | LaterButton | UndoButton | LanguageButton


def encode_button(button: Button) -> str:
    """Write a button's data: a letter for its kind, then its fields, with colons.

    Raises KeyError for an action that no button may say, and ValueError beyond 15 digits of number or 4 of n or page.
    """
    match button:
        case AnswerButton():
            data = f"s:{button.number}:{button.n}:{CODES[button.says]}"
        case OpenButton():
            data = f"o:{button.number}:{button.n}"
        case PageButton():
            data = f"p:{button.number}:{button.page}"
        case MenuButton():
            data = f"m:{button.number}:{button.n}:{button.wish}"
        case LaterButton():
            data = f"l:{button.number}:{button.n}:{button.until}"
        case UndoButton():
            data = f"u:{button.number}:{button.n}"
        case LanguageButton():
            data = f"g:{button.code}"
    if decode_button(data) != button:
        raise ValueError(f"{button} does not fit a button: the number has at most 15 digits, n and page at most 4.")
    return data


def decode_button(data: str) -> Button | None:
    """Read a button's data as it came back from a chat, or None when it is not one of ours."""
    if found := ANSWER.fullmatch(data):
        says = SAYINGS.get(found[3])
        return None if says is None else AnswerButton(int(found[1]), int(found[2]), says)
    if found := OPEN.fullmatch(data):
        return OpenButton(int(found[1]), int(found[2]))
    if found := PAGE.fullmatch(data):
        return PageButton(int(found[1]), int(found[2]))
    if (found := MENU.fullmatch(data)) and found[3] in set(Wish):
        return MenuButton(int(found[1]), int(found[2]), Wish(found[3]))
    if (found := LATER.fullmatch(data)) and found[3] in set(Later):
        return LaterButton(int(found[1]), int(found[2]), Later(found[3]))
    if found := UNDO.fullmatch(data):
        return UndoButton(int(found[1]), int(found[2]))
    if found := LANGUAGE.fullmatch(data):
        return LanguageButton(found[1])
    return None
