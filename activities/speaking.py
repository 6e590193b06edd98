"""Send what is ready on a channel that only this process can speak on; who listens there asks for it regularly."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from activities.sending import Batch, Sending
from domain.words import ChannelName, MessageKind, MessageState, SendingMode
from models.messages import Message
from models.switch import read_switch

AT_ONCE = 50


@dataclass(frozen=True)
class Speaking:
    """Hands over messages of one channel. sending: with this process's channel; the dispatcher's leaves them alone."""

    sending: Sending
    channel: ChannelName
    now: Callable[[], datetime]

    async def send_ready(self) -> int:
        """Send what is ready, postponed until now or left by a crash; how many the provider accepted.

        The safety catch holds here as everywhere; each message is taken under lock and leased, as by the dispatcher.
        """
        now = self.now()
        async with self.sending.database.transaction() as session:
            if (await read_switch(session)).mode not in (SendingMode.LIVE, SendingMode.REDIRECT):
                return 0
            ready = await session.scalars(
                select(Message.id)
                .where(
                    Message.channel == self.channel,
                    Message.state.in_([MessageState.READY, MessageState.SENDING]),
                    or_(Message.not_before.is_(None), Message.not_before <= now),
                )
                .order_by(Message.kind != MessageKind.CONFIRMATION, Message.made_at)
                .limit(AT_ONCE)
            )
            ids = tuple(ready)
        return await self.sending.send_messages(Batch(self.channel, ids, now)) if ids else 0
