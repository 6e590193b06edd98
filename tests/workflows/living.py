"""Live what was rehearsed: the same people and answers on the real workflows and record, in skipped time."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select
from temporalio.api.enums.v1 import EventType

from activities.ports import Birth, DeadlineBirth
from activities.sending import Sending
from domain.commands import Acknowledge, Command, Origin, Report, Validate
from domain.deadlines import SubmitDeadline, next_hour
from domain.rehearsal.world import Answered, Kind, Played, World
from domain.words import (
    Action,
    AskKind,
    AskState,
    MessageKind,
    MessageState,
    MilestoneKind,
    ProgressState,
    ReminderState,
    ReplyState,
    Status,
)
from models.asks import Ask, Deadline, Reminder
from models.deadlines import OPEN, read_deadlines
from models.lives import read_states
from models.messages import Member, Message
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.session import Database
from tests.workflows.clock import Clock, in_time
from workflows.client import Engine
from workflows.dispatch import DispatchWorkflow

AT_A_TIME = 8
Line = tuple[str, str, Kind, tuple[str, ...]]
"""A message as both logs tell it: its hour, for whom, what it is, and, of a digest, the references in it."""


def told_by_rehearsal(played: Played, kinds: frozenset[Kind]) -> list[Line]:
    return sorted(
        _line(one.at, one.person, one.kind, one.asks if one.kind is Kind.DIGEST else ())
        for one in played.sent
        if one.kind in kinds
    )


def _line(at: datetime, person: UUID, kind: Kind, asks: Sequence[str]) -> Line:
    return at.strftime("%Y-%m-%d %H"), str(person), kind, tuple(sorted(asks))


@dataclass
class Living:
    """Skips from hour to hour. On its day each report is submitted, as a rehearsal takes it to be."""

    clock: Clock
    database: Database
    sending: Sending
    engine: Engine
    queue: str
    world: World

    async def run(self, played: Played) -> None:
        """Live until the rehearsal ended, answering when it answered."""
        answers = [(at, list(group)) for at, group in groupby(played.answers, key=lambda answer: answer.at)]
        while True:
            await self.clock.rest()
            deadlines = {birth.state.deadline: next_hour(birth.state) for birth in await self.deadlines()}
            coming = [await self._next(), *(at for at, _ in answers[:1]), *deadlines.values()]
            at = min((at for at in coming if at is not None), default=played.ended_at)
            if at > played.ended_at:
                return
            await self.clock.skip_to(at)
            await self.settle(at, [id for id, hour in deadlines.items() if hour is not None and hour <= at])
            if answers and answers[0][0] <= at:
                await self._answer(answers.pop(0)[1])
            await self._dispatch()

    async def deadlines(self) -> list[DeadlineBirth]:
        """Those that are neither submitted nor cancelled, as the record holds them."""
        async with self.database.transaction() as session:
            rows = (await session.execute(select(Deadline.id, Deadline.number).where(*OPEN))).all()
            ladder, calendar = self.world.ladders.report, self.world.calendar
            states = await read_deadlines(session, [id for id, _ in rows], ladder, calendar)
        return [DeadlineBirth(states[id], number) for id, number in rows]

    async def settle(self, at: datetime, woken: Sequence[UUID]) -> None:
        """Wait until deadlines have done what this hour asks of them; submit the report whose day has come.

        woken: those whose hour it was before the clock skipped. The record alone does not tell: it names the next hour
        while what this one asks of hundreds of lives is still being done.
        """

        async def asleep() -> int:
            hours = [next_hour(birth.state) for birth in await self.deadlines() if birth.state.deadline in woken]
            return sum(hour is not None and hour <= at for hour in hours)

        await self.clock.until_none(asleep, f"deadlines have woken at {at}")
        await self.clock.rest(woken)
        for birth in await self.deadlines():
            submit = birth.state.mark(MilestoneKind.SUBMIT)
            if submit is not None and submit.reached:
                async with in_time(f"report {birth.number} was submitted"):
                    outcome = await self.engine.update_deadline(birth, SubmitDeadline(Origin(f"living:{uuid4()}")))
                assert outcome.result == "recorded", outcome
                await self.clock.rest([birth.state.deadline])

    async def _next(self) -> datetime | None:
        """When something next falls due, or is to be claimed or sent."""
        async with self.database.transaction() as session:
            reminder = await session.scalar(
                select(func.min(Reminder.due_at))
                .join(Ask, Ask.id == Reminder.ask_id)
                .where(Reminder.state == ReminderState.PLANNED, Ask.state == AskState.OPEN)
            )
            ask = await session.scalar(select(func.min(Ask.due_at)).where(Ask.state == AskState.OPEN, ~Ask.overdue))
            message = await session.scalar(
                select(func.min(func.coalesce(Message.not_before, Message.made_at))).where(
                    Message.state.in_([MessageState.READY, MessageState.SENDING])
                )
            )
        return min((at for at in (reminder, ask, message) if at is not None), default=None)

    async def _dispatch(self) -> None:
        if not await self.sending.anything_due(await self.clock.now()):
            return
        id = f"dispatch/{uuid4()}"
        async with in_time("the dispatcher was started"):
            await self.clock.env.client.start_workflow(DispatchWorkflow.run, 200, id=id, task_queue=self.queue)
        ended = await self.clock.finish(id)
        assert ended == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED, ended

    async def _answer(self, answers: Sequence[Answered]) -> None:
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(answer: Answered) -> None:
            async with gate:
                birth, command = await self._command(answer)
                async with in_time(f"{birth.reference} was told to {command.verb}"):
                    outcome = await self.engine.update(birth, command)
                assert outcome.result == "recorded", (birth.reference, command, outcome)

        await asyncio.gather(*(one(answer) for answer in answers))

    async def _command(self, answered: Answered) -> tuple[Birth, Command]:
        """What the people of the rehearsal say, with words in the record as any answer has."""
        now = await self.clock.now()
        origin = Origin(f"living:{answered.ask}:{uuid4()}")
        async with self.database.transaction() as session:
            state = (await read_states(session, [answered.recommendation]))[answered.recommendation]
            reference = self.world.references[answered.recommendation]
            birth = Birth(state, reference)
            if answered.kind is AskKind.ACKNOWLEDGE:
                return birth, Acknowledge(origin, answered.institution)
            if answered.kind is AskKind.VALIDATE:
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
