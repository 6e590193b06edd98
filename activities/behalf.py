"""Answers that reached the coordinator by phone, letter, meeting or mail, recorded on somebody's behalf."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal
from uuid import UUID, uuid4

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import Lifecycles, Outcome
from activities.reconciling import births_of
from domain.commands import Origin, Report
from domain.words import Action, ReplyState, Status, Via
from models.holders import institutions_of
from models.lives import read_states
from models.replies import Answer, Reply
from models.session import Database


class NotCharged(Exception):
    """The person holds no post in an institution that is charged with the recommendation."""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody said to the coordinator. on: the day it was said; text: in their words."""

    recommendation: UUID
    person: UUID
    status: Status
    via: Via
    on: date
    text: str = ""


async def record_on_behalf(
    database: Database, lifecycles: Lifecycles, told: Told, at: datetime, *, by: UUID | None = None
) -> Outcome:
    """Keep the words as a reply, then record the answer through the workflow. Raises NotCharged, EngineUnreachable.

    by: the user who records it; None: whoever may run commands on this machine.
    """
    async with database.transaction() as session:
        state = (await read_states(session, [told.recommendation]))[told.recommendation]
        birth = (await births_of(session, [state]))[0]
        mine = await institutions_of(session, told.person, told.on) or await institutions_of(
            session, told.person, at.date()
        )
        institution = next((i for i in (state.lead, *state.supports) if i in mine), None)
        if institution is None or state.lead is None:
            raise NotCharged
        reply, answer = await _keep(session, told, institution, birth.reference, at)
    kind: Literal["user", "system"] = "user" if by else "system"
    origin = Origin(f"{told.via.value}:{reply}:0:1", by, kind, told.person, told.via.value)
    outcome = await lifecycles.update(birth, Report(origin, institution, answer, Action.REPORT, told.status))
    async with database.transaction() as session:
        done = await session.get_one(Answer, answer)
        done.state = "refused" if outcome.result == "refused" else "applied"
        kept = await session.get_one(Reply, reply)
        kept.state, kept.applied_at = ReplyState.APPLIED, at
    return outcome


async def _keep(
    session: AsyncSession, told: Told, institution: UUID, reference: str, at: datetime
) -> tuple[UUID, UUID]:
    reply, answer = uuid4(), uuid4()
    said_at = min(datetime.combine(told.on, time(12), UTC), at)
    await session.execute(
        insert(Reply).values(
            id=reply,
            channel=told.via.value,
            external_id=f"{told.via.value}:{reply}:0",
            received_at=at,
            sender=str(told.person),
            raw=told.text.encode(),
            incoming={},
            state=ReplyState.FOR_REVIEW,
            why="recording on behalf was interrupted",
            person_id=told.person,
            narrative=told.text,
        )
    )
    await session.execute(
        insert(Answer).values(
            id=answer,
            reply_id=reply,
            n=1,
            reference=reference,
            recommendation_id=told.recommendation,
            institution_id=institution,
            action=Action.REPORT,
            status=told.status,
            confidence=1.0,
            words=told.text,
            narrative=told.text,
            said_at=said_at,
            state="understood",
        )
    )
    return reply, answer
