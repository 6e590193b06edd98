"""Two readers of a block: rules, and one that learned from the corpus. What is recorded, neither of them doubts."""

from collections.abc import Mapping
from datetime import date

from domain.replies.blocks import Block
from domain.replies.features import features_of
from domain.replies.judgement import judge_by_rules, unclear
from domain.replies.meaning import SURE, Context, Item
from domain.replies.narratives import EDGES, Page, all_words
from domain.replies.second_reader import second_reader
from domain.replies.surroundings import is_to_come
from domain.replies.vocabulary import Sign
from domain.words import Action, AskKind, Status

NOISE, UNCLEAR = "noise", "unclear"
"""Meanings that are no action: a block that says nothing, and one that a human must read."""
DOUBTED = 0.1
"""What the rules are sure of and the second reader holds for less likely than this is asked back."""
ENOUGH = 0.75
"""What the rules leave open and the second reader holds for at least so likely is taken to be meant."""
_AGAINST = (Sign.NOT, Sign.DOUBT, Sign.HEDGE, Sign.EXCEPT, Sign.CORRECTION, Sign.COMING, Sign.RHETORICAL, Sign.ONE_OF)
_NUMBER = 3
"""Digits from which on a number is surely none of a place in our message."""
_STATUSES = {f"{Action.REPORT} {status}": status for status in Status}


def judge(block: Block, page: Page, context: Context, kind: AskKind) -> list[Item]:
    """Return what a block says of one recommendation; see `judge_by_rules`.

    What the rules found is doubted where the second reader would not have thought so. What they leave open is taken
    where it is nearly sure, nothing speaks against it, and no more has to be known than one day that is named.
    """
    found = judge_by_rules(block, page, context, kind)
    if not block.clauses or kind is not AskKind.PROGRESS:
        return found
    likely = second_reader().read(features_of(block, kind))
    if any(item.action is Action.UNCLEAR for item in found):
        taken = None if _is_doubtful(block) else _take(likely, block, page, context)
        return found if taken is None else taken
    said = [likely.get(meaning_of(item), 0.0) for item in found]
    # Where nothing is said there is nothing to doubt: nobody is asked what "ok" means.
    return [unclear(block, page)] if said and max(said) < DOUBTED else found


def meaning_of(item: Item) -> str:
    """The name by which the second reader knows what an item says."""
    return f"{item.action} {item.status}" if item.action is Action.REPORT else str(item.action)


def _take(likely: Mapping[str, float], block: Block, page: Page, context: Context) -> list[Item] | None:
    """What the second reader is nearly sure of; None where it is not, or where more would have to be known."""
    meaning = max(likely, key=likely.__getitem__)
    if likely[meaning] < ENOUGH:
        return None
    if meaning == NOISE:
        return None if block.is_named else []
    words = all_words(block, page)
    status, until = _STATUSES.get(meaning), None
    if _statuses(block) - {status}:
        # Another status is said too: perhaps of another recommendation.
        return None
    if meaning == Action.EXTEND:
        days = _days(block, context.sent_on)
        if len(days) > 1 or None in days:
            return None
        until = next(iter(days), None)
    elif status is None and meaning not in (Action.NO_CHANGE, Action.QUESTION):
        return None
    action = Action.REPORT if status else Action(meaning)
    narrative = "" if action in (Action.EXTEND, Action.QUESTION) else words
    return [
        Item(
            "",
            action,
            status,
            until,
            confidence=max(likely[meaning], SURE),
            words=words.strip(EDGES),
            narrative=narrative,
        )
    ]


def _is_doubtful(block: Block) -> bool:
    """Whether anything in a block speaks against a plain reading: then how it sounds decides nothing."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    return (
        bool(block.mixed or block.excepted or block.unknown or block.aside)
        or any(piece.means(*_AGAINST) and not piece.means(Sign.FILLER) for piece in pieces)
        or any(piece.mention and piece.mention.bare for piece in pieces)
        or any(piece.token.text.isdigit() and len(piece.token.text) < _NUMBER and not piece.day for piece in pieces)
    )


def _statuses(block: Block) -> set[Status | None]:
    """The statuses that words of a block say, of whatever."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    return {piece.token.senses[sign] for piece in pieces for sign in (Sign.STATUS, Sign.EVERYDAY) if piece.means(sign)}


def _days(block: Block, sent_on: date) -> set[date | None]:
    """The days that a block names; None stands for what is no day to come."""
    named = [piece for clause in block.clauses for piece in clause.pieces if piece.day]
    return {piece.day.on if piece.day and is_to_come(piece, sent_on) else None for piece in named}
