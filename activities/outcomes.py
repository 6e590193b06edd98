"""What follows from a provider's answer: marked as sent, postponed, passed to another address, or given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from channels.ports import ChannelError, UnknownOutcome
from domain.calendar import Calendar
from domain.ladder import Ladders, Step, next_step
from domain.words import ChannelName, MessageKind, MessageState, Outcome, ReminderState
from models.failures import give_up, mark_broken, next_contact
from models.marking import Accepted, close_delivery, count_overtaken, mark_accepted, mark_reminders
from models.messages import Delivery, Message
from models.people import Contact
from models.reminders import plan_steps
from models.taking import OVERTAKEN

BACKOFF = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240))
GIVE_UP_AFTER = 12
"""Attempts; by then a provider has been out of order for a day and a half."""


@dataclass(frozen=True)
class Outcomes:
    """Writes down what became of an attempt. speaking: the channels that are set up; lease: see Sending."""

    ladders: Ladders
    calendar: Calendar
    speaking: tuple[ChannelName, ...]
    lease: timedelta

    async def accepted(self, session: AsyncSession, accepted: Sequence[Accepted], now: datetime) -> None:
        """Mark messages that providers took, and go on with the ladders of what was in them; twice changes nothing."""
        await mark_accepted(session, accepted, now)
        await self._climb(session, [one.message for one in accepted], now, ReminderState.SENT)

    async def overtaken(self, session: AsyncSession, id: UUID, delivery: UUID, number: int, now: datetime) -> None:
        """Attempt `number` was not made, since an answer came first: at once to be drawn again, no failure."""
        await close_delivery(session, delivery, Outcome.TEMPORARY, now, OVERTAKEN)
        await session.execute(
            update(Message)
            .where(Message.id == id, Message.state == MessageState.SENDING, Message.attempts == number)
            .values(state=MessageState.READY, not_before=None)
        )

    async def failed(self, session: AsyncSession, id: UUID, delivery: UUID, error: ChannelError, now: datetime) -> None:
        """Temporary: later, as the provider asks. Permanent: next contact; none left: next rung and the coordinator."""
        message = await session.get_one(Message, id, with_for_update=True)
        tried = await session.get_one(Delivery, delivery)
        contact = await session.get_one(Contact, message.contact_id)
        redirected = (tried.channel, tried.address) != (contact.channel, contact.address)
        unknown = isinstance(error, UnknownOutcome)
        outcome = Outcome.UNKNOWN if unknown else Outcome.PERMANENT if error.permanent else Outcome.TEMPORARY
        await close_delivery(session, delivery, outcome, now, error.reason)
        if message.state is not MessageState.SENDING:
            return
        if error.moved_to is not None and not redirected and not await _taken(session, contact, error.moved_to):
            await session.execute(
                update(Contact).where(Contact.id == message.contact_id).values(address=error.moved_to)
            )
            message.state, message.not_before = MessageState.READY, now
            return
        # Redirected: the address that everything goes to is at fault, never the person's.
        failures = message.attempts - await count_overtaken(session, id)
        if redirected or (not error.permanent and failures < GIVE_UP_AFTER):
            wait = error.retry_after or BACKOFF[min(failures, len(BACKOFF)) - 1]
            message.state = MessageState.SENDING if unknown else MessageState.READY
            message.not_before = now + (max(wait, self.lease) if unknown else wait)
            return
        if error.permanent:
            await mark_broken(session, message, error.reason, now, self.calendar)
        following = await next_contact(session, message, self.speaking)
        if following is not None:
            message.contact_id, message.channel = following.id, following.channel
            message.state, message.not_before = MessageState.READY, now
            return
        await self.give_up(session, message, error.reason, now)

    async def reachable(self, session: AsyncSession, message: Message, now: datetime) -> bool:
        """Whether its address still works; one that broke meanwhile gives way to the person's next."""
        contact = await session.get_one(Contact, message.contact_id)
        if contact.broken_at is None:
            return True
        following = await next_contact(session, message, self.speaking)
        if following is None:
            await self.give_up(session, message, contact.broken_why or "its address is broken", now)
        else:
            message.contact_id, message.channel = following.id, following.channel
        return False

    async def spoilt(self, session: AsyncSession, id: UUID, why: str, now: datetime) -> None:
        """A message that could not even be drawn: it waits ever longer, and holds up no other."""
        message = await session.get_one(Message, id, with_for_update=True)
        message.attempts += 1
        message.not_before = now + BACKOFF[min(message.attempts, len(BACKOFF)) - 1]
        if message.attempts >= GIVE_UP_AFTER:
            await self.give_up(session, message, why, now)

    async def give_up(self, session: AsyncSession, message: Message, why: str, now: datetime) -> None:
        """No way is left: the coordinator is told, and a digest's asks go on to the next rung."""
        await give_up(session, message, why, now, self.calendar)
        if message.kind is MessageKind.DIGEST:
            await self._climb(session, [message.id], now, ReminderState.FAILED)

    async def _climb(
        self, session: AsyncSession, messages: Sequence[UUID], now: datetime, state: ReminderState
    ) -> None:
        """Mark the reminders of digests and write the next rung of each ask that is still open."""
        steps = []
        for one in await mark_reminders(session, messages, state):
            here = Step(one.rung, one.occurrence, now)
            ladder = self.ladders.of(one.kind, one.deadline)
            step = next_step(ladder, here, one.opened_at, one.due_at, now, self.calendar)
            if step is not None:
                steps.append((one.asks, step))
        await plan_steps(session, steps)


async def _taken(session: AsyncSession, contact: Contact, address: str) -> bool:
    """Whether a provider's new address is bound already; then the old one has failed like any other."""
    which = select(Contact.id).where(Contact.channel == contact.channel, Contact.address == address)
    return await session.scalar(which) is not None
