"""`idle-day`: what the engine's file gains while nothing happens: a day's runs of the dispatcher and of reconcile.

The schedules make up for the past 24 hours at once, run after run. Left to themselves at one run a second for a
minute they cost 8.5 to 9.0 MB for as many runs, this way 9.5 (measured): it does not flatter.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta

from temporalio.client import Client, ScheduleBackfill, ScheduleOverlapPolicy

from benchmarks.importing import open_house
from benchmarks.measures import Measure
from benchmarks.servers import Servers, run_servers
from workflows.messages import DISPATCH, RECONCILE
from workflows.worker import keep_schedules

LIMIT_MB = 10.0
DAY = timedelta(days=1)
LOOK_EVERY = 0.5
PATIENCE = 300.0
SIZE = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
"""Bytes of the engine's file, with what its write-ahead log holds."""


def measure() -> list[Measure]:
    with run_servers() as servers:
        return [asyncio.run(_measure(servers))]


async def _measure(servers: Servers) -> Measure:
    async with open_house(servers, servers.make_database()) as house:
        timing = house.timing
        await keep_schedules(house.client, house.settings.temporal.task_queue, timing)
        runs = {DISPATCH: DAY // timing.dispatch_every, RECONCILE: DAY // timing.reconcile_every}
        size, now = servers.read_engine(SIZE), datetime.now(UTC)
        for id in runs:
            past = ScheduleBackfill(now - DAY, now, ScheduleOverlapPolicy.BUFFER_ALL)
            await house.client.get_schedule_handle(id).backfill(past)
        for id, wanted in runs.items():
            await _wait_for(house.client, id, wanted)
        gained = (servers.read_engine(SIZE) - size) / 1e6
        told = [f"{n} runs of {id}, {await _count_events(house.client, id):,} events" for id, n in runs.items()]
    note = f"{'; '.join(told)}; what the schedules themselves cost is in the MB"
    return Measure("idle-day", gained, "MB a day", LIMIT_MB, note=note)


async def _wait_for(client: Client, id: str, runs: int) -> None:
    """Until a schedule has run so often and its last run has ended. Raises TimeoutError."""
    deadline = time.monotonic() + PATIENCE
    while True:
        info = (await client.get_schedule_handle(id).describe()).info
        if info.num_actions >= runs and not info.running_actions:
            return
        if time.monotonic() > deadline:
            raise TimeoutError(f"the schedule {id} ran {info.num_actions} of {runs} times in {PATIENCE:.0f} s")
        await asyncio.sleep(LOOK_EVERY)


async def _count_events(client: Client, schedule: str) -> int:
    """The events of all runs that a schedule started."""
    query = f'TemporalScheduledById="{schedule}"'
    return sum([execution.history_length async for execution in client.list_workflows(query)])
