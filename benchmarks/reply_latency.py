"""`reply-latency`: from a reply's receipt to the committed record, against a bare update with one activity."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from statistics import median, quantiles
from time import perf_counter
from uuid import UUID, uuid4

from sqlalchemy import func, select
from temporalio import activity, workflow
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from activities.ports import Birth, Outcome
from benchmarks.importing import open_house
from benchmarks.measures import Measure
from benchmarks.servers import Servers, run_servers
from cli.serving import in_loop
from cli.wiring import House
from domain.commands import Assign, Command, Origin
from domain.messages import Incoming
from domain.words import ChannelName
from models.lives import read_states
from models.recommendations import Progress
from tests.country import JUSTICE, contact_of, found

REPLIES, WARM = 120, 20
QUEUE = "bare"


@activity.defn
async def note(n: int) -> int:
    return n


@workflow.defn
class NotingWorkflow:
    """Takes an update and runs one activity for it."""

    @workflow.run
    async def run(self) -> None:
        await workflow.wait_condition(lambda: False)

    @workflow.update
    async def take(self, n: int) -> int:
        return await workflow.execute_activity(note, n, start_to_close_timeout=timedelta(minutes=1))


def measure() -> list[Measure]:
    with run_servers() as servers:
        return in_loop(_measure(servers))


async def _measure(servers: Servers) -> list[Measure]:
    ours: list[float] = []
    bare: list[float] = []
    async with open_house(servers, servers.make_database()) as house:
        hearing = await prepare(house, REPLIES + WARM)
        hearing.watch()
        worker = Worker(
            house.client, task_queue=QUEUE, workflows=[NotingWorkflow], activities=[note],
            workflow_runner=UnsandboxedWorkflowRunner(),
        )  # fmt: skip
        async with worker:
            for n in range(1, REPLIES + WARM + 1):
                # In turn, so that both meet the same noise.
                took = await hearing.hear(n), await _update_bare(house, n)
                if n > WARM:
                    ours.append(took[0] * 1000)
                    bare.append(took[1] * 1000)
        await hearing.count(REPLIES + WARM)
    mine, theirs = p95(ours), p95(bare)
    note_ = f"p95 of {REPLIES} each, in turn; medians {median(ours):.0f} and {median(bare):.0f} ms"
    return [Measure("reply-latency", mine, "ms, p95", 3.0, baseline=theirs, ratio=mine / theirs, note=note_)]


def p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


async def _update_bare(house: House, n: int) -> float:
    life = await house.client.start_workflow(NotingWorkflow.run, id=f"noting/{n}", task_queue=QUEUE)
    began = perf_counter()
    await life.execute_update(NotingWorkflow.take, n)
    return perf_counter() - began


@dataclass
class Hearing:
    """A ministry that is asked about UPR4-140.1, UPR4-140.2, …, and answers in words."""

    house: House
    address: str
    institution: UUID
    recorded_at: list[float] = field(default_factory=list)

    def watch(self) -> None:
        """Write down when each update has come back: its transaction is committed."""
        update = self.house.engine.update

        async def timed(birth: Birth, command: Command) -> Outcome:
            outcome = await update(birth, command)
            self.recorded_at.append(perf_counter())
            return outcome

        self.house.engine.update = timed  # type: ignore[method-assign]

    def reply(self, n: int) -> Incoming:
        words = f"UPR4-140.{n} in progress. The bill is before parliament."
        return Incoming(ChannelName.PRACTICE, uuid4().hex, datetime.now(UTC), self.address, words)

    async def hear(self, n: int) -> float:
        """Seconds from the receipt of an answer until its record is committed."""
        incoming = self.reply(n)
        began = perf_counter()
        await self.house.inbox.receive(b"raw", incoming)
        await self.house.inbox.outcome(incoming.external_id, timedelta(seconds=60))
        return self.recorded_at.pop() - began

    async def count(self, expected: int) -> None:
        async with self.house.database.transaction() as session:
            recorded = await session.scalar(select(func.count()).select_from(Progress))
        if recorded != expected:
            raise RuntimeError(f"{recorded} of {expected} answers were recorded")


async def prepare(house: House, recommendations: int) -> Hearing:
    """Charge one ministry with all of them, as the product does it; their lives run."""
    country = await found(house.database, recommendations, at=datetime.now(UTC) - timedelta(hours=1), practice=True)
    institution = country.institutions[JUSTICE]
    gate = asyncio.Semaphore(16)

    async def charge(reference: str) -> None:
        async with gate:
            id = country.recommendations[reference]
            async with house.database.transaction() as session:
                state = (await read_states(session, [id]))[id]
            await house.engine.update(Birth(state, reference), Assign(Origin(f"bench:{reference}"), institution))

    await asyncio.gather(*map(charge, country.recommendations))
    contact = await contact_of(house.database, country.people["Amina Diallo"], "practice")
    return Hearing(house, contact.address, institution)
