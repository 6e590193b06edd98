"""Write one history per phase and per stage of this release: python -m tests.workflows.make_histories 0.1

Deadlines alone: python -m tests.workflows.make_histories 0.1 deadlines

Histories are never rewritten: those of earlier releases prove that lives which began then still run.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest
from temporalio.client import WorkflowHistory
from temporalio.testing import WorkflowEnvironment

from activities.records import Records
from cli import postgres
from cli.temporal import SEARCH_ATTRIBUTES
from domain.calendar import Calendar
from domain.commands import Acknowledge, Assign, CarryOver, Close, Decline, Extend, Open
from domain.deadlines import CancelDeadline, ConfirmDeadline, FreezeDeadline, MoveDeadline, SubmitDeadline
from domain.recommendation import Policy
from domain.words import AskKind, Status
from models.migration import migrate
from models.session import Database
from tests.country import JUSTICE, found
from tests.engine import PROGRAMS
from tests.programs import run_postgres
from tests.workflows.test_deadline_life import QUEUE as YEAR_QUEUE
from tests.workflows.test_deadline_life import Year, activities
from tests.workflows.test_recommendation_life import QUEUE, Life, origin
from workflows.deadline import DeadlineWorkflow
from workflows.messages import deadline_workflow, recommendation_workflow
from workflows.payloads import DATA
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

HISTORIES = Path(__file__).parent / "histories"


async def assigned(life: Life) -> None:
    await life.do(Assign(origin(), life.justice, (life.health,)))
    await life.env.sleep(timedelta(days=15))
    await life.do(Extend(origin(), (await life.state()).asks[0].id, await life.now() + timedelta(days=20)))


async def received(life: Life) -> None:
    await assigned(life)
    await life.do(Decline(origin(), life.justice))
    await life.env.sleep(timedelta(days=10))


async def acknowledged(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.do(Acknowledge(origin(), life.justice))


async def implementing(life: Life) -> None:
    await acknowledged(life)
    for _ in range(3):
        await life.env.sleep(timedelta(days=100))
        await life.do(Open(origin(), life.justice, AskKind.PROGRESS, await life.now() + timedelta(days=20)))
        await life.says(Status.IN_PROGRESS)


async def closed(life: Life) -> None:
    await implementing(life)
    await life.do(Close(origin()))


async def carried_over(life: Life) -> None:
    await implementing(life)
    await life.do(CarryOver(origin()))


LIVES: tuple[Callable[[Life], Awaitable[None]], ...] = (
    received, assigned, acknowledged, implementing, closed, carried_over
)  # fmt: skip


async def open_(year: Year) -> None:
    await year.add(due_in=100)
    await year.settle()
    await year.answer(1, JUSTICE)
    state = await year.state()
    await year.do(MoveDeadline(origin(), state.due_on - timedelta(days=20)))
    await year.settle()
    await year.until((await year.state()).rungs[0])


async def frozen(year: Year) -> None:
    await open_(year)
    await year.do(FreezeDeadline(origin()))
    await year.settle()


async def submitted(year: Year) -> None:
    await frozen(year)
    await year.do(FreezeDeadline(origin(), thaw=True))
    await year.settle()
    await year.do(SubmitDeadline(origin()))
    await year.settle()


async def cancelled(year: Year) -> None:
    await year.add(confirmed_by=None)
    await year.env.sleep(timedelta(days=40))
    await year.do(ConfirmDeadline(origin()))
    await year.do(CancelDeadline(origin()))
    await year.settle()


YEARS: tuple[Callable[[Year], Awaitable[None]], ...] = (open_, frozen, submitted, cancelled)


async def write_year(release: str, live: Callable[[Year], Awaitable[None]], dsn: str) -> None:
    """The history of a deadline's workflow, beside real lives."""
    database = Database(dsn)
    async with skipping_engine() as env:
        year = Year(env, await found(database, 6, at=await env.get_current_time()))
        workflows = [RecommendationWorkflow, DeadlineWorkflow]
        async with build_worker(env.client, YEAR_QUEUE, activities(database, year.engine), workflows=workflows):
            for n in range(1, 6):
                await year.tell(n, Assign(origin(), year.country.institutions[JUSTICE]))
            await live(year)
            history = await env.client.get_workflow_handle(deadline_workflow(year.id)).fetch_history()
    keep(history, f"{release}-deadline-{live.__name__.strip('_')}.json")
    await database.aclose()


@asynccontextmanager
async def skipping_engine() -> AsyncIterator[WorkflowEnvironment]:
    env = await WorkflowEnvironment.start_time_skipping(
        test_server_existing_path=str(PROGRAMS / "temporal-test-server"), data_converter=DATA
    )
    async with env:
        request = AddSearchAttributesRequest(namespace=env.client.namespace, search_attributes=dict(SEARCH_ATTRIBUTES))
        await env.client.operator_service.add_search_attributes(request)
        yield env


def keep(history: WorkflowHistory, name: str) -> None:
    HISTORIES.mkdir(exist_ok=True)
    (HISTORIES / name).write_text(history.to_json())
    print(f"{name}: {len(history.events)} events")


async def write_history(release: str, live: Callable[[Life], Awaitable[None]], dsn: str) -> None:
    database = Database(dsn)
    async with skipping_engine() as env:
        records = Records(database, Policy(), Calendar())
        async with build_worker(env.client, QUEUE, [records.record_change], workflows=[RecommendationWorkflow]):
            life = Life(env, await found(database, 1, at=await env.get_current_time()))
            await live(life)
            handle = env.client.get_workflow_handle(recommendation_workflow(life.id))
            history = await handle.fetch_history()
    keep(history, f"{release}-{live.__name__}.json")
    await database.aclose()


def main(release: str, only: str | None = None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cluster = postgres.find_cluster(Path(folder) / "cluster")
        with run_postgres(cluster, fsync=False) as dsn:
            for live in LIVES if only != "deadlines" else ():
                migrate(dsn)
                asyncio.run(write_history(release, live, dsn))
                empty(dsn)
            for year in YEARS:
                migrate(dsn)
                asyncio.run(write_year(release, year, dsn))
                empty(dsn)


def empty(dsn: str) -> None:
    import psycopg

    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


if __name__ == "__main__":
    main(*sys.argv[1:])
