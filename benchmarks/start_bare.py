"""`start-bare`: lives started by an import, against bare start_workflow calls of a workflow with one timer."""

import asyncio
import time
from uuid import uuid4

from temporalio.api.enums.v1 import EventType
from temporalio.client import Client

from benchmarks.bare import TimerWorkflow
from benchmarks.files import make_upr_info
from benchmarks.importing import import_file, open_house
from benchmarks.measures import Measure, compare
from benchmarks.servers import Servers, run_servers
from cli.wiring import House
from workflows.client import AT_A_TIME

ROUNDS = 5
LIVES = 300
LOOK_EVERY = 0.01
PATIENCE = 120.0
TIMERS = "SELECT count(DISTINCT workflow_id) FROM timer_info_maps WHERE workflow_id LIKE ?"
"""The timers that the server has committed; to ask it for hundreds of histories would slow down what is measured."""


def measure() -> list[Measure]:
    """Rounds in turn on one server, one worker for both; the first of each pair changes from round to round."""
    with run_servers() as servers:
        return asyncio.run(_measure(servers))


async def _measure(servers: Servers) -> list[Measure]:
    ours: list[float] = []
    bare: list[float] = []
    async with open_house(servers, servers.make_database(), TimerWorkflow) as house:
        await _start_bare(servers, house, 20)
        await _import(servers, house, 20)
        for n in range(ROUNDS):
            for kind in ("ours", "bare") if n % 2 else ("bare", "ours"):
                if kind == "ours":
                    ours.append(LIVES / await _import(servers, house, LIVES))
                else:
                    bare.append(LIVES / await _start_bare(servers, house, LIVES))
    mine, theirs, ratio, spread = compare(ours, bare)
    note = f"{LIVES} each, from ImportWorkflow's start (reading and saving included) to the last first timer; {spread}"
    return [Measure("start-bare", mine, "/s", 0.8, "least", theirs, ratio, note)]


async def _import(servers: Servers, house: House, lives: int) -> float:
    """Seconds from the start of an import until the first timer of each of its lives is set."""
    file = await asyncio.to_thread(make_upr_info, servers.folder / f"{uuid4().hex}.csv", lives, uuid4().hex)
    before = servers.read_engine(TIMERS, "recommendation/%")
    began = time.perf_counter()
    importing = asyncio.create_task(import_file(house, file, archive=False))
    took = await _timers_set(servers, "recommendation/%", before + lives) - began
    await importing
    return took


async def _start_bare(servers: Servers, house: House, lives: int) -> float:
    name, queue, gate = f"bare-{uuid4().hex}", house.settings.temporal.task_queue, asyncio.Semaphore(AT_A_TIME)

    async def start(n: int) -> None:
        async with gate:
            await house.client.start_workflow(TimerWorkflow.run, id=f"{name}/{n}", task_queue=queue)

    began = time.perf_counter()
    starting = asyncio.gather(*(start(n) for n in range(lives)))
    took = await _timers_set(servers, f"{name}/%", lives) - began
    await starting
    await _check_history(house.client, f"{name}/0")
    return took


async def _timers_set(servers: Servers, ids: str, wanted: int) -> float:
    """When so many workflows have their first timer. Raises TimeoutError."""
    deadline = time.perf_counter() + PATIENCE
    while (found := await asyncio.to_thread(servers.read_engine, TIMERS, ids)) < wanted:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"{found} of {wanted} workflows {ids} set a timer in {PATIENCE:.0f} s")
        await asyncio.sleep(LOOK_EVERY)
    return time.perf_counter()


async def _check_history(client: Client, id: str) -> None:
    """That the file says what a history says."""
    history = await client.get_workflow_handle(id).fetch_history()
    if EventType.EVENT_TYPE_TIMER_STARTED not in {event.event_type for event in history.events}:
        raise RuntimeError(f"{id} has no timer in its history, though the engine's file has one")
