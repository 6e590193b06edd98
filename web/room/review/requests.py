"""One request: more time, or a colleague instead; granted or refused, and told to who asked."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath, URLEncodedBody

from activities.deciding import Decider, Undecidable
from domain.forms import tidy
from domain.rights import Act
from domain.words import Action
from languages.faults import say_fault
from models.queues import request_after
from models.requested import Requested, read_request
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import room_reader
from web.room.refusals import Refused
from web.room.review.queues import draw_review, go_on
from web.room.speaking import speaker
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
WHY_ROOM = 500


@get("/review/requests/{number:int}", act=Act.ANSWER)
async def show_request(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """A request in full, beside the queue."""
    return await draw_review(request, deps, seat, "requests", str(min(max(number, 0), 2**31 - 1)))


@post("/review/requests/{number:int}", act=Act.ANSWER, request_max_body_size=64 * 1024)
async def decide(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Grant or refuse it, and go on to the next one."""
    number = min(max(number, 0), 2**31 - 1)
    says = speaker(request, deps, seat)
    async with deps.database.transaction() as session:
        wish = await read_request(session, number, seat.sight, deps.composer.calendar.day_of(deps.now()))
        following = await request_after(session, number)
    if wish is None:
        raise Refused(says("review-unreviewable-gone"), back="/review?show=requests")
    try:
        match data.get("do"):
            case "grant":
                return await _grant(request, deps, seat, wish, data, following)
            case "refuse":
                why = tidy(data.get("why", ""))[:WHY_ROOM] or None
                decider = Decider(seat.through, seat.user)
                await deps.office.deciding.refuse(number, deps.now(), why=why, decider=decider)
    except Undecidable as why_not:
        code, language = why_not.code, room_reader(request, deps, seat).language
        words = says(f"review-refused-{code.value}") if code else say_fault(language, why_not.fault)
        raise Refused(words, back=f"/review/requests/{number}") from why_not
    else:
        if data.get("do") == "refuse":
            await deps.lifecycles.wake_dispatch()
            return go_on("requests", following, "request-refused")
    raise HTTPException(status_code=400)


async def _grant(
    request: Asked, deps: WebDeps, seat: Seat, wish: Requested, data: dict[str, str], following: str | None
) -> Response[Any]:
    says, calendar = speaker(request, deps, seat), deps.composer.calendar
    until: date | None = None
    to: UUID | None = None
    faults: dict[str, str] = {}
    if wish.action is Action.EXTEND:
        try:
            until = date.fromisoformat(data.get("until", ""))
        except ValueError:
            faults["until"] = says("review-fault-day")
        else:
            if until <= max(calendar.day_of(deps.now()), calendar.day_of(wish.due_at)):
                faults["until"] = says("review-fault-day-past")
    else:
        to = next((id for id, _ in wish.colleagues if str(id) == data.get("to")), None)
        if to is None:
            faults["to"] = says("review-fault-colleague")
    if faults:
        return await draw_review(request, deps, seat, "requests", str(wish.number), filled=data, faults=faults)
    decider = Decider(seat.through, seat.user)
    await deps.office.deciding.grant(wish.number, decider, deps.now(), until=until, to=to)
    await deps.lifecycles.wake_dispatch()
    return go_on("requests", following, "request-granted")
