"""Tells whether a reply that names no recommendation speaks of all of them: "same as before for all three"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from domain.replies.blocks import Block, amount_in, count_of
from domain.replies.commands import is_command
from domain.replies.places import leads_to_command, since_mark, statuses_of
from domain.replies.sentences import Piece
from domain.replies.surroundings import OF, is_neutral, joins
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_PARTIAL = (Sign.EXCEPT, Sign.REST, Sign.ONE_OF)
"""What says that not all of them are meant, wherever it stands."""
_NOT_ALL = (Sign.NOT, Sign.DOUBT, Sign.LIMIT, Sign.PARTLY, Sign.HEDGE)
"""What keeps "all" behind it from being all of them: "not all three", "almost all three"."""
_COUNTED = (Sign.OFFICE, Sign.WORK)
_NOUNS = ("rec", "item", "point", "punto", "ponto", "реком", "пункт", "توص", "التوص", "建")
_THE = words_of("the our these los las nuestros nuestras les nos os as nossos nossas aos às aux")
_RUSSIAN_PLURALS = ("ами", "ями", "ах", "ях")


def mark_total(blocks: Sequence[Block], asked: int) -> list[Block]:
    """Return the only block of a reply as about everything, where it says so and names nothing; else all as they are.

    asked: how many recommendations were asked about: a count beside "all" must be theirs.
    """
    if len(blocks) != 1 or asked < 2 or blocks[0].is_named or blocks[0].rest or blocks[0].aside:
        return list(blocks)
    pieces = [piece for clause in blocks[0].clauses for piece in clause.pieces]
    if any(p.mention and (p.mention.references or not p.mention.bare) for p in pieces):
        return list(blocks)
    if any(p.means(*_PARTIAL) and not p.means(Sign.FILLER) for p in pieces):
        return list(blocks)
    if _leads_by_colon(pieces):
        return list(blocks)
    counted = [at for at, piece in enumerate(pieces) if piece.means(Sign.ALL) and count_of(piece) is not None]
    if not counted or any(count_of(pieces[at]) != asked or not _is_whole(pieces, at) for at in counted):
        return list(blocks)
    return [replace(blocks[0], everything=True, count=asked)]


def _is_whole(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the words at a place mean all recommendations: not two of them, not all but one, not all three courts."""
    scope = pieces[at]
    before = since_mark(pieces[:at])
    last = max((n for n, p in enumerate(before) if is_command(p)), default=-1)
    if scope.means(Sign.DOUBT) or (scope.means(Sign.NOT) and (last < 0 or not _denies(before[last]))):
        return False
    led = before[last + 1 :]
    if not any(word.startswith(_NOUNS) for word in scope.token.text.split()) and _names_several(pieces[:at]):
        return False
    if any((p.means(*_NOT_ALL) and not p.means(Sign.FILLER)) or _is_number(p) for p in led):
        return False
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if led and not (is_neutral(led[-1]) or led[-1].day):
        # "After the strike all three are as before", but not "the greater part of the three".
        heads = scope.token.text.split()[0] not in OF and leads_to_command(pieces[at + 1 :])
        return heads and all(not p.token.senses or is_neutral(p) or p.means(Sign.SINCE, Sign.UNTIL) for p in led)
    if following is None or following.is_mark or following.day or is_command(following):
        return True
    if following.means(*_COUNTED) and not following.means(Sign.FILLER):
        return False
    return bool(following.token.senses) or joins(following)


def _leads_by_colon(pieces: Sequence[Piece]) -> bool:
    """Whether what tables do not know leads to what is said: "we dream: all three done"."""
    colon = next((at for at, piece in enumerate(pieces) if piece.token.text == ":"), 0)
    return any(not piece.token.senses and piece.token.text.isalpha() for piece in pieces[:colon])


def _names_several(before: Sequence[Piece]) -> bool:
    """Whether several of something else were named, which "the three" may be: "the regions wrote, all three end"."""
    return any(
        (article.token.text.split()[-1] in _THE and piece.token.text.endswith("s"))
        or piece.token.text.endswith(_RUSSIAN_PLURALS)
        for article, piece in pairwise(before)
        if not piece.token.senses or piece.means(*_COUNTED)
    )


def _denies(piece: Piece) -> bool:
    """Whether a piece denies already: "no news on none of the six", as Portuguese says it."""
    return piece.means(Sign.NO_CHANGE) or Status.NOT_STARTED in statuses_of(piece)


def _is_number(piece: Piece) -> bool:
    """Whether a piece says how many: "two of all three"."""
    return not piece.day and amount_in(piece) is not None
