"""Who is away from when to when, and who stands in for them: each written with its Change in one transaction."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain import roster
from domain.commands import Origin
from models.changes import write_change
from models.errors import StaffError
from models.holders import read_posts
from models.people import Leave, Person

DAY = timedelta(days=1)


async def add_leave(session: AsyncSession, leave: roster.Leave, origin: Origin, at: datetime, today: date) -> None:
    """Note that a person is away. Raises StaffError.

    leave.to_on: the first day on which they are back. today: the day in the State's zone.
    """
    if leave.to_on <= leave.from_on:
        raise StaffError(f"The last day away, {leave.to_on - DAY}, lies before the first, {leave.from_on}.", "order")
    if leave.to_on <= today:
        raise StaffError(f"That leave is over: its last day was {leave.to_on - DAY}, and today is {today}.", "over")
    names = await _lock(session, {leave.person} | ({leave.stand_in} if leave.stand_in else set()))
    who = names[leave.person]
    if leave.stand_in == leave.person:
        raise StaffError(
            f"{who} cannot stand in for themselves. Name a colleague, or nobody.", "stands-in-self", who=who
        )
    for other in await _leaves(session, leave.person, leave.from_on, leave.to_on):
        raise StaffError(
            f"{who} is away {_days(other)} already. Give other days, or end that leave first: suivi people back.",
            "away-already", who=who, first=other.from_on, last=other.to_on - DAY,
        )  # fmt: skip
    if leave.stand_in is not None:
        for other in await _leaves(session, leave.stand_in, leave.from_on, leave.to_on):
            raise StaffError(
                f"{names[leave.stand_in]} is away {_days(other)} and cannot stand in then. Name another.",
                "stand-in-away", who=names[leave.stand_in], first=other.from_on, last=other.to_on - DAY,
            )  # fmt: skip
    await _keep_a_coordinator(session, leave, who)
    row = Leave(
        id=uuid4(), person_id=leave.person, from_on=leave.from_on, to_on=leave.to_on, stand_in_id=leave.stand_in
    )
    session.add(row)
    await session.flush()
    await write_change(session, origin, at, "leave", "person", leave.person, {}, _told(row))


async def end_leave(session: AsyncSession, person: UUID, origin: Origin, at: datetime, today: date) -> roster.Leave:
    """The person is back today; a leave that has not begun is called off. Returns it as it was. Raises StaffError."""
    names = await _lock(session, {person})
    row = await session.scalar(
        select(Leave).where(Leave.person_id == person, Leave.to_on > today).order_by(Leave.from_on).limit(1)
    )
    if row is None:
        raise StaffError(
            f"{names[person]} is not away, and no leave of theirs is planned. See: suivi people list",
            "not-away",
            who=names[person],
        )
    was, before = roster.Leave(row.person_id, row.from_on, row.to_on, row.stand_in_id), _told(row)
    after: dict[str, Any] = {}
    if row.from_on < today:
        row.to_on = today
        after = _told(row)
    else:
        await session.delete(row)
    await session.flush()
    await write_change(session, origin, at, "back", "person", person, before, after)
    return was


async def stood_in_for(session: AsyncSession, person: UUID, from_on: date, to_on: date) -> list[str]:
    """Names of those for whom a person stands in on one of these days: they are reached by nobody while both are away.

    to_on: the first day that does not count.
    """
    return list(
        await session.scalars(
            select(Person.name)
            .join(Leave, Leave.person_id == Person.id)
            .where(Leave.stand_in_id == person, Leave.from_on < to_on, Leave.to_on > from_on)
            .order_by(Person.name)
        )
    )


async def read_leaves(session: AsyncSession, today: date) -> list[Leave]:
    """Leaves that are not over, soonest first."""
    return list(await session.scalars(select(Leave).where(Leave.to_on > today).order_by(Leave.from_on)))


async def _keep_a_coordinator(session: AsyncSession, leave: roster.Leave, who: str) -> None:
    """Alerts need somebody to go to."""
    if leave.stand_in is not None:
        return
    coordinators = {holder.person for holder in (await read_posts(session, leave.from_on, ())).coordinators}
    if coordinators == {leave.person}:
        raise StaffError(
            f"{who} is the only coordinator then. Name who stands in: --stand-in PERSON", "only-coordinator", who=who
        )


async def _lock(session: AsyncSession, people: set[UUID]) -> dict[UUID, str]:
    """Names of people, whose leaves nobody else writes until the transaction ends."""
    rows = await session.execute(
        select(Person.id, Person.name).where(Person.id.in_(people)).order_by(Person.id).with_for_update(key_share=True)
    )
    return {id: name for id, name in rows.all()}


async def _leaves(session: AsyncSession, person: UUID, from_on: date, to_on: date) -> list[Leave]:
    rows = await session.scalars(
        select(Leave)
        .where(Leave.person_id == person, Leave.from_on < to_on, Leave.to_on > from_on)
        .order_by(Leave.from_on)
    )
    return list(rows)


def _days(leave: Leave) -> str:
    return f"from {leave.from_on} to {leave.to_on - DAY}"


def _told(leave: Leave) -> dict[str, Any]:
    return {
        "from_on": leave.from_on.isoformat(),
        "to_on": leave.to_on.isoformat(),
        "stand_in": str(leave.stand_in_id) if leave.stand_in_id else None,
    }
