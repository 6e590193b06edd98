"""An invented State with seventeen institutions on the real engine, workflows and record, in skipped time."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from uuid import UUID, uuid4

from activities.assigning import Charge, assign_all
from activities.collecting import Collecting
from activities.composing import Composer
from activities.deadlines import Deadlines
from activities.ports import DeadlineBirth
from activities.records import Records
from activities.sending import Sending
from channels.practice import PracticeChannel
from domain.commands import Origin
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rehearsal.behaviour import parse_behaviour
from domain.rehearsal.play import play
from domain.rehearsal.world import Kind, Played, World
from domain.words import ChannelName, DeadlineKind, SendingMode
from models.deadlines import Planned, add_deadline, read_deadlines
from models.institutions import read_names
from models.rehearsing import read_world
from models.session import Database
from models.staff import Staff
from models.switch import Switch, turn_switch
from tests.country import receive
from tests.engine import run_skipping
from tests.government import COUNTRY, MINISTRIES, PLAN, rows
from tests.workflows.clock import Clock
from tests.workflows.living import Living, differences, told_by_rehearsal
from workflows.client import Engine
from workflows.deadline import DeadlineWorkflow
from workflows.dispatch import DispatchWorkflow
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE = "rehearsed"
KEYS = {1: b"k" * 32}
SPEAKING = (ChannelName.PRACTICE,)
TOLD = frozenset({Kind.DIGEST, Kind.MISSING})


class Quiet(Engine):
    """The engine without a schedule to wake: the test server has none."""

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class State:
    """An invented State on a test server whose clock skips."""

    clock: Clock
    database: Database
    sending: Sending
    engine: Engine

    async def now(self) -> datetime:
        return await self.clock.now()

    async def receive(self, intakes: Sequence[Intake]) -> list[UUID]:
        return list((await receive(self.database, intakes, await self.now())).values())

    async def deal_out(self, recommendations: Sequence[UUID]) -> None:
        """One after the other to the ministries."""
        async with self.database.transaction() as session:
            names = await read_names(session)
        leads = [names.find(f"Ministry of {name}") for name in MINISTRIES]
        charges = [Charge(id, lead) for id, lead in zip(recommendations, cycle(leads), strict=False) if lead]
        done = await assign_all(self.database, self.engine, charges, await self.now(), "test")
        assert {outcome.result for _, outcome in done} == {"recorded"}

    async def plan(self, title: str, days: int, scope: str) -> None:
        """A report that is due in so many days, in Geneva."""
        due_on = (await self.now()).date() + timedelta(days=days)
        planned = Planned(
            title, DeadlineKind.FIXED, due_on, "Europe/Zurich", PLAN, scope, confirmed_by="the Secretariat"
        )
        async with self.database.transaction() as session:
            row = await add_deadline(
                session, planned, Origin(f"test:{uuid4()}"), await self.now(), DEFAULT.report, COUNTRY
            )
            state = (await read_deadlines(session, [row.id], DEFAULT.report, COUNTRY))[row.id]
        await self.engine.start([DeadlineBirth(state, row.number)])
        await self.clock.rest([row.id])

    async def living(self) -> Living:
        """Somebody to live on from here, in the world as it stands."""
        async with self.database.transaction() as session:
            world = await read_world(session, await self.now(), Policy(), DEFAULT, COUNTRY, SPEAKING)
        return Living(self.clock, self.database, self.sending, self.engine, QUEUE, world)

    async def live(self, behaviour: str, days: int) -> tuple[World, Played]:
        """Rehearse from today on, then live it; both must say the same."""
        living, now = await self.living(), await self.now()
        world = living.world
        played = play(world, parse_behaviour(behaviour), now, now + timedelta(days=days))
        await living.run(played)
        rehearsed, lived = told_by_rehearsal(played, TOLD), await living.told(TOLD)
        names = {str(id): holder.name for id, holder in world.roster.people.items()}
        assert rehearsed == lived, differences(rehearsed, lived, lambda person: names[person])
        return world, played


Story = Callable[[State], Awaitable[None]]
Lived = Callable[[Story], Awaitable[None]]


@asynccontextmanager
async def begin(dsn: str) -> AsyncIterator[State]:
    """A State on a server and a record of its own."""
    async with run_skipping() as env:
        database = Database(dsn)
        clock = Clock(env, database)
        await people(database, await clock.now())
        # A busy machine must not make a life that answers late look like one that never does.
        engine = Quiet(env.client, QUEUE, patience=timedelta(minutes=2))
        records = Records(database, Policy(), COUNTRY)
        deadlines = Deadlines(database, COUNTRY, DEFAULT, frozenset(SPEAKING))
        collecting = Collecting(database, engine, COUNTRY, DEFAULT)
        composer = Composer(DEFAULT, COUNTRY, keys=KEYS)
        sending = Sending(database, composer, {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
        activities = [
            records.record_change, deadlines.record_deadline, collecting.open_asks, collecting.release_asks,
            collecting.wake_lives, sending.anything_due, sending.claim_due, sending.send_messages,
        ]  # fmt: skip
        workflows = [RecommendationWorkflow, DispatchWorkflow, DeadlineWorkflow]
        try:
            async with build_worker(env.client, QUEUE, activities, workflows=workflows):
                yield State(clock, database, sending, engine)
        finally:
            await database.aclose()


async def people(database: Database, now: datetime) -> None:
    async with database.transaction() as session:
        staff = Staff(session, now, uuid4().hex, practice=True)
        institutions, persons = rows()
        await staff.save_institutions(institutions)
        await staff.save_people(persons)
        await turn_switch(session, Switch(SendingMode.LIVE), now, "test")
