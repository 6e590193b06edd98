"""Finds the institution, not one's own, that a clause names."""

from collections.abc import Sequence

from domain.replies.sentences import Piece
from domain.replies.surroundings import OURS_WORDS, VOID, is_neutral, tells
from domain.replies.vocabulary import Sign

LONGEST_OFFICE = 14
# "Manages", "leads", "undertakes", "answers" ...
_TAKING = frozenset("管牵承主答回处办统跟落推解归出接分那这吧")
LONGEST_NAME = 7
"""Pieces of an institution's name with what leads to its verb."""
_NEAR = 4
"""Pieces of the name of a unit."""
_THAT_IS = frozenset(("o sea", "es decir", "ou seja", "that is", "c est a dire", "то есть"))


def office_after(after: Sequence[Piece]) -> bool:
    """Whether an institution other than one's own is named before the clause ends."""
    found = False
    reach = after[:LONGEST_OFFICE]
    if not any(piece.means(Sign.OFFICE) for piece in reach):
        # As a rule nobody is named, and no words need to be looked at.
        return False
    for at, piece in enumerate(reach):
        restated = piece.is_mark and at + 1 < len(after) and after[at + 1].token.text in _THAT_IS
        if piece.is_mark and piece.token.text not in "-–—" and not (restated or (at == 0 and piece.token.text in ":,")):
            break
        ours = OURS_WORDS.intersection(piece.token.text.split()) and not piece.means(Sign.NOT_OURS)
        if ours or piece.means(Sign.OURS):
            return False
        found = found or piece.means(Sign.OFFICE)
    return found


def is_ours(after: Sequence[Piece]) -> bool:
    """Whether a unit of one's own follows "falls under": "our gender division"."""
    near = after[:_NEAR]
    own = bool(near) and bool(OURS_WORDS.intersection(near[0].token.text.split()))
    return own and any(p.means(Sign.REMIT, Sign.OFFICE) for p in near) and not any(p.means(*VOID) for p in near)


def office_before(clause: Sequence[Piece]) -> Piece | None:
    """The institution, not one's own, that a clause begins with: "the Ministry of Health" before "handles this"."""
    first = next((at for at, piece in enumerate(clause) if piece.means(Sign.OFFICE)), None)
    if first is not None and clause[first].token.text[:1] > "\u3400":
        # In Chinese the name stands before the word for its kind.
        first = next((at for at, piece in enumerate(clause[:first]) if not is_neutral(piece)), first)
    if first is None or not all(is_neutral(piece) for piece in clause[:first]) or len(clause) - first > LONGEST_NAME:
        return None
    ours = any(p.token.text in OURS_WORDS or set(p.token.text.split()) & OURS_WORDS for p in clause)
    return None if ours or any(p.means(*VOID, Sign.OURS, Sign.ASK) for p in clause) else clause[first]


def is_shared(after: Sequence[Piece]) -> bool:
    """Whether it is somebody else's too: "ours and Health's"."""
    if any(piece.means(Sign.OFFICE) and not piece.means(Sign.FILLER) for piece in after):
        return True
    joined = next((at for at, piece in enumerate(after) if piece.means(Sign.AND)), len(after))
    return any(not (p.token.senses or p.is_mark or p.mention or p.day) for p in after[joined:])


def shares(after: Sequence[Piece]) -> bool:
    """Whether "only" or "in part" follows in the clause: then it is theirs too."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.BUT):
            return False
        if piece.means(Sign.LIMIT) and not piece.means(Sign.FILLER):
            return True
    return False


def is_left_to(after: Sequence[Piece]) -> bool:
    """Whether Chinese leaves it to an institution, and does not go on to what that one did: "由卫生部组织的培训"."""
    at = next((n for n, piece in enumerate(after) if piece.means(Sign.OFFICE)), len(after))
    following = after[at + 1 : at + 2]
    if (
        not following
        or after[at].token.text[0] < "\u3400"
        or not (tells(following[0]) or following[0].means(Sign.ANSWER))
    ):
        return True
    return following[0].token.text[0] in _TAKING
