"""What is rehearsed is what happens: the same scenario on pure rules and on the real engine, message by message."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from activities.assigning import Charge, assign_all
from activities.collecting import Collecting
from activities.composing import Composer
from activities.deadlines import Deadlines
from activities.ports import DeadlineBirth
from activities.records import Records
from activities.sending import Sending
from channels.practice import PracticeChannel
from domain.commands import Origin
from domain.deadlines import next_hour
from domain.digest import ABOVE
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rehearsal.behaviour import parse_behaviour
from domain.rehearsal.play import play
from domain.rehearsal.world import Kind, Played, World
from domain.words import AskKind, AskState, ChannelName, DeadlineKind, MessageState, SendingMode
from models.asks import Ask
from models.deadlines import Planned, add_deadline, read_deadlines
from models.institutions import read_names
from models.messages import Member, Message
from models.recommendations import Recommendation
from models.rehearsing import read_world
from models.session import Database
from models.staff import Staff
from models.switch import Switch, turn_switch
from sources.ports import ReadOptions
from sources.registry import recognise
from tests.country import receive
from tests.engine import run_skipping
from tests.government import COUNTRY, MINISTRIES, PLAN, rows
from tests.programs import new_database
from tests.workflows.clock import Clock, Standstill
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
ATTEMPTS = 3
"""How often a life is begun on servers that stand still."""


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


@pytest.fixture
def lived(postgres_server: str, template: str, capsys: pytest.CaptureFixture[str]) -> Lived:
    """Tells a story on a fresh server; on another, and says so, when that stands still. A difference it lets pass."""

    async def tell(story: Story) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with new_database(postgres_server, template) as dsn:
                    async with begin(dsn) as state:
                        await story(state)
                        return
            except Standstill as why:
                with capsys.disabled():
                    print(f"\nSTANDSTILL {attempt} of at most {ATTEMPTS}: {why}")
                if attempt == ATTEMPTS:
                    raise

    return tell


def measures(count: int) -> list[Intake]:
    return [
        Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
        for n in range(1, count + 1)
    ]


@pytest.mark.lives
@pytest.mark.timeout(600)
@pytest.mark.parametrize("behaviour", ["share=0.6", "none", "last-day"])
async def test_a_year_of_the_ordinary_rhythm_is_lived_as_it_was_rehearsed(lived: Lived, behaviour: str) -> None:
    async def story(state: State) -> None:
        recommendations = await state.receive(measures(24))
        for n in range(0, 24, 4):
            # Dealt out on different days to the same four ministries, so that caps have something to do.
            await state.deal_out(recommendations[n : n + 4])
            await state.clock.rest()
            await state.clock.skip_to(await state.now() + timedelta(days=1))
        _, played = await state.live(behaviour, 365)
        assert len(played.sent) > 20

    await lived(story)


@pytest.mark.lives
@pytest.mark.timeout(600)
@pytest.mark.parametrize("behaviour", ["share=0.5"])
async def test_a_report_is_lived_as_it_was_rehearsed(lived: Lived, behaviour: str) -> None:
    async def story(state: State) -> None:
        await state.deal_out(await state.receive(measures(8)))
        await state.plan("Mid-term report", 240, "body=UPR; position=any")
        _, played = await state.live(behaviour, 260)
        assert {one.kind for one in played.sent} >= TOLD
        assert len(played.reports) == 1

    await lived(story)


@pytest.mark.lives
@pytest.mark.timeout(1_200)
async def test_slovenia_reports_twice_as_it_was_rehearsed(lived: Lived, shared_data: Path) -> None:
    """The UN's own recommendations of the fourth cycle, seventeen institutions, a mid-term and a national report."""
    file = shared_data / "slovenia_upr_cycles_2-4.csv"
    read = recognise(file).read(file, ReadOptions(state="Slovenia"))
    intakes = [entry for entry in read if isinstance(entry, Intake) and entry.cycle == 4]
    assert len(intakes) == 254

    async def story(state: State) -> None:
        await state.deal_out(await state.receive(intakes))
        await state.plan("Mid-term report", 300, "body=UPR; cycle=4")
        await state.plan("National report", 560, "body=UPR; cycle=4")
        world, played = await state.live("share=0.6", 600)
        asked = [(one.title, one.asked) for one in played.reports]
        assert asked == [("Mid-term report", 217), ("National report", 217)]
        await everybody_was_told_at_their_hour(state, world)
        await nobody_who_had_answered_was_asked(state)
        told = {one.post for one in played.sent if one.kind is Kind.MISSING}
        assert told == ABOVE, "head, coordinator and cabinet are each told before a report"

    await lived(story)


@pytest.mark.lives
async def test_what_a_deadline_still_does_is_waited_for_though_the_record_names_its_next_hour(lived: Lived) -> None:
    async def story(state: State) -> None:
        await state.deal_out(await state.receive(measures(1)))
        await state.plan("Mid-term report", 240, "body=UPR; position=any")
        living = await state.living()
        [report] = await living.deadlines()
        deadline, collect = report.state.deadline, next_hour(report.state)
        assert collect is not None
        await state.clock.skip_to(collect - timedelta(hours=1))
        await state.clock.rest()

        async def asleep() -> int:
            return sum(next_hour(one.state) == collect for one in await living.deadlines())

        async with state.database.transaction() as session:
            # Nothing can be asked as long as this is held; the deadline's own wake is recorded all the same.
            await session.execute(select(Recommendation.id).with_for_update())
            await state.clock.skip_to(collect)
            await state.clock.until_none(asleep, "the record names the next hour")
            settling = asyncio.create_task(living.settle(collect, [deadline]))
            done, _ = await asyncio.wait({settling}, timeout=0.3)
            assert not done
        await settling
        async with state.database.transaction() as session:
            asked = await session.scalars(select(Ask.kind).where(Ask.deadline_id == deadline))
            assert asked.all() == [AskKind.PROGRESS]

    await lived(story)


@pytest.mark.lives
async def test_a_standstill_is_begun_anew_and_said(lived: Lived) -> None:
    databases: list[Database] = []

    async def story(state: State) -> None:
        databases.append(state.database)
        if len(databases) == 1:
            raise Standstill("nothing moves")

    await lived(story)
    assert len(databases) == 2
    assert databases[0] is not databases[1]


@pytest.mark.lives
async def test_a_difference_is_never_begun_anew(lived: Lived) -> None:
    begun: list[State] = []

    async def story(state: State) -> None:
        begun.append(state)
        raise AssertionError("one life is not the other")

    with pytest.raises(AssertionError, match="not the other"):
        await lived(story)
    assert len(begun) == 1


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
