"""A review is taken back: what was recorded is withdrawn, and the reply waits for a human again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.reviewing import DISMISSED, WRITTEN_BACK, Reviewing, Unreviewable, copy_of
from activities.second_thoughts import SecondThoughts
from activities.telling_back import unsay
from domain.commands import Origin
from domain.words import MessageKind, MessageState, ReplyState, Via
from models.changes import Change, write_change
from models.messages import Message
from models.replies import Answer, Reply


@dataclass(frozen=True)
class Restoring:
    """Takes reviews back."""

    reviewing: Reviewing

    async def put_back(self, id: UUID, origin: Origin, at: datetime) -> int:
        """Undo the review of a reply; how many items wait again. Raises Unreviewable, EngineUnreachable.

        A receipt or a refusal of charge stays, since their workflows went on; so does what a message told already.
        """
        async with self.reviewing.alone(id):
            async with self.reviewing.database.transaction() as session:
                if await session.get(Reply, id) is None:
                    raise Unreviewable("gone")
                reviewed = await _reviewed(session, id)
            thoughts = SecondThoughts(self.reviewing.database, self.reviewing.lifecycles, {})
            withdrawn = await thoughts.withdraw(id, reviewed, origin)
            async with self.reviewing.database.transaction() as session:
                reply = await session.get_one(Reply, id, with_for_update=True)
                back = await _reopen(session, reply, set(withdrawn))
                if back:
                    await unsay(session, id)
                    state = ReplyState.FOR_REVIEW if reply.person_id else ReplyState.QUARANTINED
                    await write_change(session, origin, at, "restore", "reply", id, {"state": reply.state}, {})
                    reply.state, reply.why, reply.applied_at = state, None, None
        await self.reviewing.lifecycles.wake_dispatch()
        return back

    async def withdraw_told(self, id: UUID, origin: Origin) -> int:
        """Take back what was recorded on somebody's behalf; how many answers. Raises EngineUnreachable."""
        async with self.reviewing.database.transaction() as session:
            reply = await session.get(Reply, id)
            if reply is None or reply.channel not in tuple(Via):
                raise Unreviewable("gone")
            answers = list(await session.scalars(select(Answer.id).where(Answer.reply_id == id)))
        thoughts = SecondThoughts(self.reviewing.database, self.reviewing.lifecycles, {})
        withdrawn = await thoughts.withdraw(id, answers, origin)
        await self.reviewing.lifecycles.wake_dispatch()
        return len(withdrawn)


async def _reviewed(session: AsyncSession, reply: UUID) -> list[UUID]:
    """The answers of a reply that a human recorded, not those that were understood at once."""
    answers = {f"review:{id}": id for id in await session.scalars(select(Answer.id).where(Answer.reply_id == reply))}
    found = await session.scalars(select(Change.external_id).where(Change.external_id.in_(answers)))
    return [answers[one] for one in found]


async def _reopen(session: AsyncSession, reply: Reply, withdrawn: set[UUID]) -> int:
    """Have items wait again: copies of those that were withdrawn, and what was set aside or answered."""
    sent = await session.scalar(
        select(Message.id).where(
            Message.reply_id == reply.id,
            Message.kind == MessageKind.NOTICE,
            Message.state.not_in((MessageState.READY, MessageState.CANCELLED)) | (Message.attempts > 0),
        )
    )
    aside = (DISMISSED,) if sent else (DISMISSED, WRITTEN_BACK)
    answers = list(
        await session.scalars(select(Answer).where(Answer.reply_id == reply.id).order_by(Answer.n).with_for_update())
    )
    n = await session.scalar(select(func.max(Answer.n)).where(Answer.reply_id == reply.id)) or 0
    back = 0
    for answer in answers:
        if answer.id in withdrawn:
            n, back = n + 1, back + 1
            # A progress belongs to one answer for ever: what is read anew becomes another.
            session.add(copy_of(answer, n))
        elif answer.state == "refused" and answer.why in aside:
            answer.state, answer.why, back = "for_review", None, back + 1
    if not answers and reply.state is ReplyState.IGNORED and (reply.why or "").startswith(DISMISSED):
        return 1
    return back
