"""Notices to one person or to the coordinators: made once for each thing worth telling, with what found it."""

from datetime import datetime
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.hours import next_open
from domain.notices import Notice
from domain.roster import Address, Holder
from domain.words import MessageKind, MessageState
from models.holders import read_posts
from models.messages import Message

NOTICE: TypeAdapter[Notice] = TypeAdapter(Notice)


async def notify_coordinators(
    session: AsyncSession, notice: Notice, fingerprint: str, at: datetime, calendar: Calendar | None = None
) -> int:
    """Make one notice per coordinator who can be reached; how many. The same fingerprint is told once.

    calendar: have it wait for each coordinator's own hours; None: what cannot wait for them goes at once.
    """
    day = calendar.day_of(at) if calendar else at.date()
    made = 0
    for holder in (await read_posts(session, day, ())).coordinators:
        made += await notify_person(session, holder, notice, f"{fingerprint}:{holder.person}", at, calendar)
    return made


async def notify_person(
    session: AsyncSession,
    holder: Holder,
    notice: Notice,
    fingerprint: str,
    at: datetime,
    calendar: Calendar | None = None,
    to: Address | None = None,
) -> bool:
    """Make one notice to one person; whether it was made. Nothing is made twice with one fingerprint, nor for nowhere.

    calendar: have it wait for the person's own hours. to: where to; by default their best address.
    """
    address = to or next(iter(holder.addresses), None)
    if address is None:
        return False
    return await make_notice(
        session,
        person=holder.person,
        address=address,
        content=NOTICE.dump_python(notice, mode="json"),
        fingerprint=fingerprint,
        at=at,
        not_before=next_open(at, holder.hours, calendar) if calendar else None,
    )


async def make_notice(
    session: AsyncSession,
    *,
    person: UUID,
    address: Address,
    content: dict[str, object] | None,
    fingerprint: str,
    at: datetime,
    not_before: datetime | None,
) -> bool:
    """Write the message down, unless one with this fingerprint was; whether it was written."""
    result = await session.execute(
        insert(Message)
        .values(
            id=uuid4(),
            kind=MessageKind.NOTICE,
            person_id=person,
            contact_id=address.contact,
            channel=address.channel,
            state=MessageState.READY,
            fingerprint=fingerprint,
            content=content,
            made_at=at,
            not_before=None if not_before is None or not_before <= at else not_before,
        )
        .on_conflict_do_nothing(index_elements=["fingerprint"])
        .returning(Message.id)
    )
    return result.first() is not None
