"""Claim due reminders into digests: one unsent message per person, its members numbered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row, ScalarSelect, Select, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar, always
from domain.gathering import Chosen, Due, choose, gather, hold_back
from domain.ladder import Ladders, Step, next_step
from domain.notices import Undeliverable
from domain.references import reading_order
from domain.words import Action, AskState, ChannelName, MessageKind, MessageState, ReminderState
from models.asks import Ask, Reminder
from models.holders import read_posts
from models.messages import Member, Message
from models.notices import notify_coordinators
from models.people import Institution
from models.recommendations import Recommendation
from models.reminders import plan_step
from models.replies import Answer
from models.written import read_written

REQUESTS = (Action.EXTEND, Action.DELEGATE, Action.QUESTION)
MANY = 5_000
"""Reminders read at a time; what is left is claimed by the next call, into the same digests while they are unsent."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What one call did. reminders: dealt with, put off ones included; digests: made or added to."""

    reminders: int = 0
    digests: int = 0


async def claim_reminders(
    session: AsyncSession,
    now: datetime,
    limit: int,
    ladders: Ladders,
    calendar: Calendar,
    speaking: Collection[ChannelName],
    *,
    held: bool = False,
) -> Claimed:
    """Put every reminder due at `now` into its person's digest; at most `limit` digests.

    Several claimers at once never take the same reminder (SKIP LOCKED). A digest that was never tried yet takes
    further members; one that was is left as it is. What comes out of hours, or is too much for one person, waits.
    held: nothing leaves now, so that hours need not be waited for: they are kept when it does.
    """
    due = await _due(session, now)
    if not due:
        return Claimed()
    due, waiting = hold_back(due, now, ladders, calendar)
    posts = await read_posts(session, calendar.day_of(now), {d.institution for d in due})
    chosen, nobody = choose(due, posts, ladders, speaking)
    written = await read_written(session, [one.holder for one in chosen], now)
    gathered = gather(chosen, written, now, ladders, always(calendar.zone) if held else calendar)
    going = gathered.now[:limit]
    filled = await _fill(session, now, going)
    later = (*waiting, *gathered.later)
    await _put_off(session, later)
    for d in nobody:
        await _unreachable(session, d, now, ladders, calendar)
    return Claimed(filled + len(later) + len(nobody), len(going))


async def foresee(
    session: AsyncSession,
    until: datetime,
    ladders: Ladders,
    calendar: Calendar,
    speaking: Collection[ChannelName],
) -> list[Chosen]:
    """To whom what falls due by then would go, as things stand now; nothing is claimed and nothing is locked."""
    due = _in_order((await session.execute(_select_due(until))).all())
    posts = await read_posts(session, calendar.day_of(until), {d.institution for d in due})
    return choose(due, posts, ladders, speaking)[0]


async def _due(session: AsyncSession, now: datetime) -> list[Due]:
    locking = _select_due(now).with_for_update(of=[Reminder, Ask], skip_locked=True, key_share=True)
    return _in_order((await session.execute(locking)).all())


def _in_order(rows: Sequence[Row[*tuple[Any, ...]]]) -> list[Due]:
    found = [Due(*tuple(row)) for row in rows]
    return sorted(found, key=lambda due: (due.due_at.date(), reading_order(due.reference)))


def _select_due(now: datetime) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Reminder.id,
            Reminder.rung,
            Reminder.occurrence,
            Ask.id,
            Ask.kind,
            Ask.institution_id,
            Ask.opened_at,
            Ask.due_at,
            Ask.deadline_id,
            Ask.delegate_id,
            Recommendation.reference,
            _requested_at(),
        )
        .join(Ask, Ask.id == Reminder.ask_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(
            Reminder.state == ReminderState.PLANNED,
            Reminder.due_at <= now,
            Ask.state == AskState.OPEN,
            or_(Ask.snoozed_until.is_(None), Ask.snoozed_until <= now),
        )
        # Whole institutions, so that what is read at a time is as good as all that one person is asked.
        .order_by(Ask.institution_id, Ask.due_at, Ask.recommendation_id)
        .limit(MANY)
    )


def _requested_at() -> ScalarSelect[datetime]:
    """When an ask's people last asked for something that waits for the coordinator."""
    return (
        select(func.max(Answer.said_at))
        .where(Answer.ask_id == Ask.id, Answer.state == "for_review", Answer.action.in_(REQUESTS))
        .correlate(Ask)
        .scalar_subquery()
    )


async def _fill(session: AsyncSession, now: datetime, going: Sequence[Chosen]) -> int:
    """Make the digests, or add to those that wait and were never tried; mark the reminders as claimed. How many."""
    standing = await _standing(session, [one.address.contact for one in going])
    messages: list[dict[str, object]] = []
    members: list[dict[str, object]] = []
    for one in going:
        contact = one.address.contact
        message, taken, asks = standing.get(contact, (uuid4(), 0, set()))
        if contact not in standing:
            messages.append(
                {
                    "id": message,
                    "kind": MessageKind.DIGEST,
                    "person_id": one.holder.person,
                    "contact_id": contact,
                    "channel": one.address.channel,
                    "state": MessageState.READY,
                    "made_at": now,
                }
            )
        members.extend(
            {"reminder_id": d.reminder, "message_id": message, "ask_id": d.ask, "n": taken + n}
            for n, d in enumerate((d for d in one.dues if d.ask not in asks), start=1)
        )
    if messages:
        await session.execute(insert(Message), messages)
    if members:
        await session.execute(insert(Member), members)
        await session.execute(
            update(Reminder)
            .where(
                Reminder.id == Member.reminder_id,
                Member.message_id.in_({m["message_id"] for m in members}),
                Reminder.state == ReminderState.PLANNED,
            )
            .execution_options(synchronize_session=False)
            .values(state=ReminderState.CLAIMED, message_id=Member.message_id)
        )
    return len(members)


async def _standing(session: AsyncSession, contacts: Collection[UUID]) -> dict[UUID, tuple[UUID, int, set[UUID]]]:
    """Digests that wait and were never tried, per contact: id, highest n, asks in it."""
    rows = (
        await session.execute(
            select(Message.contact_id, Message.id)
            .where(
                Message.contact_id.in_(contacts),
                Message.kind == MessageKind.DIGEST,
                Message.state == MessageState.READY,
                Message.attempts == 0,
            )
            .order_by(Message.made_at)
            .with_for_update(skip_locked=True)
        )
    ).all()
    waiting = {contact: message for contact, message in rows}
    members = (
        await session.execute(
            select(Member.message_id, func.max(Member.n), func.array_agg(Member.ask_id))
            .where(Member.message_id.in_(waiting.values()))
            .group_by(Member.message_id)
        )
    ).all()
    filled = {message: (highest, set(asks)) for message, highest, asks in members}
    return {contact: (message, *filled.get(message, (0, set()))) for contact, message in waiting.items()}


async def _put_off(session: AsyncSession, later: Sequence[tuple[Due, datetime]]) -> None:
    """Have them looked at again when there is room; who is written to is decided then, not now."""
    by_time: dict[datetime, list[UUID]] = {}
    for due, at in later:
        by_time.setdefault(at, []).append(due.reminder)
    for at, reminders in by_time.items():
        await session.execute(update(Reminder).where(Reminder.id.in_(reminders)).values(due_at=at))


async def _unreachable(session: AsyncSession, due: Due, now: datetime, ladders: Ladders, calendar: Calendar) -> None:
    """Nobody can be written to: the reminder failed, the ladder goes on, the coordinator is told once."""
    await session.execute(update(Reminder).where(Reminder.id == due.reminder).values(state=ReminderState.FAILED))
    ladder = ladders.of(due.kind, due.deadline)
    step = next_step(ladder, Step(due.rung, due.occurrence, now), due.opened_at, due.due_at, now, calendar)
    await plan_step(session, due.ask, step or Step(due.rung, due.occurrence + 1, now + timedelta(days=7)))
    institution = await session.get_one(Institution, due.institution)
    await notify_coordinators(
        session,
        Undeliverable(institution.name, ChannelName.EMAIL, "no post there has a holder with a working address"),
        f"nobody:{due.institution}:{calendar.day_of(now)}",
        now,
        calendar,
    )
