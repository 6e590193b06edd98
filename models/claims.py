"""Claim due reminders into digests: one unsent message per person, its members numbered."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.escalation import Address, Holder, whom
from domain.ladder import Ladder, Step, next_step
from domain.notices import Undeliverable
from domain.references import reading_order
from domain.words import AskKind, AskState, ChannelName, MessageKind, MessageState, ReminderState
from models.asks import Ask, Reminder
from models.holders import read_posts
from models.messages import Member, Message
from models.notices import notify_coordinators
from models.people import Institution
from models.recommendations import Recommendation
from models.reminders import plan_step

MANY = 5_000
"""Reminders read at a time; what is left is claimed by the next round."""


@dataclass(frozen=True, slots=True)
class _Due:
    reminder: UUID
    rung: int
    occurrence: int
    ask: UUID
    kind: AskKind
    institution: UUID
    opened_at: datetime
    due_at: datetime
    delegate: UUID | None
    reference: str


async def claim_reminders(
    session: AsyncSession,
    now: datetime,
    limit: int,
    ladders: Mapping[AskKind, Ladder],
    calendar: Calendar,
    speaking: Collection[ChannelName],
) -> int:
    """Put every reminder due at `now` into its person's digest; at most `limit` people. Returns reminders claimed.

    Several claimers at once never take the same reminder (SKIP LOCKED). A digest that was never tried yet takes
    further members; one that was is left as it is.
    """
    due = await _due(session, now)
    if not due:
        return 0
    posts = await read_posts(session, calendar.day_of(now), {d.institution for d in due})
    chosen: dict[UUID, tuple[Holder, Address, list[_Due]]] = {}
    nobody: list[_Due] = []
    for d in due:
        found = _delegate(d, posts.by_person, speaking) or whom(
            ladders[d.kind][min(d.rung, len(ladders[d.kind]) - 1)].to,
            posts.by_institution.get(d.institution, {}),
            posts.coordinators,
            speaking,
        )
        if found is None:
            nobody.append(d)
        elif found[1].contact in chosen:
            chosen[found[1].contact][2].append(d)
        elif len(chosen) < limit:
            chosen[found[1].contact] = (*found, [d])
    await _fill(session, now, chosen)
    for d in nobody:
        await _unreachable(session, d, now, ladders, calendar)
    return sum(len(members) for _, _, members in chosen.values()) + len(nobody)


async def _due(session: AsyncSession, now: datetime) -> list[_Due]:
    rows = await session.execute(
        select(
            Reminder.id,
            Reminder.rung,
            Reminder.occurrence,
            Ask.id,
            Ask.kind,
            Ask.institution_id,
            Ask.opened_at,
            Ask.due_at,
            Ask.delegate_id,
            Recommendation.reference,
        )
        .join(Ask, Ask.id == Reminder.ask_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .where(
            Reminder.state == ReminderState.PLANNED,
            Reminder.due_at <= now,
            Ask.state == AskState.OPEN,
            or_(Ask.snoozed_until.is_(None), Ask.snoozed_until <= now),
        )
        .order_by(Ask.due_at, Ask.recommendation_id)
        .limit(MANY)
        .with_for_update(of=[Reminder, Ask], skip_locked=True, key_share=True)
    )
    found = [_Due(*tuple(row)) for row in rows.all()]
    return sorted(found, key=lambda due: (due.due_at.date(), reading_order(due.reference)))


def _delegate(
    due: _Due, people: Mapping[UUID, Holder], speaking: Collection[ChannelName]
) -> tuple[Holder, Address] | None:
    holder = people.get(due.delegate) if due.delegate else None
    address = next((a for a in holder.addresses if a.channel in speaking), None) if holder else None
    return (holder, address) if holder and address else None


async def _fill(
    session: AsyncSession, now: datetime, chosen: Mapping[UUID, tuple[Holder, Address, list[_Due]]]
) -> None:
    standing = await _standing(session, chosen)
    messages: list[dict[str, object]] = []
    members: list[dict[str, object]] = []
    for contact, (holder, address, dues) in chosen.items():
        message, taken, asks = standing.get(contact, (uuid4(), 0, set()))
        if contact not in standing:
            messages.append(
                {
                    "id": message,
                    "kind": MessageKind.DIGEST,
                    "person_id": holder.person,
                    "contact_id": contact,
                    "channel": address.channel,
                    "state": MessageState.READY,
                    "made_at": now,
                }
            )
        members.extend(
            {"reminder_id": d.reminder, "message_id": message, "ask_id": d.ask, "n": taken + n}
            for n, d in enumerate((d for d in dues if d.ask not in asks), start=1)
        )
    if messages:
        await session.execute(insert(Message), messages)
    if members:
        await session.execute(insert(Member), members)
        await session.execute(
            update(Reminder)
            .where(Reminder.id == Member.reminder_id, Reminder.id.in_([m["reminder_id"] for m in members]))
            .values(state=ReminderState.CLAIMED, message_id=Member.message_id)
        )


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


async def _unreachable(
    session: AsyncSession, due: _Due, now: datetime, ladders: Mapping[AskKind, Ladder], calendar: Calendar
) -> None:
    """Nobody can be written to: the reminder failed, the ladder goes on, the coordinator is told once."""
    await session.execute(update(Reminder).where(Reminder.id == due.reminder).values(state=ReminderState.FAILED))
    step = next_step(ladders[due.kind], Step(due.rung, due.occurrence, now), due.opened_at, due.due_at, now, calendar)
    await plan_step(session, due.ask, step or Step(due.rung, due.occurrence + 1, now + timedelta(days=7)))
    institution = await session.get_one(Institution, due.institution)
    await notify_coordinators(
        session,
        Undeliverable(institution.name, ChannelName.EMAIL, "no post there has a holder with a working address"),
        f"nobody:{due.institution}:{calendar.day_of(now)}",
        now,
    )
