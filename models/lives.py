"""A recommendation's state as the record holds it: read it, and write what a decision changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.asks import OpenAsk
from domain.recommendation import OVER, Decision, State
from domain.words import AskKind, AskState, Role
from models.asks import Ask
from models.recommendations import Assignment, Recommendation


async def read_states(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, State]:
    """The recorded state of each recommendation; those that do not exist are left out."""
    rounds = (
        select(func.max(Ask.round))
        .where(Ask.recommendation_id == Recommendation.id, Ask.kind == AskKind.PROGRESS)
        .scalar_subquery()
    )
    rows = (
        await session.execute(
            select(
                Recommendation.id,
                Recommendation.body,
                Recommendation.phase,
                Recommendation.revision,
                Recommendation.no_owner_at,
                rounds.label("rounds"),
            ).where(Recommendation.id.in_(ids))
        )
    ).all()
    charged = (
        await session.execute(
            select(Assignment.recommendation_id, Assignment.institution_id, Assignment.role)
            .where(Assignment.recommendation_id.in_(ids), Assignment.to_at.is_(None))
            .order_by(Assignment.from_at, Assignment.institution_id)
        )
    ).all()
    open_asks = (
        await session.scalars(select(Ask).where(Ask.recommendation_id.in_(ids), Ask.state == AskState.OPEN))
    ).all()
    leads = {c.recommendation_id: c.institution_id for c in charged if c.role is Role.LEAD}
    supports: dict[UUID, list[UUID]] = {}
    for c in charged:
        if c.role is Role.SUPPORT:
            supports.setdefault(c.recommendation_id, []).append(c.institution_id)
    asks: dict[UUID, list[OpenAsk]] = {}
    for ask in open_asks:
        asks.setdefault(ask.recommendation_id, []).append(as_open(ask))
    return {
        row.id: State(
            recommendation=row.id,
            body=row.body,
            phase=row.phase,
            revision=row.revision,
            lead=leads.get(row.id),
            supports=tuple(supports.get(row.id, ())),
            asks=tuple(sorted(asks.get(row.id, ()), key=lambda a: (a.due_at, a.id))),
            rounds=row.rounds or 0,
            no_owner_at=row.no_owner_at,
        )
        for row in rows
    }


async def lock_state(session: AsyncSession, recommendation: UUID) -> State | None:
    """The recorded state, its row locked until the transaction ends; None when there is no such one."""
    await session.execute(select(Recommendation.id).where(Recommendation.id == recommendation).with_for_update())
    return (await read_states(session, [recommendation])).get(recommendation)


async def open_states(session: AsyncSession, after: UUID | None, limit: int) -> list[State]:
    """Lives that are not over, in order of id, `limit` at a time."""
    query = select(Recommendation.id).where(Recommendation.phase.not_in(OVER)).order_by(Recommendation.id)
    if after is not None:
        query = query.where(Recommendation.id > after)
    ids = (await session.scalars(query.limit(limit))).all()
    states = await read_states(session, ids)
    return [states[i] for i in ids]


async def write_decision(session: AsyncSession, before: State, decision: Decision, at: datetime) -> None:
    """Write the difference that a decision made to a locked recommendation: phase, charges and asks."""
    after = decision.after
    await session.execute(
        update(Recommendation)
        .where(Recommendation.id == after.recommendation)
        .values(phase=after.phase, revision=after.revision, no_owner_at=after.no_owner_at)
    )
    if (before.lead, before.supports) != (after.lead, after.supports):
        await _write_charges(session, before, after, at)
    closed = dict(decision.closed)
    for ask in before.asks:
        if ask.id in closed and after.ask(ask.id) is None:
            await session.execute(update(Ask).where(Ask.id == ask.id).values(state=closed[ask.id], closed_at=at))
    for ask in after.asks:
        earlier = before.ask(ask.id)
        if earlier is None:
            await _open(session, after.recommendation, ask)
        elif earlier != ask:
            await session.execute(update(Ask).where(Ask.id == ask.id).values(**_columns(ask)))


async def _write_charges(session: AsyncSession, before: State, after: State, at: datetime) -> None:
    old, new = _roles(before), _roles(after)
    gone = [i for i, role in old.items() if new.get(i) is not role]
    if gone:
        await session.execute(
            update(Assignment)
            .where(
                Assignment.recommendation_id == after.recommendation,
                Assignment.institution_id.in_(gone),
                Assignment.to_at.is_(None),
            )
            .values(to_at=at)
        )
    fresh = [(i, role) for i, role in new.items() if old.get(i) is not role]
    if fresh:
        await session.execute(
            insert(Assignment),
            [
                {
                    "id": uuid4(),
                    "recommendation_id": after.recommendation,
                    "institution_id": institution,
                    "role": role,
                    "from_at": at,
                    "to_at": None,
                }
                for institution, role in fresh
            ],
        )


async def _open(session: AsyncSession, recommendation: UUID, ask: OpenAsk) -> None:
    """A new ask; or one that a taken-back answer had closed, open again."""
    again = await session.execute(
        update(Ask)
        .where(Ask.id == ask.id)
        .values(state=AskState.OPEN, closed_at=None, **_columns(ask))
        .returning(Ask.id)
    )
    if again.first() is None:
        await session.execute(
            insert(Ask).values(
                id=ask.id,
                recommendation_id=recommendation,
                institution_id=ask.institution,
                kind=ask.kind,
                round=ask.round,
                state=AskState.OPEN,
                opened_at=ask.opened_at,
                **_columns(ask),
            )
        )


def as_open(ask: Ask) -> OpenAsk:
    return OpenAsk(
        id=ask.id,
        kind=ask.kind,
        institution=ask.institution_id,
        round=ask.round,
        opened_at=ask.opened_at,
        due_at=ask.due_at,
        overdue=ask.overdue,
        snoozed_until=ask.snoozed_until,
        delegate=ask.delegate_id,
        deadline=ask.deadline_id,
        request=ask.request_id,
    )


def _columns(ask: OpenAsk) -> dict[str, object]:
    return {
        "due_at": ask.due_at,
        "overdue": ask.overdue,
        "snoozed_until": ask.snoozed_until,
        "delegate_id": ask.delegate,
        "deadline_id": ask.deadline,
        "request_id": ask.request,
    }


def _roles(state: State) -> dict[UUID, Role]:
    roles: dict[UUID, Role] = dict.fromkeys(state.supports, Role.SUPPORT)
    if state.lead is not None:
        roles[state.lead] = Role.LEAD
    return roles


def ids_of(states: Iterable[State]) -> list[UUID]:
    return [state.recommendation for state in states]
