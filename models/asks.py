"""Asks and the next reminder of each; deadlines and their milestones."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import AskKind, AskState, ReminderState
from models.base import Table, vocabulary


class Deadline(Table):
    """A date on which the State reports: fixed, offset from an anchor, or bound to an event."""

    __tablename__ = "deadline"
    __table_args__ = (
        CheckConstraint("kind IN ('fixed', 'offset', 'event')", name="kind"),
        CheckConstraint("NOT confirmed OR confirmed_by IS NOT NULL", name="confirmed"),
        CheckConstraint("revision >= 0", name="revision"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[str]
    template: Mapped[str | None]
    due_at: Mapped[datetime]
    time_zone: Mapped[str]
    anchor: Mapped[str | None]
    source_document: Mapped[str | None]
    voluntary: Mapped[bool] = mapped_column(server_default=text("false"))
    confirmed: Mapped[bool] = mapped_column(server_default=text("false"))
    confirmed_by: Mapped[str | None]
    scope: Mapped[str]
    frozen_at: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    revision: Mapped[int]


class Milestone(Table):
    """An internal date planned back from a deadline."""

    __tablename__ = "milestone"
    __table_args__ = (UniqueConstraint("deadline_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    deadline_id: Mapped[UUID] = mapped_column(ForeignKey("deadline.id", ondelete="CASCADE"))
    name: Mapped[str]
    at: Mapped[datetime]
    reached_at: Mapped[datetime | None]


class Ask(Table):
    """A question put to an institution's posts. Its due time is its own, or follows a deadline."""

    __tablename__ = "ask"
    __table_args__ = (
        UniqueConstraint("recommendation_id", "institution_id", "kind", "round"),
        Index(
            "uq_ask_open",
            "recommendation_id",
            "institution_id",
            "kind",
            unique=True,
            postgresql_where=text("state = 'open'"),
        ),
        Index("ix_ask_open_institution", "institution_id", postgresql_where=text("state = 'open'")),
        Index("ix_ask_open_due", "due_at", postgresql_where=text("state = 'open'")),
        CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed"),
        CheckConstraint("round >= 1", name="round"),
        CheckConstraint("due_at >= opened_at", name="due"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recommendation_id: Mapped[UUID] = mapped_column(ForeignKey("recommendation.id"))
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institution.id"))
    kind: Mapped[AskKind] = mapped_column(vocabulary(AskKind, "kind"))
    round: Mapped[int]
    state: Mapped[AskState] = mapped_column(vocabulary(AskState, "state"))
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    overdue: Mapped[bool] = mapped_column(server_default=text("false"))
    closed_at: Mapped[datetime | None]
    snoozed_until: Mapped[datetime | None]
    delegate_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    deadline_id: Mapped[UUID | None] = mapped_column(ForeignKey("deadline.id"))
    request_id: Mapped[UUID | None] = mapped_column(ForeignKey("note.id"))
    """The coordinator's plain-language request, if any."""


class Reminder(Table):
    """The next planned rung of an ask's ladder. Who, where and how is resolved when it is claimed."""

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("ask_id", "rung", "occurrence"),
        Index(
            "uq_reminder_pending",
            "ask_id",
            unique=True,
            postgresql_where=text("state IN ('planned', 'claimed')"),
        ),
        Index("ix_reminder_due", "due_at", postgresql_where=text("state = 'planned'")),
        CheckConstraint("(state IN ('claimed', 'sent')) <= (message_id IS NOT NULL)", name="message"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ask_id: Mapped[UUID] = mapped_column(ForeignKey("ask.id"))
    rung: Mapped[int]
    occurrence: Mapped[int]
    due_at: Mapped[datetime]
    state: Mapped[ReminderState] = mapped_column(vocabulary(ReminderState, "state"))
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("message.id"))
