"""A letter: one Outgoing written as RFC 5322, so that answers, bounces and threads find their way back."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime, quote
from typing import Any

from domain.messages import Outgoing

OUR_ID = "<digest."
MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
# Quoted local parts are legal and used by nobody but attackers.
LOCAL_PART = re.compile(r"[^\s\x00-\x1f\x7f@\"(),:;<>\\\[\]]{1,64}")
DOMAIN = re.compile(r"[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*")
LANGUAGE_TAG = re.compile(r"[A-Za-z0-9-]{2,35}")


class AddressFault(Exception):
    """This is no e-mail address that mail can be sent to. The message says which, and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes. from_address: "suivi@example.gov"; reply_local_part: what stands before "+token" in answers."""

    from_address: str
    from_name: str
    reply_local_part: str

    @property
    def domain(self) -> str:
        return self.from_address.rpartition("@")[2]


class LetterPolicy(EmailPolicy):
    """The standard policy, with the headers that people and threads depend on written by ourselves.

    Python 3.11 folds a long Message-ID or In-Reply-To into encoded words, so that nothing threads, and loses
    spaces between the encoded words of a long subject or name.
    """

    WHOLE = frozenset({"message-id", "in-reply-to", "references", "reply-to", "list-id"})

    def fold(self, name: str, value: Any) -> str:
        known = name.lower()
        if known in self.WHOLE:
            return f"{name}: {value}\r\n"
        if known == "subject":
            return f"{name}: {write_words(value, name)}\r\n"
        if known in ("from", "to"):
            (address,) = value.addresses
            if not address.display_name:
                return f"{name}: {address.addr_spec}\r\n"
            return f"{name}: {write_phrase(address.display_name, name)}\r\n <{address.addr_spec}>\r\n"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: Any) -> bytes:
        return self.fold(name, value).encode()


# 7bit: the body must pass relays that do not offer 8BITMIME; base64 or quoted-printable, whichever is shorter.
LETTER = LetterPolicy(linesep=SMTP.linesep, cte_type="7bit", raise_on_defect=False)
LETTER_UTF8 = LETTER.clone(utf8=True)


def compose_letter(outgoing: Outgoing, letterhead: Letterhead, written_at: datetime) -> EmailMessage:
    """Write one message as a letter: text, the same as HTML if there is any, and the headers that machines read.

    written_at: aware. Returns a message whose Message-ID derives from the Outgoing's id alone, so that a resend
    is recognisable. Raises AddressFault. Source: RFC 5322, 3834 (Auto-Submitted), 2919 (List-Id), 6532.
    """
    recipient = parse_address(outgoing.address, outgoing.name)
    letter = EmailMessage(policy=LETTER if is_plain(recipient) else LETTER_UTF8)
    letter["From"] = parse_address(letterhead.from_address, letterhead.from_name)
    letter["To"] = recipient
    letter["Subject"] = write_line(outgoing.subject)
    letter["Date"] = format_datetime(written_at)
    letter["Message-ID"] = f"{OUR_ID}{outgoing.id}@{ascii_domain(letterhead.domain)}>"
    if outgoing.reply_token:
        letter["Reply-To"] = _plus(letterhead, outgoing.reply_token)
    if outgoing.follows and MESSAGE_ID.fullmatch(outgoing.follows):
        letter["In-Reply-To"] = outgoing.follows
        letter["References"] = outgoing.follows
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Auto-Response-Suppress"] = "All"
    letter["List-Id"] = f"<{letterhead.reply_local_part}.{ascii_domain(letterhead.domain)}>"
    letter.set_content(write_text(outgoing.text))
    if outgoing.html:
        letter.add_alternative(write_text(outgoing.html), subtype="html")
    # Last, because setting the content clears every Content- header.
    if LANGUAGE_TAG.fullmatch(outgoing.language):
        letter["Content-Language"] = outgoing.language
    return letter


def return_path(outgoing: Outgoing, letterhead: Letterhead) -> str:
    """Return the envelope's sender, which names the message (VERP), so that a bounce tells what bounced."""
    return _plus(letterhead, f"bounce.{outgoing.reply_token}" if outgoing.reply_token else "bounce")


def parse_address(text: str, name: str = "") -> Address:
    """Check one bare address ("a@b.example") and give it a display name. Raises AddressFault."""
    local, _, domain = text.rpartition("@")
    try:
        host = ascii_domain(domain)
    except ValueError as fault:
        raise AddressFault(f"{text!r} is not an e-mail address: {fault}") from fault
    if len(text) > 254 or not LOCAL_PART.fullmatch(local) or not DOMAIN.fullmatch(host):
        raise AddressFault(f"{text!r} is not an e-mail address: it should read name@domain")
    return Address(write_line(name), local, host)


def is_plain(address: Address) -> bool:
    """Say whether any relay can carry it; if not, the relay must offer SMTPUTF8 (RFC 6531)."""
    return address.username.isascii()


def ascii_domain(domain: str) -> str:
    """Write a domain as DNS knows it. Raises ValueError for one that cannot be."""
    return domain if domain.isascii() else domain.encode("idna").decode("ascii")


def write_line(text: str) -> str:
    """Make any text fit for one header: no line break, no control character, nothing that starts another header."""
    return " ".join("".join(" " if _breaks(c) else c for c in write_text(text)).split())


def write_words(text: str, header: str) -> str:
    """Encode a header's text by RFC 2047, folded; plain ASCII stays as it is."""
    encoded = Header(text, "us-ascii" if text.isascii() else "utf-8", header_name=header)
    return encoded.encode(linesep="\r\n", maxlinelen=76)


def write_phrase(name: str, header: str) -> str:
    """Write a display name: quoted when it is ASCII, encoded when it is not."""
    return f'"{quote(name)}"' if name.isascii() else write_words(name, header)


def write_text(text: str) -> str:
    """Replace what cannot be written as UTF-8 (half of a surrogate pair) by a question mark; drop NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def _breaks(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp")


def _plus(letterhead: Letterhead, detail: str) -> str:
    return f"{letterhead.reply_local_part}+{detail}@{ascii_domain(letterhead.domain)}"
