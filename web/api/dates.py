"""What programs do to the dates on which the State reports, each through its workflow as on the pages."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from litestar import post
from litestar.params import JSONBody

from activities.ports import DeadlineBirth
from domain.deadlines import ConfirmDeadline, DeadlineCommand, FreezeDeadline, MoveDeadline, SubmitDeadline
from domain.rights import Act
from models.deadlines import read_deadlines, write_note
from web.api.finding import Number, come, deadline_of, recorded, words_of
from web.api.reading import tell_one
from web.deps import WebDeps, Wired
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
