"""What each word of the closed vocabularies is called in each language."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from domain.forms import Saying
from domain.words import (
    Action,
    AskKind,
    ChannelName,
    Classification,
    MilestoneKind,
    Phase,
    Position,
    PostKind,
    ProgressState,
    Role,
    SendingMode,
    Status,
    Via,
)
from languages.catalogue import say
from languages.direction import isolate

PREFIXES: Mapping[type[StrEnum], str] = {
    Action: "action",
    AskKind: "ask",
    ChannelName: "channel",
    Classification: "classification",
    MilestoneKind: "milestone",
    Phase: "phase",
    Position: "position",
    PostKind: "post",
    ProgressState: "progress",
    Role: "role",
    SendingMode: "sending",
    Status: "status",
    Via: "via",
}


def label(language: str, word: StrEnum) -> str:
    """The name of `word`, whose vocabulary must be in PREFIXES: label("fr", Status.BLOCKED) → "Bloquée"."""
    # By its type too: words of two vocabularies that are spelt the same are equal.
    return _label(language, type(word), word)


def enumerate_words(language: str, words: list[str]) -> str:
    """Several words or references in one line, with the language's own comma."""
    return say(language, "list-separator").join(isolate(word, language) for word in words)


def join_parts(language: str, *parts: str) -> str:
    """Several facts of one thing in one line; empty ones are left out."""
    return " · ".join(isolate(part, language) for part in parts if part)


def word_choice(saying: Saying, kind: AskKind, language: str) -> str:
    """What an answer to an ask of this kind is called where one is chosen."""
    match saying:
        case Status():
            return label(language, saying)
        case Action.NO_CHANGE:
            return say(language, "form-no-change")
        case Action.EXTEND:
            return say(language, "form-extend")
        case Action.ACKNOWLEDGE if kind is AskKind.VALIDATE:
            return say(language, "button-validate")
        case Action.DECLINE if kind is AskKind.VALIDATE:
            return say(language, "button-send_back")
        case _:
            return say(language, f"button-{saying.value}")


@cache
def _label(language: str, vocabulary: type[StrEnum], word: StrEnum) -> str:
    return say(language, f"{PREFIXES[vocabulary]}-{word.value}")
