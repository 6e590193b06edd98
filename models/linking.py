"""Bind a chat account to the person whose signed link it opened."""

from datetime import date, datetime
from hashlib import sha256
from uuid import UUID, uuid4

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import ChannelName
from models.changes import Change
from models.people import Contact, Institution, Person, Post, Tenure


async def bind(
    session: AsyncSession, number: int, channel: ChannelName, address: str, at: datetime, link: str
) -> Person | None:
    """Make an address a verified contact of person `number`, tried first from now on.

    link: the token that was opened. It binds one address: who is forwarded it later may not speak for the person.
    None when there is no such person, the link bound another address before, or the address is bound to somebody
    else: a link never takes it from them.
    """
    person = await session.scalar(select(Person).where(Person.number == number))
    if person is None:
        return None
    known = await session.scalar(
        select(Contact).where(Contact.channel == channel, Contact.address == address).with_for_update()
    )
    if known is not None and known.person_id != person.id:
        return None
    if known is not None:
        known.verified_at, known.broken_at, known.broken_why = at, None, None
        return person
    used = f"link:{sha256(link.encode()).hexdigest()}"
    # Two may open it in one moment: the second waits here, and finds it used.
    await session.execute(select(Person.id).where(Person.id == person.id).with_for_update())
    if await session.scalar(select(Change.external_id).where(Change.external_id == used)) is not None:
        return None
    await session.execute(
        delete(Contact).where(Contact.person_id == person.id, Contact.channel == channel, Contact.verified_at.is_(None))
    )
    first = await session.scalar(
        select(Contact.preference).where(Contact.person_id == person.id).order_by(Contact.preference).limit(1)
    )
    contact = uuid4()
    await session.execute(
        insert(Contact).values(
            id=contact,
            person_id=person.id,
            channel=channel,
            address=address,
            preference=(first if first is not None else 1) - 1,
            verified_at=at,
        )
    )
    await session.execute(
        insert(Change).values(
            external_id=used,
            at=at,
            by_kind="person",
            by_id=person.id,
            through=channel.value,
            verb="link",
            subject="contact",
            subject_id=contact,
        )
    )
    return person


async def institution_of(session: AsyncSession, person: UUID, on: date) -> str:
    """The institution for which a person holds a post, for a greeting."""
    found = await session.scalar(
        select(Institution.name)
        .join(Post, Post.institution_id == Institution.id)
        .join(Tenure, Tenure.post_id == Post.id)
        .where(Tenure.person_id == person, or_(Tenure.to_on.is_(None), Tenure.to_on > on))
        .limit(1)
    )
    return found or ""
