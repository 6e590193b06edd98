"""A deadline moved: every open ask that follows it gets another date, and its pending reminder another hour.

Few statements, however many asks: what moves alike is computed once, and joined as a table of values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    Integer,
    String,
    and_,
    case,
    cast,
    column,
    func,
    insert,
    literal,
    select,
    update,
    values,
)
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.ladder import Ladders, Step, moved_step
from domain.words import AskKind, AskState, ReminderState
from models.asks import Ask, Reminder
from models.recommendations import Recommendation

MANY = 400
"""Groups in one statement: four parameters each stay far below PostgreSQL's 65,535."""
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Move:
    """What became of the asks. wake: whether some workflow would look too late, or not at all, unless it is told."""

    asks: int = 0
    earlier: int = 0
    later: int = 0
    wake: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """Reminders that move alike, and where to. day: on which their asks opened, in the State."""

    kind: AskKind
    rung: int
    day: date
    snoozed: datetime
    count: int
    was_at: datetime
    step: Step


async def move_asks(
    session: AsyncSession,
    deadline: UUID,
    due: Mapping[AskKind, datetime],
    at: datetime,
    ladders: Ladders,
    calendar: Calendar,
) -> Move:
    """Give the open asks that follow a deadline their new due times, and move what they wait for.

    due: by kind of ask, aware UTC. Their recommendations are locked first, in order, so that no change of one of them
    writes an old date back.
    """
    followed = select(Ask.recommendation_id).where(*_following(deadline))
    locked = (
        select(Recommendation.id)
        .where(Recommendation.id.in_(followed))
        .order_by(Recommendation.id)
        .with_for_update(key_share=True)
        .subquery()
    )
    await session.execute(select(func.count()).select_from(locked))
    asks, wake = await _weigh(session, deadline, due)
    if not asks:
        return Move()
    groups = await _groups(session, deadline, due, at, ladders, calendar)
    new = _due_of(due)
    await session.execute(
        update(Ask)
        .where(*_following(deadline))
        .values(due_at=func.greatest(new, Ask.opened_at), overdue=new <= at)
        .execution_options(synchronize_session=False)
    )
    await _move_reminders(session, deadline, groups, at, calendar)
    return _told(asks, wake, groups)


async def foresee_move(
    session: AsyncSession,
    deadline: UUID,
    due: Mapping[AskKind, datetime],
    at: datetime,
    ladders: Ladders,
    calendar: Calendar,
) -> Move:
    """What `move_asks` would do; nothing is written."""
    asks, wake = await _weigh(session, deadline, due)
    return _told(asks, wake, await _groups(session, deadline, due, at, ladders, calendar)) if asks else Move()


async def followers(
    session: AsyncSession, deadline: UUID, after: UUID | None, limit: int, until: UUID | None = None
) -> list[tuple[UUID, dict[AskKind, datetime]]]:
    """Recommendations with open asks that follow a deadline, in order of id, and when those are due now."""
    ids = select(Ask.recommendation_id).where(*_following(deadline)).distinct().order_by(Ask.recommendation_id)
    if after is not None:
        ids = ids.where(Ask.recommendation_id > after)
    if until is not None:
        ids = ids.where(Ask.recommendation_id <= until)
    rows = await session.execute(
        select(Ask.recommendation_id, Ask.kind, func.min(Ask.due_at))
        .where(*_following(deadline), Ask.recommendation_id.in_(ids.limit(limit)))
        .group_by(Ask.recommendation_id, Ask.kind)
        .order_by(Ask.recommendation_id)
    )
    found: dict[UUID, dict[AskKind, datetime]] = {}
    for recommendation, kind, due_at in rows.all():
        found.setdefault(recommendation, {})[kind] = due_at
    return list(found.items())


async def _weigh(session: AsyncSession, deadline: UUID, due: Mapping[AskKind, datetime]) -> tuple[int, bool]:
    """How many asks follow, and whether one of them is overdue, or due later than it will be."""
    new = _due_of(due)
    asks, wake = (
        await session.execute(
            select(func.count(), func.bool_or(Ask.overdue | (new < Ask.due_at))).where(*_following(deadline))
        )
    ).one()
    return asks, bool(wake)


async def _groups(
    session: AsyncSession,
    deadline: UUID,
    due: Mapping[AskKind, datetime],
    at: datetime,
    ladders: Ladders,
    calendar: Calendar,
) -> list[_Group]:
    day, snoozed = _day(calendar), _snoozed(at)
    rows = await session.execute(
        select(
            Ask.kind,
            Reminder.rung,
            day,
            snoozed,
            func.count(),
            func.min(Ask.opened_at),
            func.max(Reminder.due_at),
        )
        .join(Reminder, Reminder.ask_id == Ask.id)
        .where(*_following(deadline), Reminder.state == ReminderState.PLANNED)
        .group_by(Ask.kind, Reminder.rung, day, snoozed)
    )
    found = []
    for kind, rung, opened_on, until, count, opened_at, was_at in rows.all():
        ladder = ladders.of(kind, deadline)
        # A ladder that was shortened since is at its last rung.
        step = Step(min(rung, len(ladder) - 1), 0, was_at)
        moved = moved_step(ladder, step, opened_at, due[kind], max(at, until), calendar)
        found.append(_Group(kind, rung, opened_on, until, count, was_at, moved))
    return found


async def _move_reminders(
    session: AsyncSession, deadline: UUID, groups: Sequence[_Group], at: datetime, calendar: Calendar
) -> None:
    """On the same rung a reminder takes its new hour; on another it is cancelled, and the next free one is planned."""
    same = [group for group in groups if group.step.rung == group.rung]
    other = [group for group in groups if group.step.rung != group.rung]
    for n in range(0, len(same), MANY):
        moves = _values(same[n : n + MANY])
        await session.execute(
            update(Reminder)
            .where(*_meant(deadline, moves, at, calendar), Reminder.due_at != moves.c.due_at)
            .values(due_at=moves.c.due_at)
            .execution_options(synchronize_session=False)
        )
    for n in range(0, len(other), MANY):
        moves = _values(other[n : n + MANY])
        gone = (
            update(Reminder)
            .where(*_meant(deadline, moves, at, calendar))
            .values(state=ReminderState.CANCELLED)
            .returning(Reminder.ask_id, moves.c.to_rung, moves.c.due_at)
            .cte("gone")
        )
        used = (
            select(func.max(Reminder.occurrence) + 1)
            .where(Reminder.ask_id == gone.c.ask_id, Reminder.rung == gone.c.to_rung)
            .scalar_subquery()
        )
        await session.execute(
            insert(Reminder).from_select(
                ["id", "ask_id", "rung", "occurrence", "due_at", "state"],
                select(
                    func.gen_random_uuid(),
                    gone.c.ask_id,
                    gone.c.to_rung,
                    func.coalesce(used, 0),
                    gone.c.due_at,
                    literal(ReminderState.PLANNED.value),
                ),
            )
        )


def _values(groups: Sequence[_Group]):  # type: ignore[no-untyped-def]
    moment = DateTime(timezone=True)
    return values(
        column("kind", String),
        column("rung", Integer),
        column("day", Date),
        column("snoozed", moment),
        column("to_rung", Integer),
        column("due_at", moment),
        name="moves",
    ).data([(g.kind.value, g.rung, g.day, g.snoozed, g.step.rung, g.step.due_at) for g in groups])


def _meant(deadline: UUID, moves, at: datetime, calendar: Calendar) -> tuple[ColumnElement[bool], ...]:  # type: ignore[no-untyped-def]
    return (
        *_following(deadline),
        Reminder.ask_id == Ask.id,
        Reminder.state == ReminderState.PLANNED,
        and_(
            cast(Ask.kind, String) == moves.c.kind,
            Reminder.rung == moves.c.rung,
            _day(calendar) == moves.c.day,
            _snoozed(at) == moves.c.snoozed,
        ),
    )


def _following(deadline: UUID) -> tuple[ColumnElement[bool], ...]:
    return Ask.deadline_id == deadline, Ask.state == AskState.OPEN


def _due_of(due: Mapping[AskKind, datetime]) -> ColumnElement[datetime]:
    moment = DateTime(timezone=True)
    others = dict(due)
    progress = others.pop(AskKind.PROGRESS)
    return case(
        *((Ask.kind == kind, cast(literal(at, moment), moment)) for kind, at in others.items()),
        else_=cast(literal(progress, moment), moment),
    )


def _day(calendar: Calendar) -> ColumnElement[date]:
    """The day on which an ask opened, in the State: rungs count from days, not from hours."""
    return cast(func.timezone(calendar.zone, Ask.opened_at), Date)


def _snoozed(at: datetime) -> ColumnElement[datetime]:
    return case((Ask.snoozed_until > at, Ask.snoozed_until), else_=literal(NEVER, DateTime(timezone=True)))


def _told(asks: int, wake: bool, groups: Sequence[_Group]) -> Move:
    return Move(
        asks,
        sum(group.count for group in groups if group.step.due_at < group.was_at),
        sum(group.count for group in groups if group.step.due_at > group.was_at),
        wake,
    )
