"""Who holds which post on a day, and how they can be reached."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.escalation import Address, Holder
from domain.words import PostKind
from models.people import Contact, Person, Post, Tenure


@dataclass(frozen=True, slots=True)
class Posts:
    """Holders by institution and post, and the coordinators of the mechanism."""

    by_institution: Mapping[UUID, Mapping[PostKind, list[Holder]]]
    coordinators: list[Holder]
    by_person: Mapping[UUID, Holder]


async def read_posts(
    session: AsyncSession,
    on: date,
    institutions: Collection[UUID] | None = None,
    people: Select[UUID] | None = None,
) -> Posts:
    """The holders of posts on a day: all, or those of these institutions or people, and the coordinators."""
    query = (
        select(
            Post.institution_id,
            Post.kind,
            Post.ordinal,
            Person.id,
            Person.name,
            Person.language,
            Person.time_zone,
        )
        .join(Tenure, Tenure.post_id == Post.id)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.from_on <= on, or_(Tenure.to_on.is_(None), Tenure.to_on > on))
        .order_by(Post.ordinal, Person.name)
    )
    if institutions is not None:
        query = query.where(or_(Post.institution_id.in_(institutions), Post.kind == PostKind.COORDINATOR))
    if people is not None:
        query = query.where(or_(Person.id.in_(people), Post.kind == PostKind.COORDINATOR))
    rows = (await session.execute(query)).all()
    addresses = await read_addresses(session, {row.id for row in rows})
    by_institution: dict[UUID, dict[PostKind, list[Holder]]] = {}
    coordinators: list[Holder] = []
    by_person: dict[UUID, Holder] = {}
    for row in rows:
        holder = Holder(row.id, row.name, row.language, row.time_zone, row.kind, tuple(addresses.get(row.id, ())))
        by_institution.setdefault(row.institution_id, {}).setdefault(row.kind, []).append(holder)
        by_person[row.id] = holder
        if row.kind is PostKind.COORDINATOR:
            coordinators.append(holder)
    return Posts(by_institution, coordinators, by_person)


async def read_addresses(session: AsyncSession, people: Collection[UUID]) -> dict[UUID, list[Address]]:
    """Usable contacts of people: verified, not broken, best first."""
    rows = (
        await session.scalars(
            select(Contact)
            .where(Contact.person_id.in_(people), Contact.verified_at.is_not(None), Contact.broken_at.is_(None))
            .order_by(Contact.preference, Contact.channel)
        )
    ).all()
    found: dict[UUID, list[Address]] = {}
    for row in rows:
        found.setdefault(row.person_id, []).append(Address(row.id, row.channel, row.address, row.preference))
    return found


async def institutions_of(session: AsyncSession, person: UUID, on: date) -> set[UUID]:
    """The institutions for which a person may answer on a day."""
    return set(
        await session.scalars(
            select(Post.institution_id)
            .join(Tenure, Tenure.post_id == Post.id)
            .where(
                Tenure.person_id == person,
                Tenure.from_on <= on,
                or_(Tenure.to_on.is_(None), Tenure.to_on > on),
                Post.kind.in_([PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD]),
            )
        )
    )
