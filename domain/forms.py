"""What a filled-in web form says: an entry for each ask that was answered. It needs no understanding."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from domain.words import Action, AskKind, Status

Saying = Status | Action

ALL = 0
"""The place of an entry that speaks of every ask."""
WORDS_ROOM = 5_000
NAME_ROOM = 200
FIELD = re.compile(r"(says|words|until|whose|was)-([1-9][0-9]{0,3})", re.ASCII)
_SAYINGS: dict[str, Saying] = {
    said.value: said for said in (*Status, Action.NO_CHANGE, Action.ACKNOWLEDGE, Action.DECLINE, Action.EXTEND)
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What was said of ask n of the message that the form belongs to; n = 0: of all that say nothing of their own.

    action: UNCLEAR when words came without a choice. until: more time asked for. to: whose it is instead.
    """

    n: int
    action: Action
    status: Status | None = None
    narrative: str = ""
    until: date | None = None
    to: str | None = None

    @property
    def says(self) -> str:
        return (self.status or self.action).value


def choices_of(kind: AskKind) -> tuple[Saying, ...]:
    """Every answer that the form takes to an ask of this kind."""
    match kind:
        case AskKind.ACKNOWLEDGE:
            return (Action.ACKNOWLEDGE, Action.DECLINE, Action.EXTEND, *Status)
        case AskKind.VALIDATE:
            return (Action.ACKNOWLEDGE, Action.DECLINE)
        case AskKind.PROGRESS | AskKind.PLAN | AskKind.CLARIFY:
            return (Action.NO_CHANGE, *Status, Action.DECLINE, Action.EXTEND)


def mark_of(says: str, words: str) -> str:
    """What the page carries of the answer that it was filled with: an entry that still equals it says nothing."""
    return sha256(f"{says}\n{tidy(words)}".encode()).hexdigest()[:16]


def decode_form(fields: Sequence[tuple[str, str]], filed: Set[int] = frozenset()) -> tuple[Entry, ...]:
    """The entries of a form as it was sent: names and values, in any order; what is not of the form is passed over.

    filed: the asks under which files were put, which say something even where nothing else was chosen or changed.
    """
    told: dict[int, dict[str, str]] = {}
    for name, value in fields:
        if found := FIELD.fullmatch(name):
            told.setdefault(int(found[2]), {})[found[1]] = value
    for n in filed:
        told.setdefault(n, {})
    entries = [entry for n in sorted(told) if (entry := _entry(n, told[n], filed=n in filed)) is not None]
    if ("all", Action.NO_CHANGE.value) in fields:
        entries.append(Entry(ALL, Action.NO_CHANGE))
    return tuple(entries)


def read_aloud(entries: Sequence[Entry]) -> str:
    """The form as plain text, for who reads the inbox."""
    lines = []
    for entry in entries:
        more = [entry.until.isoformat() if entry.until else "", entry.to or "", entry.narrative]
        said = " ".join(one for one in (entry.says, *more) if one)
        lines.append(f"{entry.n or '*'}. {said}")
    return "\n".join(lines)


def tidy(words: str) -> str:
    """Words as they are kept: browsers send CRLF, and PostgreSQL takes neither NUL nor halves of surrogate pairs."""
    plain = words.encode("utf-8", "surrogatepass").decode("utf-8", "replace").replace("\0", "")
    return plain.replace("\r\n", "\n").replace("\r", "\n").strip()[:WORDS_ROOM]


def _entry(n: int, told: dict[str, str], *, filed: bool) -> Entry | None:
    says, words = told.get("says", ""), tidy(told.get("words", ""))
    if not filed and (told.get("was") == mark_of(says, words) or (not says and not words)):
        return None
    saying = _SAYINGS.get(says)
    match saying:
        case Status():
            return Entry(n, Action.REPORT, saying, words)
        case Action.EXTEND:
            return Entry(n, saying, narrative=words, until=_day(told.get("until", "")))
        case Action.DECLINE:
            return Entry(n, saying, narrative=words, to=tidy(told.get("whose", ""))[:NAME_ROOM] or None)
        case Action():
            return Entry(n, saying, narrative=words)
        case None:
            return Entry(n, Action.UNCLEAR, narrative=words)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        return None
