"""Second thoughts of the person who answered: yes, that was mine; or: take it back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import Birth, Lifecycles, Outcome
from domain.asks import OpenAsk
from domain.commands import Command, Confirm, Origin, Undo
from domain.recommendation import State
from domain.tokens import Keys, Purpose, read_token
from domain.words import Action, AskKind, AskState, Classification, ProgressState, Status
from models.asks import Ask
from models.lives import as_open, read_states
from models.messages import Message
from models.people import Person
from models.recommendations import Progress, Recommendation
from models.replies import Answer
from models.session import Database

STANDS = (ProgressState.PROVISIONAL, ProgressState.REPORTED)
Thought = Literal["confirm", "undo"]


class UnknownConfirmation(Exception):
    """This link names no confirmation of ours."""


@dataclass(frozen=True, slots=True)
class SaidAnswer:
    """One answer as it stands now. narrative: None when confidential. progress: None where it reported nothing."""

    n: int
    reference: str
    action: Action
    status: Status | None
    narrative: str | None
    progress: ProgressState | None

    @property
    def waits(self) -> bool:
        """Whether it counts only once the person confirms it."""
        return self.progress is ProgressState.PROVISIONAL

    @property
    def stands(self) -> bool:
        """Whether it can still be taken back: said, and neither validated nor taken back since."""
        return self.progress in STANDS


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one confirmation told one person, as it stands now."""

    number: int
    person_name: str
    language: str
    answers: tuple[SaidAnswer, ...]


@dataclass(frozen=True)
class SecondThoughts:
    """Reads and changes what a confirmation told of. keys: those that signed its link."""

    database: Database
    lifecycles: Lifecycles
    keys: Keys

    def number_of(self, token: str, today: date) -> int:
        """The message that a link's token was made for. Raises TokenError."""
        return read_token(token, self.keys, today, Purpose.LINK)

    async def remember(self, number: int) -> Remembered:
        """What confirmation `number` told of. Changes nothing. Raises UnknownConfirmation."""
        async with self.database.transaction() as session:
            message = await _confirmation(session, number)
            person = await session.get_one(Person, message.person_id)
            rows = await _answers(session, message.reply_id)
        answers = tuple(
            SaidAnswer(
                n=answer.n,
                reference=answer.reference,
                action=answer.action,
                status=progress.status if progress else answer.status,
                narrative=None if confidential else answer.narrative or None,
                progress=progress.state if progress else None,
            )
            for answer, progress, confidential in rows
        )
        return Remembered(number, person.name, person.language, answers)

    async def confirm(self, number: int, through: str) -> list[Outcome]:
        """Let every answer that waits count. Raises UnknownConfirmation, EngineUnreachable."""
        return await self._carry_out(number, "confirm", None, through)

    async def take_back(self, number: int, n: int | None, through: str) -> list[Outcome]:
        """Take answer n back, or all of them; the question that it had closed is asked again.

        Raises UnknownConfirmation, EngineUnreachable.
        """
        return await self._carry_out(number, "undo", n, through)

    async def _carry_out(self, number: int, thought: Thought, n: int | None, through: str) -> list[Outcome]:
        async with self.database.transaction() as session:
            message = await _confirmation(session, number)
            rows = [(a, p) for a, p, _ in await _answers(session, message.reply_id) if p and n in (None, a.n)]
        outcomes = []
        for answer, progress in rows:
            origin = Origin(f"said:{number}:{thought}:{answer.n}", message.person_id, "person", through=through)
            if thought == "confirm" and progress.state is ProgressState.PROVISIONAL:
                outcomes.append(await self._update(answer, Confirm(origin, answer.id)))
            if thought == "undo" and progress.state in STANDS:
                outcomes.append(await self._undo(answer, progress, origin))
        return outcomes

    async def withdraw(self, reply: UUID, answers: Collection[UUID], origin: Origin) -> list[UUID]:
        """Take those of a reply's answers back that still stand; which were. Raises EngineUnreachable.

        origin: who does so; each answer's id completes its external id.
        """
        async with self.database.transaction() as session:
            rows = [(a, p) for a, p, _ in await _answers(session, reply) if p and a.id in answers]
        done = []
        for answer, progress in rows:
            if progress.state in STANDS:
                each = replace(origin, external_id=f"{origin.external_id}:{answer.id}")
                outcome = await self._undo(answer, progress, each)
                done += [answer.id] if outcome.result != "refused" else []
        return done

    async def _undo(self, answer: Answer, progress: Progress, origin: Origin) -> Outcome:
        async with self.database.transaction() as session:
            reopen = await reopened_by(session, answer, progress)
        return await self._update(answer, Undo(origin, answer.id, reopen))

    async def _update(self, answer: Answer, command: Command) -> Outcome:
        async with self.database.transaction() as session:
            state = await _state(session, answer)
        return await self.lifecycles.update(Birth(state, answer.reference), command)


async def _confirmation(session: AsyncSession, number: int) -> Message:
    message: Message | None = await session.scalar(
        select(Message).where(
            Message.number == number,
            Message.reply_id.is_not(None),
            # What a human recorded of a reply of which some was confirmed before is told by a second message.
            Message.content["kind"].astext == "confirmation",
        )
    )
    if message is None:
        raise UnknownConfirmation(f"Message {number} confirms no answer.")
    return message


async def _answers(session: AsyncSession, reply: UUID | None) -> Sequence[tuple[Answer, Progress | None, bool]]:
    """The recorded answers of the confirmed reply, each with its progress and whether it is confidential."""
    rows = await session.execute(
        select(Answer, Progress, Recommendation.classification)
        .join(Recommendation, Recommendation.id == Answer.recommendation_id)
        .outerjoin(Progress, Progress.answer_id == Answer.id)
        .where(Answer.reply_id == reply, Answer.state.in_(("applied", "undone")))
        .order_by(Answer.n)
    )
    return [(answer, progress, kind is Classification.CONFIDENTIAL) for answer, progress, kind in rows.all()]


async def _state(session: AsyncSession, answer: Answer) -> State:
    id = answer.recommendation_id or UUID(int=0)
    return (await read_states(session, [id]))[id]


async def reopened_by(session: AsyncSession, answer: Answer, progress: Progress) -> OpenAsk | None:
    """The ask to put again: the one the answer closed, unless another answer or question has taken its place."""
    ask = await session.get(Ask, progress.ask_id or answer.ask_id) if progress.ask_id or answer.ask_id else None
    if ask is None or ask.state is not AskState.ANSWERED:
        return None
    later = await session.scalar(
        select(Progress.id)
        .where(
            Progress.recommendation_id == progress.recommendation_id,
            Progress.institution_id == progress.institution_id,
            Progress.said_at > progress.said_at,
            Progress.state != ProgressState.WITHDRAWN,
        )
        .limit(1)
    )
    state = await _state(session, answer)
    # One ask of a kind may be open; undoing replaces a plain round of progress, and nothing else.
    rival = any(
        open_.institution == ask.institution_id
        and open_.kind is ask.kind
        and (open_.kind is not AskKind.PROGRESS or open_.deadline is not None)
        for open_ in state.asks
    )
    return None if later or rival else as_open(ask)
