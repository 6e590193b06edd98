"""What a human makes of a reply: recorded in their reading of it, set aside, or answered in their own words."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.amending import command_of, meant
from activities.ports import Birth, Lifecycles, Outcome
from activities.settling import settle
from activities.telling_back import tell_recorded, write_back
from domain.calendar import Calendar
from domain.commands import Origin
from domain.digest import Refusal
from domain.evidence.files import Limits
from domain.forms import Saying
from domain.words import Action, ReplyState, Status
from models.answerable import Asked
from models.changes import write_change
from models.correspondence import NEEDS_A_HUMAN
from models.heard import asks_of
from models.lives import read_states
from models.queues import REQUESTS
from models.replies import Answer, Reply
from models.session import Database

DISMISSED = "dismissed"
WRITTEN_BACK = "written back"


class Unreviewable(Exception):
    """This cannot be done with a reply. word: why; the pages have a sentence for each.

    gone: somebody dealt with it. unknown: nobody knows whose it is. unreachable: no address of its person works.
    not-asked: its person is not asked about that.
    """

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True, slots=True)
class Reading:
    """What a human reads in one item. item: its answer. asks: what it answers. says: None: nothing to record.

    to: whose it is instead, where it is not theirs.
    """

    item: UUID
    says: Saying | None
    asks: tuple[UUID, ...] = ()
    narrative: str = ""
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What came of a review. recorded: how many answers. refused: by item, why the workflow did not take it."""

    recorded: int
    refused: Mapping[UUID, Refusal]


@dataclass(frozen=True)
class Reviewing:
    """Carries reviews out through the workflows. limits: of the files of a message, to be told."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar
    limits: Limits = field(default_factory=Limits)

    async def record(self, id: UUID, readings: Sequence[Reading], origin: Origin, at: datetime) -> Reviewed:
        """Record a reply as it was read; its person is told. Safe to repeat. Raises Unreviewable, EngineUnreachable.

        What was read is written down first: when the engine does not answer, it is not lost.
        """
        async with self.alone(id):
            async with self.database.transaction() as session:
                reply = await waiting(session, id)
                read = await self._write_down(session, reply, readings, at)
            recorded: list[UUID] = []
            refused: dict[UUID, Refusal] = {}
            for item, answer in read:
                outcome = await self._carry_out(reply, answer, origin)
                if outcome.result == "refused":
                    refused[item] = outcome.code or Refusal.OTHER
                else:
                    recorded.append(answer.id)
            async with self.database.transaction() as session:
                reply = await session.get_one(Reply, id, with_for_update=True)
                await leave_queue(session, reply, ReplyState.APPLIED, None, at)
                if recorded:
                    await tell_recorded(session, reply, recorded, self.calendar, self.limits, at)
        await self.lifecycles.wake_dispatch()
        return Reviewed(len(recorded), refused)

    async def dismiss(self, id: UUID, why: str, origin: Origin, at: datetime) -> None:
        """Set a reply aside, of which nothing need be recorded; nobody is told. Raises Unreviewable."""
        async with self.alone(id), self.database.transaction() as session:
            reply = await waiting(session, id)
            before = reply.state
            for answer in await _items(session, id):
                answer.state, answer.why = "refused", DISMISSED
            await leave_queue(session, reply, ReplyState.IGNORED, f"{DISMISSED}: {why}", at)
            await write_change(session, origin, at, "dismiss", "reply", id, {"state": before}, {"why": why})

    async def write_back(self, id: UUID, words: str, origin: Origin, at: datetime) -> None:
        """Send words of the coordinator to who wrote, to answer or to ask back; nothing of it is recorded.

        Raises Unreviewable.
        """
        async with self.alone(id), self.database.transaction() as session:
            reply = await waiting(session, id)
            if reply.person_id is None:
                raise Unreviewable("unknown")
            items = await _items(session, id)
            if not await write_back(session, reply, items, words, self.calendar, at):
                raise Unreviewable("unreachable")
            for answer in items:
                answer.state, answer.why = "refused", WRITTEN_BACK
            await leave_queue(session, reply, ReplyState.APPLIED, WRITTEN_BACK, at)
            origin = replace(origin, on_behalf_of=None)
            await write_change(session, origin, at, "write_back", "reply", id, {}, {})
        await self.lifecycles.wake_dispatch()

    @asynccontextmanager
    async def alone(self, id: UUID) -> AsyncIterator[None]:
        """One reviewer at a time works on a reply; the other then finds it done."""
        async with self.database.transaction() as guard:
            await guard.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"review:{id}"))))
            yield

    async def _write_down(
        self, session: AsyncSession, reply: Reply, readings: Sequence[Reading], at: datetime
    ) -> list[tuple[UUID, Answer]]:
        """The answers as they were read, each with the item that it was read in; still for review."""
        items = {one.id: one for one in await _items(session, reply.id)}
        may = {one.ask: one for some in await asks_of(session, reply, self.calendar.day_of(at)) for one in some}
        n = await session.scalar(select(func.max(Answer.n)).where(Answer.reply_id == reply.id)) or 0
        read: list[tuple[UUID, Answer]] = []
        for reading in readings:
            answer = items.get(reading.item)
            if answer is None:
                raise Unreviewable("gone")
            if reading.says is None:
                answer.state, answer.why = "refused", DISMISSED
                continue
            for place, ask in enumerate(dict.fromkeys(reading.asks)):
                if ask not in may:
                    raise Unreviewable("not-asked")
                if place:
                    n += 1
                    answer = copy_of(answer, n)
                    session.add(answer)
                _fill(answer, may[ask], reading)
                read.append((reading.item, answer))
        return read

    async def _carry_out(self, reply: Reply, answer: Answer, origin: Origin) -> Outcome:
        """Record one answer through its workflow. Its own id makes a repeat of it harmless."""
        assert answer.recommendation_id is not None
        origin = replace(origin, external_id=f"review:{answer.id}", on_behalf_of=reply.person_id)
        async with self.database.transaction() as session:
            state = (await read_states(session, [answer.recommendation_id]))[answer.recommendation_id]
            # What somebody told by telephone has no message that it could be an edit of.
            heard = bool(reply.incoming)
            command = (
                await meant(session, reply, answer, origin, self.calendar) if heard else command_of(answer, origin)
            )
        outcome = Outcome("already_recorded")
        if command is not None:
            outcome = await self.lifecycles.update(Birth(state, answer.reference), command)
        if outcome.result != "refused":
            async with self.database.transaction() as session:
                done = await session.get_one(Answer, answer.id)
                done.state, done.why = "applied", None
        return outcome


async def waiting(session: AsyncSession, id: UUID) -> Reply:
    """A reply that waits for a human, locked. Raises Unreviewable."""
    reply = await session.get(Reply, id, with_for_update=True)
    if reply is None or reply.state not in NEEDS_A_HUMAN:
        raise Unreviewable("gone")
    return reply


async def leave_queue(session: AsyncSession, reply: Reply, state: ReplyState, why: str | None, at: datetime) -> None:
    """Settle a reply of which nothing waits any more; a request in it waits for a decision of its own."""
    await session.flush()
    left = select(Answer.id).where(Answer.reply_id == reply.id, Answer.state == "for_review")
    if await session.scalar(left.limit(1)) is None:
        settle(reply, state, why, at)


def copy_of(answer: Answer, n: int) -> Answer:
    """The same item once more, in another place of its reply, for review."""
    # Its number is PostgreSQL's to give.
    names = (one.key for one in Answer.__mapper__.column_attrs)
    columns = {name: getattr(answer, name) for name in names if name != "number"}
    return Answer(**{**columns, "id": uuid4(), "n": n, "state": "for_review", "why": None})


async def _items(session: AsyncSession, reply: UUID) -> list[Answer]:
    """What waits in a reply for somebody to read it: all but the requests, which are decided on."""
    found = await session.scalars(
        select(Answer)
        .where(Answer.reply_id == reply, Answer.state == "for_review", Answer.action.not_in(REQUESTS))
        .order_by(Answer.n)
        .with_for_update()
    )
    return list(found)


def _fill(answer: Answer, asked: Asked, reading: Reading) -> None:
    says = reading.says
    assert says is not None
    answer.reference, answer.recommendation_id = asked.item.reference, asked.recommendation
    answer.institution_id, answer.ask_id = asked.institution, asked.ask
    answer.status = says if isinstance(says, Status) else None
    answer.action = says if isinstance(says, Action) else Action.REPORT
    answer.narrative, answer.redirect = reading.narrative, reading.to
    # A human vouches for it: nothing of it waits for the person's tap.
    answer.confidence, answer.provisional = 1.0, False
