"""Messages on their way to a provider: taken in groups under lock, looked at once more, given back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    JSON,
    DateTime,
    Integer,
    Text,
    Uuid,
    bindparam,
    column,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from domain.ladder import Step
from domain.words import AskState, ChannelName, MessageState, Outcome, ReminderState
from models.asks import Ask, Reminder
from models.base import Table
from models.messages import Delivery, Member, Message, Sending
from models.people import Contact, Person
from models.reminders import plan_steps
from models.replies import Reply
from models.switch import Switch

OVERTAKEN = "overtaken: what it said was answered or put off, or sending was stopped"
"""Why a provider was not handed a message after all; such an attempt is no failure."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that was locked, and to whom it goes.

    follows: the provider's id of the message that it answers. outdated: something in it is no longer asked.
    """

    message: Message
    contact: Contact
    person: Person
    follows: str | None
    outdated: bool
    switch: Switch


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt that is about to be made. channel, address: where it goes, which redirection may change."""

    delivery: UUID
    message: UUID
    number: int
    contact: UUID
    channel: ChannelName
    address: str
    subject: str
    text: str


_Answered = aliased(Message)
_IDS = bindparam("ids", type_=ARRAY(Uuid))
_NOW = bindparam("now", type_=DateTime(timezone=True))
_NOT_ASKED = or_(Ask.state != AskState.OPEN, Ask.snoozed_until > _NOW)
_OUTDATED = (
    exists()
    .where(Member.message_id == Message.id, Ask.id == Member.ask_id, ~Member.dropped, _NOT_ASKED)
    .correlate(Message)
)
_LOCK = (
    select(Message, Contact, Person, _Answered.provider_id, _OUTDATED, Sending.mode, Sending.redirect_to)
    .join(Contact, Contact.id == Message.contact_id)
    .join(Person, Person.id == Message.person_id)
    .join(Sending, true())
    .outerjoin(Reply, Reply.id == Message.reply_id)
    .outerjoin(_Answered, _Answered.id == Reply.message_id)
    .where(
        Message.id == func.any(_IDS),
        Message.state.in_([MessageState.READY, MessageState.SENDING]),
        or_(Message.not_before.is_(None), Message.not_before <= _NOW),
    )
    .with_for_update(of=Message, skip_locked=True)
)


async def lock_messages(session: AsyncSession, ids: Sequence[UUID], now: datetime) -> list[Waiting]:
    """Those of a group that still wait to be sent and that nobody else holds, in the group's order."""
    rows = (await session.execute(_LOCK, {"ids": ids, "now": now})).all()
    found = {
        message.id: Waiting(message, contact, person, follows, outdated, Switch(mode, to))
        for message, contact, person, follows, outdated, mode, to in rows
    }
    return [found[id] for id in ids if id in found]


_DROP = (
    update(Member)
    .where(
        Ask.id == Member.ask_id,
        Reminder.id == Member.reminder_id,
        Member.message_id == func.any(_IDS),
        ~Member.dropped,
        _NOT_ASKED,
    )
    .values(dropped=True)
    .returning(Reminder.id, Reminder.rung, Reminder.occurrence, Ask.id, Ask.state, Ask.snoozed_until)
    .execution_options(synchronize_session=False)
)


async def drop_closed(session: AsyncSession, ids: Sequence[UUID], now: datetime) -> None:
    """Leave out the members whose asks closed since they were claimed; one put off is asked again on its day."""
    rows = (await session.execute(_DROP, {"ids": ids, "now": now})).all()
    if not rows:
        return
    await session.execute(
        update(Reminder).where(Reminder.id.in_([row[0] for row in rows])).values(state=ReminderState.CANCELLED)
    )
    later = [
        ([str(ask)], Step(rung, n, until)) for _, rung, n, ask, state, until in rows if state is AskState.OPEN and until
    ]
    await plan_steps(session, later)


# JSON, since the driver writes an array item by item, in Python.
_ROWS = (
    func.json_to_recordset(bindparam("rows", type_=JSON))
    .table_valued(
        *(column(name, Uuid) for name in ("delivery", "message", "contact")),
        *(column(name, Text) for name in ("channel", "address", "subject", "text")),
        column("number", Integer),
    )
    .render_derived(name="rows", with_types=True)
)
_ATTEMPTS = select(_ROWS).cte("attempts")
_message, _delivery = (Table.metadata.tables[table.__tablename__] for table in (Message, Delivery))
_MARKED = (
    update(_message)
    .where(_message.c.id == _ATTEMPTS.c.message)
    .values(
        state=MessageState.SENDING,
        attempts=_ATTEMPTS.c.number,
        not_before=bindparam("until", type_=DateTime(timezone=True)),
        subject=_ATTEMPTS.c.subject,
        text=_ATTEMPTS.c.text,
    )
    .cte("marked")
)
_MARK = (
    insert(_delivery)
    .from_select(
        ["id", "message_id", "attempt", "contact_id", "address", "channel", "outcome", "started_at"],
        select(
            _ATTEMPTS.c.delivery,
            _ATTEMPTS.c.message,
            _ATTEMPTS.c.number,
            _ATTEMPTS.c.contact,
            _ATTEMPTS.c.address,
            _ATTEMPTS.c.channel,
            literal(Outcome.UNKNOWN.value, Text),
            _NOW,
        ),
    )
    .add_cte(_MARKED)
)


async def mark_attempts(session: AsyncSession, attempts: Sequence[Attempt], now: datetime, until: datetime) -> None:
    """Write down that these are being sent, before they are: until when they are ours, and each outcome unknown."""
    if not attempts:
        return
    rows = [
        {
            "delivery": str(one.delivery),
            "message": str(one.message),
            "contact": str(one.contact),
            "channel": one.channel.value,
            "address": one.address,
            "subject": one.subject,
            "text": one.text,
            "number": one.number,
        }
        for one in attempts
    ]
    await session.execute(_MARK, {"rows": rows, "now": now, "until": until})


_WANTED = (
    select(Message.id)
    .join(Sending, true())
    .where(
        Message.id == bindparam("id", type_=Uuid),
        Message.state == MessageState.SENDING,
        Message.attempts == bindparam("number", type_=Integer),
        Sending.mode == bindparam("mode", type_=Sending.mode.type),
        Sending.redirect_to.is_not_distinct_from(bindparam("to", type_=Text)),
        ~_OUTDATED,
    )
)


async def still_wanted(session: AsyncSession, id: UUID, number: int, switch: Switch, now: datetime) -> bool:
    """Whether attempt `number` is still ours to make: all in it is still asked, and the catch stands as it stood."""
    values = {"id": id, "number": number, "mode": switch.mode, "to": switch.redirect_to, "now": now}
    return await session.scalar(_WANTED, values) is not None
