"""One recommendation as a card: what is asked about it, or what became of an answer."""

from datetime import date

from channels.layout import TEXT_ROOM, Card, Fact, tidy
from domain.digest import AnswerOutcome, ConfirmationLine, DigestLine, QuestionLine, Refusal
from domain.ladder import Tone
from domain.words import Action
from languages.catalogue import say
from languages.dates import say_day, say_distance
from languages.labels import label

REFERENCE_ROOM = 60

_OUTCOME_TONES = {
    AnswerOutcome.RECORDED: Tone.GENTLE,
    AnswerOutcome.ALREADY_RECORDED: Tone.GENTLE,
    AnswerOutcome.PROVISIONAL: Tone.FIRM,
    AnswerOutcome.PASSED_ON: Tone.FIRM,
    AnswerOutcome.UNCLEAR: Tone.URGENT,
    AnswerOutcome.REFUSED: Tone.URGENT,
}


def card_of_ask(
    line: DigestLine, language: str, today: date, *, asks: bool, place: bool, room: int = TEXT_ROOM
) -> Card:
    """An ask as its reader sees it.

    asks: the reader may answer it, rather than be told of it. place: name the institution. room: most characters
    of each text. Of a confidential recommendation nothing is said but its reference and what is wanted.
    """
    facts = []
    if place and line.institution:
        facts.append(Fact(say(language, "item-institution"), tidy(line.institution, room)))
    if line.text is not None:
        facts += _history(line, language, room)
    return Card(
        n=line.n if asks else None,
        reference=tidy(line.reference, REFERENCE_ROOM),
        kind=label(language, line.kind),
        state=_due(line, language, today),
        tone=line.tone,
        body=tidy(line.text, room) if line.text is not None else None,
        facts=tuple(facts),
        notes=(say(language, "item-confidential"),) if line.text is None else (),
        wants=say(language, f"item-wants-{line.kind}") if asks else None,
    )


def card_of_answer(line: ConfirmationLine, language: str, room: int = TEXT_ROOM) -> Card:
    """An answer as it was understood, and what became of it."""
    facts = []
    if line.narrative:
        reports = line.action in (Action.REPORT, Action.NO_CHANGE)
        title = say(language, "confirmation-narrative" if reports else "question-words")
        facts.append(Fact(title, tidy(line.narrative, room)))
    notes = []
    if line.outcome is AnswerOutcome.REFUSED:
        notes.append(say(language, f"refusal-{line.refusal or Refusal.OTHER}"))
    elif line.next_due_on:
        notes.append(say(language, "confirmation-next", day=say_day(language, line.next_due_on)))
    return Card(
        n=None,
        reference=tidy(line.reference, REFERENCE_ROOM),
        kind="",
        state=say(language, f"outcome-{line.outcome}"),
        tone=_OUTCOME_TONES[line.outcome],
        body=None if line.outcome is AnswerOutcome.UNCLEAR else _understood(line, language),
        facts=tuple(facts),
        notes=tuple(notes),
    )


def card_of_question(line: QuestionLine, language: str, room: int = TEXT_ROOM) -> Card:
    """An ask that somebody may have meant, with our guess at what they said of it."""
    guess = say(language, "question-guess", status=label(language, line.guess)) if line.guess else None
    return Card(
        n=line.n,
        reference=tidy(line.reference, REFERENCE_ROOM),
        kind=label(language, line.kind),
        state="",
        body=tidy(line.title, room) if line.title else None,
        wants=guess,
    )


def _history(line: DigestLine, language: str, room: int) -> list[Fact]:
    facts = []
    if line.request:
        facts.append(Fact(say(language, "item-request"), tidy(line.request, room)))
    status = label(language, line.last_status) if line.last_status else ""
    narrative = tidy(line.last_narrative, room) if line.last_narrative else ""
    if status or narrative:
        title = (
            say(language, "item-last-on", day=say_day(language, line.last_on))
            if line.last_on
            else say(language, "item-last")
        )
        answer = say(language, "item-last-answer", status=status, text=narrative) if status and narrative else ""
        facts.append(Fact(title, answer or status or narrative))
    return facts


def _due(line: DigestLine, language: str, today: date) -> str:
    day = say_day(language, line.due_on)
    if line.overdue_days > 0:
        due = say(language, "item-overdue", day=day, days=line.overdue_days)
    else:
        due = say(language, "item-due", day=day, distance=say_distance(language, line.due_on, today))
    if not line.asked_times:
        return due
    return due + say(language, "list-separator") + say(language, "item-asked", times=line.asked_times)


def _understood(line: ConfirmationLine, language: str) -> str:
    match line.action:
        case Action.EXTEND if line.until:
            return say(language, "understood-extend", day=say_day(language, line.until))
        case Action.DELEGATE if line.to:
            return say(language, "understood-delegate", name=tidy(line.to, REFERENCE_ROOM))
        case Action.DECLINE if line.to:
            return say(language, "understood-decline", name=tidy(line.to, REFERENCE_ROOM))
        case Action.REPORT if line.status:
            return label(language, line.status)
        case Action.NO_CHANGE if line.status:
            return say(language, "labelled", label=label(language, Action.NO_CHANGE), text=label(language, line.status))
    return label(language, line.action)
