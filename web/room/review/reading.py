"""The form in which a reply is read: what each of its items answers, and what it says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from activities.reviewing import Reading
from domain.forms import NAME_ROOM, WORDS_ROOM, Saying, choices_of, tidy
from domain.words import Action, AskKind, Status
from models.heard import Heard, Part, Question

NOTHING: Final = "nothing"
SAYINGS: Final[dict[str, Saying]] = {
    one.value: one for one in (*Status, Action.NO_CHANGE, Action.ACKNOWLEDGE, Action.DECLINE)
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field. word: which sentence says so; with: what it names."""

    field: str
    word: str
    named: str = ""


def read_readings(data: Mapping[str, str], heard: Heard) -> tuple[list[Reading], list[Fault]]:
    """What the form says of each item that waits in a reply, and what is wrong with it."""
    readings, faults = [], []
    for part in heard.waiting:
        if part.action in (Action.EXTEND, Action.DELEGATE):
            continue
        reading, wrong = _read(data, part, heard.questions)
        faults += wrong
        if reading is not None:
            readings.append(reading)
    return readings, faults


def _read(data: Mapping[str, str], part: Part, questions: Sequence[Question]) -> tuple[Reading | None, list[Fault]]:
    n = part.number
    says = data.get(f"says-{n}", "")
    narrative = tidy(data.get(f"narrative-{n}", ""))
    if says == NOTHING:
        return Reading(part.id, None), []
    saying = SAYINGS.get(says)
    if saying is None:
        return None, [Fault(f"says-{n}", "says")]
    ask = next((one for one in questions if str(one.id) == data.get(f"ask-{n}")), None)
    if ask is None:
        return None, [Fault(f"ask-{n}", "ask")]
    asks, unknown = find_more(data.get(f"more-{n}", ""), questions)
    if unknown:
        return None, [Fault(f"more-{n}", "more", unknown)]
    chosen = (ask, *asks)
    unfit = next((one for one in chosen if saying not in choices_of(one.kind)), None)
    if unfit is not None:
        return None, [Fault(f"says-{n}", "unfit", unfit.reference)]
    to = tidy(data.get(f"to-{n}", ""))[:NAME_ROOM] if saying is Action.DECLINE else ""
    return Reading(part.id, saying, tuple(one.id for one in chosen), narrative[:WORDS_ROOM], to or None), []


def find_more(typed: str, questions: Sequence[Question]) -> tuple[list[Question], str]:
    """The further questions that references mean, as they are typed with commas or spaces; and the first unknown."""
    by_name: dict[str, Question] = {}
    for one in sorted(questions, key=lambda one: (one.kind is AskKind.VALIDATE, not one.open)):
        # A bare number means the one that ends in it, as on the command line.
        for name in (one.reference.casefold(), one.reference.casefold().rpartition("-")[2]):
            by_name.setdefault(name, one)
    found = []
    for word in typed.replace(",", " ").replace(";", " ").replace("،", " ").split()[:50]:
        question = by_name.get(word.casefold())
        if question is None:
            return [], word[:60]
        found.append(question)
    return found, ""


def suggested(part: Part, questions: Sequence[Question]) -> str:
    """The ask that stands in the form before anybody chose: the one understood, or the only one that was sent."""
    if part.ask is not None:
        return str(part.ask.id)
    sent = [one for one in questions if one.sent and one.open]
    return str(sent[0].id) if len(sent) == 1 else ""


def says_of(part: Part) -> str:
    """What stands in the form as said: what was understood; a question needs an answer, and nothing recorded."""
    if part.action is Action.REPORT and part.status is not None:
        return part.status.value
    if part.action is Action.QUESTION:
        return ""
    return part.action.value if part.action.value in SAYINGS else ""
