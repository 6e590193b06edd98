"""Reads until when somebody asks for more time, or that nobody can tell."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from domain.replies.blocks import Clause
from domain.replies.commands import Command
from domain.replies.dates import LONGEST_WAIT_DAYS, find_days, is_span, is_unit
from domain.replies.lexicon import until_words
from domain.replies.meaning import Context, Item
from domain.replies.narratives import CLEAR, EDGES, UNSURE, Page
from domain.replies.reckoning import Day
from domain.replies.sentences import Piece
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of
from domain.words import Action

_PAIR = 2
_FROM = re.compile(r"(?:^|\s)(?:с|from|del|du|do|de|desde|من) (?:the |le |el |o )?$")
_TO = words_of("на до to until al au ao para a по الى إلى")


def extend(clause: Clause, command: Command, page: Page, context: Context) -> Item:
    """More time. Until when is said only if one day, still to come, is named."""
    words = page.slice(clause.start, clause.end)
    # "We cannot keep the 25th, please move it to 12 March": the day behind what is asked for. "Until 12 March, since
    # the figures of 2026 are not approved": the day before the reason.
    last = _reason_behind(clause.pieces, command.at)
    end = clause.pieces[last].token.start if last < len(clause.pieces) else clause.end
    days: Sequence[Day] = find_days(fold(page.slice(command.start, end)).text, context.sent_on)
    if not days:
        last, behind = len(clause.pieces), page.slice(command.start, clause.end)
        days = find_days(fold(behind).text, context.sent_on) or find_days(fold(words).text, context.sent_on)
    behind = fold(page.slice(command.start, clause.end)).text
    days = _without_start(_without_span(days, behind), behind)
    found = {day.on for day in days}
    vague = any(_is_vague(clause.pieces, at) for at in range(command.at, last))
    if vague or (not days and _names_time(clause, command)):
        return Item("", Action.UNCLEAR, confidence=UNSURE, words=words)
    if not days:
        return Item("", Action.EXTEND, confidence=CLEAR, words=words.strip(EDGES))
    until = next(iter(found)) if len(found) == 1 and all(day.exact for day in days) else None
    if until is None or not context.sent_on < until <= context.sent_on + timedelta(days=LONGEST_WAIT_DAYS):
        return Item("", Action.UNCLEAR, confidence=UNSURE, words=words)
    return Item("", Action.EXTEND, until=until, confidence=CLEAR, words=words.strip(EDGES))


def until_when(clauses: Sequence[Clause], page: Page, context: Context) -> date | None:
    """The only day until which clauses may ask for more time; None when none is named for certain."""
    dated = [clause for clause in clauses if any(piece.day for piece in clause.pieces)]
    asked = [
        extend(clause, Command(Action.EXTEND, clause.start, clause.start, 0, plain=True), page, context)
        for clause in dated
    ]
    found = {item.until for item in asked if item.until}
    return found.pop() if len(found) == 1 else None


def _without_span(days: Sequence[Day], behind: str) -> Sequence[Day]:
    """The day alone where a span leads to it: "two more weeks, until 6 March" counts from when it is due."""
    dated = [day for day in days if not (day.more or is_span(behind[day.start : day.end] or "-"))]
    if (
        len(days) == 1
        or len(dated) != 1
        or any(d.on is None or dated[0].on is None or d.on > dated[0].on for d in days)
    ):
        return days
    return dated


def _reason_behind(pieces: Sequence[Piece], at: int) -> int:
    """The place behind a piece where a reason begins; that of the end when none does."""
    return next((n for n in range(at + 1, len(pieces)) if pieces[n].means(Sign.SINCE)), len(pieces))


def _without_start(days: Sequence[Day], behind: str) -> Sequence[Day]:
    """The later day alone of "from 20 February to 15 March"."""
    if len(days) != _PAIR or not _FROM.search(behind[: days[0].start]):
        return days
    return days[1:] if behind[days[0].end : days[1].start].strip() in _TO else days


def _is_vague(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a time is said that no calendar of ours holds; the weekday of a day that is said in full is none."""
    beside = [*pieces[max(0, at - 2) : at], *pieces[at + 1 : at + 4]]
    return pieces[at].means(Sign.VAGUE) and not any(p.day is not None and p.day.exact for p in beside)


def _is_temporal(word: str) -> bool:
    return word in until_words() or is_unit(word)


def _names_time(clause: Clause, command: Command) -> bool:
    """Whether a time is named that we cannot read: "until the summer", "15 Ramadan"."""
    return any(
        (p.means(Sign.UNTIL) and not p.means(Sign.FILLER))
        or (p.token.text.isdigit() and not p.mention)
        or (not p.means(Sign.FILLER) and any(_is_temporal(word) for word in p.token.text.split()))
        for p in clause.pieces[command.at + 1 :]
    )


def _is_requested(pieces: Sequence[Piece]) -> bool:
    """Whether it is asked to answer: "could we report on"."""
    return any(p.means(Sign.REQUEST) for p in pieces) and any(p.means(Sign.ANSWER) for p in pieces)


def asks_for_time(pieces: Sequence[Piece]) -> bool:
    """Whether a question may ask for time: "could we get three weeks?", but not "which year?"."""
    return any(
        piece.means(Sign.EXTEND)
        or (piece.day is not None and is_span(piece.token.text) and not (at and pieces[at - 1].means(Sign.ASK)))
        or (piece.day is not None and (piece.means(Sign.UNTIL) or (at and pieces[at - 1].means(Sign.UNTIL))))
        or (piece.day is not None and piece.day.exact and _is_requested(pieces[:at]))
        for at, piece in enumerate(pieces)
    )
