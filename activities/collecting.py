"""What a deadline has done afterwards, in pages: asks opened or released, lives told of another date."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.heartbeat import beating
from activities.ports import Birth, DeadlineMoved, Lifecycles, Outcome
from activities.reconciling import births_of
from domain.calendar import Calendar
from domain.collecting import to_ask
from domain.commands import Command, Open, Origin, Release
from domain.deadlines import Stage, ask_dues
from domain.ladder import Ladders
from domain.roster import Posts
from domain.scope import parse_scope
from domain.words import AskKind, Phase, PostKind
from models.asks import Deadline
from models.deadlines import read_deadlines
from models.following import followers
from models.holders import read_posts
from models.lives import read_states
from models.scoping import read_scope, read_sought
from models.session import Database

log = logging.getLogger(__name__)

AT_A_TIME = 16
LOOKED_AT = 500
OPENED = 64
"""Asks opened in one page: a few seconds, for which a change of the deadline waits."""
TOLD = 500


@dataclass(frozen=True, slots=True)
class DeadlinePage:
    """after: the last recommendation of the page before, None for the first. at: aware UTC, the workflow's time."""

    deadline: UUID
    at: datetime
    after: UUID | None = None


@dataclass(frozen=True, slots=True)
class PageDone:
    """count: what was done. after: where the next page begins; None: this was the last."""

    count: int = 0
    after: UUID | None = None


@dataclass(frozen=True)
class Collecting:
    """Acts on recommendations for a deadline, through their own workflows."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar
    ladders: Ladders

    @activity.defn
    async def open_asks(self, page: DeadlinePage) -> PageDone:
        """Ask what is in scope and not asked yet; a repeat finds only what is left."""
        async with beating():
            commands, after = await self._to_open(page)
            done = await self._carry_out(commands)
            return PageDone(done, after)

    @activity.defn
    async def release_asks(self, page: DeadlinePage) -> PageDone:
        """Give the asks that follow a deadline back to the ordinary rhythm; none when it goes on meanwhile."""
        async with beating():
            commands, after = await self._to_release(page)
            return PageDone(await self._carry_out(commands), after)

    @activity.defn
    async def wake_lives(self, page: DeadlinePage) -> PageDone:
        """Tell running workflows when their asks are due now, since they would look too late, or not at all."""
        async with beating():
            async with self.database.transaction() as session:
                found = await followers(session, page.deadline, page.after, TOLD)
            alike: dict[frozenset[tuple[AskKind, datetime]], list[UUID]] = {}
            for recommendation, due in found:
                alike.setdefault(frozenset(due.items()), []).append(recommendation)
            heard = 0
            for due_at, recommendations in alike.items():
                heard += await self.lifecycles.follow_deadline(
                    recommendations, DeadlineMoved(page.deadline, dict(due_at))
                )
            return PageDone(heard, found[-1][0] if len(found) == TOLD else None)

    async def _to_release(self, page: DeadlinePage) -> tuple[list[tuple[Birth, Command]], UUID | None]:
        """Those with asks that follow; with the report, all else that it was about as well."""
        async with self.database.transaction() as session:
            states = await read_deadlines(session, [page.deadline], self.ladders.report, self.calendar)
            stage, end = states[page.deadline].stage, None
            if stage is Stage.OPEN:
                return [], None
            ids: set[UUID] = set()
            if stage is Stage.SUBMITTED:
                row = await session.get_one(Deadline, page.deadline)
                found, end = await read_scope(session, parse_scope(row.scope), page.after, LOOKED_AT)
                ids |= {one.id for one in found if one.phase is Phase.IMPLEMENTING}
            following = await followers(session, page.deadline, page.after, OPENED, end)
            ids |= {recommendation for recommendation, _ in following}
            taken = sorted(ids)[:OPENED]
            if len(taken) == OPENED:
                end = taken[-1]
            births = await _births(session, taken)
        submitted = stage is Stage.SUBMITTED
        return [
            (birth, Release(_origin(page.deadline, "release", birth), page.deadline, submitted)) for birth in births
        ], end

    async def _to_open(self, page: DeadlinePage) -> tuple[list[tuple[Birth, Command]], UUID | None]:
        """The asks of one page, by the dates that the record holds now."""
        async with self.database.transaction() as session:
            row = await session.get_one(Deadline, page.deadline)
            states = await read_deadlines(session, [page.deadline], self.ladders.report, self.calendar)
            state = states[page.deadline]
            if state.stage is not Stage.OPEN:
                return [], None
            scope, fresh = parse_scope(row.scope), timedelta(days=row.fresh_days)
            signing = _signing(await read_posts(session, self.calendar.day_of(page.at)))
            wanted: list[tuple[UUID, UUID, AskKind]] = []
            after = page.after
            while True:
                found, end = await read_scope(session, scope, after, LOOKED_AT)
                sought = await read_sought(session, page.deadline, [one for one in found if one.lead is not None])
                for one in sought:
                    if len(wanted) >= OPENED:
                        end = wanted[-1][0]
                        break
                    wanted += [
                        (one.recommendation, institution, kind)
                        for institution, kind in to_ask(state, one, fresh, signing, supports=row.ask_supports)
                    ]
                after = end
                if after is None or len(wanted) >= OPENED:
                    break
            births = {b.state.recommendation: b for b in await _births(session, [one for one, _, _ in wanted])}
        due = ask_dues(state, page.at, self.calendar)
        commands: list[tuple[Birth, Command]] = []
        for recommendation, institution, kind in wanted:
            birth = births[recommendation]
            origin = _origin(page.deadline, f"{kind.value}:{institution}", birth)
            request = row.request_id if kind is AskKind.PROGRESS else None
            commands.append((birth, Open(origin, institution, kind, due[kind], page.deadline, request)))
        return commands, after

    async def _carry_out(self, commands: Sequence[tuple[Birth, Command]]) -> int:
        """Each through its workflow, several at a time; how many were recorded.

        One that is refused, or whose workflow does not answer, stops nobody: the next look finds it again. Raises
        EngineUnreachable when none answers.
        """
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(birth: Birth, command: Command) -> Outcome | Exception:
            async with gate:
                try:
                    return await self.lifecycles.update(birth, command)
                except Exception as error:  # noqa: BLE001 - reported below, beside what went well
                    return error

        outcomes = await asyncio.gather(*(one(birth, command) for birth, command in commands))
        for n, outcome in enumerate(outcomes):
            if isinstance(outcome, Exception):
                # Once more, when the crowd is gone; a repeat of what was recorded after all is harmless.
                outcomes[n] = await one(*commands[n])
        failed = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
        if failed and len(failed) == len(outcomes):
            raise failed[0]
        recorded = 0
        for (birth, command), outcome in zip(commands, outcomes, strict=True):
            if isinstance(outcome, Exception):
                log.error("%s of %s failed: %s", command.verb, birth.reference, type(outcome).__name__)
            elif outcome.result == "refused":
                log.warning("%s of %s was refused: %s", command.verb, birth.reference, outcome.code)
            else:
                recorded += outcome.result == "recorded"
        if recorded:
            await self.lifecycles.wake_dispatch()
        return recorded


async def _births(session: AsyncSession, ids: Sequence[UUID]) -> list[Birth]:
    states = await read_states(session, ids)
    return await births_of(session, [states[id] for id in dict.fromkeys(ids)])


def _origin(deadline: UUID, does: str, birth: Birth) -> Origin:
    """The revision makes a repeat harmless, and lets the same be done again once something has changed."""
    return Origin(f"deadline:{deadline}:{does}:{birth.state.recommendation}:{birth.state.revision}", through="deadline")


def _signing(posts: Posts) -> frozenset[UUID]:
    """Institutions in which somebody signs off what was reported."""
    return frozenset(one for one, kinds in posts.by_institution.items() if kinds.get(PostKind.VALIDATOR))
