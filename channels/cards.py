"""One recommendation as a card: what is asked about it, or what became of an answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from channels.layout import TEXT_ROOM, Card, Fact, tidy
from domain.digest import ABOVE, AnswerOutcome, ConfirmationLine, DigestContent, DigestLine, QuestionLine, Refusal
from domain.groups import Group, GroupKind, group_lines, needs_headings
from domain.ladder import Tone
from domain.notices import HandOverLine
from domain.words import Action, PostKind
from languages.catalogue import say
from languages.dates import say_day, say_distance
from languages.labels import enumerate_words, join_parts, label

REFERENCE_ROOM = 60
NAME_ROOM = 120
ASKED_NAMED = 6

_OUTCOME_TONES = {
    AnswerOutcome.RECORDED: Tone.GENTLE,
    AnswerOutcome.ALREADY_RECORDED: Tone.GENTLE,
    AnswerOutcome.PROVISIONAL: Tone.FIRM,
    AnswerOutcome.PASSED_ON: Tone.FIRM,
    AnswerOutcome.UNCLEAR: Tone.URGENT,
    AnswerOutcome.REFUSED: Tone.URGENT,
}


def cards_of_asks(
    lines: Sequence[DigestLine], content: DigestContent, room: int = TEXT_ROOM, *, glimpse: bool = False
) -> tuple[Card, ...]:
    """Some consecutive lines of a digest as its reader sees them, under headings where those tell something.

    glimpse: each can be opened, so the last answer and what is wanted are left for then.
    """
    groups = group_lines(lines, content.sent_on)
    headed = needs_headings(groups)
    cards = []
    for group in groups:
        heading = word_heading(group, content.language, content.sent_on) if headed else None
        for line in group.lines:
            told = headed and group.kind is GroupKind.DEADLINE
            seen = replace(line, last_status=None, last_narrative=None) if glimpse else line
            card = card_of_ask(seen, content, room, report=not told)
            card = replace(card, wants=None) if glimpse else card
            cards.append(replace(card, heading=heading))
            heading = None
    return tuple(cards)


def word_heading(group: Group, language: str, on: date) -> str:
    """What stands above a group of asks."""
    if group.kind is not GroupKind.DEADLINE or group.deadline is None or group.answer_by is None:
        return say(language, f"group-{group.kind}")
    day = say_day(language, group.answer_by, year=group.answer_by.year != on.year)
    deadline = tidy(group.deadline, NAME_ROOM)
    if group.reports_on is None:
        return say(language, "group-deadline-undated", deadline=deadline, day=day)
    return say(language, "group-deadline", deadline=deadline, due=say_day(language, group.reports_on), day=day)


def card_of_ask(line: DigestLine, content: DigestContent, room: int = TEXT_ROOM, *, report: bool = True) -> Card:
    """An ask as the reader of `content` sees it: to be answered, or for those above, to be known.

    room: most characters of each text. report: name the report that it is for. Of a confidential recommendation
    nothing is said but its reference and what is wanted.
    """
    language, asks = content.language, content.post not in ABOVE
    facts = []
    several = len({other.institution for other in content.lines}) > 1
    if line.institution and (several or content.post in (PostKind.COORDINATOR, PostKind.CABINET)):
        facts.append(Fact(say(language, "item-institution"), tidy(line.institution, room)))
    if line.deadline and report:
        facts.append(Fact(say(language, "item-report"), _report(line, language)))
    tells = content.post is not PostKind.MAIN and bool(line.asked_whom or line.asked_on)
    if tells:
        facts.append(
            Fact(
                say(language, "item-asked-whom"),
                word_asked(line.asked_whom, line.asked_on, line.asked_times, line.asked_times, language),
            )
        )
    if line.text is not None:
        facts += _history(line, language, room, own=asks)
    due = word_due(line.due_on, line.overdue_days, language, content.sent_on)
    if line.asked_times and not tells:
        due += say(language, "list-separator") + say(language, "item-asked", times=line.asked_times)
    return Card(
        n=line.n if asks else None,
        reference=tidy(line.reference, REFERENCE_ROOM),
        kind=label(language, line.kind),
        state=due,
        tone=line.tone,
        body=tidy(line.text, room) if line.text is not None else None,
        facts=tuple(facts),
        notes=(say(language, "item-confidential"),) if line.text is None else (),
        wants=say(language, f"item-wants-{line.kind}") if asks else None,
    )


def card_of_hand_over(line: HandOverLine, language: str, today: date, room: int = TEXT_ROOM) -> Card:
    """What a new holder takes over: an open ask, or an answer that was given before them."""
    facts = []
    if line.text is not None and (answer := _answer(line, language, room)):
        when = say_day(language, line.last_on) if line.last_on else ""
        who = tidy(line.last_by, NAME_ROOM) if line.last_by else ""
        facts.append(Fact(say(language, "item-last-given"), answer))
        if when or who:
            facts.append(Fact(say(language, "item-last-by"), join_parts(language, who, when)))
    return Card(
        n=None,
        reference=tidy(line.reference, REFERENCE_ROOM),
        kind=label(language, line.kind) if line.kind else "",
        state=word_due(line.due_on, line.overdue_days, language, today) if line.kind and line.due_on else "",
        tone=Tone.URGENT if line.overdue_days > 0 else Tone.GENTLE,
        body=tidy(line.text, room) if line.text is not None else None,
        facts=tuple(facts),
        notes=(say(language, "item-confidential"),) if line.text is None else (),
    )


def word_due(due_on: date, overdue_days: int, language: str, today: date) -> str:
    """When something is due, and how far that is from today."""
    day = say_day(language, due_on)
    if overdue_days > 0:
        return say(language, "item-overdue", day=day, days=overdue_days)
    return say(language, "item-due", day=day, distance=say_distance(language, due_on, today))


def word_asked(whom: Sequence[str], on: date | None, least: int, most: int, language: str) -> str:
    """Who was asked, since when and how often, in one line. least, most: the fewest and the most times."""
    parts = []
    if whom:
        names = [tidy(name, NAME_ROOM) for name in whom[:ASKED_NAMED]]
        named = enumerate_words(language, names)
        left = len(whom) - ASKED_NAMED
        if left > 0:
            named += say(language, "list-separator") + say(language, "digest-remainder-more", count=left)
        parts.append(named)
    if on:
        parts.append(say(language, "asked-since", day=say_day(language, on)))
    if most:
        parts.append(say(language, "asked-times" if least == most else "asked-times-most", times=most))
    return join_parts(language, *parts)


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


def _history(line: DigestLine, language: str, room: int, *, own: bool) -> list[Fact]:
    """The request and the last answer. own: the reader's institution gave it, and they may give the next."""
    facts = []
    if line.request:
        facts.append(Fact(say(language, "item-request"), tidy(line.request, room)))
    if answer := _answer(line, language, room):
        title = "item-last" if own else "item-last-given"
        if line.last_on:
            title += "-on"
            facts.append(Fact(say(language, title, day=say_day(language, line.last_on)), answer))
        else:
            facts.append(Fact(say(language, title), answer))
    return facts


def _answer(line: DigestLine | HandOverLine, language: str, room: int) -> str:
    """The last answer: its status, its words, or both."""
    status = label(language, line.last_status) if line.last_status else ""
    narrative = tidy(line.last_narrative, room) if line.last_narrative else ""
    if status and narrative:
        return say(language, "item-last-answer", status=status, text=narrative)
    return status or narrative


def _report(line: DigestLine, language: str) -> str:
    deadline = tidy(line.deadline or "", NAME_ROOM)
    if line.reports_on is None:
        return deadline
    return join_parts(language, deadline, say_day(language, line.reports_on))


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
