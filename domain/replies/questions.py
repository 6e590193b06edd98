"""Tells whether a sentence asks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.replies.meaning import Context
from domain.replies.sentences import Piece, Sentence
from domain.replies.surroundings import is_neutral
from domain.replies.topics import find_topics, title_topics
from domain.replies.vocabulary import STATED, Sign
from domain.replies.writing import fold, words_of

_SHORT = 12
_ASKING_ENDS = frozenset("吗么")
_ANNOUNCING = tuple(
    fold(said).text
    for said in (
        *(
            "请 问",
            "想 问 一 下",
            "想 请 问",
            "请 问 一 下",
            "想 了 解",
            "想 请 教",
            "想 请 教 一 下",
            "想 问",
            "有 个 问 题",
        ),
        *(
            "有 一 个 问 题",
            "顺 便 问 一 下",
            "سؤال",
            "لدينا سؤال",
            "لدي سؤال",
            "نستفسر",
            "أستفسر",
            "استفسار",
            "سؤالنا",
            "عندنا سؤال",
        ),
    )
)
# Words that ask only with a question mark: "como en el informe anterior", "можно считать выполненной".
_LIKE = words_of("como как comme можно puede pueden puedo pode podem posso debemos devemos quien quem") | {
    *("o que", "hay que", "tenemos que", "temos que", "temos de"),
}
# Verbs that ask only where no subject stands before them.
_TURNED = words_of("is are was do does did has have can could may might should shall will would must")


def part_question(sentence: Sentence) -> list[Sentence]:
    """Part what is stated from a question that is announced behind it: "in progress, and we wanted to ask: …?"."""
    pieces = sentence.pieces
    at = next((n for n, piece in enumerate(pieces) if n and _announces(piece)), None)
    if not sentence.asked or at is None:
        return [sentence]
    mark = next((n for n in range(at - 1, 0, -1) if pieces[n].is_mark or not is_neutral(pieces[n])), 0)
    if not mark or not pieces[mark].is_mark:
        return [sentence]
    stated = replace(sentence, pieces=pieces[:mark], end=pieces[mark].token.end, asked=False)
    return [stated, replace(sentence, pieces=pieces[mark + 1 :], start=pieces[mark + 1].token.start)]


def _announces(piece: Piece) -> bool:
    return piece.means(Sign.ASK) and piece.token.text.endswith(_ANNOUNCING)


def is_question(pieces: Sequence[Piece], asked: bool) -> bool:
    """Whether a sentence asks: it ends with a question mark or begins with an asking word."""
    if asked or (pieces and pieces[-1].token.text in _ASKING_ENDS):
        return True
    at = next((n for n, p in enumerate(pieces) if not is_neutral(p) or p.means(Sign.ASK)), None)
    # "When the budget is adopted": without a question mark that is a condition. "Our line is that": no question at all.
    if at is None or not pieces[at].means(Sign.ASK) or pieces[at].means(Sign.FILLER, Sign.DOUBT):
        return False
    if pieces[at].token.text in _LIKE:
        return False
    turned = pieces[at].token.text.split()[0] in _TURNED
    return not (turned and at and not (pieces[at - 1].is_mark or pieces[at - 1].means(Sign.AND, Sign.GREETING)))


def is_stated_first(pieces: Sequence[Piece], sentence: Sentence) -> bool:
    """Whether something is stated of a reference before another is asked about: "12 in progress, 17 what is it?"."""
    if not pieces or pieces[0].mention is None or any(p.means(Sign.ASK) for p in pieces):
        return False
    behind = [p for p in sentence.pieces if p.token.start >= pieces[-1].token.end]
    asking = any(p.means(Sign.ASK) for p in behind)
    return asking and any(p.mention for p in behind) and any(p.means(*STATED) for p in pieces)


def asks_which(pieces: Sequence[Piece], references: Sequence[str], context: Context) -> bool:
    """Whether a question only wonders which of two is which: "is the second one that on women?"."""
    placed = any(p.mention and not any(map(str.isdigit, p.token.text)) for p in pieces)
    said = topics_in(p for p in pieces if not p.mention)
    meant = [ask.reference for ask in context.asks if said & title_topics(ask.title)]
    return placed and len(pieces) <= _SHORT and len(meant) == 1 and meant[0] not in references


def topics_in(pieces: Iterable[Piece]) -> frozenset[str]:
    """Return what words are about."""
    return frozenset(topic for p in pieces for _, _, topics in find_topics(p.token.text) for topic in topics)
