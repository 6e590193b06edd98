"""Tells from its place in a clause whether a number or a reference is what is spoken of."""

import re
from collections.abc import Sequence

from domain.replies.commands import is_command
from domain.replies.lexicon import senses_of
from domain.replies.sentences import Piece
from domain.replies.surroundings import ARTICLES, OF, is_neutral, joins
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of
from domain.words import Status

ONLY = words_of("only just seulement seule uniquement solo solamente so apenas somente только лишь فقط 只 只有 仅") | {
    "只 有",
    "仅 有",
    "就 只 有",
    "目 前 只 有",
}
_ASKING = tuple(
    fold(stem).text
    for stem in (
        *("ask", "consult", "check", "renseign", "demand", "vérifi", "pregunt", "pergunt", "verific", "averigu"),
        *("спрош", "спрос", "уточн", "узна", "проконсульт", "سأسأل", "أسأل", "نسأل", "اسال", "سأستفسر", "نستفسر", "问"),
    )
)
_REACH = 6
_TRAILING = 3
_FOR = words_of("for on pour sur para por sobre по для")
_CHINESE = "\u3400"
_KINDS = frozenset("个名位次年月日人家部份套场期批类种所起件多余天周小万亿千百元")
_THE = words_of("the la el a")
_PLURALS = ("s", "ам", "ям", "ов", "ей", "еи")
_SINGULAR = words_of("the la el a o")
# "13 a 50 %": at.
_TO = frozenset("a")
_LISTING = frozenset(",/&+|")
_BEHIND_NUMBER = frozenset(")-–—:")
_LISTED = 3


def is_quiet(piece: Piece) -> bool:
    """Whether a piece may stand before a reference that is spoken of."""
    return is_neutral(piece) or is_command(piece) or piece.means(Sign.REQUEST, Sign.EXTEND, Sign.ANSWER)


def is_requested(pieces: Sequence[Piece]) -> bool:
    """Whether something is asked for: with a day, "we would need until 15 March for 17"."""
    return any(piece.means(Sign.REQUEST) for piece in pieces)


def leads_to_number(piece: Piece) -> bool:
    """Whether a piece may stand before "17" where it names a recommendation: "a question on 17", "only 17"."""
    asked = (Sign.ASK, Sign.EXTEND, Sign.UNTIL, Sign.REQUEST, Sign.ANSWER)
    return is_neutral(piece) or piece.means(*asked) or piece.day is not None or piece.token.text in ONLY


def is_of_work(piece: Piece, rest: Sequence[Piece]) -> bool:
    """Whether "second" stands before some work that it counts: "segundo debate", "the third draft"."""
    return " " not in piece.token.text and bool(rest) and rest[0].means(Sign.WORK) and not is_command(rest[0])


def is_called(pieces: Sequence[Piece], following: Piece | None) -> bool:
    """Whether "the" stands before a number and nothing that is counted behind it: "what is meant in the 17?"."""
    words = pieces[-1].token.text.split() if pieces else []
    return bool(words) and words[-1] in _THE and (following is None or following.is_mark)


def is_excepted(pieces: Sequence[Piece]) -> bool:
    """Whether "except" stands directly before: "all done except 17"."""
    before = next((piece for piece in reversed(pieces) if piece.is_mark or not is_neutral(piece)), None)
    return before is not None and before.means(Sign.EXCEPT)


def is_said_of(pieces: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether a number ends a clause in which nothing but a status stands: "nothing done yet on 17"."""
    clause = since_mark(pieces)
    if not any(map(is_command, clause)) or not all(is_quiet(p) and not p.mention for p in clause):
        return False
    end = next((at for at, p in enumerate(rest) if p.is_mark or p.means(Sign.AND)), len(rest))
    # "Not started 17 yet", "finished 17 completely".
    said = (is_neutral(p) or p.means(Sign.FULLY, Sign.YET) for p in rest[:end])
    return (
        end <= _TRAILING
        and (all(said) or (end == 1 and bool(rest[0].token.senses)))
        and not any(map(is_command, rest[:end]))
    )


def statuses_of(piece: Piece) -> set[Status]:
    return {status for status in piece.token.senses.values() if status is not None}


def is_said_for(piece: Piece, rest: Sequence[Piece]) -> bool:
    """Whether a status leads to "for the third", and nothing follows: "no change on the third"."""
    return piece.token.text.split()[0] in _FOR and (not rest or rest[0].is_mark or rest[0].means(Sign.AND))


def is_done_for(pieces: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether a status leads to a number of ours with nothing but "for" between: "done for 1 and 3"."""
    clause = since_mark(pieces)
    ends = not rest or rest[0].is_mark or rest[0].means(Sign.AND)
    return ends and len(clause) > 1 and clause[-1].token.text in _FOR and is_command(clause[-2])


def is_own_number(piece: Piece) -> bool:
    """Whether a number is the last one of the reference it means, and not its place in our message."""
    mention = piece.mention
    return mention is not None and any(re.search(rf"\b{re.escape(piece.token.text)}$", r) for r in mention.references)


def leads_to_command(ahead: Sequence[Piece]) -> bool:
    """Whether what is said of "the third" follows at once, and not what somebody did "second"."""
    for piece in ahead[:_REACH]:
        if is_command(piece):
            return True
        if (
            piece.mention
            or not (is_neutral(piece) or piece.means(Sign.NOT, Sign.DOUBT, Sign.STILL))
            or piece.token.text == ","
        ):
            return False
    return False


def is_counted(following: Piece | None) -> bool:
    """Whether a number says how many: "3 workshops", "2 of the provinces"."""
    if following is None or following.is_mark or following.mention or following.day:
        return False
    if is_command(following):
        return False
    if following.token.text[:1] > _CHINESE:
        # "13比较复杂": what is counted has a word for its kind before it.
        return following.token.text[0] in _KINDS
    more = following.means(Sign.EXTEND) and Sign.REQUEST not in senses_of(following.token.text.split()[0])
    # "3 cursos", "120 talleres".
    more = more or (following.means(Sign.WORK) and following.token.text.endswith("s"))
    return not following.token.senses or more or following.token.text in (OF | ARTICLES) - _TO


def is_singled(pieces: Sequence[Piece], following: Piece | None) -> bool:
    """Whether "the" stands before a number at the head of a clause, and no plural behind it: "la 13 tuvo retrasos"."""
    clause = since_mark(pieces)
    words = pieces[-1].token.text.split() if clause else []
    ends = following is None or not following.token.text.endswith("s")
    return bool(words) and words[-1] in _SINGULAR and ends and all(is_neutral(p) for p in clause)


def begins_counting(pieces: Sequence[Piece]) -> bool:
    """Whether a clause says how many first: behind "12 judges are trained," a 13 is rather another thirteen."""
    first = next((at for at, piece in enumerate(pieces) if not is_neutral(piece) or piece.mention), len(pieces))
    if first + 1 >= len(pieces) or not pieces[first].token.text.isdigit():
        return False
    named = pieces[first + 1]
    if first and pieces[first - 1].token.text in _FOR and not named.token.text.endswith(_PLURALS):
        # "For 13 the training goes on", in languages without an article.
        return False
    return (is_counted(named) and not named.token.senses) or named.means(Sign.STEP, Sign.WORK)


def follows_mention(pieces: Sequence[Piece], piece: Piece | None = None) -> bool:
    """Whether a number goes on a list: "items 1, 2 and 5". piece: the number, perhaps glued to the Arabic "and"."""
    if piece and piece.token.text.startswith("و") and pieces and pieces[-1].mention:
        return True
    if len(pieces) < 2 or not (pieces[-1].means(Sign.AND) or pieces[-1].token.text in _LISTING):
        return False
    before = pieces[-2]
    if before.token.text == "," and len(pieces) > 2:
        before = pieces[-3]
    return before.mention is not None


def without_list_number(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Without the number of somebody's own list, or of ours, before a reference in full: "2) 140.13: done"."""
    if len(pieces) < _LISTED or pieces[1].token.text not in _BEHIND_NUMBER:
        return pieces
    number, reference = pieces[0].mention, pieces[2].mention
    listed = number is not None and number.bare and reference is not None and not reference.bare
    return pieces[2:] if listed and pieces[0].token.text.isdigit() else pieces


def since_mark(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces after the last mark or "and"."""
    for at in range(len(pieces) - 1, -1, -1):
        if pieces[at].is_mark or pieces[at].means(Sign.AND):
            return pieces[at + 1 :]
        if at and joins(pieces[at]) and pieces[at].token.senses:
            return pieces[at:]
    return pieces


def turns(pieces: Sequence[Piece]) -> bool:
    """Whether a new clause has just begun: only fillers since the last mark or "and"."""
    for piece in reversed(pieces):
        if piece.is_mark or piece.means(Sign.AND, Sign.BUT) or (joins(piece) and piece.means(Sign.FILLER)):
            return True
        if not is_neutral(piece):
            return False
    return False


def is_ending_list(piece: Piece, rest: Sequence[Piece]) -> bool:
    """Whether only others follow it in its clause: "no news on the first and the second,", in Arabic."""
    end = next((at for at, p in enumerate(rest) if p.is_mark), len(rest))
    return piece.token.text.lstrip("و").startswith("ال") and all(p.mention or p.means(Sign.AND) for p in rest[:end])


def is_told_anew(pieces: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether a number behind a status begins a clause with another: "12 as before, 13 better and under way"."""
    end = next((at for at, p in enumerate(rest) if p.mention), len(rest))
    return turns(pieces) and any(map(is_command, pieces)) and any(map(is_command, rest[:end]))


def asks_around(pieces: Sequence[Piece]) -> bool:
    """Whether somebody has to be asked first, and no answer is promised: "the others I must check with the judge"."""
    return any(word.startswith(_ASKING) for p in pieces if not p.means(Sign.FILLER) for word in p.token.text.split())
