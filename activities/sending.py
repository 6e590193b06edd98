"""Claim what is due, hand each message to its channel, and write down what the provider said."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from temporalio import activity

from activities.composing import Composer
from activities.handing import LOOK_AGAIN_AFTER, Handing
from activities.heartbeat import beating
from activities.outcomes import Outcomes
from activities.places import Places
from activities.taking import Taking
from channels.ports import Channel
from domain.roster import Posts
from domain.tokens import Keys
from domain.words import ChannelName, MessageKind, MessageState, ReminderState, SendingMode
from models.asks import Reminder
from models.claims import claim_reminders
from models.holders import read_posts
from models.messages import Message
from models.session import Database
from models.switch import read_switch

GROUP = 50
"""Messages taken in one transaction: each statement serves them all."""

IN_FLIGHT = 32
"""Messages of one worker between the record and its providers: the most that its crash may have sent twice."""

LEASE = timedelta(minutes=2)
"""For how long a message belongs to the attempt that took it; after that a crash left it, and it is sent again."""


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
    look_again_after: float = LOOK_AGAIN_AFTER
    places: Places = field(default_factory=lambda: Places(IN_FLIGHT))
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
            mode = await self._claim(request)
            if mode not in (SendingMode.LIVE, SendingMode.REDIRECT):
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

    async def _claim(self, request: DispatchRequest) -> SendingMode:
        """Claim in rounds until nothing is due, or as many digests wait as a run sends; how the catch stands."""
        while True:
            async with self.database.transaction() as session:
                mode = (await read_switch(session)).mode
                if mode is SendingMode.PAUSE:
                    return mode
                claimed = await claim_reminders(
                    session,
                    request.now,
                    request.limit,
                    self.composer.ladders,
                    self.composer.calendar,
                    # Before any channel is set up, digests are made for the best address, can be read, and wait.
                    self.speaking or tuple(ChannelName),
                    held=mode is SendingMode.HOLD,
                )
                fresh = select(func.count()).where(
                    Message.kind == MessageKind.DIGEST,
                    Message.state == MessageState.READY,
                    Message.attempts == 0,
                    # What another process is slow to send must not keep us from claiming.
                    Message.channel.not_in(self.elsewhere),
                )
                if not claimed.reminders or (await session.scalar(fresh) or 0) >= request.limit:
                    return mode

    @activity.defn
    async def send_messages(self, batch: Batch) -> int:
        """Send the messages of a batch in groups, several at a time; how many the provider accepted.

        A message that fails is postponed or passed on; it never holds up the others.
        """
        handing = self.handing
        groups = [batch.messages[i : i + GROUP] for i in range(0, len(batch.messages), GROUP)]
        async with beating():
            posts = await self._read_posts(batch)
            results = await asyncio.gather(
                *(handing.send(group, batch.now, posts) for group in groups), return_exceptions=True
            )
        errors = [result for result in results if isinstance(result, BaseException)]
        if errors:
            raise errors[0]
        return sum(result for result in results if isinstance(result, int))

    async def _read_posts(self, batch: Batch) -> Posts:
        async with self.database.transaction() as session:
            people = select(Message.person_id).where(Message.id.in_(batch.messages))
            return await read_posts(session, self.composer.calendar.day_of(batch.now), people=people)

    @property
    def handing(self) -> Handing:
        outcomes = Outcomes(self.composer.ladders, self.composer.calendar, self.speaking, self.lease)
        taking = Taking(self.composer, outcomes, self.keys, self.lease)
        return Handing(self.database, self.channels, taking, outcomes, self.lease, self.places, self.look_again_after)


def _sendable(now: datetime) -> Select[UUID]:
    """Messages that wait for no later time: fresh, postponed until now, or left by a crash."""
    return select(Message.id).where(
        Message.state.in_([MessageState.READY, MessageState.SENDING]),
        or_(Message.not_before.is_(None), Message.not_before <= now),
    )
