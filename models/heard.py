"""One reply as its reviewer reads it: what was written and cut, whose it seems to be, what it may answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from domain.messages import Authenticity, Incoming
from domain.notices import Doubt
from domain.rights import Sight
from domain.words import Action, AskKind, ChannelName, Classification, ProgressState, ReplyState, Status, Via
from models.answerable import Asked, asked_in, further_asks
from models.asks import Ask
from models.evidence import Evidence, read_evidence
from models.holders import institutions_of
from models.inbox import decoded
from models.messages import Message
from models.people import Contact, Institution, Person
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.sight import hides

_OWNER = aliased(Person)
OVER_TEXT = 20_000
"""Characters of a reply that its page shows; all of it can be downloaded."""


@dataclass(frozen=True, slots=True)
class Last:
    """What an institution said last of a recommendation."""

    status: Status
    narrative: str
    state: ProgressState
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """An ask that a reply may answer. sent: it was in the message that they answered. text: None when hidden."""

    id: UUID
    reference: str
    kind: AskKind
    text: str | None
    institution: str
    due_at: datetime
    open: bool
    sent: bool
    last: Last | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One item that was understood, or not. ask: the question it answers. to: a colleague or institution they name."""

    id: UUID
    number: int
    n: int
    reference: str
    ask: Question | None
    action: Action
    status: Status | None
    until: datetime | None
    to: str | None
    words: str
    narrative: str
    confidence: float
    state: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply. confidential: it speaks of something confidential. secret: of which its reader may see nothing but the
    reference: then all its words are left out.

    sender: the address. person: whose it is. likely: the number of whose address it is, and owner: their name.
    bound: the address is theirs. token: it came back to an address that we signed. message: the number of ours that
    it answers. fault: why it could not be read.
    """

    id: UUID
    state: ReplyState
    channel: ChannelName | Via
    received_at: datetime
    sender: str
    person: str | None
    institutions: tuple[str, ...]
    doubt: Doubt | None
    fault: str | None
    authenticity: Authenticity
    bound: bool
    likely: int | None
    owner: str | None
    token: bool
    message: int | None
    sent_at: datetime | None
    subject: str
    text: str
    narrative: str
    cut: str
    confidential: bool
    secret: bool
    parts: tuple[Part, ...]
    questions: tuple[Question, ...]
    files: tuple[Evidence, ...]

    @property
    def waiting(self) -> tuple[Part, ...]:
        """Items that a human must read."""
        return tuple(one for one in self.parts if one.state == "for_review")

    @property
    def references(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.reference for one in self.parts if one.reference))


async def read_heard(session: AsyncSession, id: UUID, sight: Sight, on: date) -> Heard | None:
    """A reply in full, if there is one. on: the day on which its person's institutions are looked up."""
    row = (
        await session.execute(
            select(Reply, Person, Message, _OWNER.number, _OWNER.name)
            .outerjoin(Person, Person.id == Reply.person_id)
            .outerjoin(Contact, Contact.id == Reply.contact_id)
            .outerjoin(_OWNER, _OWNER.id == Contact.person_id)
            .outerjoin(Message, Message.id == Reply.message_id)
            .where(Reply.id == id, Reply.channel != "import")
        )
    ).one_or_none()
    if row is None:
        return None
    reply, person, message, likely, owner = row
    incoming = incoming_of(reply)
    answers = list(await session.scalars(select(Answer).where(Answer.reply_id == id).order_by(Answer.n)))
    confidential = await speaks_of_secrets(session, reply, answers)
    secret = confidential and not sight.confidential
    institutions, questions = await _questions(session, reply, answers, sight, on)
    by_id = {one.id: one for one in questions}
    files = await read_evidence(session, id)
    text = "" if secret else incoming.text[:OVER_TEXT]
    narrative = "" if secret else (reply.narrative if reply.narrative is not None else text)
    return Heard(
        id=id,
        state=reply.state,
        channel=channel_of(reply),
        received_at=reply.received_at,
        sender="" if channel_of(reply) in tuple(Via) else reply.sender,
        person=person.name if person else None,
        institutions=institutions,
        doubt=doubt_of(reply, incoming, answers),
        fault=incoming.fault,
        authenticity=incoming.authenticity,
        bound=reply.contact_id is not None,
        likely=likely,
        owner=owner,
        token=incoming.token is not None,
        message=message.number if message else None,
        sent_at=message.sent_at if message else None,
        subject="" if secret else incoming.subject,
        text=text,
        narrative=narrative,
        cut="" if secret else reply.cut or "",
        confidential=confidential,
        secret=secret,
        parts=tuple(_part(one, by_id, secret=secret) for one in answers if one.state != "undone"),
        questions=tuple(questions),
        files=() if secret else tuple(files),
    )


def incoming_of(reply: Reply) -> Incoming:
    """What was decoded of a reply; of one that was recorded on somebody's behalf, its words."""
    if reply.incoming:
        return decoded(reply)
    return Incoming(ChannelName.FORM, reply.external_id, reply.received_at, reply.sender, reply.narrative or "")


def channel_of(reply: Reply) -> ChannelName | Via:
    return Via(reply.channel) if reply.channel in tuple(Via) else ChannelName(reply.channel)


def doubt_of(reply: Reply, incoming: Incoming, answers: Sequence[Answer]) -> Doubt | None:
    """Why a human must look at it; None: nobody must."""
    if reply.state is ReplyState.QUARANTINED:
        if incoming.fault is not None or (reply.why or "").startswith("not applied"):
            return Doubt.UNREADABLE
        return Doubt.UNVERIFIED if reply.contact_id else Doubt.STRANGER
    waiting = [one for one in answers if one.state == "for_review"]
    if reply.state is not ReplyState.FOR_REVIEW:
        return None
    return Doubt.DECISION if any(one.action is not Action.UNCLEAR for one in waiting) else Doubt.UNCLEAR


async def asks_of(session: AsyncSession, reply: Reply, on: date) -> tuple[list[Asked], list[Asked]]:
    """The asks that a reply may answer: those of the message that its person answered, and what else is open."""
    if reply.person_id is None:
        return [], []
    message = await session.get(Message, reply.message_id) if reply.message_id else None
    asked = await asked_in(session, message if message and message.person_id == reply.person_id else None)
    mine = await institutions_of(session, reply.person_id, on)
    return asked, await further_asks(session, list(mine), reply.person_id, [a.recommendation for a in asked])


async def speaks_of_secrets(session: AsyncSession, reply: Reply, answers: Sequence[Answer]) -> bool:
    """Whether it is about a confidential recommendation, names one, or may mean one of the message it answers."""
    incoming = incoming_of(reply)
    known = [one.recommendation_id for one in answers if one.recommendation_id]
    files = select(Ask.recommendation_id).join(Evidence, Evidence.ask_id == Ask.id).where(Evidence.reply_id == reply.id)
    about: list[ColumnElement[bool]] = [Recommendation.id.in_(known), Recommendation.id.in_(files)]
    text = func.lower(f"{incoming.subject}\n{incoming.text}\n{reply.narrative or ''}\n{reply.cut or ''}")
    about += [
        func.strpos(text, func.lower(Recommendation.reference)) > 0,
        (func.length(Recommendation.number) > 3) & (func.strpos(text, func.lower(Recommendation.number)) > 0),
    ]
    if reply.message_id and (not answers or any(one.recommendation_id is None for one in answers)):
        message = await session.get(Message, reply.message_id)
        about.append(Recommendation.id.in_([one.recommendation for one in await asked_in(session, message)]))
    found = select(Recommendation.id).where(Recommendation.classification == Classification.CONFIDENTIAL, or_(*about))
    return await session.scalar(found.limit(1)) is not None


async def read_last(session: AsyncSession, pairs: Sequence[tuple[UUID, UUID]]) -> Mapping[tuple[UUID, UUID], Last]:
    """The last that stands of each (recommendation, institution)."""
    rows = await session.execute(
        select(
            Progress.recommendation_id, Progress.institution_id,
            Progress.status, Progress.narrative, Progress.state, Progress.said_at,
        )
        .where(
            tuple_(Progress.recommendation_id, Progress.institution_id).in_(pairs),
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at)
    )  # fmt: skip
    return {
        (recommendation, institution): Last(status, narrative, state, said_at)
        for recommendation, institution, status, narrative, state, said_at in rows.all()
        if institution is not None
    }


async def _questions(
    session: AsyncSession, reply: Reply, answers: Sequence[Answer], sight: Sight, on: date
) -> tuple[tuple[str, ...], list[Question]]:
    """The institutions of its person, and what it may answer; with the last word on those that it seems to answer."""
    asked, others = await asks_of(session, reply, on)
    meant = {one.ask_id for one in answers if one.ask_id} - {one.ask for one in (*asked, *others)}
    wanted = {one.ask for one in (*asked, *others)} | meant
    rows = await session.execute(
        select(Ask, Recommendation.reference, Recommendation.text, Recommendation.classification, Institution.name)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .join(Institution, Institution.id == Ask.institution_id)
        .where(Ask.id.in_(wanted))
    )
    found: dict[UUID, Question] = {}
    pairs: dict[UUID, tuple[UUID, UUID]] = {}
    sent = {one.ask for one in asked}
    for ask, reference, text, classification, institution in rows.all():
        hidden = hides(sight, classification)
        found[ask.id] = Question(
            ask.id, reference, ask.kind, None if hidden else text, institution, ask.due_at,
            ask.closed_at is None, ask.id in sent,
        )  # fmt: skip
        pairs[ask.id] = (ask.recommendation_id, ask.institution_id)
    about = {one.ask_id for one in answers if one.ask_id}
    last = await read_last(session, [pairs[one] for one in about if found[one].text is not None])
    order = [one.ask for one in (*asked, *others)] + sorted(meant)
    questions = [replace(found[one], last=last.get(pairs[one])) for one in order]
    return tuple(sorted({one.institution for one in questions})), questions


def _part(answer: Answer, questions: Mapping[UUID, Question], *, secret: bool) -> Part:
    return Part(
        id=answer.id,
        number=answer.number,
        n=answer.n,
        reference=answer.reference,
        ask=questions.get(answer.ask_id) if answer.ask_id else None,
        action=answer.action,
        status=answer.status,
        until=answer.until,
        to=answer.redirect or answer.delegate,
        words="" if secret else answer.words,
        narrative="" if secret else answer.narrative or answer.words,
        confidence=answer.confidence,
        state=answer.state,
        why=answer.why,
    )
