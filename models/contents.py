"""What a digest says, read fresh from the record: its members whose asks are still open."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, func, select, true
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

_LAST = (
    select(Progress.status, Progress.narrative, Progress.said_at)
    .where(
        Progress.recommendation_id == Ask.recommendation_id,
        Progress.institution_id == Ask.institution_id,
        Progress.state != ProgressState.WITHDRAWN,
    )
    .order_by(Progress.said_at.desc())
    .limit(1)
    .lateral("last")
)
"""The last standing progress of the ask's recommendation and institution."""

_LINES = (
    select(
        Member.message_id,
        Member.n,
        Ask.id.label("ask"),
        Ask.deadline_id,
        Ask.kind,
        Ask.due_at,
        Reminder.rung,
        Recommendation.reference,
        Recommendation.classification,
        Recommendation.text,
        Note.text.label("request"),
        Institution.name.label("institution"),
        _LAST.c.status,
        _LAST.c.narrative,
        _LAST.c.said_at,
    )
    .join(Ask, Ask.id == Member.ask_id)
    .join(Reminder, Reminder.id == Member.reminder_id)
    .join(Recommendation, Recommendation.id == Ask.recommendation_id)
    .join(Institution, Institution.id == Ask.institution_id)
    .outerjoin(Note, Note.id == Ask.request_id)
    .outerjoin(_LAST, true())
    .where(
        Member.message_id == func.any(bindparam("ids", type_=ARRAY(Uuid))),
        ~Member.dropped,
        Ask.state == AskState.OPEN,
    )
    .order_by(Member.n)
)


async def read_digests(
    session: AsyncSession,
    messages: Sequence[Message],
    on: date,
    posts: Posts,
    ladders: Ladders,
    calendar: Calendar,
) -> dict[UUID, DigestContent]:
    """The contents of many digests, by message, in a few statements."""
    ids = [message.id for message in messages]
    rows = (await session.execute(_LINES, {"ids": ids})).all()
    lines: dict[UUID, list[DigestLine]] = {message.id: [] for message in messages}
    told = await read_told(session, ids)
    reports = await read_reports(session, {row.deadline_id for row in rows if row.deadline_id})
    by_id = {message.id: message for message in messages}
    day_of = cache(calendar.day_of)
    for row in rows:
        confidential = row.classification is Classification.CONFIDENTIAL
        answered = row.said_at is not None and not confidential
        asked = before(by_id[row.message_id], told.get(row.ask, ()))
        report = reports.get(row.deadline_id)
        due_on = day_of(row.due_at)
        lines[row.message_id].append(
            DigestLine(
                n=row.n,
                reference=row.reference,
                kind=row.kind,
                text=None if confidential else row.text,
                due_on=due_on,
                request=None if confidential else row.request,
                overdue_days=max((on - due_on).days, 0),
                asked_times=asked.times,
                last_status=row.status if answered else None,
                last_narrative=row.narrative if answered else None,
                last_on=day_of(row.said_at) if answered else None,
                tone=ladders.rung(row.kind, row.deadline_id, row.rung).tone,
                institution=row.institution,
                deadline=report.title if report else None,
                reports_on=report.due_on if report else None,
                asked_on=day_of(asked.first_at) if asked.first_at else None,
                asked_whom=asked.whom,
            )
        )
    coordinator = coordinator_line(posts)
    contents = {}
    for message in messages:
        person = await session.get_one(Person, message.person_id)
        contents[message.id] = DigestContent(
            person_name=person.name,
            institution=" · ".join(sorted({line.institution or "" for line in lines[message.id]})),
            language=person.language,
            lines=tuple(lines[message.id]),
            sent_on=on,
            coordinator=coordinator,
            post=_post_of(message.person_id, posts),
        )
    return contents


def coordinator_line(posts: Posts) -> str:
    """How to reach a human: the first coordinator's name and best address."""
    for holder in posts.coordinators:
        address = next((a.address for a in holder.addresses if "@" in a.address), None)
        return f"{holder.name} <{address}>" if address else holder.name
    return ""


def _post_of(person: UUID, posts: Posts) -> PostKind:
    holder = posts.by_person.get(person)
    return holder.kind if holder else PostKind.MAIN
