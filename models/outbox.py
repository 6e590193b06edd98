"""What was written to whom: the list, and one message with what it is about and every attempt to deliver it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import AskKind, ChannelName, Classification, MessageKind, MessageState, Outcome
from models.asks import Ask
from models.messages import Delivery, Member, Message
from models.people import Contact, Person
from models.recommendations import Recommendation
from models.replies import Answer

STATES: Final[Mapping[str, tuple[MessageState, ...]]] = {
    "held": (MessageState.READY, MessageState.SENDING),
    "sent": (MessageState.SENT,),
    "failed": (MessageState.FAILED,),
    "all": tuple(MessageState),
}
"""The states in which messages are looked for, by the word that the list's address has for them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which messages a list holds. person: their number."""

    state: str = "all"
    person: int | None = None
    kind: MessageKind | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A message of a list, to whom, and its last attempt."""

    message: Message
    person: Person
    last: Delivery | None


@dataclass(frozen=True, slots=True)
class Mention:
    """What a message speaks of. n: how its reader may call it; dropped: it was answered before the message left."""

    n: int | None
    reference: str
    kind: AskKind | None
    dropped: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to deliver it. reason: the provider's words."""

    number: int
    channel: ChannelName
    address: str
    outcome: Outcome
    reason: str | None
    started_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Address:
    """Where its person could be written to. broken: it was refused for good."""

    id: UUID
    channel: ChannelName
    address: str
    broken: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A message in full. secret: its words may hold what its reader may not see, so they are not shown.

    reply: whose answer it is, if any.
    """

    message: Message
    person: Person
    mentions: tuple[Mention, ...]
    attempts: tuple[Attempt, ...]
    addresses: tuple[Address, ...]
    secret: bool
    reply: UUID | None


async def count_messages(session: AsyncSession, wanted: Wanted) -> dict[str, int]:
    """How many there are in each of STATES, of this person and kind."""
    rows = await session.execute(
        select(Message.state, func.count()).where(*_conditions(wanted)).group_by(Message.state)
    )
    found = {state: count for state, count in rows.all()}
    return {name: sum(found.get(state, 0) for state in states) for name, states in STATES.items()}


async def list_messages(session: AsyncSession, wanted: Wanted, limit: int, offset: int = 0) -> list[Listed]:
    """The newest first."""
    conditions = _conditions(wanted)
    if wanted.state != "all":
        conditions.append(Message.state.in_(STATES[wanted.state]))
    rows = await session.execute(
        select(Message, Person, Delivery)
        .join(Person, Person.id == Message.person_id)
        .outerjoin(Delivery, (Delivery.message_id == Message.id) & (Delivery.attempt == Message.attempts))
        .where(*conditions)
        .order_by(Message.number.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Listed(message, person, last) for message, person, last in rows.all()]


async def list_recipients(session: AsyncSession) -> list[tuple[int, str]]:
    """Everybody who was ever written to: number and name."""
    written = select(Message.person_id).where(Message.person_id == Person.id).exists()
    rows = await session.execute(select(Person.number, Person.name).where(written).order_by(Person.name))
    return [(number, name) for number, name in rows.all()]


async def open_message(session: AsyncSession, number: int, sight: Sight) -> Opened | None:
    """The message of this number, if there is one."""
    row = (
        await session.execute(
            select(Message, Person).join(Person, Person.id == Message.person_id).where(Message.number == number)
        )
    ).one_or_none()
    if row is None:
        return None
    message, person = row
    mentions, confidential = await _mentions(session, message)
    tries = await session.scalars(
        select(Delivery).where(Delivery.message_id == message.id).order_by(Delivery.attempt.desc())
    )
    contacts = await session.scalars(
        select(Contact)
        .where(Contact.person_id == person.id, Contact.verified_at.is_not(None))
        .order_by(Contact.preference)
    )
    return Opened(
        message=message,
        person=person,
        mentions=mentions,
        attempts=tuple(
            Attempt(one.attempt, one.channel, one.address, one.outcome, one.reason, one.started_at, one.ended_at)
            for one in tries
        ),
        addresses=tuple(Address(one.id, one.channel, one.address, one.broken_at is not None) for one in contacts),
        # What was sent may hold the text of what became confidential since.
        secret=confidential and not sight.confidential,
        reply=message.reply_id,
    )


async def _mentions(session: AsyncSession, message: Message) -> tuple[tuple[Mention, ...], bool]:
    """The recommendations of a digest, or of the reply that a message answers; and whether any is confidential."""
    members = await session.execute(
        select(Member.n, Recommendation.reference, Ask.kind, Member.dropped, Recommendation.classification)
        .join(Ask, Ask.id == Member.ask_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(Member.message_id == message.id)
        .order_by(Member.n)
    )
    found = [(Mention(n, reference, kind, dropped), secret) for n, reference, kind, dropped, secret in members.all()]
    if not found and message.reply_id is not None:
        named = await session.execute(
            select(Recommendation.reference, Recommendation.classification)
            .join(Answer, Answer.recommendation_id == Recommendation.id)
            .where(Answer.reply_id == message.reply_id)
            .order_by(Answer.n)
        )
        found = [(Mention(None, reference, None, False), secret) for reference, secret in named.all()]
    mentions: Sequence[Mention] = tuple(dict.fromkeys(one for one, _ in found))
    return tuple(mentions), any(secret is Classification.CONFIDENTIAL for _, secret in found)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.person is not None:
        conditions.append(
            Message.person_id == select(Person.id).where(Person.number == wanted.person).scalar_subquery()
        )
    if wanted.kind is not None:
        conditions.append(Message.kind == wanted.kind)
    return conditions
