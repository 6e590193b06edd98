"""Hears PostgreSQL ring when the record changed, by one connection a process, however many pages are open."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

import psycopg
from litestar import Litestar

log = logging.getLogger(__name__)

BELL: Final = "suivi"
"""The channel that the triggers of the record notify."""
AGAIN: Final = 2.0
"""Seconds before a lost connection is made anew."""


class Bell:
    """Hears PostgreSQL ring. dsn: a libpq address."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._rung = asyncio.Condition()
        self._times = 0
        self.listeners = 0

    @asynccontextmanager
    async def hung(self, app: Litestar) -> AsyncIterator[None]:
        """Listens while the application runs, and begins anew when the connection is lost."""
        task = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(
                    self._dsn, autocommit=True, application_name="suivi-bell"
                ) as connection:
                    await connection.execute(f"LISTEN {BELL}")
                    await self.ring()  # What changed while nobody listened.
                    async for _ in connection.notifies():
                        await self.ring()
            except (psycopg.Error, OSError) as error:
                log.warning("The record rings no more (%s); trying again.", type(error).__name__)
            await asyncio.sleep(AGAIN)

    async def ring(self) -> None:
        async with self._rung:
            self._times += 1
            self._rung.notify_all()

    async def wait(self, heard: int, patience: float) -> int:
        """How often it has rung, once that is more than `heard`, or after `patience` seconds."""
        async with self._rung:
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._rung.wait_for(lambda: self._times > heard)
            return self._times
