"""Replies and their files as they came, for who may read them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from domain.evidence.files import EvidenceState
from domain.rights import Sight
from models.evidence import Evidence
from models.heard import speaks_of_secrets
from models.replies import Answer, Reply


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a reply. channel: what kind of bytes they are."""

    channel: str
    raw: bytes


async def read_original(session: AsyncSession, id: UUID, sight: Sight) -> Original | None:
    """A reply as it came; None when there is none, or it speaks of what its reader may not see."""
    reply = await session.get(Reply, id, options=[undefer(Reply.raw)])
    if reply is None or await _is_hidden(session, reply, sight):
        return None
    return Original(reply.channel, reply.raw)


async def find_kept(session: AsyncSession, reply: UUID, n: int, sight: Sight) -> Evidence | None:
    """A file of a reply that was kept; None when there is none, or its reader may not see it."""
    found = await session.scalar(
        select(Evidence).where(Evidence.reply_id == reply, Evidence.n == n, Evidence.state == EvidenceState.KEPT)
    )
    if found is None or await _is_hidden(session, await session.get_one(Reply, reply), sight):
        return None
    return found


async def _is_hidden(session: AsyncSession, reply: Reply, sight: Sight) -> bool:
    if sight.confidential:
        return False
    answers = (await session.scalars(select(Answer).where(Answer.reply_id == reply.id))).all()
    return await speaks_of_secrets(session, reply, answers)
