"""`page-crowd`: 20 people who each open a page every three seconds, against one alone; no error, p95 within 5 ×.

They read by HTTP from the server that production runs, in a process of its own. The pages and the pauses are drawn by
a seed, so that every run asks for the same in the same order.
"""

import asyncio
import multiprocessing
import random
from collections.abc import Sequence
from multiprocessing.synchronize import Event
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

import httpx
import uvicorn

from benchmarks.measures import Measure
from benchmarks.nation import populate
from benchmarks.page_sql import PAGES, open_nation
from benchmarks.servers import run_database
from cli.serving import settle_memory
from domain.rights import UserRole
from models.session import Database
from tests.peers.addresses import free_port
from web.app import build_app

CROWD, PAUSE, SECONDS = 20, 3.0, 60.0
AT_MOST = 5.0


def measure() -> list[Measure]:
    with run_database() as dsn, TemporaryDirectory() as folder:
        populate(dsn)
        token = asyncio.run(_sign_in(dsn, Path(folder)))
        port = free_port()
        ready = multiprocessing.get_context("spawn").Event()
        server = multiprocessing.get_context("spawn").Process(target=_serve, args=(dsn, folder, port, ready))
        server.start()
        try:
            assert ready.wait(60)
            return [asyncio.run(_measure(f"http://127.0.0.1:{port}", token))]
        finally:
            server.terminate()
            server.join(10)


async def _sign_in(dsn: str, folder: Path) -> str:
    database = Database(dsn)
    room = await open_nation(database, folder)
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        token = browser.client.cookies["session"]
    await room.deps.inbox.aclose()
    await database.aclose()
    return token


def _serve(dsn: str, folder: str, port: int, ready: Event) -> None:
    async def run() -> None:
        room = await open_nation(Database(dsn), Path(folder))
        settle_memory()
        config = uvicorn.Config(build_app(room.deps), port=port, log_config=None, access_log=False)
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.05)
        ready.set()
        await serving

    asyncio.run(run())


async def _measure(url: str, token: str) -> Measure:
    async with httpx.AsyncClient(base_url=url, cookies={"session": token}, timeout=30) as client:
        for path in PAGES.values():
            (await client.get(path)).raise_for_status()
        alone = await _visit(client, 0)
        crowd = [took for some in await asyncio.gather(*(_visit(client, n) for n in range(CROWD))) for took in some]
    mine, theirs = _p95(crowd), _p95(alone)
    note = f"{len(crowd)} pages by {CROWD} people in {SECONDS:.0f} s against {len(alone)} by one; no error"
    return Measure("page-crowd", mine, "ms", AT_MOST, baseline=theirs, ratio=mine / theirs, note=note)


async def _visit(client: httpx.AsyncClient, seed: int) -> list[float]:
    """One person for a minute: a page, a look at it, another page. Raises when one fails."""
    chance = random.Random(seed)
    until = perf_counter() + SECONDS
    took: list[float] = []
    await asyncio.sleep(chance.uniform(0, PAUSE))
    while perf_counter() < until:
        began = perf_counter()
        (await client.get(chance.choice(tuple(PAGES.values())))).raise_for_status()
        took.append((perf_counter() - began) * 1000)
        await asyncio.sleep(PAUSE)
    return took


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]
