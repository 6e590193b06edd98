"""A provider tells later that a message did not arrive."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.messages import Incoming
from domain.words import ChannelName, MessageState
from models.failures import give_up, mark_broken, next_contact
from models.messages import Delivery, Message


async def record_bounce(
    session: AsyncSession, incoming: Incoming, number: int | None, at: datetime, calendar: Calendar
) -> None:
    """A hard bounce ends an address: the same message goes to the person's next one, or the coordinator is told.

    number: the message's number, when the bounce came back to a signed address. A soft bounce changes nothing:
    the mail server goes on trying. Nor does one that comes again, or late: what it tells of is not where the
    message went since.
    """
    if not incoming.permanent_bounce or (number is None and incoming.bounced is None):
        return
    which = Message.number == number if number is not None else Message.provider_id == incoming.bounced
    message = await session.scalar(select(Message).where(which).with_for_update())
    if message is None or message.state is not MessageState.SENT or message.channel is not incoming.channel:
        return
    if incoming.bounced_address in await _tried_before(session, message):
        return
    reason = incoming.subject or "the mail server refused it for good"
    await mark_broken(session, message, reason, at, calendar)
    following = await next_contact(session, message, tuple(ChannelName))
    if following is None:
        await give_up(session, message, reason, at, calendar)
        return
    message.contact_id, message.channel = following.id, following.channel
    message.state, message.not_before, message.sent_at = MessageState.READY, at, None


async def _tried_before(session: AsyncSession, message: Message) -> set[str]:
    """The addresses that this message was sent to before the one where it is now."""
    tried = await session.scalars(
        select(Delivery.address).where(Delivery.message_id == message.id, Delivery.contact_id != message.contact_id)
    )
    return {address.lower() for address in tried}
