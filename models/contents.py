"""What a digest says, read fresh from the record: its members whose asks are still open."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.digest import DigestContent, DigestLine
from domain.ladder import Ladders
from domain.roster import Posts
from domain.words import AskState, Classification, PostKind, ProgressState
from models.asked import before, read_reports, read_told
from models.asks import Ask, Reminder
from models.messages import Member, Message
from models.people import Institution, Person
from models.recommendations import Note, Progress, Recommendation


async def read_digest(
    session: AsyncSession,
    message: Message,
    on: date,
    posts: Posts,
    ladders: Ladders,
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
    told = await read_told(session, [a.id for a in asks])
    reports = await read_reports(session, {a.deadline_id for a in asks if a.deadline_id})
    lines = []
    names: set[str] = set()
    posts_read = _posts_of(message.person_id, posts)
    for n, ask, rung, recommendation, request, institution in rows:
        names.add(institution)
        confidential = recommendation.classification is Classification.CONFIDENTIAL
        progress = None if confidential else last.get((ask.recommendation_id, ask.institution_id))
        due_on = calendar.day_of(ask.due_at)
        asked, report = before(message, told.get(ask.id, ())), reports.get(ask.deadline_id)
        lines.append(
            DigestLine(
                n=n,
                reference=recommendation.reference,
                kind=ask.kind,
                text=None if confidential else recommendation.text,
                due_on=due_on,
                request=None if confidential else request,
                overdue_days=max((on - due_on).days, 0),
                asked_times=asked.times,
                last_status=progress.status if progress else None,
                last_narrative=progress.narrative if progress else None,
                last_on=calendar.day_of(progress.said_at) if progress else None,
                tone=ladders.rung(ask.kind, ask.deadline_id, rung).tone,
                institution=institution,
                deadline=report.title if report else None,
                reports_on=report.due_on if report else None,
                asked_on=calendar.day_of(asked.first_at) if asked.first_at else None,
                asked_whom=asked.whom,
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
