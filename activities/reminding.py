"""Remind now: the next reminder of what is open is brought forward, and goes the way of every other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.deciding import Decider
from activities.records import already
from domain.ladder import Ladders, Step
from domain.words import AskState, ReminderState
from models.asks import Ask, Reminder
from models.changes import Change
from models.reminders import plan_step
from models.session import Database


@dataclass(frozen=True, slots=True)
class Nudge:
    """What became of one recommendation. asks: reminded now; waiting: postponed, so that nobody is reminded."""

    recommendation: UUID
    asks: int
    waiting: int = 0


async def remind_all(
    database: Database,
    recommendations: Sequence[UUID],
    ladders: Ladders,
    decider: Decider,
    nonce: str,
    at: datetime,
) -> list[Nudge]:
    """Have whoever was asked reminded as soon as hours and bounds allow: who and how is the dispatcher's to say.

    Reminders are rows that no workflow holds, so nothing of a life changes. nonce: the same for a repeat, which then
    changes nothing.
    """
    done = []
    for recommendation in recommendations:
        async with database.transaction() as session:
            done.append(await _remind(session, recommendation, ladders, decider, nonce, at))
    return done


async def _remind(
    session: AsyncSession, recommendation: UUID, ladders: Ladders, decider: Decider, nonce: str, at: datetime
) -> Nudge:
    origin = decider.origin(f"{decider.through}:remind:{nonce}:{recommendation}")
    asks = list(
        await session.scalars(
            select(Ask)
            .where(Ask.recommendation_id == recommendation, Ask.state == AskState.OPEN)
            .order_by(Ask.id)
            .with_for_update(key_share=True)
        )
    )
    meant = [ask for ask in asks if ask.snoozed_until is None or ask.snoozed_until <= at]
    nudge = Nudge(recommendation, len(meant), len(asks) - len(meant))
    if not meant or await already(session, origin.external_id):
        return nudge
    earlier: dict[str, str | None] = {}
    for ask in meant:
        earlier |= await _bring_forward(session, ask, ladders, at)
    await session.execute(
        insert(Change).values(
            external_id=origin.external_id,
            at=at,
            by_kind=origin.by_kind,
            by_id=origin.by,
            through=origin.through,
            verb="remind",
            subject="recommendation",
            recommendation_id=recommendation,
            before={"reminders": earlier},
            after={"asks": [str(ask.id) for ask in meant]},
        )
    )
    return nudge


async def _bring_forward(session: AsyncSession, ask: Ask, ladders: Ladders, at: datetime) -> dict[str, str | None]:
    """The planned reminder falls due now; one that is in a message already is left; where none is, the last repeats.

    Returns the reminder that falls due now, and when it was due before; None: it was not planned at all.
    """
    rows = list(
        await session.scalars(
            select(Reminder).where(Reminder.ask_id == ask.id).order_by(Reminder.due_at.desc()).with_for_update()
        )
    )
    pending = next((one for one in rows if one.state in (ReminderState.PLANNED, ReminderState.CLAIMED)), None)
    if pending is None:
        last = len(ladders.of(ask.kind, ask.deadline_id)) - 1
        rung = min(max((one.rung for one in rows), default=0), last)
        await plan_step(session, ask.id, Step(rung, 0, at))
        planned = Reminder.ask_id == ask.id, Reminder.state == ReminderState.PLANNED
        return {str(await session.scalar(select(Reminder.id).where(*planned))): None}
    if pending.state is ReminderState.PLANNED and pending.due_at > at:
        earlier, pending.due_at = pending.due_at, at
        return {str(pending.id): earlier.isoformat()}
    return {}
