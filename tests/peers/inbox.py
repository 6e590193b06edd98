"""An inbox in memory: keeps its promises as long as the process lives, and can be told that the record is down."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from uuid import UUID

from bots.ports import Cursor, LinkResult, NotStored, Saying, View
from domain.buttons import MenuButton
from domain.evidence.files import Attached, Limits
from domain.messages import Choice, Incoming
from domain.orders import Order
from domain.words import ChannelName


class MemoryInbox:
    """Implements bots.ports.Inbox. down: every call raises NotStored. refuses: stores nothing that it holds true for.

    told: external id to outcome; a missing one is not known yet. limits: None for strangers.
    """

    def __init__(self) -> None:
        self.down = False
        self.refuses: Callable[[Incoming], bool] = lambda incoming: False
        self.replies: dict[tuple[str, str, int], Incoming] = {}
        self.raw: dict[str, bytes] = {}
        self.files: dict[str, tuple[Attached, ...]] = {}
        self.limits: Limits | None = Limits()
        self.calls = 0
        self.told: dict[str, str] = {}
        self.tokens = {"good-token": "Amina"}
        self.links: dict[str, str] = {}
        self.cursors: dict[str, Cursor] = {}
        self._owners: dict[str, asyncio.Lock] = {}

    @property
    def received(self) -> list[Incoming]:
        return list(self.replies.values())

    async def receive(self, raw: bytes, incoming: Incoming, files: Sequence[Attached] = ()) -> None:
        self.calls += 1
        if self.down or self.refuses(incoming):
            raise NotStored("The record is down.")
        self.replies.setdefault((incoming.channel, incoming.external_id, incoming.edit), incoming)
        self.raw.setdefault(incoming.external_id, raw)
        self.files.setdefault(incoming.external_id, tuple(files))

    async def takes_files(self, channel: ChannelName, address: str) -> Limits | None:
        return self.limits

    async def outcome(self, external_id: str, timeout: timedelta) -> View | None:
        told = self.told.get(external_id)
        return None if told is None else View(told)

    async def link(self, channel: ChannelName, token: str, address: str, name: str) -> LinkResult:
        if self.down:
            raise NotStored("The record is down.")
        if token not in self.tokens:
            return LinkResult("This link is too old.", linked=False)
        self.links[address] = self.tokens[token]
        return LinkResult(f"Welcome, {self.tokens[token]}.", linked=True)

    async def open_ask(self, channel: ChannelName, address: str, number: int, n: int, page: int = 1) -> View:
        if n == 0:
            return View(f"Page {page} of message {number}", ((Choice("Next", f"p:{number}:{page + 1}"),),))
        return View(f"Ask {n} of message {number}", ((Choice("Done", f"s:{number}:{n}:f"),),))

    async def menu(self, channel: ChannelName, address: str, button: MenuButton) -> View:
        return View(f"({button.wish.name} of {button.n} of message {button.number})")

    async def ask_for(self, channel: ChannelName, address: str, order: Order, refers_to: str | None) -> View:
        return View(f"({order.kind.value}?)")

    async def choose(
        self, channel: ChannelName, address: str, number: int, at: datetime, refers_to: str | None
    ) -> str | None:
        return None

    async def placed(self, prompt: UUID, provider_id: str) -> None:
        """Nothing here shows a prompt."""

    async def say(self, channel: ChannelName, address: str, saying: Saying) -> View:
        return View(f"({saying.value})")

    async def cursor(self, account: str) -> Cursor | None:
        return self.cursors.get(account)

    async def keep_cursor(self, account: str, cursor: Cursor) -> None:
        self.cursors[account] = dict(cursor)

    @asynccontextmanager
    async def owner(self, account: str) -> AsyncIterator[None]:
        async with self._owners.setdefault(account, asyncio.Lock()):
            yield
