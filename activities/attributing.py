"""A reply whose sender nobody could verify is somebody's after all: a human says whose, and it is read as theirs."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from activities.answers import make_answer
from activities.reviewing import Reviewing, Unreviewable, waiting
from domain.commands import Origin
from domain.replies.meaning import Context, Item
from domain.replies.understanding import understand
from domain.words import Action, MessageKind, MessageState, ReplyState
from models.changes import write_change
from models.heard import asks_of, incoming_of
from models.holders import institutions_besides, institutions_of
from models.messages import Message
from models.people import Contact, Person
from models.replies import Answer, Reply


async def attribute(reviewing: Reviewing, id: UUID, person: int, origin: Origin, at: datetime) -> None:
    """Read a reply as this person's; all of it then waits for a human to record it. Raises Unreviewable.

    person: their number. Their address is not bound by it: the next message from there is a stranger's again.
    """
    async with reviewing.alone(id), reviewing.database.transaction() as session:
        reply = await waiting(session, id)
        theirs = await session.scalar(select(Person).where(Person.number == person))
        if theirs is None:
            raise Unreviewable("unknown")
        recorded = select(Answer.id).where(Answer.reply_id == id, Answer.state == "applied")
        if await session.scalar(recorded.limit(1)) is not None:
            raise Unreviewable("gone")
        reply.person_id, reply.contact_id = theirs.id, await _contact(session, reply, theirs.id)
        message = await _message(session, reply)
        reply.message_id = message.id if message else None
        await session.flush()
        # What was made of it for somebody else before counts no more.
        earlier = update(Answer).where(Answer.reply_id == id, Answer.state == "for_review").values(state="undone")
        await session.execute(earlier)
        session.add_all(await _read(session, reviewing, reply, message, at))
        reply.state, reply.why = ReplyState.FOR_REVIEW, None
        await write_change(session, origin, at, "bind", "reply", id, {}, {"person": str(theirs.id)})


async def _read(
    session: AsyncSession, reviewing: Reviewing, reply: Reply, message: Message | None, at: datetime
) -> list[Answer]:
    """What it means, in the light of what this person was asked; nothing of it is taken for sure."""
    on = reviewing.calendar.day_of(at)
    asked, others = await asks_of(session, reply, on)
    mine = await institutions_of(session, reply.person_id or UUID(int=0), on)
    context = Context(
        sent_on=reviewing.calendar.day_of((message.sent_at if message else None) or reply.received_at),
        asks=tuple(one.item for one in asked),
        others=tuple(one.item for one in others),
        institutions=await institutions_besides(session, mine),
        sent_text=message.text if message else None,
    )
    meaning = understand(incoming_of(reply).text, context)
    reply.narrative, reply.cut = meaning.narrative, meaning.cut
    charged = {one.item.reference: one for one in (*others, *asked)}
    items = meaning.items or (Item("", Action.UNCLEAR, words=meaning.narrative[:500], confidence=0.0),)
    n = await session.scalar(select(func.max(Answer.n)).where(Answer.reply_id == reply.id)) or 0
    answers = [
        make_answer(reply, n + place, item, charged.get(item.reference), mine, provisional=False, decided=False)
        for place, item in enumerate(items, start=1)
    ]
    for answer in answers:
        answer.state, answer.why = "for_review", None
    return answers


async def _contact(session: AsyncSession, reply: Reply, person: UUID) -> UUID | None:
    """The contact that it was sent from, if that is this person's."""
    found: UUID | None = await session.scalar(
        select(Contact.id).where(
            Contact.person_id == person,
            Contact.channel == reply.channel,
            func.lower(Contact.address) == reply.sender.strip().lower(),
            Contact.verified_at.is_not(None),
        )
    )
    return found


async def _message(session: AsyncSession, reply: Reply) -> Message | None:
    """What they seem to answer: the message that it named, if it was sent to them, else their last digest."""
    named = await session.get(Message, reply.message_id) if reply.message_id else None
    if named is not None and named.person_id == reply.person_id:
        return named
    found: Message | None = await session.scalar(
        select(Message)
        .where(
            Message.person_id == reply.person_id,
            Message.kind == MessageKind.DIGEST,
            Message.state == MessageState.SENT,
            Message.sent_at <= reply.received_at,
        )
        .order_by(Message.sent_at.desc())
        .limit(1)
    )
    return found
