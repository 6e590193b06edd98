"""What was written about one recommendation and what was answered, on every channel, in order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import null, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import Action, ChannelName, MessageKind, MessageState, Outcome, Status
from models.asks import Ask
from models.messages import Delivery, Member, Message
from models.replies import Answer, Reply
from models.sight import asked_of


@dataclass(frozen=True, slots=True)
class Written:
    """A message to one person, or one attempt to deliver it. n: how the recommendation was numbered in it.

    outcome, reason: of that attempt; None while there was none.
    """

    number: int
    kind: MessageKind
    to: str | None
    channel: ChannelName
    n: int | None
    state: MessageState
    outcome: Outcome | None
    reason: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of a reply. number: of the answer. words, narrative: None where they may not be read."""

    number: int
    answer: UUID
    sender: str
    channel: str
    action: Action
    status: Status | None
    words: str | None
    narrative: str | None
    state: str
    provisional: bool
    at: datetime


async def read_spoken(
    session: AsyncSession, recommendation: UUID, sight: Sight, people: Mapping[UUID, str], *, hidden: bool
) -> tuple[Written | Heard, ...]:
    """Every message that asked about it or answered a reply, and every reply that spoke of it, in order.

    people: names by id. hidden: without what anybody said.
    """
    answers = select(Answer.reply_id).where(Answer.recommendation_id == recommendation, *_own(sight))
    asked = (
        select(Member.message_id, Member.n)
        .join(Ask, Ask.id == Member.ask_id)
        .where(Ask.recommendation_id == recommendation, ~Member.dropped, asked_of(sight))
        .subquery()
    )
    messages = (
        select(asked.c.message_id, asked.c.n)
        .union_all(select(Message.id, null()).where(Message.reply_id.in_(answers)))
        .subquery()
    )
    sent = await session.execute(
        select(Message, messages.c.n, Delivery)
        .join(messages, messages.c.message_id == Message.id)
        .outerjoin(Delivery, Delivery.message_id == Message.id)
    )
    told: list[Written | Heard] = [_written(message, n, delivery, people) for message, n, delivery in sent.all()]
    heard = await session.execute(
        select(Reply, Answer)
        .join(Answer, Answer.reply_id == Reply.id)
        .where(Answer.recommendation_id == recommendation, *_own(sight))
    )
    for reply, answer in heard.all():
        sender = people.get(reply.person_id, reply.sender) if reply.person_id else reply.sender
        told.append(
            Heard(
                number=answer.number,
                answer=answer.id,
                sender=sender,
                channel=reply.channel,
                action=answer.action,
                status=answer.status,
                words=None if hidden else answer.words,
                narrative=None if hidden else answer.narrative,
                state=answer.state,
                provisional=answer.provisional,
                at=reply.received_at,
            )
        )
    # Mail servers tell whole seconds: what was asked and answered within one is told in this order.
    return tuple(sorted(told, key=lambda one: one.at.replace(microsecond=0)))


def _own(sight: Sight) -> tuple[Any, ...]:
    return () if sight.institution is None else (Answer.institution_id == sight.institution,)


def _written(message: Message, n: int | None, delivery: Delivery | None, people: Mapping[UUID, str]) -> Written:
    return Written(
        number=message.number,
        kind=message.kind,
        to=people.get(message.person_id),
        channel=delivery.channel if delivery else message.channel,
        n=n,
        state=message.state,
        outcome=delivery.outcome if delivery else None,
        reason=delivery.reason if delivery else None,
        at=delivery.started_at if delivery else message.made_at,
    )
