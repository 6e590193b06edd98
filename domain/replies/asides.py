"""Cuts from what stands around a sign what only tells why, with whom and until when: none of it takes the sign back."""

from collections.abc import Sequence
from dataclasses import replace

from domain.replies.offices import LONGEST_NAME, LONGEST_OFFICE
from domain.replies.sentences import Piece
from domain.replies.surroundings import (
    OURS_WORDS,
    VOID,
    WE,
    WILL,
    clause_before,
    is_coming,
    is_neutral,
    says,
    tells,
)
from domain.replies.vocabulary import Sign
from domain.replies.work import waits
from domain.replies.writing import fold, words_of
from domain.words import Status

_COMPLETING = words_of("pas aucun aucune rien plus point")
_AGENT = words_of("by par por pelo pela")
_SEATED = words_of("of from at in de du des d a au aux chez del da do dos в из")
_PROMISES = frozenset(("we ll", "i ll"))
_THAT = words_of("that que что أن بأن إن")
# What a draft goes through while it is worked on: "the bill is under review, work goes on".
DRAFTING = frozenset(
    fold(said).text
    for said in (
        *("مشروع", "مسودة", "قيد الدراسة", "قيد البحث", "قيد المناقشة", "قيد النظر", "проект", "на согласовании"),
        *(
            "на рассмотрении",
            "рассматривается",
            "обсуждается",
            "рассматриваем",
            "草 案",
            "研 究 中",
            "审 议 中",
            "正 在 研 究",
        ),
    )
)
_OPINIONS = frozenset(
    fold(said).text
    for said in (
        *("i think", "we think", "i believe", "we believe", "je crois", "je pense", "nous pensons", "nous croyons"),
        *(
            "creo",
            "creemos",
            "creo que",
            "creemos que",
            "pienso",
            "pensamos",
            "penso",
            "penso que",
            "creio",
            "creio que",
        ),
        *("acho que", "думаю", "полагаю", "считаю", "думаем", "полагаем", "نعتقد", "أعتقد", "نظن", "أظن"),
        *("我 认 为", "我 们 认 为", "我 觉 得", "我 们 觉 得"),
    )
)
"""What one thinks oneself, and no rumour."""
_REACHED = ("дош", "доход", "добра")
_DENIALS = words_of("no nao non not нет не لا")
_RECEIVED = words_of("تولي تولت استلم استلمت تسلم تسلمت")
_AND_IT = words_of("وهي وهو فهي فهو وهما فهما")
_HANDED_OVER = frozenset(
    ("由", "今 后", "以 后", "现 在", "现", "目 前", "改", "已", "接 替", "接 手", "我 的")
) | words_of(
    "الان حاليا منذ مني عني لي مكاني مهامي سيتولي ستتولي سيتابع ستتابع تولي تولت استلم استلمت تسلم تسلمت"
    " محلي عوضني خلفني خلفتني"
)
"""What tells that somebody is in charge from now on."""
# "In progress, or so they say" foretells nothing.
_OR = words_of("or ou o u или أو 或 或者")
_ALONG = frozenset(("与", "和", "跟", "会 同", "正 会 同", "正 与", "正 和", "正 同", "正 跟", "联 合", "联 手"))


def without_unfinished(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "not finished yet," before "we are at it"."""
    for at, piece in enumerate(before):
        if piece.is_mark or piece.means(Sign.BUT, Sign.AND):
            clause = before[:at]
            denied = any(p.means(Sign.NOT) for p in clause) and any(says(p, Status.FULLY_IMPLEMENTED) for p in clause)
            known = (
                is_neutral(p) or p.means(Sign.NOT, Sign.STILL) or says(p, Status.FULLY_IMPLEMENTED) for p in clause
            )
            if denied and all(known) and not any(p.means(Sign.DOUBT, Sign.HEDGE) for p in clause):
                return before[at:]
    return before


def without_partner(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "together with the Ministry of Health", which Chinese puts before the verb."""
    start = next((at for at, piece in enumerate(before) if piece.token.text in _ALONG), None)
    if start is None:
        return before
    end = next(
        (at for at in range(start, min(start + LONGEST_OFFICE, len(before))) if before[at].means(Sign.OFFICE)), 0
    )
    apart = any(p.is_mark or p.mention or p.means(*VOID) for p in before[start : end + 1])
    return before if not end or apart else [*before[:start], *before[end + 1 :]]


def without_forecast(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """Without the later clauses that only foretell: "in progress, probably finished by June" doubts no progress."""
    end = next((n for n in range(at + 1, len(pieces)) if pieces[n].is_mark), len(pieces))
    return (
        pieces[:end]
        if any(
            p.day or (p.means(Sign.DOUBT) and not p.means(Sign.HEDGE) and p.token.text not in _OR) for p in pieces[end:]
        )
        else pieces
    )


def without_grounds(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """Without the later clause that gives the reason: "not started, as it seems to need a law" doubts the reason."""
    later = range(at + 2, len(pieces))
    start = next((n for n in later if pieces[n].means(Sign.SINCE) and pieces[n - 1].is_mark), len(pieces))
    return pieces[:start]


def without_waiting(before: Sequence[Piece]) -> Sequence[Piece]:
    """Without "waiting for": what is held up, or not begun, waits for something."""
    return [p for p in before if not waits(p)]


def without_reach(before: Sequence[Piece], status: Piece) -> Sequence[Piece]:
    """Without the Russian "to" of what nobody has come to: "до 17 руки не дошли"."""
    reached = any(word.startswith(_REACHED) for word in status.token.text.split())
    return [p for p in before if p.token.text != "до"] if reached else before


def denies_at_end(after: Sequence[Piece]) -> bool:
    """Whether the last clause denies and says no more: "the study is under way, the recommendation not"."""
    said = list(after)
    while said and said[-1].is_mark:
        said.pop()
    start = next((n for n in range(len(said) - 1, -1, -1) if said[n].is_mark or said[n].means(Sign.AND, Sign.BUT)), -1)
    clause = said[start + 1 :]
    return (
        start >= 0 and len(clause) > 1 and clause[-1].token.text in _DENIALS and all(is_neutral(p) for p in clause[:-1])
    )


def without_coming(before: Sequence[Piece], clause: Sequence[Piece]) -> Sequence[Piece]:
    """Without what an earlier clause says is to come: "the next course is in May, the work goes on"."""
    earlier = max(len(before) - len(clause), 0)
    parted = bool(earlier) and before[earlier - 1].is_mark
    return [
        p for at, p in enumerate(before) if at >= earlier or not (p.means(Sign.COMING) or (parted and is_coming(p)))
    ]


def is_told_before(before: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """Whether clauses of their own tell what was done, and of no other office: "two meetings were held, it goes on"."""
    earlier = before[: max(len(before) - len(clause), 0)]
    elsewhere = (Sign.OFFICE, Sign.BELONGS, Sign.NOT_OURS)
    return any(map(tells, earlier)) and not any(
        p.means(Sign.HEDGE) or is_coming(p) or (p.means(*elsewhere) and not p.means(Sign.FILLER)) for p in earlier
    )


def leaves_out(before: Sequence[Piece]) -> bool:
    """Whether a part of the work is left out of what is done: "except for the budget, all is done"."""
    return any(p.means(Sign.EXCEPT) and not p.means(Sign.FILLER) for p in before) and not any(p.mention for p in before)


def names_nobody(piece: Piece, clause: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether "in charge" stands where nobody takes over a recommendation."""
    if after and after[0].token.text in _AGENT:
        # "A committee was appointed by the minister".
        return True
    return _is_attribute(clause, after) or _is_of_something(piece, clause, after)


def _is_attribute(clause: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether Chinese only says which colleague is meant: "负责统计的同事住院了"."""
    end = next((at for at, p in enumerate(after) if p.is_mark), len(after))
    return all(map(is_neutral, clause)) and any(p.token.text == "的" for p in after[1:end])


def _is_of_something(piece: Piece, clause: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether somebody is in charge of what no table knows, in a script without capitals: "张伟负责打印材料"."""
    first = piece.token.text[0]
    if not ("\u0600" <= first <= "\u06ff" or first > "\u3400"):
        return False
    end = next((at for at, p in enumerate(after) if p.is_mark), len(after))
    said = [p.token.text for p in (*clause, piece, *after[:end])]
    words = {*said, *(word for text in said for word in text.split())}
    if piece.token.text in _RECEIVED and not any(p.token.senses for p in after[:end]):
        # "Khaled received the prize".
        return True
    return bool(after[:end]) and tells(after[0]) and not _HANDED_OVER.intersection(words)


def without_ne(pieces: Sequence[Piece], denial: Piece) -> Sequence[Piece]:
    """Without the French "ne" of a denial that follows: "nous n'avons pas d'information nouvelle"."""
    completed = denial.token.text.split()[0] in _COMPLETING
    return [p for p in pieces if p.token.text not in ("n", "ne")] if completed else pieces


def since_it(clause: Sequence[Piece], status: Status | None) -> Sequence[Piece]:
    """Return what stands behind the Arabic "and it is", which begins a clause of its own without a mark.

    Not before what is done: that may be said of a study.
    """
    if status is Status.FULLY_IMPLEMENTED:
        return clause
    return next((clause[at + 1 :] for at, p in enumerate(clause) if p.token.text in _AND_IT), clause)


def without_opinion(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """With "I think" as words that say nothing, where somebody says twice that it is another's: not ours but theirs."""
    ours = any(p.means(Sign.NOT_OURS, Sign.BELONGS) for p in pieces)
    theirs = any(p.means(Sign.OFFICE) for p in pieces) and not any(_is_stated(p) for p in pieces)
    if not (ours and theirs):
        return pieces
    return [_silenced(p) if p.token.text in _OPINIONS else p for p in pieces]


def _is_stated(piece: Piece) -> bool:
    return piece.means(Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE, Sign.OURS)


def _silenced(piece: Piece) -> Piece:
    return replace(piece, token=replace(piece.token, senses={Sign.FILLER: None}))


def seat_at(pieces: Sequence[Piece], at: int) -> int:
    """Where behind a name only their seat is told before the verb at a place; `at` itself where none is.

    "Ann Lee of our legal department will answer", "Ann Lee, our new desk officer, will".
    """
    for start in range(max(1, at - LONGEST_NAME - 1), at - 1):
        name, link, seat = pieces[start - 1], pieces[start], pieces[start + 1 : at]
        if name.token.senses or name.is_mark or name.mention or not (link.is_mark or link.token.text in _SEATED):
            continue
        inner = seat[:-1] if link.is_mark else seat
        seated = (Sign.OUR, Sign.REMIT, Sign.OFFICE)
        told = any(p.means(*seated) or OURS_WORDS.intersection(p.token.text.split()) for p in inner)
        ministry = any(p.token.text.startswith(("minist", "the minist")) for p in seat)
        known = (is_neutral(p) or p.means(*seated) or tells(p) for p in inner)
        apart = any(p.is_mark or p.day or p.mention for p in inner) or (link.is_mark and not seat[-1].is_mark)
        if told and all(known) and not ministry and not apart:
            return start
    return at


def verdict_at(before: Sequence[Piece]) -> int:
    """Where a verdict begins, behind "we rate it as" or "so", whatever was told before it; 0 where none does.

    Nothing before it may be a condition, an opinion or a question, and no "not" reach over it.
    """
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n].means(Sign.VERDICT)), None)
    if at is None or not all(is_neutral(p) or p.means(Sign.STILL) for p in before[at + 1 :]):
        return 0
    told = without_waiting(before[:at])
    reached = () if before[at].means(Sign.AND) else clause_before(before, at)
    # "We have a second draft", "not yet in the provinces".
    doubtful = any(p.means(Sign.DOUBT) and not p.means(Sign.WORK, Sign.YET) for p in told)
    doubtful = doubtful or any(p.means(Sign.HEDGE, Sign.ASK) and not p.means(Sign.FILLER) for p in told)
    denied = any(p.means(*VOID, Sign.REQUEST) and not p.means(Sign.FILLER) for p in reached)
    return 0 if doubtful or denied or any(map(is_coming, told)) else at + 1


def is_denied_whole(before: Sequence[Piece]) -> bool:
    """Whether an earlier "not" reaches over "that": "one cannot say that nothing has changed"."""
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n].token.text in _THAT), None)
    return at is not None and any(p.means(*VOID) for p in before[:at])


def unpromised(after: Sequence[Piece]) -> Sequence[Piece]:
    """Without "and we will ...": who accepts may promise."""
    for at, piece in enumerate(after[1:], start=1):
        if piece.token.text in _PROMISES or piece.means(Sign.PROMISE):
            return after[:at]
        if piece.means(Sign.DOUBT) and after[at - 1].token.text in WE and piece.token.text in WILL:
            return after[:at]
    return after


def is_copula(before: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """Whether a clause begins behind "e", which may be "and" or "is"."""
    return len(before) > len(clause) and before[-len(clause) - 1].token.text == "e"
