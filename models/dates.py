"""The dates on which the State reports as its coordinators look at them: a list, a month, and one of them whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.deadlines import DeadlineState, Stage
from domain.ladder import Ladder
from domain.notices import MissingBy
from domain.planning import Mark
from domain.rights import Sight
from domain.scope import Scope, parse_scope
from domain.words import MilestoneKind
from models.agenda import Funnel, PlannedMark, list_marks, read_funnel, read_reach
from models.asks import Deadline, Milestone
from models.changes import Change
from models.deadlines import OPEN, read_deadlines, stage_of
from models.missing import read_missing
from models.recommendations import Note
from models.today import count_answers


@dataclass(frozen=True, slots=True)
class Dated:
    """A report in a list. asked, answered, validated, late: recommendations, as far as one sees them."""

    number: int
    title: str
    due_on: date
    stage: Stage
    confirmed: bool
    asked: int
    answered: int
    validated: int
    late: int
    marks: tuple[Mark, ...]

    @property
    def missing(self) -> int:
        return self.asked - self.answered

    @property
    def next(self) -> Mark | None:
        return next((mark for mark in self.marks if not mark.reached), None)

    def mark(self, kind: MilestoneKind) -> Mark | None:
        return next((mark for mark in self.marks if mark.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Appointment:
    """What lies on a day of the calendar. kind: a milestone; None: the date itself, as it is printed."""

    on: date
    number: int
    title: str
    kind: MilestoneKind | None
    reached: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """One deadline with all that is known of it.

    funnel, missing, in_scope, unowned: as far as one sees them; unowned: references that nobody leads. row: the
    deadline's own facts. request: what its asks say.
    """

    row: Deadline
    state: DeadlineState
    scope: Scope
    request: str | None
    marks: Sequence[PlannedMark]
    funnel: Sequence[Funnel]
    missing: Sequence[MissingBy]
    in_scope: int
    unowned: Sequence[str]

    @property
    def stage(self) -> Stage:
        return self.state.stage


async def count_dates(session: AsyncSession, *, over: bool) -> int:
    """How many deadlines are over, or are not."""
    return (await session.scalar(select(func.count()).select_from(Deadline).where(_over(over)))) or 0


async def read_dates(
    session: AsyncSession, sight: Sight, now: datetime, *, over: bool, limit: int, offset: int = 0
) -> list[Dated]:
    """Deadlines to come, the next one first; or those that are over, the last one first."""
    answers = count_answers(sight, now)
    order = (Deadline.due_at.desc(), Deadline.number.desc()) if over else (Deadline.due_at, Deadline.number)
    rows = (
        await session.execute(
            select(Deadline, answers.c.asked, answers.c.answered, answers.c.validated, answers.c.late)
            .select_from(Deadline)
            .join(answers, true())
            .where(_over(over))
            .order_by(*order)
            .limit(limit)
            .offset(offset)
        )
    ).all()
    marks = await _marks(session, [row.id for row, _, _, _, _ in rows])
    return [
        Dated(
            row.number,
            row.title,
            row.due_on,
            stage_of(row),
            row.confirmed,
            asked,
            answered,
            validated,
            late,
            marks.get(row.id, ()),
        )
        for row, asked, answered, validated, late in rows
    ]


async def read_month(session: AsyncSession, first: date, last: date, calendar: Calendar) -> list[Appointment]:
    """What lies on the days of the State from first to last, of deadlines that were not cancelled."""
    zone = ZoneInfo(calendar.zone)
    begins = datetime.combine(first, time(), zone)
    ends = datetime.combine(last + timedelta(days=1), time(), zone)
    kept = Deadline.cancelled_at.is_(None)
    dates = await session.execute(
        select(Deadline.due_on, Deadline.number, Deadline.title, Deadline.submitted_at)
        .where(Deadline.due_on.between(first, last), kept)
        .order_by(Deadline.due_on, Deadline.number)
    )
    found = [Appointment(on, number, title, None, submitted is not None) for on, number, title, submitted in dates]
    steps = await session.execute(
        select(Milestone.at, Deadline.number, Deadline.title, Deadline.due_on, Milestone.name, Milestone.reached_at)
        .join(Deadline, Deadline.id == Milestone.deadline_id)
        .where(Milestone.at >= begins, Milestone.at < ends, kept)
        .order_by(Milestone.at, Deadline.number)
    )
    for at, number, title, due_on, kind, reached_at in steps:
        on = calendar.day_of(at)
        # On its own day the date says it all.
        if kind is not MilestoneKind.SUBMIT or on != due_on:
            found.append(Appointment(on, number, title, kind, reached_at is not None))
    return found


async def find_deadline(session: AsyncSession, number: int) -> Deadline | None:
    found: Deadline | None = await session.scalar(select(Deadline).where(Deadline.number == number))
    return found


async def find_added(session: AsyncSession, external_id: str) -> int | None:
    """The number of the deadline that was added by a change."""
    found: int | None = await session.scalar(
        select(Deadline.number)
        .join(Change, Change.subject_id == Deadline.id)
        .where(Change.external_id == external_id, Change.subject == "deadline")
    )
    return found


async def read_outlook(
    session: AsyncSession, row: Deadline, sight: Sight, ladder: Ladder, calendar: Calendar
) -> Outlook:
    """Everything of one deadline. ladder: the one before a report."""
    state = (await read_deadlines(session, [row.id], ladder, calendar))[row.id]
    scope = parse_scope(row.scope)
    reach = await read_reach(session, scope)
    funnel = await read_funnel(session, row.id, reach)
    institutions: list[UUID] | None = None
    unowned: Sequence[str] = reach.unowned
    in_scope = len(reach.found)
    if sight.institution is not None:
        institutions = [sight.institution]
        funnel = [one for one in funnel if one.id == sight.institution]
        unowned, in_scope = (), sum(one.in_scope for one in funnel)
    missing = await read_missing(session, row.id, calendar, institutions=institutions)
    note = await session.get(Note, row.request_id) if row.request_id is not None else None
    return Outlook(
        row=row,
        state=state,
        scope=scope,
        request=note.text if note else None,
        marks=list_marks(row, state, calendar),
        funnel=funnel,
        missing=list(missing.values()),
        in_scope=in_scope,
        unowned=unowned,
    )


def _over(over: bool) -> ColumnElement[bool]:
    return ~(OPEN[0] & OPEN[1]) if over else OPEN[0] & OPEN[1]


async def _marks(session: AsyncSession, deadlines: Sequence[UUID]) -> dict[UUID, tuple[Mark, ...]]:
    rows = await session.execute(
        select(Milestone.deadline_id, Milestone.name, Milestone.at, Milestone.reached_at).where(
            Milestone.deadline_id.in_(deadlines)
        )
    )
    found: dict[UUID, dict[MilestoneKind, Mark]] = {}
    for deadline, name, at, reached_at in rows.all():
        found.setdefault(deadline, {})[name] = Mark(name, at, reached_at is not None)
    return {id: tuple(of[kind] for kind in MilestoneKind if kind in of) for id, of in found.items()}
