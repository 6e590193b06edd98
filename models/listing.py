"""Recommendations as the lines of a list: what each says, who owes what on it, and how far it is."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, Text, cast, func, literal, select, true, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from domain.references import reading_order
from domain.rights import Sight
from domain.words import AskKind, AskState, Classification, Phase, Position, ProgressState, Role, Status
from models.asks import Ask
from models.people import Institution
from models.recommendations import Assignment, Progress, Recommendation
from models.search import ORDER, Wanted, matching
from models.sight import asked_of, hides, readable, visible

AT_A_TIME: Final = 1_000
"""Lines of an export that are read at once."""


class Sort(StrEnum):
    """In what order a list is shown. DUE: what is due next comes first; NEWEST: what was received last."""

    REFERENCE = "reference"
    DUE = "due"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Line:
    """One recommendation. hidden: the reader may know its reference, who owes what, and nothing that it says.

    lead: the institution's name, short: its acronym where it has one. kind, due_at: what is asked and due next.
    """

    id: UUID
    reference: str
    state: str
    body: str
    cycle: int | None
    phase: Phase
    classification: Classification
    hidden: bool
    lead: str | None
    short: str | None
    supports: tuple[str, ...]
    kind: AskKind | None
    due_at: datetime | None
    received_at: datetime
    text: str | None = None
    symbol: str | None = None
    position: Position | None = None
    recommenders: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    sdgs: tuple[str, ...] = ()
    status: Status | None = None
    trust: ProgressState | None = None
    narrative: str | None = None
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to filter by."""

    bodies: tuple[str, ...] = ()
    cycles: tuple[int, ...] = ()
    institutions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    sdgs: tuple[str, ...] = ()


async def list_found(
    session: AsyncSession,
    wanted: Wanted,
    sight: Sight,
    now: datetime,
    sort: Sort,
    page: int,
    size: int,
    count: int | None = None,
) -> list[Line]:
    """One page, from 1, of what is found. count: how many that are; it makes the last pages as quick as the first."""
    query = select(Recommendation.id).where(*matching(wanted, sight, now))
    first = (page - 1) * size
    if sort is Sort.REFERENCE and count is not None and 2 * first > count:
        # From the end backwards.
        last = min(first + size, count)
        query = query.order_by(ORDER.desc(), Recommendation.id.desc()).offset(count - last).limit(last - first)
        ids = list(await session.scalars(query))[::-1]
    else:
        ids = list(await session.scalars(_sorted(query, sort, sight).offset(first).limit(size)))
    return await read_lines(session, ids, sight)


async def walk_found(session: AsyncSession, wanted: Wanted, sight: Sight, now: datetime) -> AsyncIterator[list[Line]]:
    """All that is found, in the order of the references, some at a time."""
    ids = list(await session.scalars(_sorted(select(Recommendation.id).where(*matching(wanted, sight, now)))))
    for first in range(0, len(ids), AT_A_TIME):
        yield await read_lines(session, ids[first : first + AT_A_TIME], sight)


def _sorted(query: Select[UUID], sort: Sort = Sort.REFERENCE, sight: Sight | None = None) -> Select[UUID]:
    if sort is Sort.DUE and sight is not None:
        due = (
            select(Ask.recommendation_id, func.min(Ask.due_at).label("at"))
            .where(Ask.state == AskState.OPEN, asked_of(sight))
            .group_by(Ask.recommendation_id)
            .subquery()
        )
        query = query.outerjoin(due, due.c.recommendation_id == Recommendation.id).order_by(due.c.at.nulls_last())
    if sort is Sort.NEWEST:
        query = query.order_by(Recommendation.received_at.desc())
    if sort is not Sort.REFERENCE:
        # To work out the order of all those that are alike would take seconds.
        return query.order_by(Recommendation.reference, Recommendation.id)
    return query.order_by(ORDER, Recommendation.id)


async def read_lines(session: AsyncSession, ids: Sequence[UUID], sight: Sight) -> list[Line]:
    """The lines of these recommendations, in this order. The ids are ones that the reader sees."""
    next_ask, latest = _next_ask(sight), _latest()
    lead = (
        select(Institution.name, Institution.acronym)
        .join(Assignment, Assignment.institution_id == Institution.id)
        .where(*_current(Role.LEAD))
        .limit(1)
        .correlate(Recommendation)
        .lateral("lead")
    )
    supports = (
        select(func.array_agg(Institution.name).label("names"))
        .join(Assignment, Assignment.institution_id == Institution.id)
        .where(*_current(Role.SUPPORT))
        .correlate(Recommendation)
        .lateral("supports")
    )
    rows = await session.execute(
        select(
            Recommendation, lead.c.name, lead.c.acronym, supports.c.names, next_ask.c.kind, next_ask.c.due_at,
            latest.c.status, latest.c.state, latest.c.narrative, latest.c.said_at,
        )
        .select_from(Recommendation)
        .outerjoin(lead, true())
        .outerjoin(supports, true())
        .outerjoin(next_ask, true())
        .outerjoin(latest, true())
        .where(Recommendation.id.in_(ids))
    )  # fmt: skip
    lines = {row[0].id: _line(tuple(row), sight) for row in rows.all()}
    return [lines[id] for id in ids]


def _current(role: Role) -> tuple[Any, ...]:
    return Assignment.recommendation_id == Recommendation.id, Assignment.role == role, Assignment.to_at.is_(None)


def _next_ask(sight: Sight) -> Any:
    return (
        select(Ask.kind, Ask.due_at)
        .where(Ask.recommendation_id == Recommendation.id, Ask.state == AskState.OPEN, asked_of(sight))
        .order_by(Ask.due_at)
        .limit(1)
        .correlate(Recommendation)
        .lateral("next_ask")
    )


def _latest() -> Any:
    return (
        select(Progress.status, Progress.state, Progress.narrative, Progress.said_at)
        .where(Progress.recommendation_id == Recommendation.id, Progress.state != ProgressState.WITHDRAWN)
        .order_by(Progress.said_at.desc())
        .limit(1)
        .correlate(Recommendation)
        .lateral("latest")
    )


def _line(row: tuple[Any, ...], sight: Sight) -> Line:
    found, lead, acronym, supports, kind, due_at, status, trust, narrative, said_at = row
    assert isinstance(found, Recommendation)
    hidden = hides(sight, found.classification)
    told: dict[str, Any] = {}
    if not hidden:
        told = {
            "text": found.text,
            "symbol": found.symbol,
            "position": found.position,
            "recommenders": tuple(found.recommenders),
            "themes": tuple(found.themes),
            "groups": tuple(found.groups),
            "sdgs": tuple(found.sdgs),
            "status": status,
            "trust": trust,
            "narrative": narrative,
            "said_at": said_at,
        }
    return Line(
        id=found.id,
        reference=found.reference,
        state=found.state,
        body=found.body,
        cycle=found.cycle,
        phase=found.phase,
        classification=found.classification,
        hidden=hidden,
        lead=lead,
        short=acronym or lead,
        supports=tuple(sorted(supports or ())),
        kind=kind,
        due_at=due_at,
        received_at=found.received_at,
        **told,
    )


async def read_choices(session: AsyncSession, sight: Sight) -> Choices:
    """What somebody of this sight can filter by, in one query. What is hidden offers no theme."""
    seen = visible(sight)
    charged = select(Assignment.institution_id).where(Assignment.to_at.is_(None))
    if sight.institution is not None:
        charged = charged.where(Assignment.institution_id == sight.institution)
    parts: list[Select[str, str]] = [
        select(literal("bodies"), Recommendation.body.label("word")).where(seen).distinct(),
        select(literal("cycles"), cast(Recommendation.cycle, Text)).where(seen, Recommendation.cycle > 0).distinct(),
        select(literal("institutions"), Institution.name).where(Institution.id.in_(charged)),
    ]
    for name in ("themes", "groups", "sdgs"):
        each = func.unnest(getattr(Recommendation, name), type_=Text)
        parts.append(select(literal(name), each).where(seen, readable(sight)).distinct())
    found: dict[str, list[str]] = {}
    for kind, word in (await session.execute(union_all(*parts))).all():
        found.setdefault(kind, []).append(word)
    cycles = tuple(sorted(int(one) for one in found.pop("cycles", ())))
    return Choices(cycles=cycles, **{kind: tuple(sorted(words, key=reading_order)) for kind, words in found.items()})
