"""A Matrix event → an Incoming, or nothing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from nio import (
    BadEvent,
    Event,
    MegolmEvent,
    ReactionEvent,
    RedactedEvent,
    RedactionEvent,
    RoomMessage,
    UnknownBadEvent,
)

from bots.fetching import Offered
from bots.headers import clean
from channels.choices import read_number
from domain.messages import Incoming
from domain.words import ChannelName

FILES = frozenset({"m.file", "m.image", "m.audio", "m.video"})
RECORDINGS = frozenset({"m.audio", "m.video"})
ROBOTS = frozenset({"m.notice"})
# What older programs put above a reply: the words that it answers.
FALLBACK = re.compile(r"\A(?:> .*\n)+\n?")


@dataclass(frozen=True, slots=True)
class Heard:
    """What one event says. quotable: it can be answered in its own thread, as a reaction cannot.

    offered: the files that it names, to be fetched from the homeserver.
    """

    event: str
    incoming: Incoming
    quotable: bool = True
    offered: tuple[Offered, ...] = ()


def decode_event(event: Event | BadEvent | UnknownBadEvent, own: str) -> Heard | None:
    """Decode one event of a timeline; None for what we said ourselves, redactions and everything that is no word.

    An edit is the same message again: its own id is the first one's. A reaction with a number is that number, said to
    the message it stands under; any other is none of our business.
    """
    if event.sender == own or isinstance(event, RedactionEvent | RedactedEvent):
        return None
    at = datetime.fromtimestamp(event.server_timestamp / 1000, UTC)
    if isinstance(event, MegolmEvent):
        fault = "The message could not be decrypted: its key did not reach us."
        return Heard(event.event_id, Incoming(ChannelName.MATRIX, event.event_id, at, event.sender, fault=fault))
    if isinstance(event, ReactionEvent):
        number = read_number(event.key)
        if number is None:
            return None
        said = Incoming(ChannelName.MATRIX, event.event_id, at, event.sender, str(number), refers_to=event.reacts_to)
        return Heard(event.event_id, said, quotable=False)
    # A message that the library finds malformed is read as far as it can be.
    malformed = isinstance(event, BadEvent | UnknownBadEvent) and event.source.get("type") == "m.room.message"
    if not isinstance(event, RoomMessage) and not malformed:
        return None
    return _decode_message(event, at)


def _decode_message(event: Event | BadEvent | UnknownBadEvent, at: datetime) -> Heard:
    content = _mapping(event.source.get("content"))
    relation = _mapping(content.get("m.relates_to"))
    replaced = str(relation["event_id"]) if relation.get("rel_type") == "m.replace" and "event_id" in relation else None
    if replaced:
        content = _mapping(content.get("m.new_content")) or content
    kind, body, name = content.get("msgtype"), _text(content.get("body")), _text(content.get("filename"))
    offered: tuple[Offered, ...] = ()
    if kind in FILES:
        offered = (_offer(content, name or body or str(kind)),)
        # A caption stands in the body where the file has a name of its own.
        body = body if name and name != body else ""
    answered = _mapping(relation.get("m.in_reply_to")).get("event_id")
    incoming = Incoming(
        ChannelName.MATRIX,
        event.event_id,
        at,
        event.sender,
        text=FALLBACK.sub("", body) if answered else body,
        refers_to=str(answered) if answered else None,
        automatic=kind in ROBOTS,
        # Later edits have higher numbers, and the same one has the same.
        edit=int(at.timestamp()) if replaced else 0,
        own_id=replaced or event.event_id,
        attachments=tuple(one.name for one in offered),
    )
    return Heard(event.event_id, incoming, offered=offered)


def _offer(content: Mapping[str, Any], name: str) -> Offered:
    """A file as an event names it; in an encrypted room its place stands beside what decrypts it."""
    info, sealed = _mapping(content.get("info")), _mapping(content.get("file"))
    size = info.get("size")
    return Offered(
        name,
        _text(info.get("mimetype")),
        _text(sealed.get("url") or content.get("url")),
        size if isinstance(size, int) and size >= 0 else None,
        recording=content.get("msgtype") in RECORDINGS,
        key=dict(sealed),
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""
