"""Write one history per phase of this release: python -m tests.workflows.make_histories 0.1

Histories are never rewritten: those of earlier releases prove that lives which began then still run.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest
from temporalio.testing import WorkflowEnvironment

from activities.records import Records
from cli import postgres
from cli.temporal import SEARCH_ATTRIBUTES
from domain.calendar import Calendar
from domain.commands import Acknowledge, Assign, CarryOver, Close, Decline, Extend, Open
from domain.recommendation import Policy
from domain.words import AskKind, Status
from models.migration import migrate
from models.session import Database
from tests.country import found
from tests.engine import PROGRAMS
from tests.programs import run_postgres
from tests.workflows.test_recommendation_life import QUEUE, Life, origin
from workflows.messages import recommendation_workflow
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


async def write_history(release: str, live: Callable[[Life], Awaitable[None]], dsn: str) -> None:
    database = Database(dsn)
    env = await WorkflowEnvironment.start_time_skipping(
        test_server_existing_path=str(PROGRAMS / "temporal-test-server"), data_converter=DATA
    )
    async with env:
        request = AddSearchAttributesRequest(namespace=env.client.namespace, search_attributes=dict(SEARCH_ATTRIBUTES))
        await env.client.operator_service.add_search_attributes(request)
        records = Records(database, Policy(), Calendar())
        async with build_worker(env.client, QUEUE, [records.record_change], workflows=[RecommendationWorkflow]):
            life = Life(env, await found(database, 1, at=await env.get_current_time()))
            await live(life)
            handle = env.client.get_workflow_handle(recommendation_workflow(life.id))
            history = await handle.fetch_history()
    HISTORIES.mkdir(exist_ok=True)
    file = HISTORIES / f"{release}-{live.__name__}.json"
    file.write_text(history.to_json())
    print(f"{file.name}: {len(history.events)} events")
    await database.aclose()


def main(release: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cluster = postgres.find_cluster(Path(folder) / "cluster")
        with run_postgres(cluster, fsync=False) as dsn:
            for live in LIVES:
                migrate(dsn)
                asyncio.run(write_history(release, live, dsn))
                empty(dsn)


def empty(dsn: str) -> None:
    import psycopg

    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


if __name__ == "__main__":
    main(sys.argv[1])
