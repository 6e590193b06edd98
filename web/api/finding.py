"""Finds what a program names: a recommendation, an institution, a person, a deadline. What it does not see, is not."""

from datetime import date
from typing import Annotated
from uuid import UUID, uuid4

from litestar.params import PathParameter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.deciding import Decider
from activities.ports import Outcome
from models.asks import Deadline
from models.institutions import read_names
from models.outlines import find_person
from models.recommendations import Recommendation
from models.story import find_by_reference
from web.api.problems import Refusal
from web.deps import Asked, WebDeps
from web.seats import Seat

LONGEST = 200
WORDS = 4000
"""Characters of what may be said to people at once."""
Number = Annotated[int, PathParameter(ge=1, le=2**31 - 1)]


async def recommendation_of(session: AsyncSession, deps: WebDeps, seat: Seat, reference: str) -> Recommendation:
    """The one recommendation that is called so. Raises Refusal (404, 409)."""
    state = deps.office.state
    found = await find_by_reference(session, reference[:LONGEST], state, seat.sight)
    if not found:
        raise Refusal(status_code=404, detail=f"There is no recommendation {reference[:LONGEST]!r} that you see.")
    if len(found) > 1:
        named = ", ".join(f"{one.reference} ({one.state})" for one in found)
        raise Refusal(detail=f"{reference!r} means several: {named}. Give the full reference.")
    return found[0]


async def institution_of(session: AsyncSession, name: str) -> UUID:
    """The institution of this name, acronym or alias. Raises Refusal (422) suggesting the nearest."""
    names = await read_names(session)
    found = names.find(name[:LONGEST])
    if found is None:
        near = ", ".join(names.nearest(name[:LONGEST])) or "see GET /api/v1/institutions"
        raise Refusal(status_code=422, detail=f"There is no institution {name[:LONGEST]!r}; nearest: {near}.")
    return found


async def person_of(session: AsyncSession, named: str) -> UUID:
    """The person of this name or address. Raises Refusal (422)."""
    found = await find_person(session, named[:LONGEST])
    if len(found) != 1:
        many = "Nobody is" if not found else f"{len(found)} people are"
        raise Refusal(status_code=422, detail=f"{many} called {named[:LONGEST]!r}: give a mail address.")
    return found[0].id


async def deadline_of(session: AsyncSession, number: int) -> Deadline:
    """The deadline of this number. Raises Refusal (404)."""
    found = await session.scalar(select(Deadline).where(Deadline.number == number))
    if not isinstance(found, Deadline):
        raise Refusal(status_code=404, detail=f"There is no deadline {number}.")
    return found


def decider_of(seat: Seat) -> Decider:
    return Decider(seat.through, seat.user)


def nonce_of(request: Asked, seat: Seat) -> str:
    """What makes a repeat of the same call the same change: the Idempotency-Key that the program sends, if any.

    Each user has keys of their own: nobody's call is taken for somebody else's.
    """
    given = request.headers.get("idempotency-key", "")[:100]
    return f"{seat.number}-{given}" if given.isprintable() and given else uuid4().hex


def recorded(outcome: Outcome) -> str:
    """What became of it. Raises Refusal (409) with why not."""
    if outcome.result == "refused":
        raise Refusal(detail=outcome.why or "It was refused.")
    return outcome.result


def come(deps: WebDeps, day: date) -> None:
    """Raises Refusal (422) for a day that has passed, or lies too far ahead for the calendar."""
    today = deps.composer.calendar.day_of(deps.now())
    if day <= today or day.year > today.year + 50:
        raise Refusal(status_code=422, detail=f"{day} is no day to come: give one within the next 50 years.")


def words_of(text: str) -> str:
    """Raises Refusal (422) for a text that is too long, or holds what no text can."""
    if len(text) > WORDS or "\0" in text:
        raise Refusal(status_code=422, detail=f"A text of at most {WORDS} characters was expected.")
    return text.strip()
