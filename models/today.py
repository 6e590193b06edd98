"""What the first page of the room shows: what needs somebody now, how each report stands, who owes answers."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.selectable import LateralFromClause

from domain.collecting import SETTLED
from domain.recommendation import OVER
from domain.rights import Sight
from domain.words import AskKind, AskState, MessageKind, MessageState, MilestoneKind, Role
from models.asks import Ask, Deadline, Milestone
from models.board import Debtor
from models.messages import Message
from models.people import Institution
from models.queues import reads_replies, requests
from models.recommendations import Assignment, Progress, Recommendation
from models.replies import Answer, Reply
from models.sight import asked_of, visible


@dataclass(frozen=True, slots=True)
class Needs:
    """How many of each wait for somebody: replies to review, requests to decide on, answers to sign off,
    recommendations without an owner, messages that reached nobody, dates that nobody confirmed, messages held."""

    replies: int
    requests: int
    to_validate: int
    unowned: int
    undelivered: int
    unconfirmed: int
    held: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A report on its way. asked, answered, validated: recommendations. late: answers whose time has come are missing.

    next: the milestone that comes next, if any.
    """

    number: int
    title: str
    due_on: date
    due_at: datetime
    confirmed: bool
    asked: int
    answered: int
    validated: int
    late: int
    next: MilestoneKind | None
    next_at: datetime | None

    @property
    def missing(self) -> int:
        return self.asked - self.answered

    @property
    def at_risk(self) -> bool:
        """Whether answers are missing that should have come, or nobody said that the date is right."""
        return self.late > 0 or not self.confirmed


async def read_needs(session: AsyncSession, sight: Sight, now: datetime) -> Needs:
    """Everything that waits, in one query."""
    open_ = Ask.state == AskState.OPEN
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    count = func.count
    counts = {
        "replies": select(count()).select_from(Reply).where(reads_replies()),
        "requests": select(count()).select_from(Answer).where(requests()),
        "to_validate": select(count()).where(Ask.kind == AskKind.VALIDATE, open_, asked_of(sight)),
        "unowned": select(count()).where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led)),
        "undelivered": select(count()).where(Message.state == MessageState.FAILED, Message.kind != MessageKind.NOTICE),
        "unconfirmed": select(count()).where(
            ~Deadline.confirmed, Deadline.submitted_at.is_(None), Deadline.cancelled_at.is_(None)
        ),
        "held": select(count()).where(Message.state == MessageState.READY, Message.kind == MessageKind.DIGEST),
        "open": select(count()).where(open_, asked_of(sight)),
        "overdue": select(count()).where(open_, Ask.due_at <= now, asked_of(sight)),
    }
    row = (await session.execute(select(*(q.scalar_subquery().label(name) for name, q in counts.items())))).one()
    return Needs(**row._mapping)


def count_answers(sight: Sight, now: datetime) -> LateralFromClause:
    """Beside each deadline of a query: how many recommendations were asked, answered, validated, and are late."""
    validated = exists().where(Progress.ask_id == Ask.id, Progress.state.in_(SETTLED))
    counted = Ask.state.in_([AskState.OPEN, AskState.ANSWERED])
    open_ = Ask.state == AskState.OPEN
    return (
        select(
            func.count(Ask.recommendation_id.distinct()).filter(counted).label("asked"),
            func.count(Ask.recommendation_id.distinct()).filter(Ask.state == AskState.ANSWERED).label("answered"),
            func.count(Ask.recommendation_id.distinct())
            .filter(Ask.state == AskState.ANSWERED, validated)
            .label("validated"),
            func.count(Ask.recommendation_id.distinct()).filter(open_, Ask.due_at <= now).label("late"),
        )
        .where(Ask.deadline_id == Deadline.id, Ask.kind == AskKind.PROGRESS, asked_of(sight))
        .correlate(Deadline)
        .lateral("asks")
    )


async def read_standings(session: AsyncSession, sight: Sight, now: datetime) -> list[Standing]:
    """Reports that are neither submitted nor cancelled, the next one first."""
    asks = count_answers(sight, now)
    ahead = (
        select(Milestone.name, Milestone.at)
        .where(Milestone.deadline_id == Deadline.id, Milestone.reached_at.is_(None), Milestone.at > now)
        .order_by(Milestone.at)
        .limit(1)
        .correlate(Deadline)
        .lateral("ahead")
    )
    rows = await session.execute(
        select(
            Deadline.number, Deadline.title, Deadline.due_on, Deadline.due_at, Deadline.confirmed,
            asks.c.asked, asks.c.answered, asks.c.validated, asks.c.late, ahead.c.name, ahead.c.at,
        )
        .select_from(Deadline)
        .join(asks, true())
        .outerjoin(ahead, true())
        .where(Deadline.submitted_at.is_(None), Deadline.cancelled_at.is_(None))
        .order_by(Deadline.due_at, Deadline.number)
    )  # fmt: skip
    return [Standing(*row) for row in rows.all()]


async def read_owing(session: AsyncSession, sight: Sight, now: datetime, limit: int) -> list[Debtor]:
    """Institutions that are asked something now, those that are late first."""
    overdue = func.count().filter(Ask.due_at <= now)
    rows = await session.execute(
        select(Institution.name, Institution.acronym, func.count(), overdue, func.min(Ask.due_at))
        .join(Ask, Ask.institution_id == Institution.id)
        .where(Ask.state == AskState.OPEN, asked_of(sight))
        .group_by(Institution.id)
        .order_by(overdue.desc(), func.min(Ask.due_at), Institution.name)
        .limit(limit)
    )
    return [Debtor(*row) for row in rows.all()]


async def read_phases(session: AsyncSession, sight: Sight) -> dict[str, int]:
    """How many recommendations are in each phase."""
    rows = await session.execute(
        select(Recommendation.phase, func.count()).where(visible(sight)).group_by(Recommendation.phase)
    )
    return {phase.value: count for phase, count in rows.all()}
