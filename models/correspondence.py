"""Look at replies: who said what, and what became of each item."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import ReplyState
from models.evidence import Evidence, as_json
from models.people import Person
from models.replies import Answer, Reply

NEEDS_A_HUMAN = (ReplyState.FOR_REVIEW, ReplyState.QUARANTINED)


async def read_replies(session: AsyncSession, *, only_review: bool, limit: int) -> list[dict[str, Any]]:
    """The newest replies with their items, as plain values; never the raw message."""
    query = (
        select(Reply, Person.name)
        .outerjoin(Person, Person.id == Reply.person_id)
        .where(Reply.channel != "import")
        .order_by(Reply.received_at.desc())
        .limit(limit)
    )
    if only_review:
        query = query.where(Reply.state.in_(NEEDS_A_HUMAN))
    rows = (await session.execute(query)).all()
    answers: dict[UUID, list[dict[str, Any]]] = {}
    for answer in await session.scalars(
        select(Answer).where(Answer.reply_id.in_([reply.id for reply, _ in rows])).order_by(Answer.n)
    ):
        answers.setdefault(answer.reply_id, []).append(
            {
                "number": answer.number,
                "reference": answer.reference,
                "action": answer.action,
                "status": answer.status,
                "state": answer.state,
                "why": answer.why,
                "until": answer.until.date() if answer.until else None,
                "delegate": answer.delegate,
                "words": answer.words,
                "confidence": answer.confidence,
                "provisional": answer.provisional,
            }
        )
    files: dict[UUID, list[dict[str, Any]]] = {}
    for file in await session.scalars(
        select(Evidence).where(Evidence.reply_id.in_([reply.id for reply, _ in rows])).order_by(Evidence.n)
    ):
        files.setdefault(file.reply_id, []).append(as_json(file))
    return [
        {
            "id": str(reply.id),
            "received": reply.received_at,
            "from": name or reply.sender,
            "channel": reply.channel,
            "state": reply.state,
            "why": reply.why,
            "narrative": reply.narrative,
            "answers": answers.get(reply.id, []),
            "files": files.get(reply.id, []),
        }
        for reply, name in rows
    ]
