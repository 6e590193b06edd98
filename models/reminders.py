"""The next reminder of an ask: planned and stopped in the transaction that opens or closes the ask."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    JSON,
    DateTime,
    Integer,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    column,
    func,
    insert,
    literal,
    or_,
    select,
    true,
)  # fmt: skip
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.ladder import Ladders, Step, moved_step
from domain.recommendation import State
from domain.schedule import follow
from domain.words import ReminderState
from models.asks import Reminder
from models.base import Table

_NEXT = (
    select(Reminder)
    .where(
        Reminder.ask_id == any_(bindparam("asks", type_=ARRAY(Uuid))),
        or_(Reminder.state == ReminderState.PLANNED, Reminder.state == ReminderState.CLAIMED),
    )
    .with_for_update()
)


async def plan_reminders(
    session: AsyncSession,
    before: State,
    after: State,
    at: datetime,
    ladders: Ladders,
    calendar: Calendar,
    *,
    resumed: bool = False,
) -> None:
    """Give each new ask its first reminder, move those whose ask moved, stop those whose ask is gone.

    resumed: asks that are open again go on where they were stopped.
    """
    asks = {a.id for a in (*before.asks, *after.asks)}
    rows = (await session.scalars(_NEXT, {"asks": list(asks)})).all()
    planned = {row.ask_id: row for row in rows if row.state is ReminderState.PLANNED}
    pending = {ask: Step(row.rung, row.occurrence, row.due_at) for ask, row in planned.items()}
    claimed = frozenset(row.ask_id for row in rows if row.state is ReminderState.CLAIMED)
    steps = follow(before, after, pending, claimed, at, ladders, calendar)
    if resumed:
        again = {ask.id: ask for ask in after.asks if before.ask(ask.id) is None and ask.id in steps}
        for id, stopped in (await _stopped(session, list(again))).items():
            ask, now = again[id], max(at, again[id].snoozed_until or at)
            ladder = ladders.of(ask.kind, ask.deadline)
            steps[id] = moved_step(ladder, stopped, ask.opened_at, ask.due_at, now, calendar)
    await _write(session, steps, planned)


async def _stopped(session: AsyncSession, asks: Sequence[UUID]) -> dict[UUID, Step]:
    """The last reminder that was planned of each ask and never sent."""
    rows = await session.scalars(
        select(Reminder)
        .where(Reminder.ask_id.in_(asks), Reminder.state == ReminderState.CANCELLED)
        .order_by(Reminder.ask_id, Reminder.rung, Reminder.occurrence)
    )
    return {row.ask_id: Step(row.rung, row.occurrence, row.due_at) for row in rows}


async def _write(session: AsyncSession, steps: Mapping[UUID, Step | None], planned: Mapping[UUID, Reminder]) -> None:
    for ask, step in steps.items():
        row = planned.get(ask)
        if row is not None and step is not None and step.rung == row.rung:
            row.due_at = step.due_at
            continue
        if row is not None:
            row.state = ReminderState.CANCELLED
            await session.flush()
        if step is not None:
            await plan_step(session, ask, step)


# JSON, since the driver writes an array item by item, in Python.
_STEPS = (
    func.json_to_recordset(bindparam("steps", type_=JSON))
    .table_valued(
        column("asks", JSON),
        column("rung", Integer),
        column("occurrence", Integer),
        column("due_at", DateTime(timezone=True)),
    )
    .render_derived(name="step", with_types=True)
)
_ASKS = func.json_array_elements_text(_STEPS.c.asks).table_valued("ask").render_derived(name="each")
_ASK = cast(_ASKS.c.ask, Uuid)
_USED = (
    select(func.max(Reminder.occurrence) + 1)
    .where(Reminder.ask_id == _ASK, Reminder.rung == _STEPS.c.rung)
    .scalar_subquery()
)
# The table itself: to the ORM's insert, parameters are rows.
_PLAN = insert(Table.metadata.tables[Reminder.__tablename__]).from_select(
    ["id", "ask_id", "rung", "occurrence", "due_at", "state"],
    select(
        func.gen_random_uuid(),
        _ASK,
        _STEPS.c.rung,
        func.coalesce(_USED, _STEPS.c.occurrence),
        _STEPS.c.due_at,
        literal(ReminderState.PLANNED.value, Text),
    ).select_from(_STEPS.join(_ASKS, true())),
)


async def plan_steps(session: AsyncSession, steps: Sequence[tuple[Sequence[str], Step]]) -> None:
    """Write the next reminders of many asks in one statement; an occurrence grows by itself as in `plan_step`.

    steps: the ids of asks, with the step that all of them take next.
    """
    if not steps:
        return
    rows = [
        {"asks": asks, "rung": step.rung, "occurrence": step.occurrence, "due_at": step.due_at.isoformat()}
        for asks, step in steps
    ]
    await session.execute(_PLAN, {"steps": rows})


async def plan_step(session: AsyncSession, ask: UUID, step: Step) -> None:
    """Write an ask's next reminder. Its occurrence grows by itself where the rung was used before."""
    await plan_steps(session, [([str(ask)], step)])
