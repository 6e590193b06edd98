"""What is rehearsed is what happens: the same scenario on pure rules and on the real engine, message by message."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import select
from temporalio.testing import WorkflowEnvironment

from activities.assigning import Charge, assign_all
from activities.collecting import Collecting
from activities.composing import Composer
from activities.deadlines import Deadlines
from activities.ports import DeadlineBirth
from activities.records import Records
from activities.sending import Sending
from channels.practice import PracticeChannel
from domain.commands import Origin
from domain.digest import ABOVE
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rehearsal.behaviour import parse_behaviour
from domain.rehearsal.play import play
from domain.rehearsal.world import Kind, Played, World
from domain.words import AskState, ChannelName, DeadlineKind, MessageState, SendingMode
from models.asks import Ask
from models.deadlines import Planned, add_deadline, read_deadlines
from models.institutions import read_names
from models.messages import Member, Message
from models.rehearsing import read_world
from models.session import Database
from models.staff import Staff
from models.switch import Switch, turn_switch
from sources.ports import ReadOptions
from sources.registry import recognise
from tests.country import receive
from tests.government import COUNTRY, MINISTRIES, PLAN, rows
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

    env: WorkflowEnvironment
    database: Database
    sending: Sending
    engine: Engine

    async def now(self) -> datetime:
        return await self.env.get_current_time()

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

    async def world(self) -> World:
        async with self.database.transaction() as session:
            return await read_world(session, await self.now(), Policy(), DEFAULT, COUNTRY, SPEAKING)

    async def live(self, behaviour: str, days: int) -> tuple[World, Played]:
        """Rehearse from today on, then live it; both must say the same."""
        world = await self.world()
        now = await self.now()
        played = play(world, parse_behaviour(behaviour), now, now + timedelta(days=days))
        living = Living(self.env, self.database, self.sending, self.engine, QUEUE, world)
        await living.run(played)
        rehearsed, lived = told_by_rehearsal(played, TOLD), await living.told(TOLD)
        names = {str(id): holder.name for id, holder in world.roster.people.items()}
        assert rehearsed == lived, differences(rehearsed, lived, lambda person: names[person])
        return world, played


@pytest_asyncio.fixture
async def state(skipping: WorkflowEnvironment, database: Database) -> AsyncIterator[State]:
    now = await skipping.get_current_time()
    async with database.transaction() as session:
        staff = Staff(session, now, uuid4().hex, practice=True)
        institutions, people = rows()
        await staff.save_institutions(institutions)
        await staff.save_people(people)
        await turn_switch(session, Switch(SendingMode.LIVE), now, "test")
    # A busy machine must not make a life that answers late look like one that never does.
    engine = Quiet(skipping.client, QUEUE, patience=timedelta(minutes=2))
    records = Records(database, Policy(), COUNTRY)
    deadlines = Deadlines(database, COUNTRY, DEFAULT, frozenset(SPEAKING))
    collecting = Collecting(database, engine, COUNTRY, DEFAULT)
    sending = Sending(database, Composer(DEFAULT, COUNTRY, keys=KEYS), {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    activities = [
        records.record_change, deadlines.record_deadline, collecting.open_asks, collecting.release_asks,
        collecting.wake_lives, sending.anything_due, sending.claim_due, sending.send_messages,
    ]  # fmt: skip
    workflows = [RecommendationWorkflow, DispatchWorkflow, DeadlineWorkflow]
    async with build_worker(skipping.client, QUEUE, activities, workflows=workflows):
        yield State(skipping, database, sending, engine)


def measures(count: int) -> list[Intake]:
    return [
        Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
        for n in range(1, count + 1)
    ]


@pytest.mark.lives
@pytest.mark.timeout(600)
@pytest.mark.parametrize("behaviour", ["share=0.6", "none", "last-day"])
async def test_a_year_of_the_ordinary_rhythm_is_lived_as_it_was_rehearsed(state: State, behaviour: str) -> None:
    recommendations = await state.receive(measures(24))
    for n in range(0, 24, 4):
        # Dealt out on different days to the same four ministries, so that caps have something to do.
        await state.deal_out(recommendations[n : n + 4])
        await state.env.sleep(timedelta(days=1))
    _, played = await state.live(behaviour, 365)
    assert len(played.sent) > 20


@pytest.mark.lives
@pytest.mark.timeout(600)
@pytest.mark.parametrize("behaviour", ["share=0.5"])
async def test_a_report_is_lived_as_it_was_rehearsed(state: State, behaviour: str) -> None:
    await state.deal_out(await state.receive(measures(8)))
    await state.plan("Mid-term report", 240, "body=UPR; position=any")
    _, played = await state.live(behaviour, 260)
    assert {one.kind for one in played.sent} >= TOLD
    assert len(played.reports) == 1


@pytest.mark.lives
@pytest.mark.timeout(1_200)
async def test_slovenia_reports_twice_as_it_was_rehearsed(state: State, shared_data: Path) -> None:
    """The UN's own recommendations of the fourth cycle, seventeen institutions, a mid-term and a national report."""
    file = shared_data / "slovenia_upr_cycles_2-4.csv"
    read = recognise(file).read(file, ReadOptions(state="Slovenia"))
    intakes = [entry for entry in read if isinstance(entry, Intake) and entry.cycle == 4]
    assert len(intakes) == 254
    recommendations = await state.receive(intakes)
    await state.deal_out(recommendations)
    await state.plan("Mid-term report", 300, "body=UPR; cycle=4")
    await state.plan("National report", 560, "body=UPR; cycle=4")
    world, played = await state.live("share=0.6", 600)
    assert [(one.title, one.asked) for one in played.reports] == [("Mid-term report", 217), ("National report", 217)]
    await everybody_was_told_at_their_hour(state, world)
    await nobody_who_had_answered_was_asked(state)
    told = {one.post for one in played.sent if one.kind is Kind.MISSING}
    assert told == ABOVE, "head, coordinator and cabinet are each told before a report"


async def everybody_was_told_at_their_hour(state: State, world: World) -> None:
    async with state.database.transaction() as session:
        messages = (await session.scalars(select(Message).where(Message.state == MessageState.SENT))).all()
    assert len(messages) > 300
    for message in messages:
        holder = world.roster.people[message.person_id]
        assert message.sent_at is not None
        local = message.sent_at.astimezone(ZoneInfo(holder.time_zone))
        assert COUNTRY.works(local.date())
        assert COUNTRY.delivery <= local.time() < COUNTRY.closes


async def nobody_who_had_answered_was_asked(state: State) -> None:
    async with state.database.transaction() as session:
        late = await session.execute(
            select(Message.number)
            .join(Member, Member.message_id == Message.id)
            .join(Ask, Ask.id == Member.ask_id)
            .where(
                Message.state == MessageState.SENT,
                ~Member.dropped,
                Ask.state != AskState.OPEN,
                Message.sent_at > Ask.closed_at,
            )
        )
        assert late.all() == []
