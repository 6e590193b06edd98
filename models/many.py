"""Many recommendations at once: which ones are meant, and what stands in the way, before anything is done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.recommendation import OVER
from domain.rights import Sight
from domain.words import AskState, Role
from models.asks import Ask
from models.recommendations import Assignment, Recommendation
from models.search import ORDER, Wanted, matching
from models.sight import visible

NAMED: Final = 12
"""References that a preview names; a list of hundreds helps nobody."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What somebody wants to act on: the ticked ones, or all that a search finds."""

    wanted: Wanted
    ids: frozenset[UUID] | None = None

    def conditions(self, sight: Sight, now: datetime) -> list[ColumnElement[bool]]:
        if self.ids is None:
            return matching(self.wanted, sight, now)
        return [visible(sight), Recommendation.id.in_(self.ids)]


@dataclass(frozen=True, slots=True)
class Preview:
    """How many they are; over: on which nothing can be done any more. led: with a lead. asked: with an open question.

    references: the first few of them.
    """

    count: int
    over: int
    led: int
    asked: int
    references: tuple[str, ...]


async def preview_many(session: AsyncSession, meant: Meant, sight: Sight, now: datetime) -> Preview:
    """What an act on all of them would meet."""
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    asked = select(Ask.recommendation_id).where(Ask.state == AskState.OPEN)
    over = Recommendation.phase.in_(OVER)
    conditions = meant.conditions(sight, now)
    count = func.count()
    row = (
        await session.execute(
            select(
                count,
                count.filter(over),
                count.filter(~over, Recommendation.id.in_(led)),
                count.filter(Recommendation.id.in_(asked)),
            )
            .select_from(Recommendation)
            .where(*conditions)
        )
    ).one()
    named = await session.scalars(select(Recommendation.reference).where(*conditions).order_by(ORDER).limit(NAMED))
    return Preview(*row, tuple(named))


async def next_of(
    session: AsyncSession, meant: Meant, sight: Sight, now: datetime, after: UUID | None, limit: int
) -> list[tuple[UUID, str]]:
    """The next ones with their references, in the order of their ids: stable, whatever becomes of those before."""
    query = (
        select(Recommendation.id, Recommendation.reference)
        .where(*meant.conditions(sight, now))
        .order_by(Recommendation.id)
        .limit(limit)
    )
    if after is not None:
        query = query.where(Recommendation.id > after)
    return [(id, reference) for id, reference in (await session.execute(query)).all()]
