"""Live what was rehearsed: the same people and answers on the real workflows and record, in skipped time."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select
from temporalio.testing import WorkflowEnvironment

from activities.ports import Birth
from activities.sending import Sending
from domain.commands import Acknowledge, Command, Origin, Report, Validate
from domain.rehearsal.world import Answered, Kind, Played, World
from domain.words import (
    Action,
    AskKind,
    AskState,
    MessageKind,
    MessageState,
    ProgressState,
    ReminderState,
    ReplyState,
    Status,
)
from models.asks import Ask, Reminder
from models.lives import read_states
from models.messages import Member, Message
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.session import Database
from workflows.client import Engine
from workflows.dispatch import DispatchWorkflow

AT_A_TIME = 8

Line = tuple[str, str, Kind, tuple[str, ...]]
"""A message as both logs tell it: its hour, for whom, what it is, and the references in it."""


def told_by_rehearsal(played: Played, kinds: frozenset[Kind]) -> list[Line]:
    return sorted(_line(one.at, one.person, one.kind, one.asks) for one in played.sent if one.kind in kinds)


def _line(at: datetime, person: UUID, kind: Kind, asks: Sequence[str]) -> Line:
    return at.strftime("%Y-%m-%d %H"), str(person), kind, tuple(sorted(asks))


@dataclass
class Living:
    """Drives one test server's clock: there is one task, one clock, and this is who moves it.

    pause: waits until the workflows of deadlines have done what their hour asks of them.
    hours: further instants that must not be slept through.
    """

    env: WorkflowEnvironment
    database: Database
    sending: Sending
    engine: Engine
    queue: str
    world: World
    settle: Callable[[datetime], Awaitable[None]]

    async def run(self, played: Played, hours: Sequence[datetime] = ()) -> None:
        """Live until the rehearsal ended, answering when it answered."""
        answers = [(at, list(group)) for at, group in groupby(played.answers, key=lambda answer: answer.at)]
        stops = sorted(set(hours))
        while True:
            now = await self.env.get_current_time()
            while stops and stops[0] <= now:
                stops.pop(0)
            coming = [await self._next(), *(at for at, _ in answers[:1]), *stops[:1]]
            at = min((at for at in coming if at is not None), default=played.ended_at)
            if at > played.ended_at:
                return
            if at > now:
                await self.env.sleep(at - now)
            with self.env.auto_time_skipping_disabled():
                await self.settle(at)
                if answers and answers[0][0] <= at:
                    await self._answer(answers.pop(0)[1])
                await self._dispatch()

    async def _next(self) -> datetime | None:
        """When something is next due to be claimed or sent."""
        async with self.database.transaction() as session:
            reminder = await session.scalar(
                select(func.min(Reminder.due_at))
                .join(Ask, Ask.id == Reminder.ask_id)
                .where(Reminder.state == ReminderState.PLANNED, Ask.state == AskState.OPEN)
            )
            message = await session.scalar(
                select(func.min(func.coalesce(Message.not_before, Message.made_at))).where(
                    Message.state.in_([MessageState.READY, MessageState.SENDING])
                )
            )
        return min((at for at in (reminder, message) if at is not None), default=None)

    async def _dispatch(self) -> None:
        if await self.sending.anything_due(await self.env.get_current_time()):
            await self.env.client.execute_workflow(
                DispatchWorkflow.run, 200, id=f"dispatch/{uuid4()}", task_queue=self.queue
            )

    async def _answer(self, answers: Sequence[Answered]) -> None:
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(answer: Answered) -> None:
            async with gate:
                birth, command = await self._command(answer)
                outcome = await self.engine.update(birth, command)
                assert outcome.result == "recorded", (birth.reference, command, outcome)

        await asyncio.gather(*(one(answer) for answer in answers))

    async def _command(self, answered: Answered) -> tuple[Birth, Command]:
        """What the people of the rehearsal say, with words in the record as any answer has."""
        now = await self.env.get_current_time()
        origin = Origin(f"living:{answered.ask}:{uuid4()}")
        async with self.database.transaction() as session:
            ask = await session.get_one(Ask, answered.ask)
            state = (await read_states(session, [answered.recommendation]))[answered.recommendation]
            reference = self.world.references[answered.recommendation]
            birth = Birth(state, reference)
            if ask.kind is AskKind.ACKNOWLEDGE:
                return birth, Acknowledge(origin, answered.institution)
            if ask.kind is AskKind.VALIDATE:
                progress = await session.scalar(
                    select(Progress.id)
                    .where(
                        Progress.recommendation_id == answered.recommendation,
                        Progress.institution_id == answered.institution,
                        Progress.state == ProgressState.REPORTED,
                    )
                    .order_by(Progress.said_at.desc())
                    .limit(1)
                )
                assert progress is not None, "there is something to validate"
                return birth, Validate(origin, progress, answered.institution)
            reply, answer = uuid4(), uuid4()
            await session.execute(
                insert(Reply).values(
                    id=reply, channel="practice", external_id=str(reply), received_at=now, sender="x", raw=b"",
                    incoming={}, state=ReplyState.APPLIED,
                )
            )  # fmt: skip
            await session.execute(
                insert(Answer).values(
                    id=answer, reply_id=reply, n=1, reference=reference, recommendation_id=answered.recommendation,
                    action=Action.REPORT, confidence=1, words="", narrative="", said_at=now, state="applied",
                )
            )  # fmt: skip
        said = Report(origin, answered.institution, answer, Action.REPORT, Status.IN_PROGRESS)
        return birth, said

    async def told(self, kinds: frozenset[Kind]) -> list[Line]:
        """What was sent, as `told_by_rehearsal` tells it."""
        lines: list[Line] = []
        async with self.database.transaction() as session:
            messages = (await session.scalars(select(Message).where(Message.state == MessageState.SENT))).all()
            members = (
                await session.execute(
                    select(Member.message_id, Recommendation.reference)
                    .join(Ask, Ask.id == Member.ask_id)
                    .join(Recommendation, Recommendation.id == Ask.recommendation_id)
                    .where(~Member.dropped)
                )
            ).all()
        asks: dict[UUID, list[str]] = {}
        for message, reference in members:
            asks.setdefault(message, []).append(reference)
        for message in messages:
            assert message.sent_at is not None
            kind = Kind.DIGEST if message.kind is MessageKind.DIGEST else _kind_of(message)
            if kind in kinds:
                lines.append(_line(message.sent_at, message.person_id, kind, asks.get(message.id, ())))
        return sorted(lines)


def _kind_of(message: Message) -> Kind | None:
    said = (message.content or {}).get("kind")
    names = {"answers_missing": Kind.MISSING, "no_owner": Kind.NO_OWNER, "confirm_date": Kind.CONFIRM_DATE,
             "weekly_brief": Kind.BRIEF}  # fmt: skip
    return names.get(str(said))


def differences(rehearsed: Sequence[Line], lived: Sequence[Line], named: Callable[[str], str]) -> str:
    """What one log has and the other has not, for a failed test."""
    only_rehearsed, only_lived = sorted(set(rehearsed) - set(lived)), sorted(set(lived) - set(rehearsed))

    def show(lines: Sequence[Line]) -> str:
        shown = (f"  {at} {named(person)} {kind}: {len(asks)} {asks[:4]}" for at, person, kind, asks in lines[:12])
        return "\n".join(shown)

    return (
        f"{len(rehearsed)} rehearsed, {len(lived)} lived\nonly rehearsed ({len(only_rehearsed)}):\n"
        f"{show(only_rehearsed)}\nonly lived ({len(only_lived)}):\n{show(only_lived)}"
    )
