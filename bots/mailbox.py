"""Listens to a mailbox: what lies in its folder is not read yet; what is read is moved away."""

import asyncio
import imaplib
import logging
import ssl
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from imap_tools.errors import MailboxFolderCreateError, MailboxLoginError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted

from bots.imap import IMAP_FAULTS, LARGEST, cut_line, fetch_mail, list_uids
from bots.mail import Border, open_mail
from bots.ports import BotFault, Inbox, NotStored, OwnershipLost
from domain.evidence.files import Attached, Unfit
from domain.faults import Fault
from domain.messages import Incoming
from domain.secrets import Secret

log = logging.getLogger(__name__)

# RFC 2177 allows 29 minutes; home routers forget an idle connection sooner.
IDLE_SECONDS = 9 * 60
LONGEST_WAIT = 60.0
CURSOR_SECONDS = 60.0
DEFAULT_BORDER = Border()


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """The mailbox that answers come to.

    host: None when there is none. security: "tls" (993), "starttls" (143), "none" (a server on this machine).
    processed, quarantine: folders that read mail is moved to; made when absent. sweep: seconds between two looks
    when nothing wakes us. ca_file: PEM. timeout: seconds of one exchange.
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


class Mailbox:
    """One owner process listens, on two connections: one looks through the folder, one waits for a wake-up.

    A look is the truth: it takes every UID in the folder, oldest first, fetches, decodes, stores, and moves the
    mail to `processed`, or to `quarantine` when it has a fault. The wake-up (IDLE) and the sweep only say when to
    look. What was stored and not moved is stored again under the same external id, which changes nothing.
    """

    def __init__(self, settings: ImapSettings, inbox: Inbox, border: Border = DEFAULT_BORDER) -> None:
        self._settings = settings
        self._inbox = inbox
        self._border = border
        self._wake = asyncio.Event()
        self._kept = float("-inf")
        self.account = f"mail:{settings.username}@{settings.host}/{settings.folder}"

    async def run(self) -> None:
        """Listen until cancelled. Raises BotFault when the settings cannot work at all."""
        if self._settings.host is None:
            raise BotFault("No mailbox is set up: set imap.host, or leave it out.")
        while True:
            try:
                async with self._inbox.owner(self.account):
                    await self._listen()
            except OwnershipLost:
                log.warning("%s is no longer ours, asking for it again", self.account)

    async def check(self) -> Fault:
        """Log in and say what lies there and what the server can. Raises BotFault."""
        settings = self._settings
        try:
            line = await open_line(settings)
            try:
                waiting = await asyncio.to_thread(list_uids, line, settings.folder)
            finally:
                cut_line(line)
        except IMAP_FAULTS as fault:
            place = f"{settings.host}:{settings.port}"
            reason = f"{place} cannot be read: {fault}. Check imap.host, imap.port and the network."
            if isinstance(fault, ssl.SSLError):
                reason = f"No trusted encryption with {place} ({fault}): check imap.security and imap.ca_file."
            raise BotFault(reason) from fault
        able = tuple(name for name in ("IDLE", "MOVE") if name in line.client.capabilities) or (Fault("check-no-idle"),)
        place = f"{settings.host}:{settings.port}"
        return Fault("check-imap", {"place": place, "unread": len(waiting), "able": able})

    async def _listen(self) -> None:
        sweep = self._settings.sweep
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self._wake.set, "interval", seconds=sweep, coalesce=True, misfire_grace_time=max(1, int(sweep))
        )
        self._wake.set()
        scheduler.start()
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._look_when_woken())
                tasks.create_task(self._wait_for_news())
        finally:
            scheduler.shutdown(wait=False)

    async def _look_when_woken(self) -> None:
        line: BaseMailBox | None = None
        wait = 1.0
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                try:
                    line = line or await open_line(self._settings)
                    await self._look(line)
                    wait = 1.0
                    continue
                except NotStored as fault:
                    log.warning("%s: the mail stays where it is: %s", self.account, fault)
                except (*IMAP_FAULTS, BotFault) as fault:
                    log.warning("%s: %s; again in %.0f s", self.account, fault, wait)
                    if line is not None:
                        cut_line(line)
                        line = None
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
                self._wake.set()
        finally:
            if line is not None:
                cut_line(line)

    async def _look(self, line: BaseMailBox) -> None:
        for uid in await asyncio.to_thread(list_uids, line, self._settings.folder):
            fetched = await asyncio.to_thread(fetch_mail, line, uid)
            if fetched is None:
                continue
            opened = await asyncio.to_thread(open_mail, fetched.raw, fetched.received_at, self._border)
            incoming, files = opened.incoming, opened.files
            if fetched.cut:
                incoming, files = cut_files(incoming, files)
            try:
                await self._inbox.receive(fetched.raw, incoming, files)
            except NotStored:
                raise
            except Exception:
                # One mail that cannot be stored must not hold back the others; it stays and is tried at each look.
                log.exception("%s: mail %s (UID %d) stays unread", self.account, incoming.external_id, uid)
                continue
            folder = self._settings.quarantine if incoming.fault else self._settings.processed
            await asyncio.to_thread(line.move, str(uid), folder)
        await self._keep_cursor()

    async def _keep_cursor(self) -> None:
        """Write down that the server answered, at most once a minute."""
        now = asyncio.get_running_loop().time()
        if now - self._kept >= CURSOR_SECONDS:
            await self._inbox.keep_cursor(self.account, {"looked_at": datetime.now(UTC).isoformat()})
            self._kept = now

    async def _wait_for_news(self) -> None:
        wait = 1.0
        while True:
            try:
                line = await open_line(self._settings)
                try:
                    if "IDLE" not in line.client.capabilities:
                        log.info("%s: no IDLE here, the sweep alone looks", self.account)
                        return
                    await asyncio.to_thread(line.folder.set, self._settings.folder)
                    while True:
                        await asyncio.to_thread(line.idle.start)
                        # What came between the last look and this moment was announced to nobody.
                        self._wake.set()
                        wait = 1.0
                        if await asyncio.to_thread(line.idle.poll, IDLE_SECONDS):
                            self._wake.set()
                        await asyncio.to_thread(line.idle.stop)
                finally:
                    cut_line(line)
            except (*IMAP_FAULTS, BotFault) as fault:
                log.info("%s: the wake-up connection is gone (%s)", self.account, fault)
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)


def cut_files(incoming: Incoming, files: tuple[Attached, ...]) -> tuple[Incoming, tuple[Attached, ...]]:
    """What is left of a mail that is longer than we read: its words, where it was cut within a file.

    That file is refused as too large; what may come behind it is not known of. A mail without a file is set apart.
    """
    if not files or not incoming.text.strip() or incoming.fault:
        return replace(incoming, fault=f"The mail is longer than {LARGEST} bytes and was cut there."), ()
    last = replace(files[-1], content=b"", unfit=Unfit.TOO_LARGE, size=len(files[-1].content))
    return incoming, (*files[:-1], last)


async def open_line(settings: ImapSettings) -> BaseMailBox:
    """Connect, log in and see that the folders are there. Raises BotFault, or one of IMAP_FAULTS."""
    opening = asyncio.ensure_future(asyncio.to_thread(_open, settings))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        # The thread cannot be stopped; what it opens is closed when it is done.
        opening.add_done_callback(_discard)
        raise


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
            make_folder(line, folder)


def make_folder(line: BaseMailBox, folder: str) -> None:
    """Make a folder, unless our other line made it in the same moment. Raises MailboxFolderCreateError."""
    try:
        line.folder.create(folder)
    except MailboxFolderCreateError:
        if not line.folder.exists(folder):
            raise


def _discard(opening: "asyncio.Future[BaseMailBox]") -> None:
    if not opening.cancelled() and opening.exception() is None:
        cut_line(opening.result())
