"""What follows from a provider's answer: marked as sent, postponed, passed to another address, or given up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from channels.ports import ChannelError, UnknownOutcome
from domain.calendar import Calendar
from domain.ladder import Ladders, Step, next_step
from domain.messages import Sent
from domain.words import AskState, ChannelName, MessageKind, MessageState, Outcome, ReminderState
from models.asks import Ask, Reminder
from models.failures import give_up, mark_broken, next_contact
from models.messages import Delivery, Message
from models.people import Contact
from models.reminders import plan_step

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

    async def accepted(self, session: AsyncSession, id: UUID, delivery: UUID, sent: Sent, now: datetime) -> None:
        message = await session.get_one(Message, id, with_for_update=True)
        await _close_delivery(session, delivery, Outcome.ACCEPTED, now, provider_id=sent.provider_id)
        message.state, message.sent_at, message.provider_id = MessageState.SENT, now, sent.provider_id
        message.not_before = None
        if message.kind is MessageKind.DIGEST:
            await self._climb(session, id, now, ReminderState.SENT)

    async def failed(self, session: AsyncSession, id: UUID, delivery: UUID, error: ChannelError, now: datetime) -> None:
        """Temporary: later, as the provider asks. Permanent: next contact; none left: next rung and the coordinator."""
        message = await session.get_one(Message, id, with_for_update=True)
        tried = await session.get_one(Delivery, delivery)
        contact = await session.get_one(Contact, message.contact_id)
        redirected = (tried.channel, tried.address) != (contact.channel, contact.address)
        unknown = isinstance(error, UnknownOutcome)
        outcome = Outcome.UNKNOWN if unknown else Outcome.PERMANENT if error.permanent else Outcome.TEMPORARY
        await _close_delivery(session, delivery, outcome, now, reason=error.reason)
        if message.state is not MessageState.SENDING:
            return
        if error.moved_to is not None and not redirected and not await _taken(session, contact, error.moved_to):
            await session.execute(
                update(Contact).where(Contact.id == message.contact_id).values(address=error.moved_to)
            )
            message.state, message.not_before = MessageState.READY, now
            return
        # Redirected: the address that everything goes to is at fault, never the person's.
        if redirected or (not error.permanent and message.attempts < GIVE_UP_AFTER):
            wait = error.retry_after or BACKOFF[min(message.attempts, len(BACKOFF)) - 1]
            message.state = MessageState.SENDING if unknown else MessageState.READY
            message.not_before = now + (max(wait, self.lease) if unknown else wait)
            return
        if error.permanent:
            await mark_broken(session, message, error.reason, now)
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
        await give_up(session, message, why, now)
        if message.kind is MessageKind.DIGEST:
            await self._climb(session, message.id, now, ReminderState.FAILED)

    async def _climb(self, session: AsyncSession, message: UUID, now: datetime, state: ReminderState) -> None:
        """Mark a digest's reminders and write the next rung of each ask that is still open."""
        rows = (
            await session.execute(
                select(Reminder, Ask)
                .join(Ask, Ask.id == Reminder.ask_id)
                .where(Reminder.message_id == message, Reminder.state == ReminderState.CLAIMED)
                # An answer that closes the ask waits, and then finds the next reminder to stop.
                .with_for_update(of=[Reminder, Ask], key_share=True)
            )
        ).all()
        for reminder, _ in rows:
            reminder.state = state
        await session.flush()
        for reminder, ask in rows:
            if ask.state is not AskState.OPEN:
                continue
            step = next_step(
                self.ladders.of(ask.kind, ask.deadline_id),
                Step(reminder.rung, reminder.occurrence, reminder.due_at),
                ask.opened_at,
                ask.due_at,
                now,
                self.calendar,
            )
            if step is not None:
                await plan_step(session, ask.id, step)


async def _taken(session: AsyncSession, contact: Contact, address: str) -> bool:
    """Whether a provider's new address is bound already; then the old one has failed like any other."""
    which = select(Contact.id).where(Contact.channel == contact.channel, Contact.address == address)
    return await session.scalar(which) is not None


async def _close_delivery(
    session: AsyncSession,
    delivery: UUID,
    outcome: Outcome,
    at: datetime,
    *,
    provider_id: str | None = None,
    reason: str | None = None,
) -> None:
    await session.execute(
        update(Delivery)
        .where(Delivery.id == delivery)
        .values(outcome=outcome, provider_id=provider_id, reason=reason, ended_at=at)
    )
