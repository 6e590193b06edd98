"""Where a sentence turns from one recommendation to the next."""

from collections.abc import Sequence

from domain.replies.commands import is_command
from domain.replies.ellipses import is_claimed, says_too
from domain.replies.places import is_quiet, leads_to_command, since_mark, statuses_of
from domain.replies.sentences import Piece
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign


def turns_back(pieces: Sequence[Piece]) -> bool:
    """Whether "but" has just been said, or a comma and "and": what comes next is set against what was."""
    before = pieces[-1]
    return before.means(Sign.BUT) or (
        len(pieces) > 1 and before.means(Sign.AND) and not before.is_mark and pieces[-2].is_mark
    )


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


def is_mixed(pieces: Sequence[Piece]) -> bool:
    """Whether a status follows the reference that one stood before already: "done 12, blocked"."""
    first = next((at for at, piece in enumerate(pieces) if piece.mention), len(pieces))
    return any(map(is_command, pieces[first:]))


def cut_turn(pieces: list[Piece]) -> list[Piece]:
    """Take the words that lead to the next reference off a segment; the "but" before them belongs to neither.

    None lead to it where nothing parts them, as where the Arabic "and" is glued to the reference itself.
    """
    if is_command(pieces[-1]) or is_claimed(pieces) or says_too(pieces[-2:]):
        return []
    parting = (Sign.AND, Sign.BUT, Sign.EXCEPT)
    parts = (at for at in range(len(pieces) - 1, -1, -1) if pieces[at].is_mark or pieces[at].means(*parting))
    start = next(parts, None)
    if start is None:
        return []
    ahead = pieces[start + 1 :]
    while start and pieces[start - 1].is_mark:
        start -= 1
    del pieces[start:]
    return ahead


def repeats_status(pieces: Sequence[Piece], piece: Piece) -> bool:
    """Whether a status is said a second time: "done are 1 and 3, implemented"."""
    first = next((p for p in pieces if is_command(p)), None)
    return first is not None and bool(statuses_of(piece)) and statuses_of(first) == statuses_of(piece)


def rest_behind(pieces: Sequence[Piece], named: Sequence[Piece]) -> int:
    """Where "the others" stand behind an exception that says no more: "except 13, the others are done"; 0: nowhere.

    named: the references among the pieces.
    """
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    scope = next((at for at, piece in enumerate(pieces) if piece.means(Sign.ALL, Sign.REST)), 0)
    places = {piece.token.start for piece in named}
    before = pieces[:scope]
    excepted = first is not None and first.means(Sign.EXCEPT) and bool(named)
    excepted = excepted and places <= {piece.token.start for piece in before}
    excepted = excepted and all(piece.mention and piece.mention.references for piece in named)
    told = (p.token.start in places or is_neutral(p) or p.means(Sign.EXCEPT) for p in before)
    return scope if excepted and all(told) else 0


def heads_clause(ahead: Sequence[Piece]) -> bool:
    """Whether a status follows a reference, or the list that it begins: "12 and 13 are done"."""
    rest = list(ahead)
    while len(rest) > 1 and rest[0].means(Sign.AND) and rest[1].mention:
        rest = rest[2:]
    return leads_to_command(rest)
