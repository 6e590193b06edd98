"""One transaction per change: the Change, the progress, the asks, their next reminders and the state together."""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity
from temporalio.exceptions import ApplicationError

from activities.ports import Outcome, Result
from domain.calendar import Calendar
from domain.commands import Command, Confirm, Origin, Revert, Undo
from domain.digest import Refusal
from domain.faults import Fault, fault, pack_fault, unpack_fault
from domain.ladder import DEFAULT, Ladders
from domain.notices import Declined, NoOwner
from domain.recommendation import Decision, Policy, Refused, Said, State, decide
from domain.words import ProgressState
from models.base import Table
from models.changes import Change
from models.evidence import link_evidence
from models.lives import lock_state, write_decision
from models.notices import notify_coordinators
from models.people import Institution
from models.recommendations import Progress, Recommendation
from models.reminders import plan_reminders
from models.replies import Answer
from models.session import Database

_RECORDED = select(Change.number).where(Change.external_id == bindparam("external_id"))
# The tables themselves: nothing need be read back of what is written.
_CHANGE, _PROGRESS = (insert(Table.metadata.tables[one.__tablename__]) for one in (Change, Progress))


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A command to one recommendation. at: aware UTC, the workflow's time."""

    recommendation: UUID
    command: Command
    at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """The state after a change, as the record now holds it."""

    state: State
    result: Result


@dataclass(frozen=True)
class Records:
    """Writes what was decided. calendar: the State's working days; ladders: per kind of ask."""

    database: Database
    policy: Policy
    calendar: Calendar
    ladders: Ladders = field(default_factory=lambda: DEFAULT)

    @activity.defn
    async def record_change(self, request: ChangeRequest) -> Recorded:
        """Decide on the recorded state, under its lock, and write all that follows in one transaction.

        A repeat (same external id) changes nothing. Raises ApplicationError "Refused", never retried.
        """
        try:
            async with self.database.transaction() as session:
                return await self.apply(session, request)
        except IntegrityError as error:
            # Tried again it would fail again, for ever, and hold the life's lock.
            raise contradiction(error) from None

    async def apply(self, session: AsyncSession, request: ChangeRequest) -> Recorded:
        """The same in a transaction of the caller's. Raises ApplicationError "Refused"."""
        before = await lock_state(session, request.recommendation)
        if before is None:
            raise refusal(Fault("refused-unknown"))
        command = request.command
        if await already(session, command.origin.external_id):
            return Recorded(before, "already_recorded")
        try:
            decision = decide(before, command, request.at, self.policy)
        except Refused as why:
            raise refusal(why.fault, why.code) from why
        if decision.after == before and decision.changes_nothing:
            return Recorded(before, "unchanged")
        await write_decision(session, before, decision, request.at)
        resumed = isinstance(command, Revert)
        await plan_reminders(session, before, decision.after, request.at, self.ladders, self.calendar, resumed=resumed)
        await _write_progress(session, before, decision, request)
        await session.execute(_CHANGE, _change(before, decision, request))
        if decision.alert is not None:
            await _alert(session, before, decision, request, self.calendar)
        return Recorded(decision.after, "recorded")


async def _alert(
    session: AsyncSession, before: State, decision: Decision, request: ChangeRequest, calendar: Calendar
) -> None:
    """Tell the coordinators what needs them: a lead that declines at once, what nobody owns once a day."""
    recommendation = await session.get_one(Recommendation, request.recommendation)
    if decision.alert == "no_owner":
        await notify_coordinators(
            session, NoOwner((recommendation.reference,)), f"no_owner:{request.at.date()}", request.at, calendar
        )
        return
    institution = await session.get_one(Institution, before.lead)
    answer = await session.get(Answer, getattr(request.command, "answer", None) or UUID(int=0))
    await notify_coordinators(
        session,
        Declined(recommendation.reference, institution.name, answer.redirect if answer else None),
        f"declined:{request.recommendation}:{decision.after.revision}",
        request.at,
        calendar,
    )


async def already(session: AsyncSession, external_id: str) -> bool:
    return await session.scalar(_RECORDED, {"external_id": external_id}) is not None


def refusal(fault: Fault, code: Refusal = Refusal.OTHER) -> ApplicationError:
    """A refusal on its way through the engine: words, no text."""
    return ApplicationError(fault.id, code.value, pack_fault(fault), type="Refused", non_retryable=True)


def outcome_of(error: ApplicationError) -> Outcome:
    """The refusal that came through the engine. Raises the error when it is another."""
    if error.type != "Refused":
        raise error
    code = Refusal(error.details[0]) if error.details else Refusal.OTHER
    fault = unpack_fault(error.details[1]) if len(error.details) > 1 else None
    return Outcome("refused", fault or Fault("refused-otherwise"), code)


def contradiction(error: IntegrityError) -> ApplicationError:
    """A refusal for what the record itself does not allow, naming the rule."""
    name = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    return refusal(fault("refused-contradiction", rule=name) if name else Fault("refused-otherwise"))


async def _write_progress(session: AsyncSession, before: State, decision: Decision, request: ChangeRequest) -> None:
    command, at = request.command, request.at
    if decision.said is not None:
        await _say(session, decision.said, request)
    for progress, state in decision.moved:
        await _move_progress(session, request.recommendation, progress, state)
    if isinstance(command, Undo):
        found = await session.execute(
            update(Progress)
            .where(
                Progress.answer_id == command.answer,
                Progress.recommendation_id == request.recommendation,
                Progress.state.in_([ProgressState.PROVISIONAL, ProgressState.REPORTED]),
            )
            .values(state=ProgressState.WITHDRAWN, withdrawn_at=at)
            .returning(Progress.id)
        )
        if found.first() is None:
            raise refusal(Fault("refused-settled"))
        await session.execute(update(Answer).where(Answer.id == command.answer).values(state="undone"))
    if isinstance(command, Confirm):
        found = await session.execute(
            update(Progress)
            .where(
                Progress.answer_id == command.answer,
                Progress.recommendation_id == request.recommendation,
                Progress.state == ProgressState.PROVISIONAL,
            )
            .values(state=ProgressState.REPORTED)
            .returning(Progress.id)
        )
        if found.first() is None:
            raise refusal(Fault("refused-confirmed"))


async def _say(session: AsyncSession, said: Said, request: ChangeRequest) -> None:
    """Write a progress in the words of its answer; 'no change' repeats the institution's last status."""
    answer = await session.get(Answer, said.answer)
    if answer is None:
        raise refusal(Fault("refused-words-gone"))
    status = said.status or await session.scalar(
        select(Progress.status)
        .where(
            Progress.recommendation_id == request.recommendation,
            Progress.institution_id == said.institution,
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at.desc())
        .limit(1)
    )
    if status is None:
        raise refusal(Fault("refused-nothing-to-repeat"), Refusal.NOTHING_TO_REPEAT)
    if said.replaces is not None:
        await session.execute(
            update(Progress)
            .where(Progress.answer_id == said.replaces, Progress.state != ProgressState.WITHDRAWN)
            .values(state=ProgressState.WITHDRAWN, withdrawn_at=request.at)
        )
        await session.execute(update(Answer).where(Answer.id == said.replaces).values(state="undone"))
    origin = request.command.origin
    person = origin.on_behalf_of or (origin.by if origin.by_kind == "person" else None)
    id = uuid4()
    await session.execute(
        _PROGRESS,
        {
            "id": id,
            "recommendation_id": request.recommendation,
            "institution_id": said.institution,
            "ask_id": said.ask,
            "answer_id": said.answer,
            "person_id": person,
            "status": status,
            "narrative": answer.narrative,
            "state": said.state,
            "said_at": answer.said_at,
        },
    )
    await link_evidence(session, id, answer, said.replaces)


_BEFORE = {
    ProgressState.VALIDATED: [ProgressState.REPORTED],
    ProgressState.PUBLISHED: [ProgressState.VALIDATED],
    ProgressState.REPORTED: [ProgressState.REPORTED, ProgressState.VALIDATED],
}


async def _move_progress(session: AsyncSession, recommendation: UUID, progress: UUID, state: ProgressState) -> None:
    found = await session.execute(
        update(Progress)
        .where(
            Progress.id == progress,
            Progress.recommendation_id == recommendation,
            Progress.state.in_(_BEFORE[state]),
        )
        .values(state=state)
        .returning(Progress.id)
    )
    if found.first() is None:
        needed = tuple(Fault(f"progress-{one.value}") for one in _BEFORE[state])
        raise refusal(Fault("refused-progress", {"needed": needed, "wanted": Fault(f"progress-{state.value}")}))


def _change(before: State, decision: Decision, request: ChangeRequest) -> dict[str, Any]:
    origin: Origin = request.command.origin
    return {
        "external_id": origin.external_id,
        "at": request.at,
        "by_kind": origin.by_kind,
        "by_id": origin.by,
        "on_behalf_of": origin.on_behalf_of,
        "through": origin.through,
        "verb": request.command.verb,
        "subject": "recommendation",
        "recommendation_id": request.recommendation,
        "subject_id": decision.said.answer if decision.said else None,
        "before": _told(before, decision.after),
        "after": _told(decision.after, before)
        | ({"status": decision.said.status} if decision.said and decision.said.status else {}),
    }


def _told(state: State, other: State) -> dict[str, Any]:
    """The part of a state that differs from another, fit for the audit."""
    mine, theirs = asdict(state), asdict(other)
    return {k: _plain(v) for k, v in mine.items() if v != theirs[k]}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    return value
