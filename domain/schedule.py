"""What becomes of an ask's next reminder when its recommendation changes."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from domain.asks import OpenAsk
from domain.calendar import Calendar
from domain.ladder import Ladders, Step, first_step, moved_step
from domain.recommendation import State

Pending = Mapping[UUID, Step]
"""The reminder that each ask waits for: planned, not yet in a digest."""


def follow(
    before: State,
    after: State,
    pending: Pending,
    claimed: frozenset[UUID],
    at: datetime,
    ladders: Ladders,
    calendar: Calendar,
) -> dict[UUID, Step | None]:
    """The next reminder of each ask whose reminder changes; None: it waits for none any more.

    claimed: asks whose reminder is in a digest already; that digest is drawn from what is open when it leaves.
    """
    planned: dict[UUID, Step | None] = {a.id: None for a in before.asks if after.ask(a.id) is None and a.id in pending}
    for ask in after.asks:
        earlier, waits = before.ask(ask.id), pending.get(ask.id)
        if earlier is None:
            if waits is None and ask.id not in claimed:
                planned[ask.id] = _first(ask, max(ask.opened_at, at), ladders, calendar)
        elif waits is None:
            continue
        elif earlier.deadline != ask.deadline:
            # It climbs another ladder from now on, from its foot.
            planned[ask.id] = _first(ask, max(at, ask.snoozed_until or at), ladders, calendar)
        elif (earlier.due_at, earlier.snoozed_until) != (ask.due_at, ask.snoozed_until):
            ladder = ladders.of(ask.kind, ask.deadline)
            now = max(at, ask.snoozed_until or at)
            planned[ask.id] = moved_step(ladder, waits, ask.opened_at, ask.due_at, now, calendar)
    return planned


def _first(ask: OpenAsk, at: datetime, ladders: Ladders, calendar: Calendar) -> Step:
    return first_step(ladders.of(ask.kind, ask.deadline), at, ask.due_at, calendar)
