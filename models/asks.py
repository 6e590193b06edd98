"""Asks and the next reminder of each; deadlines and their milestones."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import AskKind, AskState, MilestoneKind, ReminderState
from models.base import Table, vocabulary


class Deadline(Table):
    """A date on which the State reports: fixed, offset from an anchor, or bound to an event.

    Only its workflow's activities write it, once it was added.
    """

    __tablename__ = "deadline"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("kind IN ('fixed', 'offset', 'event')", name="kind"),
        CheckConstraint("NOT confirmed OR confirmed_by IS NOT NULL", name="confirmed"),
        CheckConstraint("revision >= 0", name="revision"),
        CheckConstraint("kind <> 'offset' OR anchor_on IS NOT NULL", name="anchored"),
        CheckConstraint("fresh_days >= 0", name="fresh"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    """What people call it on the command line."""
    title: Mapped[str]
    kind: Mapped[str]
    template: Mapped[str | None]
    due_on: Mapped[date]
    """The day as it is printed or computed; `due_at` falls on the working day before where it is none."""
    due_at: Mapped[datetime]
    time_zone: Mapped[str]
    """Where the day is counted: Geneva's, or the State's own."""
    anchor: Mapped[str | None]
    """What an offset counts from, or the event that a date is bound to, in words."""
    anchor_on: Mapped[date | None]
    offset_days: Mapped[int | None]
    source_document: Mapped[str | None]
    voluntary: Mapped[bool] = mapped_column(server_default=text("false"))
    confirmed: Mapped[bool] = mapped_column(server_default=text("false"))
    confirmed_by: Mapped[str | None]
    confirm_at: Mapped[datetime | None]
    """When the coordinator is next asked to confirm the date."""
    look_at: Mapped[datetime | None]
    """When recommendations in scope that are not asked yet are next looked for."""
    scope: Mapped[str]
    plan: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """Each milestone's calendar days before the deadline."""
    request_id: Mapped[UUID | None] = mapped_column(ForeignKey("note.id"))
    """What its asks say in plain language, if anything."""
    ask_supports: Mapped[bool] = mapped_column(server_default=text("false"))
    """Whether supporting institutions are asked beside the lead."""
    fresh_days: Mapped[int] = mapped_column(server_default=text("90"))
    """A validated answer that is younger than this when collecting begins need not be given again."""
    words: Mapped[int | None]
    """The most words that the report may have, where it has a limit."""
    frozen_at: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]
    told: Mapped[int] = mapped_column(server_default=text("0"))
    """How many rungs of the ladder before a report have been climbed."""
    revision: Mapped[int]


class Milestone(Table):
    """An internal date planned back from a deadline."""

    __tablename__ = "milestone"
    __table_args__ = (UniqueConstraint("deadline_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    deadline_id: Mapped[UUID] = mapped_column(ForeignKey("deadline.id", ondelete="CASCADE"))
    name: Mapped[MilestoneKind] = mapped_column(vocabulary(MilestoneKind, "name"))
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
        Index(
            "ix_ask_institution_closed", "institution_id", "closed_at", postgresql_where=text("closed_at IS NOT NULL")
        ),
        Index("ix_ask_deadline_id", "deadline_id", postgresql_where=text("deadline_id IS NOT NULL")),
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
