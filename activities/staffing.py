"""Change who holds which post and how they are reached, with what follows at once: nothing waits for who left."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from activities.posts import settle_posts
from domain import roster
from domain.calendar import Calendar
from domain.commands import Origin
from domain.ladder import Ladders
from domain.people import PersonRow
from domain.texts import fold
from domain.words import PostKind
from models.errors import StaffError
from models.handovers import HandedOver, hand_over
from models.leaves import add_leave, end_leave, stood_in_for
from models.people import Person
from models.posts import appoint, end_tenure, find_namesake, part_of
from models.session import Database
from models.staff import Staff
from sources.people import is_mail_address
from sources.posts import LANGUAGES


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is named for a post, known by their address or new. language: as people write it; None: not told."""

    name: str
    email: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Passed:
    """What was handed over. messages: how many were made or taken back because of it."""

    to: str
    number: int
    posts: tuple[HandedOver, ...]
    messages: int


@dataclass(frozen=True)
class Staffing:
    """Each change is one transaction. calendar: the State's. language: of people who are told none."""

    database: Database
    calendar: Calendar
    ladders: Ladders
    language: str = "en"
    practice: bool = False

    async def hand_over(
        self,
        person: UUID,
        to: UUID | Newcomer,
        on: date,
        origin: Origin,
        at: datetime,
        *,
        kind: PostKind | None = None,
    ) -> Passed:
        """Give what a person holds, or their post of one kind, to somebody else from a day on. Raises StaffError."""
        async with self.database.transaction() as session:
            taker = to if isinstance(to, UUID) else await self._take_on(session, to, origin, at)
            posts = await hand_over(session, person, taker, on, origin, at, kind=kind)
            messages = await settle_posts(session, at, self.calendar, self.ladders)
            who = await session.get_one(Person, taker)
        return Passed(who.name, who.number, tuple(posts), messages)

    async def leave(self, leave: roster.Leave, origin: Origin, at: datetime) -> list[str]:
        """Note that a person is away; the names of those for whom they were to stand in then. Raises StaffError."""
        async with self.database.transaction() as session:
            await add_leave(session, leave, origin, at, self.calendar.day_of(at))
            left = await stood_in_for(session, leave.person, leave.from_on, leave.to_on)
            await settle_posts(session, at, self.calendar, self.ladders)
        return left

    async def back(self, person: UUID, origin: Origin, at: datetime) -> roster.Leave:
        """End a person's leave today, or call off their next one; as it was. Raises StaffError."""
        async with self.database.transaction() as session:
            ended = await end_leave(session, person, origin, at, self.calendar.day_of(at))
            await settle_posts(session, at, self.calendar, self.ladders)
        return ended

    async def appoint(
        self,
        who: UUID | Newcomer,
        institution: UUID,
        kind: PostKind,
        on: date,
        origin: Origin,
        at: datetime,
        *,
        beside: bool = False,
    ) -> int:
        """Have somebody hold a post that is vacant, or a further one; their number. Raises StaffError."""
        async with self.database.transaction() as session:
            person = who if isinstance(who, UUID) else await self._take_on(session, who, origin, at)
            await appoint(session, person, institution, kind, on, part_of(origin, "appoint"), at, beside=beside)
            await settle_posts(session, at, self.calendar, self.ladders)
            return (await session.get_one(Person, person)).number

    async def end_post(self, tenure: UUID, on: date, origin: Origin, at: datetime) -> None:
        """Have somebody hold a post no longer from a day on; nobody follows them. Raises StaffError."""
        async with self.database.transaction() as session:
            await end_tenure(session, tenure, on, origin, at)
            await settle_posts(session, at, self.calendar, self.ladders)

    async def _take_on(self, session: AsyncSession, who: Newcomer, origin: Origin, at: datetime) -> UUID:
        """The person of that address, or a new one. Raises StaffError."""
        if not is_mail_address(who.email):
            raise StaffError(f"{who.email!r} is no mail address.", "no-address", address=who.email)
        spoken = LANGUAGES.get(fold(who.language)) if who.language else None
        if who.language and spoken is None:
            raise StaffError(
                f"{who.language!r} is none of our languages: en, fr, es, ar, pt, ru, zh.",
                "no-language",
                language=who.language,
            )
        await find_namesake(session, who.name, who.email)
        # Post and institution are written apart; the row is here for who they are alone.
        row = PersonRow(0, "", PostKind.MAIN, who.name, spoken, None, who.email)
        return await self.staff(session, origin, at).save_person(row)

    def staff(self, session: AsyncSession, origin: Origin, at: datetime) -> Staff:
        """What writes people as a file tells them, with this origin's user."""
        return Staff(
            session,
            at,
            origin.external_id,
            language=self.language,
            time_zone=self.calendar.zone,
            practice=self.practice,
            through=origin.through,
            by=origin.by,
        )
