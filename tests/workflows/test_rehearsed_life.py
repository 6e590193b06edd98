"""What is rehearsed is what happens: the same scenario on pure rules and on the real engine, message by message."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from temporalio.testing import WorkflowEnvironment

from activities.assigning import Charge, assign_all
from activities.composing import Composer
from activities.records import Records
from activities.sending import Sending
from channels.practice import PracticeChannel
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rehearsal.behaviour import parse_behaviour
from domain.rehearsal.play import play
from domain.rehearsal.world import Kind, World
from domain.words import ChannelName, SendingMode
from models.institutions import read_names
from models.rehearsing import read_world
from models.session import Database
from models.staff import Staff
from models.switch import Switch, turn_switch
from tests.country import receive
from tests.government import COUNTRY, MINISTRIES, rows
from tests.workflows.living import Living, differences, told_by_rehearsal
from workflows.client import Engine
from workflows.dispatch import DispatchWorkflow
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE = "rehearsed"
KEYS = {1: b"k" * 32}
SPEAKING = (ChannelName.PRACTICE,)


@dataclass
class State:
    """An invented State on a test server whose clock skips."""

    env: WorkflowEnvironment
    database: Database
    sending: Sending
    engine: Engine

    async def now(self) -> datetime:
        return await self.env.get_current_time()

    async def receive(self, recommendations: int) -> list[UUID]:
        intakes = [
            Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
            for n in range(1, recommendations + 1)
        ]
        return list((await receive(self.database, intakes, await self.now())).values())

    async def deal_out(self, recommendations: list[UUID]) -> None:
        """One after the other to the ministries."""
        async with self.database.transaction() as session:
            names = await read_names(session)
        leads = [names.find(f"Ministry of {name}") for name in MINISTRIES]
        charges = [Charge(id, lead) for id, lead in zip(recommendations, cycle(leads), strict=False) if lead]
        done = await assign_all(self.database, self.engine, charges, await self.now(), "test")
        assert {outcome.result for _, outcome in done} == {"recorded"}

    async def world(self) -> World:
        async with self.database.transaction() as session:
            return await read_world(session, await self.now(), Policy(), DEFAULT, COUNTRY, SPEAKING)

    def living(self, world: World) -> Living:
        async def settled(at: datetime) -> None:
            """No deadline has anything to do."""

        return Living(self.env, self.database, self.sending, self.engine, QUEUE, world, settled)


@pytest_asyncio.fixture
async def state(skipping: WorkflowEnvironment, database: Database) -> AsyncIterator[State]:
    now = await skipping.get_current_time()
    async with database.transaction() as session:
        staff = Staff(session, now, uuid4().hex, practice=True)
        institutions, people = rows()
        await staff.save_institutions(institutions)
        await staff.save_people(people)
        await turn_switch(session, Switch(SendingMode.LIVE), now, "test")
    records = Records(database, Policy(), COUNTRY)
    sending = Sending(database, Composer(DEFAULT, COUNTRY, keys=KEYS), {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    activities = [records.record_change, sending.anything_due, sending.claim_due, sending.send_messages]
    async with build_worker(skipping.client, QUEUE, activities, workflows=[RecommendationWorkflow, DispatchWorkflow]):
        yield State(skipping, database, sending, Engine(skipping.client, QUEUE))


@pytest.mark.parametrize("behaviour", ["none", "share=0.6", "last-day"])
async def test_a_year_of_the_ordinary_rhythm_is_lived_as_it_was_rehearsed(state: State, behaviour: str) -> None:
    recommendations = await state.receive(24)
    for n in range(0, 24, 4):
        # Dealt out on different days to the same four ministries, so that caps have something to do.
        await state.deal_out(recommendations[n : n + 4])
        await state.env.sleep(timedelta(days=1))
    world = await state.world()
    now = await state.now()
    played = play(world, parse_behaviour(behaviour), now, now + timedelta(days=365))
    living = state.living(world)
    await living.run(played)
    kinds = frozenset({Kind.DIGEST})
    rehearsed, lived = told_by_rehearsal(played, kinds), await living.told(kinds)
    names = {str(id): holder.name for id, holder in world.roster.people.items()}
    assert rehearsed == lived, differences(rehearsed, lived, lambda person: names[person])
    assert len(lived) > 40
