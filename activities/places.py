"""How many messages may be between the record and a provider at a time: so many a crash may have sent twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Held:
    """Places that a group of messages holds, given back as its messages are settled."""

    count: int


class Places:
    """A worker's places, shared by all that it sends. limit: messages."""

    def __init__(self, limit: int) -> None:
        self._free = limit
        self._changed = asyncio.Condition()

    @asynccontextmanager
    async def hold(self, count: int) -> AsyncIterator[Held]:
        """Wait for so many places; those that are still held at the end are given back."""
        async with self._changed:
            # All at once: two groups that each wait for the other's last place would wait for ever.
            await self._changed.wait_for(lambda: self._free >= count)
            self._free -= count
        held = Held(count)
        try:
            yield held
        finally:
            await self.give_back(held, held.count)

    async def give_back(self, held: Held, count: int) -> None:
        async with self._changed:
            held.count -= count
            self._free += count
            self._changed.notify_all()
