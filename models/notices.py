"""Messages to coordinators: made once for each thing worth telling, in the transaction that found it."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import MessageKind, MessageState
from models.holders import read_posts
from models.messages import Message


async def notify_coordinators(
    session: AsyncSession, topic: str, fingerprint: str, content: dict[str, Any], at: datetime
) -> int:
    """Make one notice per coordinator who can be reached; how many. The same fingerprint is told once.

    topic: "no_owner", "declined", "undeliverable", "review", "bounced", "silent". content: ids and short values.
    """
    made = 0
    for holder in (await read_posts(session, at.date(), ())).coordinators:
        if not holder.addresses:
            continue
        best = holder.addresses[0]
        result = await session.execute(
            insert(Message)
            .values(
                id=uuid4(),
                kind=MessageKind.NOTICE,
                person_id=holder.person,
                contact_id=best.contact,
                channel=best.channel,
                state=MessageState.READY,
                fingerprint=f"{fingerprint}:{holder.person}",
                content={"topic": topic, **content},
                made_at=at,
            )
            .on_conflict_do_nothing(index_elements=["fingerprint"])
            .returning(Message.id)
        )
        made += result.first() is not None
    return made
