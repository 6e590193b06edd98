"""Store what came in before anybody is told that we have it; find whose it is and what they were asked."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy import ARRAY, Text, Uuid, and_, any_, bindparam, case, exists, func, literal_column, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.loops import WITHIN, goes_round
from domain.messages import Incoming
from domain.words import ChannelName, Classification, MessageKind, MessageState, ReplyState
from models.base import Table
from models.messages import Message
from models.people import Contact
from models.prompts import Prompt, prompt_at
from models.recommendations import Recommendation
from models.replies import Reply

INCOMING: TypeAdapter[Incoming] = TypeAdapter(Incoming)
TITLE = 200


_TABLE = Table.metadata.tables[Reply.__tablename__]
_STORE = insert(_TABLE).on_conflict_do_nothing(index_elements=["external_id"]).returning(_TABLE.c.id)


async def store_reply(session: AsyncSession, raw: bytes, incoming: Incoming) -> UUID | None:
    """Keep a raw message with what was decoded of it; its id, or None when it was stored before."""
    incoming = storable(incoming)
    found: UUID | None = await session.scalar(
        _STORE,
        {
            "id": uuid4(),
            "channel": incoming.channel,
            "external_id": full_id(incoming),
            "received_at": incoming.received_at,
            "sender": incoming.sender,
            "raw": raw,
            "incoming": INCOMING.dump_python(incoming, mode="json"),
            "state": ReplyState.RECEIVED,
        },
    )
    return found


def storable(incoming: Incoming) -> Incoming:
    """The same without what PostgreSQL cannot keep: NUL, and halves of surrogate pairs. The raw bytes keep all."""
    told = {one.name: getattr(incoming, one.name) for one in fields(incoming)}
    clean: dict[str, Any] = {name: _clean(value) for name, value in told.items() if type(value) is str}
    return replace(incoming, **clean, attachments=tuple(_clean(one) for one in incoming.attachments))


def _clean(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").replace("\0", "")


def full_id(incoming: Incoming) -> str:
    """channel : message id : edit number. The answer's place completes it to a change's external id."""
    return f"{incoming.channel.value}:{incoming.external_id}:{incoming.edit}"


def decoded(reply: Reply) -> Incoming:
    return INCOMING.validate_python(reply.incoming)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A reply that is not applied yet."""

    id: UUID
    channel: ChannelName
    sender: str


_BOUND = and_(
    Contact.channel == bindparam("channel", type_=Contact.channel.type),
    Contact.address == bindparam("address"),
    Contact.verified_at.is_not(None),
)
_CONTACT = select(Contact).where(_BOUND)
_REPLY = select(Reply, Contact).outerjoin(Contact, _BOUND).where(Reply.id == bindparam("reply"))


async def bound_contact(session: AsyncSession, channel: ChannelName, address: str) -> Contact | None:
    """The verified contact with this address; mail addresses compare in lower case."""
    found: Contact | None = await session.scalar(
        _CONTACT, {"channel": channel, "address": comparable(channel, address)}
    )
    return found


async def read_reply(session: AsyncSession, waiting: Waiting) -> tuple[Reply, Contact | None]:
    """A reply with the contact that its sender is bound to now: what came before it may have ended the link."""
    address = comparable(waiting.channel, waiting.sender)
    row = await session.execute(_REPLY, {"reply": waiting.id, "channel": waiting.channel, "address": address})
    reply, contact = row.one()
    return reply, contact


def comparable(channel: ChannelName, address: str) -> str:
    return address.strip().lower() if channel is ChannelName.EMAIL else address


async def is_known(session: AsyncSession, incoming: Incoming) -> bool:
    """Whether a message comes from a person's own address, or by a form's link, which the web has looked at."""
    if incoming.channel is ChannelName.FORM:
        return True
    return await bound_contact(session, incoming.channel, incoming.sender) is not None


_WAITS = Reply.state == literal_column("'received'")
"""Written out, so that a prepared statement finds the index of what is not applied."""
_ADDRESS = case((Reply.channel == ChannelName.EMAIL, func.lower(Reply.sender)), else_=Reply.sender)
_HEAD = (
    select(Reply.channel, Reply.sender, Reply.received_at, Contact.person_id)
    .outerjoin(
        Contact,
        and_(Contact.channel == Reply.channel, Contact.address == _ADDRESS, Contact.verified_at.is_not(None)),
    )
    .where(Reply.id == bindparam("id"), _WAITS)
)
_UNTIL = Reply.received_at <= bindparam("until")
_THEIRS = exists().where(
    Contact.person_id == bindparam("person"),
    Contact.channel == Reply.channel,
    Contact.address == _ADDRESS,
    Contact.verified_at.is_not(None),
)
_INTO_TURN = (Reply.received_at, Reply.id)
_BY_PERSON = select(Reply.id, Reply.channel, Reply.sender).where(_WAITS, _UNTIL, _THEIRS).order_by(*_INTO_TURN)
_BY_ADDRESS = (
    select(Reply.id, Reply.channel, Reply.sender)
    .where(_WAITS, _UNTIL, Reply.channel == bindparam("channel"), Reply.sender == bindparam("sender"))
    .order_by(*_INTO_TURN)
)
_LOCK = select(func.pg_advisory_xact_lock(func.hashtext(bindparam("who", type_=Text))))


async def by_same_person(session: AsyncSession, id: UUID) -> list[Waiting]:
    """The replies to apply up to this one, oldest first: of the same person, by whichever of their addresses.

    Their lock is held until the transaction ends, so that nobody else applies them meanwhile. Empty when this one is
    applied, or there is no such one.
    """
    head = (await session.execute(_HEAD, {"id": id})).one_or_none()
    if head is None:
        return []
    if head.person_id is None:
        await session.execute(_LOCK, {"who": f"{ChannelName(head.channel)}:{head.sender}"})
        theirs = {"until": head.received_at, "channel": head.channel, "sender": head.sender}
        rows = await session.execute(_BY_ADDRESS, theirs)
    else:
        await session.execute(_LOCK, {"who": f"person:{head.person_id}"})
        rows = await session.execute(_BY_PERSON, {"until": head.received_at, "person": head.person_id})
    return [Waiting(row.id, ChannelName(row.channel), row.sender) for row in rows]


_ANSWERED = (
    Message.contact_id == bindparam("contact"),
    Message.reply_id.is_not(None),
    Message.made_at > bindparam("since"),
)
_TURNS = select(
    select(func.count()).where(*_ANSWERED).scalar_subquery(),
    select(func.count()).where(*_ANSWERED, Message.kind == MessageKind.QUESTION).scalar_subquery(),
    exists().where(
        Reply.contact_id == bindparam("contact"),
        Reply.id != bindparam("reply"),
        Reply.received_at > bindparam("since"),
        Reply.received_at <= bindparam("until"),
        Reply.narrative == bindparam("narrative"),
    ),
)


async def goes_in_circles(session: AsyncSession, reply: Reply, kind: MessageKind, now: datetime) -> bool:
    """Whether an answer of this kind to this reply might feed a loop."""
    turns = {
        "contact": reply.contact_id,
        "reply": reply.id,
        "since": now - WITHIN,
        "until": reply.received_at,
        "narrative": reply.narrative,
    }
    answers, questions, repeated = (await session.execute(_TURNS, turns)).one()
    return goes_round(kind, ChannelName(reply.channel), answers, questions, repeated=repeated)


_DIGEST = (
    select(Message)
    .where(
        Message.contact_id == bindparam("contact"),
        Message.kind == MessageKind.DIGEST,
        Message.state == MessageState.SENT,
        Message.sent_at <= bindparam("until"),
    )
    .order_by(Message.sent_at.desc())
    .limit(1)
)


async def answered_message(
    session: AsyncSession, incoming: Incoming, number: int | None, contact: Contact | None, newest: Prompt | None
) -> Message | None:
    """The message that a reply answers: by its token or button, by thread, or the last one sent there.

    newest: what its writer had before them.
    """
    if number is not None:
        return await session.scalar(select(Message).where(Message.number == number))
    if incoming.edit and incoming.own_id is not None:
        # Its numbers mean what they meant when it was first written, whatever was sent since.
        first: Message | None = await session.scalar(
            select(Message)
            .join(Reply, Reply.message_id == Message.id)
            .where(
                Reply.channel == incoming.channel,
                Reply.sender == incoming.sender,
                Reply.incoming["own_id"].astext == incoming.own_id,
            )
            .order_by(Reply.received_at)
            .limit(1)
        )
        if first is not None:
            return first
    if incoming.refers_to is not None:
        threaded: Message | None = await session.scalar(
            select(Message)
            .where(Message.provider_id == incoming.refers_to, Message.channel == incoming.channel)
            .limit(1)
        )
        if threaded is not None:
            return threaded
        placed = await prompt_at(session, incoming.channel, incoming.refers_to)
        if placed is not None and placed.message_id is not None:
            return await session.get(Message, placed.message_id)
    if contact is None or incoming.channel is ChannelName.EMAIL:
        return None
    last: Message | None = await session.scalar(_DIGEST, {"contact": contact.id, "until": incoming.received_at})
    if (
        newest is not None
        and newest.message_id
        and (last is None or last.sent_at is None or newest.shown_at > last.sent_at)
    ):
        # They had another list shown to them since: its numbers are before their eyes.
        shown = await session.get_one(Message, newest.message_id)
        return shown if shown.kind is MessageKind.DIGEST else last
    return last


_CONFIDENTIAL = select(Recommendation.id).where(
    Recommendation.id == any_(bindparam("ids", type_=ARRAY(Uuid))),
    Recommendation.classification == Classification.CONFIDENTIAL,
)


async def confidential_among(session: AsyncSession, recommendations: Sequence[UUID]) -> set[UUID]:
    """Those of which nothing but the reference may be told."""
    return set(await session.scalars(_CONFIDENTIAL, {"ids": list(recommendations)}))


async def thread_of(session: AsyncSession, message: Message) -> str | None:
    """What a message follows in its thread: the provider's id of the message whose reply it answers."""
    if message.reply_id is None:
        return None
    found: str | None = await session.scalar(
        select(Message.provider_id).join(Reply, Reply.message_id == Message.id).where(Reply.id == message.reply_id)
    )
    return found


async def unapplied(session: AsyncSession, before: datetime, limit: int) -> list[UUID]:
    """Replies that were stored and not yet applied, oldest first."""
    return list(
        await session.scalars(
            select(Reply.id)
            .where(Reply.state == ReplyState.RECEIVED, Reply.received_at <= before)
            .order_by(Reply.received_at, Reply.id)
            .limit(limit)
        )
    )
