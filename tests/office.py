"""An office that asks two ministries by real mail, and hears from them as the mailbox would."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any
from uuid import uuid4

import pytest_asyncio
from sqlalchemy import func, select

from activities.composing import Composer
from activities.custody import Custody
from activities.ports import Birth, Outcome
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.scanning import Scanning
from activities.sending import DispatchRequest, Sending
from bots.inbox import RecordInbox
from bots.mail import Border, decode_mail
from channels.email import EmailChannel, SmtpSettings
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Command, Origin
from domain.ladder import DEFAULT
from domain.messages import Incoming
from domain.recommendation import Policy
from domain.trust import MailTrust
from domain.words import ChannelName, MessageKind, SendingMode
from models.changes import Change
from models.correspondence import read_replies
from models.inbox import store_reply
from models.messages import Message
from models.people import Contact
from models.recommendations import Progress
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, NO_FILES, START, Country, found
from tests.peers.smtp import Relay

KEYS = {1: b"k" * 32}
CALENDAR = Calendar()
NOW = START + timedelta(hours=1)
BORDER = Border("suivi", "mx.rights.example")
PASSED = "mx.rights.example; dmarc=pass header.from=justice.example"
FAILED = "mx.rights.example; dmarc=fail header.from=justice.example"
AMINA, HIND = "amina@justice.example", "hind@health.example"


@dataclass
class Direct:
    """Applies each command to the record at once."""

    records: Records

    async def update(self, birth: Birth, command: Command) -> Outcome:
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, NOW))
        return Outcome(recorded.result)

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class Office:
    """Amina's and Hind's ministries were each asked by mail about one recommendation. tokens: by address."""

    country: Country
    records: Records
    sending: Sending
    relay: Relay
    replies: Replies
    inbox: RecordInbox
    tokens: dict[str, str] = field(default_factory=dict)

    def write(self, text: str = "1. In progress", sender: str = AMINA, token: str | None = None, **more: str) -> bytes:
        mail = EmailMessage()
        for name, value in more.items():
            mail[name.replace("_", "-")] = value
        mail["From"] = sender
        mail["To"] = f"suivi+{token or self.tokens[AMINA]}@rights.example"
        mail["Message-ID"] = f"<{uuid4().hex}@justice.example>"
        mail.set_content(text)
        return bytes(mail)

    async def get(self, raw: bytes, at: datetime = NOW) -> Reply | None:
        """What became of a mail; None when it had come before."""
        async with self.country.database.transaction() as session:
            id = await store_reply(session, raw, decode_mail(raw, at, BORDER))
        if id is None:
            return None
        await self.replies.apply(id, at)
        async with self.country.database.transaction() as session:
            return await session.get_one(Reply, id)

    async def take(self, incoming: Incoming) -> Reply:
        async with self.country.database.transaction() as session:
            id = await store_reply(session, b"raw", incoming)
        assert id is not None
        await self.replies.apply(id, NOW)
        async with self.country.database.transaction() as session:
            return await session.get_one(Reply, id)

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.country.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def counts(self) -> tuple[int, int, int]:
        async with self.country.database.transaction() as session:
            tables = (Progress, Answer, Change)
            found = [await session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]
        return found[0], found[1], found[2]

    async def to_review(self) -> list[str]:
        async with self.country.database.transaction() as session:
            return [str(row["why"]) for row in await read_replies(session, only_review=True, limit=50)]

    async def notices(self) -> list[Message]:
        return [m for m in await self.rows(Message) if m.kind is MessageKind.NOTICE]

    async def dispatch(self, at: datetime = NOW) -> None:
        for batch in await self.sending.claim_due(DispatchRequest(at)):
            await self.sending.send_messages(batch)

    async def number_of(self, name: str) -> int:
        """The number of the first message to a person."""
        person = self.country.people[name]
        return min(m.number for m in await self.rows(Message) if m.person_id == person)

    async def bind_chat(self, name: str, chat: str) -> None:
        """Give a person a linked chat, tried after their mail."""
        async with self.country.database.transaction() as session:
            session.add(
                Contact(
                    id=uuid4(), person_id=self.country.people[name], channel=ChannelName.TELEGRAM, address=chat,
                    preference=9, verified_at=NOW,
                )
            )  # fmt: skip


@asynccontextmanager
async def open_office(
    database: Database, relay: Relay, port: int, custody: Custody = NO_FILES, more: int = 0
) -> AsyncIterator[Office]:
    """An office whose letters go out through `port` and end at `relay`; nothing is sent yet.

    more: recommendations that Amina's ministry is asked about beside the first.
    """
    country = await found(database, max(3, 2 + more))
    records = Records(database, Policy(), CALENDAR)
    composer = Composer(DEFAULT, CALENDAR, keys=KEYS)
    channel = EmailChannel(SmtpSettings("suivi@rights.example", host="127.0.0.1", port=port, security="none"))
    chats = {ChannelName.EMAIL: channel, ChannelName.TELEGRAM: PracticeChannel()}
    scanning, limits = Scanning(database, custody, CALENDAR), custody.limits
    engine: Any = Direct(records)
    replies = Replies(database, engine, CALENDAR, KEYS, MailTrust.VERIFIED, scanning=scanning, limits=limits)
    inbox = RecordInbox(database, replies, composer, KEYS, custody=custody, now=lambda: NOW)
    made = Office(country, records, Sending(database, composer, chats, KEYS), relay, replies, inbox)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), START, "test")
        for n, institution in ((1, JUSTICE), (2, HEALTH), *((3 + i, JUSTICE) for i in range(more))):
            command = Assign(Origin(uuid4().hex), country.institutions[institution])
            id = country.recommendations[f"UPR4-140.{n}"]
            await records.apply(session, ChangeRequest(id, command, START))
    try:
        yield made
    finally:
        await inbox.aclose()
        await channel.aclose()


@pytest_asyncio.fixture
async def office(database: Database, relay: Relay) -> AsyncIterator[Office]:
    """Both ministries were asked."""
    async with open_office(database, relay, relay.port) as made:
        await made.dispatch(START)
        for mail in relay.mails:
            made.tokens[mail.recipient] = str(mail.message["Reply-To"]).partition("+")[2].partition("@")[0]
        yield made
