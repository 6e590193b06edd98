"""What people were sent lately, so that nobody is sent too much."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.gathering import Written
from domain.hours import WEEK
from domain.roster import Holder
from domain.words import MessageKind, MessageState
from models.messages import Message

GONE = (MessageState.CANCELLED, MessageState.FAILED)


async def read_written(session: AsyncSession, holders: Sequence[Holder], now: datetime) -> dict[UUID, Written]:
    """The digests and escalations of the past week to each person, those that wait included.

    Confirmations do not count, since they answer the person; nor do a coordinator's alerts.
    """
    when = func.coalesce(Message.sent_at, func.greatest(Message.made_at, Message.not_before))
    rows = (
        await session.execute(
            select(
                Message.person_id,
                when,
                and_(
                    Message.kind == MessageKind.DIGEST,
                    Message.state == MessageState.READY,
                    Message.attempts == 0,
                ),
            ).where(
                Message.person_id.in_([holder.person for holder in holders]),
                Message.state.not_in(GONE),
                when > now - WEEK,
                or_(
                    Message.kind == MessageKind.DIGEST,
                    and_(
                        Message.kind == MessageKind.NOTICE,
                        Message.content["kind"].astext == "answers_missing",
                    ),
                ),
            )
        )
    ).all()
    found: dict[UUID, Written] = {}
    for holder in holders:
        mine = [(at, standing) for person, at, standing in rows if person == holder.person]
        found[holder.person] = Written(
            tuple(holder.hours.day_of(at) for at, _ in mine), any(standing for _, standing in mine)
        )
    return found
