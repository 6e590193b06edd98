"""Some two hundred replies as people write them, in seven languages: how many are understood, and none wrongly."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from domain.replies.meaning import SURE, AskedItem, Context, Meaning
from domain.replies.understanding import understand
from domain.words import Action, AskKind

CORPUS = Path(__file__).parents[3] / "data" / "replies"
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


def _ask(n: int, reference: str, kind: AskKind) -> AskedItem:
    return AskedItem(n, reference, "Adopt the bill", kind)


CONTEXTS = {
    "one": Context(SENT_ON, (FIRST,), institutions=INSTITUTIONS),
    "three": Context(SENT_ON, (FIRST, SECOND, THIRD), OTHERS, INSTITUTIONS),
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


@dataclass(frozen=True)
class Case:
    name: str
    context: str
    text: str
    expect: tuple[str, ...]
    narrative: str | None

    @property
    def is_clear(self) -> bool:
        return not any("unclear" in line for line in self.expect)


def _read_corpus() -> list[Case]:
    cases = []
    for path in sorted(CORPUS.glob("*.toml")):
        for n, reply in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["reply"], start=1):
            name = f"{path.stem}-{n}"
            cases.append(Case(name, reply["context"], reply["text"], tuple(reply["expect"]), reply.get("narrative")))
    return cases


CASES = _read_corpus()


def _tell(meaning: Meaning) -> list[str]:
    """A meaning in the words of the corpus: items first; a whole alone only where there is nothing else to act on."""
    if meaning.whole is not None:
        assert all(item.action is Action.UNCLEAR for item in meaning.items)
        return [f"whole {meaning.whole}"]
    told = []
    for item in meaning.items:
        extra = item.status or item.until or item.redirect or item.delegate
        told.append(" ".join(str(part) for part in (item.reference, item.action, extra) if part))
    return told


def _same(expected: tuple[str, ...], told: list[str]) -> bool:
    if "? unclear" in expected:
        return not any("unclear" not in line for line in told) and bool(told)
    return sorted(expected) == sorted(told)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_reply_is_understood_as_its_writer_meant_it(case: Case) -> None:
    meaning = understand(case.text, CONTEXTS[case.context])
    assert _same(case.expect, _tell(meaning)), _tell(meaning)
    if case.narrative is not None:
        assert meaning.items[0].narrative == case.narrative


def test_the_corpus_holds_every_language_and_enough_replies() -> None:
    languages = {name for case in CASES if (name := case.name.split("-")[0])}
    assert languages >= {"en", "fr", "es", "ar", "pt", "ru", "zh", "mail"}
    assert len(CASES) >= 150
    assert sum(case.is_clear for case in CASES) >= 100


def test_clear_replies_are_understood_and_none_is_recorded_wrongly() -> None:
    exact = clear = 0
    wrong = []
    for case in CASES:
        meaning = understand(case.text, CONTEXTS[case.context])
        told = _tell(meaning)
        if case.is_clear:
            clear += 1
            exact += _same(case.expect, told)
        wrong += [f"{case.name}: {line}" for line in _recorded(told) if line not in case.expect]
        assert all((item.confidence >= SURE) == (item.action is not Action.UNCLEAR) for item in meaning.items)
    assert not wrong
    assert exact >= 0.95 * clear


def test_what_is_unclear_is_always_asked_back() -> None:
    for case in CASES:
        if not case.is_clear:
            told = _tell(understand(case.text, CONTEXTS[case.context]))
            assert any("unclear" in line for line in told), (case.name, told)


def _recorded(told: list[str]) -> list[str]:
    return [line for line in told if not line.startswith("whole ") and " unclear" not in line]
