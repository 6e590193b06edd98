"""Bring the engine back to what the record says: lives that are missing, or older than their recorded revision."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.heartbeat import beating
from activities.ports import Birth, DeadlineBirth, Lifecycles
from domain.calendar import Calendar
from domain.ladder import DEFAULT, Ladder
from domain.recommendation import State
from models.deadlines import live_deadlines
from models.lives import open_states
from models.recommendations import Recommendation
from models.session import Database

PAGE = 500


@dataclass(frozen=True, slots=True)
class Mended:
    """What a reconciliation found: replies that waited, lives seen, workflows that were missing or older."""

    replies: int = 0
    seen: int = 0
    started: int = 0
    restarted: int = 0


@dataclass(frozen=True, slots=True)
class LivesPage:
    """after: the last recommendation of the page before, None for the first."""

    after: UUID | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Reconciling:
    """ladder: the one before a report, by which the state of a deadline is made."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar = field(default_factory=Calendar)
    ladder: Ladder = field(default_factory=lambda: DEFAULT.report)

    @activity.defn
    async def mend_lives(self, page: LivesPage) -> tuple[Mended, UUID | None]:
        """Compare one page of open lives with their workflows; returns what was mended and where the page ended."""
        async with beating():
            return await self._mend(page)

    async def _mend(self, page: LivesPage) -> tuple[Mended, UUID | None]:
        births = await self._births(page.after)
        if not births:
            return Mended(), None
        shown = await self.lifecycles.revisions()
        missing = [b for b in births if b.state.recommendation not in shown]
        started = await self.lifecycles.start(missing)
        restarted = 0
        for birth in births:
            if shown.get(birth.state.recommendation, birth.state.revision) < birth.state.revision:
                restarted += await self._restart_if_older(birth)
        last = births[-1].state.recommendation if len(births) == PAGE else None
        return Mended(0, len(births), started, restarted), last

    @activity.defn
    async def mend_deadlines(self) -> Mended:
        """Compare every deadline that is not over with its workflow; there are never many."""
        async with self.database.transaction() as session:
            live = await live_deadlines(session, self.ladder, self.calendar)
        births = [DeadlineBirth(state, row.number) for row, state in live]
        if not births:
            return Mended()
        shown = await self.lifecycles.revisions()
        started = await self.lifecycles.start([b for b in births if b.state.deadline not in shown])
        restarted = 0
        for birth in births:
            if shown.get(birth.state.deadline, birth.state.revision) < birth.state.revision:
                restarted += await self._restart_if_older(birth)
        return Mended(0, len(births), started, restarted)

    async def _restart_if_older(self, birth: Birth | DeadlineBirth) -> bool:
        """The index may lag behind: the workflow itself is asked before it is ended."""
        held = await self.lifecycles.revision(birth)
        if held is None or held >= birth.state.revision:
            return False
        await self.lifecycles.restart(birth)
        return True

    async def _births(self, after: UUID | None) -> list[Birth]:
        async with self.database.transaction() as session:
            states = await open_states(session, after, PAGE)
            return await births_of(session, states)


async def births_of(session: AsyncSession, states: Sequence[State]) -> list[Birth]:
    """States with the references that the engine's pages show."""
    ids = [state.recommendation for state in states]
    rows = await session.execute(select(Recommendation.id, Recommendation.reference).where(Recommendation.id.in_(ids)))
    references = {id: reference for id, reference in rows.all()}
    return [Birth(state, references[state.recommendation]) for state in states]
