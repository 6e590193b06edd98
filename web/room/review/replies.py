"""One reply under review: read, recorded, set aside, written back to, given to its sender; and taken back."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from activities.attributing import attribute
from activities.restoring import Restoring
from activities.reviewing import Reviewing, Unreviewable
from domain.forms import tidy
from domain.rights import Act
from models.heard import Heard, read_heard
from models.queues import reply_after
from web.deps import Asked, WebDeps, Wired
from web.room.refusals import Refused
from web.room.review.queues import draw_review, go_on, path_of
from web.room.review.reading import read_readings
from web.room.speaking import speaker
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
MOST: Final = 512 * 1024
REASONS: Final = ("noise", "duplicate", "elsewhere", "spam")
SAID_ROOM: Final = 1_500
"""Characters of what is written back."""


@get("/review/replies/{id:uuid}", act=Act.ANSWER)
async def show_reply(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """A reply in full, beside the queue."""
    return await draw_review(request, deps, seat, "replies", str(id))


@post("/review/replies/{id:uuid}", act=Act.ANSWER, request_max_body_size=MOST)
async def act_on_reply(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID], data: Form) -> Response[Any]:
    """Do with a reply what `do` says, and go on to the next one."""
    on = deps.composer.calendar.day_of(deps.now())
    async with deps.database.transaction() as session:
        heard = await read_heard(session, id, seat.sight, on)
        following = await reply_after(session, id)
    says = speaker(request, deps, seat)
    if heard is None or heard.doubt is None:
        raise Refused(says("review-unreviewable-gone"), back="/review?show=replies")
    if heard.secret:
        raise Refused(says("review-secret"), status=403)
    try:
        match data.get("do"):
            case "record":
                return await _record(request, deps, seat, heard, data, following)
            case "dismiss":
                return await _dismiss(request, deps, seat, heard, data, following)
            case "write":
                return await _write(request, deps, seat, heard, data, following)
            case "bind":
                return await _bind(request, deps, seat, heard, data)
    except Unreviewable as why:
        raise Refused(says(f"review-unreviewable-{why.word}"), back=path_of("replies", str(id))) from why
    raise HTTPException(status_code=400)


@post("/review/replies/{id:uuid}/undo", act=Act.ANSWER)
async def undo_review(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Redirect:
    """Take the review of a reply back, and show it again."""
    try:
        count = await Restoring(reviewing_of(deps)).put_back(id, seat.origin("restore"), deps.now())
    except Unreviewable as why:
        words = speaker(request, deps, seat)(f"review-unreviewable-{why.word}")
        raise Refused(words, back="/review?show=replies") from why
    if not count:
        return go_on("replies", None, "review-kept")
    return go_on("replies", str(id), "review-restored", count)


def reviewing_of(deps: WebDeps) -> Reviewing:
    return Reviewing(deps.database, deps.lifecycles, deps.composer.calendar, deps.limits)


async def _record(
    request: Asked, deps: WebDeps, seat: Seat, heard: Heard, data: dict[str, str], following: str | None
) -> Response[Any]:
    says = speaker(request, deps, seat)
    readings, wrong = read_readings(data, heard)
    faults = {one.field: says(f"review-fault-{one.word}", named=one.named) for one in wrong}
    if not readings and not faults:
        raise Unreviewable("gone")
    if faults:
        return await draw_review(request, deps, seat, "replies", str(heard.id), filled=data, faults=faults)
    done = await reviewing_of(deps).record(heard.id, readings, seat.origin("review"), deps.now())
    if done.refused:
        number = {part.id: part.number for part in heard.parts}
        faults = {f"says-{number[id]}": says(f"review-refused-{code.value}") for id, code in done.refused.items()}
        return await draw_review(request, deps, seat, "replies", str(heard.id), filled=data, faults=faults)
    return go_on("replies", following, "review-recorded", done.recorded, undo=heard.id)


async def _dismiss(
    request: Asked, deps: WebDeps, seat: Seat, heard: Heard, data: dict[str, str], following: str | None
) -> Response[Any]:
    why = data.get("why", "")
    if why not in REASONS:
        faults = {"why": speaker(request, deps, seat)("review-fault-why")}
        return await draw_review(request, deps, seat, "replies", str(heard.id), filled=data, faults=faults)
    await reviewing_of(deps).dismiss(heard.id, why, seat.origin("dismiss"), deps.now())
    return go_on("replies", following, "review-dismissed", undo=heard.id)


async def _write(
    request: Asked, deps: WebDeps, seat: Seat, heard: Heard, data: dict[str, str], following: str | None
) -> Response[Any]:
    words = tidy(data.get("words", ""))
    if not words or len(words) > SAID_ROOM:
        word = "words-long" if words else "words"
        faults = {"words": speaker(request, deps, seat)(f"review-fault-{word}", most=SAID_ROOM)}
        return await draw_review(request, deps, seat, "replies", str(heard.id), filled=data, faults=faults)
    await reviewing_of(deps).write_back(heard.id, words, seat.origin("write_back"), deps.now())
    return go_on("replies", following, "review-written", undo=heard.id)


async def _bind(request: Asked, deps: WebDeps, seat: Seat, heard: Heard, data: dict[str, str]) -> Response[Any]:
    person = data.get("person", "")
    if not (person.isascii() and person.isdecimal() and len(person) < 10):
        faults = {"person": speaker(request, deps, seat)("review-fault-person")}
        return await draw_review(request, deps, seat, "replies", str(heard.id), filled=data, faults=faults)
    await attribute(reviewing_of(deps), heard.id, int(person), seat.origin("bind"), deps.now())
    return go_on("replies", str(heard.id), "review-bound")
