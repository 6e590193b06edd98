"""What a person is told of their reply: what was recorded of it, or a question where nothing was understood."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ARRAY, Uuid, any_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.answers import outcome_of, refusal_of
from activities.tables import Returned
from domain.calendar import Calendar
from domain.digest import ConfirmationContent, ConfirmationLine, QuestionContent, QuestionLine
from domain.evidence.files import Limits
from domain.words import Action
from models.answerable import asked_in
from models.contents import coordinator_line
from models.evidence import file_lines
from models.holders import institutions_of, read_posts
from models.inbox import confidential_among
from models.messages import Message
from models.people import Institution, Person
from models.replies import Answer, Reply

CONFIRMATION: TypeAdapter[ConfirmationContent] = TypeAdapter(ConfirmationContent)
QUESTION: TypeAdapter[QuestionContent] = TypeAdapter(QuestionContent)
HEADING = 60
NAMES = select(Institution.name).where(Institution.id == any_(bindparam("ids", type_=ARRAY(Uuid))))


async def confirm(
    session: AsyncSession,
    reply: Reply,
    answers: Sequence[Answer],
    table: Returned | None,
    limits: Limits,
    calendar: Calendar,
    now: datetime,
) -> dict[str, Any]:
    """The content of a confirmation: a line for each answer, and what came of a table and of files.

    limits: of the files of a message, to be told.
    """
    person, institution, coordinator = await _addressee(session, reply, answers, calendar, now)
    secret = await confidential_among(session, [a.recommendation_id for a in answers if a.recommendation_id])
    lines = tuple(
        ConfirmationLine(
            n=a.n,
            reference=a.reference or (a.words[:HEADING] if a.action is Action.QUESTION else "?"),
            action=a.action,
            outcome=outcome_of(a),
            status=a.status,
            narrative=None if a.recommendation_id in secret or not a.recommendation_id else a.narrative or None,
            until=a.until.date() if a.until else None,
            to=a.redirect or a.delegate,
            refusal=refusal_of(a),
        )
        for a in answers
    )
    files = await file_lines(session, reply.id, limits, [a.id for a in answers])
    content = ConfirmationContent(
        person.name, institution, person.language, lines, calendar.day_of(now), coordinator, files=files
    )
    if table is not None:
        content = replace(content, table=table.name, table_fault=table.fault, rows=table.problems)
    told: dict[str, Any] = CONFIRMATION.dump_python(content, mode="json")
    return told


async def ask_back(
    session: AsyncSession,
    reply: Reply,
    answers: Sequence[Answer],
    limits: Limits,
    calendar: Calendar,
    now: datetime,
) -> dict[str, Any]:
    """The content of a question: what was asked, of which nothing was understood."""
    person, institution, coordinator = await _addressee(session, reply, answers, calendar, now)
    message = await session.get(Message, reply.message_id) if reply.message_id else None
    asked = [a for a in await asked_in(session, message) if a.open]
    # Where it is known what the reply is about, that alone is asked back.
    about = {a.ask_id for a in answers}
    asked = [a for a in asked if a.ask in about] or asked
    content = QuestionContent(
        person.name,
        institution,
        person.language,
        "" if any(a.confidential for a in asked) else (reply.narrative or "")[:300],
        tuple(
            QuestionLine(a.item.n, a.item.reference, a.item.kind, None if a.confidential else a.item.title)
            for a in asked
        ),
        calendar.day_of(now),
        coordinator,
        files=await file_lines(session, reply.id, limits),
    )
    told: dict[str, Any] = QUESTION.dump_python(content, mode="json")
    return told


async def _addressee(
    session: AsyncSession, reply: Reply, answers: Sequence[Answer], calendar: Calendar, now: datetime
) -> tuple[Person, str, str]:
    """Who is told, for which institutions, and how to reach a human."""
    day = calendar.day_of(now)
    person = await session.get_one(Person, reply.person_id)
    institutions = {a.institution_id for a in answers if a.institution_id}
    institutions = institutions or await institutions_of(session, person.id, day)
    names = await session.scalars(NAMES, {"ids": list(institutions)})
    return person, " · ".join(sorted(names)), coordinator_line(await read_posts(session, day, ()))
