"""What somebody wrote into the table that they were sent, row by row: answers, and rows that are none.

An empty status says nothing, so a row that was left alone records nothing. What is not sure is told back by its row.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.forms import NAME_ROOM, WORDS_ROOM, Entry, Saying, choices_of, tidy
from domain.replies.dates import find_days
from domain.replies.meaning import SURE, AskedItem, Context, Item
from domain.replies.understanding import understand
from domain.replies.writing import fold, fold_words
from domain.tables import Row, RowFault, RowProblem
from domain.words import Action, AskKind, Status

_EXCEL_EPOCH = date(1899, 12, 30)
_SERIAL = re.compile(r"([45]\d{4})(?:\.\d*)?", re.ASCII)
_MIDNIGHT = re.compile(r"(?<=\d)[T ]00:00(?::00(?:\.0+)?)?Z?$")
# What our own messages write: "15 آذار/مارس 2027" names the month twice, "15 марта 2027 г." the year.
_TWICE = re.compile(r"[^\W\d_]+/(?=[^\W\d_])")
_YEAR = re.compile(r"(?<=\d) ?(?:г|года)$")

Sayings = Mapping[AskKind, Mapping[str, Saying]]
"""What each answer to a kind of ask is called, in any language: its folded words to what they say."""

_Read = tuple[Entry | RowProblem, AskedItem | None]


def read_rows(
    rows: Sequence[Row], asks: Sequence[AskedItem], sayings: Sayings, context: Context
) -> tuple[tuple[Entry, ...], tuple[RowProblem, ...]]:
    """The answers in a table, and the rows that are none, both in the order of their rows.

    asks: of the message that the table was made for. context: by which words that are no label are understood.
    Two rows for one ask count when they say the same; otherwise neither does.
    """
    read = [(row, *_read(row, asks, sayings, context)) for row in rows]
    said: dict[int, list[Entry]] = {}
    for _, one, _ in read:
        if isinstance(one, Entry):
            said.setdefault(one.n, []).append(one)
    entries: dict[int, Entry] = {}
    problems: list[RowProblem] = []
    for row, one, ask in read:
        if isinstance(one, RowProblem):
            problems.append(one)
        elif any(other != one for other in said[one.n]):
            assert ask is not None
            problems.append(RowProblem(row.row, ask.reference, RowFault.DUPLICATE))
        else:
            entries.setdefault(one.n, one)
    return tuple(entries.values()), tuple(problems)


def read_day(written: str, sent_on: date) -> date | None:
    """The day that a cell holds: a serial number, or a day in one of the seven languages and nothing else.

    None where it is no day, or one of two: 03/04/2027 is told back.
    """
    text = _MIDNIGHT.sub("", written.strip())
    if serial := _SERIAL.fullmatch(text):
        return _EXCEL_EPOCH + timedelta(days=int(serial[1]))
    folded = _YEAR.sub("", _TWICE.sub("", fold(text).text).strip(" .,;"))
    days = find_days(folded, sent_on)
    if len(days) != 1 or (days[0].start, days[0].end) != (0, len(folded)):
        return None
    return days[0].on


def _read(row: Row, asks: Sequence[AskedItem], sayings: Sayings, context: Context) -> _Read:
    found = _which(row, asks)
    ask = found if isinstance(found, AskedItem) else None
    reference = ask.reference if ask else row.reference[:NAME_ROOM]

    def problem(fault: RowFault, what: str = "") -> _Read:
        return RowProblem(row.row, reference, fault, what[:NAME_ROOM]), ask

    if row.broken:
        return problem(RowFault.FORMULA)
    if row.merged:
        return problem(RowFault.MERGED)
    if isinstance(found, RowFault):
        return problem(found, row.reference or row.n)
    if len(row.words) > WORDS_ROOM:
        return problem(RowFault.TOO_LONG, str(WORDS_ROOM))
    until = read_day(row.until, context.sent_on) if row.until else None
    if row.until and until is None:
        return problem(RowFault.DATE, row.until)
    said = _say(row, found, sayings, context)
    if said is None:
        return problem(RowFault.STATUS if row.says else RowFault.NO_STATUS, row.says)
    if row.until and said.action is not Action.EXTEND:
        return problem(RowFault.NEEDLESS_DATE, row.until)
    if row.whose and (said.action is not Action.DECLINE or found.kind is AskKind.VALIDATE):
        return problem(RowFault.NEEDLESS_WHOSE, row.whose)
    whose = tidy(row.whose)[:NAME_ROOM] or said.to
    return replace(said, narrative=tidy(row.words), until=until or said.until, to=whose), ask


def _which(row: Row, asks: Sequence[AskedItem]) -> AskedItem | RowFault:
    """The ask that a row is about, by its reference; its number tells two asks about one recommendation apart."""
    if not row.reference and not row.n:
        return RowFault.NO_REFERENCE
    number = row.n.removesuffix(".").removesuffix(".0")
    numbered = [ask for ask in asks if str(ask.n) == number]
    if not row.reference:
        return numbered[0] if numbered else RowFault.UNKNOWN_REFERENCE
    wanted = fold_words(row.reference)
    named = [ask for ask in asks if fold_words(ask.reference) == wanted]
    if not named:
        return RowFault.UNKNOWN_REFERENCE
    if not row.n:
        return named[0] if len(named) == 1 else RowFault.SEVERAL_ASKS
    return next((ask for ask in named if ask in numbered), RowFault.CONTRADICTION)


def _say(row: Row, ask: AskedItem, sayings: Sayings, context: Context) -> Entry | None:
    """What the status says: one of the list, or everyday words that leave nothing over; None where it is not sure."""
    if not row.says:
        # Only one answer has a date, so that a date alone says which.
        return Entry(ask.n, Action.EXTEND) if row.until and Action.EXTEND in choices_of(ask.kind) else None
    if len(row.says) > NAME_ROOM:
        return None
    saying = sayings[ask.kind].get(fold_words(row.says))
    if saying is not None:
        return _entry(ask.n, saying)
    items = understand(row.says, replace(context, asks=(ask,), others=(), sent_text=None)).items
    if len(items) != 1 or not _is_sure(items[0], row.says):
        return None
    (item,) = items
    said = item.status or item.action
    if item.reference != ask.reference or said not in choices_of(ask.kind):
        return None
    return replace(_entry(ask.n, said), until=item.until, to=item.redirect)


def _is_sure(item: Item, cell: str) -> bool:
    """Whether all of a cell was understood: of "done-ish" only "done" was."""
    return item.confidence >= SURE and fold_words(item.words) == fold_words(cell)


def _entry(n: int, saying: Saying) -> Entry:
    return Entry(n, Action.REPORT, saying) if isinstance(saying, Status) else Entry(n, saying)
