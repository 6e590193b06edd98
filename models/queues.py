"""What waits for a human: replies to read, requests to decide on, answers to sign off; oldest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, select, tuple_
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import Action, AskKind, AskState, ReplyState
from models.asks import Ask
from models.correspondence import NEEDS_A_HUMAN
from models.people import Institution, Person
from models.recommendations import Recommendation
from models.replies import Answer, Reply
from models.sight import asked_of

REQUESTS = (Action.EXTEND, Action.DELEGATE)
"""What the queue of requests holds; a reply that asks for nothing else is in no other queue."""
NAMED = 4


@dataclass(frozen=True, slots=True)
class Counts:
    """How many wait in each queue."""

    replies: int
    requests: int
    validate: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line of a queue. key: a reply's id, a request's number, an ask's id. word: what it is, by its vocabulary.

    who: a name; None: nobody we know, then sender is the address. references: the first few. Never a text.
    """

    key: str
    at: datetime
    who: str | None
    sender: str
    word: str
    references: tuple[str, ...]
    count: int


def reads_replies() -> ColumnElement[bool]:
    """Replies that somebody must read: all of NEEDS_A_HUMAN but those that only ask for time or a colleague."""
    waits = and_(Answer.reply_id == Reply.id, Answer.state == "for_review")
    asks = exists().where(waits, Answer.action.in_(REQUESTS))
    else_ = exists().where(waits, Answer.action.not_in(REQUESTS))
    return and_(
        Reply.state.in_(NEEDS_A_HUMAN),
        Reply.channel != "import",
        (Reply.state == ReplyState.QUARANTINED) | ~asks | else_,
    )


def requests() -> ColumnElement[bool]:
    return and_(Answer.state == "for_review", Answer.action.in_(REQUESTS), Answer.ask_id.is_not(None))


def validations(sight: Sight) -> ColumnElement[bool]:
    return and_(Ask.kind == AskKind.VALIDATE, Ask.state == AskState.OPEN, asked_of(sight))


async def count_queues(session: AsyncSession, sight: Sight) -> Counts:
    """How many wait, in one query."""
    counts = (
        select(func.count()).select_from(Reply).where(reads_replies()),
        select(func.count()).select_from(Answer).where(requests()),
        select(func.count()).select_from(Ask).where(validations(sight)),
    )
    replies, asked, validate = (await session.execute(select(*(one.scalar_subquery() for one in counts)))).one()
    return Counts(replies, asked, validate)


async def list_replies(session: AsyncSession, limit: int, offset: int = 0) -> list[Waiting]:
    """Replies to read."""
    references = (
        select(func.array_agg(aggregate_order_by(Answer.reference, Answer.n)))
        .where(Answer.reply_id == Reply.id, Answer.state == "for_review", Answer.reference != "")
        .correlate(Reply)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(Reply.id, Reply.received_at, Person.name, Reply.sender, Reply.channel, references)
        .outerjoin(Person, Person.id == Reply.person_id)
        .where(reads_replies())
        .order_by(Reply.received_at, Reply.id)
        .limit(limit)
        .offset(offset)
    )
    return [_line(*row) for row in rows.all()]


async def list_requests(session: AsyncSession, limit: int, offset: int = 0) -> list[Waiting]:
    """Requests to decide on."""
    rows = await session.execute(
        select(Answer.number, Answer.said_at, Person.name, Reply.sender, Answer.action, Answer.reference)
        .join(Reply, Reply.id == Answer.reply_id)
        .outerjoin(Person, Person.id == Reply.person_id)
        .where(requests())
        .order_by(Answer.number)
        .limit(limit)
        .offset(offset)
    )
    return [_line(key, at, who, sender, word, [reference]) for key, at, who, sender, word, reference in rows.all()]


async def list_validations(session: AsyncSession, sight: Sight, limit: int, offset: int = 0) -> list[Waiting]:
    """Answers to sign off, by the day on which that is due."""
    rows = await session.execute(
        select(
            Ask.id,
            Ask.due_at,
            func.coalesce(Institution.acronym, Institution.name),
            Institution.name,
            Ask.kind,
            Recommendation.reference,
        )
        .join(Institution, Institution.id == Ask.institution_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(validations(sight))
        .order_by(Ask.due_at, Ask.id)
        .limit(limit)
        .offset(offset)
    )
    return [_line(key, at, who, sender, word, [reference]) for key, at, who, sender, word, reference in rows.all()]


async def reply_after(session: AsyncSession, id: UUID) -> str | None:
    """The reply that waits behind this one; behind the last, the first again."""
    here = select(Reply.received_at, Reply.id).where(Reply.id == id)
    query = select(Reply.id).where(reads_replies(), Reply.id != id).order_by(Reply.received_at, Reply.id)
    return await _first(session, query, query.where(tuple_(Reply.received_at, Reply.id) > here.scalar_subquery()))


async def request_after(session: AsyncSession, number: int) -> str | None:
    """The request that waits behind this one; behind the last, the first again."""
    query = select(Answer.number).where(requests(), Answer.number != number).order_by(Answer.number)
    return await _first(session, query, query.where(Answer.number > number))


async def validation_after(session: AsyncSession, sight: Sight, id: UUID) -> str | None:
    """The answer to sign off that waits behind this one; behind the last, the first again."""
    here = select(Ask.due_at, Ask.id).where(Ask.id == id)
    query = select(Ask.id).where(validations(sight), Ask.id != id).order_by(Ask.due_at, Ask.id)
    return await _first(session, query, query.where(tuple_(Ask.due_at, Ask.id) > here.scalar_subquery()))


async def _first(
    session: AsyncSession, first: Select[UUID] | Select[int], behind: Select[UUID] | Select[int]
) -> str | None:
    for query in (behind, first):
        found = await session.scalar(query.limit(1))
        if found is not None:
            return str(found)
    return None


def _line(
    key: UUID | int, at: datetime, who: str | None, sender: str, word: str, found: Sequence[str] | None
) -> Waiting:
    references = tuple(dict.fromkeys(found or ()))
    return Waiting(str(key), at, who, sender, word, references[:NAMED], len(references))
