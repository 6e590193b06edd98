"""What stands around a sign in a sentence, and whether it leaves standing what the sign says."""

import re
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
# What waits, waits for something: "on hold until the elections" doubts nothing.
WAITING = (Status.BLOCKED, Status.NOT_STARTED)
# "In progress of collecting", "the implemented measures" in Chinese: the status is said of something else.
OF = words_of("of de du des d da do das dos 的")
ARTICLES = words_of("the a an our their le la les un une des nos el los las una o os as um uma")
OURS_WORDS = words_of(
    "our us my notre nos nous nuestro nuestra nuestros nosso nossa mi mon ma meu minha"
    " нашему нашего нашей нашем наше наш нам нас nosotros نحن 我 本"
)
# Characters that are words of their own or parts of many others, as 会 is in "meeting".
_PARTS = frozenset("会应要前等能将想需待如还只拟不无非别好几")
FORMERLY = frozenset(("以 前", "之 前", "此 前", "过 去", "原 来", "原 先", "先 前")) | words_of(
    "formerly previously before auparavant avant antes anteriormente раньше ранее прежде سابقا"
)
_NEAR = 2
WE = words_of("we i 们 我 部 мы я")
WILL = words_of("will shall ll 将 会 будем буду")
# "Blocked, cannot go on" denies nothing.
_CANNOT = frozenset(("cannot", "unable", "无 法", "不 能", "难 以"))
_NO_MANNER = words_of("family assembly supply reply ally italy anomaly monopoly")
_SINCE = words_of("since depuis desde с منذ 自")
_HALF_A_YEAR = 183
# Arabic words that begin with the letter of "and" themselves: "standing still", "arriving", "national", "document".
_OWN_WAW = (
    *(
        "واقف",
        "وارد",
        "وصل",
        "وطني",
        "وثيق",
        "ولاي",
        "وظيف",
        "وقت",
        "وقف",
        "وقاي",
        "وضع",
        "واجب",
        "وسيل",
        "وسايل",
        "ورش",
    ),
    *("ورقه", "وفد", "وكال", "وجود", "وعي", "وصول", "وصف", "وسط", "واقع", "وزراء", "وزير"),
)
_OWN_FA = ("فرغ", "فشل", "فور", "فقط", "فعل", "فتر", "في ")
# Arabic says "will" with a letter before the verb ("سيصدر"), Russian with the ending of the verb ("примут").
_WILL_BE = re.compile(r"[وف]?س[يتنا]\w{3,}")
_FORETOLD = re.compile(
    r"(?!комитет|совет|бюджет|отчет|приоритет|университет|кабинет|пакет|кредит|аудит|дефицит|лимит"
    r"|(?:предпри|при|под|пере|с|за)нят$|взят$|начат$|[а-я]+(?:[шдтн]н|[уюая]щ)[еи]м$)[а-я]{3,}(?:[уюая]т|[еи][тм])(?:ся)?"
)
# French, Spanish and Portuguese say it with the ending too ("débutera", "comenzarán", "começarão").
_TO_COME = re.compile(
    r"[a-z]{3,}(?:er|ir|dr)on[ts]|[a-z]{3,}(?:aran|eran|iran|arao|erao|irao|[aei]remos)|[a-z]{5,}(?:era|ira|ara)"
)


def is_neutral(piece: Piece) -> bool:
    """Whether a piece says nothing of its own: fillers, marks, references, thanks."""
    if piece.mention or piece.is_mark:
        return True
    return piece.means(*_NEUTRAL) and not piece.means(*VOID) and (piece.means(Sign.FILLER) or not piece.means(Sign.ASK))


def tells(piece: Piece) -> bool:
    """Whether a piece tells something that no table knows."""
    return not (piece.mention or piece.is_mark or piece.token.senses) or piece.means(Sign.SINCE, Sign.WORK)


def stands_before(piece: Piece, sent_on: date, *more: Sign) -> bool:
    return is_neutral(piece) or is_past(piece, sent_on) or piece.means(*more)


def is_hedged(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence gives an opinion or a rumour."""
    return any(piece.means(Sign.HEDGE) for piece in pieces)


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
        or (not piece.token.senses and _WILL_BE.fullmatch(piece.token.text))
        or (piece.means(Sign.ASK) and not piece.means(Sign.FILLER))
        or (piece.means(Sign.NOT) and at > marked)
        for at, piece in enumerate(before)
        if at > since
    )


def foretells(piece: Piece) -> bool:
    """Whether a Russian verb that no table knows may speak of what is to come: "the law will be adopted"."""
    return not piece.token.senses and _FORETOLD.fullmatch(piece.token.text) is not None


def is_coming(piece: Piece) -> bool:
    """Whether the ending of a word that no table knows says that something is still to come: "débuteront"."""
    word = piece.token.text
    return (
        not piece.token.senses
        and (_FORETOLD.fullmatch(word) or _WILL_BE.fullmatch(word) or _TO_COME.fullmatch(word)) is not None
    )


def is_past(piece: Piece, sent_on: date) -> bool:
    if is_month(piece) and piece.token.text.split()[0] in _SINCE:
        return True
    return piece.day is not None and not piece.day.more and piece.day.on is not None and begun(piece, sent_on)


def is_month(piece: Piece) -> bool:
    """Whether a month is named without its year."""
    return piece.day is not None and piece.day.yearless and not piece.day.exact


def begun(piece: Piece, sent_on: date) -> bool:
    assert piece.day is not None
    assert piece.day.on is not None
    if piece.day.yearless and (piece.day.on - sent_on).days > _HALF_A_YEAR:
        # "Signed on 12 January", said in February: the one that is nearer.
        return True
    if piece.day.exact:
        return piece.day.on <= sent_on
    return (piece.day.on.year, piece.day.on.month if piece.day.on.month < 12 else 0) <= (sent_on.year, sent_on.month)


def is_to_come(piece: Piece, sent_on: date) -> bool:
    day = piece.day
    return day is not None and day.exact and day.on is not None and not is_past(piece, sent_on)


def is_of(after: Sequence[Piece]) -> bool:
    """Whether "of something" follows, which is not a recommendation."""
    return bool(after) and after[0].token.text in OF and not (len(after) > 1 and (after[1].mention or after[1].day))


def says(piece: Piece, status: Status | None) -> bool:
    return any(piece.token.senses.get(sign) is status for sign in (Sign.STATUS, Sign.EVERYDAY) if piece.means(sign))


def joins(piece: Piece) -> bool:
    """Whether the Arabic "and" is glued to a word."""
    said = piece.token.text
    if said.startswith("ف") and not said.startswith(_OWN_FA):
        # "... so the work stopped".
        return piece.means(Sign.STATUS) and len(said) > _NEAR
    return said.startswith("و") and len(said) > _NEAR and not (piece.means(Sign.OFFICE) or said.startswith(_OWN_WAW))


def begins_known(after: Sequence[Piece]) -> bool:
    """A status directly before a word we do not know may be an adjective: "blocked accounts"."""
    if not after:
        return True
    first = after[0]
    if first.means(Sign.STATUS, Sign.EVERYDAY):
        return joins(first)
    return joins(first) or bool(first.is_mark or first.mention or first.day or first.token.senses) or is_manner(first)


def is_all_known(after: Sequence[Piece]) -> bool:
    """Whether the clause goes on with words we know: "not in charge of the budget" is about something else."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.BUT, Sign.SINCE, Sign.AND, Sign.BELONGS, Sign.OFFICE, Sign.FORWARD):
            return True
        if not (piece.token.senses or piece.mention or piece.day):
            return False
    return True


def is_manner(piece: Piece) -> bool:
    """Whether an English word only says how: "proceeding satisfactorily"."""
    return not piece.token.senses and piece.token.text.endswith("ly") and piece.token.text not in _NO_MANNER


def is_doubted(after: Sequence[Piece], *void: Sign) -> bool:
    """Whether "not" or "hopefully" follows within two words of the same clause. void: what counts; both as a rule."""
    for piece in after[:_NEAR]:
        if piece.is_mark or piece.means(Sign.BUT, Sign.SINCE, Sign.AND) or joins(piece):
            return False
        if piece.token.text in _CANNOT and void:
            return False
        if piece.means(*(void or VOID)):
            return True
    return False


def runs_out(after: Sequence[Piece], sent_on: date) -> bool:
    """Whether nothing that matters follows in the clause: fillers, days past, or what it was done by."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.SINCE) or (piece.means(Sign.AND) and not piece.means(Sign.LIMIT)):
            return True
        if joins(piece) and not piece.means(Sign.BUT):
            return True
        if not (is_neutral(piece) or is_past(piece, sent_on)) or piece.means(Sign.BUT):
            return False
    return True


def is_limited(after: Sequence[Piece], sent_on: date, *more: Sign) -> bool:
    """Whether the rest of the sentence takes something back: "except", "but", "will", a day to come."""
    clause_over = False
    for at, piece in enumerate(after):
        clause_over = clause_over or piece.is_mark
        # What is done and "adopted in March" was so in a March that is over, whatever comes first in a calendar.
        since = is_month(piece) and not (
            at and after[at - 1].means(Sign.UNTIL) and not after[at - 1].means(Sign.FILLER)
        )
        if piece.day and not (since or is_past(piece, sent_on)):
            return True
        if piece.means(Sign.FILLER) and not piece.means(*VOID):
            continue
        # "...，等对方签字" waits for something.
        waiting = piece.token.text in "等待" and at > 0 and after[at - 1].is_mark
        if clause_over and piece.token.text in _PARTS and not waiting:
            continue
        if piece.means(Sign.LIMIT, Sign.BUT, Sign.EXCEPT, Sign.DOUBT, Sign.ASK, *more) or piece.token.text == "%":
            return True
    return False
