"""What a ministry's own table already knew of a recommendation: who leads it, and its last answer."""

from datetime import UTC, datetime, time
from uuid import UUID, uuid4

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Assign, Command, Origin, Report
from domain.words import Action, ReplyState
from models.institutions import Names
from models.lives import read_states
from models.recommendations import Progress
from models.register import Placed
from models.replies import Answer, Reply


async def opening_of(session: AsyncSession, placed: Placed, names: Names, at: datetime) -> list[Command]:
    """The commands that a row asks for; none of what is recorded already. at: aware UTC."""
    intake, id = placed.intake, placed.recommendation
    lead = names.find(intake.lead) if intake.lead else None
    if lead is None:
        return []
    state = (await read_states(session, [id]))[id]
    commands: list[Command] = []
    if state.lead is None and not state.over:
        supports = tuple(s for s in (names.find(n) for n in intake.supports) if s is not None)
        commands.append(Assign(Origin(f"import:{id}:assign", through="import"), lead, supports))
    if intake.status is not None and not await _reported(session, id):
        answer = await _answer(session, placed, lead, at)
        commands.append(
            Report(Origin(f"import:{id}:status", through="import"), lead, answer, Action.REPORT, intake.status)
        )
    return commands


async def _reported(session: AsyncSession, recommendation: UUID) -> bool:
    found = await session.scalar(select(Progress.id).where(Progress.recommendation_id == recommendation).limit(1))
    return found is not None


async def _answer(session: AsyncSession, placed: Placed, institution: UUID, at: datetime) -> UUID:
    """The last answer of a table, kept like any other: a reply with one answer."""
    intake = placed.intake
    said_at = datetime.combine(intake.answered_on, time(12), UTC) if intake.answered_on else at
    words, reply, answer = intake.last_answer or "", uuid4(), uuid4()
    await session.execute(
        insert(Reply).values(
            id=reply,
            channel="import",
            external_id=f"import:{reply}",
            received_at=at,
            sender=intake.lead,
            raw=words.encode(),
            incoming={},
            state=ReplyState.APPLIED,
            narrative=words,
            applied_at=at,
        )
    )
    await session.execute(
        insert(Answer).values(
            id=answer,
            reply_id=reply,
            n=1,
            reference=placed.reference,
            recommendation_id=placed.recommendation,
            institution_id=institution,
            action=Action.REPORT,
            status=intake.status,
            confidence=1.0,
            words=words,
            narrative=words,
            said_at=min(said_at, at),
            state="applied",
        )
    )
    return answer
