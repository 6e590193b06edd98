"""Tells whether somebody promises or asks to answer by a day: "Can we submit by 31 March instead?"."""

from collections.abc import Callable, Sequence
from datetime import date

from domain.replies.dates import is_span
from domain.replies.lexicon import until_words
from domain.replies.sentences import Piece
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

_INSTEAD = words_of("instead plutot")
_ASKED_FOR = (Sign.REQUEST, Sign.DOUBT, Sign.ASK, Sign.EXTEND, Sign.ANSWER, Sign.PROMISE, Sign.UNTIL)


def answers_by(pieces: Sequence[Piece], at: int, sent_on: date, is_command: Callable[[Piece], bool]) -> bool:
    """Whether somebody promises or asks to answer by the day at a place.

    is_command: whether a piece says something else of a recommendation; then the day may be of that.
    """
    day = pieces[at].day
    if day is None or day.more or not day.exact or day.on is None or day.on <= sent_on:
        return False
    start, end = _request_around(pieces, at)
    others = [p for n, p in enumerate(pieces[start:end], start) if n != at]
    stated = any(map(is_command, pieces[_reason(pieces) : end]))
    if stated or not all(leads_to_request(p) for p in others):
        return False
    said = pieces[at].token.text
    promised = any(p.means(Sign.UNTIL) for p in others) or said.split()[0] in until_words()
    # "We need two weeks": a span needs no "by"; nor does "could we report on 12 March instead?".
    requested = any(p.means(Sign.REQUEST) for p in others)
    promised = promised or (requested and (is_span(said) or others[-1].token.text in _INSTEAD))
    return promised and any(p.means(Sign.ANSWER, Sign.PROMISE) for p in others)


def leads_to_request(piece: Piece) -> bool:
    """Whether a piece may stand beside what is asked for without making it doubtful."""
    if piece.means(Sign.NOT, Sign.RECEIVED) and not piece.means(Sign.ASK, Sign.REQUEST):
        return False
    return is_neutral(piece) or piece.means(*_ASKED_FOR)


def _reason(pieces: Sequence[Piece]) -> int:
    """Where the reason at the head of a sentence ends: "owing to the ongoing audit, we cannot answer before"."""
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    if first is None or not first.means(Sign.SINCE):
        return 0
    return next((at + 1 for at, piece in enumerate(pieces) if piece.token.text == ","), 0)


def _request_around(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """The clause in which somebody asks for a day, without what is told before it and the reason behind it."""
    start = next((n + 1 for n in range(at - 1, -1, -1) if pieces[n].is_mark), 0)
    requested = any(p.means(Sign.REQUEST) for p in pieces[start:at])
    start = start if requested else _reason(pieces)
    ends = (n for n in range(at + 1, len(pieces)) if pieces[n].means(Sign.SINCE) or (requested and pieces[n].is_mark))
    end = next(ends, len(pieces))
    return start, end
