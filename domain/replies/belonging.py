"""Whether a block speaks of one recommendation alone: what may be said of another one is nobody's to guess."""

import re

from domain.replies.blocks import Block
from domain.replies.commands import is_command
from domain.replies.meaning import Context
from domain.replies.places import is_counted
from domain.replies.resolving import by_number
from domain.replies.sentences import Piece
from domain.replies.topics import find_topics, title_topics
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

_PERCENT = words_of("% ٪ percent per por pour процент процента процентов")
_BETWEEN_CHINESE = re.compile("(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
_LONGEST_PLACE = 2
"""Digits of a number that may be a place in our message."""


def is_torn(block: Block, context: Context) -> bool:
    """Whether a block may speak of more than one recommendation: then how it sounds decides nothing."""
    several = len(context.asks) > 1
    if block.mixed or block.excepted or block.unknown or block.aside or (block.rest and several and not block.count):
        return True
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    if several and (any(_may_name_another(piece, block) for piece in pieces) or _is_about_another(block, context)):
        return True
    for piece, following in zip(pieces, (*pieces[1:], None), strict=False):
        number = piece.token.text
        if piece.day or not number.isdigit() or (following and following.token.text in _PERCENT):
            continue
        if several and piece.mention and len(number) <= _LONGEST_PLACE and _counts(following):
            # "3 sessions held already", where the third was asked about.
            return True
        if several and set(by_number(number, context)) - set(block.references):
            return True
        # "2 in progress", where one was asked about.
        if not several and (
            (piece.mention and piece.mention.bare)
            or (len(number) <= _LONGEST_PLACE and following is not None and is_command(following))
        ):
            return True
    return False


def _is_about_another(block: Block, context: Context) -> bool:
    """Whether something is said of what another title alone is about: "17 no change. For the training, ask them"."""
    if block.everything:
        return False
    own, others = (
        {
            topic
            for ask in context.asks
            if (ask.reference in block.references) is of
            for topic in title_topics(ask.title)
        }
        for of in (True, False)
    )
    # A Chinese word is several tokens, or one of several characters.
    said = " ".join(piece.token.text for clause in block.clauses for piece in clause.pieces)
    said = _BETWEEN_CHINESE.sub("", said)
    return any(topics & others and not topics & own for _, _, topics in find_topics(said))


def _may_name_another(piece: Piece, block: Block) -> bool:
    """Whether a piece may name a recommendation that the block is not about: "... Work on the third began"."""
    if piece.mention:
        return bool(set(piece.mention.references) - set(block.references))
    # Words that were read as one because they can name one, and then were not taken for it.
    return " " in piece.token.text and not (piece.token.senses or piece.day)


def _counts(following: Piece | None) -> bool:
    return is_counted(following) or (following is not None and following.means(Sign.VAGUE))
