"""How Telegram shows what the dialogue says: messages, pages in place, toasts. Its wish for silence is obeyed."""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters, Update
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bots.dialogue import Answer, Manner
from bots.fetching import NotFetched, Offered
from bots.ports import Inbox, View
from channels.telegram import NO_PREVIEW, keyboard, provider_id, retry_after, split_text

Result = TypeVar("Result")

TOAST_LIMIT = 200
CHOSEN = "✓ "
TRIES = 3
FETCH_SECONDS = 60


class Chat:
    """Speaks through one bot. Every method raises TelegramError when the person cannot be told."""

    def __init__(self, bot: Bot, inbox: Inbox) -> None:
        self._bot = bot
        self._inbox = inbox

    async def insist(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """Make a call, waiting as long as Telegram asks, a few times at most."""
        for _ in range(TRIES - 1):
            try:
                return await call()
            except RetryAfter as fault:
                await asyncio.sleep(retry_after(fault).total_seconds())
        return await call()

    async def fetch(self, offered: Offered, most: int) -> bytes | None:
        """Fetch a file of at most `most` bytes; None when it has more. Raises NotFetched."""
        try:
            file = await self.insist(lambda: self._bot.get_file(offered.where))
            if (file.file_size or 0) > most:
                return None
            content = bytes(await file.download_as_bytearray(read_timeout=FETCH_SECONDS))
        except (BadRequest, Forbidden) as fault:
            # Bots are handed 20 MB at most, whatever we would take.
            if "too big" in fault.message.lower():
                return None
            raise NotFetched(f"Telegram: {fault}", final=True) from fault
        except (TelegramError, RuntimeError) as fault:
            raise NotFetched(f"Telegram: {fault}") from fault
        return content if len(content) <= most else None

    async def draw(self, answer: Answer, heard: Update) -> None:
        """Show what there is to say about an update: below it, in its place, or in brief."""
        query, message = heard.callback_query, heard.effective_message
        if query is not None and answer.manner is Manner.IN_PLACE:
            await self._turn(query, answer.view)
        elif query is not None and answer.manner is Manner.PRESSED:
            await self._confirm(query, answer.view)
        elif message is not None:
            if query is not None:
                await self._toast(query, None)
            below = message.message_id if query is None else None
            await self.show(str(message.chat.id), answer.view, answers=below)

    async def show(self, chat: str, view: View, *, answers: int | None = None) -> None:
        """Write a text with buttons, under the message that it answers if that is still there."""
        below = ReplyParameters(answers, allow_sending_without_reply=True) if answers else None
        parts = split_text(view.text)
        sent: Message | None = None
        for place, part in enumerate(parts, 1):
            markup = keyboard(view.rows) if place == len(parts) else None
            send = functools.partial(self._bot.send_message, chat, part, reply_markup=markup)
            sent = await self.insist(functools.partial(send, reply_parameters=below, link_preview_options=NO_PREVIEW))
        if sent is not None:
            await self._place(view, sent)

    async def _turn(self, query: CallbackQuery, view: View) -> None:
        """Show another view in the place of the one whose button was pressed."""
        parts = split_text(view.text)
        if isinstance(query.message, Message) and parts:
            await self._edit(
                lambda: query.edit_message_text(
                    parts[0], reply_markup=keyboard(view.rows), link_preview_options=NO_PREVIEW
                )
            )
            await self._place(view, query.message)
        await self._toast(query, None)

    async def _confirm(self, query: CallbackQuery, view: View) -> None:
        """Say what was recorded of a pressed button, and mark the button as chosen."""
        await self._toast(query, view.brief or view.text)
        message = query.message
        if isinstance(message, Message) and message.reply_markup:
            marked = mark_chosen(message.reply_markup, query.data or "")
            if marked != message.reply_markup:
                await self._edit(lambda: query.edit_message_reply_markup(marked))
        if isinstance(message, Message) and (view.brief or view.rows or len(view.text) > TOAST_LIMIT):
            await self.show(str(message.chat.id), view)

    async def _place(self, view: View, message: Message) -> None:
        if view.prompt is not None:
            await self._inbox.placed(view.prompt, provider_id(message.chat.id, message.message_id))

    async def _toast(self, query: CallbackQuery, text: str | None) -> None:
        short = text if text is None or len(text) <= TOAST_LIMIT else text[: TOAST_LIMIT - 1] + "…"
        try:
            await self.insist(lambda: query.answer(short))
        except BadRequest:
            # The button was pressed too long ago for a toast, and words that would be lost are written instead.
            if text and query.message:
                await self.show(str(query.message.chat.id), View(text))

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
