"""What comes with a reply is judged and kept: the file first, then the row that speaks of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from activities.files import FileStore
from channels.ports import Scanner
from domain.evidence.files import Attached, Judged, Limits, Unfit
from domain.evidence.judging import judge
from models.evidence import lock_contents, write_evidence


@dataclass(frozen=True)
class Custody:
    """Keeps the files of replies. files: where those lie that are kept; in `waiting` below it, those not scanned yet.

    limits: what one message may bring. scanner: None where nothing is scanned for viruses.
    """

    files: FileStore
    limits: Limits = field(default_factory=Limits)
    scanner: Scanner | None = None

    @property
    def waiting(self) -> FileStore:
        return FileStore(self.files.root / "waiting")

    async def judge(self, files: Sequence[Attached]) -> tuple[Judged, ...]:
        """Say of each file whether it is fit; in a thread, since unpacking takes up to a second."""
        return await asyncio.to_thread(judge, files, self.limits) if files else ()

    async def take(
        self, session: AsyncSession, reply: UUID, files: Sequence[Attached], judged: Sequence[Judged], *, known: bool
    ) -> None:
        """Keep what is fit of a reply's files, and a line of each, within the transaction that stores the reply.

        judged: what `judge` said of the same files. known: the reply came from a person's own address; a stranger's
        files are not kept. Raises OSError when the disk does not take them: then the reply is not stored either.
        """
        if not known:
            judged = [replace(one, unfit=one.unfit or Unfit.STRANGER) for one in judged]
        fit = {one.sha256: file for one, file in zip(judged, files, strict=False) if one.unfit is None and one.sha256}
        await lock_contents(session, list(fit))
        store = self.files if self.scanner is None else self.waiting
        for file in fit.values():
            await asyncio.to_thread(store.keep, file.content)
        await write_evidence(session, reply, judged, scanned=self.scanner is None)
