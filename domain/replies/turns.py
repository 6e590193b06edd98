"""Where a sentence turns from one recommendation to the next."""

from collections.abc import Sequence

from domain.replies.commands import is_command
from domain.replies.places import is_quiet, since_mark
from domain.replies.sentences import Piece
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_TOO = words_of(
    "also too likewise aussi egalement pareil pareillement tambien igualmente tb tmb tbm tambem idem ditto"
    " также тоже ايضا كذلك 也"
) | {"as well", "也 是"}
_NEITHER = words_of("neither either tampoco tampouco") | {"non plus", "тоже нет"}


def turns_back(pieces: Sequence[Piece]) -> bool:
    """Whether "but" has just been said, or a comma and "and": what comes next is set against what was."""
    before = pieces[-1]
    return before.means(Sign.BUT) or (
        len(pieces) > 1 and before.means(Sign.AND) and not before.is_mark and pieces[-2].is_mark
    )


def adds(said: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether nothing but "too" is said of a reference: "12 is done and 13 too", "not begun, nor is 13".

    said: of the references before it. rest: what follows it.
    """
    end = next((at for at, p in enumerate(rest) if p.is_mark or _joins_more(p)), len(rest))
    beyond = next((at for at, p in enumerate(rest) if p.mention), len(rest))
    told = [p for p in said if is_command(p)]
    if not told or not all(is_neutral(p) or p.token.text in _NEITHER for p in rest[:beyond]):
        return False
    denied = all(p.means(Sign.NOT_OURS, Sign.NO_CHANGE) or Status.NOT_STARTED in p.token.senses.values() for p in told)
    words = {p.token.text for p in rest[:end]}
    return bool(words & _TOO) or (denied and bool(words & _NEITHER))


def ends_too(pieces: Sequence[Piece]) -> bool:
    """Whether "too" follows the last reference, and a mark or "and" that: "13 too, and 17"."""
    at = max((n for n, p in enumerate(pieces) if p.mention), default=len(pieces))
    rest = pieces[at + 1 :]
    return bool(rest) and rest[0].token.text in _TOO and any(p.is_mark or _joins_more(p) for p in rest[1:])


def _joins_more(piece: Piece) -> bool:
    return piece.means(Sign.AND, Sign.BUT) and piece.token.text not in _TOO


def leaves_out(pieces: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether "except" leads to a reference of which something else is said: "all but 13, which is blocked"."""
    start = next((at for at in range(len(pieces) - 1, -1, -1) if pieces[at].means(Sign.EXCEPT)), None)
    if start is None or not all(is_neutral(p) for p in pieces[start + 1 :]):
        return False
    for piece in rest:
        if is_command(piece):
            return True
        if not (is_neutral(piece) or piece.means(Sign.NOT, Sign.STILL)):
            return False
    return False


def goes_before_rest(pieces: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Whether an exception with its own status comes first: "except 13, not started, all others are done"."""
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    if first is None or not first.means(Sign.EXCEPT) or any(p.means(Sign.ALL, Sign.REST) for p in pieces):
        return False
    scope = next((at for at, p in enumerate(rest) if p.means(Sign.ALL, Sign.REST)), 0)
    # "Except 13, all are done" says nothing of 13.
    return leaves_out(pieces, rest) and any(map(is_command, rest[:scope]))


def led_from(pieces: Sequence[Piece], rest: Sequence[Piece]) -> int:
    """Where the clause begins whose status stands before the reference that comes next; 0 when there is none."""
    start = len(pieces) - len(since_mark(pieces))
    clause = pieces[start:]
    if not start or not any(map(is_command, clause)) or any(p.mention for p in clause):
        return 0
    if not all(is_quiet(p) for p in clause) or not any(map(is_command, pieces[:start])):
        return 0
    for piece in rest:
        if piece.is_mark or piece.means(Sign.AND, Sign.BUT):
            break
        if piece.mention or is_command(piece):
            return 0
    return start
