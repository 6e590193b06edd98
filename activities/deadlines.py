"""One transaction per change of a deadline: its dates, the asks and reminders that follow it, and who is told."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy import insert
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.ports import Result
from activities.records import already, contradiction, refusal
from domain.calendar import Calendar
from domain.deadlines import (
    CancelDeadline,
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineRefused,
    DeadlineState,
    MoveDeadline,
    Stage,
    SubmitDeadline,
    Turn,
    WakeDeadline,
    ask_dues,
    turn,
)
from domain.faults import Fault
from domain.hours import next_room
from domain.ladder import DEFAULT, Ladders, Tone
from domain.notices import ConfirmDate
from domain.telling import MissingAnswers, Recipient, recipients
from domain.words import ChannelName, MessageKind, MessageState, MilestoneKind
from models.asks import Deadline
from models.changes import Change
from models.deadlines import days_of, lock_deadline, told_of, write_turn
from models.following import Move, move_asks
from models.holders import read_posts
from models.messages import Message
from models.missing import count_asked, read_missing
from models.notices import notify_coordinators
from models.session import Database
from models.written import read_written

MISSING: TypeAdapter[MissingAnswers] = TypeAdapter(MissingAnswers)


@dataclass(frozen=True, slots=True)
class DeadlineRequest:
    """A command to one deadline. at: aware UTC, the workflow's time."""

    deadline: UUID
    command: DeadlineCommand
    at: datetime


@dataclass(frozen=True, slots=True)
class DeadlineRecorded:
    """The state after a change, as the record holds it, and what is left to do afterwards.

    wake: tell the lives whose asks moved. release: give asks back to the ordinary rhythm. open: look for what is in
    scope and not asked.
    """

    state: DeadlineState
    result: Result
    wake: bool = False
    release: bool = False
    open: bool = False


@dataclass(frozen=True)
class Deadlines:
    """Writes what was decided of deadlines. speaking: the channels that are set up."""

    database: Database
    calendar: Calendar
    ladders: Ladders = field(default_factory=lambda: DEFAULT)
    speaking: frozenset[ChannelName] = frozenset()

    @activity.defn
    async def record_deadline(self, request: DeadlineRequest) -> DeadlineRecorded:
        """Decide on the recorded state, under its lock, and write all that follows in one transaction.

        A repeat (same external id) changes nothing, and says what may be left to do. Raises ApplicationError
        "Refused", never retried.
        """
        try:
            async with self.database.transaction() as session:
                return await self.apply(session, request)
        except IntegrityError as error:
            # Tried again it would fail again, for ever, and hold the deadline's lock.
            raise contradiction(error) from None

    async def apply(self, session: AsyncSession, request: DeadlineRequest) -> DeadlineRecorded:
        """The same in a transaction of the caller's."""
        locked = await lock_deadline(session, request.deadline, self.ladders.report, self.calendar)
        if locked is None:
            raise refusal(Fault("refused-no-deadline"))
        row, before = locked
        command, at = request.command, request.at
        if await already(session, command.origin.external_id):
            return _repeated(before)
        try:
            made = turn(before, command, at, days_of(row), row.time_zone, self.ladders.report, self.calendar)
        except DeadlineRefused as why:
            raise refusal(why.fault) from why
        if made.after == before:
            # Rung again after a lost reply: what was to be opened may not be.
            return DeadlineRecorded(before, "unchanged", open=before.collecting)
        await write_turn(session, row, before, made.after, command, at)
        move = await self._move(session, made.after, at) if made.moved else Move()
        change = _change(before, made, move, request)
        if isinstance(command, SubmitDeadline | CancelDeadline):
            change["after"] |= await self._left(session, row)
        if not isinstance(command, WakeDeadline) or made.reached or made.climb is not None or made.confirm:
            await session.execute(insert(Change).values(**change))
        if made.climb is not None:
            await self._tell(session, row, made.climb, at)
        if made.confirm:
            await self._ask_to_confirm(session, row, at)
        opens = made.open or MilestoneKind.VALIDATE in made.reached
        return DeadlineRecorded(made.after, "recorded", move.wake, made.release, opens)

    async def _move(self, session: AsyncSession, after: DeadlineState, at: datetime) -> Move:
        due = ask_dues(after, at, self.calendar)
        return await move_asks(session, after.deadline, due, at, self.ladders, self.calendar)

    async def _left(self, session: AsyncSession, row: Deadline) -> dict[str, object]:
        """What the report goes without: the asks are given back afterwards, and tell it no more."""
        missing = await read_missing(session, row.id, self.calendar)
        return {
            "asked": await count_asked(session, row.id),
            "unanswered": {one.institution: len(one.references) for one in missing.values()},
        }

    async def _tell(self, session: AsyncSession, row: Deadline, rung: int, at: datetime) -> None:
        """Have those of a rung told what is missing, each in one message; its words are read when it leaves."""
        today = self.calendar.day_of(at)
        missing = await read_missing(session, row.id, self.calendar, before=today)
        step = self.ladders.report[rung]
        posts = await read_posts(session, today, list(missing))
        told = recipients(step.to, list(missing), posts, self.speaking) if missing else []
        written = await read_written(session, [reader.holder for reader in told], at)
        for reader in told:
            lately = written[reader.holder.person].on
            place = next_room(
                at, lately, reader.holder.hours, self.calendar, self.ladders.caps, urgent=step.tone is Tone.URGENT
            )
            await _write_notice(session, row, rung, reader, at, place)

    async def _ask_to_confirm(self, session: AsyncSession, row: Deadline, at: datetime) -> None:
        notice = ConfirmDate(row.number, row.title, row.due_on, row.source_document)
        await notify_coordinators(
            session, notice, f"confirm_date:{row.id}:{self.calendar.day_of(at)}", at, self.calendar
        )


def _repeated(state: DeadlineState) -> DeadlineRecorded:
    """What a repeat may have left to do: all of it is harmless where it was done."""
    return DeadlineRecorded(
        state, "already_recorded", wake=True, release=state.stage is not Stage.OPEN, open=state.collecting
    )


async def _write_notice(
    session: AsyncSession, row: Deadline, rung: int, reader: Recipient, at: datetime, place: datetime
) -> None:
    content = MissingAnswers(row.id, rung, reader.post, reader.institutions)
    await session.execute(
        upsert(Message)
        .values(
            id=uuid4(),
            kind=MessageKind.NOTICE,
            person_id=reader.holder.person,
            contact_id=reader.address.contact,
            channel=reader.address.channel,
            state=MessageState.READY,
            # Told again when the deadline has another date.
            fingerprint=f"missing:{row.id}:{rung}:{row.due_on}:{reader.holder.person}",
            content=MISSING.dump_python(content, mode="json"),
            made_at=at,
            not_before=place if place > at else None,
        )
        .on_conflict_do_nothing(index_elements=["fingerprint"])
    )


def _change(before: DeadlineState, made: Turn, move: Move, request: DeadlineRequest) -> dict[str, Any]:
    command = request.command
    origin = command.origin
    verb = f"{made.reached[0].value}_reached" if isinstance(command, WakeDeadline) and made.reached else command.verb
    told: dict[str, object] = told_of(made.after)
    if made.moved:
        told |= {"asks": move.asks, "reminders_earlier": move.earlier, "reminders_later": move.later}
    if isinstance(command, ConfirmDeadline | MoveDeadline) and command.note is not None:
        told["note"] = str(command.note)
    if made.climb is not None:
        told["climb"] = made.climb
    return {
        "external_id": origin.external_id,
        "at": request.at,
        "by_kind": origin.by_kind,
        "by_id": origin.by,
        "on_behalf_of": origin.on_behalf_of,
        "through": origin.through,
        "verb": verb,
        "subject": "deadline",
        "subject_id": request.deadline,
        "before": told_of(before),
        "after": told,
    }
