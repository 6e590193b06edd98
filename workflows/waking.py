"""To wake the dispatcher once for many who ask for it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from activities.ports import EngineUnreachable

log = logging.getLogger(__name__)

REST = 1.0
"""Seconds between two calls: the engine names the runs of a schedule by the second, and two with one name clash."""


class Waking:
    """Makes a call at once, and once more for all who asked while it rested. rest: seconds between two calls."""

    def __init__(self, call: Callable[[], Awaitable[None]], rest: float = REST) -> None:
        self._call = call
        self._rest = rest
        self._resting: asyncio.Task[None] | None = None
        self._asked = False

    async def wake(self) -> None:
        """Call now, or have it called when the rest is over. Raises what the call raises, if it is made now."""
        if self._resting is not None:
            self._asked = True
            return
        self._resting = asyncio.create_task(self._call_again())
        await self._call()

    async def aclose(self) -> None:
        """Make at once the call that is still owed."""
        if self._resting is not None:
            self._resting.cancel()
            await asyncio.wait({self._resting})
        await self._pay()

    async def _call_again(self) -> None:
        try:
            await asyncio.sleep(self._rest)
            while self._asked:
                await self._pay()
                await asyncio.sleep(self._rest)
        finally:
            self._resting = None

    async def _pay(self) -> None:
        if not self._asked:
            return
        self._asked = False
        try:
            await self._call()
        except EngineUnreachable as error:
            log.warning("the dispatcher was not woken, and runs by its schedule: %s", error)
        except asyncio.CancelledError:
            self._asked = True
            raise
