"""Find what people name on the command line: recommendations, institutions, people, deadlines."""

from collections.abc import Sequence
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from cli.errors import Refused
from domain.texts import fold
from languages.faults import say_fault
from models.agenda import list_deadlines
from models.asks import Deadline
from models.institutions import Names
from models.people import Contact, Person
from models.recommendations import Recommendation
from models.story import find_by_reference


async def choose_recommendation(session: AsyncSession, reference: str, state: str | None) -> Recommendation:
    """The one recommendation that people call so. Raises Refused naming the others."""
    found = await find_by_reference(session, reference, state)
    if not found:
        raise Refused(f"There is no recommendation {reference!r}. See: suivi status, or search the pages.")
    if len(found) > 1:
        named = ", ".join(f"{one.reference} ({one.state})" for one in found)
        raise Refused(f"{reference!r} means several: {named}. Say which with its full reference or --state.")
    return found[0]


def choose_institution(names: Names, name: str) -> UUID:
    """The institution with this name, acronym or alias. Raises Refused suggesting the nearest."""
    found = names.find(name)
    if found is None:
        why = say_fault("en", names.unknown(name))
        raise Refused(f"{why[0].upper()}{why[1:]}.")
    return found


async def choose_person(session: AsyncSession, named: str) -> Person:
    """A person by name or address. Raises Refused suggesting the nearest names."""
    by_address = await session.scalar(
        select(Person).join(Contact, Contact.person_id == Person.id).where(Contact.address == named.strip().lower())
    )
    if by_address is not None:
        return by_address
    people: Sequence[Person] = (await session.scalars(select(Person))).all()
    same = [p for p in people if fold(p.name) == fold(named)]
    if len(same) == 1:
        return same[0]
    if same:
        raise Refused(f"{len(same)} people are called {named!r}. Give a mail address instead.")
    near = process.extract(named, [p.name for p in people], scorer=fuzz.WRatio, limit=3, score_cutoff=60)
    hint = f" Nearest: {', '.join(name for name, _, _ in near)}." if near else " See: suivi people list."
    raise Refused(f"Nobody called {named!r} is known.{hint}")


async def choose_deadline(session: AsyncSession, named: str) -> Deadline:
    """A deadline by its number, or a part of its title that no other has. Raises Refused naming what there is."""
    rows = await list_deadlines(session)
    if not rows:
        raise Refused("There is no deadline yet. Add one: suivi deadline add TITLE --template NAME --on DATE")
    if named.strip().lstrip("#").isdecimal():
        number = int(named.strip().lstrip("#"))
        found = [row for row in rows if row.number == number]
    else:
        found = [row for row in rows if fold(named) in fold(row.title)]
        found = [row for row in found if fold(named) == fold(row.title)] or found
    if len(found) == 1:
        return found[0]
    there = ", ".join(f"{row.number} ({row.title})" for row in (found or rows)[:8])
    if found:
        raise Refused(f"{named!r} means several deadlines: {there}. Say which by its number.")
    raise Refused(f"There is no deadline {named!r}. There are: {there}.")
