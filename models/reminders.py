"""The next reminder of an ask: planned and stopped in the transaction that opens or closes the ask."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.asks import OpenAsk
from domain.calendar import Calendar
from domain.ladder import Ladder, Step, first_step, moved_step
from domain.recommendation import State
from domain.words import AskKind, ReminderState
from models.asks import Reminder


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
