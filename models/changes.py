"""The append-only audit: who changed what, when, for whom, through which channel; and the runs of imports."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint, insert, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.commands import Origin
from models.base import Table


class Change(Table):
    """One fact that was changed. A trigger refuses UPDATE and DELETE."""

    __tablename__ = "change"
    __table_args__ = (
        UniqueConstraint("external_id"),
        Index("ix_change_recommendation_id", "recommendation_id", "number"),
        Index("ix_change_at", "at"),
        Index("ix_change_by_id", "by_id", "number"),
        Index("ix_change_verb", "verb", "number"),
        Index("ix_change_subject", "subject", "number"),
        CheckConstraint("by_kind IN ('person', 'user', 'system')", name="by_kind"),
        CheckConstraint("(by_kind = 'system') = (by_id IS NULL)", name="by"),
    )

    number: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    external_id: Mapped[str]
    """channel : message id : edit number : ask; a repeat of it is already recorded."""
    at: Mapped[datetime]
    by_kind: Mapped[str]
    by_id: Mapped[UUID | None]
    on_behalf_of: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    through: Mapped[str]
    verb: Mapped[str]
    subject: Mapped[str]
    """What kind of thing was changed: recommendation, person, institution, sending, ..."""
    recommendation_id: Mapped[UUID | None]
    subject_id: Mapped[UUID | None]
    before: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    after: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))


class Import(Table):
    """One run over one file: what it is, how far it is, what it found."""

    __tablename__ = "import"
    __table_args__ = (Index("ix_import_sha256", "sha256"), Index("ix_import_started_at", "started_at"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    name: Mapped[str]
    source: Mapped[str]
    """The format it is read as; "people" or "routing" for what tells of posts and rules."""
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("user.id"))
    """Who handed it in on the pages; None: a command."""
    options: Mapped[dict[str, Any]]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    done: Mapped[int] = mapped_column(server_default=text("0"))
    """Entries of the file that are in the record: where a crash goes on from."""
    counts: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    problems: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    fault: Mapped[str | None]
    """Why it stopped before its end, for a file that cannot be read to its last row."""


async def write_change(
    session: AsyncSession,
    origin: Origin,
    at: datetime,
    verb: str,
    subject: str,
    id: UUID,
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Write down what was changed on something that is no recommendation."""
    await session.execute(
        insert(Change).values(
            external_id=origin.external_id,
            at=at,
            by_kind=origin.by_kind,
            by_id=origin.by,
            on_behalf_of=origin.on_behalf_of,
            through=origin.through,
            verb=verb,
            subject=subject,
            subject_id=id,
            before=before,
            after=after,
        )
    )
