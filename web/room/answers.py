"""Record an answer on behalf of somebody who phoned, wrote or said it at a meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.behalf import NotCharged, Told, record_on_behalf
from activities.restoring import Restoring
from activities.reviewing import Unreviewable
from domain.forms import tidy
from domain.rights import Act
from domain.words import Status, Via
from models.recommendations import Recommendation
from models.serving import Serving, read_serving
from models.story import find_by_reference
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.review.replies import reviewing_of
from web.room.speaking import Say, speaker
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
NO_CHANGE: Final = "no_change"
MANY: Final = 20
"""Recommendations of one form."""


@dataclass
class Filled:
    """What a form says, as far as it could be read, and what is wrong with it, by field."""

    found: list[Recommendation] = field(default_factory=list)
    person: Serving | None = None
    status: Status | None = None
    via: Via = Via.PHONE
    on: date = date.min
    text: str = ""
    faults: dict[str, str] = field(default_factory=dict)


@get("/answers/new", act=Act.ANSWER)
async def show_new_answer(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The form; `reference` may be filled in."""
    today = deps.composer.calendar.day_of(deps.now()).isoformat()
    filled = {"references": request.query_params.get("reference", "")[:500], "on": today, "via": Via.PHONE.value}
    undo = [id for id in request.query_params.get("undo", "").split(",")[:MANY] if _is_id(id)]
    return await _draw(request, deps, seat, filled, {}, undo=undo)


@post("/answers/new", act=Act.ANSWER, request_max_body_size=128 * 1024)
async def record_answer(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Record it on each recommendation; what cannot be recorded stays in the form, with why."""
    says = speaker(request, deps, seat)
    async with deps.database.transaction() as session:
        filled = await _read(session, deps, data, says)
    if filled.faults:
        return await _draw(request, deps, seat, data, filled.faults)
    assert filled.person is not None
    replies: list[UUID] = []
    refused: dict[str, str] = {}
    for one in filled.found:
        told = Told(one.id, filled.person.id, filled.status, filled.via, filled.on, filled.text)
        try:
            kept = await record_on_behalf(deps.database, deps.lifecycles, told, deps.now(), seat.origin("answer"))
        except NotCharged:
            refused[one.reference] = says("answers-fault-charged", person=filled.person.name)
            continue
        if kept.outcome.result == "refused":
            code = kept.outcome.code.value if kept.outcome.code else "other"
            refused[one.reference] = says(f"review-refused-{code}")
        else:
            replies.append(kept.reply)
    await deps.lifecycles.wake_dispatch()
    if refused:
        why = [says("labelled", label=reference, text=words) for reference, words in refused.items()]
        if replies:
            why.insert(0, says("done-answers-recorded", count=len(replies)))
        rest = {**data, "references": " ".join(refused)}
        return await _draw(request, deps, seat, rest, {"references": " ".join(why)}, undo=[str(id) for id in replies])
    undo = ",".join(str(id) for id in replies)
    return Redirect(f"/answers/new?done=answers-recorded&n={len(replies)}&undo={undo}", status_code=303)


@post("/answers/undo", act=Act.ANSWER)
async def undo_answers(deps: Wired, seat: Seated, data: Form) -> Redirect:
    """Take back what was just recorded on somebody's behalf; the questions are asked again."""
    restoring, count = Restoring(reviewing_of(deps)), 0
    for id in data.get("replies", "").split(",")[:MANY]:
        if _is_id(id):
            try:
                count += await restoring.withdraw_told(UUID(id), seat.origin("undo"))
            except Unreviewable:
                continue
    done = "answers-undone" if count else "review-kept"
    return Redirect(f"/answers/new?done={done}&n={count}", status_code=303)


async def _read(session: AsyncSession, deps: WebDeps, data: dict[str, str], says: Say) -> Filled:
    """Everything that the form says, with every fault at once."""
    filled = Filled(text=tidy(data.get("text", "")))
    today = deps.composer.calendar.day_of(deps.now())
    words = data.get("references", "").replace(",", " ").replace(";", " ").replace("،", " ").split()
    if not words or len(words) > MANY:
        filled.faults["references"] = says("answers-fault-references", most=MANY)
    for word in words[:MANY]:
        found = await find_by_reference(session, word[:200], deps.office.state)
        if len(found) == 1:
            filled.found += [one for one in found if one not in filled.found]
        elif found:
            named = ", ".join(one.reference for one in found)
            filled.faults["references"] = says("answers-fault-several", reference=word[:60], found=named)
        else:
            filled.faults["references"] = says("answers-fault-reference", reference=word[:60])
    people = await read_serving(session, today)
    filled.person = next((one for one in people if str(one.number) == data.get("person")), None)
    if filled.person is None:
        filled.faults["person"] = says("answers-fault-person")
    if data.get("status") in tuple(Status):
        filled.status = Status(data["status"])
    elif data.get("status") != NO_CHANGE:
        filled.faults["status"] = says("answers-fault-status")
    if data.get("via") in tuple(Via):
        filled.via = Via(data["via"])
    else:
        filled.faults["via"] = says("answers-fault-via")
    try:
        filled.on = date.fromisoformat(data.get("on", ""))
    except ValueError:
        filled.faults["on"] = says("review-fault-day")
    else:
        if filled.on > today:
            filled.faults["on"] = says("answers-fault-future")
    return filled


async def _draw(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    filled: dict[str, str],
    faults: dict[str, str],
    *,
    undo: Sequence[str] = (),
) -> Response[Any]:
    async with deps.database.transaction() as session:
        people = await read_serving(session, deps.composer.calendar.day_of(deps.now()))
    return draw_room(
        request,
        deps,
        seat,
        "answer",
        here="review",
        status=422 if faults else 200,
        filled=filled,
        faults=faults,
        people=people,
        statuses=list(Status),
        ways=list(Via),
        today=deps.composer.calendar.day_of(deps.now()).isoformat(),
        undo=",".join(undo),
    )


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
