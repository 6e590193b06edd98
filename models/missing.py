"""What is missing for a deadline, by institution: the open asks that follow it, and who was asked, and how often."""

from collections.abc import Collection
from datetime import date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.notices import MissingBy
from domain.references import reading_order
from domain.words import AskKind, AskState, MessageState
from models.asks import Ask
from models.messages import Member, Message
from models.people import Institution, Person
from models.recommendations import Recommendation


async def read_missing(
    session: AsyncSession,
    deadline: UUID,
    calendar: Calendar,
    *,
    institutions: Collection[UUID] | None = None,
    before: date | None = None,
) -> dict[UUID, MissingBy]:
    """What has not been answered, by institution, most first.

    institutions: only these. before: count only what went out to somebody on an earlier day of the State, since no
    boss is told before the workers were asked.
    """
    open_ = [*_asks(deadline, institutions), Ask.state == AskState.OPEN]
    if before is not None:
        open_.append(_went_out(before, calendar))
    rows = (
        await session.execute(
            select(Ask.id, Ask.institution_id, Institution.name, Recommendation.reference, Ask.opened_at)
            .join(Institution, Institution.id == Ask.institution_id)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .where(*open_)
        )
    ).all()
    totals = await _totals(session, deadline, institutions)
    asked = await _asked(session, [row[0] for row in rows])
    names: dict[UUID, str] = {}
    references: dict[UUID, list[str]] = {}
    since: dict[UUID, datetime] = {}
    for _, institution, name, reference, opened_at in rows:
        names[institution] = name
        references.setdefault(institution, []).append(reference)
        since[institution] = min(since.get(institution, opened_at), opened_at)
    order = sorted(names, key=lambda one: (-len(references[one]), names[one]))
    return {
        one: MissingBy(
            names[one],
            tuple(sorted(references[one], key=reading_order)),
            totals[one],
            calendar.day_of(since[one]),
            tuple(asked.get(one, ())),
        )
        for one in order
    }


async def count_asked(session: AsyncSession, deadline: UUID, institutions: Collection[UUID] | None = None) -> int:
    """How many answers a deadline needs: asks that follow it and were not withdrawn."""
    return sum((await _totals(session, deadline, institutions)).values())


async def _totals(session: AsyncSession, deadline: UUID, institutions: Collection[UUID] | None) -> dict[UUID, int]:
    rows = await session.execute(
        select(Ask.institution_id, func.count(func.distinct(Ask.recommendation_id)))
        .where(*_asks(deadline, institutions), Ask.state.in_([AskState.OPEN, AskState.ANSWERED]))
        .group_by(Ask.institution_id)
    )
    return {institution: count for institution, count in rows.all()}


async def _asked(session: AsyncSession, asks: Collection[UUID]) -> dict[UUID, list[tuple[str, int]]]:
    """Who was written to about these asks, and in how many messages, by institution; most often first."""
    rows = await session.execute(
        select(Ask.institution_id, Person.name, func.count(func.distinct(Message.id)))
        .join(Member, Member.ask_id == Ask.id)
        .join(Message, Message.id == Member.message_id)
        .join(Person, Person.id == Message.person_id)
        .where(Ask.id.in_(asks), Message.state == MessageState.SENT, ~Member.dropped)
        .group_by(Ask.institution_id, Person.id, Person.name)
    )
    found: dict[UUID, list[tuple[str, int]]] = {}
    for institution, name, count in sorted(rows.all(), key=lambda row: (-row[2], row[1])):
        found.setdefault(institution, []).append((name, count))
    return found


def _asks(deadline: UUID, institutions: Collection[UUID] | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Ask.deadline_id == deadline, Ask.kind == AskKind.PROGRESS]
    if institutions is not None:
        found.append(Ask.institution_id.in_(institutions))
    return found


def _went_out(before: date, calendar: Calendar) -> ColumnElement[bool]:
    midnight = datetime.combine(before, time(), ZoneInfo(calendar.zone))
    return exists().where(
        Member.ask_id == Ask.id,
        Member.message_id == Message.id,
        ~Member.dropped,
        Message.state == MessageState.SENT,
        Message.sent_at < midnight,
    )
