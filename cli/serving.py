"""What the long-running commands share: logging, and a clean end on SIGTERM and SIGINT."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from cli.output import Console, command_options

T = TypeVar("T")


def start_process(console: Console) -> None:
    """Log as the settings say, without their secrets."""
    from config.logging import gather_secrets, start_logging

    start_logging(console.settings.log, gather_secrets(console.settings))


def in_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run what serves for weeks on uvloop, where there is one: a tenth less of the processor for each reply."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)


serving_options = partial(command_options, in_loop=in_loop)
"""`command_options` for a command that serves until it is stopped."""


def settle_memory() -> None:
    """Spare the collector what stays for the process's life: it took a sixth of the time of sending digests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


async def serve(work: Coroutine[Any, Any, None], *, on_stop: Callable[[], object] | None = None) -> None:
    """Run until the work ends or a signal asks to stop. on_stop: ends the work gently; else it is cancelled."""
    settle_memory()
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, on_stop or task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
