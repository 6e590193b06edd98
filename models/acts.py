"""What one act on many recommendations changed, as the audit tells it: to be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.changes import Change
from models.recommendations import Recommendation

KEPT: Final = timedelta(days=1)
"""How long an act can be taken back."""


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did to many at once. by: a user. name: how the ids of its changes begin, "room:assign:<nonce>:"."""

    by: UUID
    name: str

    def conditions(self, now: datetime) -> list[ColumnElement[bool]]:
        return [
            Change.by_kind == "user",
            Change.by_id == self.by,
            Change.at > now - KEPT,
            Change.external_id.startswith(self.name, autoescape=True),
            Change.recommendation_id.is_not(None),
        ]


@dataclass(frozen=True, slots=True)
class Acted:
    """One recommendation with what the act changed on it, in order."""

    recommendation: UUID
    reference: str
    changes: tuple[Change, ...]


async def count_acted(session: AsyncSession, act: Act, now: datetime) -> int:
    """How many recommendations an act changed."""
    query = select(func.count(Change.recommendation_id.distinct())).where(*act.conditions(now))
    return await session.scalar(query) or 0


async def read_acted(session: AsyncSession, act: Act, now: datetime, after: UUID | None, limit: int) -> list[Acted]:
    """The next recommendations that an act changed, in the order of their ids. after: the last one that was seen."""
    named = select(Change.recommendation_id).where(*act.conditions(now)).distinct()
    if after is not None:
        named = named.where(Change.recommendation_id > after)
    few = (await session.scalars(named.order_by(Change.recommendation_id).limit(limit))).all()
    rows = await session.execute(
        select(Recommendation.id, Recommendation.reference, Change)
        .join(Change, Change.recommendation_id == Recommendation.id)
        .where(*act.conditions(now), Recommendation.id.in_(few))
        .order_by(Recommendation.id, Change.number)
    )
    found: dict[tuple[UUID, str], list[Change]] = {}
    for id, reference, change in rows.all():
        found.setdefault((id, reference), []).append(change)
    return [Acted(id, reference, tuple(changes)) for (id, reference), changes in found.items()]


async def read_done(session: AsyncSession, names: Sequence[str]) -> set[str]:
    """Which of these external ids are recorded already."""
    return set(await session.scalars(select(Change.external_id).where(Change.external_id.in_(names))))
