"""Who holds which post on a day, and how they can be reached."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Date, Select, Uuid, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.roster import MECHANISM, Address, Holder, Leave, Posts, Roster, Tenure
from domain.words import PostKind
from models import people
from models.people import Contact, Person, Post

ANSWERING = (PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD)


async def read_posts(
    session: AsyncSession,
    on: date,
    institutions: Collection[UUID] | None = None,
    people: Collection[UUID] | Select[UUID] | None = None,
) -> Posts:
    """The holders of posts on a day: all, or those of the named institutions or people, and of the mechanism's own."""
    return (await read_roster(session, on, institutions, people)).posts_on(on, institutions)


async def read_roster(
    session: AsyncSession,
    on: date | None = None,
    institutions: Collection[UUID] | None = None,
    who: Collection[UUID] | Select[UUID] | None = None,
) -> Roster:
    """Tenures, leaves and people: of one day, or with None of all days, as a rehearsal of years needs them."""
    query = select(
        Post.institution_id,
        Post.kind,
        Post.ordinal,
        people.Tenure.person_id,
        people.Tenure.from_on,
        people.Tenure.to_on,
    ).join(people.Tenure, people.Tenure.post_id == Post.id)
    away = select(people.Leave)
    if on is not None:
        query = query.where(_holds(on))
        away = away.where(people.Leave.from_on <= on, people.Leave.to_on > on)
    if institutions is not None:
        query = query.where(or_(Post.institution_id.in_(institutions), Post.kind.in_(MECHANISM)))
    if who is not None:
        query = query.where(or_(people.Tenure.person_id.in_(who), Post.kind.in_(MECHANISM)))
    tenures = [
        Tenure(row.institution_id, row.kind, row.ordinal, row.person_id, row.from_on, row.to_on)
        for row in (await session.execute(query)).all()
    ]
    leaves = [Leave(row.person_id, row.from_on, row.to_on, row.stand_in_id) for row in await session.scalars(away)]
    concerned = {t.person for t in tenures}
    concerned |= {leave.stand_in for leave in leaves if leave.stand_in is not None and leave.person in concerned}
    return Roster(await read_holders(session, concerned), tenures, leaves)


async def read_holders(session: AsyncSession, concerned: Collection[UUID]) -> dict[UUID, Holder]:
    """People as holders, by id. Their kind is MAIN until a post says otherwise."""
    # Columns, not rows of the table's class: a run reads thousands.
    rows = await session.execute(
        select(Person.id, Person.name, Person.language, Person.time_zone, Person.quiet_from, Person.quiet_to).where(
            Person.id.in_(concerned)
        )
    )
    addresses = await read_addresses(session, concerned)
    return {
        id: Holder(id, name, language, zone, PostKind.MAIN, tuple(addresses.get(id, ())), quiet_from, quiet_to)
        for id, name, language, zone, quiet_from, quiet_to in rows.all()
    }


async def read_addresses(session: AsyncSession, people: Collection[UUID]) -> dict[UUID, list[Address]]:
    """Usable contacts of people: verified, not broken, best first."""
    rows = await session.execute(
        select(Contact.person_id, Contact.id, Contact.channel, Contact.address, Contact.preference)
        .where(Contact.person_id.in_(people), Contact.verified_at.is_not(None), Contact.broken_at.is_(None))
        .order_by(Contact.preference, Contact.channel)
    )
    found: dict[UUID, list[Address]] = {}
    for person, id, channel, address, preference in rows.all():
        found.setdefault(person, []).append(Address(id, channel, address, preference))
    return found


def _holds(on: date | BindParameter[date]) -> ColumnElement[bool]:
    return (people.Tenure.from_on <= on) & or_(people.Tenure.to_on.is_(None), people.Tenure.to_on > on)


_PERSON, _ON = bindparam("person", type_=Uuid), bindparam("on", type_=Date)
_STANDING_IN = select(people.Leave.person_id).where(
    people.Leave.stand_in_id == _PERSON, people.Leave.from_on <= _ON, people.Leave.to_on > _ON
)
_MAY_ANSWER = (
    select(Post.institution_id)
    .join(people.Tenure, people.Tenure.post_id == Post.id)
    .where(
        or_(people.Tenure.person_id == _PERSON, people.Tenure.person_id.in_(_STANDING_IN)),
        _holds(_ON),
        Post.kind.in_(ANSWERING),
    )
)


_NAMES = select(people.Institution.name).where(people.Institution.id.not_in(bindparam("mine", expanding=True)))


async def institutions_besides(session: AsyncSession, mine: Collection[UUID]) -> tuple[str, ...]:
    """The names of the institutions that may be meant by "not ours but theirs": all but one's own."""
    return tuple(await session.scalars(_NAMES, {"mine": list(mine)}))


async def institutions_of(session: AsyncSession, person: UUID, on: date) -> set[UUID]:
    """The institutions for which a person may answer on a day: of their own posts, or standing in for a colleague."""
    return set(await session.scalars(_MAY_ANSWER, {"person": person, "on": on}))
