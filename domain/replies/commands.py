"""What one sentence asks us to do, and whether it says so plainly enough to act on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.replies.lexicon import until_words
from domain.replies.sentences import Piece
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Action, Status

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
_VOID = (Sign.NOT, Sign.DOUBT)
_ASKED_FOR = (Sign.REQUEST, Sign.DOUBT, Sign.ASK, Sign.EXTEND, Sign.ANSWER, Sign.UNTIL)
_COMMANDS = (
    *(Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE, Sign.NOT_OURS, Sign.BELONGS, Sign.OURS, Sign.EXTEND),
    *(Sign.FORWARD, Sign.CHARGE),
)
# "In progress of collecting", "the implemented measures" in Chinese: the status is said of something else.
OF = words_of("of de du des d da do das dos 的")
ARTICLES = words_of("the a an our their le la les un une des nos el los las una o os as um uma")
_OURS = words_of(
    "our us my notre nos nous nuestro nuestra nuestros nosso nossa mi mon ma meu minha"
    " нашему нашего нашей нашем наше наш нам нас nosotros نحن 我 本"
)
# Characters that are words of their own or parts of many others, as 会 is in "meeting".
_PARTS = frozenset("会应要前等能将想需待如还只拟不无非别好几")
_ASKING_ENDS = frozenset("吗么")
_NEAR = 2
_WE = words_of("we i 们 我 部 мы я")
_WILL = words_of("will shall ll 将 会 будем буду")
# What was in progress or blocked may be neither any more.
_PASSING = (Status.IN_PROGRESS, Status.BLOCKED)
_WAS = words_of("was were etait etaient estaba estaban estava estavam era eram была было был были كان كانت 曾 曾经")
_WITH = words_of("with for avec con com с")
_LONGEST_OFFICE = 14


@dataclass(frozen=True, slots=True)
class Command:
    """A sign in a sentence. plain: it stands where nothing but words without meaning of their own surrounds it.

    denied: it would be plain but for a "not" or "will" before it. start, end: its place in the folded text.
    everyday: a word that is also said of other things. alone: it makes up its clause. at: its place among the pieces.
    """

    action: Action
    start: int
    end: int
    at: int
    plain: bool
    status: Status | None = None
    denied: bool = False
    everyday: bool = False
    alone: bool = False


def is_neutral(piece: Piece) -> bool:
    """Whether a piece says nothing of its own: fillers, marks, references, thanks."""
    if piece.mention or piece.is_mark:
        return True
    return (
        piece.means(*_NEUTRAL) and not piece.means(*_VOID) and (piece.means(Sign.FILLER) or not piece.means(Sign.ASK))
    )


def is_command(piece: Piece) -> bool:
    """Whether a piece says by itself what is asked of us: a status, or whose it is."""
    return piece.means(Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE, Sign.NOT_OURS, Sign.OURS)


def is_question(pieces: Sequence[Piece], asked: bool) -> bool:
    """Whether a sentence asks: it ends with a question mark or begins with an asking word."""
    if asked or (pieces and pieces[-1].token.text in _ASKING_ENDS):
        return True
    first = next((p for p in pieces if not is_neutral(p) or p.means(Sign.ASK)), None)
    # "When the budget is adopted": without a question mark that is a condition.
    return first is not None and first.means(Sign.ASK) and not first.means(Sign.FILLER, Sign.DOUBT)


def find_commands(pieces: Sequence[Piece], sent_on: date, *, asked: bool) -> list[Command]:
    """Return every command sign of a sentence in order, plain or not.

    sent_on: days after it are still to come. asked: in a question nothing is stated; only requests count.
    """
    return [command for at, piece in enumerate(pieces) for command in _commands_at(pieces, at, piece, sent_on, asked)]


def _commands_at(pieces: Sequence[Piece], at: int, piece: Piece, sent_on: date, asked: bool) -> Iterator[Command]:
    office_after = _office_after(pieces[at + 1 :])
    sign = next((s for s in _COMMANDS if piece.means(s) and (s is not Sign.BELONGS or office_after)), None)
    start, end = piece.token.start, piece.token.end
    before, clause, after = _without_reason(pieces[:at]), _clause_before(pieces, at), pieces[at + 1 :]
    if sign is None:
        if _answers_by(pieces, at, sent_on):
            yield Command(Action.EXTEND, start, end, at, True)
        return
    status = piece.token.senses[sign]
    if status is Status.BLOCKED:
        before = _without_cause(before)
    # "The work is done" may be of a part; "fully" is said of all.
    more = () if sign is Sign.EVERYDAY and status is Status.FULLY_IMPLEMENTED else (Sign.STILL,)
    whole = all(_stands_before(p, sent_on, *more) for p in before)
    part = all(_stands_before(p, sent_on, *more) for p in clause)
    match sign:
        case Sign.STATUS | Sign.EVERYDAY:
            everyday = sign is Sign.EVERYDAY
            against = (Sign.NOT,) if status is Status.FULLY_IMPLEMENTED else ()
            placed = whole or (part and not everyday and not _conditional(before, *against))
            plain = placed and not asked and _holds(status, after, sent_on, everyday) and not _hedged(pieces)
            plain = plain and not (status in _PASSING and any(p.token.text in _WAS for p in before))
            denied = not placed and all(is_neutral(p) or p.means(*_VOID) for p in clause)
            alone = part and (not everyday or _begins_known(after))
            yield Command(Action.REPORT, start, end, at, plain, status, denied, everyday, alone)
        case Sign.NO_CHANGE:
            plain = part and not asked and _runs_out(after, sent_on) and not _limited(after, sent_on, Sign.NOT)
            yield Command(Action.NO_CHANGE, start, end, at, plain)
        case Sign.NOT_OURS:
            plain = part and not asked and _begins_known(after) and not _doubted(after) and not _alone(after)
            plain = plain and not _hedged(pieces)
            yield Command(Action.DECLINE, start, end, at, plain)
        case Sign.BELONGS:
            yield Command(Action.DECLINE, start, end, at, part and not asked)
        case Sign.OURS:
            plain = part and not asked and _runs_out(after, sent_on) and not _limited(_unpromised(after), sent_on)
            plain = plain and not _shared(after)
            yield Command(Action.ACKNOWLEDGE, start, end, at, plain)
        case Sign.EXTEND:
            plain = _begins_known(after) and not _is_of(after) and all(_leads_to_request(p) or p.day for p in clause)
            yield Command(Action.EXTEND, start, end, at, plain)
        case Sign.FORWARD:
            plain = all(_leads_to_request(p) for p in clause)
            yield Command(Action.DELEGATE, start, end, at, plain)
        case Sign.CHARGE:
            promised = bool(clause) and clause[-1].token.text in _WE
            plain = not asked and not promised and not any(p.means(*_VOID, Sign.OFFICE, Sign.BELONGS) for p in clause)
            yield Command(Action.DELEGATE, start, end, at, plain)


def _stands_before(piece: Piece, sent_on: date, *more: Sign) -> bool:
    return is_neutral(piece) or _is_past(piece, sent_on) or piece.means(*more)


def _without_reason(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "Owing to lack of funds," at the head of a sentence."""
    mark = next((at for at, piece in enumerate(before) if piece.token.text == ","), None)
    if mark is None or not _gives_reason(before[:mark]):
        return before
    return before[mark + 1 :]


def _without_cause(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "for want of money" before "is suspended": Chinese tells first what holds something up."""
    start = next((at for at, piece in enumerate(before) if piece.means(Sign.SINCE)), None)
    return before if start is None or not _gives_reason(before[start:]) else before[:start]


def _gives_reason(pieces: Sequence[Piece]) -> bool:
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    against = (Sign.DOUBT, Sign.HEDGE, Sign.ASK, Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE)
    return (
        first is not None
        and first.means(Sign.SINCE)
        and not any(p.mention or (p.means(*against) and not p.means(Sign.FILLER, Sign.SINCE)) for p in pieces)
    )


def _hedged(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence gives an opinion or a rumour."""
    return any(piece.means(Sign.HEDGE) for piece in pieces)


def _shared(after: Sequence[Piece]) -> bool:
    """Whether it is somebody else's too: "ours and Health's"."""
    if any(piece.means(Sign.OFFICE) and not piece.means(Sign.FILLER) for piece in after):
        return True
    joined = next((at for at, piece in enumerate(after) if piece.means(Sign.AND)), len(after))
    return any(not (p.token.senses or p.is_mark or p.mention or p.day) for p in after[joined:])


def _unpromised(after: Sequence[Piece]) -> Sequence[Piece]:
    """Without "and we will ...": who accepts may promise."""
    for at, piece in enumerate(after[1:], start=1):
        if piece.means(Sign.DOUBT) and after[at - 1].token.text in _WE and piece.token.text in _WILL:
            return after[:at]
    return after


def _answers_by(pieces: Sequence[Piece], at: int, sent_on: date) -> bool:
    """Whether somebody promises or asks to answer by a day to come: "Can we submit by 31 March instead?"."""
    day = pieces[at].day
    if day is None or day.more or not day.exact or day.on is None or day.on <= sent_on:
        return False
    others = [p for n, p in enumerate(pieces) if n != at]
    if not all(_leads_to_request(p) for p in others) or any(is_command(p) for p in others):
        return False
    promised = any(p.means(Sign.UNTIL) for p in others) or pieces[at].token.text.split()[0] in until_words()
    return promised and any(p.means(Sign.ANSWER) for p in others)


def _clause_before(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """What stands between the last mark, "and" or "but" and the piece."""
    for start in range(at - 1, -1, -1):
        if pieces[start].is_mark or (pieces[start].means(Sign.BUT, Sign.AND) and not pieces[start].means(*_VOID)):
            return pieces[start + 1 : at]
    return pieces[:at]


def _conditional(before: Sequence[Piece], *more: Sign) -> bool:
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


def _is_past(piece: Piece, sent_on: date) -> bool:
    return piece.day is not None and not piece.day.more and piece.day.on is not None and _begun(piece, sent_on)


def _begun(piece: Piece, sent_on: date) -> bool:
    assert piece.day is not None
    assert piece.day.on is not None
    if piece.day.exact:
        return piece.day.on <= sent_on
    return (piece.day.on.year, piece.day.on.month if piece.day.on.month < 12 else 0) <= (sent_on.year, sent_on.month)


def _leads_to_request(piece: Piece) -> bool:
    if piece.means(Sign.NOT, Sign.RECEIVED) and not piece.means(Sign.ASK, Sign.REQUEST):
        return False
    return is_neutral(piece) or piece.means(*_ASKED_FOR)


def _is_of(after: Sequence[Piece]) -> bool:
    """Whether "of something" follows, which is not a recommendation."""
    return bool(after) and after[0].token.text in OF and not (len(after) > 1 and (after[1].mention or after[1].day))


def _holds(status: Status | None, after: Sequence[Piece], sent_on: date, everyday: bool) -> bool:
    """Whether what follows a status leaves it standing."""
    if not _begins_known(after) or _doubted(after):
        return False
    if _is_of(after):
        return False
    if everyday and after and (after[0].token.text == "to" or _ends_with(after)):
        return False
    if status is Status.FULLY_IMPLEMENTED:
        return _runs_out(after, sent_on) and not _limited(after, sent_on, Sign.NOT)
    # "Blocked the funds", "started a course": then it is not the recommendation that is blocked or started.
    return not (everyday and after and after[0].token.text in ARTICLES and not _runs_out(after, sent_on))


def _ends_with(after: Sequence[Piece]) -> bool:
    """ "Done with this", "done for today": then somebody is, and not the recommendation."""
    return len(after) > 1 and after[0].token.text in _WITH and not after[1].mention


def _begins_known(after: Sequence[Piece]) -> bool:
    """A status directly before a word we do not know may be an adjective: "blocked accounts"."""
    if not after:
        return True
    first = after[0]
    if first.means(Sign.STATUS, Sign.EVERYDAY):
        # The Arabic "and" is glued to what it joins.
        return first.token.text.startswith("و")
    return bool(first.is_mark or first.mention or first.day or first.token.senses)


def _doubted(after: Sequence[Piece]) -> bool:
    """Whether "not" or "hopefully" follows within two words of the same clause."""
    for piece in after[:_NEAR]:
        if piece.is_mark or piece.means(Sign.BUT, Sign.SINCE, Sign.AND):
            return False
        if piece.means(*_VOID):
            return True
    return False


def _runs_out(after: Sequence[Piece], sent_on: date) -> bool:
    """Whether nothing that matters follows in the clause: fillers, days past, or what it was done by."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.SINCE) or (piece.means(Sign.AND) and not piece.means(Sign.LIMIT)):
            return True
        if not (is_neutral(piece) or _is_past(piece, sent_on)) or piece.means(Sign.BUT):
            return False
    return True


def _limited(after: Sequence[Piece], sent_on: date, *more: Sign) -> bool:
    """Whether the rest of the sentence takes something back: "except", "but", "will", a day to come."""
    clause_over = False
    for piece in after:
        clause_over = clause_over or piece.is_mark
        if piece.day and not _is_past(piece, sent_on):
            return True
        if piece.means(Sign.FILLER) and not piece.means(*_VOID):
            continue
        if clause_over and piece.token.text in _PARTS:
            continue
        if piece.means(Sign.LIMIT, Sign.BUT, Sign.EXCEPT, Sign.DOUBT, Sign.ASK, *more) or piece.token.text == "%":
            return True
    return False


def _alone(after: Sequence[Piece]) -> bool:
    """Whether "only" or "in part" follows in the clause: then it is theirs too."""
    for piece in after:
        if piece.is_mark or piece.means(Sign.BUT):
            return False
        if piece.means(Sign.LIMIT) and not piece.means(Sign.FILLER):
            return True
    return False


def _office_after(after: Sequence[Piece]) -> bool:
    """Whether an institution other than one's own is named before the clause ends."""
    found = False
    for piece in after[:_LONGEST_OFFICE]:
        if piece.is_mark and piece.token.text not in "-–":
            break
        if piece.token.text in _OURS or piece.means(Sign.OURS):
            return False
        found = found or piece.means(Sign.OFFICE)
    return found
