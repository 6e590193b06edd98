"""What the person who replied is told: what was made of each item, or what was not understood and is asked back."""

from collections.abc import Sequence
from datetime import date

from pydantic import TypeAdapter
from sqlalchemy import ARRAY, Uuid, any_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.answers import outcome_of, refusal_of
from domain.digest import ConfirmationContent, ConfirmationLine, QuestionContent, QuestionLine
from domain.evidence.files import Limits
from domain.words import Action
from models.answerable import asked_in
from models.evidence import file_lines
from models.holders import institutions_of
from models.inbox import confidential_among
from models.messages import Message
from models.people import Institution, Person
from models.replies import Answer, Reply

CONFIRMATION: TypeAdapter[ConfirmationContent] = TypeAdapter(ConfirmationContent)
QUESTION: TypeAdapter[QuestionContent] = TypeAdapter(QuestionContent)
HEADING = 60

_NAMES = select(Institution.name).where(Institution.id == any_(bindparam("ids", type_=ARRAY(Uuid))))


async def confirmation_of(
    session: AsyncSession, reply: Reply, answers: Sequence[Answer], on: date, limits: Limits
) -> ConfirmationContent:
    """What became of these answers of a reply. limits: of the files of a message, to be told."""
    person, institution = await _addressee(session, reply, answers, on)
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
    return ConfirmationContent(person.name, institution, person.language, lines, on, files=files)


async def question_about(
    session: AsyncSession, reply: Reply, answers: Sequence[Answer], on: date, limits: Limits
) -> QuestionContent:
    """What these answers of a reply may have meant, and what can be said of it."""
    person, institution = await _addressee(session, reply, answers, on)
    message = await session.get(Message, reply.message_id) if reply.message_id else None
    asked = [a for a in await asked_in(session, message) if a.open]
    # Where it is known what the reply is about, that alone is asked back.
    about = {a.ask_id for a in answers}
    asked = [a for a in asked if a.ask in about] or asked
    lines = tuple(
        QuestionLine(a.item.n, a.item.reference, a.item.kind, None if a.confidential else a.item.title) for a in asked
    )
    return QuestionContent(
        person.name,
        institution,
        person.language,
        "" if any(a.confidential for a in asked) else (reply.narrative or "")[:300],
        lines,
        on,
        files=await file_lines(session, reply.id, limits),
    )


async def _addressee(session: AsyncSession, reply: Reply, answers: Sequence[Answer], on: date) -> tuple[Person, str]:
    """The person, and the institutions that they answer for."""
    person = await session.get_one(Person, reply.person_id)
    institutions = {a.institution_id for a in answers if a.institution_id}
    institutions = institutions or await institutions_of(session, person.id, on)
    names = await session.scalars(_NAMES, {"ids": list(institutions)})
    return person, " · ".join(sorted(names))
