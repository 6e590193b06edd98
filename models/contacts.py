"""A person and their addresses, as a coordinator corrects them: each with its Change in the same transaction."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.words import ChannelName
from models.changes import write_change
from models.errors import StaffError
from models.people import Contact, Person
from models.staffing import REMOVED


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is kept of a person beside posts and addresses. quiet_from, quiet_to: by their own clock, both or none."""

    name: str
    language: str
    time_zone: str
    quiet_from: time | None = None
    quiet_to: time | None = None

    def told(self) -> dict[str, Any]:
        quiet = f"{self.quiet_from:%H:%M}–{self.quiet_to:%H:%M}" if self.quiet_from and self.quiet_to else None
        return {"name": self.name, "language": self.language, "time_zone": self.time_zone, "quiet": quiet}


async def correct_person(session: AsyncSession, id: UUID, wanted: Particulars, origin: Origin, at: datetime) -> bool:
    """Write down what was corrected; whether anything was."""
    person = await session.get_one(Person, id, with_for_update=True)
    before = Particulars(person.name, person.language, person.time_zone, person.quiet_from, person.quiet_to)
    if before == wanted:
        return False
    person.name, person.language, person.time_zone = wanted.name, wanted.language, wanted.time_zone
    person.quiet_from, person.quiet_to = wanted.quiet_from, wanted.quiet_to
    await session.flush()
    await write_change(session, origin, at, "correct", "person", id, before.told(), wanted.told())
    return True


async def add_address(session: AsyncSession, person: UUID, address: str, origin: Origin, at: datetime) -> None:
    """A mail address, for which the coordinator vouches: it is written to from now on. Raises StaffError.

    One that was broken is tried again.
    """
    address = address.lower()
    known = await session.scalar(
        select(Contact).where(Contact.channel == ChannelName.EMAIL, Contact.address == address).with_for_update()
    )
    if known is not None and known.person_id != person:
        owner = await session.get_one(Person, known.person_id)
        raise StaffError(f"{address} is the address of {owner.name}.", "address-taken", who=owner.name)
    if known is None:
        last = await session.scalar(select(func.max(Contact.preference)).where(Contact.person_id == person))
        known = Contact(
            id=uuid4(), person_id=person, channel=ChannelName.EMAIL, address=address, preference=(last or 0) + 1
        )
        session.add(known)
    known.verified_at, known.broken_at, known.broken_why = at, None, None
    await session.flush()
    await write_change(session, origin, at, "add", "contact", known.id, {}, {"channel": known.channel.value})


async def mend_contact(session: AsyncSession, person: UUID, id: UUID, origin: Origin, at: datetime) -> None:
    """Have a broken mail address written to again. Raises StaffError: an account of a chat is linked by its owner."""
    contact = await _own(session, person, id)
    if contact.channel in (ChannelName.TELEGRAM, ChannelName.MATRIX) and contact.verified_at is None:
        raise StaffError("Only its owner can link an account of a chat: make a link for them.", "must-link")
    before = {"broken": contact.broken_why}
    contact.verified_at, contact.broken_at, contact.broken_why = contact.verified_at or at, None, None
    await session.flush()
    await write_change(session, origin, at, "mend", "contact", id, before, {})


async def prefer_contact(session: AsyncSession, person: UUID, id: UUID, origin: Origin, at: datetime) -> None:
    """Have an address tried before the person's others."""
    contact = await _own(session, person, id)
    first = await session.scalar(select(func.min(Contact.preference)).where(Contact.person_id == person))
    before, contact.preference = contact.preference, (first if first is not None else 1) - 1
    await session.flush()
    await write_change(
        session, origin, at, "prefer", "contact", id, {"preference": before}, {"preference": contact.preference}
    )


async def remove_contact(session: AsyncSession, person: UUID, id: UUID, origin: Origin, at: datetime) -> None:
    """Take an address out. What was sent there keeps its row, without the address; nothing is sent there again."""
    contact = await _own(session, person, id)
    channel = contact.channel.value
    try:
        async with session.begin_nested():
            await session.delete(contact)
    except IntegrityError:
        contact = await session.get_one(Contact, id, populate_existing=True)
        contact.address, contact.verified_at = f"{REMOVED}:{id}", None
        contact.broken_at, contact.broken_why = at, REMOVED
        await session.flush()
    await write_change(session, origin, at, "unlink", "contact", id, {"channel": channel}, {})


async def _own(session: AsyncSession, person: UUID, id: UUID) -> Contact:
    contact = await session.scalar(
        select(Contact).where(Contact.id == id, Contact.person_id == person).with_for_update()
    )
    if contact is None:
        raise StaffError("That address is not theirs any more.", "contact-gone")
    return contact
