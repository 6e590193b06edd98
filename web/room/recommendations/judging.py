"""What becomes of what was reported, and of a whole life: validate, send back, publish, take back, close."""

from typing import Any

from litestar import Response, post
from litestar.exceptions import NotFoundException

from activities.steering import send_back, take_back
from domain.commands import CarryOver, Close, Confirm, Publish, Validate
from domain.rights import Act
from languages.catalogue import say
from models.recommendations import Progress
from models.sight import hides
from models.story import find_by_reference
from web.deps import Asked, Wired
from web.room.recommendations.forms import LONGEST
from web.room.recommendations.visits import Visit, arrive
from web.seats import Seated


async def progress_of(visit: Visit) -> Progress:
    """The progress that a form means, where this user may judge it. Raises NotFoundException."""
    id, sight = visit.sent.id("progress"), visit.seat.sight
    async with visit.deps.database.transaction() as session:
        found = await session.get(Progress, id) if id else None
    if found is None or found.recommendation_id != visit.one.id or hides(sight, visit.one.classification):
        raise NotFoundException
    if sight.institution is not None and found.institution_id != sight.institution:
        raise NotFoundException
    return found


@post("/recommendations/{reference:str}/validate", act=Act.VALIDATE)
async def validate_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Sign off what was reported."""
    visit = await arrive(request, deps, seat)
    found = await progress_of(visit)
    origin = visit.decider.origin(visit.name("validate", found.id))
    return await visit.apply(Validate(origin, found.id, found.institution_id), "validated")


@post("/recommendations/{reference:str}/send-back", act=Act.VALIDATE)
async def send_back_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Have its institution clarify what it reported."""
    visit = await arrive(request, deps, seat)
    found, words = await progress_of(visit), visit.sent.one("words")
    if not words or len(words) > LONGEST:
        fault = say(visit.language, "recommendation-send-back-missing")
        if words:
            fault = say(visit.language, "recommendation-words-long", most=LONGEST, found=len(words))
        return await visit.back(f"send-back-{found.id}", {"words": fault})
    outcome = await send_back(
        deps.database, deps.lifecycles, found.id, words, visit.decider, visit.sent.nonce, deps.now()
    )
    answer = visit.went(outcome, "sent-back")
    await visit.wake()
    return answer


@post("/recommendations/{reference:str}/publish", act=Act.ASSIGN)
async def publish_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Let what was validated stand as the State's word."""
    visit = await arrive(request, deps, seat)
    found = await progress_of(visit)
    return await visit.apply(Publish(visit.decider.origin(visit.name("publish", found.id)), found.id), "published")


@post("/recommendations/{reference:str}/confirm", act=Act.ANSWER)
async def confirm_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Let an answer count of which it was not sure who gave it."""
    visit = await arrive(request, deps, seat)
    found = await progress_of(visit)
    if found.answer_id is None:
        raise NotFoundException
    origin = visit.decider.origin(visit.name("confirm", found.answer_id))
    return await visit.apply(Confirm(origin, found.answer_id), "confirmed")


@post("/recommendations/{reference:str}/take-back", act=Act.ANSWER)
async def take_back_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Take back what was reported; the question is put again."""
    visit = await arrive(request, deps, seat)
    found = await progress_of(visit)
    outcome = await take_back(deps.database, deps.lifecycles, found.id, visit.decider, visit.sent.nonce)
    answer = visit.went(outcome, "taken-back")
    await visit.wake()
    return answer


@post("/recommendations/{reference:str}/close", act=Act.ASSIGN)
async def close_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """End its life: nothing more is asked or recorded."""
    visit = await arrive(request, deps, seat)
    return await visit.apply(Close(visit.decider.origin(visit.name("close"))), "closed")


@post("/recommendations/{reference:str}/carry-over", act=Act.ASSIGN)
async def carry_over_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """End its life in favour of the next cycle's recommendation, if one is named."""
    visit = await arrive(request, deps, seat)
    named, into = visit.sent.one("into")[:120], None
    if named:
        async with deps.database.transaction() as session:
            found = await find_by_reference(session, named, visit.one.state, seat.sight)
        if len(found) != 1 or found[0].id == visit.one.id:
            return await visit.back("carry-over", {"into": say(visit.language, "recommendation-into-unknown")})
        into = found[0].id
    command = CarryOver(visit.decider.origin(visit.name("carry_over")), into)
    return await visit.apply(command, "carried-over")
