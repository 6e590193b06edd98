"""One deadline: its plan, how far each institution has come, what is missing, and what can be done about it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import DeadlineBirth
from activities.records import already
from domain.commands import Origin
from domain.deadlines import (
    CancelDeadline,
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineRefused,
    FreezeDeadline,
    SubmitDeadline,
    check_deadline,
)
from domain.rights import Act
from languages.catalogue import say
from languages.faults import say_fault
from models.asks import Deadline
from models.dates import find_deadline, read_outlook
from models.deadlines import read_deadlines, write_note
from web.deps import Asked, WebDeps, Wired
from web.room.dates.forms import SHORT, Form, new_once, shown
from web.room.drawing import draw_room, room_reader
from web.room.refusals import Refused
from web.seats import Seat, Seated

NAMED = 12
"""References of one institution in a line; the rest is counted."""
HIGHEST = 2**31 - 1
Make = Callable[[AsyncSession, Origin], Awaitable[DeadlineCommand]]


@get("/deadlines/{number:int}", act=Act.READ)
async def show_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    return await draw_deadline(request, deps, seat, number)


@post("/deadlines/{number:int}/confirm", act=Act.PLAN, request_max_body_size=16 * 1024)
async def confirm_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Say that a tentative date is the date, or which other one is."""
    form = await read_form(request, deps, seat)
    due_on, who = form.day_to_come("on"), form.text("by", SHORT) or seat.name
    if form.faults:
        return await draw_deadline(request, deps, seat, number, form.faults, form.kept(), status=422)

    async def make(session: AsyncSession, origin: Origin) -> DeadlineCommand:
        return ConfirmDeadline(origin, due_on, await write_note(session, who, deps.now()))

    return await carry_out(request, deps, seat, number, "confirm", form, make)


@post("/deadlines/{number:int}/freeze", act=Act.PLAN, request_max_body_size=16 * 1024)
async def freeze_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Stop asking while the report is being finished, or go on."""
    form = await read_form(request, deps, seat)
    thaw = form.ticked("thaw")

    async def make(session: AsyncSession, origin: Origin) -> DeadlineCommand:
        return FreezeDeadline(origin, thaw)

    return await carry_out(request, deps, seat, number, "thaw" if thaw else "freeze", form, make)


@post("/deadlines/{number:int}/submit", act=Act.PLAN, request_max_body_size=16 * 1024)
async def submit_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Say that the report has left."""

    async def make(session: AsyncSession, origin: Origin) -> DeadlineCommand:
        return SubmitDeadline(origin)

    return await carry_out(request, deps, seat, number, "submit", await read_form(request, deps, seat), make)


@post("/deadlines/{number:int}/cancel", act=Act.PLAN, request_max_body_size=16 * 1024)
async def cancel_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Say that no report will be made."""

    async def make(session: AsyncSession, origin: Origin) -> DeadlineCommand:
        return CancelDeadline(origin)

    return await carry_out(request, deps, seat, number, "cancel", await read_form(request, deps, seat), make)


async def draw_deadline(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int,
    faults: Mapping[str, str] | None = None,
    filled: Mapping[str, list[str]] | None = None,
    *,
    status: int = 200,
) -> Response[str]:
    """The page of one deadline. faults, filled: of the form that was sent from it."""
    calendar = deps.composer.calendar
    async with deps.database.transaction() as session:
        row = await deadline_of(session, number)
        outlook = await read_outlook(session, row, seat.sight, deps.office.deadlines.ladders.report, calendar)
    value, _ = shown(filled or {})
    return draw_room(
        request,
        deps,
        seat,
        "deadline",
        here="deadlines",
        status=status,
        one=outlook,
        row=row,
        named=NAMED,
        most=max((one.in_scope for one in outlook.funnel), default=0),
        asked=sum(one.asked for one in outlook.funnel),
        answered=sum(one.answered for one in outlook.funnel),
        validated=sum(one.validated for one in outlook.funnel),
        fault=lambda name: (faults or {}).get(name, ""),
        value=value,
        once=new_once,
    )


async def deadline_of(session: AsyncSession, number: int) -> Deadline:
    """The deadline that an address names. Raises NotFoundException."""
    row = await find_deadline(session, number) if number <= HIGHEST else None
    if row is None:
        raise NotFoundException
    return row


async def read_form(request: Asked, deps: WebDeps, seat: Seat) -> Form:
    language = room_reader(request, deps, seat).language
    return Form(await request.form(), language, deps.composer.calendar.day_of(deps.now()))


async def carry_out(
    request: Asked, deps: WebDeps, seat: Seat, number: int, verb: str, form: Form, make: Make
) -> Redirect:
    """Have a deadline's workflow do one thing, and go back to its page. Raises Refused, EngineUnreachable."""
    office, here = deps.office, f"/deadlines/{number}"
    origin = seat.origin(f"deadline_{verb}", f"{number}:{form.once()}")
    done = Redirect(f"{here}?done=deadline-{verb}", status_code=303)
    async with deps.database.transaction() as session:
        row = await deadline_of(session, number)
        if await already(session, origin.external_id):
            return done
        states = await read_deadlines(session, [row.id], office.deadlines.ladders.report, deps.composer.calendar)
        state = states[row.id]
        command = await make(session, origin)
        try:
            check_deadline(state, command)
        except DeadlineRefused as why:
            raise Refused(say_fault(form.language, why.fault), back=here) from why
    outcome = await deps.lifecycles.update_deadline(DeadlineBirth(state, number), command)
    if outcome.result == "refused":
        raise Refused(say(form.language, "deadlines-refused-meanwhile"), back=here)
    await deps.lifecycles.wake_dispatch()
    return done
