"""One IMAP connection, for use in a thread: open it, list, fetch and put away mail, and cut it from outside."""

import asyncio
import contextlib
import imaplib
import re
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Literal

from imap_tools.errors import ImapToolsError, MailboxLoginError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted

from bots.ports import BotFault
from domain.secrets import Secret

IMAP_FAULTS = (imaplib.IMAP4.error, ImapToolsError, OSError)
LARGEST = 32 * 1024 * 1024
"""Bytes that are fetched of one mail; no answer is longer, and a thousand of them must fit the memory."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
INTERNAL_DATE = re.compile(
    rb'INTERNALDATE "([ \d]\d)-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"', re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """The mailbox that answers come to.

    host: None when there is none. security: "tls" (993), "starttls" (143), "none" (a server on this machine).
    processed, quarantine: folders that read mail is moved to; made when absent. sweep: seconds between two looks
    when nothing wakes us. ca_file: PEM. timeout: seconds of one exchange. reply_local_part, authserv_id: see
    bots.mail.Border.
    """

    host: str | None = None
    port: int = 993
    security: Literal["tls", "starttls", "none"] = "tls"
    username: str = ""
    password: Secret | None = None
    folder: str = "INBOX"
    processed: str = "Processed"
    quarantine: str = "Quarantine"
    sweep: float = 60
    ca_file: Path | None = None
    timeout: float = 30
    reply_local_part: str = "suivi"
    authserv_id: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail as the server holds it. received_at: when the server got it. cut: there is more of it."""

    raw: bytes
    received_at: datetime
    cut: bool


async def open_line(settings: ImapSettings) -> BaseMailBox:
    """Connect, log in and see that the folders are there. Raises BotFault, or one of IMAP_FAULTS."""
    opening = asyncio.ensure_future(asyncio.to_thread(_open, settings))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        # The thread cannot be stopped; what it opens is closed when it is done.
        opening.add_done_callback(_discard)
        raise


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


def _open(settings: ImapSettings) -> BaseMailBox:
    if settings.host is None:
        raise BotFault("No mailbox is set up: set imap.host, or leave it out.")
    if settings.security == "starttls" and settings.port == 993:
        raise BotFault('Port 993 speaks TLS from the start: set imap.security = "tls", or imap.port = 143.')
    place = {"host": settings.host, "port": settings.port, "timeout": settings.timeout}
    line: BaseMailBox
    if settings.security == "none":
        line = MailBoxUnencrypted(**place)
    else:
        context = ssl.create_default_context(cafile=settings.ca_file)
        line = (MailBox if settings.security == "tls" else MailBoxStartTls)(**place, ssl_context=context)
    try:
        _log_in(line, settings)
    except BaseException:
        cut_line(line)
        raise
    return line


def _log_in(line: BaseMailBox, settings: ImapSettings) -> None:
    password = settings.password.reveal() if settings.password else ""
    log_in = line.login if password.isascii() and settings.username.isascii() else line.login_utf8
    try:
        log_in(settings.username, password, initial_folder=None)
    except (MailboxLoginError, imaplib.IMAP4.error) as fault:
        if isinstance(fault, imaplib.IMAP4.abort):
            raise
        raise BotFault(
            f"{settings.host} refuses our log-in: check imap.username and imap.password ({fault})."
        ) from fault
    # Most servers tell what they can (MOVE, IDLE) only after log-in, and imaplib asked before.
    _, told = line.client.capability()
    line.client.capabilities = tuple(told[-1].decode("ascii", "replace").upper().split())
    for folder in (settings.processed, settings.quarantine):
        if not line.folder.exists(folder):
            line.folder.create(folder)


def _discard(opening: "asyncio.Future[BaseMailBox]") -> None:
    if not opening.cancelled() and opening.exception() is None:
        cut_line(opening.result())
