"""Reads what asks for time without saying so: "we shall answer by 31 March"."""

from collections.abc import Sequence
from datetime import date

from domain.replies.dates import is_span
from domain.replies.lexicon import senses_of, until_words
from domain.replies.reasons import gives_reason
from domain.replies.sentences import Piece
from domain.replies.surroundings import begins_known, is_neutral, is_of, tells
from domain.replies.vocabulary import STATED, Sign
from domain.replies.writing import words_of

_ASKED_FOR = (Sign.REQUEST, Sign.DOUBT, Sign.ASK, Sign.EXTEND, Sign.ANSWER, Sign.PROMISE, Sign.UNTIL)
_NEAR = 2
_WHO = words_of("who which that qui que dont quien que quem кто который которая который")
WAS = words_of(
    "was were had etait etaient avait avaient avions estaba estaban estuvo estuvieron estava estavam esteve estiveram"
    " tinha tinham era eram была было был были كان كانت كنا كنت 曾 曾经"
)
_ALREADY = frozenset(("已", "已 经", "早 已"))
_OUGHT = words_of("should must faut doit devons deberiamos devemos")
_TO = words_of("to pour afin para")
_INSTEAD = words_of("instead plutot")


def answers_by(pieces: Sequence[Piece], at: int, sent_on: date) -> bool:
    """Whether somebody promises or asks to answer by a day to come: "Can we submit by 31 March instead?"."""
    day = pieces[at].day
    if day is None or day.more or not day.exact or day.on is None or day.on <= sent_on:
        return False
    start, end = _clauses_around(pieces, at)
    others = [*pieces[start:at], *pieces[at + 1 : end]]
    if not all(leads_to_request(p) for p in others) or any(p.means(*STATED) for p in others):
        return False
    said = pieces[at].token.text
    promised = any(p.means(Sign.UNTIL) for p in others) or said.split()[0] in until_words()
    # "We need two weeks": a span needs no "by"; nor does "could we report on 12 March instead?".
    requested = any(p.means(Sign.REQUEST) for p in others)
    promised = promised or (requested and (is_span(said) or others[-1].token.text in _INSTEAD))
    return promised and any(p.means(Sign.ANSWER, Sign.PROMISE) for p in others)


def _clauses_around(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """Where what belongs to a day begins and ends, without clauses that only tell something: "..., we are short"."""
    start = max((n + 1 for n in range(at) if pieces[n].token.text == ","), default=0)
    ends = (
        n
        for n in range(at + 1, len(pieces))
        if pieces[n].token.text == "," or pieces[n].means(Sign.SINCE) or _tells_what_for(pieces[n:])
    )
    end = next(ends, len(pieces))
    before = any(p.mention or _says_more(p) or p.means(Sign.DOUBT, Sign.NOT) for p in pieces[:start])
    if before and (_gives_reason(pieces[:start]) or _asks_anew(pieces[:start], pieces[start:at])):
        before = False
    short = len(pieces) - end <= _NEAR and not any(p.means(Sign.SINCE) for p in pieces[end:])
    after = short or any(p.mention or _says_more(p) for p in pieces[end:])
    return 0 if before else start, len(pieces) if after else end


def _tells_what_for(pieces: Sequence[Piece]) -> bool:
    """Whether it is told what the time is for: "until 8 March to study the file"."""
    return len(pieces) > 1 and pieces[0].token.text in _TO and tells(pieces[1])


def _gives_reason(pieces: Sequence[Piece]) -> bool:
    """Whether only why is told: "owing to the ongoing audit, we cannot answer before"."""
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    return first is not None and first.means(Sign.SINCE) and not any(p.mention or p.day for p in pieces)


def _asks_anew(told: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """Whether a clause of its own asks behind what is told: "she returns on the 25th, may we answer by the 26th?"."""
    against = (*STATED, Sign.EXTEND, Sign.CORRECTION, Sign.HEDGE, Sign.BUT)
    asked = any(p.means(Sign.REQUEST) for p in clause) and any(p.means(Sign.UNTIL) for p in clause)
    return asked and not any(p.mention or p.means(*against) for p in told)


def _says_more(piece: Piece) -> bool:
    asks = piece.means(Sign.ASK) and piece.token.text not in _WHO
    return piece.day is not None or asks or piece.means(*STATED, Sign.EXTEND, Sign.BUT, Sign.CORRECTION)


def asks_for_more(piece: Piece, clause: Sequence[Piece], after: Sequence[Piece], *, asked: bool) -> bool:
    """Whether more time is plainly asked for. clause, after: what stands before and behind the words that ask."""
    requests = [n for n, p in enumerate(clause) if p.means(Sign.REQUEST)] or [0]
    # "Por motivos de saúde do nosso estatístico solicitamos": what leads to the reason asks for nothing.
    asking = requests[0] or (requests[-1] if clause and clause[0].means(Sign.SINCE) else 0)
    if not asking and Sign.REQUEST in senses_of(piece.token.text.split()[0]):
        # "In view of the need to ... please extend", in one phrase.
        asking = len(clause)
    if asking and gives_reason(clause[:asking], waits=True, led=clause[0].means(Sign.SINCE)):
        # "In view of the elections we ask".
        clause = clause[asking:]
    # "The deadline was extended": somebody did so.
    told = any(p.token.text in WAS | _ALREADY for p in clause) or (asked and _asks_whether(clause))
    if told or not begins_known(after) or is_of(after) or not all(leads_to_request(p) or p.day for p in clause):
        return False
    # "Due to the extension we are late".
    said = [p for p in clause if not is_neutral(p)]
    return not (said and said[-1].means(Sign.SINCE) and not said[-1].means(Sign.REQUEST))


def _asks_whether(clause: Sequence[Piece]) -> bool:
    """Whether a question is if time has to be asked for: "should we ask for more time?"."""
    return any(p.means(Sign.ASK) and p.token.text.split()[0] in _OUGHT for p in clause)


def leads_to_request(piece: Piece) -> bool:
    """Whether a piece may stand before what is asked for."""
    if piece.means(Sign.NOT, Sign.RECEIVED) and not piece.means(Sign.ASK, Sign.REQUEST):
        return False
    return is_neutral(piece) or piece.means(*_ASKED_FOR)
