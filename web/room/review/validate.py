"""One answer to sign off: accepted, or sent back with a question. A validator sees their institution's alone."""

from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath, URLEncodedBody

from activities.ports import Outcome
from activities.validating import NotThere, Validating
from domain.forms import tidy
from domain.rights import Act
from models.queues import validation_after
from models.validations import read_validation
from web.deps import Asked, Wired
from web.room.refusals import Refused
from web.room.review.queues import draw_review, go_on
from web.room.speaking import Say, speaker
from web.seats import Seated

Form = URLEncodedBody[dict[str, str]]


@get("/review/validate/{id:uuid}", act=Act.VALIDATE)
async def show_validation(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """An answer in full, beside the queue."""
    return await draw_review(request, deps, seat, "validate", str(id))


@post("/review/validate/{id:uuid}", act=Act.VALIDATE, request_max_body_size=64 * 1024)
async def sign_off(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID], data: Form) -> Response[Any]:
    """Accept it or send it back, and go on to the next one."""
    says = speaker(request, deps, seat)
    async with deps.database.transaction() as session:
        shown = await read_validation(session, id, seat.sight)
        following = await validation_after(session, seat.sight, id)
    if shown is None:
        raise Refused(says("review-unreviewable-gone"), back="/review?show=validate")
    if shown.hidden:
        raise Refused(says("review-secret"), status=403)
    if shown.reported is None or str(shown.reported.id) != data.get("progress"):
        # What is signed is what was read.
        raise Refused(says("review-newer"), status=409, back=f"/review/validate/{id}")
    validating = Validating(deps.database, deps.lifecycles)
    try:
        match data.get("do"):
            case "validate":
                origin = seat.origin("validate", f"{id}:{shown.reported.id}")
                _check(await validating.accept(id, shown.reported.id, seat.sight, origin), says)
                return go_on("validate", following, "review-validated")
            case "send_back":
                question = tidy(data.get("question", ""))
                if not question:
                    faults = {"question": says("review-fault-question")}
                    return await draw_review(request, deps, seat, "validate", str(id), filled=data, faults=faults)
                origin = seat.origin("send_back", f"{id}:{shown.reported.id}")
                outcome = await validating.send_back(id, shown.reported.id, question, seat.sight, origin, deps.now())
                _check(outcome, says)
                return go_on("validate", following, "review-sent-back")
    except NotThere as why:
        raise Refused(says("review-newer"), status=409, back=f"/review/validate/{id}") from why
    raise HTTPException(status_code=400)


def _check(outcome: Outcome, says: Say) -> None:
    if outcome.result == "refused":
        raise Refused(says(f"review-refused-{outcome.code.value if outcome.code else 'other'}"))
