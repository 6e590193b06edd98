"""A report's date before it is written down: what people say, made a plan, and what another date would move."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.commands import Origin
from domain.deadlines import DeadlineState, MoveDeadline, ask_dues, turn
from domain.ladder import Ladders
from domain.planning import DaysFault, Template, order_days
from domain.scope import Scope, write_scope
from domain.words import DeadlineKind, MilestoneKind
from models.agenda import list_deadlines
from models.asks import Deadline
from models.deadlines import Planned, days_of, read_deadlines
from models.following import Move, foresee_move

GENEVA: Final = "Europe/Zurich"
LONGEST: Final = 3_000
"""Calendar days from an anchor to its date, and the age of an answer that still counts, at the most."""


class PlanFault(ValueError):
    """What was said of a deadline cannot be planned.

    field: of `Said`, which is wrong. code: why; told: the values that it is said with.
    """

    def __init__(self, field: str, code: str, **told: str | int | date) -> None:
        super().__init__(f"{field}: {code} {told}")
        self.field, self.code, self.told = field, code, told


@dataclass(frozen=True, slots=True)
class Said:
    """What people say of a new deadline. due_on: as it is printed; None: counted from the anchor.

    zone: where the day is counted: geneva, state or an IANA name; None: as the template has it. days: each
    milestone's calendar days before the date.
    """

    title: str
    template: Template
    days: Mapping[MilestoneKind, object]
    scope: Scope
    due_on: date | None = None
    tentative: bool = False
    confirmed_by: str | None = None
    voluntary: bool = False
    source: str | None = None
    zone: str | None = None
    anchor: str | None = None
    anchor_on: date | None = None
    offset_days: int | None = None
    request: str | None = None
    ask_supports: bool = False
    fresh_days: int = 90


async def plan_deadline(session: AsyncSession, said: Said, now: datetime, state_zone: str) -> Planned:
    """What was said as a plan that can be kept. state_zone: the State's own, IANA. Raises PlanFault."""
    template = said.template
    title = said.title.strip() or template.title
    for row in await list_deadlines(session):
        if row.title.casefold() == title.casefold():
            raise PlanFault("title", "taken", number=row.number, title=title)
    day = _day(said)
    if day <= now.date():
        raise PlanFault("due_on", "past", day=day)
    kind = DeadlineKind.OFFSET if said.anchor_on else template.kind
    if kind is DeadlineKind.OFFSET and said.anchor_on is None:
        kind = DeadlineKind.FIXED
    if said.tentative and said.confirmed_by:
        raise PlanFault("confirmed_by", "both")
    return Planned(
        title=title,
        kind=kind,
        due_on=day,
        zone=_zone(said.zone, template.geneva, state_zone),
        days=_days(said.days),
        scope=write_scope(said.scope),
        template=template.name,
        source=said.source,
        confirmed_by=said.confirmed_by or (None if said.tentative else "said when it was added"),
        voluntary=said.voluntary,
        anchor=said.anchor,
        anchor_on=said.anchor_on,
        offset_days=said.offset_days if said.anchor_on else None,
        request=said.request,
        ask_supports=said.ask_supports,
        fresh_days=said.fresh_days,
        words=template.words,
    )


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What another date would move: the deadline before and after, its open asks and their next reminders."""

    before: DeadlineState
    after: DeadlineState
    moves: Move


async def foresee(
    session: AsyncSession, row: Deadline, due_on: date, now: datetime, ladders: Ladders, calendar: Calendar
) -> Foreseen:
    """What a deadline's move would do; nothing is written. Raises DeadlineRefused."""
    before = (await read_deadlines(session, [row.id], ladders.report, calendar))[row.id]
    command = MoveDeadline(Origin("foreseen"), due_on)
    after = turn(before, command, now, days_of(row), row.time_zone, ladders.report, calendar).after
    moves = await foresee_move(session, row.id, ask_dues(after, now, calendar), now, ladders, calendar)
    return Foreseen(before, after, moves)


def _day(said: Said) -> date:
    if said.due_on is not None:
        return said.due_on
    if said.anchor_on is None:
        raise PlanFault("due_on", "none")
    if said.offset_days is None:
        raise PlanFault("offset_days", "none", template=said.template.name)
    return said.anchor_on + timedelta(days=said.offset_days)


def _zone(told: str | None, geneva: bool, state: str) -> str:
    if told is None:
        return GENEVA if geneva else state
    if told.casefold() in ("geneva", "state"):
        return GENEVA if told.casefold() == "geneva" else state
    try:
        return ZoneInfo(told).key
    except (KeyError, ValueError, OSError):
        raise PlanFault("zone", "unknown", zone=told) from None


def _days(told: Mapping[MilestoneKind, object]) -> dict[MilestoneKind, int]:
    try:
        return order_days(told)
    except DaysFault as fault:
        before = {"before": fault.before.value} if fault.before else {}
        raise PlanFault("days", fault.code, kind=fault.kind.value, **before) from fault
