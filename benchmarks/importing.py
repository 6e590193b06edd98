"""One import as `suivi import` has it done: the file kept, its run written down, its workflow waited for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from benchmarks.servers import Servers
from cli.serving import settle_memory
from cli.wiring import House, wire
from models.changes import Import
from sources.registry import recognise
from workflows.imports import ImportWorkflow
from workflows.messages import import_workflow
from workflows.worker import WORKFLOWS, build_worker


@asynccontextmanager
async def open_house(servers: Servers, dsn: str, *also: type) -> AsyncIterator[House]:
    """The product wired on these servers, its worker running in this process. also: workflows beside ours."""
    settle_memory()
    settings, stack = servers.installation(dsn)
    async with wire(settings, stack) as house:
        worker = build_worker(
            house.client, settings.temporal.task_queue, house.activities, workflows=(*WORKFLOWS, *also)
        )
        async with worker:
            yield house


async def import_file(house: House, file: Path, *, archive: bool) -> UUID:
    """Import a file through its workflow on the engine; returns the id of the run, when all is done."""
    digest = await asyncio.to_thread(house.files.put, file)
    run = uuid4()
    async with house.database.transaction() as session:
        session.add(
            Import(
                id=run, sha256=digest, name=file.name, source=recognise(file).name, started_at=datetime.now(UTC),
                options={"state": None, "columns": {}, "archive": archive}, counts={}, problems=[],
            )
        )  # fmt: skip
    await house.client.execute_workflow(
        ImportWorkflow.run,
        run,
        id=import_workflow(digest, run.hex[:12]),
        task_queue=house.settings.temporal.task_queue,
    )
    return run


async def read_counts(house: House, run: UUID) -> dict[str, int]:
    async with house.database.transaction() as session:
        return (await session.get_one(Import, run)).counts
