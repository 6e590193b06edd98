"""Notice a mailbox or a bot that has heard nothing from its provider for too long."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from temporalio import activity

from domain.notices import ListenerSilent
from domain.words import ChannelName
from models.notices import notify_coordinators
from models.replies import Listener
from models.session import Database

PATIENCE = {
    ChannelName.TELEGRAM: timedelta(hours=23),
    ChannelName.EMAIL: timedelta(hours=6),
    ChannelName.MATRIX: timedelta(hours=6),
}
"""Telegram keeps what people wrote for 24 hours (https://core.telegram.org/bots/api#getting-updates): one hour is left
to mend it. A mailbox and a homeserver keep everything, but people wait for an answer."""


@dataclass(frozen=True)
class Listening:
    database: Database

    @activity.defn
    async def watch_listeners(self, now: datetime) -> int:
        """Tell the coordinators, once per silence, of each listener that is silent for too long; how many are."""
        silent = 0
        async with self.database.transaction() as session:
            for listener in await session.scalars(select(Listener).where(Listener.heard_at.is_not(None))):
                patience = PATIENCE.get(listener.channel)
                if patience is None or listener.heard_at is None or now - listener.heard_at < patience:
                    continue
                silent += 1
                notice = ListenerSilent(listener.account, listener.channel, listener.heard_at)
                fingerprint = f"silent:{listener.account}:{listener.heard_at.isoformat()}"
                await notify_coordinators(session, notice, fingerprint, now)
        return silent
