"""Four and a half years of one recommendation, in skipped time: asked, reminded, answered in words, and told."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest_asyncio
from sqlalchemy import select
from temporalio.testing import WorkflowEnvironment

from activities.composing import Composer
from activities.ports import Birth
from activities.records import Records
from activities.replies import Replies
from activities.sending import Sending
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Close, Origin
from domain.ladder import DEFAULT
from domain.messages import Incoming
from domain.recommendation import Policy
from domain.words import ChannelName, MessageKind, MessageState, Phase, SendingMode
from models.inbox import store_reply
from models.messages import Message
from models.recommendations import Recommendation
from models.session import Database
from models.story import tell
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, Country, contact_of, found
from workflows.client import Engine
from workflows.dispatch import DispatchWorkflow
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE = "cycle"
REFERENCE = "UPR4-140.1"
KEYS = {1: b"k" * 32}
WEEKS = 235

SAID = (
    "140.1 is for us.",
    "140.1 not started. We look for a budget.",
    "140.1 in progress. A working group meets every month.",
    "no change",
    "140.1 partially implemented. The bill passed first reading.",
    "140.1: nothing new",
    "140.1 partially implemented. The law is in force, the decree is missing.",
    "no change",
    "140.1 fully implemented. The decree was published.",
    "no change",
)


class Cycle:
    """The focal point, the clock and the dispatcher; the focal point answers every second message."""

    def __init__(self, env: WorkflowEnvironment, country: Country, replies: Replies, sending: Sending) -> None:
        self.env = env
        self.country = country
        self.database = country.database
        self.replies = replies
        self.sending = sending

    async def now(self) -> datetime:
        return await self.env.get_current_time()

    async def dispatch(self) -> None:
        """The schedule's part, which this server has not; its idle runs, nearly all, are only looked at."""
        if not await self.sending.anything_due(await self.now()):
            return
        # Waiting for a result would let the one clock jump to the next timer of the recommendation.
        with self.env.auto_time_skipping_disabled():
            await self.env.client.execute_workflow(
                DispatchWorkflow.run, 200, id=f"dispatch/{uuid4()}", task_queue=QUEUE
            )

    async def sent_to(self, person: str) -> list[Message]:
        async with self.database.transaction() as session:
            return list(
                await session.scalars(
                    select(Message)
                    .where(
                        Message.person_id == self.country.people[person],
                        Message.kind == MessageKind.DIGEST,
                        Message.state == MessageState.SENT,
                    )
                    .order_by(Message.sent_at)
                )
            )

    async def says(self, person: str, text: str) -> UUID:
        contact = await contact_of(self.database, self.country.people[person], "practice")
        incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, await self.now(), contact.address, text)
        async with self.database.transaction() as session:
            id = await store_reply(session, text.encode(), incoming)
        assert id is not None
        await self.replies.apply(id, await self.now())
        return id


@pytest_asyncio.fixture
async def cycle(skipping: WorkflowEnvironment, database: Database) -> AsyncIterator[Cycle]:
    country = await found(database, 1, at=await skipping.get_current_time(), practice=True)
    calendar, engine = Calendar(), Engine(skipping.client, QUEUE)
    records = Records(database, Policy(), calendar)
    sending = Sending(database, Composer(DEFAULT, calendar, keys=KEYS), {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), await skipping.get_current_time(), "test")
    activities = [records.record_change, sending.anything_due, sending.claim_due, sending.send_messages]
    async with build_worker(skipping.client, QUEUE, activities, workflows=[RecommendationWorkflow, DispatchWorkflow]):
        yield Cycle(skipping, country, Replies(database, Quiet(engine), calendar, KEYS), sending)


class Quiet:
    """The engine without a schedule to wake: the test server has none, and the test drives the dispatcher."""

    def __init__(self, engine: Engine) -> None:
        self.update = engine.update
        self.start = engine.start
        self.follow_deadline = engine.follow_deadline
        self.revisions = engine.revisions
        self.revision = engine.revision
        self.restart = engine.restart

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


async def until_monday_morning(env: WorkflowEnvironment) -> None:
    """People are written to in their hours: the weeks of this test begin when an office does."""
    now = await env.get_current_time()
    monday = now + timedelta(days=7 - now.weekday())
    await env.sleep(monday.replace(hour=9, minute=0, second=0, microsecond=0) - now)


async def test_a_cycle_is_lived_from_receipt_to_closing(cycle: Cycle) -> None:
    country = cycle.country
    engine = Engine(cycle.env.client, QUEUE)
    birth = Birth(await country.state_of(REFERENCE), REFERENCE)
    await engine.update(birth, Assign(Origin("test:assign"), country.institutions[JUSTICE]))
    await until_monday_morning(cycle.env)
    said: list[str] = []
    read = 0
    for _ in range(WEEKS):
        await cycle.dispatch()
        digests = await cycle.sent_to("Amina Diallo")
        if len(digests) - read >= 2 and len(said) < len(SAID):
            read = len(digests)
            said.append(SAID[len(said)])
            await cycle.says("Amina Diallo", said[-1])
        await cycle.env.sleep(timedelta(days=7))
    assert said == list(SAID)
    assert await cycle.sent_to("Bruno Costa") == [], "who answers in time is not gone round"
    assert await cycle.sent_to("Hugo Head") == []
    await engine.update(Birth(await country.state_of(REFERENCE), REFERENCE), Close(Origin("test:close")))
    before = len(await cycle.sent_to("Amina Diallo"))
    await cycle.env.sleep(timedelta(days=200))
    await cycle.dispatch()
    assert len(await cycle.sent_to("Amina Diallo")) == before, "nobody is asked about what is closed"

    async with cycle.database.transaction() as session:
        recommendation = await session.get_one(Recommendation, country.recommendations[REFERENCE])
        story = await tell(session, recommendation, confidential=False)
    assert story["phase"] is Phase.CLOSED
    assert [p["status"].value for p in story["progress"]] == [
        "not_started", "in_progress", "in_progress", "partially_implemented", "partially_implemented",
        "partially_implemented", "partially_implemented", "fully_implemented", "fully_implemented",
    ]  # fmt: skip
    assert story["progress"][3]["narrative"] == "The bill passed first reading."
    assert {p["by"] for p in story["progress"]} == {"Amina Diallo"}
    kinds = [entry["kind"] for entry in story["conversation"]]
    assert kinds.count("reply") == len(SAID)
    assert kinds.count("message") == before
    assert kinds[0] == "message"
    years = (story["changes"][-1]["at"] - story["changes"][0]["at"]).days / 365.25
    assert years > 4.4
