"""Files that came with replies: what was decided about each, and which progress they are evidence of."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.evidence.files import EvidenceState, Judged, Unfit
from models.base import Table, vocabulary


class Evidence(Table):
    """One file of a reply. Its content lies in the store of files under its SHA-256; a refused one lies nowhere."""

    __tablename__ = "evidence"
    __table_args__ = (
        UniqueConstraint("reply_id", "n"),
        UniqueConstraint("number"),
        Index("ix_evidence_waiting", "reply_id", postgresql_where=text("state = 'waiting'")),
        Index("ix_evidence_ask_id", "ask_id"),
        Index("ix_evidence_sha256", "sha256"),
        CheckConstraint("(state = 'refused') = (unfit IS NOT NULL)", name="refused"),
        CheckConstraint("state = 'refused' OR sha256 IS NOT NULL", name="sha256"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    """What people call it on the command line."""
    reply_id: Mapped[UUID] = mapped_column(ForeignKey("reply.id"))
    n: Mapped[int]
    """Its place among the files of the reply, from 1."""
    name: Mapped[str]
    declared_type: Mapped[str]
    type: Mapped[str | None]
    """The media type that its content shows; None: none that we know."""
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str | None]
    state: Mapped[EvidenceState] = mapped_column(vocabulary(EvidenceState, "state"))
    unfit: Mapped[Unfit | None] = mapped_column(vocabulary(Unfit, "unfit"))
    place: Mapped[int | None]
    """Under which ask of a form it was put, as the form numbers them."""
    ask_id: Mapped[UUID | None] = mapped_column(ForeignKey("ask.id"))
    """The one ask that it answers; None: whatever its reply answers."""


class ProgressEvidence(Table):
    """That a file is evidence of a progress. Written with the progress, in the same transaction."""

    __tablename__ = "progress_evidence"
    __table_args__ = (Index("ix_progress_evidence_evidence_id", "evidence_id"),)

    progress_id: Mapped[UUID] = mapped_column(ForeignKey("progress.id"), primary_key=True)
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), primary_key=True)


async def write_evidence(session: AsyncSession, reply: UUID, judged: Sequence[Judged], *, scanned: bool) -> None:
    """Keep what was decided about the files of a reply. scanned: what is fit needs no scan any more."""
    fit = EvidenceState.KEPT if scanned else EvidenceState.WAITING
    if judged:
        await session.execute(
            insert(Evidence),
            [
                {
                    "id": uuid4(),
                    "reply_id": reply,
                    "n": n,
                    "name": file.name,
                    "declared_type": file.declared_type,
                    "type": file.type,
                    "size": file.size,
                    "sha256": file.sha256,
                    "state": EvidenceState.REFUSED if file.unfit else fit,
                    "unfit": file.unfit,
                    "place": file.place,
                }
                for n, file in enumerate(judged, start=1)
            ],
        )


async def read_evidence(session: AsyncSession, reply: UUID) -> list[Evidence]:
    """The files of a reply, in the order in which they came."""
    return list(await session.scalars(select(Evidence).where(Evidence.reply_id == reply).order_by(Evidence.n)))


async def lock_contents(session: AsyncSession, hashes: Sequence[str]) -> None:
    """Keep others from storing or removing files of these contents until the transaction ends."""
    for sha256 in sorted(set(hashes)):
        await session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"file:{sha256}"))))
