"""Look at messages: what waits, what was sent, with their words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.roster import Posts
from domain.words import MessageKind, MessageState, ReminderState
from models.asks import Ask, Reminder
from models.messages import Delivery, Member, Message
from models.people import Person

WAITING = (MessageState.READY, MessageState.SENDING)


async def preview(session: AsyncSession, until: datetime) -> dict[str, int]:
    """What would go if sending went live: digests that wait, to how many people, and reminders due until then."""
    digests, people = (
        await session.execute(
            select(func.count(), func.count(Message.person_id.distinct())).where(
                Message.kind == MessageKind.DIGEST, Message.state.in_(WAITING)
            )
        )
    ).one()
    others = await session.scalar(
        select(func.count()).where(Message.kind != MessageKind.DIGEST, Message.state.in_(WAITING))
    )
    reminders = await session.scalar(
        select(func.count()).where(Reminder.state == ReminderState.PLANNED, Reminder.due_at <= until)
    )
    return {"digests": digests, "people": people, "others": others or 0, "reminders": reminders or 0}


async def find_digest(session: AsyncSession, number: int) -> Message | None:
    """The digest of this number, if there is one."""
    found: Message | None = await session.scalar(
        select(Message).where(Message.number == number, Message.kind == MessageKind.DIGEST)
    )
    return found


async def concerns(session: AsyncSession, message: Message, posts: Posts) -> bool:
    """Whether its person still holds a post, or stands in for somebody in an ask of it: who has left reads no more."""
    if message.person_id in posts.by_person:
        return True
    delegated = (
        select(Ask.id)
        .join(Member, Member.ask_id == Ask.id)
        .where(Member.message_id == message.id, Ask.delegate_id == message.person_id)
    )
    return await session.scalar(delegated.limit(1)) is not None


async def read_messages(
    session: AsyncSession, person: UUID | None, kinds: Sequence[MessageKind], limit: int
) -> list[tuple[Message, Person, Delivery | None]]:
    """The newest messages with whom they are for and their last attempt."""
    query = (
        select(Message, Person, Delivery)
        .join(Person, Person.id == Message.person_id)
        .outerjoin(Delivery, (Delivery.message_id == Message.id) & (Delivery.attempt == Message.attempts))
        .where(Message.kind.in_(kinds))
        .order_by(Message.made_at.desc(), Message.number.desc())
        .limit(limit)
    )
    if person is not None:
        query = query.where(Message.person_id == person)
    return [(m, p, d) for m, p, d in (await session.execute(query)).all()]


def as_json(message: Message, person: Person, delivery: Delivery | None, held: bool) -> dict[str, Any]:
    """One message for `suivi digests --json`, without its words."""
    waits = message.state in WAITING
    return {
        "number": message.number,
        "kind": message.kind,
        "to": person.name,
        "channel": message.channel,
        "state": "held" if waits and held else message.state,
        "made": message.made_at,
        "sent": message.sent_at,
        "attempts": message.attempts,
        "not_before": message.not_before if waits else None,
        "outcome": delivery.outcome if delivery else None,
        "reason": delivery.reason if delivery else None,
        "subject": message.subject,
        "text": message.text,
    }
