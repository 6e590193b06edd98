"""Bind a chat account to the person whose signed link it opened."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import ChannelName
from models.changes import Change
from models.people import Contact, Institution, Person, Post, Tenure


async def bind(
    session: AsyncSession, number: int, channel: ChannelName, address: str, at: datetime, *, once: str
) -> Person | None:
    """Make an address a verified contact of person `number`, tried first from now on.

    once: what names the link, which binds one address only. None when there is no such person, the link has bound
    another address, or this one is bound to somebody else: a link never takes it from them.
    """
    person = await session.scalar(select(Person).where(Person.number == number))
    if person is None:
        return None
    known = await session.scalar(
        select(Contact).where(Contact.channel == channel, Contact.address == address).with_for_update()
    )
    if known is not None and known.person_id != person.id and known.verified_at is not None:
        return None
    used = await session.scalar(select(Change.subject_id).where(Change.external_id == f"link:{once}"))
    if used is not None:
        # The same link opened twice from one address says the same thing twice; from another it is somebody else's.
        return person if known is not None and known.id == used and known.verified_at is not None else None
    if known is not None and known.person_id != person.id:
        # Let go by its last owner: their messages stay with a contact of theirs that no longer has an address.
        known.address = f"{known.address} until {at.isoformat()}"
        await session.flush()
        known = None
    if known is not None:
        known.verified_at, known.broken_at, known.broken_why = at, None, None
        await _linked(session, person, known.id, channel, once, at)
        return person
    # An address that a file told and nobody opened a link from; one that was let go has messages, and stays.
    await session.execute(
        delete(Contact).where(
            Contact.person_id == person.id,
            Contact.channel == channel,
            Contact.verified_at.is_(None),
            Contact.broken_at.is_(None),
        )
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
    await _linked(session, person, contact, channel, once, at)
    return person


async def unbind(session: AsyncSession, contact: Contact, external_id: str, at: datetime) -> None:
    """Let an address go at its owner's wish: nothing is sent there or believed from there until it is linked again."""
    contact.verified_at, contact.broken_at, contact.broken_why = None, at, "let go by its owner"
    await session.execute(
        insert(Change).values(
            external_id=external_id,
            at=at,
            by_kind="person",
            by_id=contact.person_id,
            through=contact.channel.value,
            verb="unlink",
            subject="contact",
            subject_id=contact.id,
        )
    )


async def _linked(
    session: AsyncSession, person: Person, contact: UUID, channel: ChannelName, once: str, at: datetime
) -> None:
    await session.execute(
        insert(Change).values(
            external_id=f"link:{once}",
            at=at,
            by_kind="person",
            by_id=person.id,
            through=channel.value,
            verb="link",
            subject="contact",
            subject_id=contact,
        )
    )


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
