"""The audit as people look at it: who changed what, newest first, as far as the reader may see it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from domain.rights import Sight
from models.asks import Deadline
from models.changes import Change
from models.people import Institution, Person
from models.recommendations import Recommendation
from models.sight import hides, visible
from models.users import User

Rows = Select[*tuple[Any, ...]]
NEAR = 50
"""People and users that a name may mean; whoever looks for "a" is not meant to find everybody."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Which changes are looked for; None: all. who: a part of a name. user: the number of a user, who did it or to whom
    it was done. from_at, until: aware, from (inclusive) until (exclusive)."""

    who: str | None = None
    user: int | None = None
    verb: str | None = None
    subject: str | None = None
    through: str | None = None
    reference: str | None = None
    from_at: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One change. who: None is the system itself; by_kind: what they are. what: the thing's reference or name, if it
    has one. before, after: what it was and is; empty when `hidden`, of a confidential recommendation."""

    number: int
    at: datetime
    who: str | None
    by_kind: str
    on_behalf_of: str | None
    through: str
    verb: str
    subject: str
    reference: str | None
    what: str | None
    before: dict[str, Any]
    after: dict[str, Any]
    hidden: bool


async def read_audit(
    session: AsyncSession, sight: Sight, sought: Sought, limit: int, before: int | None = None
) -> list[Line]:
    """The newest changes that are sought, at most `limit`. before: only those with a lower number, to go on."""
    query = await _narrow(session, _selected(sight), sought)
    if before is not None:
        query = query.where(Change.number < before)
    rows = (await session.execute(query.order_by(Change.number.desc()).limit(limit))).all()
    lines = [_line(row, sight) for row in rows]
    names = await _names(session, {id for line in lines for id in (*_ids(line.before), *_ids(line.after))})
    return [replace(line, before=_named(line.before, names), after=_named(line.after, names)) for line in lines]


async def read_kinds(session: AsyncSession) -> tuple[Sequence[str], Sequence[str]]:
    """The verbs and the subjects that occur, each found by a jump through its index (a loose index scan)."""
    return await _distinct(session, "verb"), await _distinct(session, "subject")


def _selected(sight: Sight) -> Rows:
    person, whose, user = aliased(Person), aliased(Person), aliased(User)
    subject_person, subject_user = aliased(Person), aliased(User)
    query = (
        select(
            Change,
            person.name.label("person"),
            user.name.label("user"),
            whose.name.label("whose"),
            Recommendation.reference,
            Recommendation.classification,
            subject_person.name.label("of_person"),
            subject_user.name.label("of_user"),
            Institution.name.label("of_institution"),
            Deadline.title.label("of_deadline"),
        )
        .outerjoin(person, person.id == Change.by_id)
        .outerjoin(user, user.id == Change.by_id)
        .outerjoin(whose, whose.id == Change.on_behalf_of)
        .outerjoin(Recommendation, Recommendation.id == Change.recommendation_id)
        .outerjoin(subject_person, and_(Change.subject == "person", subject_person.id == Change.subject_id))
        .outerjoin(subject_user, and_(Change.subject == "user", subject_user.id == Change.subject_id))
        .outerjoin(Institution, and_(Change.subject == "institution", Institution.id == Change.subject_id))
        .outerjoin(Deadline, and_(Change.subject == "deadline", Deadline.id == Change.subject_id))
    )
    # Of what is not a recommendation's everybody who may read the audit reads everything.
    return query if sight.institution is None else query.where(Recommendation.id.is_not(None), visible(sight))


async def _narrow(session: AsyncSession, query: Rows, sought: Sought) -> Rows:
    if sought.who is not None:
        ids = await _meant(session, sought.who)
        query = query.where(or_(Change.by_id.in_(ids), Change.on_behalf_of.in_(ids)))
    if sought.user is not None:
        id = await session.scalar(select(User.id).where(User.number == sought.user))
        own = or_(Change.by_id == id, and_(Change.subject == "user", Change.subject_id == id))
        query = query.where(own if id is not None else false())
    if sought.verb is not None:
        query = query.where(Change.verb == sought.verb)
    if sought.subject is not None:
        query = query.where(Change.subject == sought.subject)
    if sought.through is not None:
        query = query.where(Change.through == sought.through)
    if sought.reference is not None:
        named = select(Recommendation.id).where(Recommendation.reference.ilike(_escaped(sought.reference), escape="\\"))
        query = query.where(Change.recommendation_id.in_(named))
    if sought.from_at is not None:
        query = query.where(Change.at >= sought.from_at)
    if sought.until is not None:
        query = query.where(Change.at < sought.until)
    return query


async def _meant(session: AsyncSession, name: str) -> list[UUID]:
    like = f"%{_escaped(name)}%"
    people = await session.scalars(select(Person.id).where(Person.name.ilike(like, escape="\\")).limit(NEAR))
    users = await session.scalars(
        select(User.id).where(or_(User.name.ilike(like, escape="\\"), User.email.ilike(like, escape="\\"))).limit(NEAR)
    )
    return [*people, *users]


async def _names(session: AsyncSession, ids: set[UUID]) -> dict[str, str]:
    """Whom or what the ids in a change mean: institutions and people have names, others stay as they are."""
    if not ids:
        return {}
    institutions = await session.execute(select(Institution.id, Institution.name).where(Institution.id.in_(ids)))
    people = await session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    return {str(id): name for rows in (institutions, people) for id, name in rows.all()}


def _ids(value: Any) -> Iterator[UUID]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _ids(one)
    elif isinstance(value, str) and len(value) == 36:
        with suppress(ValueError):
            yield UUID(value)


def _named(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _named(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_named(one, names) for one in value]
    return names.get(value, value) if isinstance(value, str) else value


async def _distinct(session: AsyncSession, column: str) -> Sequence[str]:
    field = getattr(Change, column)
    step = select(field.label("word")).order_by(field).limit(1).cte("step", recursive=True)
    following = select(field).where(field > step.c.word).order_by(field).limit(1).correlate(step).scalar_subquery()
    step = step.union_all(select(following).where(step.c.word.is_not(None)))
    return list(await session.scalars(select(step.c.word).where(step.c.word.is_not(None))))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _line(row: Any, sight: Sight) -> Line:
    change: Change = row.Change
    hidden = row.classification is not None and hides(sight, row.classification)
    return Line(
        number=change.number,
        at=change.at,
        who=row.user or row.person,
        by_kind=change.by_kind,
        on_behalf_of=row.whose,
        through=change.through,
        verb=change.verb,
        subject=change.subject,
        reference=row.reference,
        what=row.of_person or row.of_user or row.of_institution or row.of_deadline,
        before={} if hidden else change.before,
        after={} if hidden else change.after,
        hidden=hidden and bool(change.before or change.after),
    )
