"""Deadlines as people look at them: their plan, how far each institution has come, and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.collecting import SETTLED, Sought
from domain.deadlines import DeadlineState
from domain.references import reading_order
from domain.scope import Scope, parse_scope
from domain.words import AskKind, AskState
from models.asks import Deadline
from models.deadlines import days_of
from models.institutions import read_names
from models.missing import read_missing
from models.recommendations import Note
from models.scoping import Candidate, read_scope, read_sought


@dataclass(frozen=True, slots=True)
class Reach:
    """What a scope reaches: recommendations that are not over, and those of them that nobody leads."""

    found: tuple[Candidate, ...]

    @property
    def unowned(self) -> list[str]:
        return sorted((one.reference for one in self.found if one.lead is None), key=reading_order)


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
        "institutions": await _funnel(session, row, reach),
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


def tell_marks(row: Deadline, state: DeadlineState, calendar: Calendar) -> list[dict[str, Any]]:
    """The milestones. squeezed: it lies later than planned, since the plan would have begun before the deadline was
    added."""
    days, due_on = days_of(row), calendar.day_of(state.due_at)
    return [
        {
            "name": mark.kind.value,
            "on": calendar.day_of(mark.at),
            "at": mark.at,
            "days": days.get(mark.kind, 0),
            "reached": mark.reached,
            "squeezed": calendar.day_of(mark.at)
            > calendar.on_or_before(due_on - timedelta(days=days.get(mark.kind, 0))),
        }
        for mark in state.marks
    ]


async def _funnel(session: AsyncSession, row: Deadline, reach: Reach) -> list[dict[str, Any]]:
    """By leading institution: how many are in scope, asked, answered, validated; who has most to do first."""
    names = (await read_names(session)).official
    found: dict[UUID, dict[str, Any]] = {}
    for one in await read_sought(session, row.id, [c for c in reach.found if c.lead is not None]):
        told = found.setdefault(
            one.lead,
            {"institution": names[one.lead], "in_scope": 0, "asked": 0, "answered": 0, "validated": 0},
        )
        states = _states(one, row.id)
        told["in_scope"] += 1
        told["asked"] += bool(states)
        told["answered"] += AskState.ANSWERED in states
        last = one.last.get(one.lead)
        told["validated"] += AskState.ANSWERED in states and last is not None and last.state in SETTLED
    return sorted(found.values(), key=lambda told: (told["answered"] - told["asked"], told["institution"]))


def _states(one: Sought, deadline: UUID) -> set[AskState]:
    return {
        ask.state
        for ask in one.asks
        if ask.deadline == deadline
        and ask.institution == one.lead
        and ask.kind is AskKind.PROGRESS
        and ask.state in (AskState.OPEN, AskState.ANSWERED)
    }
