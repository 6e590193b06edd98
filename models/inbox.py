"""Store what came in before anybody is told that we have it; find whose it is and what they were asked."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.loops import WITHIN, goes_round
from domain.messages import Incoming
from domain.words import ChannelName, Classification, MessageKind, MessageState, ReplyState
from models.messages import Message
from models.people import Contact
from models.prompts import last_prompt, prompt_at
from models.recommendations import Recommendation
from models.replies import Reply

INCOMING: TypeAdapter[Incoming] = TypeAdapter(Incoming)
TITLE = 200


async def store_reply(session: AsyncSession, raw: bytes, incoming: Incoming) -> UUID | None:
    """Keep a raw message with what was decoded of it; its id, or None when it was stored before."""
    incoming = storable(incoming)
    found: UUID | None = await session.scalar(
        insert(Reply)
        .values(
            id=uuid4(),
            channel=incoming.channel,
            external_id=full_id(incoming),
            received_at=incoming.received_at,
            sender=incoming.sender,
            raw=raw,
            incoming=INCOMING.dump_python(incoming, mode="json"),
            state=ReplyState.RECEIVED,
        )
        .on_conflict_do_nothing(index_elements=["external_id"])
        .returning(Reply.id)
    )
    return found


def storable(incoming: Incoming) -> Incoming:
    """The same without what PostgreSQL cannot keep: NUL, and halves of surrogate pairs. The raw bytes keep all."""
    told = INCOMING.dump_python(incoming)
    return INCOMING.validate_python(
        {name: _clean(value) if isinstance(value, str) else value for name, value in told.items()}
        | {"attachments": tuple(_clean(one) for one in incoming.attachments), "entries": incoming.entries}
    )


def _clean(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").replace("\0", "")


def full_id(incoming: Incoming) -> str:
    """channel : message id : edit number. The answer's place completes it to a change's external id."""
    return f"{incoming.channel.value}:{incoming.external_id}:{incoming.edit}"


def decoded(reply: Reply) -> Incoming:
    return INCOMING.validate_python(reply.incoming)


async def bound_contact(session: AsyncSession, channel: ChannelName, address: str) -> Contact | None:
    """The verified contact with this address; mail addresses compare in lower case."""
    wanted = address.strip().lower() if channel is ChannelName.EMAIL else address
    found: Contact | None = await session.scalar(
        select(Contact).where(Contact.channel == channel, Contact.address == wanted, Contact.verified_at.is_not(None))
    )
    return found


async def is_known(session: AsyncSession, incoming: Incoming) -> bool:
    """Whether a message comes from a person's own address, or by a form's link, which the web has looked at."""
    if incoming.channel is ChannelName.FORM:
        return True
    return await bound_contact(session, incoming.channel, incoming.sender) is not None


async def by_same_person(
    session: AsyncSession, reply: Reply, contact: Contact | None
) -> tuple[str, ColumnElement[bool]]:
    """Which replies are of the same person, by whichever of their addresses, and a name for the lot to lock.

    contact: the one that the reply's sender is bound to.
    """
    channel = ChannelName(reply.channel)
    if contact is None:
        return f"{channel}:{reply.sender}", and_(Reply.channel == channel, Reply.sender == reply.sender)
    addresses = await session.execute(
        select(Contact.channel, Contact.address).where(
            Contact.person_id == contact.person_id, Contact.verified_at.is_not(None)
        )
    )
    each = [
        and_(Reply.channel == known, (func.lower(Reply.sender) if known is ChannelName.EMAIL else Reply.sender) == at)
        for known, at in addresses.all()
    ]
    return f"person:{contact.person_id}", or_(*each)


async def goes_in_circles(session: AsyncSession, reply: Reply, kind: MessageKind, now: datetime) -> bool:
    """Whether an answer of this kind to this reply might feed a loop."""
    since, contact = now - WITHIN, reply.contact_id
    count = func.count
    answers, questions = (
        await session.execute(
            select(count(), count().filter(Message.kind == MessageKind.QUESTION)).where(
                Message.contact_id == contact, Message.reply_id.is_not(None), Message.made_at > since
            )
        )
    ).one()
    same = select(Reply.id).where(
        Reply.contact_id == contact,
        Reply.id != reply.id,
        Reply.received_at > since,
        Reply.received_at <= reply.received_at,
        Reply.narrative == reply.narrative,
    )
    repeated = await session.scalar(same.limit(1)) is not None
    return goes_round(kind, ChannelName(reply.channel), answers, questions, repeated=repeated)


async def answered_message(
    session: AsyncSession, incoming: Incoming, number: int | None, contact: Contact | None
) -> Message | None:
    """The message that a reply answers: by its token or button, by thread, or the last one sent there."""
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
    last: Message | None = await session.scalar(
        select(Message)
        .where(
            Message.contact_id == contact.id,
            Message.kind == MessageKind.DIGEST,
            Message.state == MessageState.SENT,
            Message.sent_at <= incoming.received_at,
        )
        .order_by(Message.sent_at.desc())
        .limit(1)
    )
    newest = await last_prompt(session, contact.id, incoming.received_at)
    if (
        newest is not None
        and newest.message_id
        and (last is None or last.sent_at is None or newest.shown_at > last.sent_at)
    ):
        # They had another list shown to them since: its numbers are before their eyes.
        shown = await session.get_one(Message, newest.message_id)
        return shown if shown.kind is MessageKind.DIGEST else last
    return last


async def confidential_among(session: AsyncSession, recommendations: Sequence[UUID]) -> set[UUID]:
    """Those of which nothing but the reference may be told."""
    return set(
        await session.scalars(
            select(Recommendation.id).where(
                Recommendation.id.in_(recommendations), Recommendation.classification == Classification.CONFIDENTIAL
            )
        )
    )


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
