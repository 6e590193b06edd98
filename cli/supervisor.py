"""Keeps the parts of a stack running: in order, restarted when they die, ended together."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.errors import PartFailed
from cli.process import Account, Process, identify, tether

PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
HEALTHY_AFTER = 60.0
LOG_LIMIT = 10_000_000
SHOWN_LINES = 8

Act = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Part:
    """One process of the stack.

    ready: whether it answers; asked again and again. needs: parts that must be ready first. once: it is a step that
    ends, ready when it has ended well, and is never started again. prepare: done before every start. settle: done
    each time it has become ready, before what needs it starts. patience: seconds until it must be ready.
    stop_signal: how it is asked to end, within `grace` seconds. death_signal: what it gets when the supervisor dies.
    """

    name: str
    command: Sequence[str]
    log: Path
    ready: Callable[[], Awaitable[bool]] | None = None
    needs: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    once: bool = False
    prepare: Act | None = None
    settle: Act | None = None
    patience: float = 60
    stop_signal: signal.Signals = signal.SIGTERM
    death_signal: signal.Signals = signal.SIGKILL
    grace: float = 5
    account: Account | None = None


def pause_after(failures: int, pauses: Sequence[float] = PAUSES) -> float:
    """Return how many seconds to wait before a start, after so many failures in a row: 1, 2, 4, 8, 16, then 30."""
    return pauses[min(max(failures, 1), len(pauses)) - 1]


class Supervisor:
    """Starts parts, keeps them alive and ends them.

    say: takes one line for people at each event. record: takes the processes there are, whenever one comes or goes.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        *,
        say: Callable[[str], None],
        record: Callable[[dict[str, Process]], None],
        pauses: Sequence[float] = PAUSES,
        poll: float = 0.05,
    ) -> None:
        self._parts = {part.name: part for part in parts}
        self._say = say
        self._record = record
        self._pauses = pauses
        self._poll = poll
        self._up = {part.name: asyncio.Event() for part in parts}
        self._children: dict[str, asyncio.subprocess.Process] = {}
        self._known: dict[str, Process] = {}
        self._keepers: dict[str, asyncio.Task[None]] = {}
        self._failed: asyncio.Future[PartFailed] = asyncio.get_running_loop().create_future()
        self._stopping = False

    async def start(self) -> None:
        """Start every part in the order of their needs and return when all are ready. Raises PartFailed."""
        for name, part in self._parts.items():
            self._keepers[name] = asyncio.create_task(self._keep(part))
        everything = asyncio.create_task(self._wait_for_all())
        either: list[asyncio.Future[Any]] = [everything, self._failed]
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            everything.cancel()
        if self._failed.done():
            raise self._failed.result()

    async def _wait_for_all(self) -> None:
        for event in self._up.values():
            await event.wait()

    async def stop(self) -> None:
        """End every part, those that others need last."""
        self._stopping = True
        for keeper in self._keepers.values():
            keeper.cancel()
        await asyncio.gather(*self._keepers.values(), return_exceptions=True)
        gone = {name: asyncio.Event() for name in self._parts}

        async def end_in_turn(part: Part) -> None:
            for other in self._parts.values():
                if part.name in other.needs:
                    await gone[other.name].wait()
            await self._end(part)
            gone[part.name].set()

        await asyncio.gather(*(end_in_turn(part) for part in self._parts.values()))

    def kill(self) -> None:
        """Kill every part at once; `stop` then has nothing to wait for."""
        for name in list(self._children):
            self._signal(name, signal.SIGKILL)

    async def _keep(self, part: Part) -> None:
        """Run one part for as long as the stack runs; only its first start may fail the stack."""
        failures = 0
        try:
            for need in part.needs:
                await self._up[need].wait()
            await self._bring_up(part)
            while not part.once:
                since = time.monotonic()
                outcome = await self._children[part.name].wait()
                self._forget(part.name)
                failures = 1 if time.monotonic() - since > HEALTHY_AFTER else failures + 1
                await self._bring_back(part, describe_exit(outcome), failures)
        except PartFailed as error:
            if not self._failed.done():
                self._failed.set_result(error)
        except Exception as error:
            if self._failed.done():
                raise
            self._failed.set_result(PartFailed(f"{part.name} could not be started: {error}"))

    async def _bring_back(self, part: Part, why: str, failures: int) -> None:
        while True:
            pause = pause_after(failures, self._pauses)
            self._say(f"{part.name} {why}; starting it again in {pause:g} s. Its log: {part.log}")
            await asyncio.sleep(pause)
            try:
                await self._bring_up(part)
            except PartFailed as error:
                why = str(error).partition(". ")[0].removeprefix(f"{part.name} ")
                failures += 1
            except Exception as error:  # noqa: BLE001 - whatever `prepare` met, the part must come back
                why = f"could not be started ({error})"
                failures += 1
            else:
                self._say(f"{part.name} is back.")
                return

    async def _bring_up(self, part: Part) -> None:
        """Start one part and wait until it is ready. Raises PartFailed, with the part ended."""
        if part.prepare:
            await part.prepare()
        mark = await self._spawn(part)
        child = self._children[part.name]
        try:
            async with asyncio.timeout(part.patience):
                await self._become_ready(part, child)
                if part.settle:
                    await part.settle()
        except TimeoutError:
            await self._end(part)
            raise explain(part, f"did not answer within {part.patience:g} s", mark) from None
        except PartExited:
            self._forget(part.name)
            raise explain(part, describe_exit(child.returncode), mark) from None
        except Exception:
            await self._end(part)
            raise
        if part.once:
            self._forget(part.name)
        self._up[part.name].set()

    async def _become_ready(self, part: Part, child: asyncio.subprocess.Process) -> None:
        if part.once:
            if await child.wait():
                raise PartExited
            return
        ended = asyncio.ensure_future(child.wait())
        try:
            while not ended.done():
                if part.ready is None or await part.ready():
                    return
                await asyncio.wait([ended], timeout=self._poll)
        finally:
            ended.cancel()
        raise PartExited

    async def _spawn(self, part: Part) -> int:
        """Start the process; return where in its log it begins."""
        turn_log(part.log)
        with part.log.open("ab") as log:
            mark = log.tell()
            child = await asyncio.create_subprocess_exec(
                *tether(part.command, death_signal=part.death_signal, account=part.account),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **part.env},
                start_new_session=True,
            )
        self._children[part.name] = child
        if process := identify(child.pid):
            self._known[part.name] = process
            self._record(self._known)
        return mark

    async def _end(self, part: Part) -> None:
        child = self._children.get(part.name)
        if child is None:
            return
        self._signal(part.name, part.stop_signal)
        try:
            await asyncio.wait_for(child.wait(), part.grace)
        except TimeoutError:
            self._say(f"{part.name} does not end by itself: killing it.")
            self._signal(part.name, signal.SIGKILL)
            await child.wait()
        self._forget(part.name)

    def _signal(self, name: str, sign: signal.Signals) -> None:
        child = self._children[name]
        if child.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                if sign is signal.SIGKILL:
                    os.killpg(child.pid, sign)
                else:
                    child.send_signal(sign)

    def _forget(self, name: str) -> None:
        self._children.pop(name, None)
        if self._known.pop(name, None) and not self._stopping:
            self._record(self._known)


class PartExited(Exception):
    """A part ended before it was ready."""


def describe_exit(code: int | None) -> str:
    if code is not None and code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"stopped (exit {code})"


def explain(part: Part, why: str, mark: int) -> PartFailed:
    """Say which part failed, why and where its log is, with the last lines it wrote since `mark`."""
    lines = [line.strip() for line in read_since(part.log, mark).splitlines() if line.strip()]
    return PartFailed(f"{part.name} {why}. Its log: {part.log}", tuple(line[:300] for line in lines[-SHOWN_LINES:]))


def read_since(log: Path, mark: int) -> str:
    with log.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(mark, file.tell() - 20_000))
        return file.read().decode(errors="replace")


def turn_log(log: Path) -> None:
    """Put a log that has grown too long aside; one older one is kept."""
    with contextlib.suppress(FileNotFoundError):
        if log.stat().st_size > LOG_LIMIT:
            log.replace(log.with_name(log.name + ".1"))
