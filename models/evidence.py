"""Files that came with replies: what was decided about each, and which progress they are evidence of."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    UniqueConstraint,
    Uuid,
    and_,
    any_,
    bindparam,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from domain.evidence.files import EvidenceState, FileLine, Judged, Limits, Unfit, most_of
from domain.words import Classification
from models.asks import Ask
from models.base import Table, vocabulary
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply


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
    for n, file in enumerate(judged, start=1):
        session.add(
            Evidence(
                id=uuid4(),
                reply_id=reply,
                n=n,
                name=file.name,
                declared_type=file.declared_type,
                type=file.type,
                size=file.size,
                sha256=file.sha256,
                state=EvidenceState.REFUSED if file.unfit else fit,
                unfit=file.unfit,
                place=file.place,
            )
        )
        # One after the other, so that their numbers ascend as they came.
        await session.flush()


_OF_REPLY = select(Evidence).where(Evidence.reply_id == bindparam("reply")).order_by(Evidence.n)


async def read_evidence(session: AsyncSession, reply: UUID) -> list[Evidence]:
    """The files of a reply, in the order in which they came."""
    return list(await session.scalars(_OF_REPLY, {"reply": reply}))


def _comes_with(reply: object, ask: object) -> ColumnElement[bool]:
    """What came with an answer of this reply, about this ask."""
    return (Evidence.reply_id == reply) & (Evidence.ask_id.is_(None) | (Evidence.ask_id == ask))


_SAID = aliased(Reply)
_REPLY, _ASK = bindparam("reply", type_=Uuid), bindparam("ask", type_=Uuid)
_SHOWN_BY = (
    select(Evidence.id, Evidence.sha256)
    .join(Reply, Reply.id == Evidence.reply_id)
    .join(_SAID, _SAID.id == _REPLY)
    .where(
        Evidence.state != EvidenceState.REFUSED,
        or_(
            _comes_with(_REPLY, _ASK),
            and_(
                Evidence.ask_id.is_not_distinct_from(_ASK),
                Reply.person_id == _SAID.person_id,
                Reply.received_at <= _SAID.received_at,
                Evidence.id.not_in(select(ProgressEvidence.evidence_id)),
            ),
        ),
    )
)


async def link_evidence(session: AsyncSession, progress: UUID, answer: Answer, replaces: UUID | None) -> None:
    """Make what came with an answer evidence of its progress, with all that was of the answer it takes the place of.

    What came with its reply belongs to each of its answers, but for what was put under one ask of a form; and what the
    same person sent before to its ask alone. What was refused is evidence of nothing; what waits may become so.
    """
    files = (await session.execute(_SHOWN_BY, {"reply": answer.reply_id, "ask": answer.ask_id})).all()
    linked = {file.id for file in files}
    if replaces is not None:
        earlier = await session.scalars(
            select(Evidence)
            .join(ProgressEvidence, ProgressEvidence.evidence_id == Evidence.id)
            .join(Progress, Progress.id == ProgressEvidence.progress_id)
            .where(Progress.answer_id == replaces)
        )
        # An edited message brings the same file once more.
        same = {file.sha256 for file in files}
        linked |= {file.id for file in earlier if file.sha256 not in same}
    if linked:
        rows = [{"progress_id": progress, "evidence_id": one} for one in sorted(linked)]
        await session.execute(insert(ProgressEvidence).on_conflict_do_nothing(), rows)


async def brings_files(session: AsyncSession, answer: Answer) -> bool:
    """Whether files came with an answer that are not refused."""
    came = _comes_with(answer.reply_id, answer.ask_id)
    found = select(Evidence.id).where(Evidence.state != EvidenceState.REFUSED, came)
    return await session.scalar(found.limit(1)) is not None


async def evidence_of(session: AsyncSession, progress: Sequence[UUID]) -> dict[UUID, list[Evidence]]:
    """What each progress is shown by, in the order in which it came."""
    rows = await session.execute(
        select(ProgressEvidence.progress_id, Evidence)
        .join(Evidence, Evidence.id == ProgressEvidence.evidence_id)
        .where(ProgressEvidence.progress_id.in_(progress))
        .order_by(Evidence.number)
    )
    found: dict[UUID, list[Evidence]] = {}
    for id, evidence in rows.all():
        found.setdefault(id, []).append(evidence)
    return found


async def find_evidence(session: AsyncSession, number: int) -> Evidence | None:
    """The file that is called so on the command line."""
    found: Evidence | None = await session.scalar(select(Evidence).where(Evidence.number == number))
    return found


def as_json(file: Evidence, *, name: str | None = None) -> dict[str, Any]:
    """A file as plain values. name: another than its own, where that may not be told."""
    return {
        "number": file.number,
        "name": name or file.name,
        "type": file.type,
        "size": file.size,
        "sha256": file.sha256,
        "state": file.state,
        "unfit": file.unfit,
    }


_BESIDES = (
    select(ProgressEvidence.evidence_id)
    .join(Progress, Progress.id == ProgressEvidence.progress_id)
    .where(Progress.answer_id == any_(bindparam("answers", type_=ARRAY(Uuid))))
)
_TOLD_OF = (
    select(Evidence)
    .where(or_(Evidence.reply_id == bindparam("reply"), Evidence.id.in_(_BESIDES)))
    .order_by(Evidence.number)
)


async def file_lines(
    session: AsyncSession, reply: UUID, limits: Limits, answers: Sequence[UUID] = ()
) -> tuple[FileLine, ...]:
    """What the sender of a reply is told of its files, and of those that its answers are shown by besides.

    They are without names as soon as anything confidential is spoken of: a name tells what a file is about.
    """
    rows = await session.scalars(_TOLD_OF, {"reply": reply, "answers": list(answers)})
    files = rows.all()
    if not files:
        return ()
    answered = select(Answer.recommendation_id).where(or_(Answer.reply_id == reply, Answer.id.in_(answers)))
    asked = select(Ask.recommendation_id).where(Ask.id.in_([file.ask_id for file in files if file.ask_id]))
    secret = await session.scalar(
        select(Recommendation.id)
        .where(
            Recommendation.classification == Classification.CONFIDENTIAL,
            or_(Recommendation.id.in_(answered), Recommendation.id.in_(asked)),
        )
        .limit(1)
    )
    return tuple(
        FileLine(n, None if secret else file.name, file.state, file.unfit, most_of(file.unfit, limits))
        for n, file in enumerate(files, start=1)
    )


async def is_waiting(session: AsyncSession, sha256: str) -> bool:
    """Whether any file with this content still waits to be scanned."""
    which = select(Evidence.id).where(Evidence.sha256 == sha256, Evidence.state == EvidenceState.WAITING)
    return await session.scalar(which.limit(1)) is not None


async def lock_contents(session: AsyncSession, hashes: Sequence[str]) -> None:
    """Keep others from storing or removing files of these contents until the transaction ends."""
    for sha256 in sorted(set(hashes)):
        await session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"file:{sha256}"))))
