"""What the person hears of a reply that a human looked at: what was recorded, or the coordinator's own words."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from activities.confirming import CONFIRMATION, confirmation_of
from domain.calendar import Calendar
from domain.evidence.files import Limits
from domain.notices import WrittenBack
from domain.words import MessageKind, MessageState
from models.heard import speaks_of_secrets
from models.holders import read_addresses
from models.messages import Message
from models.notices import NOTICE
from models.replies import Answer, Reply

QUOTED = 600
TOLD_BY = (MessageKind.CONFIRMATION, MessageKind.NOTICE)


async def tell_recorded(
    session: AsyncSession, reply: Reply, answers: Collection[UUID], calendar: Calendar, limits: Limits, at: datetime
) -> bool:
    """Confirm what was recorded, to the contact that they wrote from; whether it can be told."""
    found = (await session.scalars(select(Answer).where(Answer.id.in_(answers)).order_by(Answer.n))).all()
    content = await confirmation_of(session, reply, found, calendar.day_of(at), limits)
    said = CONFIRMATION.dump_python(content, mode="json")
    # A reply has one confirmation. When it went out already, for what was understood at once, another message follows.
    return await _tell(session, reply, TOLD_BY, said, at)


async def write_back(
    session: AsyncSession, reply: Reply, answers: Sequence[Answer], words: str, calendar: Calendar, at: datetime
) -> bool:
    """Send the coordinator's words to who wrote; whether they can be reached. Of what is confidential, none of them."""
    secret = await speaks_of_secrets(session, reply, answers)
    notice = WrittenBack(
        said=None if secret else words,
        received_on=calendar.day_of(reply.received_at),
        references=tuple(dict.fromkeys(one.reference for one in answers if one.recommendation_id)),
        words=None if secret else (reply.narrative or "")[:QUOTED] or None,
    )
    return await _tell(session, reply, (MessageKind.NOTICE,), NOTICE.dump_python(notice, mode="json"), at)


async def unsay(session: AsyncSession, reply: UUID) -> None:
    """Let what was to be told of a reply not go out, as far as it has not gone yet."""
    await session.execute(
        update(Message)
        .where(
            Message.reply_id == reply,
            # What was told of it before anybody looked stays.
            Message.fingerprint.in_([_fingerprint(reply, kind) for kind in TOLD_BY]),
            Message.state == MessageState.READY,
            Message.attempts == 0,
        )
        .values(state=MessageState.CANCELLED)
    )


async def _tell(
    session: AsyncSession, reply: Reply, kinds: Sequence[MessageKind], content: dict[str, object], at: datetime
) -> bool:
    """Make the message by the first of these kinds that none went out by; one that was called back says it anew."""
    addresses = (await read_addresses(session, [reply.person_id] if reply.person_id else [])).get(
        reply.person_id or UUID(int=0), []
    )
    address = next((one for one in addresses if one.contact == reply.contact_id), next(iter(addresses), None))
    if address is None:
        return False
    for kind in kinds:
        earlier = await session.scalar(
            select(Message).where(Message.reply_id == reply.id, Message.kind == kind).with_for_update()
        )
        if earlier is None:
            session.add(
                Message(
                    id=uuid4(),
                    kind=kind,
                    person_id=reply.person_id,
                    contact_id=address.contact,
                    channel=address.channel,
                    state=MessageState.READY,
                    reply_id=reply.id,
                    fingerprint=_fingerprint(reply.id, kind),
                    content=content,
                    made_at=at,
                )
            )
            return True
        if earlier.state is MessageState.CANCELLED:
            earlier.fingerprint = _fingerprint(reply.id, kind)
            earlier.state, earlier.content, earlier.made_at, earlier.not_before = MessageState.READY, content, at, None
            return True
    return False


def _fingerprint(reply: UUID, kind: MessageKind) -> str:
    """Marks what was made of a reply by who reviewed it."""
    return f"review:{reply}:{kind.value}"
