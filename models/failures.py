"""What follows when a message cannot be delivered: the address is broken, another is tried, somebody is told."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.notices import HardBounce, Undeliverable
from domain.words import ChannelName, MessageKind, MessageState
from models.messages import Delivery, Message
from models.notices import notify_coordinators
from models.people import Contact, Person


async def mark_broken(session: AsyncSession, message: Message, why: str, at: datetime, calendar: Calendar) -> None:
    """The provider refuses this address for good: it is written to no more, and the coordinator is told."""
    contact = await session.get_one(Contact, message.contact_id)
    if contact.broken_at is not None:
        return
    contact.broken_at, contact.broken_why = at, why
    person = await session.get_one(Person, contact.person_id)
    notice = HardBounce(person.name, contact.address, why)
    await notify_coordinators(session, notice, f"broken:{contact.id}:{at.isoformat()}", at, calendar)


async def next_contact(session: AsyncSession, message: Message, speaking: Collection[ChannelName]) -> Contact | None:
    """Another working address of the same person that this message was not tried on yet."""
    tried = select(Delivery.contact_id).where(Delivery.message_id == message.id)
    found: Contact | None = await session.scalar(
        select(Contact)
        .where(
            Contact.person_id == message.person_id,
            Contact.verified_at.is_not(None),
            Contact.broken_at.is_(None),
            Contact.channel.in_(speaking),
            Contact.id.not_in(tried),
        )
        .order_by(Contact.preference)
        .limit(1)
    )
    return found


async def give_up(session: AsyncSession, message: Message, why: str, at: datetime, calendar: Calendar) -> None:
    """No address is left. The coordinator is told, unless it was a notice that failed."""
    await session.execute(
        update(Message).where(Message.id == message.id).values(state=MessageState.FAILED, not_before=None)
    )
    if message.kind is MessageKind.NOTICE:
        return
    person = await session.get_one(Person, message.person_id)
    notice = Undeliverable(person.name, message.channel, why)
    await notify_coordinators(session, notice, f"undelivered:{message.id}", at, calendar)
