"""Two readers of a block: rules, and one that learned from thousands of replies. What is recorded, neither doubts."""

from collections.abc import Mapping

from domain.replies.belonging import is_torn
from domain.replies.blocks import Block
from domain.replies.colleagues import sole_name
from domain.replies.extensions import until_when
from domain.replies.features import features_of
from domain.replies.judgement import judge_by_rules, named_alone, unclear
from domain.replies.meaning import Context, Item
from domain.replies.naming import address_in, find_institution
from domain.replies.narratives import EDGES, Page, all_words
from domain.replies.second_reader import second_reader
from domain.replies.surroundings import is_neutral
from domain.replies.vocabulary import Sign
from domain.words import Action, AskKind, Status

NOISE, AUTOMATIC, UNCLEAR = "noise", "auto_reply", "unclear"
"""Meanings that are no action: what says nothing, what a program sends, and what a human must read."""
DOUBTED = 0.2
"""What the rules are sure of and the second reader holds for less likely than this is doubted."""
ASKED = 0.5
"""A question is doubted below this: a mark at the end of a sentence is soon set."""
BESIDES = 0.03
"""What is said beside something else is left out below this: the question in "In progress. How are you?"."""
ENOUGH = 0.85
"""What the rules leave open and the second reader holds for at least so likely is taken to be meant."""
MACHINE = 0.1
"""Less likely than this, no program sent what speaks of an absence."""
OVERRULED = 0.9
"""So likely it must be where the rules are sure of something else."""
_STATUSES = {f"{Action.REPORT} {status}": status for status in Status}
_STATED = (Action.REPORT, Action.NO_CHANGE)
_NOT_TOLD = (Action.EXTEND, Action.QUESTION, Action.ACKNOWLEDGE, Action.DELEGATE)
"""What is done and told no further: no narrative of what was implemented."""


def judge(block: Block, page: Page, context: Context, kind: AskKind) -> list[Item]:
    """Return what a block says of one recommendation; see `judge_by_rules`.

    What the rules found is doubted where the second reader would hardly have thought so. What they leave open, or what
    is doubted, is what the second reader is nearly sure of, if one recommendation is spoken of; else a human reads it.
    """
    found = judge_by_rules(block, page, context, kind)
    if not block.clauses or kind is AskKind.VALIDATE:
        return found
    likely = second_reader().read(features_of(block, kind))
    if any(item.action is Action.UNCLEAR for item in found):
        taken = _take(likely, ENOUGH, block, page, context, kind)
        return found if taken is None else taken
    if len(found) > 1:
        found = [i for i in found if i.action in _STATED or likely.get(i.action, 0.0) >= BESIDES] or found
    said = [likely.get(meaning_of(item), 0.0) for item in found]
    # Where nothing is said there is nothing to doubt: nobody is asked what "ok" means.
    # Where a receipt is asked for, people seldom report, and the second reader has seldom seen that.
    if not found or kind is not AskKind.PROGRESS or _is_bare(block) or max(said) >= _needed(block, found):
        return found
    taken = _take(likely, OVERRULED, block, page, context, kind)
    return [unclear(block, page)] if taken is None else taken


def _is_bare(block: Block) -> bool:
    """Whether a block is a status and nothing else: "105.7 implemented"."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces if not piece.mention]
    return (
        sum(piece.means(Sign.STATUS) for piece in pieces) == 1
        and not any(clause.asked for clause in block.clauses)
        and all(piece.means(Sign.STATUS) or is_neutral(piece) for piece in pieces)
    )


def _needed(block: Block, found: list[Item]) -> float:
    """How likely the second reader must hold what the rules found."""
    if any(piece.means(Sign.CORRECTION) for clause in block.clauses for piece in clause.pieces):
        # "Not done, as I wrote, but in progress": the rules do not know which of both is taken back.
        return OVERRULED
    return ASKED if found[0].action is Action.QUESTION else DOUBTED


def says_nothing(block: Block, kind: AskKind) -> bool:
    """Whether the second reader is nearly sure that a block holds nothing that anybody would record."""
    return second_reader().read(features_of(block, kind)).get(NOISE, 0.0) >= ENOUGH


def is_of_a_person(block: Block, kind: AskKind) -> bool:
    """Whether the second reader is nearly sure that no program sent this: "I am on leave, please write to Ann Lee"."""
    return second_reader().read(features_of(block, kind)).get(AUTOMATIC, 1.0) < MACHINE


def meaning_of(item: Item) -> str:
    """The name by which the second reader knows what an item says."""
    return f"{item.action} {item.status}" if item.action is Action.REPORT else str(item.action)


def _take(
    likely: Mapping[str, float], enough: float, block: Block, page: Page, context: Context, kind: AskKind
) -> list[Item] | None:
    """What the second reader is nearly sure of; None where it is not, or where more would have to be known."""
    meaning = max(likely, key=likely.__getitem__)
    status = _STATUSES.get(meaning)
    if status and status in _denied(block):
        return None
    if _statuses(block) - {status}:
        enough = max(enough, OVERRULED)
    if likely[meaning] < enough or meaning in (AUTOMATIC, UNCLEAR) or is_torn(block, context):
        return None
    if meaning == NOISE:
        return None if block.is_named else []
    if block.everything and len(context.asks) > 1 and status is Status.PARTIALLY_IMPLEMENTED:
        # "Two of the three are done."
        return None
    words = all_words(block, page)
    action = Action.REPORT if status else Action(meaning)
    if action is Action.ACKNOWLEDGE and kind is not AskKind.ACKNOWLEDGE:
        return None
    delegate = address_in(words) or sole_name(words)
    if action is Action.DELEGATE and (delegate is None or find_institution(words, context.institutions)):
        return None
    return [
        Item(
            "",
            action,
            status,
            until=until_when(block.clauses, page, context) if action is Action.EXTEND else None,
            redirect=named_alone(block, page, context) if action is Action.DECLINE else None,
            delegate=delegate if action is Action.DELEGATE else None,
            confidence=likely[meaning],
            words=words.strip(EDGES),
            narrative="" if action in _NOT_TOLD else words,
        )
    ]


def _denied(block: Block) -> set[Status | None]:
    """The statuses before which a denial stands, with nothing that tells anything between: "by now not quite done"."""
    denied: set[Status | None] = set()
    for clause in block.clauses:
        is_denied = False
        for piece in clause.pieces:
            if is_denied and piece.means(Sign.STATUS, Sign.EVERYDAY):
                denied |= {piece.token.senses[sign] for sign in (Sign.STATUS, Sign.EVERYDAY) if piece.means(sign)}
            is_denied = piece.means(Sign.NOT) or (is_denied and is_neutral(piece))
    return denied


def _statuses(block: Block) -> set[Status | None]:
    """The statuses that words of a block say, of whatever."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    return {piece.token.senses[Sign.STATUS] for piece in pieces if piece.means(Sign.STATUS)}
