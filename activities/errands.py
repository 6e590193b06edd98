"""Errands of the pages: they run behind the page, one at a time, and say in the record how far they are."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import update

from activities.ports import EngineUnreachable
from languages.faults import keep_fault
from models.errands import Errand, ErrandKind
from models.session import Database
from sources.errors import NoState, SourceError

log = logging.getLogger(__name__)

BEAT: Final = 1.0
"""Seconds between two looks at how far an errand is."""
ENGINE, INSIDE, STATE = "engine", "inside", "state"
"""Why an errand came to nothing, where no sentence says it: the engine is away, an error of ours, no State is told."""


@dataclass
class Progress:
    """How far an errand is, and what it found; whoever runs it writes here."""

    done: int = 0
    total: int | None = None
    counts: dict[str, Any] = field(default_factory=dict)
    problems: list[dict[str, Any]] = field(default_factory=list)


Work = Callable[[Progress], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Commission:
    """What an errand is for. name, sha256, source, options: of the file, where there is one."""

    kind: ErrandKind
    user: UUID
    name: str | None = None
    sha256: str | None = None
    source: str | None = None
    options: dict[str, Any] = field(default_factory=dict)


class Errands:
    """Runs errands behind pages. The record holds what they found; those of a process that ends stop with it."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._gate = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    async def begin(self, commission: Commission, work: Work) -> UUID:
        """Write an errand down and have it run when those before it are done; returns its id at once."""
        id, now = uuid4(), self._now()
        async with self._database.transaction() as session:
            session.add(
                Errand(
                    id=id, kind=commission.kind, user_id=commission.user, made_at=now, beat_at=now,
                    name=commission.name, sha256=commission.sha256, source=commission.source,
                    options=commission.options, counts={}, problems=[],
                )
            )  # fmt: skip
        task = asyncio.create_task(self._run(id, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return id

    async def refuse(self, commission: Commission, error: SourceError) -> UUID:
        """Write an errand down that came to nothing at once."""
        id, now, kept = uuid4(), self._now(), keep_fault(error.fault)
        async with self._database.transaction() as session:
            session.add(
                Errand(
                    id=id, kind=commission.kind, user_id=commission.user, made_at=now, beat_at=now, ended_at=now,
                    name=commission.name, sha256=commission.sha256, options=commission.options, counts={"fault": kept},
                    problems=[], fault=kept["reason"],
                )
            )  # fmt: skip
        return id

    async def settle(self) -> None:
        """Wait until nothing runs."""
        await asyncio.gather(*self._tasks)

    async def aclose(self) -> None:
        """Stop what runs; what it had not done is not done."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, id: UUID, work: Work) -> None:
        progress, fault = Progress(), None
        beating = asyncio.create_task(self._beat(id, progress))
        try:
            async with self._gate:
                await work(progress)
        except NoState:
            fault = STATE
        except SourceError as error:
            kept = keep_fault(error.fault)
            progress.counts, fault = {**progress.counts, "fault": kept}, kept["reason"]
        except EngineUnreachable:
            fault = ENGINE
        except Exception:
            log.exception("An errand failed")
            fault = INSIDE
        finally:
            beating.cancel()
            with suppress(asyncio.CancelledError):
                await beating
        await self._write(id, progress, ended_at=self._now(), problems=progress.problems, fault=fault)

    async def _beat(self, id: UUID, progress: Progress) -> None:
        while True:
            await asyncio.sleep(BEAT)
            await self._write(id, progress)

    async def _write(self, id: UUID, progress: Progress, **more: Any) -> None:
        values = {"done": progress.done, "total": progress.total, "counts": progress.counts, "beat_at": self._now()}
        async with self._database.transaction() as session:
            await session.execute(update(Errand).where(Errand.id == id).values(**values | more))
