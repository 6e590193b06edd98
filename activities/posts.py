"""Watch over posts: who took one over is told, who left is written to no more, who is missing is told of."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.ports import Lifecycles
from activities.reconciling import births_of
from domain.calendar import Calendar
from domain.commands import Delegate, Origin
from domain.ladder import Ladders
from domain.words import AskState
from models.asks import Ask
from models.holders import ANSWERING
from models.lives import read_states
from models.misdirected import release_messages
from models.people import Post, Tenure
from models.session import Database
from models.vacancies import tell_unowned, tell_vacancies
from models.welcoming import welcome_holders


@dataclass(frozen=True)
class PostWatch:
    """calendar: the State's days and hours; no_owner_after: how long a recommendation may be without an owner."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar
    ladders: Ladders
    no_owner_after: timedelta = timedelta(days=7)

    @activity.defn
    async def watch_posts(self, now: datetime) -> int:
        """Do what follows from who holds which post today; how many messages were made or taken back.

        Everything has a fingerprint or happens once, so that a repeat changes nothing. Raises EngineUnreachable.
        """
        async with self.database.transaction() as session:
            done = await settle_posts(session, now, self.calendar, self.ladders)
        async with self.database.transaction() as session:
            done += await tell_vacancies(session, now, self.calendar)
            done += await tell_unowned(session, now, self.calendar, self.no_owner_after)
        await self._undelegate(now)
        return done

    async def _undelegate(self, now: datetime) -> None:
        """What was delegated to somebody who left the institution is the post's again."""
        async with self.database.transaction() as session:
            asks = await _orphaned(session, self.calendar.day_of(now))
            states = await read_states(session, list({ask.recommendation_id for ask in asks}))
            births = {birth.state.recommendation: birth for birth in await births_of(session, list(states.values()))}
        for ask in asks:
            birth = births[ask.recommendation_id]
            origin = Origin(f"posts:delegate:{ask.id}:{ask.delegate_id}:{birth.state.revision}")
            await self.lifecycles.update(birth, Delegate(origin, ask.id, None))


async def settle_posts(session: AsyncSession, now: datetime, calendar: Calendar, ladders: Ladders) -> int:
    """What follows at once when posts changed hands: nothing waits for who left, and who came is told. How many."""
    released = await release_messages(session, now, calendar, ladders)
    return released + await welcome_holders(session, now, calendar)


async def _orphaned(session: AsyncSession, today: date) -> list[Ask]:
    """Open asks whose delegate holds no post in the institution any more."""
    serving = (
        select(Tenure.id)
        .join(Post, Post.id == Tenure.post_id)
        .where(
            Tenure.person_id == Ask.delegate_id,
            Post.institution_id == Ask.institution_id,
            Post.kind.in_(ANSWERING),
            Tenure.from_on <= today,
            or_(Tenure.to_on.is_(None), Tenure.to_on > today),
        )
    )
    return list(
        await session.scalars(
            select(Ask).where(Ask.state == AskState.OPEN, Ask.delegate_id.is_not(None), ~serving.exists())
        )
    )
