"""Puts together what Russian says far apart: of what there is no news, and that there is none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.replies.lexicon import Token
from domain.replies.phrases import Senses
from domain.replies.sentences import Piece, Sentence
from domain.replies.surroundings import stands_before
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

_NEWS = words_of("изменений новостей перемен обновлений подвижек сдвигов нового")
_OF_NEWS = frozenset(("новои информации", "новых данных", "новых сведении", "дополнительнои информации"))
_NONE = words_of("нет отсутствуют")
_BEEN = words_of(
    "было произошло имеется поступало поступило появилось наблюдается зафиксировано отмечено отмечается последовало"
)
_REACH = 8
"""Pieces within which both stand."""
_UNCHANGED: Senses = {Sign.NO_CHANGE: None}


def join_absence(sentence: Sentence, sent_on: date) -> Sentence:
    """Return a sentence with "изменений за отчётный период нет" as one piece, and before it what it is said of."""
    pieces = sentence.pieces
    for at, piece in enumerate(pieces):
        if (piece.token.text in _NEWS or piece.token.text in _OF_NEWS) and (end := _ends(pieces, at, sent_on)):
            said = Token(piece.token.text, piece.token.start, pieces[end - 1].token.end, _UNCHANGED)
            named = [one for one in pieces[at + 1 : end] if one.mention]
            return replace(sentence, pieces=(*pieces[:at], *named, Piece(said), *pieces[end:]))
    return sentence


def _ends(pieces: Sequence[Piece], at: int, sent_on: date) -> int:
    """Where "there is none" ends behind a place; 0 when something else comes first."""
    for place in range(at + 1, min(at + _REACH, len(pieces))):
        piece = pieces[place]
        if piece.means(Sign.NOT):
            words = piece.token.text.split()
            if words[-1] in _NONE or (words[0] == "не" and words[-1] in _BEEN):
                return place + 1
            been = words == ["не"] and place + 1 < len(pieces) and pieces[place + 1].token.text in _BEEN
            return place + 2 if been else 0
        if piece.is_mark or piece.means(Sign.BUT) or not stands_before(piece, sent_on):
            return 0
    return 0
