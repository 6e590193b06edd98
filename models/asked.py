"""What was done about asks before a message: when they were put, to whom, and for which report."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import MessageState
from models.asks import Deadline
from models.messages import Member, Message
from models.people import Person


@dataclass(frozen=True, slots=True)
class Told:
    """One message in which an ask went out, and to whom."""

    ask: UUID
    message: UUID
    person: UUID
    name: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Asked:
    """How often, since when and of whom an ask was asked before a message; its reader is not named."""

    times: int = 0
    first_at: datetime | None = None
    whom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What an ask is needed for, and the day on which that is due."""

    title: str
    due_on: date


async def read_told(session: AsyncSession, asks: Collection[UUID]) -> dict[UUID, list[Told]]:
    """Every message that was sent about each of these asks, the oldest first."""
    rows = await session.execute(
        select(Member.ask_id, Message.id, Person.id, Person.name, Message.sent_at)
        .join(Message, Message.id == Member.message_id)
        .join(Person, Person.id == Message.person_id)
        .where(Member.ask_id.in_(asks), Message.state == MessageState.SENT, ~Member.dropped)
        .order_by(Message.sent_at, Message.number)
    )
    told: dict[UUID, list[Told]] = {}
    for row in rows.all():
        told.setdefault(row[0], []).append(Told(*row))
    return told


def before(message: Message, told: Collection[Told]) -> Asked:
    """What was asked in other messages than this one."""
    others = [one for one in told if one.message != message.id]
    if not others:
        return Asked()
    whom = dict.fromkeys(one.name for one in others if one.person != message.person_id)
    return Asked(len(others), others[0].at, tuple(whom))


async def read_reports(session: AsyncSession, deadlines: Collection[UUID]) -> dict[UUID | None, Report]:
    """The reports that asks are for, by the deadline's id."""
    if not deadlines:
        return {}
    rows = await session.execute(select(Deadline.id, Deadline.title, Deadline.due_on).where(Deadline.id.in_(deadlines)))
    return {id: Report(title, due_on) for id, title, due_on in rows.all()}
