"""Two readers of a block: rules, and one that learned from the corpus. What is recorded, neither of them doubts."""

from domain.replies.blocks import Block
from domain.replies.features import features_of
from domain.replies.judgement import judge_by_rules, unclear
from domain.replies.meaning import SURE, Context, Item
from domain.replies.naming import find_institution
from domain.replies.narratives import EDGES, Page, all_words
from domain.replies.second_reader import second_reader
from domain.replies.surroundings import is_to_come
from domain.words import Action, AskKind, Status

NOISE, UNCLEAR = "noise", "unclear"
DOUBTED = 0.05
"""What the rules are sure of and the second reader holds for less likely than this is asked back."""
ENOUGH = 0.85
"""What the rules leave open and the second reader holds for at least so likely is taken to be meant."""
_STATED = {f"report {status.value}": status for status in Status}


def judge(block: Block, page: Page, context: Context, kind: AskKind) -> list[Item]:
    """Return what a block says of one recommendation, as both readers see it; see `judge_by_rules`."""
    found = judge_by_rules(block, page, context, kind)
    if not block.clauses:
        return found
    likely = second_reader().read(features_of(block, kind))
    if any(item.action is Action.UNCLEAR for item in found):
        return _take(likely, block, page, context, kind) or found
    said = [meaning_of(item) for item in found] or [NOISE]
    if max(likely.get(meaning, 0.0) for meaning in said) < DOUBTED:
        return [unclear(block, page)]
    return found


def meaning_of(item: Item) -> str:
    """The name by which the second reader knows what an item says."""
    return f"{item.action} {item.status}" if item.action is Action.REPORT else str(item.action)


def _take(
    likely: dict[str, float], block: Block, page: Page, context: Context, kind: AskKind
) -> list[Item] | None:
    """What the second reader is sure of, where a status or an action needs nothing else to be known."""
    meaning = max(likely, key=likely.__getitem__)
    certain = likely[meaning]
    if certain < ENOUGH or block.mixed or block.excepted or block.unknown or kind is AskKind.VALIDATE:
        return None
    words, sure = all_words(block, page), max(certain, SURE)
    if meaning in _STATED:
        return [Item("", Action.REPORT, _STATED[meaning], confidence=sure, words=words.strip(EDGES), narrative=words)]
    if meaning == Action.NO_CHANGE:
        return [Item("", Action.NO_CHANGE, confidence=sure, words=words.strip(EDGES), narrative=words)]
    if meaning == Action.QUESTION:
        return [Item("", Action.QUESTION, confidence=sure, words=words.strip(EDGES))]
    if meaning == Action.EXTEND:
        days = {p.day.on for clause in block.clauses for p in clause.pieces if p.day}
        if not days or (len(days) == 1 and all(is_to_come(p, context.sent_on) for c in block.clauses for p in c.pieces if p.day)):
            return [Item("", Action.EXTEND, until=next(iter(days), None), confidence=sure, words=words.strip(EDGES))]
    if meaning == Action.DECLINE and find_institution(words, context.institutions) is None:
        return [Item("", Action.DECLINE, confidence=sure, words=words.strip(EDGES), narrative=words)]
    if meaning == NOISE and not block.is_named:
        return []
    return None
