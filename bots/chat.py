"""What a bot says back in a chat: outcomes, pages, toasts. Telegram's wish for silence is obeyed."""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.error import BadRequest, RetryAfter

from bots.ports import Inbox, Saying, View
from channels.telegram import NO_PREVIEW, keyboard, retry_after, split_text
from domain.messages import Incoming
from domain.words import ChannelName

Answer = TypeVar("Answer")

TOAST_LIMIT = 200
CHOSEN = "✓ "
TRIES = 3


class Chat:
    """Speaks through one bot. Every method raises TelegramError when the person cannot be told."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._refused: set[str] = set()

    async def insist(self, call: Callable[[], Awaitable[Answer]]) -> Answer:
        """Make a call, waiting as long as Telegram asks, a few times at most."""
        for _ in range(TRIES - 1):
            try:
                return await call()
            except RetryAfter as fault:
                await asyncio.sleep(retry_after(fault).total_seconds())
        return await call()

    async def write(self, chat: str, text: str, *, answers: int | None = None) -> None:
        """Write a text, under the message it answers if that is still there."""
        await self.show(chat, View(text), answers=answers)

    async def show(self, chat: str, view: View, *, answers: int | None = None) -> None:
        """Write a text with buttons."""
        below = ReplyParameters(answers, allow_sending_without_reply=True) if answers else None
        parts = split_text(view.text)
        for place, part in enumerate(parts, 1):
            markup = keyboard(view.rows) if place == len(parts) else None
            send = functools.partial(self._bot.send_message, chat, part, reply_markup=markup)
            await self.insist(functools.partial(send, reply_parameters=below, link_preview_options=NO_PREVIEW))

    async def turn(self, query: CallbackQuery, view: View) -> None:
        """Show another page in the place of the one whose button was pressed."""
        parts = split_text(view.text)
        if isinstance(query.message, Message) and parts:
            await self._edit(
                lambda: query.edit_message_text(
                    parts[0], reply_markup=keyboard(view.rows), link_preview_options=NO_PREVIEW
                )
            )
        await self._toast(query, None)

    async def confirm_press(self, inbox: Inbox, query: CallbackQuery, incoming: Incoming, wait: timedelta) -> None:
        """Say what was recorded of a pressed button, and mark the button as chosen."""
        if incoming.fault:
            outcome = (await inbox.say(ChannelName.TELEGRAM, incoming.sender, Saying.UNKNOWN)).text
            await self._toast(query, outcome)
            return
        told = await inbox.outcome(incoming.external_id, wait)
        text = told or (await inbox.say(ChannelName.TELEGRAM, incoming.sender, Saying.RECEIVED)).text
        await self._toast(query, text)
        message = query.message
        if isinstance(message, Message) and message.reply_markup:
            marked = mark_chosen(message.reply_markup, query.data or "")
            await self._edit(lambda: query.edit_message_reply_markup(marked))

    async def refuse(self, inbox: Inbox, chat: str) -> None:
        """Tell a group, once, that the bot speaks with one person at a time."""
        if chat not in self._refused:
            self._refused.add(chat)
            await self.show(chat, await inbox.say(ChannelName.TELEGRAM, chat, Saying.PRIVATE_ONLY))

    async def _toast(self, query: CallbackQuery, text: str | None) -> None:
        short = text if text is None or len(text) <= TOAST_LIMIT else text[: TOAST_LIMIT - 1] + "…"
        try:
            await self.insist(lambda: query.answer(short))
        except BadRequest:
            # The button was pressed too long ago for a toast, and words that would be lost are written instead.
            if text and query.message:
                await self.write(str(query.message.chat.id), text)

    async def _edit(self, call: Callable[[], Awaitable[object]]) -> None:
        try:
            await self.insist(call)
        except BadRequest as fault:
            # Pressing the same button twice changes nothing, which Telegram calls an error.
            if "not modified" not in fault.message.lower():
                raise


def mark_chosen(markup: InlineKeyboardMarkup, data: str) -> InlineKeyboardMarkup:
    """Tick the pressed button and take the tick off the others that answer the same ask."""
    ask = data.rpartition(":")[0]
    return InlineKeyboardMarkup([[_ticked(button, data, ask) for button in row] for row in markup.inline_keyboard])


def _ticked(button: InlineKeyboardButton, data: str, ask: str) -> InlineKeyboardButton:
    own = str(button.callback_data or "")
    if not ask or own.rpartition(":")[0] != ask:
        return button
    label = button.text.removeprefix(CHOSEN)
    return InlineKeyboardButton(f"{CHOSEN}{label}" if own == data else label, callback_data=own)
