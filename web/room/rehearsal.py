"""A rehearsal: what would be sent to whom, before anything is; begun by a form, shown when it has been played."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from activities.rehearsing import Rehearsal
from domain.ladder import LadderFault, Ladders
from domain.rehearsal.behaviour import Behaviour, Manner, parse_behaviour
from domain.rights import Act
from languages.catalogue import say
from languages.dates import say_month
from languages.direction import direction
from web.deps import Asked, WebDeps, Wired
from web.rehearsals import Run
from web.room.dates.forms import Form
from web.room.dates.report import read_form
from web.room.drawing import draw_room, room_reader
from web.room.loads import draw_weeks
from web.room.speaking import word_ladders
from web.seats import Seat, Seated

YEAR: Final = 365.25
LEAST: Final = 0.1
MOST: Final = 20.0
LONGEST_TEXT: Final = 200_000
"""Characters of ladders."""
DEFAULT: Final = {"years": "4.5", "behaviour": "share", "share": "60", "ladders": ""}
SHOWN: Final = 12
"""People and escalations that are shown at once; the others unfold."""


@get("/rehearse", act=Act.PLAN)
async def show_rehearse(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The form, and where the last rehearsal is."""
    return _form(request, deps, seat, DEFAULT, {})


@post("/rehearse", act=Act.PLAN, request_max_body_size=1024 * 1024)
async def begin_rehearsal(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Begin one, and go to where it is shown; while another is played, say so."""
    form = await read_form(request, deps, seat)
    office = deps.office
    years, behaviour = _years(form), _behaviour(form)
    ladders, other = _ladders(form, deps)
    if form.faults or years is None or behaviour is None:
        filled = {name: form.raw(name) for name in DEFAULT} | {"ladders": _text(form)}
        return _form(request, deps, seat, filled, form.faults, status=422)
    wanted = Rehearsal(
        dsn=deps.database.dsn,
        begins_at=deps.now(),
        span=timedelta(days=years * YEAR),
        behaviour=behaviour,
        ladders=ladders,
        policy=office.policy,
        calendar=deps.composer.calendar,
        speaking=office.speaking,
    )
    word = f"share={behaviour.share:g}" if behaviour.manner is Manner.SHARE else behaviour.manner.value
    run = Run(seat.user, word, years, other, deps.now())
    if not office.rehearsals.begin(run, wanted):
        filled = {name: form.raw(name) for name in DEFAULT} | {"ladders": _text(form)}
        return _form(request, deps, seat, filled, {"busy": say(form.language, "rehearse-busy")}, status=409)
    return Redirect(f"/rehearse/{run.id}", status_code=303)


@get("/rehearse/{id:str}", act=Act.PLAN)
async def show_rehearsal(request: Asked, deps: Wired, seat: Seated, id: FromPath[str]) -> Response[Any]:
    """How far it is; once it is over, what it told."""
    run = deps.office.rehearsals.find(id, seat.user)
    if run is None:
        raise NotFoundException
    if not run.over or run.failed or not run.told:
        return draw_room(request, deps, seat, "rehearsal_wait", here="deadlines", run=run)
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "rehearsal",
        here="deadlines",
        run=run,
        told=run.told,
        behaviour=parse_behaviour(run.behaviour),
        picture=draw_weeks(run.told, turned=direction(language) == "rtl"),
        say_month=lambda on, **given: say_month(language, on, **given),
        shown=SHOWN,
    )


def _form(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    filled: Mapping[str, str],
    faults: Mapping[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    last = deps.office.rehearsals.last(seat.user)
    return draw_room(
        request,
        deps,
        seat,
        "rehearse",
        here="deadlines",
        status=status,
        filled=filled,
        fault=lambda name: faults.get(name, ""),
        manners=list(Manner),
        last=last,
    )


def _years(form: Form) -> float | None:
    """Years with a fraction, by point or comma."""
    try:
        years = float(form.raw("years").replace(",", ".").replace("٫", "."))
    except ValueError:
        years = 0.0
    if not LEAST <= years <= MOST:
        form.fault("years", "rehearse-fault-years")
        return None
    return years


def _behaviour(form: Form) -> Behaviour | None:
    chosen = form.raw("behaviour")
    if chosen not in set(Manner):
        form.fault("behaviour", "rehearse-fault-behaviour")
        return None
    if chosen != Manner.SHARE:
        return parse_behaviour(chosen)
    share = form.number("share", 0, 100)
    if share is None:
        form.fault("share", "deadlines-fault-number", least=0, most=100)
        return None
    return Behaviour(Manner.SHARE, share / 100)


def _ladders(form: Form, deps: WebDeps) -> tuple[Ladders, bool]:
    """The ladders that are tried, and whether they are others than those in force."""
    desk, text = deps.office.ladders, _text(form)
    if len(text) > LONGEST_TEXT:
        form.fault("ladders", "deadlines-fault-long", count=LONGEST_TEXT)
    elif text.strip():
        try:
            tried = desk.read(text)
            return tried, tried != desk.in_force()
        except LadderFault as error:
            form.faults.setdefault("ladders", word_ladders(form.language, error))
    return desk.in_force(), False


def _text(form: Form) -> str:
    """The ladders as they were written: browsers send lines as the internet does."""
    given = form.given.get("ladders", "")
    return given.replace("\r\n", "\n") if isinstance(given, str) else ""
