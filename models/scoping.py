"""Recommendations as a deadline looks at them: what is in its scope, who leads it, what was asked and said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, null, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.collecting import Asked, LastSaid, Sought
from domain.recommendation import OVER
from domain.scope import Scope, Subject, holds
from domain.words import AskKind, AskState, Phase, ProgressState, Role
from models.asks import Ask, Deadline
from models.people import Institution
from models.recommendations import Assignment, Progress, Recommendation


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recommendation in a scope. lead: who leads it, if anybody."""

    id: UUID
    reference: str
    lead: UUID | None
    phase: Phase


async def read_scope(
    session: AsyncSession, scope: Scope, after: UUID | None = None, limit: int | None = None
) -> tuple[list[Candidate], UUID | None]:
    """Recommendations in a scope that are not over, in order of id, and where a page ended (None: it was the last).

    limit: how many recommendations are looked at; None: all.
    """
    # Lists are slow to read: of thousands of rows they took two thirds of the time.
    topics = (Recommendation.themes, Recommendation.groups) if scope.themes else (null(), null())
    query = (
        select(
            Recommendation.id,
            Recommendation.reference,
            Recommendation.body,
            Recommendation.cycle,
            Recommendation.symbol,
            Recommendation.number,
            Recommendation.position,
            *topics,
            Institution.id,
            Institution.name,
            Recommendation.phase,
        )
        .outerjoin(
            Assignment,
            and_(
                Assignment.recommendation_id == Recommendation.id,
                Assignment.role == Role.LEAD,
                Assignment.to_at.is_(None),
            ),
        )
        .outerjoin(Institution, Institution.id == Assignment.institution_id)
        .where(Recommendation.phase.not_in(OVER))
        .order_by(Recommendation.id)
    )
    if scope.bodies:
        query = query.where(Recommendation.body.in_(scope.bodies))
    if scope.cycles:
        query = query.where(Recommendation.cycle.in_(scope.cycles))
    if scope.positions is not None:
        query = query.where(or_(Recommendation.body != "UPR", Recommendation.position.in_(scope.positions)))
    if after is not None:
        query = query.where(Recommendation.id > after)
    rows = (await session.execute(query.limit(limit))).all()
    found = [
        Candidate(id, reference, lead, phase)
        for id, reference, body, cycle, symbol, number, position, themes, groups, lead, name, phase in rows
        if holds(scope, Subject(id, body, cycle, symbol, number, position, (*(themes or ()), *(groups or ())), name))
    ]
    return found, rows[-1][0] if limit is not None and len(rows) == limit else None


async def read_sought(session: AsyncSession, deadline: UUID, led: Sequence[Candidate]) -> list[Sought]:
    """What was asked and said of recommendations that somebody leads, as far as it decides what a deadline asks."""
    ids = [one.id for one in led]
    asks: dict[UUID, list[Asked]] = {}
    rows = await session.execute(
        select(
            Ask.recommendation_id,
            Ask.institution_id,
            Ask.kind,
            Ask.state,
            Ask.opened_at,
            Ask.deadline_id,
            Deadline.due_at,
        )
        .outerjoin(Deadline, and_(Deadline.id == Ask.deadline_id, Ask.state == AskState.OPEN))
        .where(
            Ask.recommendation_id.in_(ids),
            or_(
                Ask.deadline_id == deadline,
                Ask.kind == AskKind.VALIDATE,
                and_(Ask.kind == AskKind.PROGRESS, Ask.state == AskState.OPEN),
            ),
        )
    )
    for recommendation, institution, kind, state, opened_at, follows, due_at in rows.all():
        asks.setdefault(recommendation, []).append(Asked(institution, kind, state, opened_at, follows, due_at))
    supports: dict[UUID, list[UUID]] = {}
    charges = await session.execute(
        select(Assignment.recommendation_id, Assignment.institution_id)
        .where(Assignment.recommendation_id.in_(ids), Assignment.role == Role.SUPPORT, Assignment.to_at.is_(None))
        .order_by(Assignment.from_at, Assignment.institution_id)
    )
    for recommendation, institution in charges.all():
        supports.setdefault(recommendation, []).append(institution)
    last = await _last_said(session, ids)
    return [
        Sought(one.id, one.lead, tuple(supports.get(one.id, ())), tuple(asks.get(one.id, ())), last.get(one.id, {}))
        for one in led
        if one.lead is not None
    ]


async def last_reported(
    session: AsyncSession, recommendation: UUID, institution: UUID, before: datetime | None = None
) -> UUID | None:
    """The last progress that an institution reported and nobody has signed off yet."""
    query = (
        select(Progress.id)
        .where(
            Progress.recommendation_id == recommendation,
            Progress.institution_id == institution,
            Progress.state == ProgressState.REPORTED,
        )
        .order_by(Progress.said_at.desc())
        .limit(1)
    )
    if before is not None:
        query = query.where(Progress.said_at <= before)
    found: UUID | None = await session.scalar(query)
    return found


async def _last_said(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, dict[UUID, LastSaid]]:
    rows = await session.execute(
        select(Progress.recommendation_id, Progress.institution_id, Progress.state, Progress.said_at)
        .where(
            Progress.recommendation_id.in_(ids),
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at)
    )
    found: dict[UUID, dict[UUID, LastSaid]] = {}
    for recommendation, institution, state, said_at in rows.all():
        if institution is not None:
            found.setdefault(recommendation, {})[institution] = LastSaid(state, said_at)
    return found
