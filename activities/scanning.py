"""Files that wait for the virus scanner: scanned when their reply is applied, and again until there is a verdict."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from activities.custody import Custody
from channels.ports import NotScanned, Scanner, ScannerAway
from domain.calendar import Calendar
from domain.evidence.files import EvidenceState, Unfit
from domain.notices import FilesChecked
from domain.roster import Address
from domain.words import ReplyState
from models.evidence import Evidence, file_lines, is_waiting, lock_contents
from models.notices import NOTICE, make_notice
from models.people import Contact
from models.replies import Reply
from models.session import Database

log = logging.getLogger(__name__)

MANY = 100
"""Replies whose files are scanned at a time."""
PATIENCE = 30.0
"""Seconds that the words of a reply wait for the scan of its files."""


@dataclass(frozen=True)
class Scanning:
    """Has a scanner look at what waits. Without one, or while it is away, everything goes on waiting."""

    database: Database
    custody: Custody
    calendar: Calendar

    async def scan_reply(self, reply: UUID) -> None:
        """Scan the files of one reply that wait, before it is read: what answers it tells what came of them.

        It takes half a minute at most: words must not wait for long. What is not scanned by then waits.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                await self._scan_files(reply, None)
        except (ScannerAway, TimeoutError) as error:
            log.warning("files wait for the virus scanner: %s", error or "it is slow")

    async def scan_waiting(self, now: datetime) -> None:
        """Scan what still waits of replies that were applied, and tell their senders what came of it."""
        async with self.database.transaction() as session:
            replies = await session.scalars(
                select(Reply.id)
                .where(
                    Reply.state != ReplyState.RECEIVED,
                    Reply.id.in_(select(Evidence.reply_id).where(Evidence.state == EvidenceState.WAITING)),
                )
                .order_by(Reply.received_at)
                .limit(MANY)
            )
            waiting = replies.all()
        try:
            for reply in waiting:
                await self._scan_files(reply, now)
        except ScannerAway as error:
            log.warning("files go on waiting for the virus scanner: %s", error)
            return
        await self._sweep()

    async def _scan_files(self, reply: UUID, now: datetime | None) -> None:
        """Scan what waits of a reply; now: tell its sender at this time. Raises ScannerAway."""
        scanner = self.custody.scanner
        if scanner is None:
            return
        async with self.database.transaction() as session:
            rows = await session.execute(
                select(Evidence.id, Evidence.sha256)
                .where(Evidence.reply_id == reply, Evidence.state == EvidenceState.WAITING)
                .order_by(Evidence.n)
            )
            waiting = [(id, sha256) for id, sha256 in rows.all() if sha256]
        for id, sha256 in waiting:
            try:
                await self._scan(scanner, reply, id, sha256, now)
            except NotScanned as error:
                # It holds up nothing else, and is tried again with each sweep.
                log.error("a file waits, since the virus scanner does not take it: %s", error)

    async def _scan(self, scanner: Scanner, reply: UUID, id: UUID, sha256: str, now: datetime | None) -> None:
        """Scan one file and write the verdict down; what is clean is among the kept before the record says so."""
        waiting, kept = self.custody.waiting, self.custody.files
        content = await asyncio.to_thread(_read, (waiting.path(sha256), kept.path(sha256)))
        unfit: Unfit | None = Unfit.MISSING
        if content is not None:
            found = await scanner.scan(content)
            unfit = Unfit.INFECTED if found is not None else None
            if found is not None:
                log.warning("a file with the content %s was refused: %s", sha256, found)
        async with self.database.transaction() as session:
            await lock_contents(session, [sha256])
            if content is not None and unfit is None:
                await asyncio.to_thread(kept.keep, content)
            await session.execute(
                update(Evidence)
                .where(Evidence.id == id, Evidence.state == EvidenceState.WAITING)
                .values(state=EvidenceState.REFUSED if unfit else EvidenceState.KEPT, unfit=unfit)
            )
            if now is not None:
                await self._tell(session, reply, now)
        await self._tidy(sha256)

    async def _tidy(self, sha256: str) -> None:
        """Let a content go that no file waits with any more."""
        async with self.database.transaction() as session:
            await lock_contents(session, [sha256])
            if not await is_waiting(session, sha256):
                await asyncio.to_thread(self.custody.waiting.remove, sha256)

    async def _sweep(self) -> None:
        """Let go what a crash left between a file and its row; who stores one right now holds its lock."""
        for sha256 in await asyncio.to_thread(self.custody.waiting.names):
            await self._tidy(sha256)

    async def _tell(self, session: AsyncSession, id: UUID, now: datetime) -> None:
        """Tell who sent files what came of them, once none waits; nobody is told of a stranger's."""
        reply = await session.get_one(Reply, id)
        lines = await file_lines(session, id, self.custody.limits)
        waits = any(line.state is EvidenceState.WAITING for line in lines)
        if waits or reply.person_id is None or reply.contact_id is None or reply.state is ReplyState.QUARANTINED:
            return
        contact = await session.get_one(Contact, reply.contact_id)
        notice = FilesChecked(lines, self.calendar.day_of(reply.received_at))
        await make_notice(
            session,
            person=reply.person_id,
            address=Address(contact.id, contact.channel, contact.address, contact.preference),
            content=NOTICE.dump_python(notice, mode="json"),
            fingerprint=f"files:{id}",
            at=now,
            not_before=None,
        )


def _read(paths: Sequence[Path]) -> bytes | None:
    """The first of some files that is there."""
    for path in paths:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            continue
    return None
