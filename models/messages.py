"""What goes out: one person's messages, their members, every attempt to deliver them; the safety catch."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import ChannelName, MessageKind, MessageState, Outcome, SendingMode
from models.base import Table, vocabulary


class Message(Table):
    """One message to one person. A digest is the message that holds every reminder due to them now."""

    __tablename__ = "message"
    __table_args__ = (
        Index("ix_message_open", "channel", "made_at", postgresql_where=sql("state IN ('ready', 'sending')")),
        Index(
            "uq_message_answer",
            "reply_id",
            "kind",
            unique=True,
            postgresql_where=sql("reply_id IS NOT NULL"),
        ),
        Index("ix_message_person_id", "person_id", "made_at"),
        Index("ix_message_state", "state", "kind"),
        Index("ix_message_failed", "number", postgresql_where=sql("state = 'failed'")),
        UniqueConstraint("fingerprint"),
        CheckConstraint("attempts >= 0", name="attempts"),
        CheckConstraint("(state = 'sent') <= (sent_at IS NOT NULL)", name="sent"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    kind: Mapped[MessageKind] = mapped_column(vocabulary(MessageKind, "kind"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"))
    channel: Mapped[ChannelName] = mapped_column(vocabulary(ChannelName, "channel"))
    state: Mapped[MessageState] = mapped_column(vocabulary(MessageState, "state"))
    reply_id: Mapped[UUID | None] = mapped_column(ForeignKey("reply.id"))
    fingerprint: Mapped[str | None]
    """Makes a notice unique: the same alert is never made twice."""
    content: Mapped[dict[str, Any] | None]
    """What a message that is no digest will say, as values; a digest is drawn from its members."""
    subject: Mapped[str | None]
    text: Mapped[str | None]
    """What was handed to the provider, kept for trimming quotes out of replies and for the conversation."""
    made_at: Mapped[datetime]
    not_before: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(server_default=sql("0"))
    sent_at: Mapped[datetime | None]
    provider_id: Mapped[str | None] = mapped_column(index=True)


class Member(Table):
    """An ask's place in a digest: `n` is what the person may type for it."""

    __tablename__ = "member"
    __table_args__ = (
        UniqueConstraint("message_id", "ask_id"),
        UniqueConstraint("message_id", "n"),
        Index("ix_member_ask_id", "ask_id"),
        CheckConstraint("n >= 1", name="n"),
    )

    reminder_id: Mapped[UUID] = mapped_column(ForeignKey("reminder.id"), primary_key=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"))
    ask_id: Mapped[UUID] = mapped_column(ForeignKey("ask.id"))
    n: Mapped[int]
    dropped: Mapped[bool] = mapped_column(server_default=sql("false"))
    """Its ask closed before the message was handed over."""


class Delivery(Table):
    """One attempt to hand a message to a provider."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("message_id", "attempt"),
        CheckConstraint("outcome <> 'accepted' OR provider_id IS NOT NULL", name="accepted"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("message.id"))
    attempt: Mapped[int]
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"))
    address: Mapped[str]
    channel: Mapped[ChannelName] = mapped_column(vocabulary(ChannelName, "channel"))
    outcome: Mapped[Outcome] = mapped_column(vocabulary(Outcome, "outcome"))
    provider_id: Mapped[str | None]
    reason: Mapped[str | None]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Sending(Table):
    """The safety catch: one row."""

    __tablename__ = "sending"
    __table_args__ = (
        CheckConstraint("single", name="single"),
        CheckConstraint("(mode = 'redirect') = (redirect_to IS NOT NULL)", name="redirect"),
    )

    single: Mapped[bool] = mapped_column(primary_key=True)
    mode: Mapped[SendingMode] = mapped_column(vocabulary(SendingMode, "mode"))
    redirect_to: Mapped[str | None]
    changed_at: Mapped[datetime]
