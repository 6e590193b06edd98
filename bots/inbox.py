"""The inbox that every bot and the web share: store first, then acknowledge, then apply in the background."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, InterfaceError

from activities.composing import Composer, button_data, page_data
from activities.ports import EngineUnreachable
from activities.replies import Replies
from bots.ports import Cursor, LinkResult, NotStored, OwnershipLost, Saying, View
from channels.wording import draw_ask, draw_digest
from domain.messages import Incoming
from domain.tokens import Keys, TokenError, read_link_token
from domain.words import ChannelName, MessageKind, MessageState, ReplyState, SendingMode
from languages.catalogue import say
from models.holders import read_posts
from models.inbox import bound_contact, store_reply
from models.linking import bind, institution_of
from models.listeners import LockLost, own, read_cursor, write_cursor
from models.messages import Message
from models.people import Contact, Person
from models.replies import Reply
from models.session import Database
from models.switch import read_switch

log = logging.getLogger(__name__)

AT_A_TIME = 6
"""Replies applied side by side: each holds a connection of the pool while it is applied."""

EXAMPLE = "UPR4-140.12"


def clock() -> datetime:
    return datetime.now(UTC)


class RecordInbox:
    """Implements `bots.ports.Inbox` on the record. language: said to strangers."""

    def __init__(
        self,
        database: Database,
        replies: Replies,
        composer: Composer,
        keys: Keys,
        *,
        language: str = "en",
        now: Callable[[], datetime] = clock,
    ) -> None:
        self._database = database
        self._replies = replies
        self._composer = composer
        self._keys = keys
        self._language = language
        self._now = now
        self._gate = asyncio.Semaphore(AT_A_TIME)
        self._work: set[asyncio.Task[None]] = set()
        self._applying: dict[str, asyncio.Task[None]] = {}

    async def receive(self, raw: bytes, incoming: Incoming) -> None:
        try:
            async with self._database.transaction() as session:
                id = await store_reply(session, raw, incoming)
        except (DBAPIError, InterfaceError, OSError) as error:
            raise NotStored("The record cannot be reached; the message stays with its provider.") from error
        if id is None:
            return
        task = self._start(self._apply(id))
        self._applying[incoming.external_id] = task
        task.add_done_callback(lambda _: self._applying.pop(incoming.external_id, None))

    async def outcome(self, external_id: str, timeout: timedelta) -> str | None:
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
            posts = await read_posts(session, self._composer.calendar.day_of(now), ())
            drawn = await self._composer.compose(session, message, self._composer.calendar.day_of(now), posts)
            if drawn is None:
                return None
            message.state, message.sent_at, message.text = MessageState.SENT, now, drawn.text
            return drawn.text

    async def link(self, channel: ChannelName, token: str, address: str, name: str) -> LinkResult:
        now = self._now()
        try:
            number = read_link_token(token, self._keys, now)
        except TokenError as error:
            return await self._refuse_link(channel, token, address, now, error.fault.value)
        async with self._guarded(), self._database.transaction() as session:
            person = await bind(session, number, channel, address, now, token)
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
        now = self._now()
        async with self._guarded(), self._database.transaction() as session:
            contact = await bound_contact(session, channel, address)
            message = await session.scalar(select(Message).where(Message.number == number))
            if contact is None or message is None or message.person_id != contact.person_id:
                return View(say(self._language, "chat-not-linked"))
            day = self._composer.calendar.day_of(now)
            content = await self._composer.digest(session, message, day, await read_posts(session, day))
            answer, open_ = button_data(number)
            if n == 0:
                if not content.lines:
                    return View(say(content.language, "chat-nothing-open"))
                drawn = draw_digest(content, answer, open_, page_data(number), chat=True, page=page)
                return View(drawn.text, drawn.rows)
            line = next((one for one in content.lines if one.n == n), None)
            if line is None:
                return View(say(content.language, "chat-ask-closed", reference=f"{number}-{n}"))
            drawn = draw_ask(line, content, answer, open_ if len(content.lines) > 1 else None, page_data(number))
            return View(drawn.text, drawn.rows)

    async def say(self, channel: ChannelName, address: str, saying: Saying) -> View:
        async with self._guarded(), self._database.transaction() as session:
            contact = await bound_contact(session, channel, address)
            person = await session.get(Person, contact.person_id) if contact else None
            language = person.language if person else self._language
            if saying is Saying.PRIVATE_ONLY:
                return View(say(language, "chat-groups-refused"))
            if contact is None:
                return View(say(language, "chat-not-linked"))
            if saying is Saying.TODAY:
                last = await session.scalar(_last_digest(contact))
                if last is None:
                    return View(say(language, "chat-nothing-open"))
        if saying is Saying.TODAY:
            return await self.open_ask(channel, address, last, 0)
        return View(say(language, WORDS[saying], reference=EXAMPLE))

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
    async def _guarded(self) -> AsyncIterator[None]:
        try:
            yield
        except (DBAPIError, InterfaceError, OSError) as error:
            raise NotStored("The record cannot be reached.") from error


WORDS = {
    Saying.HELP: "chat-help",
    Saying.UNKNOWN: "chat-unknown-command",
    Saying.RECEIVED: "chat-received",
    Saying.TODAY: "chat-nothing-open",
    Saying.PRIVATE_ONLY: "chat-groups-refused",
}


def _last_digest(contact: Contact) -> Any:
    return (
        select(Message.number)
        .where(Message.contact_id == contact.id, Message.kind == MessageKind.DIGEST, Message.state == MessageState.SENT)
        .order_by(Message.sent_at.desc())
        .limit(1)
    )
