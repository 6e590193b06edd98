"""The next reminder of an ask: planned and stopped in the transaction that opens or closes the ask."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.ladder import Ladders, Step
from domain.recommendation import State
from domain.schedule import follow
from domain.words import ReminderState
from models.asks import Reminder


async def plan_reminders(
    session: AsyncSession, before: State, after: State, at: datetime, ladders: Ladders, calendar: Calendar
) -> None:
    """Give each new ask its first reminder, move those whose ask moved, stop those whose ask is gone."""
    asks = {a.id for a in (*before.asks, *after.asks)}
    rows = (
        await session.scalars(
            select(Reminder)
            .where(Reminder.ask_id.in_(asks), Reminder.state.in_([ReminderState.PLANNED, ReminderState.CLAIMED]))
            .with_for_update()
        )
    ).all()
    planned = {row.ask_id: row for row in rows if row.state is ReminderState.PLANNED}
    pending = {ask: Step(row.rung, row.occurrence, row.due_at) for ask, row in planned.items()}
    claimed = frozenset(row.ask_id for row in rows if row.state is ReminderState.CLAIMED)
    await _write(session, follow(before, after, pending, claimed, at, ladders, calendar), planned)


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


async def plan_step(session: AsyncSession, ask: UUID, step: Step) -> None:
    """Write an ask's next reminder. Its occurrence grows by itself where the rung was used before."""
    used = await session.scalar(
        select(func.max(Reminder.occurrence)).where(Reminder.ask_id == ask, Reminder.rung == step.rung)
    )
    await session.execute(
        insert(Reminder).values(
            id=uuid4(),
            ask_id=ask,
            rung=step.rung,
            occurrence=step.occurrence if used is None else used + 1,
            due_at=step.due_at,
            state=ReminderState.PLANNED,
        )
    )
