"""What a digest says, read fresh from the record: its members whose asks are still open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.digest import DigestContent, DigestLine
from domain.ladder import Ladder
from domain.words import AskKind, AskState, Classification, MessageState, PostKind, ProgressState
from models.asks import Ask, Deadline, Reminder
from models.holders import Posts
from models.messages import Member, Message
from models.people import Institution, Person
from models.recommendations import Note, Progress, Recommendation


async def read_digest(
    session: AsyncSession,
    message: Message,
    on: date,
    posts: Posts,
    ladders: Mapping[AskKind, Ladder],
    calendar: Calendar,
) -> DigestContent:
    """A digest's content with the members whose asks are open; no lines when all of them closed."""
    rows = (
        await session.execute(
            select(Member.n, Ask, Reminder.rung, Recommendation, Note.text, Institution.name)
            .join(Ask, Ask.id == Member.ask_id)
            .join(Reminder, Reminder.id == Member.reminder_id)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .join(Institution, Institution.id == Ask.institution_id)
            .outerjoin(Note, Note.id == Ask.request_id)
            .where(Member.message_id == message.id, Ask.state == AskState.OPEN)
            .order_by(Member.n)
        )
    ).all()
    asks = [row[1] for row in rows]
    last = await _last_progress(session, asks)
    asked = await _asked(session, [a.id for a in asks], message)
    deadlines = await _deadlines(session, asks)
    lines = []
    names: set[str] = set()
    posts_read = _posts_of(message.person_id, posts)
    for n, ask, rung, recommendation, request, institution in rows:
        names.add(institution)
        confidential = recommendation.classification is Classification.CONFIDENTIAL
        progress = None if confidential else last.get((ask.recommendation_id, ask.institution_id))
        ladder = ladders[ask.kind]
        due_on = calendar.day_of(ask.due_at)
        before = asked.get(ask.id)
        deadline = deadlines.get(ask.deadline_id)
        lines.append(
            DigestLine(
                n=n,
                reference=recommendation.reference,
                kind=ask.kind,
                text=None if confidential else recommendation.text,
                due_on=due_on,
                request=None if confidential else request,
                overdue_days=max((on - due_on).days, 0),
                asked_times=len(before.at) if before else 0,
                last_status=progress.status if progress else None,
                last_narrative=progress.narrative if progress else None,
                last_on=calendar.day_of(progress.said_at) if progress else None,
                tone=ladder[min(rung, len(ladder) - 1)].tone,
                institution=institution,
                deadline=deadline.title if deadline else None,
                reports_on=deadline.due_at.astimezone(ZoneInfo(deadline.time_zone)).date() if deadline else None,
                asked_on=calendar.day_of(before.at[0]) if before and before.at else None,
                asked_whom=tuple(before.whom) if before else (),
            )
        )
    person = await session.get_one(Person, message.person_id)
    return DigestContent(
        person_name=person.name,
        institution=" · ".join(sorted(names)),
        language=person.language,
        lines=tuple(lines),
        sent_on=on,
        coordinator=coordinator_line(posts),
        post=posts_read,
    )


def coordinator_line(posts: Posts) -> str:
    """How to reach a human: the first coordinator's name and best address."""
    for holder in posts.coordinators:
        address = next((a.address for a in holder.addresses if "@" in a.address), None)
        return f"{holder.name} <{address}>" if address else holder.name
    return ""


def _posts_of(person: UUID, posts: Posts) -> PostKind:
    holder = posts.by_person.get(person)
    return holder.kind if holder else PostKind.MAIN


async def _last_progress(session: AsyncSession, asks: Sequence[Ask]) -> dict[tuple[UUID, UUID | None], Progress]:
    """The last standing progress of each recommendation and institution."""
    rows = await session.scalars(
        select(Progress)
        .where(
            Progress.recommendation_id.in_({a.recommendation_id for a in asks}),
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at)
    )
    return {(row.recommendation_id, row.institution_id): row for row in rows}


@dataclass(frozen=True, slots=True)
class _Asked:
    """When an ask went out before, and to whom else than the reader."""

    at: list[datetime]
    whom: dict[str, None]


async def _asked(session: AsyncSession, asks: Sequence[UUID], but: Message) -> dict[UUID, _Asked]:
    """When each ask went out before, in other messages than this one."""
    rows = await session.execute(
        select(Member.ask_id, Message.sent_at, Message.person_id, Person.name)
        .join(Message, Message.id == Member.message_id)
        .join(Person, Person.id == Message.person_id)
        .where(Member.ask_id.in_(asks), Message.state == MessageState.SENT, Message.id != but.id, ~Member.dropped)
        .order_by(Message.sent_at)
    )
    asked: dict[UUID, _Asked] = {}
    for ask, at, person, name in rows.all():
        before = asked.setdefault(ask, _Asked([], {}))
        if at is not None:
            before.at.append(at)
        if person != but.person_id:
            before.whom[name] = None
    return asked


async def _deadlines(session: AsyncSession, asks: Sequence[Ask]) -> dict[UUID | None, Deadline]:
    """The reports that the asks are for, by id."""
    ids = {a.deadline_id for a in asks if a.deadline_id}
    if not ids:
        return {}
    return {row.id: row for row in await session.scalars(select(Deadline).where(Deadline.id.in_(ids)))}
