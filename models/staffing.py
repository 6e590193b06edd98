"""Institutions with their posts, who holds them on a day, and how each is reached."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from domain.texts import fold
from domain.words import AskState, ChannelName, PostKind
from models.asks import Ask
from models.people import Contact, Institution, Leave, Person, Post, Tenure

DAY = timedelta(days=1)
REMOVED = "removed"
"""Why a contact is broken whose address was taken out, where what was sent to it keeps it in the record."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A contact as people see it. why: of a broken one."""

    id: UUID
    channel: ChannelName
    address: str
    preference: int
    verified_at: datetime | None
    broken_at: datetime | None
    why: str | None

    @property
    def state(self) -> str:
        """One of broken, verified, unlinked."""
        if self.broken_at is not None:
            return "broken"
        return "verified" if self.verified_at is not None else "unlinked"


@dataclass(frozen=True, slots=True)
class Away:
    """A leave. to_on: the last day away."""

    from_on: date
    to_on: date
    stand_in: str | None
    stand_in_number: int | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Who holds a post now, since when; until: the last day, if one is told."""

    person: UUID
    number: int
    name: str
    language: str
    time_zone: str
    since: date
    until: date | None
    quiet_from: time | None
    quiet_to: time | None
    contacts: tuple[Reach, ...]
    away: tuple[Away, ...]

    def away_on(self, day: date) -> Away | None:
        """The leave they are on that day."""
        return next((one for one in self.away if one.from_on <= day <= one.to_on), None)

    def reached(self, speaking: Collection[ChannelName]) -> bool:
        """Whether a working address on one of these channels is known."""
        return any(one.state == "verified" and one.channel in speaking for one in self.contacts)


@dataclass(frozen=True, slots=True)
class PostHeld:
    """A post and who holds it. following: who takes it over next, and when."""

    id: UUID
    kind: PostKind
    ordinal: int
    holder: Held | None
    following: tuple[str, int, date] | None = None


@dataclass(frozen=True, slots=True)
class Staffed:
    """An institution with its posts."""

    id: UUID
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    posts: tuple[PostHeld, ...]

    @property
    def vacant(self) -> bool:
        """Whether nobody holds one of its posts, or it has none at all."""
        return not self.posts or any(post.holder is None for post in self.posts)

    def unreached(self, speaking: Collection[ChannelName]) -> bool:
        """Whether a holder of one of its posts has no address that could be written to."""
        return any(post.holder is not None and not post.holder.reached(speaking) for post in self.posts)

    def away_on(self, day: date) -> bool:
        return any(post.holder is not None and post.holder.away_on(day) for post in self.posts)

    def matches(self, words: str) -> bool:
        """Whether its name, or that of somebody in it, or an address, has these words in it."""
        told = [self.name, self.acronym or "", *self.aliases]
        for post in self.posts:
            if post.holder is not None:
                told += [post.holder.name, *(one.address for one in post.holder.contacts)]
        folded = " ".join(map(fold, told))
        return all(word in folded for word in fold(words).split())


@dataclass(frozen=True, slots=True)
class Load:
    """What an institution is asked now."""

    open: int = 0
    overdue: int = 0


@dataclass
class _Gathered:
    contacts: dict[UUID, list[Reach]] = field(default_factory=dict)
    leaves: dict[UUID, list[Away]] = field(default_factory=dict)


async def read_staffing(session: AsyncSession, on: date, institution: UUID | None = None) -> list[Staffed]:
    """Every institution, by name, or one of them. A post that nobody holds on that day has no holder."""
    institutions = await session.scalars(
        select(Institution).where(*_only(Institution.id, institution)).order_by(Institution.name)
    )
    rows = await session.execute(
        select(Post, Person, Tenure)
        .outerjoin(
            Tenure,
            (Tenure.post_id == Post.id) & (Tenure.from_on <= on) & or_(Tenure.to_on.is_(None), Tenure.to_on > on),
        )
        .outerjoin(Person, Person.id == Tenure.person_id)
        .where(*_only(Post.institution_id, institution))
        .order_by(Post.kind, Post.ordinal)
    )
    held = rows.all()
    people = {person.id for _, person, _ in held if person is not None}
    gathered = _Gathered(await read_contacts(session, people), await read_absences(session, people, on))
    following = await _following(session, on, [post.id for post, _, _ in held])
    posts: dict[UUID, list[PostHeld]] = {}
    order = list(PostKind)
    for post, person, tenure in sorted(held, key=lambda row: (order.index(row[0].kind), row[0].ordinal)):
        holder = _held(person, tenure, gathered) if person is not None else None
        posts.setdefault(post.institution_id, []).append(
            PostHeld(post.id, post.kind, post.ordinal, holder, following.get(post.id))
        )
    return [
        Staffed(one.id, one.name, one.acronym, tuple(one.aliases), tuple(posts.get(one.id, ()))) for one in institutions
    ]


async def read_contacts(session: AsyncSession, people: Collection[UUID]) -> dict[UUID, list[Reach]]:
    """By person, best first; without those whose address was taken out."""
    found: dict[UUID, list[Reach]] = {}
    rows = await session.scalars(
        select(Contact)
        .where(Contact.person_id.in_(people), func.coalesce(Contact.broken_why, "") != REMOVED)
        .order_by(Contact.preference, Contact.channel)
    )
    for one in rows:
        found.setdefault(one.person_id, []).append(
            Reach(one.id, one.channel, one.address, one.preference, one.verified_at, one.broken_at, one.broken_why)
        )
    return found


async def read_absences(session: AsyncSession, people: Collection[UUID], on: date) -> dict[UUID, list[Away]]:
    """By person, their leaves that are not over, soonest first."""
    found: dict[UUID, list[Away]] = {}
    rows = await session.execute(
        select(Leave.person_id, Leave.from_on, Leave.to_on, Person.name, Person.number)
        .outerjoin(Person, Person.id == Leave.stand_in_id)
        .where(Leave.person_id.in_(people), Leave.to_on > on)
        .order_by(Leave.from_on)
    )
    for person, from_on, to_on, name, number in rows.all():
        found.setdefault(person, []).append(Away(from_on, to_on - DAY, name, number))
    return found


async def read_load(session: AsyncSession, institutions: Collection[UUID], now: datetime) -> dict[UUID, Load]:
    """By institution, what it is asked now; one that is asked nothing is left out."""
    rows = await session.execute(
        select(Ask.institution_id, func.count(), func.count().filter(Ask.due_at <= now))
        .where(Ask.state == AskState.OPEN, Ask.institution_id.in_(institutions))
        .group_by(Ask.institution_id)
    )
    return {id: Load(open, overdue) for id, open, overdue in rows.all()}


async def _following(session: AsyncSession, on: date, posts: Collection[UUID]) -> dict[UUID, tuple[str, int, date]]:
    """By post, who takes it over next: name, number and day."""
    rows = await session.execute(
        select(Tenure.post_id, Person.name, Person.number, Tenure.from_on)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.from_on > on, Tenure.post_id.in_(posts))
        .order_by(Tenure.from_on.desc())
    )
    return {post: (name, number, from_on) for post, name, number, from_on in rows.all()}


def _held(person: Person, tenure: Tenure, gathered: _Gathered) -> Held:
    return Held(
        person.id,
        person.number,
        person.name,
        person.language,
        person.time_zone,
        tenure.from_on,
        tenure.to_on - DAY if tenure.to_on else None,
        person.quiet_from,
        person.quiet_to,
        tuple(gathered.contacts.get(person.id, ())),
        tuple(gathered.leaves.get(person.id, ())),
    )


def _only(column: InstrumentedAttribute[UUID], id: UUID | None) -> list[ColumnElement[bool]]:
    return [] if id is None else [column == id]
