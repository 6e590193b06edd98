"""The test server's clock, moved on purpose: it skips to an hour only once all that was begun is done."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from temporalio.api.enums.v1 import EventType
from temporalio.service import RPCError, RPCStatusCode
from temporalio.testing import WorkflowEnvironment

from activities.ports import EngineUnreachable
from domain.words import AskState
from models.asks import Ask
from models.changes import Change
from models.session import Database
from workflows.messages import deadline_workflow, recommendation_workflow

STILL = 25.0
"""Seconds without any movement after which the engine is taken to stand; a lost task is given anew after 10 or 15."""
LOOK_AGAIN = 0.02
SILENT = (RPCStatusCode.CANCELLED, RPCStatusCode.DEADLINE_EXCEEDED, RPCStatusCode.UNAVAILABLE)
"""What a server that does not answer makes of a call; the client gives up first, or the server does."""

BEGINS = frozenset({EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED, EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED})
ENDS = frozenset(
    {
        EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED,
        EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED,
        EventType.EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT,
        EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
        EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED,
        EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT,
    }
)


class Standstill(Exception):
    """The engine does not move any more: what was to happen next is not known, right or wrong."""


@asynccontextmanager
async def in_time(what: str) -> AsyncIterator[None]:
    """Raises Standstill when one call to the engine is not answered."""
    try:
        async with asyncio.timeout(STILL):
            yield
    except (TimeoutError, EngineUnreachable) as error:
        raise Standstill(f"no answer when {what}") from error
    except RPCError as error:
        if error.status not in SILENT:
            raise
        raise Standstill(f"no answer when {what}: {error.status.name}") from error


@dataclass
class Clock:
    """Moves the one clock of a test server; nobody else does.

    No workflow is queried: the server loses a query that falls upon a task now and then, and with it a lock of its
    clock, which from then on never skips (seen in its list of locks). Histories are read instead.
    """

    env: WorkflowEnvironment
    database: Database
    seen: int = 0
    """The last change before the engine was last at rest."""

    async def now(self) -> datetime:
        async with in_time("the clock was asked for the time"):
            return await self.env.get_current_time()

    async def skip_to(self, at: datetime) -> None:
        """Let time pass until then, once at rest, and wait until the lives have marked what fell due by then."""
        span = at - await self.now()
        if span > timedelta(0):
            async with in_time(f"the clock was to skip to {at}"):
                await self.env.sleep(span)

        async def unmarked() -> int:
            async with self.database.transaction() as session:
                due = (Ask.state == AskState.OPEN, ~Ask.overdue, Ask.due_at <= at)
                return await session.scalar(select(func.count()).select_from(Ask).where(*due)) or 0

        await self.until_none(unmarked, f"asks that fell due by {at} are marked")

    async def rest(self, deadlines: Collection[UUID] = ()) -> None:
        """Wait until neither these deadlines nor the recommendations that changed since the last rest do anything."""
        while True:
            changed, last = await self._changed()
            for id in (*map(deadline_workflow, deadlines), *map(recommendation_workflow, changed)):
                await self.finish(id)
            if await self._last_change() == last:
                self.seen = last
                return

    async def finish(self, id: str) -> EventType.ValueType | None:
        """Wait until a workflow has nothing under way; what happened in it last, None when it never began."""
        happened: Sequence[EventType.ValueType] = ()

        async def under_way() -> int:
            nonlocal happened
            happened = await self._history(id)
            return sum(one in BEGINS for one in happened) - sum(one in ENDS for one in happened)

        await self.until_none(under_way, f"{id} has nothing under way")
        return happened[-1] if happened else None

    async def until_none(self, left: Callable[[], Awaitable[int]], what: str) -> None:
        """Wait until nothing is left of something. Raises Standstill when meanwhile nothing at all moves any more."""
        signs: tuple[int, int] | None = None
        moved = time.monotonic()
        while (count := await left()) > 0:
            if signs != (signs := (count, await self._last_change())):
                moved = time.monotonic()
            elif time.monotonic() - moved > STILL:
                raise Standstill(f"nothing moves, {count} left until {what}")
            await asyncio.sleep(LOOK_AGAIN)

    async def _history(self, id: str) -> Sequence[EventType.ValueType]:
        try:
            async with in_time(f"{id} was asked for its history"):
                history = await self.env.client.get_workflow_handle(id).fetch_history()
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
            return ()
        return [event.event_type for event in history.events]

    async def _changed(self) -> tuple[list[UUID], int]:
        """The recommendations that changed since the last rest, and the last change of all."""
        last = await self._last_change()
        async with self.database.transaction() as session:
            changed = await session.scalars(
                select(Change.recommendation_id).where(Change.number > self.seen, Change.number <= last).distinct()
            )
            return [id for id in changed if id is not None], last

    async def _last_change(self) -> int:
        async with self.database.transaction() as session:
            return await session.scalar(select(func.max(Change.number))) or 0
