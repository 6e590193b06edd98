"""Claim what is due, hand each message to its channel, and write down what the provider said."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Select, or_, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.composing import CHATS, Composer
from activities.heartbeat import beating
from activities.outcomes import Outcomes
from channels.ports import Channel, ChannelError, UnknownOutcome
from domain.messages import Outgoing, Sent
from domain.roster import Posts
from domain.tokens import Keys, make_token
from domain.words import (
    AskState,
    ChannelName,
    MessageId,
    MessageKind,
    MessageState,
    Outcome,
    ReminderState,
    SendingMode,
)
from models.asks import Ask, Reminder
from models.claims import claim_reminders
from models.holders import read_posts
from models.inbox import thread_of
from models.messages import Delivery, Member, Message
from models.people import Contact, Person
from models.prompts import Shown, write_prompt
from models.session import Database
from models.switch import Switch, read_switch

log = logging.getLogger(__name__)

AT_A_TIME = 8
LEASE = timedelta(minutes=2)
"""For how long a message belongs to the attempt that took it; after that a crash left it, and it is sent again."""
TOKEN_DAYS = 400
WRITE_AGAIN = 0.5


@dataclass(frozen=True, slots=True)
class DispatchRequest:
    """now: aware UTC, the workflow's time. limit: digests claimed at a time."""

    now: datetime
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages of one channel, to be sent in this order."""

    channel: ChannelName
    messages: tuple[UUID, ...]
    now: datetime


@dataclass(frozen=True)
class Sending:
    """Speaks for the record. channels: those that this process speaks on; keys: for reply tokens, current the newest.

    elsewhere: channels that another process speaks on: what is due there is claimed here, and sent by it.
    """

    database: Database
    composer: Composer
    channels: Mapping[ChannelName, Channel]
    keys: Keys
    lease: timedelta = LEASE
    elsewhere: tuple[ChannelName, ...] = ()

    @property
    def speaking(self) -> tuple[ChannelName, ...]:
        return (*self.channels, *self.elsewhere)

    @activity.defn
    async def anything_due(self, now: datetime) -> bool:
        """Whether a run has anything to do: a cheap look, for the runs of a quiet day."""
        async with self.database.transaction() as session:
            mode = (await read_switch(session)).mode
            if mode is SendingMode.PAUSE:
                return False
            due = select(Reminder.id).where(Reminder.state == ReminderState.PLANNED, Reminder.due_at <= now)
            if await session.scalar(due.limit(1)) is not None:
                return True
            return mode is not SendingMode.HOLD and await session.scalar(_sendable(now).limit(1)) is not None

    @activity.defn
    async def claim_due(self, request: DispatchRequest) -> list[Batch]:
        """Claim due reminders into digests; return what may be sent now, per channel: fresh, postponed or stranded.

        On hold nothing is returned; on pause nothing is even claimed.
        """
        async with beating():
            async with self.database.transaction() as session:
                switch = await read_switch(session)
            if switch.mode is SendingMode.PAUSE:
                return []
            await self._claim(request)
        if switch.mode is SendingMode.HOLD:
            return []
        async with self.database.transaction() as session:
            rows = (
                await session.execute(
                    select(Message.id, Message.channel)
                    .where(Message.channel.in_(tuple(self.channels)), Message.id.in_(_sendable(request.now)))
                    .order_by(Message.kind != MessageKind.CONFIRMATION, Message.made_at)
                    .limit(request.limit)
                )
            ).all()
        batches: dict[ChannelName, list[UUID]] = {}
        for id, channel in rows:
            batches.setdefault(channel, []).append(id)
        return [Batch(channel, tuple(ids), request.now) for channel, ids in batches.items()]

    async def _claim(self, request: DispatchRequest) -> None:
        """Claim until nothing is due, before anything is sent: so what is due to a person now is one digest."""
        digests = 0
        while digests < request.limit:
            async with self.database.transaction() as session:
                claimed = await claim_reminders(
                    session,
                    request.now,
                    request.limit - digests,
                    self.composer.ladders,
                    self.composer.calendar,
                    # Before any channel is set up, digests are made for the best address, can be read, and wait.
                    self.speaking or tuple(ChannelName),
                )
            if not claimed.reminders:
                return
            digests += claimed.digests

    @activity.defn
    async def send_messages(self, batch: Batch) -> int:
        """Send each message of a batch, several at a time; how many the provider accepted.

        A message that fails is postponed or passed on; it never holds up the others.
        """
        async with self.database.transaction() as session:
            posts = await read_posts(session, self.composer.calendar.day_of(batch.now))
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(message: UUID) -> bool:
            async with gate:
                return await self._send(message, batch.now, posts)

        async with beating():
            results = await asyncio.gather(*(one(message) for message in batch.messages), return_exceptions=True)
        errors = [result for result in results if isinstance(result, BaseException)]
        if errors:
            raise errors[0]
        return sum(result is True for result in results)

    async def _send(self, id: UUID, now: datetime, posts: Posts) -> bool:
        try:
            taken = await self._take(id, now, posts)
        except (DBAPIError, OSError):
            raise
        except Exception as error:  # noqa: BLE001
            # What cannot be drawn must not be tried again at once, nor stop what comes after it.
            why = f"it could not be drawn ({type(error).__name__})"
            log.error("message %s waits: %s", id, why)  # No traceback: it may quote what people wrote.
            await self._write(lambda session: self._outcomes.spoilt(session, id, why, now))
            return False
        if taken is None:
            return False
        outgoing, delivery = taken
        try:
            sent = await self._hand_over(outgoing)
        except ChannelError as error:
            fault = error
            await self._write(lambda session: self._outcomes.failed(session, id, delivery, fault, now))
            return False
        await self._write(lambda session: self._outcomes.accepted(session, id, delivery, sent, now))
        return True

    async def _hand_over(self, outgoing: Outgoing) -> Sent:
        """One attempt. Raises ChannelError, whatever goes wrong."""
        channel = self.channels.get(outgoing.channel)
        if channel is None:
            raise ChannelError(f"{outgoing.channel.value} is not set up: see suivi doctor", permanent=False)
        try:
            return await channel.send(outgoing)
        except Exception as error:
            if isinstance(error, ChannelError):
                raise
            raise UnknownOutcome(type(error).__name__) from error

    async def _write(self, what: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Write what a provider said, waiting for a record that restarts: a lost answer would be a second mail."""
        deadline = asyncio.get_running_loop().time() + self.lease.total_seconds() / 2
        while True:
            try:
                async with self.database.transaction() as session:
                    await what(session)
                return
            except DBAPIError:
                if asyncio.get_running_loop().time() > deadline:
                    raise
                await asyncio.sleep(WRITE_AGAIN)

    async def _take(self, id: UUID, now: datetime, posts: Posts) -> tuple[Outgoing, UUID] | None:
        """Read the message again under lock, draw what is still open, and mark the attempt before it is made."""
        async with self.database.transaction() as session:
            message = await session.scalar(
                select(Message)
                .where(
                    Message.id == id,
                    Message.state.in_([MessageState.READY, MessageState.SENDING]),
                    or_(Message.not_before.is_(None), Message.not_before <= now),
                )
                .with_for_update(skip_locked=True)
            )
            switch = await read_switch(session)
            if message is None or switch.mode not in (SendingMode.LIVE, SendingMode.REDIRECT):
                return None
            if not await self._outcomes.reachable(session, message, now):
                return None
            if message.kind is MessageKind.DIGEST:
                await _drop_closed(session, message)
            drawn = await self.composer.compose(session, message, self.composer.calendar.day_of(now), posts)
            if drawn is None:
                message.state = MessageState.CANCELLED
                return None
            contact = await session.get_one(Contact, message.contact_id)
            person = await session.get_one(Person, message.person_id)
            message.state, message.attempts = MessageState.SENDING, message.attempts + 1
            message.not_before = now + self.lease
            message.subject, message.text = drawn.subject, drawn.text
            outgoing = Outgoing(
                id=MessageId(message.id),
                number=message.number,
                channel=contact.channel,
                address=contact.address,
                name=person.name,
                language=person.language,
                subject=drawn.subject,
                text=drawn.text,
                html=drawn.html,
                rows=drawn.rows,
                reply_token=self._token(message.number, now),
                follows=await thread_of(session, message),
            )
            if contact.channel in CHATS and drawn.rows:
                await write_prompt(session, contact.id, Shown(message.id), drawn.rows, now, message.id)
            outgoing = self._redirected(outgoing, switch)
            delivery = uuid4()
            session.add(
                Delivery(
                    id=delivery,
                    message_id=message.id,
                    attempt=message.attempts,
                    contact_id=contact.id,
                    address=outgoing.address,
                    channel=outgoing.channel,
                    outcome=Outcome.UNKNOWN,
                    started_at=now,
                )
            )
            return outgoing, delivery

    @property
    def _outcomes(self) -> Outcomes:
        return Outcomes(self.composer.ladders, self.composer.calendar, self.speaking, self.lease)

    def _token(self, number: int, now: datetime) -> str:
        return make_token(number, (now + timedelta(days=TOKEN_DAYS)).date(), self.keys, max(self.keys))

    def _redirected(self, outgoing: Outgoing, switch: Switch) -> Outgoing:
        """In redirect mode everything goes to one mail address, saying for whom it was."""
        if switch.mode is not SendingMode.REDIRECT or switch.redirect_to is None:
            return outgoing
        return replace(
            outgoing,
            channel=ChannelName.EMAIL,
            address=switch.redirect_to,
            subject=f"[→ {outgoing.name}, {outgoing.channel.value}] {outgoing.subject}",
        )


def _sendable(now: datetime) -> Select[UUID]:
    """Messages that wait for no later time: fresh, postponed until now, or left by a crash."""
    return select(Message.id).where(
        Message.state.in_([MessageState.READY, MessageState.SENDING]),
        or_(Message.not_before.is_(None), Message.not_before <= now),
    )


async def _drop_closed(session: AsyncSession, message: Message) -> None:
    """Leave out the members whose asks closed since they were claimed, and stop their reminders."""
    closed = (
        await session.execute(
            select(Member.reminder_id)
            .join(Ask, Ask.id == Member.ask_id)
            .where(Member.message_id == message.id, Ask.state != AskState.OPEN, ~Member.dropped)
            .with_for_update(of=Member)
        )
    ).scalars()
    ids = list(closed)
    if ids:
        await session.execute(update(Member).where(Member.reminder_id.in_(ids)).values(dropped=True))
        await session.execute(update(Reminder).where(Reminder.id.in_(ids)).values(state=ReminderState.CANCELLED))
