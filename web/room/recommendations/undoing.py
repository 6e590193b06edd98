"""What was just done to many is taken back, by whoever did it and as long as nothing else changed on them."""

import re
from typing import Any, Final

from litestar import Response, post
from litestar.exceptions import NotFoundException

from activities.deciding import Decider
from activities.reverting import revert_all, unremind_all
from domain.rights import Act
from languages.catalogue import say
from models import acts
from web.deps import Asked, Wired
from web.room.drawing import draw_room
from web.room.recommendations.bulk import AT_ONCE, DONE, TOLD, lead_on, read_run
from web.room.recommendations.filters import parse_filters
from web.room.recommendations.forms import language_of, read_sent, word_refusal
from web.room.refusals import Refused
from web.seats import Seated

UNDO: Final = re.compile(rf"({'|'.join(DONE)})\.([\w-]{{8,64}})", re.ASCII)
"""What is taken back, as an address or a form says it: what was done, and the nonce of the act."""


def read_undo(text: str) -> str:
    """What a notice can offer to take back; empty where an address says nothing of the kind."""
    return text if UNDO.fullmatch(text) else ""


@post("/recommendations/bulk/undo", act=Act.ASSIGN)
async def undo_bulk(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Take it back on the next of them. What cannot be taken back is named with its reason."""
    sent = await read_sent(request)
    filters, language, now = parse_filters(sent.one("view")), language_of(request, deps, seat), deps.now()
    said = UNDO.fullmatch(sent.one("undo"))
    if said is None:
        raise NotFoundException
    do, nonce = said[1], said[2]
    act, run = acts.Act(seat.user, f"{seat.through}:{do}:{nonce}:"), read_run(sent)
    async with deps.database.transaction() as session:
        if run.after is None:
            run.total = await acts.count_acted(session, act, now)
        found = await acts.read_acted(session, act, now, run.after, AT_ONCE)
    if not run.total:
        raise Refused(say(language, "recommendations-undo-none"), back=filters.address())
    if found:
        decider = Decider(seat.through, seat.user)
        if do == "remind":
            done = await unremind_all(deps.database, found, decider, nonce, now)
        else:
            done = await revert_all(deps.database, deps.lifecycles, found, decider, nonce)
        names = {one.recommendation: one.reference for one in found}
        for id, outcome in done:
            why = word_refusal(language, outcome) if outcome.result == "refused" else None
            run.note(language, names[id], why)
        run.after = found[-1].recommendation
    if len(found) < AT_ONCE and not run.refused:
        await deps.lifecycles.wake_dispatch()
        return lead_on(request, filters.address(done="bulk-undone", n=str(run.done)))
    return draw_room(
        request,
        deps,
        seat,
        "recommendations/bulk",
        here="recommendations",
        do="undo",
        filters=filters,
        nonce=nonce,
        run=run,
        over=len(found) < AT_ONCE,
        undo="",
        way="/recommendations/bulk/undo",
        carried={"view": [filters.query], "undo": [said[0]]},
        told=TOLD,
    )
