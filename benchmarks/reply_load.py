"""`reply-load`: 50 replies a second for a minute from 50 people; none is lost, and how long the last one waits.

As in production the real `suivi worker` runs in a process of its own, with its schedules, on the same PostgreSQL and
the same engine; this process listens and applies as `suivi bots` does, and also plays the senders.
"""

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from uuid import UUID, uuid4

import psutil
from sqlalchemy import ColumnElement, func, insert, select

from benchmarks.measures import Measure
from benchmarks.reply_latency import prepare
from benchmarks.servers import run_servers, run_worker
from cli.serving import in_loop, settle_memory
from cli.stack import Stack
from cli.wiring import House, wire
from config.settings import Settings
from domain.messages import Incoming
from domain.words import ChannelName, PostKind, ReplyState
from models.people import Contact, Person, Post, Tenure
from models.replies import Answer, Reply

A_SECOND, SECONDS, PEOPLE, RECOMMENDATIONS = 50, 60, 50, 300
WITHIN, PATIENCE = 60.0, 300.0


def measure() -> list[Measure]:
    with run_servers() as servers:
        dsn = servers.make_database()
        settings, stack = servers.installation(dsn)
        environ = os.environ | servers.environ(dsn) | {"SUIVI_DATA": str(settings.general.data)}
        with run_worker(servers, environ, settings.temporal.task_queue) as worker:
            return in_loop(_measure(settings, stack, _programs(servers.folder, worker.pid)))


async def _measure(settings: Settings, stack: Stack, programs: Mapping[str, psutil.Process]) -> list[Measure]:
    total = A_SECOND * SECONDS
    settle_memory()
    async with wire(settings, stack) as house:
        hearing = await prepare(house, RECOMMENDATIONS)
        people = await _employ(house, hearing.institution)
        began, late = perf_counter(), 0.0
        before = {name: _spent(program) for name, program in programs.items()}
        storing: list[asyncio.Task[float]] = []
        for n in range(total):
            due = began + n / A_SECOND
            await asyncio.sleep(max(0.0, due - perf_counter()))
            late = max(late, perf_counter() - due)
            incoming = replace(hearing.reply(n % RECOMMENDATIONS + 1), sender=people[n % PEOPLE])
            storing.append(asyncio.create_task(_store(house, incoming)))
        stored = sorted(await asyncio.gather(*storing))
        last = perf_counter()
        while waiting := await _count(house, Reply.state == ReplyState.RECEIVED):
            if perf_counter() - last > PATIENCE:
                raise TimeoutError(f"{waiting} of {total} replies still wait after {PATIENCE:.0f} s")
            # To count what waits costs PostgreSQL as much as a few replies do.
            await asyncio.sleep(0.5)
        waited = perf_counter() - last
        spent = {name: (_spent(program) - before[name]) / total * 1000 for name, program in programs.items()}
        kept = await _count(house, Reply.state == ReplyState.APPLIED)
        async with house.database.transaction() as session:
            applied = await session.scalar(select(func.count()).select_from(Answer).where(Answer.state == "applied"))
    if (kept, applied) != (total, total):
        raise RuntimeError(f"of {total} replies {kept} are applied and {applied} answers recorded")
    note = (
        f"{total:,} replies of {PEOPLE} people, {A_SECOND} a second, all recorded {waited:.1f} s after the last; "
        f"stored after {stored[len(stored) // 2] * 1000:.0f} ms (median), {stored[-1]:.2f} s (longest); "
        f"the sender itself was at most {late:.2f} s late; processor a reply: "
        + ", ".join(f"{milliseconds:.0f} ms {name}" for name, milliseconds in spent.items())
    )
    return [Measure("reply-load", waited, "s after the last", WITHIN, note=note)]


def _programs(folder: Path, worker: int) -> dict[str, psutil.Process]:
    """What the processor works for, by what it does. folder: of the servers."""
    started = psutil.Process().children(recursive=True)
    (engine,) = (one for one in started if one.name() == "temporal" and str(folder) in " ".join(one.cmdline()))
    database = psutil.Process(int((folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0]))
    return {
        "listening": psutil.Process(),
        "in the worker": psutil.Process(worker),
        "in the engine": engine,
        "in PostgreSQL": database,
    }


def _spent(program: psutil.Process) -> float:
    """Seconds of processor time that a program has used; of PostgreSQL with its servers."""
    own = program.cpu_times()
    if program.name() != "postgres":
        return own.user + own.system
    ended = own.children_user + own.children_system
    return ended + sum(one.user + one.system for one in (own, *(c.cpu_times() for c in program.children())))


async def _store(house: House, incoming: Incoming) -> float:
    began = perf_counter()
    await house.inbox.receive(b"raw", incoming)
    return perf_counter() - began


async def _count(house: House, which: ColumnElement[bool]) -> int:
    async with house.database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(Reply).where(which)) or 0


async def _employ(house: House, institution: UUID) -> list[str]:
    """Give the ministry as many focal points; the addresses that they write from."""
    now = datetime.now(UTC)
    posts = [uuid4() for _ in range(PEOPLE)]
    people = [(uuid4(), f"load:{n}") for n in range(PEOPLE)]
    rows: Sequence[tuple[type, list[dict[str, object]]]] = (
        (Post, [{"id": posts[n], "institution_id": institution, "kind": PostKind.MAIN, "ordinal": n + 2}
                for n in range(PEOPLE)]),
        (Person, [{"id": id, "name": f"Person {at}", "language": "en", "time_zone": "UTC"} for id, at in people]),
        (Tenure, [{"id": uuid4(), "post_id": posts[n], "person_id": id, "from_on": date(2026, 1, 1)}
                  for n, (id, _) in enumerate(people)]),
        (Contact, [{"id": uuid4(), "person_id": id, "channel": ChannelName.PRACTICE, "address": at, "preference": 1,
                    "verified_at": now} for id, at in people]),
    )  # fmt: skip
    async with house.database.transaction() as session:
        for table, values in rows:
            await session.execute(insert(table), values)
    return [at for _, at in people]
