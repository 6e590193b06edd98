"""What stands around a sign in a sentence, and whether it leaves standing what the sign says."""

from collections.abc import Sequence
from datetime import date

from domain.replies.sentences import Piece
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_NEUTRAL = (
    Sign.FILLER,
    Sign.AND,
    Sign.BUT,
    Sign.MARKER,
    Sign.THANKS,
    Sign.RECEIVED,
    Sign.GREETING,
    Sign.ALL,
    Sign.REST,
)
VOID = (Sign.NOT, Sign.DOUBT)
# "In progress of collecting", "the implemented measures" in Chinese: the status is said of something else.
OF = words_of("of de du des d da do das dos 的")
ARTICLES = words_of("the a an our their le la les un une des nos el los las una o os as um uma")
OURS_WORDS = words_of(
    "our us my notre nos nous nuestro nuestra nuestros nosso nossa mi mon ma meu minha"
    " нашему нашего нашей нашем наше наш нам нас nosotros نحن 我 本"
)
# Characters that are words of their own or parts of many others, as 会 is in "meeting".
_PARTS = frozenset("会应要前等能将想需待如还只拟不无非别好几")
_NEAR = 2
WE = words_of("we i 们 我 部 мы я")
_WILL = words_of("will shall ll 将 会 будем буду")
_WITH = words_of("with for avec con com с")
_LONGEST_OFFICE = 14
_SHORTEST_JOINED = 3
_JOINED_OPEN = ("وس", "وي", "وت", "ون")
# Words of which it is the first letter.
_OWN_WAW = words_of("وثيقة وثائق وحدة وحدات ورشة ورشات وسيلة وسائل وضع وضعية واقع وفد وطني وطنية وقائي وقائية ورقة")


def is_neutral(piece: Piece) -> bool:
    """Whether a piece says nothing of its own: fillers, marks, references, thanks."""
    if piece.mention or piece.is_mark:
        return True
    return piece.means(*_NEUTRAL) and not piece.means(*VOID) and (piece.means(Sign.FILLER) or not piece.means(Sign.ASK))


def stands_before(piece: Piece, sent_on: date, *more: Sign) -> bool:
    return is_neutral(piece) or is_past(piece, sent_on) or piece.means(*more)


def without_reason(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "Owing to lack of funds," at the head of a sentence."""
    mark = next((at for at, piece in enumerate(before) if piece.token.text == ","), None)
    if mark is None or not gives_reason(before[:mark]):
        return before
    return before[mark + 1 :]


def without_cause(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "for want of money" before "is suspended": Chinese tells first what holds something up."""
    start = next((at for at, piece in enumerate(before) if piece.means(Sign.SINCE)), None)
    return before if start is None or not gives_reason(before[start:]) else before[:start]


def gives_reason(pieces: Sequence[Piece]) -> bool:
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    against = (Sign.DOUBT, Sign.HEDGE, Sign.ASK, Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE)
    return (
        first is not None
        and first.means(Sign.SINCE)
        and not any(p.mention or (p.means(*against) and not p.means(Sign.FILLER, Sign.SINCE)) for p in pieces)
    )


def is_hedged(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence gives an opinion or a rumour."""
    return any(piece.means(Sign.HEDGE) for piece in pieces)


def is_shared(after: Sequence[Piece]) -> bool:
    """Whether it is somebody else's too: "ours and Health's"."""
    if any(piece.means(Sign.OFFICE) and not piece.means(Sign.FILLER) for piece in after):
        return True
    joined = next((at for at, piece in enumerate(after) if piece.means(Sign.AND)), len(after))
    return any(not (p.token.senses or p.is_mark or p.mention or p.day) for p in after[joined:])


def unpromised(after: Sequence[Piece]) -> Sequence[Piece]:
    """Without "and we will ...": who accepts may promise."""
    for at, piece in enumerate(after[1:], start=1):
        if piece.means(Sign.DOUBT) and after[at - 1].token.text in WE and piece.token.text in _WILL:
            return after[:at]
    return after


def clause_before(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """What stands between the last mark, "and" or "but" and the piece."""
    for start in range(at - 1, -1, -1):
        if pieces[start].is_mark or (pieces[start].means(Sign.BUT, Sign.AND) and not pieces[start].means(*VOID)):
            return pieces[start + 1 : at]
    return pieces[:at]


def is_conditional(before: Sequence[Piece], *more: Sign) -> bool:
    """Whether an earlier clause makes this one doubtful: "if the bill passes, it is implemented"."""
    since = max((at for at, piece in enumerate(before) if piece.means(Sign.BUT)), default=-1)
    marked = max((at for at, piece in enumerate(before) if piece.is_mark), default=-1)
    return any(
        piece.means(Sign.DOUBT, *more)
        or (piece.means(Sign.ASK) and not piece.means(Sign.FILLER))
        or (piece.means(Sign.NOT) and at > marked)
        for at, piece in enumerate(before)
        if at > since
    )


def is_past(piece: Piece, sent_on: date) -> bool:
    return piece.day is not None and not piece.day.more and piece.day.on is not None and begun(piece, sent_on)


def begun(piece: Piece, sent_on: date) -> bool:
    assert piece.day is not None
    assert piece.day.on is not None
    if piece.day.exact:
        return piece.day.on <= sent_on
    return (piece.day.on.year, piece.day.on.month if piece.day.on.month < 12 else 0) <= (sent_on.year, sent_on.month)


def is_of(after: Sequence[Piece]) -> bool:
    """Whether "of something" follows, which is not a recommendation."""
    return bool(after) and after[0].token.text in OF and not (len(after) > 1 and (after[1].mention or after[1].day))


def holds(status: Status | None, after: Sequence[Piece], sent_on: date, everyday: bool) -> bool:
    """Whether what follows a status leaves it standing."""
    if not begins_known(after) or is_doubted(after):
        return False
    if is_of(after):
        return False
    if everyday and after and (after[0].token.text == "to" or ends_with(after)):
        return False
    if status is Status.FULLY_IMPLEMENTED:
        return runs_out(after, sent_on) and not is_limited(after, sent_on, Sign.NOT)
    # "Blocked the funds", "started a course": then it is not the recommendation that is blocked or started.
    return not (everyday and after and after[0].token.text in ARTICLES and not runs_out(after, sent_on))


def ends_with(after: Sequence[Piece]) -> bool:
    """ "Done with this", "done for today": then somebody is, and not the recommendation."""
    return len(after) > 1 and after[0].token.text in _WITH and not after[1].mention


def begins_known(after: Sequence[Piece]) -> bool:
    """A status directly before a word we do not know may be an adjective: "blocked accounts"."""
    if not after:
        return True
    first = after[0]
    if first.means(Sign.STATUS, Sign.EVERYDAY):
        # The Arabic "and" is glued to what it joins.
        return first.token.text.startswith("و")
    return bool(first.is_mark or first.mention or first.day or first.token.senses) or _is_joined(first)


def _is_joined(piece: Piece) -> bool:
    """Whether an Arabic word that we do not know begins with the "and" that is glued to it: "وصدر", and was issued."""
    word = piece.token.text
    return word.startswith("و") and len(word) > _SHORTEST_JOINED and not piece.token.senses and word not in _OWN_WAW


def _is_told(piece: Piece) -> bool:
    """Whether a joined word tells what happened: not what will or still does, nor how ("وفنيا", and technically)."""
    return _is_joined(piece) and not piece.token.text.startswith(_JOINED_OPEN) and not piece.token.text.endswith("ا")


def is_doubted(after: Sequence[Piece]) -> bool:
    """Whether "not" or "hopefully" follows within two words of the same clause."""
    for piece in after[:_NEAR]:
        if piece.is_mark or piece.means(Sign.BUT, Sign.SINCE, Sign.AND):
            return False
        if piece.means(*VOID):
            return True
    return False


def runs_out(after: Sequence[Piece], sent_on: date) -> bool:
    """Whether nothing that matters follows in the clause: fillers, days past, or what it was done by."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.SINCE) or (piece.means(Sign.AND) and not piece.means(Sign.LIMIT)):
            return True
        if _is_told(piece):
            return True
        if not (is_neutral(piece) or is_past(piece, sent_on)) or piece.means(Sign.BUT):
            return False
    return True


def is_limited(after: Sequence[Piece], sent_on: date, *more: Sign) -> bool:
    """Whether the rest of the sentence takes something back: "except", "but", "will", a day to come."""
    clause_over = False
    for piece in after:
        clause_over = clause_over or piece.is_mark
        if piece.day and not is_past(piece, sent_on):
            return True
        if piece.means(Sign.FILLER) and not piece.means(*VOID):
            continue
        if clause_over and piece.token.text in _PARTS:
            continue
        if piece.means(Sign.LIMIT, Sign.BUT, Sign.EXCEPT, Sign.DOUBT, Sign.ASK, *more) or piece.token.text == "%":
            return True
    return False


def shares(after: Sequence[Piece]) -> bool:
    """Whether "only" or "in part" follows in the clause: then it is theirs too."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.BUT):
            return False
        if piece.means(Sign.LIMIT) and not piece.means(Sign.FILLER):
            return True
    return False


def office_after(after: Sequence[Piece]) -> bool:
    """Whether an institution other than one's own is named before the clause ends."""
    found = False
    for piece in after[:_LONGEST_OFFICE]:
        if piece.is_mark and piece.token.text not in "-–":
            break
        if piece.token.text in OURS_WORDS or piece.means(Sign.OURS):
            return False
        found = found or piece.means(Sign.OFFICE)
    return found
