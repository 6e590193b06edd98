"""What the first page shows beside the numbers: who owes answers, what is sent next, what changed last."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import AskKind, AskState, ReminderState
from models.asks import Ask, Reminder
from models.changes import Change
from models.people import Institution, Person
from models.recommendations import Recommendation
from models.users import User

RECENT = 400
NAMED = 3


@dataclass(frozen=True, slots=True)
class Debtor:
    """An institution with open asks; first_due_at: the earliest of them."""

    institution: str
    acronym: str | None
    open: int
    overdue: int
    first_due_at: datetime


@dataclass(frozen=True, slots=True)
class Ahead:
    """Reminders of one institution that fall due at one time. references: the first few of them."""

    due_at: datetime
    institution: str
    kind: AskKind
    count: int
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class News:
    """Like changes that followed one another: the newest time, how many, the first few references.

    who: None is the system itself. whose: on whose behalf. word: a status or a mode that the change brought.
    """

    verb: str
    subject: str
    through: str
    who: str | None
    whose: str | None
    word: str | None
    at: datetime
    count: int
    references: tuple[str, ...]


async def read_debtors(session: AsyncSession) -> list[Debtor]:
    """Institutions that are asked something now, those that are late first."""
    overdue = func.count().filter(Ask.overdue)
    rows = await session.execute(
        select(Institution.name, Institution.acronym, func.count(), overdue, func.min(Ask.due_at))
        .join(Ask, Ask.institution_id == Institution.id)
        .where(Ask.state == AskState.OPEN)
        .group_by(Institution.id)
        .order_by(overdue.desc(), func.min(Ask.due_at), Institution.name)
    )
    return [Debtor(*row) for row in rows.all()]


async def read_ahead(session: AsyncSession, limit: int) -> list[Ahead]:
    """The next planned reminders, gathered by time, institution and kind of ask."""
    references = func.array_agg(Recommendation.reference).label("references")
    rows = await session.execute(
        select(Reminder.due_at, Institution.name, Ask.kind, func.count(), references)
        .join(Ask, Ask.id == Reminder.ask_id)
        .join(Institution, Institution.id == Ask.institution_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(Reminder.state == ReminderState.PLANNED, Ask.state == AskState.OPEN)
        .group_by(Reminder.due_at, Institution.id, Ask.kind)
        .order_by(Reminder.due_at, Institution.name)
        .limit(limit)
    )
    return [Ahead(at, name, kind, count, tuple(sorted(found)[:NAMED])) for at, name, kind, count, found in rows.all()]


async def read_news(session: AsyncSession, limit: int) -> list[News]:
    """The newest changes, like ones that followed one another in one line. Never a text: ids, verbs and words only."""
    rows = await session.execute(
        select(Change, Recommendation.reference)
        .outerjoin(Recommendation, Recommendation.id == Change.recommendation_id)
        .order_by(Change.number.desc())
        .limit(RECENT)
    )
    changes = [(change, reference) for change, reference in rows.all()]
    names = await _names(session, {id for change, _ in changes for id in (change.by_id, change.on_behalf_of) if id})
    news: list[News] = []
    for change, reference in changes:
        one = _tell(change, reference, names)
        last = news[-1] if news else None
        if last and _kind(last) == _kind(one):
            named = tuple(dict.fromkeys((*last.references, *one.references)))[:NAMED]
            news[-1] = News(*_kind(last), at=last.at, count=last.count + 1, references=named)
        elif len(news) == limit:
            break
        else:
            news.append(one)
    return news


async def _names(session: AsyncSession, ids: set[UUID]) -> dict[UUID, str]:
    people = await session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    users = await session.execute(select(User.id, User.name).where(User.id.in_(ids)))
    return {id: name for rows in (people, users) for id, name in rows.all()}


def _tell(change: Change, reference: str | None, names: dict[UUID, str]) -> News:
    word = change.after.get("status") or change.after.get("mode")
    return News(
        verb=change.verb,
        subject=change.subject,
        through=change.through,
        who=names.get(change.by_id) if change.by_id else None,
        whose=names.get(change.on_behalf_of) if change.on_behalf_of else None,
        word=word if isinstance(word, str) else None,
        at=change.at,
        count=1,
        references=(reference,) if reference else (),
    )


def _kind(news: News) -> tuple[str, str, str, str | None, str | None, str | None]:
    return news.verb, news.subject, news.through, news.who, news.whose, news.word
