"""`history-life`: what 4.5 years cost in events, with 24 reminders sent and 9 asks opened and answered by updates."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select
from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest
from temporalio.client import Client
from temporalio.testing import WorkflowEnvironment

from activities.composing import Composer
from activities.ports import Birth
from activities.records import Records
from activities.sending import Sending
from benchmarks.bare import ChasingWorkflow, remind
from benchmarks.measures import Measure
from benchmarks.servers import run_database
from channels.practice import PracticeChannel
from cli.temporal import SEARCH_ATTRIBUTES
from domain.calendar import Calendar
from domain.commands import Acknowledge, Assign, Close, Command, Open, Origin, Report
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.words import Action, AskKind, AskState, ChannelName, ReminderState, ReplyState, SendingMode, Status
from models.asks import Ask, Reminder
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, Country, found
from workflows.client import Engine
from workflows.dispatch import DispatchWorkflow
from workflows.messages import recommendation_workflow
from workflows.payloads import DATA
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE, REFERENCE = "bench", "UPR4-140.1"
REMINDERS, ASKS, LIFE = 24, 9, timedelta(days=1642)
CHASED = (2, 3, 3, 3, 3, 3, 3, 2, 2)
"""Reminders before each answer. The first ask is to acknowledge; with the third of the others its due time is past."""
LIMIT = 300


def measure() -> list[Measure]:
    with run_database() as dsn:
        return asyncio.run(_measure(dsn))


async def _measure(dsn: str) -> list[Measure]:
    env = await WorkflowEnvironment.start_time_skipping(
        test_server_existing_path=str(Path(sys.executable).parent / "temporal-test-server"), data_converter=DATA
    )
    async with env:
        await env.client.operator_service.add_search_attributes(
            AddSearchAttributesRequest(namespace=env.client.namespace, search_attributes=dict(SEARCH_ATTRIBUTES))
        )
        database = Database(dsn)
        try:
            life = await _live(env, database)
        finally:
            await database.aclose()
        bare = await _chase(env)
    note = (
        f"{life.lived.days} days, {REMINDERS} reminders, {ASKS} asks, all runs of the chain, test server; "
        f"bare: timer and activity per reminder, asks not counted; the dispatcher beside it: {life.dispatch_runs} runs "
        f"that sent, {life.dispatch_events} events"
    )
    ours = float(life.events)
    return [Measure("history-life", ours, "events", LIMIT, baseline=bare, ratio=None, note=note)]


@dataclass
class Lived:
    events: int
    lived: timedelta
    dispatch_runs: int
    dispatch_events: int


async def _live(env: WorkflowEnvironment, database: Database) -> Lived:
    began = await env.get_current_time()
    country = await found(database, 1, at=began, practice=True)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), began, "bench")
    calendar = Calendar()
    records = Records(database, Policy(progress_every=None), calendar)
    keys = {1: b"a key to sign tokens with, 32 b."}
    sending = Sending(
        database, Composer(DEFAULT, calendar, practice=True, keys=keys), {ChannelName.PRACTICE: PracticeChannel()}, keys
    )
    activities: list[Callable[..., Any]] = [
        records.record_change,
        sending.anything_due,
        sending.claim_due,
        sending.send_messages,
    ]
    async with build_worker(env.client, QUEUE, activities, workflows=[RecommendationWorkflow, DispatchWorkflow]):
        life = _Life(env, country, Engine(env.client, QUEUE))
        await life.do(Assign(life.origin(), life.institution))
        for n, reminders in enumerate(CHASED):
            if n > 1:
                await env.sleep(began + LIFE * n / ASKS - await life.now())
                due_at = await life.now() + timedelta(days=30)
                await life.do(Open(life.origin(), life.institution, AskKind.PROGRESS, due_at))
            await life.be_reminded(reminders)
            await (life.acknowledge() if n == 0 else life.answer())
        await env.sleep(began + LIFE - await life.now())
        await life.do(Close(life.origin()))
        await life.check()
        lived = await life.now() - began
        if lived - LIFE > timedelta(days=1):
            raise RuntimeError(f"the clock ran ahead: {lived.days} days instead of {LIFE.days}")
    events = await count_events(env.client, recommendation_workflow(life.id))
    dispatched = [await count_events(env.client, id) for id in life.dispatched]
    return Lived(events, lived, len(dispatched), sum(dispatched))


class _Life:
    """One recommendation, spoken to as the product does; the driver starts the dispatcher when a reminder is due."""

    def __init__(self, env: WorkflowEnvironment, country: Country, engine: Engine) -> None:
        self._env = env
        self._country = country
        self._database = country.database
        self._engine = engine
        self.id = country.recommendations[REFERENCE]
        self.institution = country.institutions[JUSTICE]
        self.dispatched: list[str] = []

    def origin(self) -> Origin:
        return Origin(f"bench:{uuid4()}")

    async def now(self) -> datetime:
        return await self._env.get_current_time()

    async def do(self, command: Command) -> None:
        state = await self._country.state_of(REFERENCE)
        outcome = await self._engine.update(Birth(state, REFERENCE), command)
        if outcome.result != "recorded":
            raise RuntimeError(f"{command.verb} was {outcome.result}: {outcome.why}")

    async def be_reminded(self, times: int) -> None:
        wanted = await self._sent() + times
        while await self._sent() < wanted:
            wait = await self._next_due() - await self.now() + timedelta(minutes=1)
            if wait > timedelta(0):
                await self._env.sleep(wait)
            self.dispatched.append(f"dispatch-{len(self.dispatched)}")
            # To wait for a result lets the clock run ahead, years while activities work.
            with self._env.auto_time_skipping_disabled():
                await self._env.client.execute_workflow(
                    DispatchWorkflow.run, 200, id=self.dispatched[-1], task_queue=QUEUE
                )

    async def acknowledge(self) -> None:
        await self.do(Acknowledge(self.origin(), self.institution))

    async def answer(self) -> None:
        words = await self._say()
        await self.do(Report(self.origin(), self.institution, words, Action.REPORT, Status.IN_PROGRESS))

    async def check(self) -> None:
        async with self._database.transaction() as session:
            answered = await session.scalar(select(func.count()).where(Ask.state == AskState.ANSWERED))
        if (await self._sent(), answered) != (REMINDERS, ASKS):
            raise RuntimeError(f"{await self._sent()} reminders were sent and {answered} asks answered")

    async def _sent(self) -> int:
        async with self._database.transaction() as session:
            query = select(func.count()).where(Reminder.state == ReminderState.SENT)
            return await session.scalar(query) or 0

    async def _next_due(self) -> datetime:
        async with self._database.transaction() as session:
            due_at = await session.scalar(
                select(func.min(Reminder.due_at)).where(Reminder.state == ReminderState.PLANNED)
            )
        if due_at is None:
            raise RuntimeError("an ask is open and no reminder of it is planned")
        return due_at

    async def _say(self) -> UUID:
        reply, answer, now = uuid4(), uuid4(), await self.now()
        async with self._database.transaction() as session:
            await session.execute(
                insert(Reply).values(
                    id=reply, channel="practice", external_id=str(reply), received_at=now, sender="bench", raw=b"",
                    incoming={}, state=ReplyState.APPLIED,
                )
            )  # fmt: skip
            await session.execute(
                insert(Answer).values(
                    id=answer, reply_id=reply, n=1, reference=REFERENCE, recommendation_id=self.id, said_at=now,
                    action=Action.REPORT, confidence=1, words="", narrative="A bill was tabled.", state="applied",
                )
            )  # fmt: skip
        return answer


async def _chase(env: WorkflowEnvironment) -> float:
    """The events of the usual way, for the reminders alone."""
    async with build_worker(env.client, "chase", [remind], workflows=[ChasingWorkflow]):
        await env.client.execute_workflow(ChasingWorkflow.run, REMINDERS, id="chase", task_queue="chase")
    return float(await count_events(env.client, "chase"))


async def count_events(client: Client, id: str) -> int:
    """The events of a workflow over all runs of its chain, from the newest back to the first."""
    total, run = 0, None
    while True:
        history = await client.get_workflow_handle(id, run_id=run).fetch_history()
        total += len(history.events)
        run = history.events[0].workflow_execution_started_event_attributes.continued_execution_run_id
        if not run:
            return total
