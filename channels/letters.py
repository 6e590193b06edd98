"""A letter: one Outgoing written as RFC 5322, so that answers, bounces and threads find their way back."""

import re
import unicodedata
from binascii import b2a_base64, b2a_qp
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.utils import format_datetime, quote

from domain.messages import Enclosed, Outgoing

OUR_ID = "<digest."
MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
# Quoted local parts are legal and used by nobody but attackers.
LOCAL_PART = re.compile(r"[^\s\x00-\x1f\x7f@\"(),:;<>\\\[\]]{1,64}")
DOMAIN = re.compile(r"[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*")
PLAIN = bytes(n for n in range(128) if n >= 32 and n not in b"=\x7f") + b"\r\n\t"
WORD = 75 - len("=?utf-8?b??=")
"""Base64 characters in one encoded word (RFC 2047, 2)."""
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


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is handed over. headers: by name, folded; content: all of it, with CRLF."""

    headers: Mapping[str, str]
    content: bytes

    @property
    def message_id(self) -> str:
        return self.headers["Message-ID"]


def compose_letter(outgoing: Outgoing, letterhead: Letterhead, written_at: datetime) -> Letter:
    """Write one message as a letter: text, the same as HTML if there is any, and the headers that machines read.

    written_at: aware. Returns a letter whose Message-ID derives from the Outgoing's id alone, so that a resend
    is recognisable. Raises AddressFault. Source: RFC 5322, 2045, 3834 (Auto-Submitted), 2919 (List-Id), 6532.
    Written by hand: the standard library folds Message-IDs and addresses in ways that break threads, and takes
    ten times as long.
    """
    headers = {
        "From": write_mailbox(parse_address(letterhead.from_address, letterhead.from_name), "From"),
        "To": write_mailbox(parse_address(outgoing.address, outgoing.name), "To"),
        "Subject": write_words(write_line(outgoing.subject), "Subject"),
        "Date": format_datetime(written_at),
        "Message-ID": f"{OUR_ID}{outgoing.id}@{ascii_domain(letterhead.domain)}>",
    }
    if outgoing.reply_token:
        headers["Reply-To"] = _plus(letterhead, outgoing.reply_token)
    if outgoing.follows and MESSAGE_ID.fullmatch(outgoing.follows):
        headers |= {"In-Reply-To": outgoing.follows, "References": outgoing.follows}
    headers |= {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Id": f"<{letterhead.reply_local_part}.{ascii_domain(letterhead.domain)}>",
        "MIME-Version": "1.0",
    }
    if LANGUAGE_TAG.fullmatch(outgoing.language):
        headers["Content-Language"] = outgoing.language
    parts = [write_part(outgoing.text, "plain")]
    if outgoing.html:
        parts.append(write_part(outgoing.html, "html"))
    body = write_body(parts, f"=_{outgoing.id.hex}")
    if outgoing.files:
        files = [write_file(file) for file in outgoing.files]
        body = write_body([body, *files], f"=-{outgoing.id.hex}", "mixed")
    written = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return Letter(headers, written.encode() + body)


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
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(" " if _breaks(c) else c for c in write_text(text)).split())


def write_mailbox(address: Address, header: str) -> str:
    """Write a name and its address; the address is never folded or encoded."""
    if not address.display_name:
        return address.addr_spec
    return f"{write_phrase(address.display_name, header)}\r\n <{address.addr_spec}>"


def write_words(text: str, header: str) -> str:
    """Encode a header's text by RFC 2047, folded; plain ASCII stays as it is.

    Each encoded word holds whole characters, as many as fit into its 75.
    """
    if text.isascii():
        return text if len(header) + len(text) < 74 else _fold(text, header)
    words: list[str] = []
    room, held = (WORD - len(header) - 2) // 4 * 3, b""
    for character in text:
        letter = character.encode()
        if len(held) + len(letter) > room:
            words.append(_encoded_word(held))
            room, held = WORD // 4 * 3, b""
        held += letter
    return "\r\n ".join([*words, _encoded_word(held)])


def write_phrase(name: str, header: str) -> str:
    """Write a display name: quoted when it is ASCII, encoded when it is not."""
    return f'"{quote(name)}"' if name.isascii() else write_words(name, header)


def write_body(parts: Sequence[bytes], boundary: str, subtype: str = "alternative") -> bytes:
    """One part as it is, or several: ways to say the same, the last the richest, or a text with its files ("mixed").

    boundary: what no part contains.
    """
    if len(parts) == 1:
        return parts[0]
    line = b"--" + boundary.encode()
    head = f'Content-Type: multipart/{subtype}; boundary="{boundary}"\r\n\r\n'.encode()
    return head + b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"


def write_part(text: str, subtype: str) -> bytes:
    """A text with its Content headers, in 7 bits, since not every relay takes 8 (RFC 2045): as it is when it is short
    lines of ASCII, else quoted-printable or base64, whichever is shorter."""
    content = b"\r\n".join(write_text(text).encode().splitlines()) + b"\r\n"
    plain = len(content) - len(content.translate(None, PLAIN))
    if plain == len(content) and max(map(len, content.splitlines())) <= 76:
        encoding = "7bit"
    elif (len(content) - plain) * 2 > len(content) / 3:
        encoding, content = "base64", _packed(content)
    else:
        encoding, content = "quoted-printable", b2a_qp(content)
    head = f'Content-Type: text/{subtype}; charset="utf-8"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n'
    return head.encode() + content


def write_file(file: Enclosed) -> bytes:
    """A file with its Content headers (RFC 2183)."""
    head = (
        f'Content-Type: {file.type}; name="{file.name}"\r\n'
        f'Content-Disposition: attachment; filename="{file.name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode("ascii") + _packed(file.content)


def write_text(text: str) -> str:
    """Replace what cannot be written as UTF-8 (half of a surrogate pair) by a question mark; drop NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def _packed(content: bytes) -> bytes:
    packed = b2a_base64(content, newline=False)
    return b"\r\n".join(packed[i : i + 76] for i in range(0, len(packed), 76)) + b"\r\n"


def _breaks(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp")


def _fold(text: str, header: str) -> str:
    return Header(text, "us-ascii", header_name=header).encode(linesep="\r\n", maxlinelen=76)


def _encoded_word(content: bytes) -> str:
    return f"=?utf-8?b?{b2a_base64(content, newline=False).decode()}?="


def _plus(letterhead: Letterhead, detail: str) -> str:
    return f"{letterhead.reply_local_part}+{detail}@{ascii_domain(letterhead.domain)}"
