"""Tell the engine that an activity lives, so that a dead worker's is tried again within seconds."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from temporalio import activity

TIMEOUT = timedelta(seconds=15)
"""After so long without a beat the worker is taken for dead."""

EVERY = 3.0


@asynccontextmanager
async def beating() -> AsyncIterator[None]:
    """Beat while the block runs, also when it waits for a thread or a provider; nothing outside the engine."""
    if not activity.in_activity():
        yield
        return

    async def beat() -> None:
        while True:
            activity.heartbeat()
            await asyncio.sleep(EVERY)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
