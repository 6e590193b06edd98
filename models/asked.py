"""What was done about asks before a message: when they were put, to whom, and for which report."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, func, select, true
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


_MINE = (
    select(Member.ask_id)
    .distinct()
    .where(Member.message_id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    .subquery("mine")
)
# Each ask by its key: while a run goes on, statistics say that nothing was sent yet, and a join would read every row.
_TOLD = (
    select(Message.id, Person.id.label("person"), Person.name, Message.sent_at, Message.number)
    .join(Member, Member.message_id == Message.id)
    .join(Person, Person.id == Message.person_id)
    .where(Member.ask_id == _MINE.c.ask_id, Message.state == MessageState.SENT, ~Member.dropped)
    .offset(0)
    .lateral("told")
)
_ALL_TOLD = (
    select(_MINE.c.ask_id, _TOLD.c.id, _TOLD.c.person, _TOLD.c.name, _TOLD.c.sent_at)
    .join(_TOLD, true())
    .order_by(_TOLD.c.sent_at, _TOLD.c.number)
)


async def read_told(session: AsyncSession, messages: Sequence[UUID]) -> dict[UUID, list[Told]]:
    """Every message that was sent about the asks of these messages, the oldest first."""
    told: dict[UUID, list[Told]] = {}
    for row in (await session.execute(_ALL_TOLD, {"ids": messages})).all():
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
