"""What programs do to the dates on which the State reports, each through its workflow as on the pages."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from litestar import post
from litestar.params import JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from activities.planning import PlanFault, Said, plan_deadline
from activities.ports import DeadlineBirth
from domain.deadlines import ConfirmDeadline, DeadlineCommand, FreezeDeadline, MoveDeadline, SubmitDeadline
from domain.planning import Template
from domain.rights import Act
from domain.scope import ScopeFault, parse_scope
from models.dates import find_added
from models.deadlines import Planned, add_deadline, read_deadlines, write_note
from web.api.finding import Number, come, deadline_of, nonce_of, recorded, words_of
from web.api.problems import Refusal
from web.api.reading import tell_one
from web.deps import Asked, WebDeps, Wired
from web.seats import Seat, Seated


@dataclass(frozen=True, slots=True)
class Confirming:
    """on: the date, where it is not the tentative one. by: who confirmed it: a person, or a document."""

    on: date | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Moving:
    """on: the new date. because: why."""

    on: date
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Freezing:
    """thaw: go on asking."""

    thaw: bool = False


@dataclass(frozen=True, slots=True)
class Adding:
    """A report to come. template: such as upr-national-report (see `suivi deadline templates`). due_on: its day.

    tentative: nobody confirmed the day yet. scope: which recommendations, as `suivi deadline add --scope` takes it.
    request: what is asked, in plain words.
    """

    template: str
    due_on: date
    title: str = ""
    scope: str = ""
    tentative: bool = False
    request: str | None = None
    ask_supports: bool = False


@post("/deadlines", act=Act.PLAN)
async def add_one(request: Asked, deps: Wired, seat: Seated, data: JSONBody[Adding]) -> dict[str, Any]:
    """Add a date on which the State reports: its milestones are planned back from it, and asking begins by itself."""
    come(deps, data.due_on)
    template = deps.office.templates.get(data.template)
    if template is None:
        known = ", ".join(sorted(deps.office.templates))
        raise Refusal(status_code=422, detail=f"There is no template {data.template[:100]!r}; there are: {known}.")
    deadlines, now = deps.office.deadlines, deps.now()
    ladder, calendar = deadlines.ladders.report, deadlines.calendar
    origin = seat.origin("deadline_add", nonce_of(request, seat))
    async with deps.database.transaction() as session:
        number = await find_added(session, origin.external_id)
        if number is None:
            planned = await _plan(session, template, data, now, calendar.zone)
            row = await add_deadline(session, planned, origin, now, ladder, calendar)
            number = row.number
        found = await deadline_of(session, number)
        state = (await read_deadlines(session, [found.id], ladder, calendar))[found.id]
    # With the engine away it is started by the next look at the record: it is written down already.
    await deps.lifecycles.start([DeadlineBirth(state, number)])
    return await tell_one(deps, seat, number)


async def _plan(session: AsyncSession, template: Template, data: Adding, now: datetime, zone: str) -> Planned:
    """What was sent as a plan that can be kept. Raises Refusal (422)."""
    try:
        said = Said(
            title=words_of(data.title)[:200],
            template=template,
            days=template.days,
            scope=parse_scope(words_of(data.scope) or template.scope),
            due_on=data.due_on,
            tentative=data.tentative,
            voluntary=template.voluntary,
            anchor=template.anchor,
            request=words_of(data.request) if data.request else template.request,
            ask_supports=data.ask_supports,
            fresh_days=template.fresh_days,
        )
        return await plan_deadline(session, said, now, zone)
    except ScopeFault as fault:
        raise Refusal(status_code=422, detail=f"scope: {fault}") from None
    except PlanFault as fault:
        told = ", ".join(f"{name} {value}" for name, value in fault.told.items())
        raise Refusal(status_code=422, detail=f"{fault.field}: {fault.code} ({told})") from None


@post("/deadlines/{number:int}/confirm", act=Act.PLAN, status_code=200)
async def confirm_deadline(deps: Wired, seat: Seated, number: Number, data: JSONBody[Confirming]) -> dict[str, Any]:
    """Say that a tentative date is the date."""
    if data.on is not None:
        come(deps, data.on)
    note = await _note(deps, data.by)
    return await _turn(deps, seat, number, ConfirmDeadline(seat.origin("deadline:confirm"), data.on, note))


@post("/deadlines/{number:int}/move", act=Act.PLAN, status_code=200)
async def move_deadline(deps: Wired, seat: Seated, number: Number, data: JSONBody[Moving]) -> dict[str, Any]:
    """Give a deadline another date: open asks and their reminders follow at once."""
    come(deps, data.on)
    note = await _note(deps, data.because)
    return await _turn(deps, seat, number, MoveDeadline(seat.origin("deadline:move"), data.on, note))


@post("/deadlines/{number:int}/freeze", act=Act.PLAN, status_code=200)
async def freeze_deadline(deps: Wired, seat: Seated, number: Number, data: JSONBody[Freezing]) -> dict[str, Any]:
    """Stop asking for a deadline while its report is being finished, or go on."""
    return await _turn(deps, seat, number, FreezeDeadline(seat.origin("deadline:freeze"), data.thaw))


@post("/deadlines/{number:int}/submit", act=Act.PLAN, status_code=200)
async def submit_deadline(deps: Wired, seat: Seated, number: Number) -> dict[str, Any]:
    """Say that the report has left: its asks go back to the ordinary rhythm."""
    return await _turn(deps, seat, number, SubmitDeadline(seat.origin("deadline:submit")))


async def _turn(deps: WebDeps, seat: Seat, number: int, command: DeadlineCommand) -> dict[str, Any]:
    deadlines = deps.office.deadlines
    async with deps.database.transaction() as session:
        row = await deadline_of(session, number)
        states = await read_deadlines(session, [row.id], deadlines.ladders.report, deadlines.calendar)
    recorded(await deps.lifecycles.update_deadline(DeadlineBirth(states[row.id], row.number), command))
    await deps.lifecycles.wake_dispatch()
    return await tell_one(deps, seat, number)


async def _note(deps: WebDeps, words: str | None) -> UUID | None:
    if not words:
        return None
    async with deps.database.transaction() as session:
        return await write_note(session, words_of(words), deps.now())
