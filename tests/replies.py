"""The corpus of replies: how it is read, what the people had before their eyes, and how understanding is scored."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from domain.replies.meaning import SURE, AskedItem, Context, Meaning
from domain.replies.understanding import understand
from domain.words import Action, AskKind, Status

CORPUS = Path(__file__).parent / "data" / "replies"
SENT_ON = date(2027, 2, 10)
INSTITUTIONS = (
    *("Ministry of Justice", "Ministry of Health", "Ministère de la Justice", "Ministère de la Santé"),
    *("Ministerio de Justicia", "Ministerio de Salud", "Ministério da Justiça", "Ministério da Saúde"),
    *("وزارة العدل", "وزارة الصحة", "Министерство юстиции", "Министерство здравоохранения", "司法部", "卫生部"),
)
DIGEST = """Dear colleague,

How to answer
Reply to this message in your own words: the number, the status, and what was done.
For example: “UPR4-140.12 partially implemented. The bill passed first reading.”
Statuses: Not started, In progress, Partially implemented, Fully implemented, Blocked.

1. UPR4-140.12 · Progress
Due 20 February 2027 (in 10 days)
Adopt the bill on domestic violence.
Please say how far it is implemented and what was done.

2. UPR4-140.13 · Progress
Due 20 February 2027 (in 10 days)
Train judges.
Please say how far it is implemented and what was done.

3. CESCR-AUS-17 · Progress
Due 25 February 2027 (in 15 days)
Ensure that women are heard.
Please say how far it is implemented and what was done.

Thank you for your cooperation.
"""
OTHERS = (AskedItem(1, "UPR4-150.2", "Ratify the convention"),)
FIRST, SECOND, THIRD = (
    AskedItem(1, "UPR4-140.12", "Adopt the bill on domestic violence"),
    AskedItem(2, "UPR4-140.13", "Train judges"),
    AskedItem(3, "CESCR-AUS-17", "Ensure that women are heard"),
)
SIX = tuple(
    AskedItem(n, reference, "Adopt the bill")
    for n, reference in enumerate(
        ("UPR4-105.7", "UPR4-105.8", "UPR4-105.9", "UPR4-105.10", "CEDAW-SEN-22", "CRC-SEN-31"), start=1
    )
)


def _ask(n: int, reference: str, kind: AskKind) -> AskedItem:
    return AskedItem(n, reference, "Adopt the bill", kind)


CONTEXTS = {
    "one": Context(SENT_ON, (FIRST,), institutions=INSTITUTIONS),
    "three": Context(SENT_ON, (FIRST, SECOND, THIRD), OTHERS, INSTITUTIONS),
    "six": Context(SENT_ON, SIX, institutions=INSTITUTIONS),
    "ack": Context(SENT_ON, (_ask(1, "UPR4-140.12", AskKind.ACKNOWLEDGE),), institutions=INSTITUTIONS),
    "acks": Context(
        SENT_ON,
        (_ask(1, "UPR4-140.12", AskKind.ACKNOWLEDGE), _ask(2, "UPR4-140.13", AskKind.ACKNOWLEDGE)),
        institutions=INSTITUTIONS,
    ),
    "validate": Context(SENT_ON, (_ask(1, "UPR4-140.12", AskKind.VALIDATE),), institutions=INSTITUTIONS),
    "digest": Context(SENT_ON, (FIRST, SECOND, THIRD), OTHERS, INSTITUTIONS, DIGEST),
    "digest1": Context(SENT_ON, (FIRST,), OTHERS, INSTITUTIONS, DIGEST),
}


_ALONE = {AskKind.PROGRESS: "one", AskKind.ACKNOWLEDGE: "ack"}


@dataclass(frozen=True)
class Case:
    """One reply of the corpus. own: its words without quotes and signature; narrative: what its first item tells."""

    name: str
    context: str
    text: str
    expect: tuple[str, ...]
    narrative: str | None
    own: str | None

    @property
    def language(self) -> str:
        return self.name.split("-")[0]

    @property
    def is_clear(self) -> bool:
        return not any("unclear" in line for line in self.expect)

    def understand(self) -> Meaning:
        return _understood(self.text, self.context)


@cache
def _understood(text: str, context: str) -> Meaning:
    """Understanding is pure: each reply is read once, however many tests ask."""
    return understand(text, CONTEXTS[context])


def read_corpus(folder: Path = CORPUS) -> list[Case]:
    """Return the replies of one folder, without those of the folders in it."""
    return [case for path in sorted(folder.glob("*.toml")) for case in _read(path)]


def _read(path: Path) -> Iterator[Case]:
    for n, reply in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["reply"], start=1):
        yield Case(
            f"{path.stem}-{n}",
            reply["context"],
            reply["text"],
            tuple(reply["expect"]),
            reply.get("narrative"),
            reply.get("own"),
        )


def read_statements(folder: Path = CORPUS / "statements") -> Iterator[tuple[Case, str]]:
    """Yield single statements, each with its meaning as the second reader knows it.

    A line of a file: status or action, noise or unclear; what was asked for; the words, a line break as "\\n".
    """
    for path in sorted(folder.glob("*.tsv")):
        for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            said, kind, text = line.split("\t")
            meaning = f"{Action.REPORT} {said}" if said in [*Status] else said
            yield Case(f"{path.stem}-{n}", _ALONE[AskKind(kind)], text.replace("\\n", "\n"), (), None, None), meaning


def tell(meaning: Meaning) -> list[str]:
    """A meaning in the words of the corpus: items first; a whole alone only where there is nothing else to act on."""
    if meaning.whole is not None:
        assert all(item.action is Action.UNCLEAR for item in meaning.items)
        return [f"whole {meaning.whole}"]
    told = []
    for item in meaning.items:
        extra = item.status or item.until or item.redirect or item.delegate
        told.append(" ".join(str(part) for part in (item.reference, item.action, extra) if part))
    return told


def sure(lines: Sequence[str]) -> list[str]:
    """Those lines of `tell` that would be recorded."""
    return sorted(line for line in lines if not line.startswith("whole ") and not waits(line))


def waits(line: str) -> bool:
    """Whether a human must read on: what is unclear, and more time without a day, which the coordinator has to name."""
    return "unclear" in line or line.endswith(" extend")


def as_meant(told: Sequence[str], case: Case) -> list[str]:
    """What was told, with the colleague named as the corpus does where a reply gives name and address of one."""
    named = {line.partition(" delegate ")[2] for line in case.expect if " delegate " in line}
    if len(named) != 1 or "@" in (name := named.pop()):
        return list(told)
    addresses = set(re.findall(r"[\w.+-]+@[\w.-]+\w", case.text))
    address = addresses.pop() if len(addresses) == 1 else None
    return [line.replace(f"delegate {address}", f"delegate {name}") for line in told]


def same(expected: Sequence[str], told: Sequence[str]) -> bool:
    """Whether a reply was understood as expected; "? unclear" stands for something that is asked back."""
    if "? unclear" in expected:
        return sure(expected) == sure(told) and any(map(waits, told))
    return sorted(expected) == sorted(told)


@dataclass
class Score:
    """What became of a set of replies. missed: clear ones not understood exactly, wrong: recorded though not meant."""

    replies: int = 0
    clear: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    not_asked_back: list[str] = field(default_factory=list)
    trimmed: int = 0
    trimmed_amiss: list[str] = field(default_factory=list)

    @property
    def exact(self) -> float:
        return 1 - len(self.missed) / self.clear if self.clear else 1.0

    @property
    def trimming(self) -> float:
        return 1 - len(self.trimmed_amiss) / self.trimmed if self.trimmed else 1.0

    def add(self, case: Case) -> None:
        meaning = case.understand()
        told = as_meant(tell(meaning), case)
        self.replies += 1
        seen = f"{case.name}: {told}"
        if case.is_clear:
            self.clear += 1
            if not same(case.expect, told):
                self.missed.append(seen)
        elif not any(map(waits, told)):
            self.not_asked_back.append(seen)
        if set(sure(told)) - set(case.expect):
            self.wrong.append(seen)
        if case.narrative is not None or case.own is not None:
            self.trimmed += 1
            narrative = meaning.items[0].narrative if meaning.items else None
            if case.narrative not in (None, narrative) or case.own not in (None, meaning.narrative):
                self.trimmed_amiss.append(f"{case.name}: {meaning.narrative!r}")
        assert all((item.confidence >= SURE) == (item.action is not Action.UNCLEAR) for item in meaning.items)

    def __str__(self) -> str:
        return (
            f"{self.replies} replies, {self.clear} clear: {self.exact:.1%} understood exactly, "
            f"{len(self.wrong)} recorded wrongly, {len(self.not_asked_back)} unclear ones not asked back, "
            f"{self.trimming:.0%} of {self.trimmed} trimmed exactly"
        )


def score(cases: Sequence[Case]) -> Score:
    """Return what became of the cases."""
    outcome = Score()
    for case in cases:
        outcome.add(case)
    return outcome


def score_by_language(cases: Sequence[Case]) -> dict[str, Score]:
    """Return what became of the cases of each language, and of "all"."""
    languages = dict.fromkeys(case.language for case in cases)
    return {name: score([c for c in cases if c.language == name]) for name in languages} | {"all": score(cases)}
