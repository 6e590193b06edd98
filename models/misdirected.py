"""What waits for somebody who no longer serves: taken back before it is sent, for whoever serves now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.hours import next_open, next_room
from domain.ladder import Ladders, Tone
from domain.roster import MECHANISM, Posts
from domain.telling import MissingAnswers, Recipient, pass_on
from domain.words import AskState, ChannelName, MessageKind, MessageState, PostKind, ReminderState
from models.asks import Ask, Reminder
from models.holders import read_posts
from models.messages import Member, Message
from models.notices import make_notice
from models.written import read_written

MISSING: TypeAdapter[MissingAnswers] = TypeAdapter(MissingAnswers)

PERSONAL = frozenset({"hand_over", "decided"})
"""Notices that mean their reader alone: nobody else is told in their place."""
AT_ONCE = frozenset({"listener_silent"})


async def release_messages(session: AsyncSession, now: datetime, calendar: Calendar, ladders: Ladders) -> int:
    """Cancel what waits for who is no longer written to, and have others told instead; how many were cancelled.

    A digest's reminders are planned again, so that the next run of the dispatcher decides anew; a notice is made for
    who holds the post now. Answers to what a person wrote stay theirs.
    """
    posts = await read_posts(session, calendar.day_of(now))
    digests = await _take(session, await _digests(session, posts, now), now)
    await _plan_again(session, [message.id for message in digests])
    notices = await _take(session, await _notices(session, posts, now), now)
    gone = 0
    for message in notices:
        gone += await _pass_on(session, message, posts, now, calendar, ladders)
    for message in digests:
        message.state, message.not_before = MessageState.CANCELLED, None
    await session.flush()
    return len(digests) + gone


async def _take(session: AsyncSession, lost: set[UUID], now: datetime) -> Sequence[Message]:
    if not lost:
        return ()
    query = select(Message).where(Message.id.in_(lost), _waits(now)).order_by(Message.number)
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


def _waits(now: datetime) -> ColumnElement[bool]:
    """Not in a provider's hands: never tried, put off, or left by a crash longer ago than its lease."""
    return or_(
        Message.state == MessageState.READY,
        and_(Message.state == MessageState.SENDING, Message.not_before <= now),
    )


async def _digests(session: AsyncSession, posts: Posts, now: datetime) -> set[UUID]:
    rows = await session.execute(
        select(Message.id, Message.person_id, Ask.institution_id)
        .distinct()
        .join(Member, Member.message_id == Message.id)
        .join(Ask, Ask.id == Member.ask_id)
        .where(Message.kind == MessageKind.DIGEST, _waits(now))
    )
    return {id for id, person, institution in rows.all() if not posts.serves(person, institution)}


async def _notices(session: AsyncSession, posts: Posts, now: datetime) -> set[UUID]:
    rows = await session.execute(
        select(Message.id, Message.person_id, Message.content).where(
            Message.kind == MessageKind.NOTICE, Message.content.is_not(None), _waits(now)
        )
    )
    lost = set()
    for id, person, content in rows.all():
        kept, others = _whose(person, content, posts)
        if kept is None or others:
            lost.add(id)
    return lost


def _missing(content: dict[str, object]) -> MissingAnswers | None:
    return MISSING.validate_python(content) if content["kind"] == "answers_missing" else None


def _whose(
    person: UUID, content: dict[str, object], posts: Posts
) -> tuple[frozenset[UUID] | None, Sequence[Recipient]]:
    """What of a notice stays its reader's, and who is told of the rest; see `pass_on`."""
    if content["kind"] in PERSONAL:
        return (frozenset() if person in posts.by_person else None), ()
    said = _missing(content)
    to, institutions = (said.post, said.institutions) if said else (PostKind.COORDINATOR, ())
    return pass_on(person, to, institutions, posts, tuple(ChannelName))


async def _plan_again(session: AsyncSession, digests: Sequence[UUID]) -> None:
    """Give the reminders of cancelled digests back; those whose ask closed meanwhile are stopped."""
    await session.execute(delete(Member).where(Member.message_id.in_(digests)))
    mine = Reminder.message_id.in_(digests) & (Reminder.state == ReminderState.CLAIMED)
    still = select(Ask.id).where(Ask.state == AskState.OPEN)
    await session.execute(
        update(Reminder).where(mine, Reminder.ask_id.not_in(still)).values(state=ReminderState.CANCELLED)
    )
    await session.execute(update(Reminder).where(mine).values(state=ReminderState.PLANNED, message_id=None))


async def _pass_on(
    session: AsyncSession, message: Message, posts: Posts, now: datetime, calendar: Calendar, ladders: Ladders
) -> bool:
    """Have those told whom a notice is for now; whether its first reader is not told any more."""
    content = message.content or {}
    kept, others = _whose(message.person_id, content, posts)
    said = _missing(content)
    if kept is None:
        message.state, message.not_before = MessageState.CANCELLED, None
    elif said is not None:
        mine = tuple(one for one in said.institutions if one in kept)
        message.content = MISSING.dump_python(replace(said, institutions=mine), mode="json")
    stem = (message.fingerprint or f"message:{message.id}").partition(f":{message.person_id}")[0]
    for heir in others:
        hours = heir.holder.hours
        place = None if content["kind"] in AT_ONCE else next_open(now, hours, calendar)
        theirs = content
        if said is not None:
            theirs = MISSING.dump_python(replace(said, post=heir.post, institutions=heir.institutions), mode="json")
            lately = (await read_written(session, [heir.holder], now))[heir.holder.person].on
            urgent = ladders.report[min(said.rung, len(ladders.report) - 1)].tone is Tone.URGENT
            place = next_room(now, lately, hours, calendar, ladders.caps, urgent=urgent)
        await make_notice(
            session,
            person=heir.holder.person,
            address=heir.address,
            content=theirs,
            # Who serves all institutions may have been told already; of one institution's, another may have been.
            fingerprint=f"{stem}:{heir.holder.person}" + ("" if heir.post in MECHANISM else f":{message.number}"),
            at=now,
            not_before=place,
        )
    return kept is None
