"""The whole in numbers: what `suivi status` and the first page show."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from domain.recommendation import OVER
from domain.words import AskState, MessageKind, MessageState, ReminderState, ReplyState, Role, SendingMode
from models.asks import Ask, Reminder
from models.messages import Message
from models.recommendations import Assignment, Recommendation
from models.replies import Listener, Reply
from models.switch import read_switch


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of the record. listeners: account → when it last heard its provider, or what is wrong."""

    recommendations: int
    by_phase: dict[str, int]
    unowned: int
    asks_open: int
    asks_overdue: int
    reminders_due: int
    reminders_sent: int
    reminders_failed: int
    digests_held: int
    digests_sent: int
    digests_failed: int
    replies_received: int
    replies_applied: int
    replies_for_review: int
    replies_quarantined: int
    sending: SendingMode
    redirect_to: str | None
    listeners: dict[str, str | None]

    def as_json(self, running: int | None) -> dict[str, Any]:
        """The contract of `suivi status --json`. running: workflows, None when the engine does not answer."""
        return {
            "recommendations": {
                "total": self.recommendations,
                "by_phase": self.by_phase,
                "unowned": self.unowned,
            },
            "asks": {"open": self.asks_open, "overdue": self.asks_overdue},
            "reminders": {
                "due": self.reminders_due,
                "sent": self.reminders_sent,
                "failed": self.reminders_failed,
            },
            "digests": {"held": self.digests_held, "sent": self.digests_sent, "failed": self.digests_failed},
            "replies": {
                "received": self.replies_received,
                "applied": self.replies_applied,
                "for_review": self.replies_for_review,
                "quarantined": self.replies_quarantined,
            },
            "sending": self.sending.value,
            "redirect_to": self.redirect_to,
            "workflows": {"running": running},
            "listeners": self.listeners,
        }


async def read_overview(session: AsyncSession) -> Overview:
    """Count everything in a handful of queries. Reminders due are those whose hour has come by the database's clock,
    for show only: nothing is decided by it."""
    phases = {
        phase.value: count
        for phase, count in (
            await session.execute(select(Recommendation.phase, func.count()).group_by(Recommendation.phase))
        ).all()
    }
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    unowned = await session.scalar(
        select(func.count()).where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led))
    )
    asks_open, asks_overdue = (
        await session.execute(select(func.count(), func.count().filter(Ask.overdue)).where(Ask.state == AskState.OPEN))
    ).one()
    due, sent, failed = (
        await session.execute(
            select(
                func.count().filter(Reminder.state == ReminderState.PLANNED, Reminder.due_at <= text("now()")),
                func.count().filter(Reminder.state == ReminderState.SENT),
                func.count().filter(Reminder.state == ReminderState.FAILED),
            ).select_from(Reminder)
        )
    ).one()
    digests = {
        state: count
        for state, count in (
            await session.execute(
                select(Message.state, func.count()).where(Message.kind == MessageKind.DIGEST).group_by(Message.state)
            )
        ).all()
    }
    replies = {
        state: count
        for state, count in (
            await session.execute(
                select(Reply.state, func.count()).where(Reply.channel != "import").group_by(Reply.state)
            )
        ).all()
    }
    listeners = {
        one.account: one.fault or (one.heard_at.isoformat(timespec="seconds") if one.heard_at else None)
        for one in await session.scalars(select(Listener).order_by(Listener.account))
    }
    switch = await read_switch(session)
    return Overview(
        recommendations=sum(phases.values()),
        by_phase=dict(sorted(phases.items())),
        unowned=unowned or 0,
        asks_open=asks_open,
        asks_overdue=asks_overdue,
        reminders_due=due,
        reminders_sent=sent,
        reminders_failed=failed,
        digests_held=digests.get(MessageState.READY, 0) + digests.get(MessageState.SENDING, 0),
        digests_sent=digests.get(MessageState.SENT, 0),
        digests_failed=digests.get(MessageState.FAILED, 0),
        replies_received=sum(replies.values()),
        replies_applied=replies.get(ReplyState.APPLIED, 0),
        replies_for_review=replies.get(ReplyState.FOR_REVIEW, 0),
        replies_quarantined=replies.get(ReplyState.QUARANTINED, 0),
        sending=switch.mode,
        redirect_to=switch.redirect_to,
        listeners=listeners,
    )
