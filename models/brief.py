"""The coordinator's week in numbers and names, in a handful of queries."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.notices import WeeklyBrief
from domain.recommendation import OVER
from domain.words import Action, AskState, MessageKind, MessageState, MilestoneKind, Outcome, Role
from models.asks import Ask, Deadline, Milestone
from models.changes import Change
from models.correspondence import NEEDS_A_HUMAN
from models.messages import Delivery, Message
from models.people import Institution, Person
from models.recommendations import Assignment, Recommendation
from models.replies import Answer, Reply

WEEK = timedelta(days=7)
AHEAD = timedelta(weeks=4)


async def read_brief(session: AsyncSession, now: datetime, calendar: Calendar) -> WeeklyBrief:
    """What the seven days before `now` brought, and how things stand now."""
    since = now - WEEK
    is_open = Ask.state == AskState.OPEN
    answered, open_, overdue, due_soon = (
        await session.execute(
            select(
                func.count().filter(Ask.state == AskState.ANSWERED, Ask.closed_at > since, Ask.closed_at <= now),
                func.count().filter(is_open),
                func.count().filter(is_open, Ask.due_at <= now),
                func.count().filter(is_open, Ask.due_at > now, Ask.due_at <= now + WEEK),
            ).where(or_(is_open, Ask.closed_at > since))
        )
    ).one()
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    counts = {
        "validated": select(func.count()).where(Change.verb == "validate", Change.at > since, Change.at <= now),
        "unowned": select(func.count()).where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led)),
        "for_review": select(func.count()).where(Reply.state.in_(NEEDS_A_HUMAN), Reply.channel != "import"),
        "waiting": select(func.count()).where(
            Answer.state == "for_review", Answer.action.in_([Action.EXTEND, Action.DELEGATE])
        ),
    }
    told = (await session.execute(select(*(q.scalar_subquery().label(name) for name, q in counts.items())))).one()
    undelivered, failed = await _undelivered(session, since, now)
    return WeeklyBrief(
        since_on=calendar.day_of(since),
        until_on=calendar.day_of(now),
        answered=answered,
        validated=told.validated,
        open=open_,
        overdue=overdue,
        due_soon=due_soon,
        unowned=told.unowned,
        for_review=told.for_review,
        waiting=told.waiting,
        undelivered=undelivered,
        late=await _late(session, now),
        ahead=await _ahead(session, now),
        failed=failed,
        tentative=await _tentative(session),
    )


async def _late(session: AsyncSession, now: datetime) -> tuple[tuple[str, int], ...]:
    rows = await session.execute(
        select(Institution.name, func.count())
        .join(Ask, Ask.institution_id == Institution.id)
        .where(Ask.state == AskState.OPEN, Ask.due_at <= now)
        .group_by(Institution.id)
        .order_by(func.count().desc(), Institution.name)
    )
    return tuple((name, count) for name, count in rows.all())


async def _ahead(session: AsyncSession, now: datetime) -> tuple[tuple[str, MilestoneKind, date], ...]:
    """Milestones of the next four weeks of deadlines that are neither frozen, submitted nor cancelled."""
    rows = await session.execute(
        select(Deadline.title, Milestone.name, Milestone.at, Deadline.time_zone)
        .join(Milestone, Milestone.deadline_id == Deadline.id)
        .where(
            Milestone.at > now,
            Milestone.at <= now + AHEAD,
            Milestone.reached_at.is_(None),
            Deadline.frozen_at.is_(None),
            Deadline.submitted_at.is_(None),
            Deadline.cancelled_at.is_(None),
        )
        .order_by(Milestone.at, Deadline.title)
    )
    return tuple((title, name, at.astimezone(ZoneInfo(zone)).date()) for title, name, at, zone in rows.all())


async def _tentative(session: AsyncSession) -> tuple[str, ...]:
    """Deadlines ahead whose date nobody confirmed."""
    rows = await session.scalars(
        select(Deadline.title)
        .where(~Deadline.confirmed, Deadline.submitted_at.is_(None), Deadline.cancelled_at.is_(None))
        .order_by(Deadline.due_at, Deadline.title)
    )
    return tuple(rows)


async def _undelivered(session: AsyncSession, since: datetime, now: datetime) -> tuple[int, tuple[str, ...]]:
    """How many messages were given up in these days, and whom they were for."""
    gave_up = func.coalesce(Delivery.ended_at, Delivery.started_at, Message.made_at)
    rows = await session.execute(
        select(Person.name, func.count())
        .join(Message, Message.person_id == Person.id)
        .outerjoin(
            Delivery,
            (Delivery.message_id == Message.id)
            & (Delivery.attempt == Message.attempts)
            & (Delivery.outcome != Outcome.ACCEPTED),
        )
        .where(
            Message.state == MessageState.FAILED,
            Message.kind != MessageKind.NOTICE,
            gave_up > since,
            gave_up <= now,
        )
        .group_by(Person.id)
        .order_by(Person.name)
    )
    found = rows.all()
    return sum(count for _, count in found), tuple(name for name, _ in found)
