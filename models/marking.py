"""What became of messages, written down: a handful of statements for many at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, JSON, DateTime, Text, Uuid, and_, bindparam, column, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import AskKind, AskState, MessageState, Outcome, ReminderState
from models.asks import Ask, Reminder
from models.base import Table
from models.messages import Delivery, Member, Message
from models.taking import OVERTAKEN


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that a provider took in one attempt, with the provider's id of it."""

    message: UUID
    delivery: UUID
    provider_id: str


_AT = bindparam("at", type_=DateTime(timezone=True))
_ROWS = (
    func.json_to_recordset(bindparam("rows", type_=JSON))
    .table_valued(column("message", Uuid), column("delivery", Uuid), column("provider_id", Text))
    .render_derived(name="rows", with_types=True)
)
_ACCEPTED = select(_ROWS).cte("accepted")
_message, _delivery = (Table.metadata.tables[table.__tablename__] for table in (Message, Delivery))
_SENT = (
    update(_message)
    .where(_message.c.id == _ACCEPTED.c.message)
    .values(state=MessageState.SENT, sent_at=_AT, provider_id=_ACCEPTED.c.provider_id, not_before=None)
    .cte("sent")
)
_MARK = (
    update(_delivery)
    .where(_delivery.c.id == _ACCEPTED.c.delivery)
    .values(outcome=Outcome.ACCEPTED, provider_id=_ACCEPTED.c.provider_id, ended_at=_AT)
    .add_cte(_SENT)
)


async def mark_accepted(session: AsyncSession, accepted: Sequence[Accepted], at: datetime) -> None:
    """Mark messages as sent and their deliveries as accepted."""
    rows = [
        {"message": str(one.message), "delivery": str(one.delivery), "provider_id": one.provider_id} for one in accepted
    ]
    await session.execute(_MARK, {"rows": rows, "at": at})


_LOCKED = (
    select(
        Reminder.id,
        # Looked at in the end, not in WHERE: in the middle of a run statistics say that none is claimed, and all are
        # read.
        and_(Reminder.state == ReminderState.CLAIMED, Reminder.message_id == Member.message_id).label("ours"),
        Ask.id.label("ask"),
        Ask.kind,
        Ask.state,
        Ask.opened_at,
        Ask.due_at,
        Ask.deadline_id,
    )
    .join(Ask, Ask.id == Reminder.ask_id)
    .join(Member, Member.reminder_id == Reminder.id)
    .where(Member.message_id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(Ask.id)
    # An answer that closes the ask waits, and then finds the next reminder to stop.
    .with_for_update(of=[Reminder, Ask], key_share=True)
    .cte("locked")
)
_reminder = Table.metadata.tables[Reminder.__tablename__]
_MARKED = (
    update(_reminder)
    .where(_reminder.c.id == _LOCKED.c.id, _LOCKED.c.ours)
    .values(state=bindparam("to", type_=Reminder.state.type))
    .returning(
        _LOCKED.c.ask,
        _LOCKED.c.kind,
        _LOCKED.c.state,
        _reminder.c.rung,
        _reminder.c.occurrence,
        _LOCKED.c.opened_at,
        _LOCKED.c.due_at,
        _LOCKED.c.deadline_id,
    )
    .cte("marked")
)
_ALIKE = [one for one in _MARKED.c if one.key not in ("ask", "state")]
# Those that are alike in one row, their ids as text: in Python each id of each ask would cost more than all else here.
_REMINDERS = select(func.json_agg(_MARKED.c.ask), *_ALIKE).where(_MARKED.c.state == AskState.OPEN).group_by(*_ALIKE)


@dataclass(frozen=True, slots=True)
class Marked:
    """Reminders that were marked, alike in all that decides what comes next. asks: the ids of their asks, all open."""

    asks: list[str]
    kind: AskKind
    rung: int
    occurrence: int
    opened_at: datetime
    due_at: datetime
    deadline: UUID | None


async def mark_reminders(session: AsyncSession, messages: Sequence[UUID], state: ReminderState) -> list[Marked]:
    """Mark the claimed reminders of digests, locking their asks; those whose asks are still open."""
    rows = await session.execute(_REMINDERS, {"ids": messages, "to": state})
    return [Marked(*row) for row in rows.all()]


async def close_delivery(session: AsyncSession, delivery: UUID, outcome: Outcome, at: datetime, reason: str) -> None:
    """Write down why an attempt was not accepted."""
    await session.execute(
        update(Delivery).where(Delivery.id == delivery).values(outcome=outcome, reason=reason, ended_at=at)
    )


async def count_overtaken(session: AsyncSession, message: UUID) -> int:
    """How many attempts of a message were never made, since answers came first."""
    overtaken = select(func.count()).where(Delivery.message_id == message, Delivery.reason == OVERTAKEN)
    return await session.scalar(overtaken) or 0
