"""What the long-running commands share: logging, and a clean end on SIGTERM and SIGINT."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from typing import Any

from cli.output import Console


def start_process(console: Console) -> None:
    """Log as the settings say, without their secrets."""
    from config.logging import gather_secrets, start_logging

    start_logging(console.settings.log, gather_secrets(console.settings))


async def serve(work: Coroutine[Any, Any, None], *, on_stop: Callable[[], object] | None = None) -> None:
    """Run until the work ends or a signal asks to stop. on_stop: ends the work gently; else it is cancelled."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, on_stop or task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
