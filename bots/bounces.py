"""Reports that mail could not be delivered, and the other mail that no person wrote."""

import re
from dataclasses import dataclass
from email.message import Message

from bots.headers import AnyMessage, read_addresses, read_header, read_ids, read_raw_headers

FATAL_STATUS = re.compile(r"(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")
ID_LINE = re.compile(r"^message-id:\s*(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE)
ROBOTS = ("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon")
BULK = frozenset({"bulk", "list", "junk", "auto_reply"})
AUTOMATIC_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Auto-Reply", "List-Id", "List-Unsubscribe")


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail of ours that did not arrive. original: its Message-ID, if told. permanent: 5.x.x, it never will.

    address: where it had been sent to, if told.
    """

    original: str | None
    permanent: bool
    address: str | None = None


def is_automatic(message: AnyMessage) -> bool:
    """Say whether a program wrote this: then it is recorded and never answered (RFC 3834)."""
    if any(raw.strip() == "<>" for raw in read_raw_headers(message, "Return-Path")):
        return True
    submitted = read_header(message, "Auto-Submitted").partition(";")[0].strip().lower()
    if submitted not in ("", "no"):
        return True
    if read_header(message, "Precedence").strip().lower() in BULK:
        return True
    if any(read_raw_headers(message, name) for name in AUTOMATIC_HEADERS):
        return True
    return is_robot(message) or message.get_content_type() == "multipart/report"


def is_robot(message: AnyMessage) -> bool:
    """Say whether a mail system itself is the sender."""
    return any(
        address.partition("@")[0].lower() in ROBOTS
        for name in ("From", "Return-Path")
        for address in read_addresses(message, name)
    )


def read_bounce(message: AnyMessage, text: str) -> Bounce | None:
    """Read a report of a failed delivery (RFC 3464), or an older one that a mail system wrote in prose.

    text: the mail's text, searched for a status only when there is no formal report. None: no failure is reported;
    a delay is none.
    """
    if message.get_content_type() == "multipart/report":
        report_type = str(message.get_param("report-type", "")).lower()
        if report_type not in ("", "delivery-status"):
            return None
        recipients = list(_recipients(message))
        failed = [r for r in recipients if _field(r, "Action").lower() == "failed"]
        if failed:
            permanent = any(_field(recipient, "Status").startswith("5.") for recipient in failed)
            return Bounce(_original(message), permanent, _address(failed[0]))
        if recipients:
            return None
    answered_for_somebody = read_header(message, "Auto-Submitted").lower().startswith("auto-replied")
    fatal = FATAL_STATUS.search(text) is not None
    if not is_robot(message) or (answered_for_somebody and not fatal):
        return None
    return Bounce(_original(message), fatal)


def _recipients(message: AnyMessage) -> "list[AnyMessage]":
    """The blocks of a delivery status after the first one, which tells of the message as a whole."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            blocks = part.get_payload()
            if isinstance(blocks, list):
                return [block for block in blocks if isinstance(block, Message) and block["Action"]]
    return []


def _field(block: AnyMessage, name: str) -> str:
    return read_header(block, name).partition(";")[0].strip()


def _address(recipient: AnyMessage) -> str | None:
    """Where we had sent it: a forwarder reports where it went on to as the final recipient (RFC 3464, 2.3)."""
    told = read_header(recipient, "Original-Recipient") or read_header(recipient, "Final-Recipient")
    return told.partition(";")[2].strip().strip("<>").lower() or None


def _original(message: AnyMessage) -> str | None:
    """The Message-ID of the mail that the report carries, whole or as headers only."""
    for part in message.walk():
        ids: list[str] = []
        if part.get_content_type() == "message/rfc822":
            carried = part.get_payload()
            if isinstance(carried, list) and carried and isinstance(carried[0], Message):
                ids = read_ids(carried[0], "Message-ID")
        elif part.get_content_type() == "text/rfc822-headers":
            raw = part.get_payload(decode=True)
            text = raw.decode("ascii", "replace") if isinstance(raw, bytes) else ""
            ids = ID_LINE.findall(text)
        if ids:
            return ids[0]
    return None
