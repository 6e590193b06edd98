"""What waits for somebody who no longer serves: taken back before it is sent, for whoever serves now."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.hours import next_open
from domain.roster import MECHANISM, Holder, Posts
from domain.words import AskState, MessageKind, MessageState, PostKind, ReminderState
from models.asks import Ask, Reminder
from models.holders import read_posts
from models.messages import Member, Message
from models.notices import make_notice
from models.people import Post, Tenure

PERSONAL = frozenset({"hand_over", "decided"})
"""Notices that mean their reader alone: nobody else is told in their place."""
AT_ONCE = frozenset({"listener_silent"})


async def release_messages(session: AsyncSession, now: datetime, calendar: Calendar) -> int:
    """Cancel what waits for who is no longer written to, and have others told instead; how many were cancelled.

    A digest's reminders are planned again, so that the next run of the dispatcher decides anew; a notice is made for
    who holds the post now. Answers to what a person wrote stay theirs.
    """
    posts = await read_posts(session, calendar.day_of(now))
    lost = [*await _digests(session, posts, now), *await _notices(session, posts, now)]
    if not lost:
        return 0
    messages = (
        await session.scalars(
            select(Message).where(Message.id.in_(lost), _waits(now)).with_for_update(skip_locked=True)
        )
    ).all()
    await _plan_again(session, [message.id for message in messages if message.kind is MessageKind.DIGEST])
    for message in messages:
        message.state, message.not_before = MessageState.CANCELLED, None
        if message.kind is MessageKind.NOTICE:
            await _pass_on(session, message, posts, now, calendar)
    await session.flush()
    return len(messages)


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
        kind = _meant_for(content)
        if kind is None:
            theirs = person in posts.by_person
        else:
            # Who is away and has nobody in their place finds it when they are back.
            theirs = any(holder.person == person for holder in _all_of(posts, kind)) or (
                person in posts.by_person and not _all_of(posts, kind)
            )
        if not theirs:
            lost.add(id)
    return lost


def _meant_for(content: dict[str, object]) -> PostKind | None:
    """The post that a notice is told to; None when it means one person."""
    if content["kind"] in PERSONAL:
        return None
    return PostKind(str(content["post"])) if content["kind"] == "answers_missing" else PostKind.COORDINATOR


def _all_of(posts: Posts, kind: PostKind) -> list[Holder]:
    if kind in MECHANISM:
        return list(posts.of(UUID(int=0), kind))
    return [holder for by_kind in posts.by_institution.values() for holder in by_kind.get(kind, ())]


async def _plan_again(session: AsyncSession, digests: Sequence[UUID]) -> None:
    """Give the reminders of cancelled digests back; those whose ask closed meanwhile are stopped."""
    await session.execute(delete(Member).where(Member.message_id.in_(digests)))
    mine = Reminder.message_id.in_(digests) & (Reminder.state == ReminderState.CLAIMED)
    still = select(Ask.id).where(Ask.state == AskState.OPEN)
    await session.execute(
        update(Reminder).where(mine, Reminder.ask_id.not_in(still)).values(state=ReminderState.CANCELLED)
    )
    await session.execute(update(Reminder).where(mine).values(state=ReminderState.PLANNED, message_id=None))


async def _pass_on(session: AsyncSession, message: Message, posts: Posts, now: datetime, calendar: Calendar) -> None:
    content = message.content or {}
    kind = _meant_for(content)
    if kind is None or message.fingerprint is None:
        return
    for heir in await _heirs(session, message.person_id, kind, posts):
        if heir.addresses:
            await make_notice(
                session,
                person=heir.person,
                address=heir.addresses[0],
                content=content,
                fingerprint=f"{message.fingerprint.removesuffix(f':{message.person_id}')}:{heir.person}",
                at=now,
                not_before=None if content["kind"] in AT_ONCE else next_open(now, heir.hours, calendar),
            )


async def _heirs(session: AsyncSession, person: UUID, kind: PostKind, posts: Posts) -> list[Holder]:
    """Who holds now what the person held."""
    if kind in MECHANISM:
        return _all_of(posts, kind)
    institutions = await session.scalars(
        select(Post.institution_id)
        .distinct()
        .join(Tenure, Tenure.post_id == Post.id)
        .where(Tenure.person_id == person, Post.kind == kind)
    )
    return [holder for institution in institutions for holder in posts.of(institution, kind)]
