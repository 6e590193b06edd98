"""Lists of the record as programs read them: asks, progress, messages, institutions; as far as one sees."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import (
    AskKind,
    AskState,
    ChannelName,
    MessageKind,
    MessageState,
    ProgressState,
    Status,
)
from models.asks import Ask, Deadline
from models.messages import Delivery, Message
from models.people import Contact, Institution, Person
from models.recommendations import Progress, Recommendation
from models.sight import asked_of, hides, visible


@dataclass(frozen=True, slots=True)
class Body:
    """An institution. acronym, aliases: by what else it is known."""

    id: UUID
    name: str
    acronym: str | None
    aliases: list[str]


@dataclass(frozen=True, slots=True)
class AskLine:
    """What an institution is or was asked. deadline: the number of the report that it is for."""

    id: UUID
    reference: str
    institution: str
    kind: AskKind
    round: int
    state: AskState
    opened_at: datetime
    due_at: datetime
    overdue: bool
    deadline: int | None


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """What was reported. narrative: null of a confidential recommendation that the reader may not read."""

    id: UUID
    reference: str
    institution: str | None
    by: str | None
    status: Status
    state: ProgressState
    said_at: datetime
    narrative: str | None


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message to a person, without its words. reason: why the last attempt failed, if it did."""

    number: int
    kind: MessageKind
    to: str
    channel: ChannelName
    state: MessageState
    made_at: datetime
    sent_at: datetime | None
    attempts: int
    reason: str | None


async def list_bodies(session: AsyncSession) -> list[Body]:
    """Every institution by its name; somebody of one institution knows the others, too: they support and lead."""
    rows = await session.scalars(select(Institution).order_by(Institution.name))
    return [Body(one.id, one.name, one.acronym, list(one.aliases)) for one in rows]


async def list_asks(
    session: AsyncSession,
    sight: Sight,
    now: datetime,
    *,
    institution: str | None,
    kind: AskKind | None,
    state: AskState | None,
    overdue: bool,
    page: int,
    size: int,
) -> tuple[int, list[AskLine]]:
    """Asks, what is due first before the rest."""
    conditions: list[ColumnElement[bool]] = [asked_of(sight)]
    if institution is not None:
        conditions.append(Institution.name == institution)
    if kind is not None:
        conditions.append(Ask.kind == kind)
    if state is not None:
        conditions.append(Ask.state == state)
    if overdue:
        conditions += [Ask.state == AskState.OPEN, Ask.due_at <= now]
    base = (
        select(Ask, Recommendation.reference, Institution.name, Deadline.number)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .join(Institution, Institution.id == Ask.institution_id)
        .outerjoin(Deadline, Deadline.id == Ask.deadline_id)
        .where(*conditions)
    )
    total, rows = await _page(session, base, (Ask.due_at, Ask.id), page, size)
    return total, [
        AskLine(
            ask.id,
            reference,
            name,
            ask.kind,
            ask.round,
            ask.state,
            ask.opened_at,
            ask.due_at,
            ask.state is AskState.OPEN and ask.due_at <= now,
            deadline,
        )
        for ask, reference, name, deadline in rows
    ]


async def list_progress(
    session: AsyncSession,
    sight: Sight,
    *,
    status: Status | None,
    state: ProgressState | None,
    since: datetime | None,
    page: int,
    size: int,
) -> tuple[int, list[ProgressLine]]:
    """What was reported, the newest first; withdrawn ones only when they are asked for."""
    conditions: list[ColumnElement[bool]] = [visible(sight)]
    conditions.append(Progress.state == state if state is not None else Progress.state != ProgressState.WITHDRAWN)
    if status is not None:
        conditions.append(Progress.status == status)
    if since is not None:
        conditions.append(Progress.said_at >= since)
    base = (
        select(Progress, Recommendation.reference, Recommendation.classification, Institution.name, Person.name)
        .join(Recommendation, Recommendation.id == Progress.recommendation_id)
        .outerjoin(Institution, Institution.id == Progress.institution_id)
        .outerjoin(Person, Person.id == Progress.person_id)
        .where(*conditions)
    )
    total, rows = await _page(session, base, (Progress.said_at.desc(), Progress.id), page, size)
    return total, [
        ProgressLine(
            one.id,
            reference,
            institution,
            person,
            one.status,
            one.state,
            one.said_at,
            None if hides(sight, classification) else one.narrative,
        )
        for one, reference, classification, institution, person in rows
    ]


async def list_messages(
    session: AsyncSession, *, state: MessageState | None, kind: MessageKind | None, page: int, size: int
) -> tuple[int, list[MessageLine]]:
    """Messages, the newest first; never their words."""
    conditions: list[ColumnElement[bool]] = []
    if state is not None:
        conditions.append(Message.state == state)
    if kind is not None:
        conditions.append(Message.kind == kind)
    base = (
        select(Message, Person.name, Delivery.reason)
        .join(Person, Person.id == Message.person_id)
        .outerjoin(Delivery, (Delivery.message_id == Message.id) & (Delivery.attempt == Message.attempts))
        .where(*conditions)
    )
    total, rows = await _page(session, base, (Message.number.desc(),), page, size)
    return total, [
        MessageLine(one.number, one.kind, name, one.channel, one.state, one.made_at, one.sent_at, one.attempts, reason)
        for one, name, reason in rows
    ]


async def find_person(session: AsyncSession, named: str) -> list[Person]:
    """People whom a name or an address means; usually one."""
    wanted = named.strip()
    by_address = select(Contact.person_id).where(Contact.address == wanted.lower())
    query = select(Person).where(Person.id.in_(by_address) | (func.lower(Person.name) == wanted.lower()))
    return list(await session.scalars(query.limit(5)))


async def _page(
    session: AsyncSession, base: Select[*tuple[Any, ...]], order: Sequence[Any], page: int, size: int
) -> tuple[int, Sequence[Any]]:
    total = await session.scalar(select(func.count()).select_from(base.subquery()))
    rows = await session.execute(base.order_by(*order).offset((page - 1) * size).limit(size))
    return total or 0, rows.all()
