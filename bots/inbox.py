"""The inbox that every bot and the web share: store first, then acknowledge, then apply in the background."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import Composer
from activities.custody import Custody
from activities.ports import EngineUnreachable
from activities.replies import Replies
from activities.tables import find_table
from bots.ports import Cursor, LinkResult, NotStored, OwnershipLost, Saying, View
from bots.views import Views
from domain.buttons import MenuButton
from domain.evidence.files import Attached, Limits
from domain.messages import Incoming
from domain.orders import Order
from domain.tokens import Keys, TokenError, read_link_token, token_name
from domain.words import ChannelName, MessageState, ReplyState, SendingMode
from languages.catalogue import say
from models.holders import read_posts
from models.inbox import bound_contact, is_known, store_reply
from models.linking import bind, institution_of
from models.listeners import LockLost, own, read_cursor, write_cursor
from models.messages import Message
from models.people import Contact
from models.prompts import place_prompt
from models.replies import Reply
from models.session import Database
from models.switch import read_switch

log = logging.getLogger(__name__)

AT_A_TIME = 6
"""Replies applied side by side: each holds a connection of the pool while it is applied."""

GLANCE = timedelta(seconds=1)
"""A menu that is younger than this was not seen yet: a number written meanwhile may answer the one before."""


def clock() -> datetime:
    return datetime.now(UTC)


class RecordInbox:
    """Implements `bots.ports.Inbox` on the record.

    custody: where files go. language: said to strangers. glance: see GLANCE.
    """

    def __init__(
        self,
        database: Database,
        replies: Replies,
        composer: Composer,
        keys: Keys,
        *,
        custody: Custody,
        language: str = "en",
        now: Callable[[], datetime] = clock,
        glance: timedelta = GLANCE,
    ) -> None:
        self._database = database
        self._replies = replies
        self._custody = custody
        self._composer = composer
        self._views = Views(composer, language, glance)
        self._keys = keys
        self._language = language
        self._now = now
        self._gate = asyncio.Semaphore(AT_A_TIME)
        self._work: set[asyncio.Task[None]] = set()
        self._applying: dict[str, asyncio.Task[None]] = {}

    async def receive(self, raw: bytes, incoming: Incoming, files: Sequence[Attached] = ()) -> None:
        if incoming.table is None and files:
            incoming, files = await self._set_table_apart(incoming, files)
        judged = await self._custody.judge(files)
        try:
            async with self._database.transaction() as session:
                id = await store_reply(session, raw, incoming)
                if id is not None and judged:
                    known = await is_known(session, incoming)
                    await self._custody.take(session, id, files, judged, known=known)
        except (DBAPIError, InterfaceError, OSError) as error:
            raise NotStored("The record cannot be reached; the message stays with its provider.") from error
        if id is None:
            return
        task = self._start(self._apply(id))
        self._applying[incoming.external_id] = task
        task.add_done_callback(lambda _: self._applying.pop(incoming.external_id, None))

    async def _set_table_apart(
        self, incoming: Incoming, files: Sequence[Attached]
    ) -> tuple[Incoming, Sequence[Attached]]:
        """A table of ours is an answer, no evidence. Only who is known has their files opened."""
        async with self._guarded(), self._database.transaction() as session:
            known = await is_known(session, incoming)
        if not known:
            return incoming, files
        table, others = await asyncio.to_thread(find_table, files)
        return replace(incoming, table=table), others

    async def outcome(self, external_id: str, timeout: timedelta) -> View | None:
        task = self._applying.get(external_id)
        if task is not None:
            await asyncio.wait({task}, timeout=timeout.total_seconds())
        async with self._guarded(), self._database.transaction() as session:
            if (await read_switch(session)).mode is not SendingMode.LIVE:
                return None
            message = await session.scalar(
                select(Message)
                .join(Reply, Reply.id == Message.reply_id)
                .where(
                    Reply.external_id.contains(f":{external_id}:", autoescape=True),
                    Reply.state != ReplyState.RECEIVED,
                    Message.state == MessageState.READY,
                    Message.attempts == 0,
                )
                .limit(1)
                .with_for_update(of=Message, skip_locked=True)
            )
            if message is None:
                return None
            now = self._now()
            day = self._composer.calendar.day_of(now)
            drawn = await self._composer.compose(session, message, day, await read_posts(session, day, ()))
            if drawn is None:
                return None
            message.state, message.sent_at, message.text = MessageState.SENT, now, drawn.text
            contact = await session.get_one(Contact, message.contact_id)
            recorded = await self._views.recorded(session, contact, message, now)
            return recorded or await self._views.tell(session, contact, message, drawn, now)

    async def link(self, channel: ChannelName, token: str, address: str, name: str) -> LinkResult:
        now = self._now()
        try:
            number = read_link_token(token, self._keys, now)
        except TokenError as error:
            return await self._refuse_link(channel, token, address, now, error.fault.value)
        async with self._guarded(), self._database.transaction() as session:
            person = await bind(session, number, channel, address, now, once=token_name(token))
            if person is None:
                return await self._refuse_link(channel, token, address, now, "used before, or the account is another's")
            institution = await institution_of(session, person.id, now.date())
            words = say(person.language, "chat-welcome", name=person.name, institution=institution)
            return LinkResult(words, True)

    async def _refuse_link(self, channel: ChannelName, token: str, address: str, now: datetime, why: str) -> LinkResult:
        """Bind nothing, and keep it for the coordinator: a person waits for a new link, or somebody tries theirs."""
        id = f"link:{address}:{sha256(token.encode()).hexdigest()[:32]}"
        await self.receive(token.encode(), Incoming(channel, id, now, address, fault=f"Its link does not hold: {why}."))
        return LinkResult(say(self._language, "chat-link-expired"), False)

    async def open_ask(self, channel: ChannelName, address: str, number: int, n: int, page: int = 1) -> View:
        async with self._speaking(channel, address) as (session, contact):
            if contact is None:
                return View(say(self._language, "chat-not-linked"))
            return await self._views.ask(session, contact, number, n, page, self._now())

    async def menu(self, channel: ChannelName, address: str, button: MenuButton) -> View:
        async with self._speaking(channel, address) as (session, contact):
            if contact is None:
                return View(say(self._language, "chat-not-linked"))
            return await self._views.menu(session, contact, button, self._now())

    async def ask_for(self, channel: ChannelName, address: str, order: Order, refers_to: str | None) -> View:
        async with self._speaking(channel, address) as (session, contact):
            if contact is None:
                return View(say(self._language, "chat-not-linked"))
            return await self._views.ask_for(session, contact, order, refers_to, self._now())

    async def choose(
        self, channel: ChannelName, address: str, number: int, at: datetime, refers_to: str | None
    ) -> str | None:
        async with self._speaking(channel, address) as (session, contact):
            return await self._views.chosen(session, contact, number, at, refers_to) if contact else None

    async def placed(self, prompt: UUID, provider_id: str) -> None:
        async with self._guarded(), self._database.transaction() as session:
            await place_prompt(session, prompt, provider_id)

    async def say(self, channel: ChannelName, address: str, saying: Saying) -> View:
        async with self._speaking(channel, address) as (session, contact):
            return await self._views.say(session, contact, saying, self._now())

    async def takes_files(self, channel: ChannelName, address: str) -> Limits | None:
        async with self._speaking(channel, address) as (_, contact):
            return self._custody.limits if contact is not None else None

    async def cursor(self, account: str) -> Cursor | None:
        async with self._guarded(), self._database.transaction() as session:
            return await read_cursor(session, account)

    async def keep_cursor(self, account: str, cursor: Cursor) -> None:
        kind = account.partition(":")[0]
        channel = ChannelName.EMAIL if kind == "mail" else ChannelName(kind)
        async with self._guarded(), self._database.transaction() as session:
            await write_cursor(session, account, channel, cursor, self._now())

    @asynccontextmanager
    async def owner(self, account: str) -> AsyncIterator[None]:
        try:
            async with own(self._database, account):
                yield
        except LockLost as error:
            raise OwnershipLost(str(error)) from error

    async def catch_up(self) -> None:
        """Apply what was stored and not applied when the process last stopped."""
        async with self._guarded():
            await self._attempt(lambda: self._replies.apply_all(self._now()))

    async def aclose(self) -> None:
        """Let what is being applied end; what does not in time is applied at the next start."""
        if self._work:
            await asyncio.wait(self._work, timeout=10)
        for task in self._work:
            task.cancel()

    async def _apply(self, id: UUID) -> None:
        async with self._gate:
            await self._attempt(lambda: self._replies.apply(id, self._now()))

    async def _attempt(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        try:
            await work()
        except (EngineUnreachable, DBAPIError) as error:
            log.warning("a reply waits in the record until it can be applied: %s", error)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task

    @asynccontextmanager
    async def _speaking(self, channel: ChannelName, address: str) -> AsyncIterator[tuple[AsyncSession, Contact | None]]:
        """One transaction about the person with this address, who may be a stranger."""
        async with self._guarded(), self._database.transaction() as session:
            yield session, await bound_contact(session, channel, address)

    @asynccontextmanager
    async def _guarded(self) -> AsyncIterator[None]:
        try:
            yield
        except (DBAPIError, InterfaceError, OSError) as error:
            raise NotStored("The record cannot be reached.") from error
