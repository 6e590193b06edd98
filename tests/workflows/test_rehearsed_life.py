"""What is rehearsed is what happens: the same scenario on pure rules and on the real engine, message by message."""

import asyncio
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from domain.deadlines import next_hour
from domain.digest import ABOVE
from domain.intake import Intake
from domain.rehearsal.world import Kind, World
from domain.words import AskKind, AskState, MessageState
from models.asks import Ask
from models.messages import Member, Message
from models.recommendations import Recommendation
from models.session import Database
from sources.ports import ReadOptions
from sources.registry import recognise
from tests.government import COUNTRY
from tests.programs import new_database
from tests.workflows.clock import Standstill
from tests.workflows.state import TOLD, Lived, State, Story, begin

ATTEMPTS = 3
"""How often a life is begun on servers that stand still."""


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
@pytest.mark.timeout(1_200)
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
@pytest.mark.timeout(1_200)
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
@pytest.mark.timeout(2_400)
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
            raise Standstill("an invented one, to try this")

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
