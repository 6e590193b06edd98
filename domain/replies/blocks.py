"""Gathers sentences under the recommendations they speak of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.replies.commands import Command, find_commands, is_command
from domain.replies.courtesy import is_greeting, is_phatic, plain_pieces
from domain.replies.dates import read_amount
from domain.replies.ellipses import says_neither, says_too
from domain.replies.places import asks_around, is_quiet
from domain.replies.questions import is_question, is_stated_first, part_question
from domain.replies.reasons import without_reason
from domain.replies.segments import Segment, split_segments
from domain.replies.sentences import Piece, Sentence
from domain.replies.surroundings import OF, is_neutral, tells
from domain.replies.turns import rest_behind
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of
from domain.words import Action, Status

_CHINESE = "\u3400"
_DENIED = (Action.DECLINE, Action.NO_CHANGE)
_BOTH = words_of("both ambas ambos كلتاهما كلاهما التوصيتان التوصيتين обе оба обеим 两")
# What stands for the rest without a noun of its own.
_REST_ALONE = tuple(
    fold(said).text
    for said in (
        *("the other matter", "the other one", "the other thing", "the rest", "le reste", "l autre", "le restant"),
        *("lo otro", "lo demás", "el resto", "la otra", "el otro", "o resto", "o restante", "a outra", "o outro"),
        *(
            "остальное",
            "об остальном",
            "остальным",
            "остальных",
            "остальными",
            "прочим",
            "прочих",
            "другое",
            "о другом",
        ),
        *("الباقي", "البقية", "الأخرى", "الباقية", "الموضوع الآخر", "另 一 件 事", "其 余", "另 一 项", "另 外 一 项"),
        "另 外 一 件",
    )
)
# "All done" and "none of them begun" where they are one phrase with the status.
_ALL_DONE = tuple(
    fold(said).text
    for said in (
        *("均", "都", "全 都", "none of", "none has", "none have", "neither", "aucune n", "aucune des", "aucun n"),
        *("aucun des", "ninguna ha", "ninguna se ha", "ninguna de", "ninguna fue", "nenhuma foi", "nenhuma das"),
        *("nenhuma comecou", "ни одна", "ни одну", "ни по одной"),
    )
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence, or the part of one that speaks of the same recommendations, and its commands."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    asked: bool
    commands: tuple[Command, ...]

    @property
    def is_neutral(self) -> bool:
        return not self.asked and all(is_neutral(piece) for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Block:
    """What is said of some recommendations. None of references, unknown, all and rest: of nobody knows which.

    unknown: references as typed that mean none or several of those asked. everything, rest: "all", "the others".
    count: how many "all three" or "both" says there are. aside: references that are named only in passing.
    mixed: it cannot be told which status belongs to which.
    """

    references: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    everything: bool = False
    rest: bool = False
    count: int | None = None
    excepted: bool = False
    mixed: bool = False
    left: tuple[str, ...] = ()
    """Recommendations that "the others" are not."""
    aside: tuple[str, ...] = ()
    clauses: tuple[Clause, ...] = ()

    @property
    def is_named(self) -> bool:
        return bool(self.is_named_in_full or self.rest)

    @property
    def is_named_in_full(self) -> bool:
        return bool(self.references or self.unknown or self.everything)


def gather_blocks(sentences: Sequence[Sentence], sent_on: date, *, bare: bool) -> list[Block]:
    """Return what is said of which recommendations, in order; the first block may be of none.

    bare: lone numbers at the head of a clause are references; else they number a person's own list.
    """
    blocks, titled = [Block()], False
    sentences = [part for sentence in sentences for part in part_question(sentence)]
    for at, sentence in enumerate(sentences):
        if sentence.asked and is_phatic(sentence.pieces) and at + 1 < len(sentences):
            continue
        ahead = sentences[at + 1].pieces if at + 1 < len(sentences) else ()
        for segment in split_segments(plain_pieces(sentence.pieces, asked=sentence.asked), ahead, bare=bare):
            block = _read(segment, sentence, sent_on)
            if (
                block.aside
                and not block.is_named
                and blocks[-1].is_named
                and _begins_with(segment.aside[0], segment.pieces)
            ):
                # "12 is done. On 13 the court told us something": of 13 somebody must ask, and 12 is done.
                block = replace(block, references=block.aside, aside=(), mixed=True)
            if not block.is_named and not blocks[0].clauses and len(blocks) == 1 and _speaks_of_all(segment.pieces):
                block = replace(block, everything=True)
            if says_too(segment.pieces) and _goes_with(block, blocks[-1]):
                last = blocks[-1]
                references = (*last.references, *block.references)
                clauses = tuple(replace(c, commands=(), pieces=_quieted(c.pieces)) for c in block.clauses)
                blocks[-1] = replace(last, references=references, clauses=last.clauses + clauses)
            elif block.is_named or (titled and _is_headed(segment.pieces)):
                blocks.append(block)
                titled = any(not any(map(str.isdigit, p.token.text)) for p in segment.mentions)
            else:
                last = blocks[-1]
                blocks[-1] = replace(last, clauses=last.clauses + block.clauses, aside=last.aside + block.aside)
    return [block for block in blocks if block.clauses]


def _begins_with(named: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a sentence begins with what it names, with at most small words before it."""
    at = next((n for n, piece in enumerate(pieces) if piece.token.start >= named.token.start), len(pieces))
    return all(is_neutral(piece) and not piece.mention for piece in pieces[:at])


def join_rest(blocks: Sequence[Block]) -> list[Block]:
    """Join what only tells of "the rest" to what was said before it: of a single recommendation that is a part."""
    joined: list[Block] = []
    for block in blocks:
        told = any(clause.commands or clause.asked for clause in block.clauses) or block.is_named_in_full
        if joined and block.rest and not told:
            joined[-1] = replace(joined[-1], clauses=joined[-1].clauses + block.clauses)
        else:
            joined.append(block)
    return joined


def _read(segment: Segment, sentence: Sentence, sent_on: date) -> Block:
    pieces = tuple(segment.pieces)
    if segment.excepting:
        pieces = tuple(piece for piece in pieces if not piece.means(Sign.EXCEPT))
    last = bool(sentence.pieces) and bool(pieces) and pieces[-1].token is sentence.pieces[-1].token
    left: tuple[str, ...] = ()
    if not segment.mentions and (behind := rest_behind(pieces, segment.aside)):
        left = tuple(r for piece in segment.aside if piece.mention for r in piece.mention.references)
        pieces, segment.aside = pieces[behind:], []
    asked = is_question(pieces, sentence.asked and not is_stated_first(pieces, sentence)) and not is_greeting(
        pieces or sentence.pieces
    )
    start = pieces[0].token.start if pieces else sentence.start
    end = sentence.end if last or not pieces else pieces[-1].token.end
    commands = tuple(find_commands(pieces, sent_on, asked=asked))
    clause = Clause(pieces, start, end, asked, commands)
    if asked and not segment.mentions:
        # "What do you need for 140.13?" asks about it, wherever it stands.
        segment.mentions, segment.aside = segment.aside, []
    scope = None if segment.mentions else _scope(pieces)
    named = [piece.mention for piece in segment.mentions if piece.mention]
    return Block(
        references=tuple(dict.fromkeys(r for mention in named for r in mention.references)),
        unknown=tuple(dict.fromkeys(mention.unknown for mention in named if mention.unknown)),
        everything=scope is not None and not scope.means(Sign.REST) and not segment.but_others and not left,
        rest=scope is not None and (scope.means(Sign.REST) or segment.but_others or bool(left)),
        left=left,
        count=count_of(scope) if scope and not segment.but_others else None,
        excepted=_is_excepted(pieces),
        mixed=segment.mixed and not left,
        aside=tuple(r for piece in segment.aside if piece.mention for r in piece.mention.references),
        clauses=(clause,) if pieces or sentence.asked else (),
    )


def _quieted(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without the "neither" that denies nothing of its own."""
    return tuple(piece for piece in pieces if not piece.means(Sign.NOT))


def _goes_with(block: Block, last: Block) -> bool:
    """Whether a reference of which only "too" is said can have what is said of the last ones."""
    safe = all(b.references and not (b.unknown or b.aside or b.everything or b.rest or b.mixed) for b in (block, last))
    asked = any(clause.asked for clause in (*block.clauses, *last.clauses))
    commands = [command for clause in last.clauses for command in clause.commands]
    if any(says_neither(clause.pieces) for clause in block.clauses):
        denied = all(c.action in _DENIED or c.status is Status.NOT_STARTED for c in commands)
        safe = safe and denied
    return safe and not last.excepted and not asked and bool(commands)


def _is_excepted(pieces: Sequence[Piece]) -> bool:
    """Whether "all" is taken back in part, or "except" stands before what is named: then no list of ours is safe."""
    excepting = [at for at, piece in enumerate(pieces) if piece.means(Sign.EXCEPT)]
    if not excepting:
        return False
    if any(piece.means(Sign.ALL, Sign.REST) for piece in pieces):
        return True
    first = next((at for at, piece in enumerate(pieces) if piece.mention), None)
    return first is not None and excepting[0] < first


def _scope(pieces: Sequence[Piece]) -> Piece | None:
    """The piece that speaks of all or of the rest: as subject or after its command, not as in "all measures"."""
    for at, piece in enumerate(pieces):
        if not piece.means(Sign.ALL, Sign.REST) or piece.means(Sign.NOT, Sign.DOUBT):
            continue
        # "Could we have until 15 March for all three?"
        asking = any(p.means(Sign.EXTEND) for p in pieces) or (
            any(p.day for p in pieces) and any(p.means(Sign.REQUEST) for p in pieces[:at])
        )
        # "Ann Lee will take over all three".
        charged = any(p.means(Sign.CHARGE, Sign.FORWARD) for p in pieces[:at])
        before = all(
            is_neutral(p)
            or is_command(p)
            or p.means(Sign.NOT, Sign.STILL)
            or (charged and (not p.token.senses or p.means(Sign.CHARGE, Sign.FORWARD)))
            or (asking and (is_quiet(p) or p.day or p.means(Sign.UNTIL)))
            for p in without_reason(pieces[:at])
        )
        following = pieces[at + 1 : at + 2]
        known = not following or bool(following[0].token.senses) or following[0].is_mark or bool(following[0].day)
        # "其余县市": the other counties.
        counted = bool(following) and not following[0].token.senses and _is_counted(following[0].token.text)
        known = known or (piece.token.text.endswith(_REST_ALONE) and not counted)
        known = known or (piece.means(Sign.REST) and asks_around(pieces[at + 1 :]))
        # "Dos de las tres".
        partial = at and piece.token.text.split()[0] in OF and amount_in(pieces[at - 1]) and not pieces[at - 1].day
        if before and known and not partial:
            return piece
    return None


def _is_headed(pieces: Sequence[Piece]) -> bool:
    """Whether a status stands behind a title that we do not know, with a colon: "Prisons: done"."""
    mark = next((at for at, piece in enumerate(pieces) if piece.token.text == ":"), 0)
    head, rest = pieces[:mark], pieces[mark:]
    return any(map(tells, head)) and not any(map(is_command, head)) and any(map(is_command, rest))


def _is_counted(word: str) -> bool:
    """Whether what "the others" are follows: in Chinese any word, in Russian a noun in the same case."""
    return (
        word.isdigit()
        or word[:1] > _CHINESE
        or word.endswith(("ам", "ям", "ах", "ях", "ов", "еи", "ых", "их", "ым", "им"))
    )


def _speaks_of_all(pieces: Sequence[Piece]) -> bool:
    """Whether a reply begins with a phrase that holds its subject: "none of them has begun", "都已完成"."""
    first = next((piece for piece in pieces if not is_neutral(piece)), None)
    return first is not None and is_command(first) and first.token.text.startswith(_ALL_DONE)


def count_of(scope: Piece) -> int | None:
    """The number in "all three", "both", "les deux"; None when there is none."""
    return amount_in(scope) or (2 if _BOTH & set(scope.token.text.split()) else None)


def amount_in(piece: Piece) -> int | None:
    """The last number above one that a piece says in words or digits."""
    said = (word.removeprefix("ال") for word in piece.token.text.split())
    return next((n for word in reversed(list(said)) if (n := read_amount(word)) is not None and n > 1), None)
