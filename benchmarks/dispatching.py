"""A record with reminders that are due, and a run of the dispatcher on it, as DispatchWorkflow has it done."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from typing import Any
from uuid import uuid4

from sqlalchemy import func, insert, select

from activities.composing import Composer
from activities.sending import DispatchRequest, Sending
from benchmarks.files import make_sentence
from channels.email import EmailChannel, SmtpSettings
from domain.calendar import Calendar
from domain.ladder import DEFAULT
from domain.words import (
    AskKind,
    AskState,
    ChannelName,
    Classification,
    MessageState,
    Phase,
    PostKind,
    ReminderState,
    SendingMode,
)
from languages.catalogue import LANGUAGES
from models.asks import Ask, Reminder
from models.messages import Message
from models.people import Contact, Institution, Person, Post, Tenure
from models.recommendations import Recommendation
from models.session import Database
from models.switch import Switch, turn_switch
from workflows.dispatch import parts_of

NOW = datetime(2027, 1, 11, 10, 0, tzinfo=UTC)
KEYS = {1: b"a key to sign tokens with, 32 b."}
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Spent:
    """Seconds of one run: to claim, and to send what was claimed."""

    claiming: float
    sending: float

    @property
    def whole(self) -> float:
        return self.claiming + self.sending


async def fill(database: Database, people: int, reminders: int) -> None:
    """Write a country: one institution a person, all languages, and reminders that fell due within one hour."""
    institutions: Rows = []
    posts: Rows = []
    persons: Rows = []
    tenures: Rows = []
    contacts: Rows = []
    for n in range(people):
        institution, post, person = uuid4(), uuid4(), uuid4()
        institutions.append({"id": institution, "name": f"Ministry {n}", "aliases": []})
        posts.append({"id": post, "institution_id": institution, "kind": PostKind.MAIN})
        language = LANGUAGES[n % len(LANGUAGES)]
        persons.append({"id": person, "name": f"Person {n}", "language": language, "time_zone": "UTC"})
        tenures.append({"id": uuid4(), "post_id": post, "person_id": person, "from_on": date(2026, 1, 1)})
        contacts.append(
            {"id": uuid4(), "person_id": person, "channel": ChannelName.EMAIL, "address": f"person{n}@gov.example",
             "preference": 1, "verified_at": NOW}
        )  # fmt: skip
    recommendations: Rows = []
    asks: Rows = []
    due: Rows = []
    for n in range(reminders):
        recommendation, ask = uuid4(), uuid4()
        recommendations.append(
            {"id": recommendation, "state": "Marevia", "reference": f"UPR4-{n // 300}.{n % 300}", "identity": f"{n}",
             "body": "UPR", "text": f"{make_sentence(n)}.", "classification": Classification.PUBLIC,
             "phase": Phase.IMPLEMENTING, "revision": 1, "received_at": NOW - timedelta(days=60)}
        )  # fmt: skip
        asks.append(
            {"id": ask, "recommendation_id": recommendation, "institution_id": institutions[n % people]["id"],
             "kind": AskKind.PROGRESS, "round": 1, "state": AskState.OPEN, "opened_at": NOW - timedelta(days=20),
             "due_at": NOW + timedelta(days=20 + n % 10)}
        )  # fmt: skip
        due.append(
            {"id": uuid4(), "ask_id": ask, "rung": 0, "occurrence": 0, "state": ReminderState.PLANNED,
             "due_at": NOW - timedelta(seconds=n % 3600)}
        )  # fmt: skip
    tables: list[tuple[type, Rows]] = [
        (Institution, institutions), (Post, posts), (Person, persons), (Tenure, tenures), (Contact, contacts),
        (Recommendation, recommendations), (Ask, asks), (Reminder, due),
    ]  # fmt: skip
    async with database.transaction() as session:
        for table, rows in tables:
            await session.execute(insert(table), rows)
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "bench")
    async with database.engine.connect() as connection:
        plain = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await plain.exec_driver_sql("ANALYZE")


@asynccontextmanager
async def open_sending(dsn: str, port: int) -> AsyncIterator[Sending]:
    """The product's own path to this relay, as `cli/wiring.py` puts it together."""
    database = Database(dsn)
    email = EmailChannel(SmtpSettings("suivi@rights.example", host="127.0.0.1", port=port, security="none"))
    composer = Composer(DEFAULT, Calendar(), keys=KEYS)
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
