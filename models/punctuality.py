"""How reliably questions are answered: the share answered in time, and how long answers take."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import AskState
from models.asks import Ask
from models.messages import Member, Message

LATELY = timedelta(days=365)
SAID = (AskState.ANSWERED, AskState.DECLINED)
"""An institution that says in time that something is not its own has answered; what was cancelled asked for nothing."""
DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Of the last twelve months. due: asks that were answered, or are overdue; in_time: answered before they were due.

    median_days: from the question to its answer; None when nothing was answered.
    """

    due: int = 0
    in_time: int = 0
    median_days: float | None = None

    @property
    def share(self) -> int | None:
        """Percent answered in time; None when nothing was due."""
        return round(100 * self.in_time / self.due) if self.due else None


async def read_punctuality(
    session: AsyncSession, institutions: Collection[UUID], now: datetime
) -> dict[UUID, Punctuality]:
    """By institution; one that was asked nothing is left out."""
    rows = await session.execute(
        select(Ask.institution_id, *_numbers(now))
        .where(Ask.institution_id.in_(institutions), _counts(now))
        .group_by(Ask.institution_id)
    )
    return {id: Punctuality(due, in_time, days) for id, due, in_time, days in rows.all()}


async def read_persons_punctuality(session: AsyncSession, person: UUID, now: datetime) -> Punctuality:
    """Of what one person was written to about, whoever of their institution answered it."""
    row = (await session.execute(select(*_numbers(now)).where(Ask.id.in_(_put_to(person, now)), _counts(now)))).one()
    return Punctuality(*row)


def _put_to(person: UUID, now: datetime) -> Select[UUID]:
    return (
        select(Member.ask_id)
        .join(Message, Message.id == Member.message_id)
        .where(Message.person_id == person, Message.made_at > now - LATELY, Message.sent_at.is_not(None))
    )


def _counts(now: datetime) -> ColumnElement[bool]:
    answered = Ask.state.in_(SAID) & (Ask.closed_at > now - LATELY)
    return or_(answered, (Ask.state == AskState.OPEN) & (Ask.due_at <= now))


def _numbers(now: datetime) -> tuple[ColumnElement[int], ColumnElement[int], ColumnElement[float]]:
    answered = Ask.state.in_(SAID)
    took = func.extract("epoch", Ask.closed_at - Ask.opened_at) / DAY
    return (
        func.count(),
        func.count().filter(answered, Ask.closed_at <= Ask.due_at),
        func.percentile_cont(0.5).within_group(took).filter(answered),
    )
