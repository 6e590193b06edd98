"""What needs no understanding: a pressed button, a filled-in form. It says which ask of a message it means."""

from collections.abc import Sequence

from domain.buttons import AnswerButton
from domain.forms import ALL, Entry, choices_of
from domain.replies.meaning import Item, Meaning
from domain.words import Action, AskKind, Status
from models.answerable import Asked

REPEATED = frozenset({AskKind.PROGRESS, AskKind.PLAN, AskKind.CLARIFY})
"""Asks that "no change to all" answers: it neither takes charge of anything nor signs anything off."""


def pressed(button: AnswerButton, asked: Sequence[Asked]) -> Meaning:
    """What a button says: only an ask that it can mean."""
    one = next((a for a in asked if a.item.n == button.n), None)
    if one is None:
        return Meaning(None)
    says = button.says
    status = says if isinstance(says, Status) else None
    action = Action.REPORT if isinstance(says, Status) else says
    return Meaning(None, (Item(one.item.reference, action, status, words=f"[{says.value}]"),))


def filled(entries: Sequence[Entry], asked: Sequence[Asked]) -> list[tuple[Item, Asked | None]]:
    """What a form says of each ask. An ask that its message does not hold, or an answer that the ask does not take,
    is unclear: a human looks at it."""
    by_n = {one.item.n: one for one in asked}
    own = [entry for entry in entries if entry.n != ALL]
    said = [(_item(entry, by_n.get(entry.n)), by_n.get(entry.n)) for entry in own]
    if len(own) < len(entries):
        named = {entry.n for entry in own}
        rest = [a for a in asked if a.open and a.item.kind in REPEATED and a.item.n not in named]
        said += [(Item(a.item.reference, Action.NO_CHANGE, words="[no_change]"), a) for a in rest]
    return said


def _item(entry: Entry, asked: Asked | None) -> Item:
    reference = asked.item.reference if asked else str(entry.n)
    if asked is None or (entry.status or entry.action) not in choices_of(asked.item.kind):
        return Item(reference, Action.UNCLEAR, confidence=0.0, words=entry.narrative[:500] or f"[{entry.says}]")
    return Item(
        reference,
        entry.action,
        entry.status,
        until=entry.until,
        redirect=entry.to,
        words=f"[{entry.says}]",
        narrative=entry.narrative,
    )
