"""Messages to coordinators: made once for each thing worth telling, in the transaction that found it."""

from datetime import datetime
from uuid import uuid4

from pydantic import TypeAdapter
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.notices import Notice
from domain.words import MessageKind, MessageState
from models.holders import read_posts
from models.messages import Message

NOTICE: TypeAdapter[Notice] = TypeAdapter(Notice)


async def notify_coordinators(session: AsyncSession, notice: Notice, fingerprint: str, at: datetime) -> int:
    """Make one notice per coordinator who can be reached; how many. The same fingerprint is told once."""
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
                content=NOTICE.dump_python(notice, mode="json"),
                made_at=at,
            )
            .on_conflict_do_nothing(index_elements=["fingerprint"])
            .returning(Message.id)
        )
        made += result.first() is not None
    return made
