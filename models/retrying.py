"""A message that failed is made ready again: the same message, so the same Message-ID."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.words import MessageState
from models.changes import write_change
from models.messages import Message
from models.people import Contact

MANY = 1_000
"""Messages made ready by one press of a button."""


class NotRetried(Exception):
    """A message cannot be sent again. word: gone (it did not fail, or not any more), no-address (none is left)."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


async def retry_message(session: AsyncSession, number: int, contact: UUID | None, origin: Origin, at: datetime) -> None:
    """Have a failed message sent once more. Raises NotRetried.

    contact: to which of their addresses; one that is marked as broken is taken at its word again. None: the best that
    works.
    """
    message = await session.scalar(select(Message).where(Message.number == number).with_for_update())
    if message is None or message.state is not MessageState.FAILED:
        raise NotRetried("gone")
    theirs = list(
        await session.scalars(
            select(Contact)
            .where(Contact.person_id == message.person_id, Contact.verified_at.is_not(None))
            .order_by(Contact.preference)
        )
    )
    working = [one for one in theirs if one.broken_at is None]
    # The address that it failed at is tried again only where there is no other.
    best = next((one for one in working if one.id != message.contact_id), next(iter(working), None))
    chosen = best if contact is None else next((one for one in theirs if one.id == contact), None)
    if chosen is None:
        raise NotRetried("no-address")
    if chosen.broken_at is not None:
        chosen.broken_at, chosen.broken_why = None, None
    message.contact_id, message.channel = chosen.id, chosen.channel
    message.state, message.not_before = MessageState.READY, None
    await write_change(session, origin, at, "retry", "message", message.id, {}, {"attempts": message.attempts})


async def retry_all(session: AsyncSession, origin: Origin, at: datetime) -> tuple[int, int]:
    """The same for every failed message whose person has an address that works; how many, and how many have none."""
    numbers = await session.scalars(
        select(Message.number).where(Message.state == MessageState.FAILED).order_by(Message.number.desc()).limit(MANY)
    )
    done = left = 0
    for number in numbers.all():
        each = Origin(f"{origin.external_id}:{number}", origin.by, origin.by_kind, through=origin.through)
        try:
            await retry_message(session, number, None, each, at)
            done += 1
        except NotRetried:
            left += 1
    return done, left
