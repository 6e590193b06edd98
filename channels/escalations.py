"""What those above read when answers are missing: what, since when, who was asked, and one thing to do."""

from dataclasses import replace

from channels.cards import ASKED_NAMED, card_of_ask, word_asked, word_due
from channels.layout import Card, Letter, Row, Section, tidy
from channels.phrases import NAME_ROOM, name_references, word_subject
from domain.digest import DigestContent
from domain.groups import Tally, tally_lines
from domain.ladder import Tone
from domain.notices import AnswersMissing, MissingBy
from domain.words import PostKind
from languages.catalogue import say
from languages.dates import say_day
from languages.labels import join_parts

IN_FULL = 5
"""Missing answers that are each shown in full; more are summed up first, since nobody reads a wall."""
LISTED = 20
ROWS = 40
NAMED = 200
LINE_ROOM = 120
OF_ONE = (PostKind.VALIDATOR, PostKind.HEAD)
READERS = (*OF_ONE, PostKind.COORDINATOR, PostKind.CABINET)


def write_escalation(content: DigestContent) -> Letter:
    """A digest to a post above, from its opening to its last reference; greeting and small print are left out."""
    language, lines = content.language, content.lines
    tallies = tally_lines(lines, content.institution)
    several = len(tallies) > 1
    cards: tuple[Card, ...] = ()
    sections: list[Section] = []
    if several or len(lines) > IN_FULL:
        rows = tuple(_sum_up(tally, content, brief=several) for tally in tallies[:ROWS])
        title = say(language, "notice-missing-by" if several else "escalation-missing")
        sections.append(Section(title, (*rows, *_more(len(tallies) - ROWS, language))))
    if len(lines) <= IN_FULL:
        cards = _cards(content, tallies)
    elif not several and len(lines) <= LISTED:
        rows = tuple(
            Row(
                tidy(line.reference, NAME_ROOM),
                notes=(
                    word_due(line.due_on, line.overdue_days, language, content.sent_on),
                    *((tidy(line.text, LINE_ROOM),) if line.text else ()),
                ),
            )
            for line in lines
        )
        sections.append(Section(say(language, "notice-references"), rows))
    else:
        each = max(NAMED // len(tallies), 5)
        sections.append(name_by_institution([(t.institution, t.references) for t in tallies[:ROWS]], language, each))
    vacant = all(line.tone is Tone.GENTLE for line in lines)
    return Letter(
        language=language,
        subject=word_subject(content),
        head=(_open(content, vacant=vacant),),
        act=say(language, f"escalation-act-{'vacant' if vacant else content.post}", count=len(lines)),
        sections=tuple(sections),
        cards=cards,
        tail=() if content.post is PostKind.COORDINATOR else (say(language, "escalation-information"),),
    )


def write_missing(notice: AnswersMissing, language: str) -> Letter:
    """Answers that a deadline still lacks, by institution, as its reader needs them."""
    by = sorted(notice.missing, key=lambda one: (-len(one.references), one.institution))
    missing = sum(len(one.references) for one in by)
    own = notice.post in OF_ONE
    # Who answers for one institution is told of its own share.
    total = sum(one.total for one in by) if own and by else notice.total
    head = [say(language, f"notice-answers_missing-{notice.tone}", total=total, missing=missing)]
    if notice.answer_by:
        head.append(say(language, "notice-answers_missing-by", day=say_day(language, notice.answer_by)))
    sections = []
    if by:
        apart = len(by) > IN_FULL
        rows = tuple(_owed(one, language, references=not apart) for one in by[:ROWS])
        title = say(language, "escalation-missing" if own and len(by) == 1 else "notice-missing-by")
        sections.append(Section(title, (*rows, *_more(len(by) - ROWS, language))))
        if apart:
            each = max(NAMED // len(by), 5)
            sections.append(name_by_institution([(one.institution, one.references) for one in by], language, each))
    return Letter(
        language=language,
        subject=say(
            language,
            "notice-answers_missing-subject",
            missing=missing,
            deadline=tidy(notice.deadline, NAME_ROOM),
            day=say_day(language, notice.due_on),
        ),
        head=tuple(head),
        act=_do(notice, language) if by else None,
        sections=tuple(sections),
    )


def name_by_institution(owed: list[tuple[str, tuple[str, ...]]], language: str, most: int) -> Section:
    """The references of each institution, at most so many of each."""
    rows = []
    for institution, references in owed[:ROWS]:
        rows.append(Row(tidy(institution, NAME_ROOM), notes=(name_references(language, references, most),)))
    return Section(say(language, "notice-references"), tuple(rows))


def _cards(content: DigestContent, tallies: tuple[Tally, ...]) -> tuple[Card, ...]:
    """Every line in full; of several institutions, each under its own name."""
    cards = []
    for tally in tallies:
        heading = tidy(tally.institution, NAME_ROOM) if len(tallies) > 1 else None
        for line in tally.lines:
            shown = line if len(tallies) == 1 else replace(line, institution=None)
            cards.append(replace(card_of_ask(shown, content), heading=heading))
            heading = None
    return tuple(cards)


def _sum_up(tally: Tally, content: DigestContent, *, brief: bool) -> Row:
    language = content.language
    on = None if brief else tally.asked_on
    asked = word_asked(tally.asked_whom, on, tally.asked_least, tally.asked_most, language)
    notes = [
        say(language, "missing-since", day=say_day(language, tally.due_on))
        if tally.overdue_days
        else word_due(tally.due_on, 0, language, content.sent_on)
    ]
    if asked:
        notes.append(say(language, "labelled", label=say(language, "item-asked-whom"), text=asked))
    return Row(tidy(tally.institution, NAME_ROOM), str(len(tally.lines)), tuple(notes))


def _owed(one: MissingBy, language: str, *, references: bool) -> Row:
    notes = []
    asked = [
        say(language, "asked-person", name=tidy(name, NAME_ROOM), times=times)
        for name, times in one.asked[:ASKED_NAMED]
    ]
    since = say_day(language, one.since_on) if one.since_on else ""
    if asked:
        first = say(language, "asked-since", day=since) if since else ""
        told = join_parts(language, say(language, "list-separator").join(asked), first)
        notes.append(say(language, "labelled", label=say(language, "item-asked-whom"), text=told))
    elif since:
        notes.append(say(language, "asked-first", day=since))
    if references:
        notes.append(name_references(language, one.references, 60))
    value = say(language, "count-of", count=len(one.references), total=one.total)
    return Row(tidy(one.institution, NAME_ROOM), value, tuple(notes))


def _open(content: DigestContent, *, vacant: bool) -> str:
    # A post above is written to before any reminder only because nobody below can be reached.
    if vacant:
        institution = tidy(content.institution, NAME_ROOM)
        return say(content.language, "escalation-opening-vacant", count=len(content.lines), institution=institution)
    return say(content.language, f"escalation-opening-{content.post}", count=len(content.lines))


def _do(notice: AnswersMissing, language: str) -> str:
    """The one thing to do, by who reads it and how late it is."""
    post = notice.post if notice.post in READERS else PostKind.HEAD
    urgent = "-urgent" if notice.tone is Tone.URGENT else ""
    return say(language, f"missing-act-{post}{urgent}")


def _more(left: int, language: str) -> tuple[Row, ...]:
    return (Row(say(language, "digest-remainder-more", count=left)),) if left > 0 else ()
