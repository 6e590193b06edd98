"""A deadline as the record holds it: added once, read and locked as the state of its workflow, written by a turn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4, uuid5

from sqlalchemy import insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.commands import Origin
from domain.deadlines import ConfirmDeadline, DeadlineCommand, DeadlineState, Stage, begin
from domain.ladder import Ladder
from domain.planning import Mark, rung_times
from domain.words import AskState, DeadlineKind, MilestoneKind
from models.asks import Ask, Deadline, Milestone
from models.changes import Change
from models.recommendations import Note

OPEN = (Deadline.submitted_at.is_(None), Deadline.cancelled_at.is_(None))


@dataclass(frozen=True, slots=True)
class Planned:
    """What people say of a new deadline. days: each milestone's calendar days before it; scope: as `domain.scope`
    writes it; confirmed_by: None while the date is tentative; words: the limit of the report."""

    title: str
    kind: DeadlineKind
    due_on: date
    zone: str
    days: Mapping[MilestoneKind, int]
    scope: str
    template: str | None = None
    source: str | None = None
    confirmed_by: str | None = None
    voluntary: bool = False
    anchor: str | None = None
    anchor_on: date | None = None
    offset_days: int | None = None
    request: str | None = None
    ask_supports: bool = False
    fresh_days: int = 90
    words: int | None = None


def draft_deadline(
    planned: Planned, at: datetime, ladder: Ladder, calendar: Calendar
) -> tuple[Deadline, DeadlineState]:
    """A new deadline as it would be written, and its first state; nothing is."""
    confirmed = planned.confirmed_by is not None
    state = begin(
        uuid4(), planned.due_on, at, planned.days, planned.zone, ladder, calendar, confirmed=confirmed
    )  # fmt: skip
    row = Deadline(
        id=state.deadline,
        title=planned.title,
        kind=planned.kind.value,
        template=planned.template,
        due_on=state.due_on,
        due_at=state.due_at,
        time_zone=planned.zone,
        anchor=planned.anchor,
        anchor_on=planned.anchor_on,
        offset_days=planned.offset_days,
        source_document=planned.source,
        voluntary=planned.voluntary,
        confirmed=confirmed,
        confirmed_by=planned.confirmed_by,
        confirm_at=state.confirm_at,
        scope=planned.scope,
        plan={kind.value: days for kind, days in planned.days.items()},
        ask_supports=planned.ask_supports,
        fresh_days=planned.fresh_days,
        words=planned.words,
        told=state.told,
        revision=0,
    )
    return row, state


async def add_deadline(
    session: AsyncSession, planned: Planned, origin: Origin, at: datetime, ladder: Ladder, calendar: Calendar
) -> Deadline:
    """Write a new deadline with its milestones, its request and its Change. ladder: the one before a report."""
    row, state = draft_deadline(planned, at, ladder, calendar)
    if planned.request:
        row.request_id = await write_note(session, planned.request, at)
    session.add(row)
    await session.flush()
    await _write_marks(session, row.id, (), state.marks, at)
    await session.execute(
        insert(Change).values(
            external_id=origin.external_id,
            at=at,
            by_kind=origin.by_kind,
            by_id=origin.by,
            on_behalf_of=origin.on_behalf_of,
            through=origin.through,
            verb="add",
            subject="deadline",
            subject_id=row.id,
            before={},
            after=told_of(state) | {"title": planned.title, "scope": planned.scope, "template": planned.template},
        )
    )
    return row


async def write_note(session: AsyncSession, text: str, at: datetime) -> UUID:
    """Keep a text that payloads name by its id."""
    id = uuid4()
    await session.execute(insert(Note).values(id=id, text=text, written_at=at))
    return id


async def read_deadlines(
    session: AsyncSession, ids: Sequence[UUID], ladder: Ladder, calendar: Calendar
) -> dict[UUID, DeadlineState]:
    """The recorded state of each deadline; those that do not exist are left out."""
    rows = (await session.scalars(select(Deadline).where(Deadline.id.in_(ids)))).all()
    marks: dict[UUID, dict[MilestoneKind, Mark]] = {}
    for mark in await session.scalars(select(Milestone).where(Milestone.deadline_id.in_(ids))):
        marks.setdefault(mark.deadline_id, {})[mark.name] = Mark(mark.name, mark.at, mark.reached_at is not None)
    return {
        row.id: DeadlineState(
            deadline=row.id,
            revision=row.revision,
            stage=stage_of(row),
            due_on=row.due_on,
            due_at=row.due_at,
            marks=tuple(marks[row.id][kind] for kind in MilestoneKind if kind in marks.get(row.id, {})),
            rungs=rung_times(row.due_at, ladder, calendar),
            told=row.told,
            confirm_at=row.confirm_at,
            look_at=row.look_at,
        )
        for row in rows
    }


async def lock_deadline(
    session: AsyncSession, deadline: UUID, ladder: Ladder, calendar: Calendar
) -> tuple[Deadline, DeadlineState] | None:
    """A deadline and its state, its row locked until the transaction ends; None when there is no such one."""
    row = await session.scalar(select(Deadline).where(Deadline.id == deadline).with_for_update())
    if row is None:
        return None
    return row, (await read_deadlines(session, [deadline], ladder, calendar))[deadline]


async def live_deadlines(
    session: AsyncSession, ladder: Ladder, calendar: Calendar
) -> list[tuple[Deadline, DeadlineState]]:
    """Deadlines whose workflow has something to do: those that are not over, or that asks still follow."""
    followed = select(Ask.deadline_id).where(Ask.state == AskState.OPEN, Ask.deadline_id.is_not(None))
    live = or_(OPEN[0] & OPEN[1], Deadline.id.in_(followed))
    rows = (await session.scalars(select(Deadline).where(live).order_by(Deadline.number))).all()
    states = await read_deadlines(session, [row.id for row in rows], ladder, calendar)
    return [(row, states[row.id]) for row in rows]


async def write_turn(
    session: AsyncSession,
    row: Deadline,
    before: DeadlineState,
    after: DeadlineState,
    command: DeadlineCommand,
    at: datetime,
) -> None:
    """Write the difference that a command made to a locked deadline, its milestones included."""
    changes: dict[str, object] = {
        "due_on": after.due_on,
        "due_at": after.due_at,
        "told": after.told,
        "confirm_at": after.confirm_at,
        "look_at": after.look_at,
        "revision": after.revision,
        "frozen_at": (row.frozen_at or at) if after.stage is Stage.FROZEN else None,
        "submitted_at": (row.submitted_at or at) if after.stage is Stage.SUBMITTED else None,
        "cancelled_at": (row.cancelled_at or at) if after.stage is Stage.CANCELLED else None,
    }
    if isinstance(command, ConfirmDeadline):
        note = await session.get(Note, command.note) if command.note else None
        changes |= {"confirmed": True, "confirmed_by": note.text if note else command.origin.through}
    await session.execute(update(Deadline).where(Deadline.id == row.id).values(**changes))
    if before.marks != after.marks:
        await _write_marks(session, row.id, before.marks, after.marks, at)


def stage_of(row: Deadline) -> Stage:
    if row.cancelled_at is not None:
        return Stage.CANCELLED
    if row.submitted_at is not None:
        return Stage.SUBMITTED
    return Stage.FROZEN if row.frozen_at is not None else Stage.OPEN


def days_of(row: Deadline) -> dict[MilestoneKind, int]:
    """Each milestone's calendar days before the deadline."""
    return {kind: row.plan[kind.value] for kind in MilestoneKind if kind.value in row.plan}


def told_of(state: DeadlineState) -> dict[str, object]:
    """What the audit says of a deadline's state."""
    return {
        "stage": state.stage.value,
        "due_on": state.due_on.isoformat(),
        "reached": [mark.kind.value for mark in state.marks if mark.reached],
        "told": state.told,
        "revision": state.revision,
    }


async def _write_marks(
    session: AsyncSession, deadline: UUID, before: Sequence[Mark], after: Sequence[Mark], at: datetime
) -> None:
    known = {mark.kind: mark for mark in before}
    changed = [mark for mark in after if known.get(mark.kind) != mark]
    if not changed:
        return
    statement = upsert(Milestone)
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["deadline_id", "name"],
            set_={"at": statement.excluded.at, "reached_at": statement.excluded.reached_at},
        ),
        [
            {
                "id": uuid5(deadline, mark.kind.value),
                "deadline_id": deadline,
                "name": mark.kind,
                "at": mark.at,
                "reached_at": at if mark.reached else None,
            }
            for mark in changed
        ],
    )
