"""The week is told on Mondays: the workflow makes the brief, and the schedule starts it."""

from datetime import UTC, datetime, timedelta

import pytest_asyncio
from sqlalchemy import select
from temporalio.client import ScheduleActionStartWorkflow
from temporalio.testing import WorkflowEnvironment

from activities.briefing import Briefing
from domain.calendar import Calendar
from models.messages import Message
from models.session import Database
from tests.country import found
from workflows.brief import BriefWorkflow
from workflows.messages import BRIEF, DISPATCH, RECONCILE, Timing
from workflows.worker import build_worker, keep_schedules

QUEUE = "brief"


@pytest_asyncio.fixture
async def country(database: Database):  # type: ignore[no-untyped-def]
    return await found(database, at=datetime.now(UTC) - timedelta(days=1))


async def test_a_run_makes_the_weeks_brief_and_a_second_one_makes_none(
    engine_server: WorkflowEnvironment, database: Database, country: object
) -> None:
    client = engine_server.client
    async with build_worker(client, QUEUE, [Briefing(database, Calendar()).make_brief]):
        made = [
            await client.execute_workflow(BriefWorkflow.run, id=f"brief/{n}", task_queue=QUEUE, result_type=int)
            for n in range(2)
        ]
    assert made == [1, 0]
    async with database.transaction() as session:
        (message,) = await session.scalars(select(Message))
    assert message.content is not None
    assert message.content["kind"] == "weekly_brief"


async def test_the_schedules_are_kept_and_the_brief_comes_on_mondays_at_six(
    engine_server: WorkflowEnvironment,
) -> None:
    client = engine_server.client
    for _ in range(2):
        await keep_schedules(client, QUEUE, Timing(dispatch_every=timedelta(hours=1)))
    described = {id: await client.get_schedule_handle(id).describe() for id in (BRIEF, DISPATCH, RECONCILE)}
    action = described[BRIEF].schedule.action
    assert isinstance(action, ScheduleActionStartWorkflow)
    assert (action.workflow, list(action.args)) == ("BriefWorkflow", [])
    times = described[BRIEF].info.next_action_times[:3]
    assert [(at.strftime("%A"), at.hour, at.minute) for at in times] == [("Monday", 6, 0)] * 3
    assert described[DISPATCH].schedule.spec.intervals[0].every == timedelta(hours=1)
