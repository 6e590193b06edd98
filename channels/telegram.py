"""Telegram: hands messages with buttons to a bot's private chats."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from channels.pace import Pace
from channels.ports import ChannelError, NoLongerWanted, Still, UnknownOutcome, always
from domain.faults import Fault
from domain.messages import Choice, Outgoing, Sent
from domain.secrets import Secret

TEXT_LIMIT = 4096
"""In UTF-16 code units, as Telegram counts (https://core.telegram.org/bots/api#sendmessage)."""

# What Telegram answers when this chat or this text will never do; every other 400 is a fault of ours or passing.
HOPELESS = ("chat not found", "user is deactivated", "peer_id_invalid", "message is too long", "text is empty")
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
# The previewer would fetch our one-tap links.
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """One bot. token: None when Telegram is not set up. base_url: with "/bot", as the Bot API is reached here.

    webhook_url: the public https address of our webhook. webhook_secret: 1 to 256 of [A-Za-z0-9_-].
    poll_timeout: seconds of one long poll.
    """

    token: Secret | None = None
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str | None = None
    webhook_secret: Secret | None = None
    poll_timeout: int = 25


class TelegramChannel:
    """Implements channels.ports.Channel. An address is a chat id, `Sent.provider_id` `<chat id>:<message id>`.

    timeout: seconds for one call. pace: Telegram allows 30 messages a second in all and one to a chat.
    """

    def __init__(self, settings: TelegramSettings, *, timeout: float = 20, pace: Pace | None = None) -> None:
        self._settings = settings
        self._request = HTTPXRequest(
            connection_pool_size=8, read_timeout=timeout, write_timeout=timeout, connect_timeout=timeout
        )
        self._pace = pace or Pace(overall=30, each=1)

    async def send(self, outgoing: Outgoing, still: Still = always) -> Sent:
        """Send one message, in parts when it is longer than Telegram takes; the buttons are under the last part.

        Raises ChannelError: permanent when the person blocked the bot or the chat is gone; `moved_to` when the
        chat has a new id; `retry_after` when Telegram wants silence, and then at once for every chat until it
        is over. UnknownOutcome when the answer was not heard.
        """
        bot = self._bot()
        sent = None
        parts = split_text(outgoing.text)
        for place, part in enumerate(parts, 1):
            await self._wait_turn(outgoing.address)
            # Who got the first part gets the others: half a message helps nobody.
            if place == 1 and not await still():
                raise NoLongerWanted
            try:
                sent = await bot.send_message(
                    outgoing.address,
                    part,
                    reply_markup=keyboard(outgoing.rows) if place == len(parts) else None,
                    link_preview_options=NO_PREVIEW,
                )
            except TelegramError as fault:
                raise self._explain(fault) from fault
        if sent is None:
            raise ChannelError(f"message {outgoing.number} has no text to send", permanent=True)
        return Sent(provider_id(sent.chat_id, sent.message_id))

    async def username(self) -> str:
        """The bot's name, for deep links. Raises ChannelError."""
        try:
            return (await self._bot().get_me()).username or ""
        except TelegramError as fault:
            raise self._explain(fault) from fault

    async def check(self) -> Fault:
        """Ask Telegram who the bot is. Raises ChannelError."""
        bot = self._bot()
        try:
            me = await bot.get_me()
        except TelegramError as fault:
            raise self._explain(fault) from fault
        return Fault("check-telegram", {"bot": f"@{me.username}"})

    async def aclose(self) -> None:
        await self._request.shutdown()

    def _bot(self) -> Bot:
        return make_bot(self._settings, self._request)

    async def _wait_turn(self, address: str) -> None:
        if wait := self._pace.closed_for(time.monotonic()):
            raise ChannelError("Telegram asked for silence a moment ago", permanent=False, retry_after=wait)
        await asyncio.sleep(self._pace.reserve(address, time.monotonic()))

    def _explain(self, fault: TelegramError) -> ChannelError:
        if isinstance(fault, RetryAfter):
            wait = retry_after(fault)
            self._pace.close(wait, time.monotonic())
            return ChannelError("Telegram asks for silence", permanent=False, retry_after=wait)
        if isinstance(fault, Forbidden):
            return ChannelError(f"the person does not let the bot write: {fault.message}", permanent=True)
        if isinstance(fault, ChatMigrated):
            moved_to = str(fault.new_chat_id)
            return ChannelError(f"the chat is now {moved_to}", permanent=False, moved_to=moved_to)
        if isinstance(fault, InvalidToken):
            return ChannelError("Telegram does not know our bot: check telegram.token", permanent=False)
        if isinstance(fault, BadRequest):
            permanent = any(words in fault.message.lower() for words in HOPELESS)
            return ChannelError(f"Telegram refuses: {fault.message}", permanent=permanent)
        if isinstance(fault, NetworkError) and not isinstance(fault.__cause__, NEVER_SENT):
            return UnknownOutcome(f"Telegram did not answer: {fault.message}")
        return ChannelError(f"Telegram cannot be reached: {fault.message}", permanent=False)


def make_bot(settings: TelegramSettings, request: HTTPXRequest) -> Bot:
    """Make a bot on one HTTP client for everything. Raises ChannelError when no token is set."""
    if settings.token is None:
        raise ChannelError("no bot token is set: set telegram.token, or leave Telegram out", permanent=False)
    return Bot(
        settings.token.reveal(),
        base_url=settings.base_url,
        base_file_url=settings.base_file_url,
        request=request,
        get_updates_request=request,
    )


def retry_after(fault: RetryAfter) -> timedelta:
    """Return how long Telegram asks us to wait; the library gives seconds or a timedelta, by its version."""
    wait = fault.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


def provider_id(chat_id: int, message_id: int) -> str:
    """Name one chat message, as `Sent.provider_id` and `Incoming.refers_to` do."""
    return f"{chat_id}:{message_id}"


def keyboard(rows: tuple[tuple[Choice, ...], ...]) -> InlineKeyboardMarkup | None:
    """Lay buttons under a message; None when there are none."""
    laid = [[InlineKeyboardButton(choice.label, callback_data=choice.data) for choice in row] for row in rows if row]
    return InlineKeyboardMarkup(laid) if laid else None


def split_text(text: str) -> list[str]:
    """Cut a text into parts that Telegram takes, after a line where possible, else after a letter."""
    readable = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    return [part for part in _split(readable.strip()) if part.strip()]


def _split(text: str) -> Iterator[str]:
    while len(text) > TEXT_LIMIT // 2 and _units(text) > TEXT_LIMIT:
        room = _fitting(text)
        line = text.rfind("\n", 1, room)
        cut = line if line > 0 else room
        yield text[:cut]
        text = text[cut:].lstrip("\n")
    yield text


def _fitting(text: str) -> int:
    units = 0
    for place, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > TEXT_LIMIT:
            return place
    return len(text)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
