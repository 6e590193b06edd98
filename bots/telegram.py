"""Listens to a Telegram bot's private chats, by polling or as a webhook; acknowledges only what is stored."""

import asyncio
import hashlib
import hmac
import json
import logging
import time
from collections import deque
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bots.chat import Chat
from bots.dialogue import Answer, Dialogue, Telling
from bots.fetching import fetch_files
from bots.headers import clean
from bots.ports import BotFault, Cursor, Inbox, NotStored, OwnershipLost
from bots.updates import Kind, classify, decode_update, offered_by
from channels.ports import ChannelError
from channels.telegram import TelegramSettings, make_bot, retry_after
from domain.evidence.files import Attached
from domain.messages import Incoming
from domain.words import ChannelName

log = logging.getLogger(__name__)

LISTENED_TO = ["message", "edited_message", "callback_query"]
REMEMBERED = 2000
LONGEST_WAIT = 60.0
CURSOR_SECONDS = 60
# After a week without updates Telegram numbers them anew at random, and an old offset would drop the new ones.
CURSOR_HOLDS = timedelta(days=6)


def clock() -> datetime:
    return datetime.now(UTC)


class TelegramBot:
    """One owner process listens. account: `telegram:<bot id>`, also the start of every external id.

    now: when a button was pressed, which Telegram does not tell.
    """

    def __init__(self, settings: TelegramSettings, inbox: Inbox, *, now: Callable[[], datetime] = clock) -> None:
        if settings.token is None:
            raise BotFault("No bot token is set: set telegram.token, or leave Telegram out.")
        self._settings = settings
        self._inbox = inbox
        self._now = now
        self._request = HTTPXRequest(connection_pool_size=16, read_timeout=20, write_timeout=20)
        self._bot = make_bot(settings, self._request)
        self._chat = Chat(self._bot, inbox)
        self._dialogue = Dialogue(ChannelName.TELEGRAM, inbox)
        self._refused: set[str] = set()
        self._seen: deque[int] = deque(maxlen=REMEMBERED)
        self._telling: set[asyncio.Task[None]] = set()
        self._offset: int | None = None
        self._moved_at = datetime.min.replace(tzinfo=UTC)
        self._kept = float("-inf")
        self._forged = 0
        self.account = f"telegram:{settings.token.reveal().partition(':')[0]}"

    async def run(self) -> None:
        """Listen until cancelled. Raises BotFault when Telegram does not know the bot."""
        while True:
            try:
                async with self._inbox.owner(self.account):
                    await (self._announce() if self._settings.mode == "webhook" else self._poll())
            except OwnershipLost:
                log.warning("%s is no longer ours, asking for it again", self.account)
            except InvalidToken as fault:
                raise BotFault(f"Telegram does not know our bot ({fault}): check telegram.token.") from fault

    async def handle(self, body: bytes, secret_header: str | None) -> int:
        """Take one webhook call and return the HTTP status to answer it with.

        200 once it is stored, 500 while it cannot be (Telegram then calls again), 403 for a wrong secret.
        body: as received. secret_header: the header X-Telegram-Bot-Api-Secret-Token.
        """
        secret = self._settings.webhook_secret
        if secret is None or not hmac.compare_digest((secret_header or "").encode(), secret.reveal().encode()):
            self._forged += 1
            # Each would let anybody fill the log; none would hide that somebody tries.
            if self._forged.bit_count() == 1:
                log.warning("%s: %d calls of the webhook without its secret were refused", self.account, self._forged)
            return 403
        try:
            update = Update.de_json(json.loads(body), self._bot)
        except (ValueError, TypeError, KeyError, AttributeError) as fault:
            return await self._take_unreadable(body, fault)
        try:
            await self._take(update, body)
        except NotStored:
            return 500
        return 200

    async def check(self) -> str:
        """Ask Telegram who the bot is and how updates reach us. Raises BotFault."""
        try:
            me = await self._bot.get_me()
            hook = await self._bot.get_webhook_info()
        except TelegramError as fault:
            raise BotFault(f"Telegram does not answer as it should: {fault}. Check telegram.*") from fault
        how = f"webhook {hook.url}" if hook.url else "polling"
        return f"Telegram answers, the bot is @{me.username}, {how}, {hook.pending_update_count} updates wait"

    async def aclose(self) -> None:
        """Finish telling people what became of their messages, then close the connections."""
        while self._telling:
            await asyncio.wait(set(self._telling))
        await self._request.shutdown()

    async def _announce(self) -> None:
        settings = self._settings
        if settings.webhook_url is None or settings.webhook_secret is None:
            raise BotFault("A webhook needs telegram.webhook_url and telegram.webhook_secret.")
        await self._chat.insist(
            lambda: self._bot.set_webhook(
                settings.webhook_url or "",
                secret_token=settings.webhook_secret.reveal() if settings.webhook_secret else None,
                allowed_updates=LISTENED_TO,
            )
        )
        await asyncio.Event().wait()

    async def _poll(self) -> None:
        await self._chat.insist(self._bot.delete_webhook)
        await self._restore_cursor()
        wait = 1.0
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=self._offset if datetime.now(UTC) - self._moved_at < CURSOR_HOLDS else None,
                    timeout=self._settings.poll_timeout,
                    allowed_updates=LISTENED_TO,
                    read_timeout=self._settings.poll_timeout + 5,
                )
                for update in updates:
                    await self._take(update, update.to_json().encode())
                    self._offset, self._moved_at = update.update_id + 1, datetime.now(UTC)
                await self._keep_cursor(moved=bool(updates))
                wait = 1.0
                continue
            except InvalidToken:
                raise
            except RetryAfter as fault:
                wait = retry_after(fault).total_seconds()
            except Conflict:
                log.warning("%s: somebody else polls this bot; stop the other one", self.account)
            except (TelegramError, NotStored) as fault:
                log.warning("%s: %s; again in %.0f s", self.account, fault, wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _restore_cursor(self) -> None:
        try:
            kept = await self._inbox.cursor(self.account)
        except NotStored:
            # Polling without an offset repeats what was not acknowledged, which changes nothing.
            return
        if kept and self._offset is None:
            self._offset = int(kept["offset"]) or None
            self._moved_at = datetime.fromisoformat(str(kept["moved_at"]))

    async def _keep_cursor(self, *, moved: bool) -> None:
        now = time.monotonic()
        if not moved and now - self._kept < CURSOR_SECONDS:
            return
        cursor: Cursor = {
            "offset": self._offset or 0,
            "moved_at": self._moved_at.isoformat(),
            "polled_at": datetime.now(UTC).isoformat(),
        }
        await self._inbox.keep_cursor(self.account, cursor)
        self._kept = now

    async def _take(self, update: Update, raw: bytes) -> None:
        """Store or serve one update. Raises NotStored: then it must not be acknowledged."""
        if update.update_id in self._seen:
            return
        kind, chat = classify(update), str(update.effective_chat.id) if update.effective_chat else ""
        if kind is Kind.GROUP and chat not in self._refused:
            self._refused.add(chat)
            self._tell(self._draw(update, await self._dialogue.refuse(chat)))
        elif kind is Kind.UNREADABLE:
            self._tell(self._draw(update, await self._dialogue.unreadable(chat)))
        elif kind is Kind.HEARD:
            sender = update.effective_user
            incoming = decode_update(update, self.account, self._now())
            name = clean(sender.full_name) if sender else ""
            files = await self._fetch_all(update, incoming)
            self._tell(self._tell_all(update, await self._dialogue.hear(raw, incoming, name, files=files)))
        self._seen.append(update.update_id)

    async def _fetch_all(self, update: Update, incoming: Incoming) -> tuple[Attached, ...]:
        offered = offered_by(update)
        if not offered:
            return ()
        return await fetch_files(
            offered, await self._inbox.takes_files(ChannelName.TELEGRAM, incoming.sender), self._chat.fetch
        )

    async def _tell_all(self, update: Update, telling: Telling) -> None:
        for answer in await telling():
            await self._chat.draw(answer, update)

    async def _draw(self, update: Update, answer: Answer) -> None:
        await self._chat.draw(answer, update)

    async def _take_unreadable(self, body: bytes, fault: Exception) -> int:
        """Keep a call that has our secret and no meaning: it must not come again for ever."""
        external_id = f"{self.account}:sha256:{hashlib.sha256(body).hexdigest()}"
        incoming = Incoming(
            ChannelName.TELEGRAM,
            external_id,
            datetime.now(UTC),
            sender="",
            automatic=True,
            fault=f"The update cannot be read: {type(fault).__name__}.",
        )
        try:
            await self._inbox.receive(body, incoming)
        except NotStored:
            return 500
        return 200

    def _tell(self, telling: Coroutine[None, None, None]) -> None:
        """Let a person know in the background: what is stored is acknowledged whether or not they hear of it."""
        task = asyncio.create_task(self._told(telling))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _told(self, telling: Coroutine[None, None, None]) -> None:
        try:
            await telling
        except (TelegramError, ChannelError, NotStored) as fault:
            log.warning("%s: a person was not told what became of a message: %s", self.account, fault)
