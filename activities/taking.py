"""Take messages to be sent: read again under lock, drawn as of now, each attempt written down before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import CHATS, Composer
from activities.outcomes import Outcomes
from channels.wording import Drawn
from domain.hours import Hours, next_open
from domain.messages import Outgoing
from domain.roster import Posts
from domain.tokens import Keys, make_token
from domain.words import ChannelName, MessageId, MessageKind, MessageState, SendingMode
from models.prompts import Shown, write_prompt
from models.switch import Switch
from models.taking import Attempt, Waiting, drop_closed, lock_messages, mark_attempts

TOKEN_DAYS = 400


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that is ours to send. number: which attempt; switch: the safety catch as it stood."""

    outgoing: Outgoing
    delivery: UUID
    number: int
    switch: Switch

    @property
    def id(self) -> UUID:
        return self.outgoing.id


@dataclass(frozen=True)
class Taking:
    """Takes groups of messages. lease: for how long they are ours."""

    composer: Composer
    outcomes: Outcomes
    keys: Keys
    lease: timedelta

    async def take(self, session: AsyncSession, ids: Sequence[UUID], now: datetime, posts: Posts) -> list[Taken]:
        """Those of a group that may be sent, in a few statements for all; the others are cancelled or left."""
        waiting = [
            one
            for one in await lock_messages(session, ids, now)
            if one.switch.mode in (SendingMode.LIVE, SendingMode.REDIRECT)
            and (one.contact.broken_at is None or await self.outcomes.reachable(session, one.message, now))
            and self._in_hours(one, now)
        ]
        digests = [one.message for one in waiting if one.message.kind is MessageKind.DIGEST]
        on = self.composer.calendar.day_of(now)
        if outdated := [one.message.id for one in waiting if one.outdated]:
            await drop_closed(session, outdated, now)
        contents = await self.composer.digests(session, digests, on, posts) if digests else {}
        taken: list[Taken] = []
        attempts: list[Attempt] = []
        for one in waiting:
            drawn = await self.composer.compose(session, one.message, on, posts, contents.get(one.message.id))
            if drawn is None:
                one.message.state = MessageState.CANCELLED
                continue
            number = one.message.attempts + 1
            taken.append(Taken(self._outgoing(one, drawn, now), uuid4(), number, one.switch))
            attempts.append(_attempt(taken[-1], one, drawn))
            if one.contact.channel in CHATS and drawn.rows:
                await write_prompt(session, one.contact.id, Shown(one.message.id), drawn.rows, now, one.message.id)
        await mark_attempts(session, attempts, now, now + self.lease)
        return taken

    def _in_hours(self, one: Waiting, now: datetime) -> bool:
        """A digest that was held, or that a provider put off, waits for its reader's hours; an answer does not."""
        if one.message.kind is not MessageKind.DIGEST:
            return True
        hours = Hours(one.person.time_zone, one.person.quiet_from, one.person.quiet_to)
        opens = next_open(now, hours, self.composer.calendar)
        if opens > now:
            one.message.not_before = opens
        return opens <= now

    def _outgoing(self, one: Waiting, drawn: Drawn, now: datetime) -> Outgoing:
        expires_on = (now + timedelta(days=TOKEN_DAYS)).date()
        outgoing = Outgoing(
            id=MessageId(one.message.id),
            number=one.message.number,
            channel=one.contact.channel,
            address=one.contact.address,
            name=one.person.name,
            language=one.person.language,
            subject=drawn.subject,
            text=drawn.text,
            html=drawn.html,
            rows=drawn.rows,
            reply_token=make_token(one.message.number, expires_on, self.keys, max(self.keys)),
            follows=one.follows,
            files=drawn.files,
        )
        return redirected(outgoing, one.switch)


def redirected(outgoing: Outgoing, switch: Switch) -> Outgoing:
    """In redirect mode everything goes to one mail address, saying for whom it was."""
    if switch.mode is not SendingMode.REDIRECT or switch.redirect_to is None:
        return outgoing
    return replace(
        outgoing,
        channel=ChannelName.EMAIL,
        address=switch.redirect_to,
        subject=f"[→ {outgoing.name}, {outgoing.channel.value}] {outgoing.subject}",
    )


def _attempt(taken: Taken, one: Waiting, drawn: Drawn) -> Attempt:
    return Attempt(
        delivery=taken.delivery,
        message=one.message.id,
        number=taken.number,
        contact=one.contact.id,
        channel=taken.outgoing.channel,
        address=taken.outgoing.address,
        subject=drawn.subject,
        text=drawn.text,
    )
