"""A Telegram update → what it asks of us, and an Incoming."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bots.fetching import Offered
from bots.headers import clean
from channels.telegram import provider_id
from domain.buttons import decode_button
from domain.messages import Incoming
from domain.words import ChannelName


class Kind(StrEnum):
    """What an update is to us."""

    HEARD = "heard"
    """Words, a file or a pressed button from one person."""
    GROUP = "group"
    UNREADABLE = "unreadable"
    """Something a person sent that holds neither words nor a file: a place, a sticker."""
    NOTHING = "nothing"
    """A service message, or a kind of update that we did not ask for."""


def classify(update: Update) -> Kind:
    """Say what an update is to us."""
    if update.callback_query is not None:
        return Kind.HEARD
    message = update.message or update.edited_message
    if message is None:
        return Kind.NOTHING
    if message.chat.type != ChatType.PRIVATE:
        return Kind.GROUP if message.text or message.caption else Kind.NOTHING
    if (message.text or message.caption or "").strip() or _offered(message):
        return Kind.HEARD
    return Kind.UNREADABLE if message.effective_attachment else Kind.NOTHING


def decode_update(update: Update, account: str, now: datetime) -> Incoming:
    """Decode words or a pressed button.

    account: "telegram:<bot id>". now: aware; when a button was pressed, which Telegram does not tell.
    """
    external_id = f"{account}:{update.update_id}"
    if update.callback_query is not None:
        return _decode_press(update.callback_query, external_id, now)
    message = update.effective_message
    assert message is not None
    answered = message.reply_to_message
    return Incoming(
        ChannelName.TELEGRAM,
        external_id,
        message.date.astimezone(UTC) if message.edit_date is None else message.edit_date.astimezone(UTC),
        sender=str(message.chat.id),
        text=clean(message.text or message.caption or ""),
        refers_to=provider_id(message.chat.id, answered.message_id) if answered else None,
        automatic=bool(message.from_user and message.from_user.is_bot),
        edit=_edit_number(message),
        own_id=provider_id(message.chat.id, message.message_id),
        attachments=tuple(one.name for one in _offered(message)),
    )


def _decode_press(query: CallbackQuery, external_id: str, now: datetime) -> Incoming:
    # The chat, not the presser, is the bound address; in a private chat they are one.
    chat = query.message.chat.id if query.message else query.from_user.id
    data = clean(query.data or "")
    return Incoming(
        ChannelName.TELEGRAM,
        external_id,
        now,
        sender=str(chat),
        refers_to=provider_id(chat, query.message.message_id) if query.message else None,
        choice=data,
        fault=None if decode_button(data) else f"The button data {data!r} is none of ours.",
    )


def _edit_number(message: Message) -> int:
    """Count edits by the seconds since the message: later edits have higher numbers, and a repeat has the same."""
    if message.edit_date is None:
        return 0
    return max(1, int((message.edit_date - message.date).total_seconds()))


def offered_by(update: Update) -> tuple[Offered, ...]:
    """The files of a message, which Telegram sends on request; of a photo its largest size."""
    message = update.effective_message
    return _offered(message) if message is not None and update.callback_query is None else ()


def _offered(message: Message) -> tuple[Offered, ...]:
    if message.document is not None:
        name = message.document.file_name or message.document.mime_type or "document"
        return (_offer(message.document, name),)
    if message.photo:
        return (_offer(message.photo[-1], "photo.jpg"),)
    recordings = (
        *((message.voice, "voice.ogg"), (message.audio, "audio.mp3")),
        *((message.video, "video.mp4"), (message.video_note, "video.mp4")),
    )
    return tuple(
        _offer(one, getattr(one, "file_name", None) or name, recording=True)
        for one, name in recordings
        if one is not None
    )


def _offer(file: Any, name: str, *, recording: bool = False) -> Offered:
    declared = clean(getattr(file, "mime_type", None) or "")
    return Offered(clean(name), declared, file.file_id, file.file_size, recording)
