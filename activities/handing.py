"""Hand groups of messages to their channels: take, send, and write down what the providers said."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from activities.outcomes import Outcomes
from activities.places import Held, Places
from activities.taking import Taken, Taking
from channels.ports import Channel, ChannelError, NoLongerWanted, UnknownOutcome
from domain.messages import Sent
from domain.roster import Posts
from domain.words import ChannelName
from models.marking import Accepted
from models.session import Database
from models.taking import still_wanted

log = logging.getLogger(__name__)

UNREACHABLE = (OperationalError, InterfaceError, OSError)
PART = 16
"""Messages that are handed over side by side and marked in one transaction: each statement serves them all."""

WRITE_AGAIN = 0.5
SETTLE_AFTER = 0.5
"""Seconds after which what a provider took is marked, though others of its part still wait for theirs."""

LOOK_AGAIN_AFTER = 1.0
"""Seconds after which a message is looked at once more before it is handed over: within them an answer that comes is
overtaken by no more than two seconds."""


@dataclass(frozen=True, slots=True)
class Handed:
    """An attempt that was made, and what the provider, or the last look, said of it."""

    taken: Taken
    result: Sent | ChannelError | NoLongerWanted


@dataclass(frozen=True)
class Handing:
    """Hands messages over. lease: for how long one is ours; places: how many may be on their way at a time."""

    database: Database
    channels: Mapping[ChannelName, Channel]
    taking: Taking
    outcomes: Outcomes
    lease: timedelta
    places: Places
    look_again_after: float = LOOK_AGAIN_AFTER

    async def send(self, group: Sequence[UUID], now: datetime, posts: Posts) -> int:
        """Take a group; hand over and settle it in parts, each message in its place until it is settled."""
        clock = asyncio.get_running_loop().time
        waits_from = clock()
        places: list[Held] = []
        parts: list[asyncio.Task[int]] = []
        try:
            async with self.places.ahead:
                began = clock()
                # What waited for its turn is taken at its own time, so that its lease is whole.
                now += timedelta(seconds=int(began - waits_from))
                taken = await self.take(group, now, posts)
                for n in range(0, len(taken), PART):
                    part = taken[n : n + PART]
                    places.append(await self.places.take(len(part)))
                    parts.append(asyncio.create_task(self._send_part(part, now, began, places[-1])))
            results = await asyncio.gather(*parts, return_exceptions=True)
        finally:
            for task in parts:
                task.cancel()
            for held in places:
                self.places.give_back(held, held.count)
        if errors := [result for result in results if isinstance(result, BaseException)]:
            raise errors[0]
        return sum(result for result in results if isinstance(result, int))

    async def _send_part(self, part: Sequence[Taken], now: datetime, began: float, held: Held) -> int:
        accepted = 0
        pending = {asyncio.create_task(self._hand_over(one, now, began)) for one in part}
        try:
            while pending:
                done, pending = await asyncio.wait(pending, timeout=SETTLE_AFTER)
                accepted += await self._settle([task.result() for task in done], now)
                self.places.give_back(held, len(done))
        finally:
            for task in pending:
                task.cancel()
        return accepted

    async def take(self, group: Sequence[UUID], now: datetime, posts: Posts) -> list[Taken]:
        """Take a group as one; when that fails, one by one, so that a bad one spoils no other."""
        try:
            async with self.database.transaction() as session:
                return await self.taking.take(session, group, now, posts)
        except Exception as error:
            if len(group) > 1:
                log.warning("a group of %d is taken one by one: %s", len(group), type(error).__name__)
                return await self._take_singly(group, now, posts)
            if isinstance(error, UNREACHABLE):
                raise
            # What cannot be drawn must not be tried again at once, nor stop what comes after it.
            why = f"it could not be drawn ({type(error).__name__})"
            log.error("message %s waits: %s", group[0], why)  # No traceback: it may quote what people wrote.
            await self._write(lambda session: self.outcomes.spoilt(session, group[0], why, now))
            return []

    async def _take_singly(self, group: Sequence[UUID], now: datetime, posts: Posts) -> list[Taken]:
        taken: list[Taken] = []
        fault: Exception | None = None
        for id in group:
            try:
                taken += await self.take([id], now, posts)
            except UNREACHABLE as error:
                fault = error
        if fault is not None and not taken:
            raise fault
        return taken

    async def _hand_over(self, taken: Taken, now: datetime, began: float) -> Handed:
        """One attempt, and what came of it, whatever goes wrong. began: when it was taken, by the loop's clock."""

        async def still() -> bool:
            waited = asyncio.get_running_loop().time() - began
            if waited < self.look_again_after:
                return True
            try:
                async with self.database.transaction() as session:
                    at = now + timedelta(seconds=waited)
                    return await still_wanted(session, taken.id, taken.number, taken.switch, at)
            except UNREACHABLE as error:
                raise ChannelError("the record did not say whether it is still wanted", permanent=False) from error

        channel = self.channels.get(taken.outgoing.channel)
        if channel is None:
            why = f"{taken.outgoing.channel.value} is not set up: see suivi doctor"
            return Handed(taken, ChannelError(why, permanent=False))
        try:
            return Handed(taken, await channel.send(taken.outgoing, still))
        except (ChannelError, NoLongerWanted) as fault:
            return Handed(taken, fault)
        except Exception as error:  # noqa: BLE001
            return Handed(taken, UnknownOutcome(type(error).__name__))

    async def _settle(self, handed: Sequence[Handed], now: datetime) -> int:
        """Write down what came of attempts: those that were accepted together, the others each for itself."""
        accepted = [
            Accepted(one.taken.id, one.taken.delivery, one.result.provider_id)
            for one in handed
            if isinstance(one.result, Sent)
        ]
        try:
            if accepted:
                async with self.database.transaction() as session:
                    await self.outcomes.accepted(session, accepted, now)
        except DBAPIError:
            await asyncio.gather(*(self._settle_accepted(one, now) for one in accepted))
        await asyncio.gather(*(self._settle_failure(one, now) for one in handed))
        return len(accepted)

    async def _settle_accepted(self, accepted: Accepted, now: datetime) -> None:
        await self._write(lambda session: self.outcomes.accepted(session, [accepted], now))

    async def _settle_failure(self, handed: Handed, now: datetime) -> None:
        taken, fault = handed.taken, handed.result
        if isinstance(fault, ChannelError):
            await self._write(lambda session: self.outcomes.failed(session, taken.id, taken.delivery, fault, now))
        if isinstance(fault, NoLongerWanted):
            await self._write(
                lambda session: self.outcomes.overtaken(session, taken.id, taken.delivery, taken.number, now)
            )

    async def _write(self, what: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Write what a provider said, waiting for a record that restarts: a lost answer would be a second mail."""
        deadline = asyncio.get_running_loop().time() + self.lease.total_seconds() / 2
        while True:
            try:
                async with self.database.transaction() as session:
                    await what(session)
                return
            except DBAPIError:
                if asyncio.get_running_loop().time() > deadline:
                    raise
                await asyncio.sleep(WRITE_AGAIN)
