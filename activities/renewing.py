"""What a message that waited says now: alerts that name things are read again from the record before they leave."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.deadlines import Stage
from domain.ladder import Ladders
from domain.notices import AnswersMissing, ConfirmDate, NoOwner, Notice
from domain.recommendation import OVER
from domain.telling import MissingAnswers
from domain.words import AskKind
from models.asks import Deadline
from models.deadlines import read_deadlines, stage_of
from models.missing import count_asked, read_missing
from models.recommendations import Assignment, Recommendation


async def renew(
    session: AsyncSession, said: Notice | MissingAnswers, on: date, ladders: Ladders, calendar: Calendar
) -> Notice | None:
    """The notice as of now; None when there is nothing left to tell."""
    if isinstance(said, NoOwner):
        references = await _unowned(session)
        return NoOwner(references) if references else None
    if isinstance(said, MissingAnswers):
        return await _missing(session, said, on, ladders, calendar)
    if isinstance(said, ConfirmDate):
        row = await session.scalar(select(Deadline).where(Deadline.number == said.number))
        if row is None or row.confirmed or stage_of(row) in (Stage.SUBMITTED, Stage.CANCELLED):
            return None
        return ConfirmDate(row.number, row.title, row.due_on, row.source_document)
    return said


async def _missing(
    session: AsyncSession, said: MissingAnswers, on: date, ladders: Ladders, calendar: Calendar
) -> AnswersMissing | None:
    row = await session.get(Deadline, said.deadline)
    if row is None or stage_of(row) is not Stage.OPEN:
        return None
    missing = await read_missing(session, row.id, calendar, institutions=said.institutions, before=on)
    if not missing:
        return None
    state = (await read_deadlines(session, [row.id], ladders.report, calendar))[row.id]
    return AnswersMissing(
        row.title,
        row.due_on,
        await count_asked(session, row.id, said.institutions),
        tuple(missing.values()),
        ladders.report[min(said.rung, len(ladders.report) - 1)].tone,
        said.post,
        calendar.day_of(state.answer_by(AskKind.PROGRESS)),
    )


async def _unowned(session: AsyncSession) -> tuple[str, ...]:
    """References of open recommendations that no institution leads, as of now."""
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == "lead")
    rows = await session.scalars(
        select(Recommendation.reference)
        .where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led))
        .order_by(Recommendation.reference)
    )
    return tuple(rows)
