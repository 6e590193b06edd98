"""Recommendations, who is charged with them, where they came from, and what was reported on them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import Classification, Phase, Position, ProgressState, Role, Status
from models.base import Table, vocabulary

EMPTY = text("'{}'")


class Recommendation(Table):
    """What a mechanism told the State. Only its workflow's activities write `phase` and `revision`."""

    __tablename__ = "recommendation"
    __table_args__ = (
        UniqueConstraint("state", "reference"),
        UniqueConstraint("annotation_id"),
        Index("ix_recommendation_identity", "identity"),
        Index(
            "uq_recommendation_unannotated",
            "state",
            "identity",
            unique=True,
            postgresql_where=text("annotation_id IS NULL"),
        ),
        Index("ix_recommendation_phase", "phase"),
        Index("ix_recommendation_unowned", "no_owner_at", postgresql_where=text("no_owner_at IS NOT NULL")),
        CheckConstraint("revision >= 0", name="revision"),
        CheckConstraint("length(text) > 0", name="text"),
        CheckConstraint("position <> 'split' OR position_note IS NOT NULL", name="split"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    state: Mapped[str]
    reference: Mapped[str]
    identity: Mapped[str]
    body: Mapped[str]
    cycle: Mapped[int | None]
    session: Mapped[str | None]
    symbol: Mapped[str | None]
    number: Mapped[str | None]
    text: Mapped[str]
    position: Mapped[Position | None] = mapped_column(vocabulary(Position, "position"))
    position_note: Mapped[str | None]
    position_source: Mapped[str | None]
    recommenders: Mapped[list[str]] = mapped_column(server_default=EMPTY)
    themes: Mapped[list[str]] = mapped_column(server_default=EMPTY)
    groups: Mapped[list[str]] = mapped_column(server_default=EMPTY)
    sdgs: Mapped[list[str]] = mapped_column(server_default=EMPTY)
    annotation_id: Mapped[str | None]
    published_on: Mapped[date | None]
    classification: Mapped[Classification] = mapped_column(vocabulary(Classification, "classification"))
    phase: Mapped[Phase] = mapped_column(vocabulary(Phase, "phase"))
    revision: Mapped[int]
    received_at: Mapped[datetime]
    no_owner_at: Mapped[datetime | None]
    """When the coordinator is told that nobody is charged with it; empty when owned, told or over."""


class Provenance(Table):
    """Which source told us of a recommendation, and the fingerprint of what it said last."""

    __tablename__ = "provenance"

    recommendation_id: Mapped[UUID] = mapped_column(
        ForeignKey("recommendation.id", ondelete="CASCADE"), primary_key=True
    )
    source: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("import.id"))
    row: Mapped[int]


class Assignment(Table):
    """An institution's dated charge. At most one current lead; an institution has one current role."""

    __tablename__ = "assignment"
    __table_args__ = (
        Index(
            "uq_assignment_lead",
            "recommendation_id",
            unique=True,
            postgresql_where=text("role = 'lead' AND to_at IS NULL"),
        ),
        Index(
            "uq_assignment_institution",
            "recommendation_id",
            "institution_id",
            unique=True,
            postgresql_where=text("to_at IS NULL"),
        ),
        Index("ix_assignment_institution_id", "institution_id"),
        CheckConstraint("to_at IS NULL OR to_at >= from_at", name="dates"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recommendation_id: Mapped[UUID] = mapped_column(ForeignKey("recommendation.id"))
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institution.id"))
    role: Mapped[Role] = mapped_column(vocabulary(Role, "role"))
    from_at: Mapped[datetime]
    to_at: Mapped[datetime | None]


class Progress(Table):
    """A status with its narrative, and whose word it is by now."""

    __tablename__ = "progress"
    __table_args__ = (
        Index("ix_progress_recommendation_id", "recommendation_id", "said_at"),
        UniqueConstraint("answer_id"),
        CheckConstraint("(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name="withdrawn"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recommendation_id: Mapped[UUID] = mapped_column(ForeignKey("recommendation.id"))
    institution_id: Mapped[UUID | None] = mapped_column(ForeignKey("institution.id"))
    ask_id: Mapped[UUID | None] = mapped_column(ForeignKey("ask.id"))
    answer_id: Mapped[UUID | None] = mapped_column(ForeignKey("answer.id"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    status: Mapped[Status] = mapped_column(vocabulary(Status, "status"))
    narrative: Mapped[str]
    state: Mapped[ProgressState] = mapped_column(vocabulary(ProgressState, "state"))
    said_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Note(Table):
    """Free text that a command refers to by id, since payloads of the engine carry no text."""

    __tablename__ = "note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    text: Mapped[str]
    written_at: Mapped[datetime]
