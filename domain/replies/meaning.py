"""The shape of what was understood: the contract of `understand(text, context)`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.words import Action, AskKind, Status


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One ask of the message that is being answered. n: its place in that message, from 1."""

    n: int
    reference: str
    title: str
    kind: AskKind = AskKind.PROGRESS


@dataclass(frozen=True, slots=True)
class Context:
    """What the person had before their eyes: the message of `sent_on`, its asks, and our text (for cutting quotes).

    institutions: names that a redirect may mean. others: references of the person's further open asks,
    not in this message, which they may name in full.
    """

    sent_on: date
    asks: tuple[AskedItem, ...] = ()
    others: tuple[AskedItem, ...] = ()
    institutions: tuple[str, ...] = ()
    sent_text: str | None = None


class Whole(StrEnum):
    """A verdict on the reply as a whole, when its items do not say it."""

    NOISE = "noise"
    AUTO_REPLY = "auto_reply"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Item:
    """One understood item. confidence: 0 to 1; below SURE it is UNCLEAR. words: what it came from."""

    reference: str
    action: Action
    status: Status | None = None
    until: date | None = None
    redirect: str | None = None
    delegate: str | None = None
    confidence: float = 1.0
    words: str = ""
    narrative: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that was understood of one reply. narrative: the person's own words; cut: what was taken for quotes."""

    whole: Whole | None
    items: tuple[Item, ...] = ()
    narrative: str = ""
    cut: str = ""


SURE = 0.8
