"""The product's own sending on a crowd's record, a round of the dispatcher as DispatchWorkflow has it done."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from sqlalchemy import func, select

from activities.composing import Composer
from activities.sending import DispatchRequest, Sending
from channels.email import EmailChannel, SmtpSettings
from cli.serving import settle_memory
from domain.calendar import Calendar
from domain.ladder import DEFAULT
from domain.words import ChannelName, MessageState, ReminderState
from models.asks import Reminder
from models.messages import Message
from models.session import Database
from workflows.dispatch import parts_of

NOW = datetime(2027, 1, 11, 10, 0, tzinfo=UTC)
KEYS = {1: b"a key to sign tokens with, 32 b."}


@dataclass(frozen=True)
class Spent:
    """Seconds of one run: to claim, and to send what was claimed."""

    claiming: float
    sending: float

    @property
    def whole(self) -> float:
        return self.claiming + self.sending


@asynccontextmanager
async def open_sending(dsn: str, port: int) -> AsyncIterator[Sending]:
    """The product's own path to this relay, as `cli/wiring.py` puts it together."""
    settle_memory()
    database = Database(dsn)
    email = EmailChannel(SmtpSettings("suivi@rights.example", host="127.0.0.1", port=port, security="none"))
    # As with any installation whose form can be reached; without it each long digest would carry a table.
    composer = Composer(DEFAULT, Calendar(), public_url="https://suivi.example", keys=KEYS)
    try:
        yield Sending(database, composer, {ChannelName.EMAIL: email}, KEYS)
    finally:
        await email.aclose()
        await database.aclose()


async def dispatch(sending: Sending, limit: int = 200) -> Spent:
    """Claim and send until nothing is due, in the rounds and parts of DispatchWorkflow."""
    claiming = sent = 0.0
    while True:
        began = perf_counter()
        batches = await sending.claim_due(DispatchRequest(NOW, limit))
        claimed = perf_counter()
        if not batches:
            return Spent(claiming + claimed - began, sent)
        await asyncio.gather(*(sending.send_messages(part) for batch in batches for part in parts_of(batch)))
        claiming += claimed - began
        sent += perf_counter() - claimed


async def count(database: Database, state: MessageState | ReminderState) -> int:
    table = Message if isinstance(state, MessageState) else Reminder
    async with database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(table).where(table.state == state)) or 0
