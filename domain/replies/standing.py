"""Tells whether what follows a status leaves it standing."""

from collections.abc import Sequence
from datetime import date

from domain.replies.sentences import Piece
from domain.replies.surroundings import (
    ARTICLES,
    VOID,
    WAITING,
    begins_known,
    is_doubted,
    is_limited,
    is_neutral,
    is_of,
    is_to_come,
    runs_out,
    says,
    tells,
)
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_MY = words_of("my mon ma mes mi mis meu minha meus minhas мой моя мои мою")
_WOULD = words_of("would seria serait sería ли")
_YET = words_of("yet encore aun todavia ainda еще пока بعد")
_WITH = words_of("with for avec con com с")


def holds(status: Status | None, after: Sequence[Piece], sent_on: date, everyday: bool) -> bool:
    """Whether what follows a status leaves it standing."""
    while after and says(after[0], status):
        # "Still at it, working": Chinese says both in one breath.
        after = after[1:]
    if status in (Status.FULLY_IMPLEMENTED, Status.BLOCKED):
        # "We are done with 17, completely".
        after = [piece for piece in after if not piece.means(Sign.FULLY) or piece.means(*VOID)]
    if status is Status.NOT_STARTED:
        after = [piece for piece in after if piece.token.text not in _YET]
    if after and after[0].token.text in _WOULD:
        # "To call it blocked would be unfair", in Russian also "whether it is in progress".
        return False
    if _is_own(after) or not begins_known(after) or is_doubted(after, *((Sign.NOT,) if status in WAITING else VOID)):
        return False
    if is_of(after) and not (status is Status.IN_PROGRESS and after[1:] and after[1].means(Sign.WORK, Sign.STILL)):
        return False
    if everyday and status is Status.IN_PROGRESS and after and _is_asking(after[0]):
        # "Getting a confirmation is under way".
        return False
    if everyday and after and is_to_come(after[0], sent_on):
        # "The others follow tomorrow".
        return False
    if everyday and after and (after[0].token.text == "to" or _ends_with(status, after)):
        return False
    if status is Status.FULLY_IMPLEMENTED:
        return runs_out(after, sent_on) and not is_limited(after, sent_on, Sign.NOT)
    # "Blocked the funds": that is not the recommendation. "We have begun the consultations" says that work goes on.
    work = bool(after) and after[0].means(Sign.WORK) and status is not Status.IN_PROGRESS
    begun = bool(after) and (_is_article(after) or work)
    return not (everyday and begun and not runs_out(after, sent_on))


def _is_article(after: Sequence[Piece]) -> bool:
    """Whether an article follows, and not the French "à la"."""
    led = after[0].token.text == "a" and len(after) > 1 and after[1].token.text in ("la", "l")
    return after[0].token.text in ARTICLES and not led


def _ends_with(status: Status | None, after: Sequence[Piece]) -> bool:
    """ "Done with this", "done for today": then somebody is, and not the recommendation."""
    ended = status is Status.FULLY_IMPLEMENTED
    return ended and len(after) > 1 and after[0].token.text in _WITH and not after[1].mention


def _is_own(after: Sequence[Piece]) -> bool:
    """Whether something of the writer's own follows, which is no recommendation: "not started my new job"."""
    return len(after) > 1 and after[0].token.text in _MY and tells(after[1])


def _is_asking(piece: Piece) -> bool:
    return piece.means(Sign.REQUEST, Sign.ANSWER, Sign.ASK) and not (is_neutral(piece) or piece.means(Sign.WORK))
