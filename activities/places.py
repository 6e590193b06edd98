"""How many messages may be between the record and a provider at a time: so many a crash may have sent twice."""

import asyncio
from collections import deque
from dataclasses import dataclass

AHEAD = 2
"""Groups that are taken before there are places for them; a crash leaves them unsent until their lease ends."""


@dataclass(slots=True)
class Held:
    """Places that messages hold, given back as they are settled."""

    count: int


class Places:
    """A worker's places, given out in the order they were asked for. limit: messages.

    ahead: who takes the next group holds it, so that some are ready when places become free.
    """

    def __init__(self, limit: int) -> None:
        self.ahead = asyncio.Semaphore(AHEAD)
        self._free = limit
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def take(self, count: int) -> Held:
        """Wait for so many places, at most `limit`; who takes them gives them back."""
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((count, turn))
        self._serve()
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self._free += count
            self._serve()
            raise
        return Held(count)

    def give_back(self, held: Held, count: int) -> None:
        held.count -= count
        self._free += count
        self._serve()

    def _serve(self) -> None:
        # All places of a group at once: two that each wait for the other's last place would wait for ever.
        while self._waiting and (self._waiting[0][1].cancelled() or self._waiting[0][0] <= self._free):
            count, turn = self._waiting.popleft()
            if not turn.cancelled():
                self._free -= count
                turn.set_result(None)
