"""A mail as it lay in the mailbox → an Incoming. Whatever the mail holds, decoding ends in one."""

import email
import hashlib
import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime
from email.policy import compat32, default
from itertools import islice

from bots.bounces import is_automatic, read_bounce
from bots.headers import (
    ADDRESS,
    AnyMessage,
    clean,
    read_authenticity,
    read_header,
    read_ids,
    read_raw_headers,
    read_sender,
)
from bots.markup import read_markup
from bots.parts import leaves, read_files
from channels.letters import OUR_ID
from domain.evidence.files import Attached
from domain.messages import Incoming
from domain.tokens import TOKEN_PATTERN
from domain.words import ChannelName

log = logging.getLogger(__name__)

RECIPIENTS = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc")
TEXT_LIMIT = 200_000
HASHED = 64 * 1024
LONGEST_HEAD = 1024 * 1024
# The parser takes microseconds and a hundred bytes for each line, and more for each part: in the largest mail that
# we fetch there is room for minutes and a gigabyte. An honest mail of that size has half as many lines.
MOST_LINES = 600_000
MOST_PARTS = 2_000
MOST_ATTACHMENTS = 100
# Codecs that are no character sets, or whose decoders take quadratic time.
NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})


@dataclass(frozen=True, slots=True)
class Border:
    """What our own mail border is known by. reply_local_part: before "+token" in our addresses.

    authserv_id: the name it signs its Authentication-Results with; None: there is none to believe.
    """

    reply_local_part: str = "suivi"
    authserv_id: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A mail as it was understood, and the files that came with it."""

    incoming: Incoming
    files: tuple[Attached, ...] = ()


def decode_mail(raw: bytes, received_at: datetime, border: Border) -> Incoming:
    """Decode one mail, never raising; see `open_mail`."""
    return open_mail(raw, received_at, border).incoming


def open_mail(raw: bytes, received_at: datetime, border: Border) -> Opened:
    """Decode one mail with its files, never raising.

    raw: the mail as it was fetched. received_at: when the mailbox got it, aware. Returns an Incoming whose `fault`
    says what could not be read; such a mail is kept and shown to a human.
    """
    external_id = identify_mail(raw)
    try:
        tame = _tame(raw)
        message = _parse(tame)
        files = tuple(islice(read_files(message), MOST_ATTACHMENTS))
        incoming = _decode(message, external_id, received_at, border)
        incoming = replace(incoming, attachments=tuple(file.name for file in files))
        if len(tame) < len(raw):
            cut = "The mail has more lines or parts than people write, and was cut there."
            return Opened(replace(incoming, fault=cut))
        return Opened(incoming, () if incoming.automatic or incoming.fault else files)
    except Exception as fault:
        # A stranger wrote this mail: whatever it breaks here must not stop the mailbox. RecursionError is seen too.
        log.warning("mail %s cannot be read", external_id, exc_info=fault)
        return Opened(
            Incoming(
                ChannelName.EMAIL,
                external_id,
                received_at,
                sender=_guess_sender(raw),
                text=clean(raw[:TEXT_LIMIT].decode("utf-8", "replace")),
                fault=f"The mail cannot be read: {type(fault).__name__}.",
            )
        )


def identify_mail(raw: bytes) -> str:
    """Name a mail by what stays the same when it is delivered again: Date, From, To and its text's start.

    Message-ID names only a mail without a Date: signatures (DKIM) need not cover it, so who replays a mail may
    change it, and what was said once would be said twice.
    """
    head, _, body = raw[:LONGEST_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")
    digest = hashlib.sha256()
    names = (b"from", b"date", b"to") if _raw_header(head, b"date") else (b"from", b"message-id")
    for name in names:
        digest.update(name + b":" + _raw_header(head, name) + b"\n")
    # Relays differ in the empty lines they leave at the end.
    digest.update(body.rstrip()[:HASHED])
    return f"mail:{digest.hexdigest()}"


def _raw_header(head: bytes, name: bytes) -> bytes:
    found = re.search(rb"^" + name + rb":(.*(?:\n[ \t].*)*)", head, re.IGNORECASE | re.MULTILINE)
    return b" ".join(found[1].split()) if found else b""


def _guess_sender(raw: bytes) -> str:
    """Who a mail that cannot be parsed says it is from, for a human to see; it is never believed."""
    found = ADDRESS.search(_raw_header(raw[:TEXT_LIMIT].replace(b"\r\n", b"\n"), b"from").decode("utf-8", "replace"))
    return clean(found[0]) if found else ""


def _tame(raw: bytes) -> bytes:
    """The beginning of a mail that the parser may be given: no more lines and parts than we have time for."""
    if raw.count(b"\n") > MOST_LINES:
        raw = b"\n".join(raw.split(b"\n", MOST_LINES)[:MOST_LINES])
    surplus = next(islice(re.finditer(rb"\n--", raw), MOST_PARTS, None), None)
    return raw if surplus is None else raw[: surplus.start()]


def _parse(raw: bytes) -> AnyMessage:
    try:
        return email.message_from_bytes(raw, policy=default)
    except (ValueError, LookupError, TypeError, AttributeError):
        # The modern parser reads headers while it parses, and fails on some that the old one passes over.
        return email.message_from_bytes(raw, policy=compat32)


def _decode(message: AnyMessage, external_id: str, received_at: datetime, border: Border) -> Incoming:
    text = _read_text(message)
    sender, doubt = read_sender(message)
    token, bounce_token = _find_tokens(message, border.reply_local_part)
    bounce = read_bounce(message, text)
    return Incoming(
        ChannelName.EMAIL,
        external_id,
        received_at,
        sender=sender,
        text=text,
        subject=" ".join(read_header(message, "Subject").split()),
        # An out-of-office notice goes to the envelope's sender: the bounce address tells what it answers.
        token=token or (None if bounce else bounce_token),
        refers_to=_find_reference(message),
        automatic=bounce is not None or is_automatic(message),
        bounced=(bounce_token or bounce.original) if bounce else None,
        bounced_address=bounce.address if bounce else None,
        permanent_bounce=bounce.permanent if bounce else False,
        authenticity=read_authenticity(message, border.authserv_id, sender),
        fault=None if bounce else doubt,
    )


def _find_tokens(message: AnyMessage, local_part: str) -> tuple[str | None, str | None]:
    """Return the reply token and the bounce token in the recipients' addresses, lower case."""
    address = re.compile(rf"{re.escape(local_part)}\+(bounce\.)?({TOKEN_PATTERN})\"?@", re.IGNORECASE)
    tokens: dict[bool, str] = {}
    for name in RECIPIENTS:
        for raw in read_raw_headers(message, name):
            for bounce, token in address.findall(raw):
                tokens.setdefault(bool(bounce), token.lower())
    return tokens.get(False), tokens.get(True)


def _find_reference(message: AnyMessage) -> str | None:
    """Return the id of the mail that this one answers: ours if it names any of ours."""
    named = read_ids(message, "In-Reply-To") + read_ids(message, "References")[::-1]
    return next((known for known in named if known.startswith(OUR_ID)), named[0] if named else None)


def _read_text(message: AnyMessage) -> str:
    inline = [part for part in leaves(message) if part.get_content_disposition() != "attachment"]
    plain = "\n".join(_read_part(part) for part in inline if part.get_content_type() == "text/plain")
    if plain.strip():
        return plain[:TEXT_LIMIT]
    marked = "\n".join(_read_part(part)[: TEXT_LIMIT * 5] for part in inline if _is_markup(part))
    return read_markup(marked)[:TEXT_LIMIT]


def _is_markup(part: AnyMessage) -> bool:
    return part.get_content_type() == "text/html"


def _read_part(part: AnyMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    if len(payload) > TEXT_LIMIT * 8:
        # Cut where a line ends, since half a letter would be read in another charset.
        payload = payload[: TEXT_LIMIT * 8].rpartition(b"\n")[0] or payload[:TEXT_LIMIT]
    declared = str(part.get_content_charset() or "utf-8").lower()
    for charset in (declared.removesuffix("-i").removesuffix("-e"), "utf-8", "cp1252"):
        if charset.replace("-", "_") in NO_CHARSETS:
            continue
        try:
            return clean(payload.decode(charset).replace("\r\n", "\n"))
        except (LookupError, ValueError):
            continue
    return clean(payload.decode("latin-1").replace("\r\n", "\n"))
