"""From the text of a reply to what it asks us to do. Never a guess: what is not sure is unclear."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from domain.replies.absences import join_absence
from domain.replies.blocks import Block, gather_blocks, join_rest
from domain.replies.commands import is_command
from domain.replies.corrections import corrects, mend
from domain.replies.headings import quoted_heading, reference_in_heading
from domain.replies.judgement import unclear
from domain.replies.meaning import AskedItem, Context, Item, Meaning, Whole
from domain.replies.merging import doubt, merge
from domain.replies.narratives import UNSURE, Page
from domain.replies.passing import called_in_passing, numbered_in_passing
from domain.replies.places import asks_around, is_own_number
from domain.replies.questions import asks_which
from domain.replies.readers import is_of_a_person, judge, says_nothing
from domain.replies.references import find_mentions
from domain.replies.sentences import Piece, read_sentences
from domain.replies.silences import greets, is_polite, only_leads, points_below, promises, supposes, tells_of_next
from domain.replies.surroundings import ARTICLES, is_neutral
from domain.replies.totals import mark_total
from domain.replies.trimming import Part, Trimmed, trim
from domain.replies.vocabulary import Sign
from domain.replies.writing import LONGEST, fold, is_struck, tidy
from domain.words import Action, AskKind, Status

MOST_ITEMS = 300
MOST_PARTS = 400
"""Nobody answers a digest in more places; a program that quotes oddly does."""
_OPENING = 400
"""An automatic reply says so at its beginning."""
_STATED = (Action.REPORT, Action.NO_CHANGE)
_BY_PLACE = re.compile(
    r"[^\W\d][^\d]{0,24}?[ .]?\d{1,2}|#\d{1,2}|[^\W\d].{0,24}?\d{1,2} ?[-–a-zа-я至到]{1,8} ?\d{1,2}|[^\d]{2,40}"
)


def understand(text: str, context: Context) -> Meaning:
    """Understand one reply, in any of the seven languages or several at once.

    text: as received, quotes included; anything. context: what the person had before them. Returns items that can be
    acted on and unclear ones that a human must read; whole says what became of a reply without items. Never raises,
    and never names a reference that the context does not hold, but in an unclear item, as it was typed.
    """
    readable = tidy(text)
    trimmed = trim(readable, context.sent_text)
    if not any(c.isalnum() for c in trimmed.own):
        return Meaning(Whole.NOISE if trimmed.sure else Whole.UNCLEAR, (), trimmed.own, trimmed.cut)
    if len(text) > LONGEST or not trimmed.sure or len(trimmed.parts) > MOST_PARTS:
        return Meaning(Whole.UNCLEAR, (), trimmed.own, trimmed.cut)
    readings = [_Reading(part, context) for part in trimmed.parts]
    automatic = _is_automatic(readings)
    items, whole = _settle(readings, trimmed, context)
    if automatic and not (items and all(map(_is_told, items)) and _is_of_a_person(readings, context)):
        # "I am on leave. Fully implemented.": somebody wrote that.
        told = any(item.action in _STATED for item in items) or any(
            piece.means(Sign.STATUS, Sign.NOT_OURS) for r in readings for s in r.sentences for piece in s.pieces
        )
        return Meaning(Whole.UNCLEAR if told else Whole.AUTO_REPLY, (), trimmed.own, trimmed.cut)
    return Meaning(whole, tuple(items), trimmed.own, trimmed.cut)


class _Reading:
    """One part of the person's words, read."""

    def __init__(self, part: Part, context: Context) -> None:
        self.part = part
        folded, sentences = read_sentences(part.text, context)
        sentences = [join_absence(sentence, context.sent_on) for sentence in sentences]
        self.sentences = [mend(sentence) for sentence in sentences]
        mended = zip(sentences, self.sentences, strict=True)
        self.withdrawn = {r for old, new in mended if old is not new for r in _named(old.pieces)}
        self.page = Page(part.text, folded)
        self.under = quoted_heading(part.under, context)
        self.above = reference_in_heading(part.before, context) is not None
        mentions = [p for s in self.sentences for p in s.pieces if p.mention and not p.mention.bare]
        self.named = any(p.mention and p.mention.references for p in mentions)
        # "Items 1 to 4" goes on with "5 and 6"; "140.12" does not.
        self.in_full = any(not _BY_PLACE.fullmatch(p.token.text) or is_own_number(p) for p in mentions)


def _settle(readings: Sequence[_Reading], trimmed: Trimmed, context: Context) -> tuple[list[Item], Whole | None]:
    bare = not any(reading.in_full for reading in readings) and (len(context.asks) > 1 or _numbers_the_only(readings))
    said = [sentence for reading in readings for sentence in reading.sentences]
    # Of a single recommendation the second reader hears what is put right.
    doubtful = is_struck(trimmed.own) or (
        len(context.asks) > 1 and any(corrects(s, opens=at == 0) for at, s in enumerate(said))
    )
    doubtful = doubtful or (bare and _counts_backwards(readings))
    items: list[Item] = []
    rests: list[tuple[Block, _Reading]] = []
    lost: list[Item] = []
    quiet: list[Item] = []
    promised: set[str] = set()
    below = [reading.under is not None for reading in readings]
    for reading in readings:
        blocks = gather_blocks(reading.sentences, context.sent_on, bare=bare)
        if reading is readings[0] and not below[0] and any(below) and points_below(blocks):
            continue
        blocks = join_rest(blocks) if len(context.asks) == 1 else blocks
        supposed = supposes(blocks)
        blocks = mark_total(blocks, len(context.asks)) if len(readings) == 1 else blocks
        for block in blocks[1:] if only_leads(blocks) or tells_of_next(blocks, context) else blocks:
            if promises(block) and not (block.rest and _asks_around(block)):
                quiet.append(unclear(block, reading.page))
                promised.update(block.references)
                continue
            found, astray = _judge(block, reading, context)
            if not found and not astray and not is_polite(block) and not says_nothing(block, _common_kind(context)):
                quiet.append(unclear(block, reading.page))
            if block.rest and not block.references and len(context.asks) > 1:
                rests.append((block, reading))
                continue
            items += found if reading.part.sure and not supposed else [doubt(item) for item in found]
            lost += astray
            items += [_unsaid(r, block, reading) for r in block.aside if _ask(r, context)]
    spoken = promised | {item.reference for item in items} | {r for block, _ in rests for r in block.left}
    for block, reading in rests:
        others = [ask for ask in context.asks if ask.reference not in spoken]
        uncounted = len(others) == len(context.asks) or block.count not in (None, len(others))
        if uncounted or _tells_of_one(readings):
            lost.append(unclear(block, reading.page))
            continue
        for ask in others:
            found = _of(ask, block, reading, context)
            asking = promises(block) or all(item.action is Action.QUESTION for item in found)
            items += [_unsaid(ask.reference, block, reading)] if asking and _asks_around(block) else found
    if lost and any(reading.under for reading in readings):
        # Somebody who answers above each question and not below it would be misread item by item.
        doubtful = doubtful or any(reading.above and not reading.under for reading in readings)
    withdrawn = sorted(r for reading in readings for r in reading.withdrawn if _ask(r, context))
    passing = list(numbered_in_passing(said)) if items else []
    spoken |= {item.reference for item in items}
    if items:
        passing += called_in_passing(said, spoken, context)
    missed = dict.fromkeys(r for r in (*_signed(trimmed, context), *withdrawn, *passing) if _ask(r, context))
    items += [_missed(r) for r in missed if r not in spoken]
    merged = merge(items)[:MOST_ITEMS]
    if doubtful:
        merged = [doubt(item) for item in merged]
    if lost or (quiet and not merged):
        told = any(item.action is not Action.UNCLEAR for item in merged)
        return [*merged, *(lost or quiet)], None if told else Whole.UNCLEAR
    return (merged, None) if merged else ([], Whole.NOISE)


def _about_its_only(block: Block) -> Block:
    """The block, about the only recommendation that it names anywhere: "I inform you that recommendation 17 is ..."."""
    if block.references or block.unknown or block.everything or block.rest or len(set(block.aside)) != 1:
        return block
    if not any(piece.mention and not piece.mention.bare for clause in block.clauses for piece in clause.pieces):
        return block
    return replace(block, references=block.aside[:1], aside=())


def _judge(block: Block, reading: _Reading, context: Context) -> tuple[list[Item], list[Item]]:
    """The items of a block, and those of which nobody can tell what they are about."""
    block = _about_its_only(block)
    references = list(block.references)
    # Of a single recommendation "the rest" is a part.
    named = block.is_named and not (block.rest and len(context.asks) == 1 and not block.references)
    if not named:
        if reading.under:
            references = [reading.under]
        elif len(context.asks) == 1:
            references = [context.asks[0].reference]
    if block.everything:
        references = [ask.reference for ask in context.asks]
        if block.count not in (None, len(references)):
            return [], [unclear(block, reading.page)]
    items = [item for r in references if (ask := _ask(r, context)) for item in _of(ask, block, reading, context)]
    if any(asks_which(c.pieces, block.references, context) for c in block.clauses if c.asked):
        items = [doubt(item) for item in items]
    if block.rest and not named:
        # "Most of it is done, the rest is Health's": of a single one that is not all there is to say.
        items = [doubt(item) if _is_of_all(item) else item for item in items]
    if block.references and not items:
        items = [replace(unclear(block, reading.page), reference=r) for r in block.references if not greets(block)]
    items += [replace(unclear(block, reading.page), reference=typed) for typed in block.unknown]
    if references or named:
        return items, []
    said = judge(block, reading.page, context, _common_kind(context))
    if all(item.action is Action.ACKNOWLEDGE for item in said):
        every = [replace(item, reference=ask.reference) for item in said for ask in context.asks]
        return every, []
    if any(clause.commands or clause.asked for clause in block.clauses):
        return [], [unclear(block, reading.page)]
    return [], []


def _is_of_all(item: Item) -> bool:
    return item.action is Action.DECLINE or item.status not in (None, Status.PARTIALLY_IMPLEMENTED)


def _of(ask: AskedItem, block: Block, reading: _Reading, context: Context) -> list[Item]:
    return [replace(item, reference=ask.reference) for item in judge(block, reading.page, context, ask.kind)]


def _ask(reference: str, context: Context) -> AskedItem | None:
    return next((ask for ask in (*context.asks, *context.others) if ask.reference == reference), None)


def _asks_around(block: Block) -> bool:
    return any(asks_around(clause.pieces) for clause in block.clauses)


def _common_kind(context: Context) -> AskKind:
    """The kind of all asks; progress when they differ, since "received" then does not say what it acknowledges."""
    kinds = {ask.kind for ask in context.asks}
    return kinds.pop() if len(kinds) == 1 else AskKind.PROGRESS


def _tells_of_one(readings: Sequence[_Reading]) -> bool:
    """Whether one of several is spoken of, and not which: then nobody knows which is the other."""
    return any(piece.means(Sign.ONE_OF) for r in readings for s in r.sentences for piece in s.pieces)


def _unsaid(reference: str, block: Block, reading: _Reading) -> Item:
    """A reference named in passing: perhaps it was meant to be answered too."""
    own = reference in block.references or reference == reading.under
    item = replace(unclear(block, reading.page), reference=reference)
    return item if not own else replace(item, reference="")


def _missed(reference: str) -> Item:
    return Item(reference, Action.UNCLEAR, confidence=UNSURE)


def _signed(trimmed: Trimmed, context: Context) -> list[str]:
    """References that stand in what was taken for a signature."""
    mentions = find_mentions(fold(trimmed.signature).text, context)
    return [r for mention in mentions if not mention.bare for r in mention.references if _ask(r, context)]


def _numbers_the_only(readings: Sequence[_Reading]) -> bool:
    """Whether the only ask is called by its number: "1 is for us", and no list of one's own, and no count of things."""
    pieces = [piece for reading in readings for sentence in reading.sentences for piece in sentence.pieces]
    at = [n for n, piece in enumerate(pieces) if piece.mention and piece.token.text.isdigit()]
    if len(at) != 1 or at[0] + 1 == len(pieces):
        return False
    mention = pieces[at[0]].mention
    return bool(mention and mention.references) and is_command(pieces[at[0] + 1])


def _counts_backwards(readings: Sequence[_Reading]) -> bool:
    """Whether lone numbers fall: "2 done, 1 in progress" rather says how many are."""
    pieces = [piece for reading in readings for sentence in reading.sentences for piece in sentence.pieces]
    named = [at for at, piece in enumerate(pieces) if piece.mention]
    if any(all(is_neutral(p) for p in pieces[one:other]) for one, other in pairwise(named)):
        # "1 and 3 ongoing": a list of places.
        return False
    said = [
        int(one.token.text)
        for before, one, other in zip((None, *pieces), pieces, pieces[1:], strict=False)
        if one.mention and one.token.text.isdigit() and not is_own_number(one) and is_command(other)
        # "1 and 3 in progress, the 2 not begun".
        if before is None or before.token.text not in ARTICLES
    ]
    return any(other < one for one, other in pairwise(said))


def _named(pieces: Sequence[Piece]) -> list[str]:
    return [r for piece in pieces if piece.mention for r in piece.mention.references]


def _is_told(item: Item) -> bool:
    return item.action is not Action.UNCLEAR


def _is_of_a_person(readings: Sequence[_Reading], context: Context) -> bool:
    """Whether who speaks of an absence wrote that: "I am on leave for a year, please write to Ann Lee from now on"."""
    blocks = [block for reading in readings for block in gather_blocks(reading.sentences, context.sent_on, bare=False)]
    return all(is_of_a_person(block, _common_kind(context)) for block in blocks)


def _is_automatic(readings: Sequence[_Reading]) -> bool:
    if any(reading.named for reading in readings):
        return False
    # "Two more weeks, please, our statistician is on leave": who asks for time is here.
    return any(
        piece.means(Sign.AUTO)
        and not piece.means(Sign.FILLER)
        and piece.token.start < _OPENING
        and not any(p.means(Sign.EXTEND) for p in sentence.pieces[:at])
        for reading in readings[:1]
        for sentence in reading.sentences
        for at, piece in enumerate(sentence.pieces)
    )
