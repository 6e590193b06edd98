"""What has no owner is given to institutions by the routing rules: first shown, then done, each under this user."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from activities.errands import Commission
from activities.routing import give_by_rules
from domain.rights import Act
from models.errands import Errand, ErrandKind
from models.routing import route_unowned
from web.deps import Asked, Wired
from web.room.drawing import draw_room, room_reader
from web.room.importing.problems import SHOWN, word_problems
from web.room.importing.trial import word_fault
from web.seats import Seated

LISTED: Final = 200


@get("/import/routing", act=Act.IMPORT)
async def show_routing(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """What the rules would give to whom, and what they leave."""
    async with deps.database.transaction() as session:
        routing = await route_unowned(session)
    by_lead: dict[str, int] = {}
    for one in routing.found:
        by_lead[one.lead] = by_lead.get(one.lead, 0) + 1
    return draw_room(
        request,
        deps,
        seat,
        "import/routing",
        here="import",
        found=routing.found[:LISTED],
        count=len(routing.found),
        unowned=routing.unowned,
        rules=routing.rules,
        ties=word_problems(room_reader(request, deps, seat).language, routing.problems, SHOWN),
        by_lead=sorted(by_lead.items(), key=lambda one: -one[1]),
    )


@post("/import/routing", act=Act.ASSIGN)
async def begin_routing(deps: Wired, seat: Seated) -> Redirect:
    """Have everything given that the rules name, behind the page."""
    work = give_by_rules(deps.database, deps.lifecycles, seat.user, deps.now())
    id = await deps.office.errands.begin(Commission(ErrandKind.ROUTING, seat.user), work)
    return Redirect(f"/import/routing/{id}", status_code=303)


@get("/import/routing/{id:uuid}", act=Act.ASSIGN)
async def show_given(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """How far the giving is, and what came of it."""
    async with deps.database.transaction() as session:
        one = await session.get(Errand, id)
    if one is None or one.kind is not ErrandKind.ROUTING:
        raise NotFoundException
    reader = room_reader(request, deps, seat)
    return draw_room(
        request, deps, seat, "import/given", here="import", one=one, stopped=one.stopped(deps.now()),
        fault=word_fault(reader, one), problems=word_problems(reader.language, one.problems, SHOWN),
        share=round(100 * one.done / one.total) if one.total else 0,
    )  # fmt: skip
