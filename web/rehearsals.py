"""The rehearsals of this process: one at a time, and the last few results."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_urlsafe
from typing import Any, Final
from uuid import UUID

from activities.rehearsing import Rehearsal, RehearsalFailed

log = logging.getLogger(__name__)

KEPT: Final = 8
"""Results that stay to be looked at; older ones are forgotten."""
Play = Callable[[Rehearsal, Callable[[float], None]], Awaitable[dict[str, Any] | None]]


@dataclass
class Run:
    """One rehearsal. who: the user that began it. behaviour, years, other: as asked for; other: with other ladders.

    share: how much is played, from 0 to 1. told: what it told, once it is over; empty: nothing is followed up yet.
    """

    who: UUID
    behaviour: str
    years: float
    other: bool
    began_at: datetime
    id: str = field(default_factory=lambda: token_urlsafe(12))
    share: float = 0.0
    told: dict[str, Any] | None = None
    failed: bool = False

    @property
    def over(self) -> bool:
        return self.told is not None or self.failed


class Rehearsals:
    """Begins rehearsals and knows what became of them. play: carries one out."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._runs: dict[str, Run] = {}
        self._task: asyncio.Task[None] | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None and not self._task.done()

    def begin(self, run: Run, wanted: Rehearsal) -> bool:
        """Begin one; False when another one is being played."""
        if self.busy:
            return False
        self._runs[run.id] = run
        for old in list(self._runs)[:-KEPT]:
            del self._runs[old]
        self._task = asyncio.create_task(self._carry_out(run, wanted))
        return True

    def find(self, id: str, who: UUID) -> Run | None:
        """Somebody's own rehearsal."""
        run = self._runs.get(id)
        return run if run is not None and run.who == who else None

    def last(self, who: UUID) -> Run | None:
        """The last one that somebody began."""
        return next((run for run in reversed(self._runs.values()) if run.who == who), None)

    async def aclose(self) -> None:
        """End what is being played."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _carry_out(self, run: Run, wanted: Rehearsal) -> None:
        def tick(share: float) -> None:
            run.share = share

        try:
            run.told = await self._play(wanted, tick) or {}
        except RehearsalFailed:
            run.failed = True
            log.warning("A rehearsal ended without telling anything")
        except asyncio.CancelledError:
            run.failed = True
            raise
        except Exception:
            run.failed = True
            log.exception("A rehearsal failed")
