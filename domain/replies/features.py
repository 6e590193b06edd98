"""What a second reader looks at in a block: its words, their beginnings and endings, and the signs that tables see."""

from collections.abc import Iterator, Sequence

from domain.replies.blocks import Block
from domain.replies.sentences import Piece
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign
from domain.words import AskKind

_REFERENCE, _DAY, _NUMBER = "§", "¤", "0"
_LONGEST = 600
"""Pieces that are looked at: what is longer says nothing more."""
_CHINESE = "\u3400"
_LETTERS = (2, 3, 4, 5)


def features_of(block: Block, kind: AskKind) -> set[str]:
    """Return the features of a block; each counts once."""
    pieces = [piece for clause in block.clauses for piece in (*clause.pieces, *((None,) if clause.asked else ()))]
    pieces = pieces[:_LONGEST]
    named = [piece is not None and _names(piece, block) for piece in pieces]
    words = [word for piece, is_name in zip(pieces, named, strict=True) for word in _words(piece, is_name)]
    signs = [_REFERENCE if is_name else _sign(piece) for piece, is_name in zip(pieces, named, strict=True)]
    telling = [sign for piece, sign in zip(pieces, signs, strict=True) if piece is None or not is_neutral(piece)]
    found = {f"k:{kind.value}", f"n:{min(len(words) // 8, 6)}"}
    found.update(_grams("w", words, 3))
    found.update(_grams("s", signs, 3))
    found.update(_grams("t", telling, 3))
    for word in set(words):
        if word[:1] < _CHINESE:
            padded = f" {word} "
            found.update(f"c:{padded[at : at + n]}" for n in _LETTERS for at in range(len(padded) - n + 1))
    return found


def _names(piece: Piece, block: Block) -> bool:
    """Whether a piece only says of which recommendations a block speaks: a number, "the other two"."""
    return bool(piece.mention) or (block.rest and piece.means(Sign.REST))


def _grams(name: str, said: Sequence[str], most: int) -> Iterator[str]:
    padded = ["^", *said, "$"]
    for n in range(1, most + 1):
        for at in range(len(padded) - n + 1):
            yield f"{name}{n}:{' '.join(padded[at : at + n])}"


def _words(piece: Piece | None, is_name: bool) -> list[str]:
    if piece is None:
        return ["?"]
    if is_name:
        return [_REFERENCE]
    if piece.day:
        return [_DAY]
    return [_NUMBER if word.isdigit() else word for word in piece.token.text.split()]


def _sign(piece: Piece | None) -> str:
    if piece is None:
        return "?"
    if piece.day:
        return _DAY
    if piece.is_mark:
        return piece.token.text
    senses = piece.token.senses
    if not senses:
        return _NUMBER if piece.token.text.isdigit() else "U"
    return "+".join(sorted(f"{sign.name}{f'={status.value}' if status else ''}" for sign, status in senses.items()))
