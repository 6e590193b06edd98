"""The runs of imports: who brought which file when, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from models.changes import Import, write_change
from models.users import User


@dataclass(frozen=True, slots=True)
class Run:
    """One import. who: the user who handed the file in; None: a command. counts: read, created, updated, unchanged,
    skipped (by reason), started, problems, as far as it is."""

    id: UUID
    name: str
    source: str
    who: str | None
    state: str | None
    archive: bool
    started_at: datetime
    ended_at: datetime | None
    counts: dict[str, Any]
    problems: int
    fault: str | None

    def count(self, name: str) -> int:
        found = self.counts.get(name, 0)
        return found if isinstance(found, int) else 0

    @property
    def done(self) -> int | None:
        """Percent: saving the rows is two thirds, starting the lives the rest; None where a trial told nothing."""
        expected = self.counts.get("expected") or {}
        rows = int(expected.get("rows", 0))
        lives = 0 if self.archive else int(expected.get("created", 0))
        if self.ended_at is not None:
            return 100
        if not rows:
            return None
        saved = min(1.0, self.count("read") / rows)
        begun = min(1.0, self.count("started") / lives) if lives else saved
        return min(99, round(66 * saved + 33 * begun))

    @property
    def skipped(self) -> dict[str, int]:
        found = self.counts.get("skipped")
        return found if isinstance(found, dict) else {}


_COLUMNS = (
    Import.id, Import.name, Import.source, User.name, Import.options, Import.started_at, Import.ended_at, Import.counts,
    func.jsonb_array_length(Import.problems), Import.fault,
)  # fmt: skip


async def list_runs(session: AsyncSession, offset: int, limit: int) -> tuple[int, list[Run]]:
    """How many there were, and some of them, the newest first. Their problems are only counted."""
    count = await session.scalar(select(func.count()).select_from(Import)) or 0
    rows = await session.execute(
        select(*_COLUMNS)
        .outerjoin(User, User.id == Import.user_id)
        .order_by(Import.started_at.desc(), Import.id)
        .offset(offset)
        .limit(limit)
    )
    return count, [_run(row) for row in rows.all()]


async def read_run(session: AsyncSession, id: UUID) -> Run | None:
    query = select(*_COLUMNS).outerjoin(User, User.id == Import.user_id).where(Import.id == id)
    row = (await session.execute(query)).first()
    return _run(row) if row else None


async def read_problems(session: AsyncSession, id: UUID) -> list[dict[str, Any]]:
    """What was wrong, row by row."""
    return await session.scalar(select(Import.problems).where(Import.id == id)) or []


async def note_staff_run(
    session: AsyncSession,
    id: UUID,
    sha256: str,
    name: str,
    counts: dict[str, int],
    problems: list[dict[str, Any]],
    origin: Origin,
    at: datetime,
) -> None:
    """Write down that a file of people or rules was saved. The file itself is not kept: it holds addresses."""
    session.add(
        Import(
            id=id, sha256=sha256, name=name, source="people", user_id=origin.by, options={}, started_at=at, ended_at=at,
            counts=counts, problems=problems,
        )
    )  # fmt: skip
    await session.flush()
    await write_change(session, origin, at, "import", "file", id, {}, {"format": "people"})


def _run(row: Sequence[Any]) -> Run:
    id, name, source, who, options, started_at, ended_at, counts, problems, fault = row
    return Run(
        id, name, source, who, options.get("state"), bool(options.get("archive")), started_at, ended_at, counts,
        problems, fault,
    )  # fmt: skip
