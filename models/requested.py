"""One request as its decider reads it: what is asked for, by whom, and what stands."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.colleagues import find_colleague
from domain.rights import Sight
from domain.words import Action, AskKind, AskState
from models.asks import Ask
from models.colleagues import read_colleagues
from models.heard import Last, read_last, speaks_of_secrets
from models.people import Institution, Person
from models.queues import requests
from models.recommendations import Recommendation
from models.replies import Answer, Reply
from models.sight import hides


@dataclass(frozen=True, slots=True)
class Requested:
    """More time, or a colleague instead. until: the day they ask for. to: the colleague as they name them.

    granted: how often more time was given for this question. colleagues: who else serves there. meant: the one whom
    the name surely means. text, words, last: None or empty when hidden.
    """

    number: int
    reply: UUID
    action: Action
    reference: str
    kind: AskKind
    text: str | None
    institution: str
    who: str | None
    sender: str
    channel: str
    said_at: datetime
    words: str
    until: datetime | None
    to: str | None
    due_at: datetime
    open: bool
    granted: int
    last: Last | None
    colleagues: tuple[tuple[UUID, str], ...]
    meant: UUID | None
    hidden: bool


async def read_request(session: AsyncSession, number: int, sight: Sight, on: date) -> Requested | None:
    """A request that nobody decided on yet, if there is one of this number. on: who serves then may be named."""
    row = (
        await session.execute(
            select(Answer, Reply, Ask, Recommendation, Institution.name, Person.name)
            .join(Reply, Reply.id == Answer.reply_id)
            .join(Ask, Ask.id == Answer.ask_id)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .join(Institution, Institution.id == Ask.institution_id)
            .outerjoin(Person, Person.id == Reply.person_id)
            .where(Answer.number == number, requests())
        )
    ).one_or_none()
    if row is None:
        return None
    answer, reply, ask, recommendation, institution, who = row
    hidden = hides(sight, recommendation.classification)
    told = not hidden and (sight.confidential or not await speaks_of_secrets(session, reply, [answer]))
    colleagues: dict[UUID, str] = {}
    if answer.action is Action.DELEGATE:
        colleagues = await read_colleagues(session, ask.institution_id, on, reply.person_id)
    found = find_colleague(answer.delegate or "", colleagues)
    pair = (ask.recommendation_id, ask.institution_id)
    last = await read_last(session, [pair]) if told else {}
    before = select(func.count()).where(
        Answer.ask_id == ask.id, Answer.action == Action.EXTEND, Answer.state == "applied"
    )
    return Requested(
        number=number,
        reply=reply.id,
        action=answer.action,
        reference=recommendation.reference,
        kind=ask.kind,
        text=None if hidden else recommendation.text,
        institution=institution,
        who=who,
        sender=reply.sender,
        channel=reply.channel,
        said_at=answer.said_at,
        words=answer.words if told else "",
        until=answer.until,
        to=answer.delegate,
        due_at=ask.due_at,
        open=ask.state is AskState.OPEN,
        granted=await session.scalar(before) or 0,
        last=last.get(pair),
        colleagues=tuple(sorted(colleagues.items(), key=lambda one: one[1])),
        meant=found.people[0] if len(found.people) == 1 else None,
        hidden=not told,
    )
