"""What a bot put before a person in a chat, so that a number or words that follow mean what they meant to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, bindparam, func, or_, select, update
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.messages import Choice
from domain.words import ChannelName
from models.base import Table, vocabulary
from models.messages import Message
from models.people import Contact

SLACK = timedelta(seconds=2)
"""Providers tell the time of a message by their own clocks, and Telegram in whole seconds."""


class Wanted(StrEnum):
    """What the next words are taken for, when they answer nothing else."""

    NARRATIVE = "narrative"
    COLLEAGUE = "colleague"
    QUESTION = "question"
    DAY = "day"


class Prompt(Table):
    """One view that was shown. Written before it is shown: the newest row is what the person may have before them."""

    __tablename__ = "prompt"
    __table_args__ = (
        Index("ix_prompt_contact_id", "contact_id", "shown_at"),
        Index("ix_prompt_provider_id", "provider_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"))
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("message.id"))
    """The message whose asks, or whose answers, it is about."""
    n: Mapped[int | None]
    """Which of its asks; None: no single one."""
    wants: Mapped[Wanted | None] = mapped_column(vocabulary(Wanted, "wants"))
    answer_id: Mapped[UUID | None] = mapped_column(ForeignKey("answer.id"))
    """The recorded answer that a narrative belongs to."""
    choices: Mapped[list[Any]] = mapped_column(JSONB)
    """Rows of [label, data]."""
    provider_id: Mapped[str | None]
    """What the provider calls the message in which it stands; None until the provider took it."""
    shown_at: Mapped[datetime]

    @property
    def rows(self) -> tuple[tuple[Choice, ...], ...]:
        return tuple(tuple(Choice(label, data) for label, data in row) for row in self.choices)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a view is about; see Prompt."""

    message: UUID | None = None
    n: int | None = None
    wants: Wanted | None = None
    answer: UUID | None = None


async def write_prompt(
    session: AsyncSession,
    contact: UUID,
    shown: Shown,
    rows: Sequence[Sequence[Choice]],
    at: datetime,
    id: UUID | None = None,
) -> UUID:
    """Keep what is about to be shown; its id, which `place_prompt` takes.

    id: of the message of the record that it is, when the dispatcher sends it; sent again it is the same prompt.
    """
    values = {
        "contact_id": contact,
        "message_id": shown.message,
        "n": shown.n,
        "wants": shown.wants,
        "answer_id": shown.answer,
        "choices": [[[choice.label, choice.data] for choice in row] for row in rows],
        "shown_at": at,
    }
    id = id or uuid4()
    await session.execute(
        insert(Prompt).values(id=id, **values).on_conflict_do_update(index_elements=["id"], set_=values)
    )
    return id


async def place_prompt(session: AsyncSession, id: UUID, provider_id: str) -> None:
    """Keep where a view was shown."""
    await session.execute(update(Prompt).where(Prompt.id == id).values(provider_id=provider_id))


async def prompt_at(session: AsyncSession, channel: ChannelName, provider_id: str) -> Prompt | None:
    """What a message of ours in a chat shows now: views may have taken each other's place in it."""
    found: Prompt | None = await session.scalar(
        select(Prompt)
        .join(Contact, Contact.id == Prompt.contact_id)
        # What the dispatcher sends has the message's own id, and is placed with it.
        .outerjoin(Message, Message.id == Prompt.id)
        .where(Contact.channel == channel, or_(Prompt.provider_id == provider_id, Message.provider_id == provider_id))
        .order_by(Prompt.shown_at.desc())
        .limit(1)
    )
    return found


async def last_prompts(
    session: AsyncSession, contact: UUID, before: datetime, most: int = 2, *, menus: bool = False
) -> list[Prompt]:
    """What was put before a person up to a time, newest first. menus: only what offers choices."""
    query = select(Prompt).where(Prompt.contact_id == contact, Prompt.shown_at <= before)
    if menus:
        query = query.where(func.jsonb_array_length(Prompt.choices) > 0)
    return list(await session.scalars(query.order_by(Prompt.shown_at.desc()).limit(most)))


_LAST = (
    select(Prompt)
    .where(Prompt.contact_id == bindparam("contact"), Prompt.shown_at <= bindparam("before"))
    .order_by(Prompt.shown_at.desc())
    .limit(1)
)


async def last_prompt(session: AsyncSession, contact: UUID, written_at: datetime) -> Prompt | None:
    """What a person had before them when they wrote."""
    found: Prompt | None = await session.scalar(_LAST, {"contact": contact, "before": written_at + SLACK})
    return found
