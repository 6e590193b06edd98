"""How a reply ends: its state, and the one message that answers it."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import CHATS
from domain.words import MessageKind, MessageState, ReplyState
from models.base import Table
from models.messages import Message
from models.people import Contact
from models.replies import Reply

CHAT_GRACE = timedelta(seconds=20)
"""In a chat the listening bot says the outcome itself, at once; only when it does not is a message sent."""


_ANSWER = insert(Table.metadata.tables[Message.__tablename__]).on_conflict_do_nothing(
    index_elements=["reply_id", "kind"], index_where=Message.reply_id.is_not(None)
)


def settle(reply: Reply, state: ReplyState, why: str | None, now: datetime) -> None:
    """Mark a reply as dealt with."""
    reply.state, reply.why, reply.applied_at = state, why, now


async def tell(
    session: AsyncSession, reply: Reply, kind: MessageKind, content: dict[str, object], now: datetime
) -> None:
    """Make the one message that answers a reply, to the address it came from."""
    if reply.contact_id is None:
        return
    contact = await session.get_one(Contact, reply.contact_id)
    await session.execute(
        _ANSWER,
        {
            "id": uuid4(),
            "kind": kind,
            "person_id": contact.person_id,
            "contact_id": contact.id,
            "channel": contact.channel,
            "state": MessageState.READY,
            "reply_id": reply.id,
            "content": content,
            "made_at": now,
            "not_before": now + CHAT_GRACE if contact.channel in CHATS else None,
        },
    )
