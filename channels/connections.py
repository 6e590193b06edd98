"""A few SMTP connections, kept and reused: a handshake costs more than a message."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from channels.ports import NoLongerWanted

FRESH = 1.0
"""Seconds within which a connection that did its work is taken to be alive: to ask costs as much as an envelope."""


@dataclass(slots=True)
class _Kept:
    """fresh_until: by the loop's clock; 0 when it must be reset and looked at before it is used again."""

    client: SMTP
    used: int = 0
    fresh_until: float = 0


class Connections:
    """At most `limit` connections at a time; each carries at most `most` messages and is then replaced.

    open: connects and logs in; what it raises passes through `borrow`.
    """

    def __init__(self, open: Callable[[], Awaitable[SMTP]], *, limit: int, most: int = 100) -> None:
        self._open = open
        self._most = most
        self._free: list[_Kept] = []
        self._places = asyncio.Semaphore(limit)

    @contextlib.asynccontextmanager
    async def borrow(self) -> AsyncIterator[SMTP]:
        """Lend a connection, live or just used. A refusal leaves it in use; any other error closes it, since where
        the conversation stands is then not known."""
        async with self._places:
            kept = await self._reuse() or _Kept(await self._open())
            try:
                yield kept.client
            except (SMTPResponseException, NoLongerWanted):
                await self._keep(kept, fresh_until=0)
                raise
            except BaseException:
                kept.client.close()
                # Where one broke, the others may have broken with it.
                for other in self._free:
                    other.fresh_until = 0
                raise
            await self._keep(kept, fresh_until=asyncio.get_running_loop().time() + FRESH)

    async def aclose(self) -> None:
        """Take leave of every idle connection."""
        while self._free:
            await _leave(self._free.pop().client)

    async def _reuse(self) -> _Kept | None:
        while self._free:
            kept = self._free.pop()
            if kept.fresh_until > asyncio.get_running_loop().time() and kept.client.is_connected:
                return kept
            try:
                await kept.client.rset()
            except (SMTPException, OSError):
                # Relays drop idle connections without a word; the next one, or a new one, will do.
                kept.client.close()
            else:
                return kept
        return None

    async def _keep(self, kept: _Kept, fresh_until: float) -> None:
        kept.used, kept.fresh_until = kept.used + 1, fresh_until
        if kept.used < self._most and kept.client.is_connected:
            self._free.append(kept)
        else:
            await _leave(kept.client)


async def _leave(client: SMTP) -> None:
    # QUIT is a courtesy: the messages are delivered whether or not the relay answers it.
    with contextlib.suppress(SMTPException, OSError):
        if client.is_connected:
            await client.quit(timeout=2)
    client.close()
