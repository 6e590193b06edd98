"""Headers from strangers: every access may fail in the standard library, and none may fail here."""

import logging
import re
from collections.abc import Iterator
from email import utils
from email.header import decode_header, make_header
from email.message import Message
from typing import Any, TypeAlias

from domain.messages import Authenticity

log = logging.getLogger(__name__)

# The standard library's parsers are quadratic in places; no honest header is longer.
LONGEST = 10_000
ADDRESS = re.compile(r"[^\s<>,;:()\[\]\"@]+@[^\s<>,;:()\[\]\"@]+")
MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")

# Not subscriptable at run time before Python 3.14.
AnyMessage: TypeAlias = "Message[str, str]"


def read_raw_headers(message: AnyMessage, name: str) -> list[str]:
    """Return every header of this name as it was written, unfolded, topmost first."""
    return [
        str(value)[:LONGEST].replace("\r", "").replace("\n", "")
        for known, value in message.raw_items()
        if known.lower() == name.lower()
    ]


def read_header(message: AnyMessage, name: str) -> str:
    """Return the first header of this name with its encoded words read; "" without one."""
    raw = next(iter(read_raw_headers(message, name)), "")
    try:
        text = str(make_header(decode_header(raw)))
    except (ValueError, LookupError, TypeError):
        # An unknown charset or broken base64: the words as they were sent are better than none.
        text = raw
    return clean(text)


def clean(text: str) -> str:
    """Make text storable: raw 8-bit read as UTF-8, no NUL, no half of a surrogate pair."""
    try:
        encoded = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        encoded = text.encode("utf-8", "replace")
    return encoded.decode("utf-8", "replace").replace("\0", "")


_LENIENT: dict[str, Any] = {"strict": False} if hasattr(utils, "supports_strict_parsing") else {}
"""Newer Pythons drop what is oddly written, as an address whose name is an address too; `read_sender` looks itself."""


def read_addresses(message: AnyMessage, name: str) -> list[str]:
    """Return the bare addresses of every header of this name, in order."""
    try:
        pairs = utils.getaddresses(read_raw_headers(message, name), **_LENIENT)
    except (ValueError, LookupError, TypeError, RecursionError) as fault:
        log.info("the addresses of a mail's %s cannot be read: %s", name, type(fault).__name__)
        return []
    return [clean(address) for _, address in pairs if "@" in address]


def read_sender(message: AnyMessage) -> tuple[str, str | None]:
    """Return the one address in From and None, or a guess and why it is one.

    With two senders, or one that parsers read differently, our border would vouch for one and we believe the
    other (CVE-2023-27043 is such a case).
    """
    raw = read_raw_headers(message, "From")
    found = read_addresses(message, "From")
    likely = found[0] if found else ""
    seen = {address.lower() for value in raw for address in ADDRESS.findall("".join(_plain(clean(value))))}
    if len(raw) == 1 and seen == {likely.lower()}:
        return likely, None
    return likely, f"From should name one sender, and reads {clean(' | '.join(raw))[:200]!r}."


def read_ids(message: AnyMessage, name: str) -> list[str]:
    """Return the message ids of a header, brackets included: `<[x]@y>` too, on which the parser fails."""
    return [found for raw in read_raw_headers(message, name) for found in MESSAGE_ID.findall(clean(raw))]


def read_authenticity(message: AnyMessage, authserv_id: str | None, sender: str) -> Authenticity:
    """Return what our own border found out about the sender (RFC 8601).

    authserv_id: the border's name; None: there is no border to believe. sender: the address in From. Only the
    topmost Authentication-Results counts, and only if it is the border's: any other may be the sender's own.
    """
    found = read_raw_headers(message, "Authentication-Results")
    if not authserv_id or not found:
        return Authenticity.ABSENT
    name, *results = _statements(found[0])
    if name.split(" ")[0].lower() != authserv_id.lower():
        return Authenticity.ABSENT
    verdicts = {_method(statement): statement for statement in reversed(results)}
    domain = sender.rpartition("@")[2].lower()
    if "dmarc=fail" in verdicts:
        return Authenticity.FAILED
    if "dmarc=pass" in verdicts:
        vouched = dict(prop.partition("=")[::2] for prop in verdicts["dmarc=pass"].lower().split())
        other = vouched.get("header.from", domain).rpartition("@")[2] != domain
        return Authenticity.FAILED if other else Authenticity.PASSED
    signers = {
        prop.partition("=")[2].lower().rpartition("@")[2]
        for statement in results
        if _method(statement) in ("dkim=pass", "spf=pass")
        for prop in statement.split()[1:]
        if prop.partition("=")[0].lower() in ("header.d", "header.i", "smtp.mailfrom")
    }
    # Relaxed alignment as far as it needs no list of public suffixes: the signer is the domain or below it.
    if domain and any(signer == domain or signer.endswith(f".{domain}") for signer in signers):
        return Authenticity.PASSED
    failed = {"dkim=fail", "spf=fail"} & verdicts.keys()
    return Authenticity.FAILED if failed else Authenticity.ABSENT


def _method(statement: str) -> str:
    return statement.partition(" ")[0].lower()


def _statements(value: str) -> list[str]:
    return [" ".join(statement.split()).replace(" = ", "=") for statement in "".join(_plain(value)).split(";")]


def _plain(value: str) -> Iterator[str]:
    """Leave comments out and blank quoted strings, in which a sender may have put words of their own."""
    depth, quoted, escaped = 0, False, False
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
        elif quoted:
            quoted = character != '"'
        elif character == "(":
            depth += 1
        elif character == ")":
            depth = max(depth - 1, 0)
        elif depth:
            continue
        elif character == '"':
            quoted = True
            yield "_"
        else:
            yield character
