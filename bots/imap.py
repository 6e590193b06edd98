"""What a thread does on one IMAP connection: list and fetch mail, and be cut off from outside."""

import contextlib
import imaplib
import re
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from imap_tools.errors import ImapToolsError
from imap_tools.mailbox import BaseMailBox

IMAP_FAULTS = (imaplib.IMAP4.error, ImapToolsError, OSError)
LARGEST = 36 * 1024 * 1024
"""Bytes that are fetched of one mail: an answer with 25 MB of files is no longer."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
INTERNAL_DATE = re.compile(
    rb'INTERNALDATE "([ \d]\d)-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"', re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail as the server holds it. received_at: when the server got it. cut: there is more of it."""

    raw: bytes
    received_at: datetime
    cut: bool


def cut_line(line: BaseMailBox) -> None:
    """Close a connection at once, also under a thread that waits on it; call it from anywhere."""
    with contextlib.suppress(OSError):
        # Not the TLS socket's own shutdown, which would pull the session from under the waiting thread.
        socket.socket.shutdown(line.client.sock, socket.SHUT_RDWR)
    with contextlib.suppress(OSError):
        line.client.shutdown()


def list_uids(line: BaseMailBox, folder: str) -> list[int]:
    """Select a folder and return the UIDs in it, oldest first; they hold until the next selection."""
    line.folder.set(folder)
    return sorted(int(uid) for uid in line.uids("ALL", charset=None))


def fetch_mail(line: BaseMailBox, uid: int) -> Fetched | None:
    """Fetch one mail without marking it; None when somebody else has moved it meanwhile."""
    answer, parts = line.client.uid("FETCH", str(uid), f"(UID INTERNALDATE BODY.PEEK[]<0.{LARGEST}>)")
    if answer != "OK":
        raise imaplib.IMAP4.error(f"FETCH {uid}: {answer} {parts!r}")
    bodies = [part[1] for part in parts if isinstance(part, tuple)]
    if not bodies:
        return None
    told = b" ".join(part[0] if isinstance(part, tuple) else part for part in parts if part)
    return Fetched(bodies[0], read_internal_date(told), len(bodies[0]) >= LARGEST)


def read_internal_date(told: bytes) -> datetime:
    """Return when the server got a mail (RFC 9051, INTERNALDATE), or now if it does not say or is ahead of us."""
    now = datetime.now(UTC)
    found = INTERNAL_DATE.search(told)
    month = found[2].decode("ascii", "replace").title() if found else ""
    if found is None or month not in MONTHS:
        return now
    day, year, hour, minute, second = (int(found[n]) for n in (1, 3, 4, 5, 6))
    offset = timedelta(hours=int(found[8]), minutes=int(found[9])) * (-1 if found[7] == b"-" else 1)
    at = datetime(year, MONTHS.index(month) + 1, day, hour, minute, second, tzinfo=timezone(offset))
    return min(at.astimezone(UTC), now)
