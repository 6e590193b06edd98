"""What comes in: raw replies, what was understood of them, and where each listener stands."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    UniqueConstraint,
    bindparam,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.words import Action, ChannelName, ReplyState, Status
from models.base import Table, vocabulary
from models.people import Contact, Person


class Reply(Table):
    """What somebody said, as received. Stored before the provider is told that we have it."""

    __tablename__ = "reply"
    __table_args__ = (
        UniqueConstraint("external_id"),
        Index("ix_reply_unapplied", "received_at", postgresql_where=text("state = 'received'")),
        Index("ix_reply_person_id", "person_id", "received_at"),
        Index("ix_reply_review", "received_at", "id", postgresql_where=text("state IN ('for_review', 'quarantined')")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    channel: Mapped[str]
    external_id: Mapped[str]
    received_at: Mapped[datetime]
    sender: Mapped[str]
    raw: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """As it came: perhaps megabytes, and read by who asks for it alone."""
    incoming: Mapped[dict[str, Any]]
    """The decoded Incoming."""
    state: Mapped[ReplyState] = mapped_column(vocabulary(ReplyState, "state"))
    why: Mapped[str | None]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"))
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("message.id", use_alter=True))
    narrative: Mapped[str | None]
    cut: Mapped[str | None]
    applied_at: Mapped[datetime | None]


class Answer(Table):
    """One understood item of a reply, and what became of it."""

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("reply_id", "n"),
        UniqueConstraint("number"),
        Index("ix_answer_recommendation_id", "recommendation_id"),
        Index("ix_answer_review", "state", postgresql_where=text("state = 'for_review'")),
        CheckConstraint("confidence >= 0 AND confidence <= 1", name="confidence"),
        CheckConstraint("state IN ('understood', 'applied', 'refused', 'for_review', 'undone')", name="state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    """What people call it on the command line."""
    reply_id: Mapped[UUID] = mapped_column(ForeignKey("reply.id"))
    n: Mapped[int]
    reference: Mapped[str]
    recommendation_id: Mapped[UUID | None] = mapped_column(ForeignKey("recommendation.id"))
    institution_id: Mapped[UUID | None] = mapped_column(ForeignKey("institution.id"))
    ask_id: Mapped[UUID | None] = mapped_column(ForeignKey("ask.id"))
    action: Mapped[Action] = mapped_column(vocabulary(Action, "action"))
    status: Mapped[Status | None] = mapped_column(vocabulary(Status, "status"))
    until: Mapped[datetime | None]
    redirect: Mapped[str | None]
    delegate: Mapped[str | None]
    amends_id: Mapped[UUID | None] = mapped_column(ForeignKey("answer.id"))
    """The earlier answer that these words complete: they take its place."""
    confidence: Mapped[float]
    words: Mapped[str]
    narrative: Mapped[str]
    provisional: Mapped[bool] = mapped_column(server_default=text("false"))
    said_at: Mapped[datetime]
    state: Mapped[str]
    why: Mapped[str | None]


class Listener(Table):
    """Where a mailbox, bot or device stands with its provider, and when it last heard from it."""

    __tablename__ = "listener"

    account: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[ChannelName] = mapped_column(vocabulary(ChannelName, "channel"))
    cursor: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    heard_at: Mapped[datetime | None]
    fault: Mapped[str | None]


_LOCKED = (
    select(Reply, Contact, Person)
    .outerjoin(Contact, Contact.id == Reply.contact_id)
    .outerjoin(Person, Person.id == Reply.person_id)
    .where(Reply.id == bindparam("id"))
    .with_for_update(of=Reply)
    .execution_options(populate_existing=True)
)
_OF_REPLY = select(Answer).where(Answer.reply_id == bindparam("reply")).order_by(Answer.n)
# The table itself: its rows are not held by the session that writes what came of them.
_ANSWER = Table.metadata.tables[Answer.__tablename__]
_WRITE = update(_ANSWER).where(_ANSWER.c.id == bindparam("answer"), _ANSWER.c.state == "understood")


async def lock_reply(session: AsyncSession, id: UUID) -> tuple[Reply, Contact | None, Person | None]:
    """A reply as it is now, its row locked until the transaction ends, with whose it is."""
    reply, contact, person = (await session.execute(_LOCKED, {"id": id})).one()
    return reply, contact, person


async def answers_of(session: AsyncSession, reply: UUID) -> list[Answer]:
    """What was understood of a reply, in its order."""
    return list(await session.scalars(_OF_REPLY, {"reply": reply}))


async def write_outcome(session: AsyncSession, answer: UUID, *, refused: bool, why: str | None) -> None:
    """Write down what came of an answer that was understood."""
    await session.execute(_WRITE, {"answer": answer, "state": "refused" if refused else "applied", "why": why})
