"""Takes off what gives a reason for a status: "owing to lack of funds", "with the last decree signed"."""

from collections.abc import Sequence

from domain.replies.sentences import Piece
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

# What leads to a cause, and the subject that ends it where no comma does.
_LEADING = words_of(
    "with after following since thanks avec apres suite grace con tras gracias com apos"
    " gracas с со после بصدور بعد بفضل مع 随着"
)
SUBJECTS = words_of("recommendation recommandation recomendacion recomendacao рекомендация рекомендацию التوصيه") | {
    "该 建 议",
    "此 建 议",
}
_WE = words_of("we i nous je nosotros yo nos eu мы я نحن")
_WORKS = words_of("реализация выполнение исполнение осуществление")
_SUBJECTS = SUBJECTS | _WORKS


def without_reason(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "Owing to lack of funds," at the head of a sentence."""
    mark = next((at for at, piece in enumerate(before) if piece.token.text == ","), None)
    if mark is not None and gives_reason(before[:mark]):
        return before[mark + 1 :]
    if not before or not (before[0].means(Sign.SINCE) or before[0].token.text.split()[0] in _LEADING):
        return before
    subject = next((at for at, piece in enumerate(before) if _is_subject(piece, at)), None)
    if subject and gives_reason(before[:subject], led=True):
        # "With the signing of the last decree the recommendation is ...".
        return before[subject:]
    return before


def _is_subject(piece: Piece, at: int) -> bool:
    """Whether a piece begins what a reason is given for: "owing to the budget session we ask"."""
    return piece.token.text in _SUBJECTS or (at > 1 and piece.token.text.split()[0] in _WE)


def without_cause(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "for want of money" before "is suspended": Chinese tells first what holds something up."""
    start = next((at for at, piece in enumerate(before) if piece.means(Sign.SINCE)), None)
    return before if start is None or not gives_reason(before[start:], waits=True) else before[:start]


def gives_reason(pieces: Sequence[Piece], *, waits: bool = False, led: bool = False) -> bool:
    """Whether nothing but a cause is given.

    waits: it may be something to come: "awaiting the decision". led: it is known to begin as one.
    """
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    doubt = () if waits else (Sign.DOUBT,)
    against = (*doubt, Sign.HEDGE, Sign.ASK, Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE)
    return (
        first is not None
        and (led or first.means(Sign.SINCE))
        and not any(p.mention or (p.means(*against) and not p.means(Sign.FILLER, Sign.SINCE)) for p in pieces)
    )
