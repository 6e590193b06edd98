"""Makes one item of what is said of a recommendation in several places, or an unclear one where they differ."""

from collections.abc import Sequence
from dataclasses import replace

from domain.replies.meaning import Item
from domain.replies.narratives import UNSURE
from domain.words import Action

_TORN = (Action.REPORT, Action.NO_CHANGE, Action.DECLINE)
"""Of which one recommendation bears only one."""


def merge(items: Sequence[Item]) -> list[Item]:
    """One item for each reference and action; two that contradict each other become an unclear one."""
    merged: dict[tuple[str, Action], Item] = {}
    stated: dict[str, set[tuple[Action, object, object]]] = {}
    for item in items:
        if item.action in _TORN:
            stated.setdefault(item.reference, set()).add((item.action, item.status, item.redirect))
        known = merged.get((item.reference, item.action))
        if known is None:
            merged[item.reference, item.action] = item
        elif (known.status, known.until, known.delegate) != (item.status, item.until, item.delegate):
            stated.setdefault(item.reference, set()).update({(item.action, 1, None), (item.action, 2, None)})
        else:
            words = joined(known.words, item.words)
            merged[item.reference, item.action] = replace(
                known, words=words, narrative=joined(known.narrative, item.narrative)
            )
    torn = {reference for reference, said in stated.items() if len(said) > 1}
    # What is unclear in one place may take back what is clear in another.
    torn |= {reference for reference, action in merged if action is Action.UNCLEAR and reference in stated}
    kept: dict[tuple[str, Action], Item] = {}
    for (reference, action), item in merged.items():
        if reference not in torn:
            kept[reference, action] = item
        elif (reference, Action.UNCLEAR) in kept:
            earlier = kept[reference, Action.UNCLEAR]
            kept[reference, Action.UNCLEAR] = replace(earlier, words=joined(earlier.words, item.words))
        else:
            kept[reference, Action.UNCLEAR] = doubt(item)
    return list(kept.values())


def doubt(item: Item) -> Item:
    """Return an item with its words, for a human to read."""
    narrative = joined(item.words, item.narrative)
    return Item(
        item.reference, Action.UNCLEAR, confidence=min(item.confidence, UNSURE), words=item.words, narrative=narrative
    )


def joined(one: str, other: str) -> str:
    """Return two texts, one below the other unless it holds it."""
    return one if not other or other in one else f"{one}\n{other}" if one else other
