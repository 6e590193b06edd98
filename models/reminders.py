"""The next reminder of an ask: planned and stopped in the transaction that opens or closes the ask."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, DateTime, Integer, Text, Uuid, bindparam, column, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.asks import OpenAsk
from domain.calendar import Calendar
from domain.ladder import Ladder, Step, first_step, moved_step
from domain.recommendation import State
from domain.words import AskKind, ReminderState
from models.asks import Reminder
from models.base import Table


async def plan_reminders(
    session: AsyncSession,
    before: State,
    after: State,
    at: datetime,
    ladders: Mapping[AskKind, Ladder],
    calendar: Calendar,
) -> None:
    """Give each new ask its first reminder, move those whose ask moved, stop those whose ask is gone."""
    gone = [a.id for a in before.asks if after.ask(a.id) is None]
    if gone:
        await session.execute(
            update(Reminder)
            .where(Reminder.ask_id.in_(gone), Reminder.state == ReminderState.PLANNED)
            .values(state=ReminderState.CANCELLED)
        )
    for ask in after.asks:
        earlier = before.ask(ask.id)
        if earlier is None:
            await _plan_first(session, ask, at, ladders, calendar)
        elif (earlier.due_at, earlier.snoozed_until) != (ask.due_at, ask.snoozed_until):
            await _move(session, ask, at, ladders, calendar)


# JSON, since the driver writes an array item by item, in Python.
_STEPS = (
    func.json_to_recordset(bindparam("steps", type_=JSON))
    .table_valued(
        column("ask_id", Uuid),
        column("rung", Integer),
        column("occurrence", Integer),
        column("due_at", DateTime(timezone=True)),
    )
    .render_derived(name="step", with_types=True)
)
_USED = (
    select(func.max(Reminder.occurrence) + 1)
    .where(Reminder.ask_id == _STEPS.c.ask_id, Reminder.rung == _STEPS.c.rung)
    .scalar_subquery()
)
# The table itself: to the ORM's insert, parameters are rows.
_PLAN = insert(Table.metadata.tables[Reminder.__tablename__]).from_select(
    ["id", "ask_id", "rung", "occurrence", "due_at", "state"],
    select(
        func.gen_random_uuid(),
        _STEPS.c.ask_id,
        _STEPS.c.rung,
        func.coalesce(_USED, _STEPS.c.occurrence),
        _STEPS.c.due_at,
        literal(ReminderState.PLANNED.value, Text),
    ),
)


async def plan_steps(session: AsyncSession, steps: Sequence[tuple[UUID, Step]]) -> None:
    """Write the next reminders of many asks in one statement; an occurrence grows by itself as in `plan_step`."""
    if not steps:
        return
    rows = [
        {
            "ask_id": str(ask),
            "rung": step.rung,
            "occurrence": step.occurrence,
            "due_at": step.due_at.isoformat(),
        }
        for ask, step in steps
    ]
    await session.execute(_PLAN, {"steps": rows})


async def plan_step(session: AsyncSession, ask: UUID, step: Step) -> None:
    """Write an ask's next reminder. Its occurrence grows by itself where the rung was used before."""
    await plan_steps(session, [(ask, step)])


async def _plan_first(
    session: AsyncSession, ask: OpenAsk, at: datetime, ladders: Mapping[AskKind, Ladder], calendar: Calendar
) -> None:
    pending = await session.scalar(
        select(Reminder.id).where(
            Reminder.ask_id == ask.id, Reminder.state.in_([ReminderState.PLANNED, ReminderState.CLAIMED])
        )
    )
    if pending is None:
        await plan_step(session, ask.id, first_step(ladders[ask.kind], max(ask.opened_at, at), ask.due_at, calendar))


async def _move(
    session: AsyncSession, ask: OpenAsk, at: datetime, ladders: Mapping[AskKind, Ladder], calendar: Calendar
) -> None:
    pending = await session.scalar(
        select(Reminder).where(Reminder.ask_id == ask.id, Reminder.state == ReminderState.PLANNED).with_for_update()
    )
    if pending is None:
        return
    now = max(at, ask.snoozed_until or at)
    step = moved_step(
        ladders[ask.kind],
        Step(pending.rung, pending.occurrence, pending.due_at),
        ask.opened_at,
        ask.due_at,
        now,
        calendar,
    )
    if step.rung == pending.rung:
        pending.due_at = step.due_at
        return
    pending.state = ReminderState.CANCELLED
    await session.flush()
    await plan_step(session, ask.id, step)
