"""Accept a file of recommendations for import: its run is written down, and its workflow started."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, cast, func, literal, select

from activities.ports import Imports
from domain.commands import Origin
from models.changes import Import, write_change
from models.session import Database


@dataclass(frozen=True, slots=True)
class Delivered:
    """A file that lies in the store of files. name: what its owner calls it; source: the format it is read as.

    expected: what a trial counted (rows, created), by which a page knows how far the import is.
    """

    sha256: str
    name: str
    source: str
    state: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    archive: bool = False
    expected: Mapping[str, int] = field(default_factory=dict)

    @property
    def options(self) -> dict[str, Any]:
        return {"state": self.state, "columns": dict(self.columns), "archive": self.archive}

    @property
    def key(self) -> str:
        """A short name for the options: the same file with others is another import."""
        return sha256(json.dumps(self.options, sort_keys=True).encode()).hexdigest()[:12]


async def begin_import(database: Database, imports: Imports, file: Delivered, origin: Origin, at: datetime) -> UUID:
    """Start importing a file; returns its run. Raises EngineUnreachable.

    A run of the same file with the same options that has not ended is joined, or gone on with where it stopped.
    """
    async with database.transaction() as session:
        # Of two who begin the same at once, the second finds the first one's run.
        await session.execute(select(func.pg_advisory_xact_lock(cast(literal(int(file.sha256[:15], 16)), BigInteger))))
        run: UUID | None = await session.scalar(
            select(Import.id).where(
                Import.sha256 == file.sha256, Import.options == file.options, Import.ended_at.is_(None)
            )
        )
        if run is None:
            run = uuid4()
            session.add(
                Import(
                    id=run, sha256=file.sha256, name=file.name, source=file.source, options=file.options,
                    started_at=at, counts={"expected": dict(file.expected)}, problems=[], user_id=origin.by,
                )
            )  # fmt: skip
            await session.flush()
            await write_change(session, origin, at, "import", "file", run, {}, {"format": file.source})
    await imports.start_import(run, file.sha256, file.key)
    return run
