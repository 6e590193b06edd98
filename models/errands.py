"""What pages began and do not wait for: trying a file, routing; how far each is, for whichever process is asked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, delete, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Table, vocabulary

SILENT = timedelta(seconds=60)
"""An errand that gave no sign of life for so long stopped with its process."""
KEPT = timedelta(days=2)
"""A file that was tried and not imported is forgotten after so long."""


class ErrandKind(StrEnum):
    TRIAL = "trial"
    ROUTING = "routing"


class Errand(Table):
    """Something that takes longer than a page may take. What it does is harmless to begin again."""

    __tablename__ = "errand"
    __table_args__ = (Index("ix_errand_made_at", "made_at"), CheckConstraint("done >= 0", name="done"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[ErrandKind] = mapped_column(vocabulary(ErrandKind, "kind"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id"))
    made_at: Mapped[datetime]
    beat_at: Mapped[datetime]
    """Its last sign of life."""
    ended_at: Mapped[datetime | None]
    name: Mapped[str | None]
    """What its owner calls the file."""
    sha256: Mapped[str | None]
    source: Mapped[str | None]
    """The format that the file is read as; None: not recognised."""
    options: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    done: Mapped[int] = mapped_column(server_default=text("0"))
    total: Mapped[int | None]
    """Of how many `done` are; None where nobody knows before the end."""
    counts: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    problems: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    fault: Mapped[str | None]
    """Why it came to nothing: a sentence, or one of the words of `activities.errands`."""

    def stopped(self, now: datetime) -> bool:
        """Whether it gave no sign of life for too long."""
        return self.ended_at is None and self.beat_at < now - SILENT


async def forget_errands(session: AsyncSession, now: datetime) -> list[str]:
    """Forget what is old; the files that no trial names any more."""
    old = await session.execute(delete(Errand).where(Errand.made_at < now - KEPT).returning(Errand.sha256))
    gone = {name for (name,) in old.all() if name}
    named = set(await session.scalars(select(Errand.sha256).where(Errand.sha256.in_(gone)))) if gone else set()
    return sorted(gone - named)


async def list_trials(session: AsyncSession, user: UUID, limit: int) -> Sequence[Errand]:
    """Files that this user had tried, the newest first."""
    return (
        await session.scalars(
            select(Errand)
            .where(Errand.user_id == user, Errand.kind == ErrandKind.TRIAL)
            .order_by(Errand.made_at.desc())
            .limit(limit)
        )
    ).all()
