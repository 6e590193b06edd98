"""The asks that a reply may answer: those of the message before the person, and what else is open to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, all_, any_, bindparam, func, literal_column, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.replies.meaning import AskedItem
from domain.words import AskKind, AskState, Classification, MessageKind
from models.asks import Ask
from models.messages import Member, Message
from models.recommendations import Recommendation
from models.replies import Reply

TITLE = 200
ASKING_BACK = (MessageKind.QUESTION, MessageKind.NOTICE)
"""A notice that answers a reply is what the coordinator wrote back."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An ask as the person saw it, with what is needed to act on the answer."""

    item: AskedItem
    ask: UUID
    recommendation: UUID
    institution: UUID
    delegate: UUID | None
    confidential: bool
    open: bool


async def asked_by(session: AsyncSession, message: Message) -> Message:
    """The message whose asks a message is about: of a question of ours, the one whose answer it asks back about."""
    while message.kind in ASKING_BACK and message.reply_id is not None:
        earlier = await session.scalar(
            select(Message).join(Reply, Reply.message_id == Message.id).where(Reply.id == message.reply_id)
        )
        if earlier is None:
            break
        message = earlier
    return message


# Columns, not rows of the tables' classes: a ministry has hundreds of open asks, read for each reply.
_ASKED = (
    Ask.id,
    Ask.kind,
    Ask.state,
    Ask.institution_id,
    Ask.delegate_id,
    Recommendation.id,
    Recommendation.reference,
    func.left(Recommendation.text, TITLE),
    Recommendation.classification,
)


_IN_MESSAGE = (
    select(Member.n, *_ASKED)
    .join(Ask, Ask.id == Member.ask_id)
    .join(Recommendation, Recommendation.id == Ask.recommendation_id)
    .where(Member.message_id == bindparam("message"), ~Member.dropped)
    .order_by(Member.n)
)
_FURTHER = (
    select(*_ASKED)
    .join(Recommendation, Recommendation.id == Ask.recommendation_id)
    .where(
        # Written out, so that a prepared statement finds the index of what is open.
        Ask.state == literal_column("'open'"),
        Ask.kind != AskKind.VALIDATE,
        or_(
            Ask.institution_id == any_(bindparam("institutions", type_=ARRAY(Uuid))),
            Ask.delegate_id == bindparam("person"),
        ),
        Ask.recommendation_id != all_(bindparam("but", type_=ARRAY(Uuid))),
    )
    .order_by(Ask.due_at)
)


async def asked_in(session: AsyncSession, message: Message | None) -> list[Asked]:
    """The asks of a digest, numbered as they were sent; also those that were closed since."""
    if message is None:
        return []
    message = await asked_by(session, message)
    rows = await session.execute(_IN_MESSAGE, {"message": message.id})
    return [_asked(*row) for row in rows]


async def further_asks(
    session: AsyncSession, institutions: Sequence[UUID], person: UUID, but: Sequence[UUID]
) -> list[Asked]:
    """Open asks of a person's institutions, or delegated to them, that were not in the message.

    What a validator is asked is answered only to the message that asked them: nobody signs off their own words.
    """
    about = {"institutions": list(institutions), "person": person, "but": list(but)}
    rows = await session.execute(_FURTHER, about)
    found: dict[UUID, Asked] = {}
    for n, row in enumerate(rows, start=1):
        asked = _asked(n, *row)
        found.setdefault(asked.recommendation, asked)
    return list(found.values())


def _asked(
    n: int,
    ask: UUID,
    kind: AskKind,
    state: AskState,
    institution: UUID,
    delegate: UUID | None,
    recommendation: UUID,
    reference: str,
    title: str,
    classification: Classification,
) -> Asked:
    confidential = classification is Classification.CONFIDENTIAL
    item = AskedItem(n, reference, title, kind)
    return Asked(item, ask, recommendation, institution, delegate, confidential, state is AskState.OPEN)
