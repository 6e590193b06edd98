"""The ladders: who is reminded when, drawn as stairs and as the text that is edited."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.response import Redirect

from activities.ladders import ChangedMeanwhile, keep_ladders, mark_of
from domain.ladder import Ladder, LadderFault, Ladders
from domain.rights import Act
from domain.words import AskKind
from languages.catalogue import say
from languages.labels import label
from web.deps import Asked, WebDeps, Wired
from web.room.dates.report import read_form
from web.room.drawing import draw_room, room_reader
from web.room.rehearsal import LONGEST_TEXT
from web.room.speaking import word_ladders
from web.seats import Seat, Seated

SHIPPED = "shipped"
OFFERED = 12
"""Earlier texts that can be taken up again; the others lie in the data folder."""


@dataclass(frozen=True, slots=True)
class Stairs:
    """One ladder. name: its key in the text; title: what it is called."""

    name: str
    title: str
    ladder: Ladder


@get("/ladders", act=Act.CONFIGURE)
async def show_ladders(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The ladders in force. ?earlier=NAME: with an earlier text in the editor, to be put in force again."""
    desk, name = deps.office.ladders, request.query_params.get("earlier", "")
    earlier = desk.shipped() if name == SHIPPED else desk.earlier_text(name) if name else None
    text = earlier if earlier is not None else desk.text()
    fault = None
    try:
        desk.read(text)
    except LadderFault as error:
        # Somebody wrote the file by hand: the last good ladders are in force.
        fault = word_ladders(room_reader(request, deps, seat).language, error)
    return _draw(request, deps, seat, text, fault=fault, status=200, taken=earlier is not None)


@post("/ladders", act=Act.CONFIGURE, request_max_body_size=1024 * 1024)
async def save_ladders(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Put a text in force; what was in force is kept beside it."""
    form = await read_form(request, deps, seat)
    given = form.given.get("ladders", "")
    text = given.replace("\r\n", "\n") if isinstance(given, str) else ""
    fault = None
    if len(text) > LONGEST_TEXT:
        fault = say(form.language, "deadlines-fault-long", count=LONGEST_TEXT)
    elif not text.strip():
        fault = say(form.language, "ladders-fault-empty")
    else:
        origin = seat.origin("ladders", form.once())
        try:
            await keep_ladders(deps.database, deps.office.ladders, text, form.raw("seen"), origin, deps.now())
        except LadderFault as error:
            fault = word_ladders(form.language, error)
        except ChangedMeanwhile:
            fault = say(form.language, "ladders-fault-meanwhile")
    if fault is not None:
        return _draw(request, deps, seat, text, fault=fault, seen=form.raw("seen"))
    await deps.lifecycles.wake_dispatch()
    return Redirect("/ladders?done=ladders-saved", status_code=303)


def _draw(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    text: str,
    *,
    fault: str | None = None,
    seen: str | None = None,
    taken: bool = False,
    status: int = 422,
) -> Response[str]:
    desk, language = deps.office.ladders, room_reader(request, deps, seat).language
    ladders = desk.in_force()
    return draw_room(
        request,
        deps,
        seat,
        "ladders",
        here="ladders",
        status=status if fault else 200,
        text=text,
        fault=fault,
        taken=taken,
        seen=seen or mark_of(desk.text()),
        stairs=_stairs(ladders, language),
        caps=ladders.caps,
        stops=ladders.stops,
        earlier=desk.earlier()[:OFFERED],
        shipped=SHIPPED,
    )


def _stairs(ladders: Ladders, language: str) -> list[Stairs]:
    asks = [Stairs(kind.value, label(language, kind), ladders.by_kind[kind]) for kind in AskKind]
    collect = Stairs("collect", say(language, "ladders-collect"), ladders.collect)
    report = Stairs("report", say(language, "ladders-report"), ladders.report)
    return [*asks, collect, report]
