"""Deadlines as people look at them: their plan, how far each institution has come, and what is missing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.collecting import SETTLED
from domain.deadlines import DeadlineState
from domain.references import reading_order
from domain.scope import Scope, parse_scope
from domain.words import AskKind, AskState, MilestoneKind, ProgressState
from models.asks import Ask, Deadline
from models.deadlines import days_of
from models.institutions import read_names
from models.missing import read_missing
from models.recommendations import Note, Progress
from models.scoping import Candidate, read_scope


@dataclass(frozen=True, slots=True)
class Reach:
    """What a scope reaches: recommendations that are not over, and those of them that nobody leads."""

    found: tuple[Candidate, ...]

    @property
    def unowned(self) -> list[str]:
        return sorted((one.reference for one in self.found if one.lead is None), key=reading_order)


@dataclass(frozen=True, slots=True)
class PlannedMark:
    """A milestone with its plan. on: its day in the State. days: calendar days before the date, as planned.

    squeezed: it lies later than planned, since the plan would have begun before the deadline was added.
    """

    kind: MilestoneKind
    on: date
    at: datetime
    days: int
    reached: bool
    squeezed: bool


@dataclass(frozen=True, slots=True)
class Funnel:
    """How far a leading institution has come for one report: recommendations in scope, asked, answered, validated."""

    id: UUID
    institution: str
    in_scope: int = 0
    asked: int = 0
    answered: int = 0
    validated: int = 0


async def read_reach(session: AsyncSession, scope: Scope) -> Reach:
    found, _ = await read_scope(session, scope)
    return Reach(tuple(found))


async def list_deadlines(session: AsyncSession) -> Sequence[Deadline]:
    """All deadlines: those to come first, by their day."""
    rows = (await session.scalars(select(Deadline).order_by(Deadline.due_on, Deadline.number))).all()
    return sorted(rows, key=lambda row: row.submitted_at is not None or row.cancelled_at is not None)


async def tell_deadline(
    session: AsyncSession, row: Deadline, state: DeadlineState, calendar: Calendar
) -> dict[str, Any]:
    """One deadline with its milestones, what is missing, and the funnel of its institutions, as plain values."""
    reach = await read_reach(session, parse_scope(row.scope))
    request = await session.get(Note, row.request_id) if row.request_id is not None else None
    missing = await read_missing(session, row.id, calendar)
    return {
        "deadline": tell_row(row, state) | {"request": request.text if request else None},
        "milestones": tell_marks(row, state, calendar),
        "missing": [
            {
                "institution": one.institution,
                "references": list(one.references),
                "total": one.total,
                "since": one.since_on,
                "asked": [{"person": person, "times": times} for person, times in one.asked],
            }
            for one in missing.values()
        ],
        "institutions": [
            {key: value for key, value in asdict(one).items() if key != "id"}
            for one in await read_funnel(session, row.id, reach)
        ],
        "in_scope": len(reach.found),
        "without_owner": reach.unowned,
    }


def tell_row(row: Deadline, state: DeadlineState) -> dict[str, Any]:
    return {
        "number": row.number,
        "id": str(row.id),
        "title": row.title,
        "template": row.template,
        "stage": state.stage.value,
        "due_on": state.due_on,
        "due_at": state.due_at,
        "zone": row.time_zone,
        "kind": row.kind,
        "confirmed": row.confirmed,
        "confirmed_by": row.confirmed_by,
        "voluntary": row.voluntary,
        "source": row.source_document,
        "anchor": row.anchor,
        "anchor_on": row.anchor_on,
        "offset_days": row.offset_days,
        "scope": row.scope,
        "words": row.words,
        "ask_supports": row.ask_supports,
        "fresh_days": row.fresh_days,
        "revision": state.revision,
    }


def list_marks(row: Deadline, state: DeadlineState, calendar: Calendar) -> list[PlannedMark]:
    """The milestones of a deadline, in their order."""
    days, due_on = days_of(row), calendar.day_of(state.due_at)
    found = []
    for mark in state.marks:
        before, on = days.get(mark.kind, 0), calendar.day_of(mark.at)
        squeezed = on > calendar.on_or_before(due_on - timedelta(days=before))
        found.append(PlannedMark(mark.kind, on, mark.at, before, mark.reached, squeezed))
    return found


def tell_marks(row: Deadline, state: DeadlineState, calendar: Calendar) -> list[dict[str, Any]]:
    """The same as plain values."""
    told = [asdict(mark) for mark in list_marks(row, state, calendar)]
    return [{"name": mark.pop("kind").value, **mark} for mark in told]


async def read_funnel(session: AsyncSession, deadline: UUID, reach: Reach) -> list[Funnel]:
    """By leading institution, who has most to do first."""
    names = (await read_names(session)).official
    put = await _read_put(session, deadline)
    found: dict[UUID, Counter[str]] = {}
    for one in reach.found:
        if one.lead is None:
            continue
        states, validated = put.get((one.id, one.lead), (frozenset[AskState](), False))
        found.setdefault(one.lead, Counter()).update(
            in_scope=1,
            asked=int(bool(states)),
            answered=int(AskState.ANSWERED in states),
            validated=int(validated),
        )
    funnels = [Funnel(id, names[id], **counts) for id, counts in found.items()]
    return sorted(funnels, key=lambda one: (one.answered - one.asked, one.institution))


async def _read_put(session: AsyncSession, deadline: UUID) -> dict[tuple[UUID, UUID], tuple[frozenset[AskState], bool]]:
    """What was asked for a deadline, by (recommendation, institution): open or answered, and whether what they said
    last is validated."""
    last = (
        select(Progress.state)
        .where(
            Progress.recommendation_id == Ask.recommendation_id,
            Progress.institution_id == Ask.institution_id,
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(
            Ask.recommendation_id, Ask.institution_id, Ask.state, case((Ask.state == AskState.ANSWERED, last))
        ).where(
            Ask.deadline_id == deadline,
            Ask.kind == AskKind.PROGRESS,
            Ask.state.in_([AskState.OPEN, AskState.ANSWERED]),
        )
    )
    found: dict[tuple[UUID, UUID], tuple[frozenset[AskState], bool]] = {}
    for recommendation, institution, state, said in rows.all():
        states, validated = found.get((recommendation, institution), (frozenset[AskState](), False))
        found[recommendation, institution] = states | {state}, validated or said in SETTLED
    return found
