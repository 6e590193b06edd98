"""Everything about one recommendation, for `suivi show` and its page."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import Classification
from models.asks import Ask, Reminder
from models.changes import Change
from models.evidence import as_json, evidence_of
from models.messages import Delivery, Member, Message
from models.people import Institution, Person
from models.recommendations import Assignment, Progress, Provenance, Recommendation
from models.replies import Answer, Reply

HIDDEN = "(confidential)"


async def find_by_reference(session: AsyncSession, reference: str, state: str | None) -> list[Recommendation]:
    """Recommendations that people call so: of one State when it is given; a bare number finds its owners too."""
    wanted = reference.strip()
    query = select(Recommendation).where(Recommendation.reference.ilike(wanted.replace("%", r"\%").replace("_", r"\_")))
    if state is not None:
        query = query.where(Recommendation.state == state)
    found = list(await session.scalars(query.limit(10)))
    if not found:
        query = select(Recommendation).where(Recommendation.number == wanted)
        found = list(await session.scalars((query.where(Recommendation.state == state) if state else query).limit(10)))
    return found


async def tell(session: AsyncSession, recommendation: Recommendation, *, confidential: bool) -> dict[str, Any]:
    """One recommendation with all that happened to it, as plain values.

    confidential: whether the reader may see the text of a confidential one; else only its reference is told.
    """
    hide = recommendation.classification is Classification.CONFIDENTIAL and not confidential
    id = recommendation.id
    institutions = await _names(session, Institution)
    people = await _names(session, Person)
    return {
        "id": str(id),
        "reference": recommendation.reference,
        "state": recommendation.state,
        "body": recommendation.body,
        "cycle": recommendation.cycle,
        "session": recommendation.session,
        "symbol": recommendation.symbol,
        "number": recommendation.number,
        "text": HIDDEN if hide else recommendation.text,
        "position": recommendation.position,
        "position_note": None if hide else recommendation.position_note,
        "recommenders": recommendation.recommenders,
        "themes": [] if hide else recommendation.themes,
        "groups": [] if hide else recommendation.groups,
        "sdgs": recommendation.sdgs,
        "classification": recommendation.classification,
        "phase": recommendation.phase,
        "revision": recommendation.revision,
        "received_at": recommendation.received_at,
        "sources": [
            {"source": p.source, "row": p.row}
            for p in await session.scalars(select(Provenance).where(Provenance.recommendation_id == id))
        ],
        "assignments": await _assignments(session, id, institutions),
        "asks": await _asks(session, id, institutions),
        "progress": await _progress(session, id, institutions, people, hide),
        "conversation": await _conversation(session, id, people, hide),
        "changes": await _changes(session, id, people, hide),
    }


async def _names(session: AsyncSession, table: type[Institution] | type[Person]) -> dict[UUID, str]:
    return {id: name for id, name in (await session.execute(select(table.id, table.name))).all()}


async def _assignments(session: AsyncSession, id: UUID, institutions: dict[UUID, str]) -> list[dict[str, Any]]:
    rows = await session.scalars(
        select(Assignment).where(Assignment.recommendation_id == id).order_by(Assignment.from_at, Assignment.role)
    )
    return [
        {"institution": institutions[a.institution_id], "role": a.role, "from": a.from_at, "to": a.to_at} for a in rows
    ]


async def _asks(session: AsyncSession, id: UUID, institutions: dict[UUID, str]) -> list[dict[str, Any]]:
    asks = list(await session.scalars(select(Ask).where(Ask.recommendation_id == id).order_by(Ask.opened_at, Ask.id)))
    reminders = await session.scalars(
        select(Reminder).where(Reminder.ask_id.in_([a.id for a in asks])).order_by(Reminder.due_at)
    )
    by_ask: dict[UUID, list[dict[str, Any]]] = {}
    for r in reminders:
        by_ask.setdefault(r.ask_id, []).append(
            {"rung": r.rung, "occurrence": r.occurrence, "due": r.due_at, "state": r.state}
        )
    return [
        {
            "kind": a.kind,
            "institution": institutions[a.institution_id],
            "round": a.round,
            "state": a.state,
            "opened": a.opened_at,
            "due": a.due_at,
            "overdue": a.overdue,
            "closed": a.closed_at,
            "reminders": by_ask.get(a.id, []),
        }
        for a in asks
    ]


async def _progress(
    session: AsyncSession, id: UUID, institutions: dict[UUID, str], people: dict[UUID, str], hide: bool
) -> list[dict[str, Any]]:
    rows = list(
        await session.scalars(select(Progress).where(Progress.recommendation_id == id).order_by(Progress.said_at))
    )
    evidence = await evidence_of(session, [p.id for p in rows])
    return [
        {
            "status": p.status,
            "narrative": HIDDEN if hide else p.narrative,
            "state": p.state,
            "institution": institutions.get(p.institution_id) if p.institution_id else None,
            "by": people.get(p.person_id) if p.person_id else None,
            "said": p.said_at,
            "id": str(p.id),
            "evidence": [as_json(one, name=HIDDEN if hide else None) for one in evidence.get(p.id, ())],
        }
        for p in rows
    ]


async def _conversation(session: AsyncSession, id: UUID, people: dict[UUID, str], hide: bool) -> list[dict[str, Any]]:
    """Every message that asked about it and every reply that spoke of it, in order."""
    sent = await session.execute(
        select(Message, Member.n, Delivery)
        .join(Member, Member.message_id == Message.id)
        .join(Ask, Ask.id == Member.ask_id)
        .outerjoin(Delivery, Delivery.message_id == Message.id)
        .where(Ask.recommendation_id == id, ~Member.dropped)
    )
    told: list[tuple[datetime, dict[str, Any]]] = [
        (
            delivery.started_at if delivery else message.made_at,
            {
                "kind": "message",
                "to": people.get(message.person_id),
                "channel": delivery.channel if delivery else message.channel,
                "n": n,
                "state": message.state,
                "outcome": delivery.outcome if delivery else None,
                "reason": delivery.reason if delivery else None,
                "at": delivery.started_at if delivery else message.made_at,
            },
        )
        for message, n, delivery in sent.all()
    ]
    heard = await session.execute(
        select(Reply, Answer).join(Answer, Answer.reply_id == Reply.id).where(Answer.recommendation_id == id)
    )
    for reply, answer in heard.all():
        told.append(
            (
                reply.received_at,
                {
                    "kind": "reply",
                    "from": people.get(reply.person_id, reply.sender) if reply.person_id else reply.sender,
                    "channel": reply.channel,
                    "action": answer.action,
                    "status": answer.status,
                    "words": HIDDEN if hide else answer.words,
                    "narrative": HIDDEN if hide else answer.narrative,
                    "state": answer.state,
                    "provisional": answer.provisional,
                    "at": reply.received_at,
                },
            )
        )
    # Mail servers tell whole seconds: what was asked and answered within one is told in this order.
    return [entry for _, entry in sorted(told, key=lambda pair: pair[0].replace(microsecond=0))]


async def _changes(session: AsyncSession, id: UUID, people: dict[UUID, str], hide: bool) -> list[dict[str, Any]]:
    rows = await session.scalars(select(Change).where(Change.recommendation_id == id).order_by(Change.number))
    return [
        {
            "at": c.at,
            "verb": c.verb,
            "by": people.get(c.by_id, c.by_kind) if c.by_id else c.by_kind,
            "on_behalf_of": people.get(c.on_behalf_of) if c.on_behalf_of else None,
            "through": c.through,
            "before": {} if hide else c.before,
            "after": {} if hide else c.after,
        }
        for c in rows
    ]
