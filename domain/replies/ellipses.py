"""Reads what is said of a recommendation without a verb: "13 not yet", "13 too", in Russian "the first ours"."""

from collections.abc import Sequence

from domain.replies.sentences import Piece
from domain.replies.surroundings import OURS_WORDS, is_neutral
from domain.replies.vocabulary import STATED, Sign
from domain.replies.writing import words_of
from domain.words import Status

_CLAIMING = words_of("наша наше наш наши nuestra nuestro nossa nosso لنا")
_ALONE = {
    **dict.fromkeys(("not yet", "pas encore", "toujours pas", "todavia no", "aun no", "ainda nao"), Status.NOT_STARTED),
    **dict.fromkeys(("еще нет", "пока нет", "ليس بعد", "لسه", "لسا"), Status.NOT_STARTED),
    **dict.fromkeys(("ya", "ja"), Status.FULLY_IMPLEMENTED),
    **dict.fromkeys(("totalmente", "plenamente", "integramente", "integralmente"), Status.FULLY_IMPLEMENTED),
    **dict.fromkeys(("completamente", "por completo", "na integra"), Status.FULLY_IMPLEMENTED),
}
_TOO = frozenset(
    (
        *("too", "as well", "also", "likewise", "aussi", "egalement", "de meme", "pareillement", "tambien", "tambem"),
        *(
            "tb",
            "tmb",
            "tbm",
            "pareil",
            "idem",
            "ditto",
            "lo mismo",
            "o mesmo",
            "igualmente",
            "тоже",
            "также",
            "так же",
            "аналогично",
            "ايضا",
            "كذلك",
            "بالمثل",
            "也 是",
            "也",
            "同 样",
        ),
    )
)
_NEITHER = frozenset(("neither", "either", "non plus", "tampoco", "tampouco", "тоже нет"))
_TO = words_of("это к ко")
_LEADING = 2
_LONGEST_NAME = 7
_LAST = frozenset(words.rpartition(" ")[2] for words in _ALONE)


def is_claimed(pieces: Sequence[Piece]) -> bool:
    """Whether a clause ends by saying whose a recommendation is: "the first ours", with no verb, as in Russian."""
    said = [piece for piece in pieces if not piece.is_mark]
    return (
        len(said) > 1
        and said[-1].token.text in _CLAIMING
        and any(piece.mention for piece in said)
        and all(is_neutral(piece) for piece in said)
    )


def given_to(pieces: Sequence[Piece]) -> int:
    """Where the office stands that a recommendation is only said to be for: "17 — к Минздраву"; 0 where none does."""
    said = [piece for piece in pieces if piece.token.text != ","]
    at = next((n for n, piece in enumerate(pieces) if piece.means(Sign.OFFICE)), 0)
    if at < _LEADING or pieces[at - 1].token.text not in _TO or len(said) - at > _LONGEST_NAME:
        return 0
    named = any(piece.mention for piece in pieces[:at]) and all(is_neutral(piece) for piece in pieces[:at])
    stated = any(
        p.means(*STATED, Sign.BELONGS, Sign.NOT, Sign.DOUBT, Sign.HEDGE, Sign.BUT, Sign.LIMIT) for p in pieces[at:]
    )
    return at if named and not stated and not any(OURS_WORDS.intersection(p.token.text.split()) for p in pieces) else 0


def said_alone(pieces: Sequence[Piece]) -> Status | None:
    """The status of a recommendation of which nothing is said but a word like "not yet": "12 done, 13 not yet"."""
    said = [piece for piece in pieces if not piece.is_mark]
    if not said or said[-1].token.text.rpartition(" ")[2] not in _LAST:
        return None
    named = next((at for at, piece in enumerate(said) if piece.mention or piece.means(Sign.REST, Sign.ALL)), None)
    if named is None or not all(is_neutral(piece) for piece in said[:named]):
        return None
    rest = [piece for piece in said[named:] if not piece.mention and not piece.means(Sign.AND, Sign.REST, Sign.ALL)]
    return _ALONE.get(" ".join(piece.token.text for piece in rest))


def says_too(pieces: Sequence[Piece]) -> bool:
    """Whether nothing is said of a recommendation but that it is as the one before: "12 is done, 13 too"."""
    named = max((at for at, piece in enumerate(pieces) if piece.mention), default=len(pieces))
    too = _TOO | _NEITHER
    return any(piece.token.text in too for piece in pieces[named:]) and all(
        (is_neutral(piece) or piece.token.text in too) and not piece.means(Sign.ALL, Sign.REST) for piece in pieces
    )


def says_neither(pieces: Sequence[Piece]) -> bool:
    """Whether "too" is said of what is not: "12 has not begun, 13 neither"."""
    return any(piece.token.text in _NEITHER for piece in pieces)


def begins_too(ahead: Sequence[Piece]) -> bool:
    """Whether "too" follows a reference, and nothing more of it."""
    if not ahead or ahead[0].token.text not in _TOO | _NEITHER:
        return False
    return len(ahead) == 1 or bool(ahead[1].is_mark or ahead[1].mention or ahead[1].means(Sign.AND, Sign.BUT))
