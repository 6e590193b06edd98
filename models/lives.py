"""A recommendation's state as the record holds it: read it, and write what a decision changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Uuid, and_, any_, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.asks import OpenAsk
from domain.recommendation import OVER, Decision, State
from domain.words import AskKind, AskState, Role
from models.asks import Ask
from models.base import Table
from models.recommendations import Assignment, Recommendation

_ROUNDS = (
    select(func.max(Ask.round))
    .where(Ask.recommendation_id == Recommendation.id, Ask.kind == AskKind.PROGRESS)
    .correlate(Recommendation)
    .scalar_subquery()
)
_CHARGES = (Assignment.recommendation_id == Recommendation.id, Assignment.to_at.is_(None))
_LEAD = select(Assignment.institution_id).where(*_CHARGES, Assignment.role == Role.LEAD).scalar_subquery()
_SUPPORTS = (
    select(
        func.array_agg(
            aggregate_order_by(Assignment.institution_id, Assignment.from_at, Assignment.institution_id),
            type_=ARRAY(Uuid),
        )
    )
    .where(*_CHARGES, Assignment.role == Role.SUPPORT)
    .scalar_subquery()
)
# As OpenAsk has them: columns, not rows of the table's class, since this is read for every change.
_OPEN_ASK = (
    Ask.id,
    Ask.kind,
    Ask.institution_id,
    Ask.round,
    Ask.opened_at,
    Ask.due_at,
    Ask.overdue,
    Ask.snoozed_until,
    Ask.delegate_id,
    Ask.deadline_id,
    Ask.request_id,
)
_STATES = (
    select(
        Recommendation.id,
        Recommendation.body,
        Recommendation.phase,
        Recommendation.revision,
        Recommendation.no_owner_at,
        _ROUNDS,
        _LEAD,
        _SUPPORTS,
        *_OPEN_ASK,
    )
    .outerjoin(Ask, and_(Ask.recommendation_id == Recommendation.id, Ask.state == AskState.OPEN))
    .where(Recommendation.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(Recommendation.id, Ask.due_at, Ask.id)
)
_LOCK = select(Recommendation.id).where(Recommendation.id == bindparam("id")).with_for_update()


async def read_states(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, State]:
    """The recorded state of each recommendation, by one statement; those that do not exist are left out."""
    rows = (await session.execute(_STATES, {"ids": list(ids)})).all()
    states: dict[UUID, State] = {}
    for id, asked in groupby(rows, key=itemgetter(0)):
        lines = list(asked)
        _, body, phase, revision, no_owner_at, rounds, lead, supports, *_ = lines[0]
        asks = tuple(OpenAsk(*line[-len(_OPEN_ASK) :]) for line in lines if line[-len(_OPEN_ASK)] is not None)
        states[id] = State(
            recommendation=id,
            body=body,
            phase=phase,
            revision=revision,
            lead=lead,
            supports=tuple(supports or ()),
            asks=asks,
            rounds=rounds or 0,
            no_owner_at=no_owner_at,
        )
    return states


async def lock_state(session: AsyncSession, recommendation: UUID) -> State | None:
    """The recorded state, its row locked until the transaction ends; None when there is no such one."""
    # By two statements: what one reads beside the row that it locks may be older than the lock.
    await session.execute(_LOCK, {"id": recommendation})
    return (await read_states(session, [recommendation])).get(recommendation)


async def open_states(session: AsyncSession, after: UUID | None, limit: int) -> list[State]:
    """Lives that are not over, in order of id, `limit` at a time."""
    query = select(Recommendation.id).where(Recommendation.phase.not_in(OVER)).order_by(Recommendation.id)
    if after is not None:
        query = query.where(Recommendation.id > after)
    ids = (await session.scalars(query.limit(limit))).all()
    states = await read_states(session, ids)
    return [states[i] for i in ids]


# The tables themselves: the ORM would compare what it writes with what the session holds, and nothing is held here.
_RECOMMENDATION, _ASK = (Table.metadata.tables[one.__tablename__] for one in (Recommendation, Ask))
_WRITE_RECOMMENDATION = update(_RECOMMENDATION).where(_RECOMMENDATION.c.id == bindparam("which"))
_WRITE_ASK = update(_ASK).where(_ASK.c.id == bindparam("which"))


async def write_decision(session: AsyncSession, before: State, decision: Decision, at: datetime) -> None:
    """Write the difference that a decision made to a locked recommendation: phase, charges and asks."""
    after = decision.after
    await session.execute(
        _WRITE_RECOMMENDATION,
        {
            "which": after.recommendation,
            "phase": after.phase,
            "revision": after.revision,
            "no_owner_at": after.no_owner_at,
        },
    )
    if (before.lead, before.supports) != (after.lead, after.supports):
        await _write_charges(session, before, after, at)
    closed = dict(decision.closed)
    for ask in before.asks:
        if ask.id in closed and after.ask(ask.id) is None:
            await session.execute(_WRITE_ASK, {"which": ask.id, "state": closed[ask.id], "closed_at": at})
    for ask in after.asks:
        earlier = before.ask(ask.id)
        if earlier is None:
            await _open(session, after.recommendation, ask)
        elif earlier != ask:
            await session.execute(_WRITE_ASK, {"which": ask.id, **_columns(ask)})


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


_INSERT_ASK = insert(_ASK)
_OPEN = _INSERT_ASK.on_conflict_do_update(
    index_elements=["id"],
    set_={
        "state": AskState.OPEN,
        "closed_at": None,
        **{
            name: _INSERT_ASK.excluded[name]
            for name in ("due_at", "overdue", "snoozed_until", "delegate_id", "deadline_id", "request_id")
        },
    },
)


async def _open(session: AsyncSession, recommendation: UUID, ask: OpenAsk) -> None:
    """A new ask; or one that a taken-back answer had closed, open again."""
    values = {
        "id": ask.id,
        "recommendation_id": recommendation,
        "institution_id": ask.institution,
        "kind": ask.kind,
        "round": ask.round,
        "state": AskState.OPEN,
        "opened_at": ask.opened_at,
        **_columns(ask),
    }
    await session.execute(_OPEN, values)


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
