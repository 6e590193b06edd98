"""Read the record as a rehearsal begins with it: lives, reminders, people, reports, and what was sent lately."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from domain.calendar import Calendar
from domain.ladder import Ladders, Step
from domain.recommendation import Policy, State
from domain.rehearsal.world import Report, World
from domain.roster import Roster
from domain.words import ChannelName, MessageKind, MessageState, ProgressState, ReminderState
from models.asks import Reminder
from models.holders import read_roster
from models.lives import open_states
from models.messages import Member, Message
from models.people import Institution
from models.recommendations import Progress, Recommendation
from models.written import read_written

PAGE = 2_000
SIGNED_OFF = (ProgressState.VALIDATED, ProgressState.PUBLISHED)


async def read_world(
    session: AsyncSession,
    now: datetime,
    policy: Policy,
    ladders: Ladders,
    calendar: Calendar,
    speaking: Collection[ChannelName],
    reports: Sequence[Report] = (),
) -> World:
    """The record at `now`. What is in a digest already, sent or held, counts as due at once."""
    lives = await _lives(session)
    roster = await read_roster(session)
    validated, reported = await _progress(session)
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
        reports=reports,
        asked=await _asked(session),
        written=await _written(session, roster, now),
        validated=validated,
        reported=reported,
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


async def _progress(
    session: AsyncSession,
) -> tuple[dict[tuple[UUID, UUID], datetime], set[tuple[UUID, UUID]]]:
    """When each (recommendation, institution) was last validated, and whose last answer waits to be."""
    rows = await session.execute(
        select(Progress.recommendation_id, Progress.institution_id, Progress.state, Progress.said_at)
        .where(Progress.institution_id.is_not(None), Progress.state != ProgressState.WITHDRAWN)
        .order_by(Progress.said_at)
    )
    validated: dict[tuple[UUID, UUID], datetime] = {}
    last: dict[tuple[UUID, UUID], ProgressState] = defaultdict(lambda: ProgressState.PROVISIONAL)
    for recommendation, institution, state, said_at in rows.all():
        if institution is None:
            continue
        last[recommendation, institution] = state
        if state in SIGNED_OFF:
            validated[recommendation, institution] = said_at
    return validated, {pair for pair, state in last.items() if state is ProgressState.REPORTED}
