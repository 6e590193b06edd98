"""Read the record as a rehearsal begins with it: lives, reminders, people, reports, and what was sent lately."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from domain.calendar import Calendar
from domain.collecting import LastSaid
from domain.ladder import Ladders, Step
from domain.recommendation import Policy, State
from domain.rehearsal.world import Report, World
from domain.roster import Roster
from domain.scope import parse_scope
from domain.words import AskKind, AskState, ChannelName, MessageKind, MessageState, ProgressState, ReminderState
from models.asks import Ask, Deadline, Reminder
from models.deadlines import OPEN, days_of, read_deadlines
from models.holders import read_roster
from models.lives import open_states
from models.messages import Member, Message
from models.people import Institution
from models.recommendations import Progress, Recommendation
from models.scoping import read_scope
from models.written import read_written

PAGE = 2_000


async def read_world(
    session: AsyncSession,
    now: datetime,
    policy: Policy,
    ladders: Ladders,
    calendar: Calendar,
    speaking: Collection[ChannelName],
) -> World:
    """The record at `now`. What is in a digest already, sent or held, counts as due at once."""
    lives = await _lives(session)
    roster = await read_roster(session)
    return World(
        lives=lives,
        references=await _names(session, Recommendation.id, Recommendation.reference),
        institutions=await _names(session, Institution.id, Institution.name),
        roster=roster,
        pending=await _pending(session, now),
        policy=policy,
        ladders=ladders,
        calendar=calendar,
        speaking=tuple(speaking) or tuple(ChannelName),
        reports=await _reports(session, ladders, calendar),
        asked=await _asked(session),
        written=await _written(session, roster, now),
        said=await _said(session),
    )


async def _names(
    session: AsyncSession, id: InstrumentedAttribute[UUID], name: InstrumentedAttribute[str]
) -> dict[UUID, str]:
    return {one: called for one, called in (await session.execute(select(id, name))).all()}


async def _lives(session: AsyncSession) -> dict[UUID, State]:
    lives: dict[UUID, State] = {}
    after: UUID | None = None
    while page := await open_states(session, after, PAGE):
        lives.update((state.recommendation, state) for state in page)
        after = page[-1].recommendation
    return lives


async def _pending(session: AsyncSession, now: datetime) -> dict[UUID, Step]:
    rows = await session.execute(
        select(Reminder.ask_id, Reminder.rung, Reminder.occurrence, Reminder.due_at, Reminder.state).where(
            Reminder.state.in_([ReminderState.PLANNED, ReminderState.CLAIMED])
        )
    )
    return {
        ask: Step(rung, occurrence, now if state is ReminderState.CLAIMED else due_at)
        for ask, rung, occurrence, due_at, state in rows.all()
    }


async def _asked(session: AsyncSession) -> dict[UUID, datetime]:
    """When each ask was first sent to somebody."""
    rows = await session.execute(
        select(Member.ask_id, func.min(Message.sent_at))
        .join(Message, Message.id == Member.message_id)
        .where(Message.state == MessageState.SENT, Message.kind == MessageKind.DIGEST, ~Member.dropped)
        .group_by(Member.ask_id)
    )
    return {ask: sent_at for ask, sent_at in rows.all() if sent_at is not None}


async def _written(session: AsyncSession, roster: Roster, now: datetime) -> dict[UUID, Sequence[date]]:
    lately = await read_written(session, list(roster.people.values()), now)
    return {person: written.on for person, written in lately.items() if written.on}


async def _said(session: AsyncSession) -> dict[tuple[UUID, UUID], LastSaid]:
    """The last that each (recommendation, institution) said, and whose word it is by now."""
    rows = await session.execute(
        select(Progress.recommendation_id, Progress.institution_id, Progress.state, Progress.said_at)
        .where(Progress.institution_id.is_not(None), Progress.state != ProgressState.WITHDRAWN)
        .order_by(Progress.said_at)
    )
    return {
        (recommendation, institution): LastSaid(state, said_at)
        for recommendation, institution, state, said_at in rows.all()
        if institution is not None
    }


async def _reports(session: AsyncSession, ladders: Ladders, calendar: Calendar) -> list[Report]:
    """The deadlines that are neither submitted nor cancelled, with what is in their scope now."""
    rows = (await session.scalars(select(Deadline).where(*OPEN).order_by(Deadline.number))).all()
    states = await read_deadlines(session, [row.id for row in rows], ladders.report, calendar)
    found = []
    for row in rows:
        scope, _ = await read_scope(session, parse_scope(row.scope))
        found.append(
            Report(
                number=row.number,
                title=row.title,
                state=states[row.id],
                days=days_of(row),
                zone=row.time_zone,
                scope=tuple(one.id for one in scope),
                ask_supports=row.ask_supports,
                fresh_days=row.fresh_days,
                answered=await _answered(session, row.id),
            )
        )
    return found


async def _answered(session: AsyncSession, deadline: UUID) -> frozenset[tuple[UUID, UUID]]:
    rows = await session.execute(
        select(Ask.recommendation_id, Ask.institution_id).where(
            Ask.deadline_id == deadline, Ask.kind == AskKind.PROGRESS, Ask.state == AskState.ANSWERED
        )
    )
    return frozenset((recommendation, institution) for recommendation, institution in rows.all())
