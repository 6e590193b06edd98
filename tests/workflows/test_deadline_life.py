"""A deadline from the day it is added until its report is submitted, on the real workflows and record, in skipped
time: six recommendations, two ministries, a late redirect, two moves, a freeze and a thaw."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest_asyncio
from sqlalchemy import insert, select
from temporalio.testing import WorkflowEnvironment

from activities.collecting import Collecting
from activities.deadlines import Deadlines
from activities.ports import Birth, DeadlineBirth, Outcome
from activities.records import Records
from domain.calendar import Calendar
from domain.commands import Assign, Command, Redirect, Report
from domain.deadlines import (
    CancelDeadline,
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineState,
    FreezeDeadline,
    MoveDeadline,
    Stage,
    SubmitDeadline,
)
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.words import (
    Action,
    AskKind,
    AskState,
    ChannelName,
    DeadlineKind,
    MilestoneKind,
    Phase,
    ReplyState,
    Status,
)
from models.asks import Ask, Deadline
from models.changes import Change
from models.deadlines import Planned, add_deadline, read_deadlines
from models.messages import Message
from models.replies import Answer, Reply
from models.session import Database
from tests.country import HEALTH, JUSTICE, Country, found
from tests.workflows.test_recommendation_life import origin
from workflows.client import Engine
from workflows.deadline import DeadlineWorkflow
from workflows.messages import deadline_workflow, recommendation_workflow
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE = "deadline"
DAYS = {
    MilestoneKind.COLLECT: 180,
    MilestoneKind.CHASE: 120,
    MilestoneKind.VALIDATE: 90,
    MilestoneKind.CONSULT: 60,
    MilestoneKind.SUBMIT: 0,
}
CALENDAR = Calendar()


class Silent(Engine):
    """The engine without a schedule to wake: the test server has none."""

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


class Year:
    """Speaks to a deadline's workflow, and to those of its recommendations, the way the product does."""

    def __init__(self, env: WorkflowEnvironment, country: Country) -> None:
        self.env = env
        self.country = country
        self.database = country.database
        self.engine = Silent(env.client, QUEUE)
        self.id = UUID(int=0)

    async def now(self) -> datetime:
        return await self.env.get_current_time()

    async def add(self, due_in: int = 300, **told: object) -> None:
        due_on = (await self.now()).date() + timedelta(days=due_in)
        planned = Planned(
            "National report", DeadlineKind.FIXED, due_on, "UTC", DAYS, "position=any", **{"confirmed_by": "x"} | told,  # type: ignore[arg-type]
        )  # fmt: skip
        async with self.database.transaction() as session:
            row = await add_deadline(session, planned, origin(), await self.now(), DEFAULT.report, CALENDAR)
        self.id = row.id
        await self.engine.start([await self.birth()])

    async def state(self) -> DeadlineState:
        async with self.database.transaction() as session:
            return (await read_deadlines(session, [self.id], DEFAULT.report, CALENDAR))[self.id]

    async def birth(self) -> DeadlineBirth:
        return DeadlineBirth(await self.state(), 1)

    async def do(self, command: DeadlineCommand) -> Outcome:
        return await self.engine.update_deadline(await self.birth(), command)

    async def tell(self, n: int, command: Command) -> Outcome:
        reference = f"UPR4-140.{n}"
        return await self.engine.update(Birth(await self.country.state_of(reference), reference), command)

    async def answer(self, n: int, by: str) -> None:
        reply, answer, at = uuid4(), uuid4(), await self.now()
        async with self.database.transaction() as session:
            await session.execute(
                insert(Reply).values(
                    id=reply, channel="practice", external_id=str(reply), received_at=at, sender="x", raw=b"",
                    incoming={}, state=ReplyState.APPLIED,
                )
            )  # fmt: skip
            await session.execute(
                insert(Answer).values(
                    id=answer, reply_id=reply, n=1, reference="x",
                    recommendation_id=self.country.recommendations[f"UPR4-140.{n}"], action=Action.REPORT,
                    confidence=1, words="", narrative="Done.", said_at=at, state="applied",
                )
            )  # fmt: skip
        institution = self.country.institutions[by]
        outcome = await self.tell(n, Report(origin(), institution, answer, Action.REPORT, Status.IN_PROGRESS))
        assert outcome.result == "recorded", outcome

    async def until(self, at: datetime) -> None:
        await self.env.sleep(max(at - await self.now(), timedelta(0)) + timedelta(minutes=1))

    async def settle(self) -> None:
        """An hour, in which what follows from a change is done."""
        await self.env.sleep(timedelta(hours=1))

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def asked(self, kind: AskKind = AskKind.PROGRESS) -> list[str]:
        names = {id: name for name, id in self.country.institutions.items()}
        references = {id: reference for reference, id in self.country.recommendations.items()}
        return sorted(
            f"{references[a.recommendation_id][-1]} {names[a.institution_id].split()[-1]}"
            for a in await self.rows(Ask)
            if a.deadline_id == self.id and a.kind is kind and a.state is AskState.OPEN
        )

    async def held(self, n: int) -> datetime | None:
        """When the life of a recommendation believes its answer for the report to be due."""
        id = recommendation_workflow(self.country.recommendations[f"UPR4-140.{n}"])
        state = await self.env.client.get_workflow_handle(id).query(RecommendationWorkflow.state)
        return next((a.due_at for a in state.asks if a.deadline == self.id), None)

    async def verbs(self) -> list[str]:
        changes = sorted(await self.rows(Change), key=lambda change: change.number)
        return [change.verb for change in changes if change.subject == "deadline"]


@pytest_asyncio.fixture
async def year(skipping: WorkflowEnvironment, database: Database) -> AsyncIterator[Year]:
    country = await found(database, 6, at=await skipping.get_current_time())
    made = Year(skipping, country)
    async with build_worker(
        skipping.client, QUEUE, activities(database, made.engine), workflows=[RecommendationWorkflow, DeadlineWorkflow]
    ):
        for n in range(1, 6):
            await made.tell(n, Assign(origin(), country.institutions[JUSTICE if n < 4 else HEALTH]))
        yield made


def activities(database: Database, engine: Engine) -> list:  # type: ignore[type-arg]
    deadlines = Deadlines(database, CALENDAR, DEFAULT, frozenset({ChannelName.EMAIL}))
    collecting = Collecting(database, engine, CALENDAR, DEFAULT)
    return [
        Records(database, Policy(), CALENDAR).record_change,
        deadlines.record_deadline,
        collecting.open_asks,
        collecting.release_asks,
        collecting.wake_lives,
    ]


async def test_a_report_is_prepared_from_the_first_ask_to_its_submission(year: Year) -> None:
    await year.add()
    assert await year.asked() == []
    collect = (await year.state()).marks[0].at
    await year.until(collect)
    assert await year.asked() == ["1 Justice", "2 Justice", "3 Justice", "4 Health", "5 Health"]

    # Nobody owned the sixth; the next morning's look finds it.
    await year.tell(6, Assign(origin(), year.country.institutions[HEALTH]))
    await year.env.sleep(timedelta(days=5))
    assert "6 Health" in await year.asked()

    await year.answer(1, JUSTICE)
    await year.answer(4, HEALTH)
    assert await year.asked() == ["2 Justice", "3 Justice", "5 Health", "6 Health"]

    # A late redirect: the new lead is asked as well, with time to answer.
    await year.until((await year.state()).answer_by(AskKind.PROGRESS) - timedelta(days=3))
    await year.tell(2, Redirect(origin(), year.country.institutions[HEALTH]))
    assert "2 Justice" not in await year.asked()
    await year.env.sleep(timedelta(days=3))
    assert "2 Health" in await year.asked()

    # Earlier: who sleeps until the old date is woken, and marks what is overdue.
    due_on = (await year.state()).due_on
    await year.env.sleep(timedelta(days=15))
    assert (await year.do(MoveDeadline(origin(), due_on - timedelta(days=45)))).result == "recorded"
    await year.settle()
    state = await year.state()
    assert state.due_on == due_on - timedelta(days=45)
    assert await year.held(5) == {a.due_at for a in await year.rows(Ask) if a.deadline_id and a.closed_at is None}.pop()

    # Later: what was overdue is so no more.
    await year.env.sleep(timedelta(days=20))
    assert any(a.overdue for a in await year.rows(Ask) if a.deadline_id)
    assert (await year.do(MoveDeadline(origin(), due_on + timedelta(days=90)))).result == "recorded"
    await year.settle()
    assert not any(a.overdue for a in await year.rows(Ask) if a.deadline_id and a.state is AskState.OPEN)
    assert await year.held(5) == (await year.state()).answer_by(AskKind.PROGRESS)
    assert (await year.do(MoveDeadline(origin(), (await year.state()).due_on))).result == "refused"

    # Frozen while the draft is checked, then thawed.
    open_before = await year.asked()
    assert (await year.do(FreezeDeadline(origin()))).result == "recorded"
    await year.settle()
    assert await year.asked() == []
    assert (await year.do(FreezeDeadline(origin()))).result == "refused"
    await year.env.sleep(timedelta(days=10))
    assert (await year.do(FreezeDeadline(origin(), thaw=True))).result == "recorded"
    await year.settle()
    assert await year.asked() == open_before

    # Validators are asked where there are any: Justice has one.
    validate = (await year.state()).mark(MilestoneKind.VALIDATE)
    assert validate is not None
    await year.answer(3, JUSTICE)
    await year.until(validate.at)
    assert await year.asked(AskKind.VALIDATE) == ["1 Justice", "3 Justice"]

    await year.until((await year.state()).due_at)
    assert (await year.do(SubmitDeadline(origin()))).result == "recorded"
    await year.settle()
    assert await year.asked() == await year.asked(AskKind.VALIDATE) == []
    assert (await year.country.state_of("UPR4-140.3")).phase is Phase.SUBMITTED
    assert (await year.state()).stage is Stage.SUBMITTED
    assert (await year.do(MoveDeadline(origin(), due_on))).result == "refused"
    verbs = await year.verbs()
    print(verbs)
    assert verbs[0] == "add"
    assert verbs[-1] == "submit"
    assert [v for v in verbs if v in ("move", "freeze")] == ["move", "move", "freeze", "freeze"]


async def test_a_tentative_date_is_asked_about_every_twenty_working_days(year: Year) -> None:
    await year.add(confirmed_by=None)
    await year.env.sleep(timedelta(days=60))
    asked = [m for m in await year.rows(Message) if m.content["kind"] == "confirm_date"]
    assert len(asked) == 3
    later = (await year.state()).due_on + timedelta(days=30)
    assert (await year.do(ConfirmDeadline(origin(), later))).result == "recorded"
    await year.env.sleep(timedelta(days=60))
    assert len([m for m in await year.rows(Message) if m.content["kind"] == "confirm_date"]) == 3
    (row,) = await year.rows(Deadline)
    assert (row.confirmed, row.due_on) == (True, later)


async def test_a_deadline_added_late_begins_at_once_with_room_to_answer(year: Year) -> None:
    await year.add(due_in=40)
    # At once is the next working morning: at night and on a weekend nobody is asked.
    await year.env.sleep(timedelta(days=4))
    assert len(await year.asked()) == 5
    due = {a.due_at for a in await year.rows(Ask) if a.deadline_id}
    assert min(due) >= await year.now() + timedelta(days=1)
    assert (await year.do(CancelDeadline(origin()))).result == "recorded"
    await year.settle()
    assert await year.asked() == []


async def test_a_workflow_that_was_lost_goes_on_from_the_record(year: Year) -> None:
    await year.add()
    await year.until((await year.state()).marks[0].at)
    await year.env.client.get_workflow_handle(deadline_workflow(year.id)).terminate("lost")
    moved = (await year.state()).due_on + timedelta(days=14)
    assert (await year.do(MoveDeadline(origin(), moved))).result == "recorded"
    assert (await year.state()).due_on == moved
