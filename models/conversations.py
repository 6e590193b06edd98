"""What one person and the mechanism said to each other, in order; and who can be talked for in practice."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import AskKind, AskState, ChannelName, MessageKind, MessageState, PostKind, ReplyState
from models.asks import Ask
from models.inbox import decoded
from models.messages import Member, Message
from models.people import Contact, Institution, Person, Post, Tenure
from models.recommendations import Recommendation
from models.replies import Reply

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Player:
    """A person with an address on a channel. waiting: open asks that were sent to them; messages: how many were."""

    id: UUID
    number: int
    name: str
    language: str
    post: PostKind
    institution: str
    acronym: str | None
    contact: UUID
    address: str
    waiting: int
    messages: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One message or one reply. kind: of the message, None for a reply. choice: the data of a pressed button."""

    at: datetime
    kind: MessageKind | None
    text: str
    number: int | None = None
    subject: str | None = None
    choice: str | None = None
    state: ReplyState | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A digest that still waits for answers. provider_id: what a reply to it refers to.

    reference, kind: of its first ask that is still open.
    """

    number: int
    provider_id: str | None
    subject: str | None
    reference: str
    kind: AskKind


async def read_players(
    session: AsyncSession, channel: ChannelName, on: date, number: int | None = None
) -> list[Player]:
    """Everybody who holds a post and has an address on the channel; or the one with this number."""
    waiting = (
        select(Message.contact_id, func.count(Ask.id.distinct()).label("asks"))
        .join(Member, Member.message_id == Message.id)
        .join(Ask, Ask.id == Member.ask_id)
        .where(_sent(channel), ~Member.dropped, Ask.state == AskState.OPEN)
        .group_by(Message.contact_id)
        .subquery()
    )
    messages = (
        select(Message.contact_id, func.count().label("sent"))
        .where(_sent(channel))
        .group_by(Message.contact_id)
        .subquery()
    )
    query = (
        select(
            Person.id,
            Person.number,
            Person.name,
            Person.language,
            Post.kind,
            Institution.name,
            Institution.acronym,
            Contact.id,
            Contact.address,
            func.coalesce(waiting.c.asks, 0),
            func.coalesce(messages.c.sent, 0),
        )
        .join(Tenure, Tenure.person_id == Person.id)
        .join(Post, Post.id == Tenure.post_id)
        .join(Institution, Institution.id == Post.institution_id)
        .join(Contact, and_(Contact.person_id == Person.id, Contact.channel == channel))
        .outerjoin(waiting, waiting.c.contact_id == Contact.id)
        .outerjoin(messages, messages.c.contact_id == Contact.id)
        .where(Tenure.from_on <= on, or_(Tenure.to_on.is_(None), Tenure.to_on > on), Contact.verified_at.is_not(None))
        .order_by(Institution.name, Person.name)
    )
    if number is not None:
        query = query.where(Person.number == number)
    players = [Player(*row) for row in (await session.execute(query)).all()]
    order = list(PostKind)
    found: dict[UUID, Player] = {}
    for player in sorted(players, key=lambda p: (p.institution, order.index(p.post), p.name)):
        found.setdefault(player.id, player)
    return list(found.values())


async def read_conversation(session: AsyncSession, contact: UUID) -> list[Turn]:
    """The last messages and replies at an address, oldest first."""
    messages = await session.scalars(
        select(Message)
        .where(Message.contact_id == contact, Message.state == MessageState.SENT)
        .order_by(Message.sent_at.desc())
        .limit(LONGEST)
    )
    replies = await session.scalars(
        select(Reply)
        .join(Contact, and_(Contact.channel == Reply.channel, Contact.address == Reply.sender))
        .where(Contact.id == contact)
        .order_by(Reply.received_at.desc())
        .limit(LONGEST)
    )
    # What answers a reply stands below it, before whatever the answer set off.
    turns = [
        Turn((None if m.reply_id else m.sent_at) or m.made_at, m.kind, m.text or "", m.number, m.subject)
        for m in messages
    ]
    for reply in replies:
        incoming = decoded(reply)
        turns.append(Turn(reply.received_at, None, incoming.text, choice=incoming.choice, state=reply.state))
    return sorted(turns, key=lambda turn: turn.at)[-LONGEST:]


async def standing_digests(session: AsyncSession, contact: UUID, most: int) -> list[Standing]:
    """The digests sent to an address that have open asks, newest first."""
    rows = await session.execute(
        select(Message.number, Message.provider_id, Message.subject, Recommendation.reference, Ask.kind)
        .join(Member, Member.message_id == Message.id)
        .join(Ask, Ask.id == Member.ask_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(
            Message.contact_id == contact,
            Message.kind == MessageKind.DIGEST,
            Message.state == MessageState.SENT,
            ~Member.dropped,
            Ask.state == AskState.OPEN,
        )
        .order_by(Message.sent_at.desc(), Message.number.desc(), Member.n)
    )
    found: dict[int, Standing] = {}
    for row in rows:
        found.setdefault(row.number, Standing(*row))
    return list(found.values())[:most]


def _sent(channel: ChannelName) -> ColumnElement[bool]:
    return and_(Message.channel == channel, Message.state == MessageState.SENT)
