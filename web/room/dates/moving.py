"""Another date for a report: first what it would move, then the move."""

from datetime import date
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from sqlalchemy.ext.asyncio import AsyncSession

from activities.planning import Foreseen, foresee
from domain.commands import Origin
from domain.deadlines import DeadlineCommand, DeadlineRefused, MoveDeadline
from domain.rights import Act
from languages.catalogue import say
from models.agenda import list_marks
from models.deadlines import write_note
from web.deps import Asked, WebDeps, Wired
from web.room.dates.forms import TEXT, Form, new_once
from web.room.dates.report import carry_out, deadline_of, read_form
from web.room.drawing import draw_room, room_reader
from web.room.refusals import Refused
from web.seats import Seat, Seated


@get("/deadlines/{number:int}/move", act=Act.PLAN)
async def show_move(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form; with ?on=2027-05-01 what that day would move."""
    language = room_reader(request, deps, seat).language
    form = Form(request.query_params, language, deps.composer.calendar.day_of(deps.now()))
    return await _draw(request, deps, seat, number, form, form.day_to_come("on"))


@post("/deadlines/{number:int}/move", act=Act.PLAN, request_max_body_size=32 * 1024)
async def move_deadline(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Give the report another date: open asks and their reminders follow at once."""
    form = await read_form(request, deps, seat)
    day, because = form.day_to_come("on"), form.text("because", TEXT)
    if day is None:
        form.fault("on", "deadlines-fault-day")
    if day is None or form.faults:
        return await _draw(request, deps, seat, number, form, day)

    async def make(session: AsyncSession, origin: Origin) -> DeadlineCommand:
        return MoveDeadline(origin, day, await write_note(session, because, deps.now()) if because else None)

    return await carry_out(request, deps, seat, number, "move", form, make)


async def _draw(request: Asked, deps: WebDeps, seat: Seat, number: int, form: Form, day: date | None) -> Response[str]:
    office, calendar = deps.office, deps.composer.calendar
    found: Foreseen | None = None
    async with deps.database.transaction() as session:
        row = await deadline_of(session, number)
        if row.submitted_at is not None or row.cancelled_at is not None:
            over = "submitted" if row.submitted_at is not None else "cancelled"
            raise Refused(say(form.language, f"deadlines-refused-{over}"), back=f"/deadlines/{number}")
        if day is not None and not form.faults:
            try:
                found = await foresee(session, row, day, deps.now(), office.deadlines.ladders, calendar)
            except DeadlineRefused:
                form.fault("on", "deadlines-refused-same")
    marks = []
    rungs = []
    if found is not None:
        was = {mark.kind: mark for mark in list_marks(row, found.before, calendar)}
        marks = [(was.get(mark.kind), mark) for mark in list_marks(row, found.after, calendar)]
        rungs = list(zip(office.deadlines.ladders.report, found.before.rungs, found.after.rungs, strict=False))
    return draw_room(
        request,
        deps,
        seat,
        "deadline_move",
        here="deadlines",
        status=422 if form.faults and request.method == "POST" else 200,
        row=row,
        day=day,
        value=form.raw,
        faults=form.faults,
        fault=lambda name: form.faults.get(name, ""),
        found=found,
        marks=marks,
        rungs=rungs,
        once=new_once(),
    )
