"""A date on which the State reports: its milestones planned back, and what follows when one of its hours comes.

Payloads of the engine are made of these values: ids, enums and dates only. Dates are stored, not computed: a template
says how long before the date each milestone lies, and people say the date.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Literal
from uuid import UUID

from domain.calendar import Calendar
from domain.commands import Origin
from domain.faults import Fault, Faulty
from domain.ladder import Ladder
from domain.planning import Mark, ask_due, before_delivery, due_instant, next_delivery, plan_marks, rung_times
from domain.words import AskKind, MilestoneKind

CONFIRM_AGAIN = 20
"""Working days between two requests to confirm a tentative date."""


class Stage(StrEnum):
    OPEN = "open"
    FROZEN = "frozen"
    """The report is being finished: nobody is asked for it any more."""
    SUBMITTED = "submitted"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DeadlineState:
    """All that the workflow of a deadline holds. The record can make it anew at any time.

    rungs: when each rung of the ladder before a report is due; told: how many of them are behind. confirm_at: when
    the coordinator is asked to confirm the date; None when it is confirmed. look_at: when recommendations in scope
    are next looked for that are not asked yet; None while nothing is collected.
    """

    deadline: UUID
    revision: int
    stage: Stage
    due_on: date
    due_at: datetime
    marks: tuple[Mark, ...]
    rungs: tuple[datetime, ...] = ()
    told: int = 0
    confirm_at: datetime | None = None
    look_at: datetime | None = None

    @property
    def over(self) -> bool:
        return self.stage in (Stage.SUBMITTED, Stage.CANCELLED)

    def mark(self, kind: MilestoneKind) -> Mark | None:
        return next((mark for mark in self.marks if mark.kind is kind), None)

    @property
    def collecting(self) -> bool:
        """Whether recommendations in scope are asked."""
        collect = self.mark(MilestoneKind.COLLECT)
        return self.stage is Stage.OPEN and collect is not None and collect.reached

    def answer_by(self, kind: AskKind) -> datetime:
        """The instant by which an ask that follows this deadline is answered: progress when chasing begins, a
        validation when consulting does; else the deadline itself."""
        wanted = MilestoneKind.CONSULT if kind is AskKind.VALIDATE else MilestoneKind.CHASE
        mark = self.mark(wanted)
        return min(mark.at, self.due_at) if mark else self.due_at


@dataclass(frozen=True, slots=True)
class ConfirmDeadline:
    """The date is as the State knows it now. due_on: the date, where it differs from the tentative one; note: who
    said so, as a note's id."""

    origin: Origin
    due_on: date | None = None
    note: UUID | None = None
    verb: Literal["confirm"] = "confirm"


@dataclass(frozen=True, slots=True)
class MoveDeadline:
    """It is due on another day. note: why, as a note's id."""

    origin: Origin
    due_on: date
    note: UUID | None = None
    verb: Literal["move"] = "move"


@dataclass(frozen=True, slots=True)
class FreezeDeadline:
    """Stop asking for it, or with thaw go on."""

    origin: Origin
    thaw: bool = False
    verb: Literal["freeze"] = "freeze"


@dataclass(frozen=True, slots=True)
class SubmitDeadline:
    origin: Origin
    verb: Literal["submit"] = "submit"


@dataclass(frozen=True, slots=True)
class CancelDeadline:
    origin: Origin
    verb: Literal["cancel"] = "cancel"


@dataclass(frozen=True, slots=True)
class WakeDeadline:
    """A timer of the workflow rang."""

    origin: Origin
    verb: Literal["wake"] = "wake"


DeadlineCommand = ConfirmDeadline | MoveDeadline | FreezeDeadline | SubmitDeadline | CancelDeadline | WakeDeadline


class DeadlineRefused(Faulty):
    """This cannot be done to the deadline as it stands; the fault says why and what can be done."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows from a command to a deadline.

    reached: milestones whose hour has come. climb: the rung of the report's ladder to be told of. confirm: the
    coordinator is asked for the date. moved: open asks follow to other dates. open: recommendations in scope are
    looked for and asked. release: asks go back to the ordinary rhythm; submitted with the report, where it was.
    """

    after: DeadlineState
    reached: tuple[MilestoneKind, ...] = ()
    climb: int | None = None
    confirm: bool = False
    moved: bool = False
    open: bool = False
    release: bool = False


def check_deadline(state: DeadlineState, command: DeadlineCommand) -> None:
    """Refuse at once what cannot be done. Raises DeadlineRefused."""
    if state.over and not isinstance(command, WakeDeadline):
        raise DeadlineRefused(Fault(f"deadlines-refused-{state.stage.value}"))
    match command:
        case FreezeDeadline(thaw=False) if state.stage is Stage.FROZEN:
            raise DeadlineRefused(Fault("deadlines-refused-frozen"))
        case FreezeDeadline(thaw=True) if state.stage is not Stage.FROZEN:
            raise DeadlineRefused(Fault("deadlines-refused-thawed"))
        case ConfirmDeadline(due_on=None) if state.confirm_at is None:
            raise DeadlineRefused(Fault("deadlines-refused-confirmed"))
        case MoveDeadline() if command.due_on == state.due_on:
            raise DeadlineRefused(Fault("deadlines-refused-same"))
        case _:
            pass


def turn(
    state: DeadlineState,
    command: DeadlineCommand,
    at: datetime,
    days: Mapping[MilestoneKind, int],
    zone: str,
    ladder: Ladder,
    calendar: Calendar,
) -> Turn:
    """What follows from `command` at `at` (aware UTC). Raises DeadlineRefused.

    days, zone: the plan of the deadline, for a new date. ladder: the one before a report.
    """
    check_deadline(state, command)
    match command:
        case ConfirmDeadline():
            if command.due_on is None or command.due_on == state.due_on:
                made = Turn(replace(state, confirm_at=None))
            else:
                made = _moved(replace(state, confirm_at=None), command.due_on, at, days, zone, ladder, calendar)
        case MoveDeadline():
            made = _moved(state, command.due_on, at, days, zone, ladder, calendar)
        case FreezeDeadline():
            stage = Stage.OPEN if command.thaw else Stage.FROZEN
            after = replace(state, stage=stage, look_at=None)
            after = replace(after, look_at=at if after.collecting else None)
            made = Turn(after, open=after.collecting, release=not command.thaw)
        case SubmitDeadline():
            made = Turn(replace(state, stage=Stage.SUBMITTED, look_at=None, confirm_at=None), release=True)
        case CancelDeadline():
            made = Turn(replace(state, stage=Stage.CANCELLED, look_at=None, confirm_at=None), release=True)
        case WakeDeadline():
            made = _woken(state, at, ladder, calendar)
    if made.after == state and not (made.open or made.confirm or made.climb is not None):
        return made
    return replace(made, after=replace(made.after, revision=state.revision + 1))


def next_hour(state: DeadlineState) -> datetime | None:
    """When the workflow must look again; None: never, until somebody does something to it."""
    if state.over or state.stage is Stage.FROZEN:
        return None
    times = [mark.at for mark in state.marks if not mark.reached]
    times += state.rungs[state.told : state.told + 1]
    times += [at for at in (state.confirm_at, state.look_at) if at is not None]
    return min(times, default=None)


def ask_dues(state: DeadlineState, at: datetime, calendar: Calendar) -> dict[AskKind, datetime]:
    """When asks that follow a deadline are due, by their kind, if they are opened or moved at `at`."""
    return {kind: ask_due(state.answer_by(kind), state.due_at, at, calendar) for kind in AskKind}


def begin(
    deadline: UUID,
    due_on: date,
    at: datetime,
    days: Mapping[MilestoneKind, int],
    zone: str,
    ladder: Ladder,
    calendar: Calendar,
    *,
    confirmed: bool,
) -> DeadlineState:
    """A new deadline's state. Rungs of the ladder whose day has passed already are not told of: nobody was asked."""
    due_at = due_instant(due_on, zone, calendar)
    rungs = rung_times(due_at, ladder, calendar)
    return DeadlineState(
        deadline,
        0,
        Stage.OPEN,
        due_on,
        due_at,
        plan_marks(due_at, at, days, calendar),
        rungs,
        told=sum(rung <= at for rung in rungs),
        confirm_at=None if confirmed else next_delivery(at, calendar),
    )


def _woken(state: DeadlineState, at: datetime, ladder: Ladder, calendar: Calendar) -> Turn:
    if state.over or state.stage is Stage.FROZEN:
        return Turn(state)
    reached = tuple(mark.kind for mark in state.marks if not mark.reached and mark.at <= at)
    after = replace(state, marks=tuple(replace(m, reached=m.reached or m.at <= at) for m in state.marks))
    passed = sum(rung <= at for rung in state.rungs)
    # What was missed while nothing ran is told once, in its latest tone.
    climb = passed - 1 if passed > state.told else None
    after = replace(after, told=max(state.told, passed))
    confirm = state.confirm_at is not None and state.confirm_at <= at
    if confirm:
        after = replace(after, confirm_at=calendar.hour_on(calendar.shift(calendar.day_of(at), CONFIRM_AGAIN)))
    looks = after.collecting and (state.look_at is None or state.look_at <= at)
    if looks:
        after = replace(after, look_at=before_delivery(calendar.shift(calendar.day_of(at), 1), calendar))
    return Turn(after, reached, climb, confirm, open=looks)


def _moved(
    state: DeadlineState,
    due_on: date,
    at: datetime,
    days: Mapping[MilestoneKind, int],
    zone: str,
    ladder: Ladder,
    calendar: Calendar,
) -> Turn:
    """New dates for all that has not come; what has come stays, unless its hour now lies ahead again.

    Collecting that has begun is not begun anew: its asks are open, and follow.
    """
    due_at = due_instant(due_on, zone, calendar)
    begun = state.mark(MilestoneKind.COLLECT)
    marks = tuple(
        begun if begun is not None and begun.reached and mark.kind is MilestoneKind.COLLECT
        else replace(mark, reached=mark.at <= at and _reached(state, mark.kind))
        for mark in plan_marks(due_at, at, days, calendar)
    )  # fmt: skip
    rungs = rung_times(due_at, ladder, calendar)
    told = min(state.told, sum(rung <= at for rung in rungs))
    after = replace(state, due_on=due_on, due_at=due_at, marks=marks, rungs=rungs, told=told)
    return Turn(after, moved=True)


def _reached(state: DeadlineState, kind: MilestoneKind) -> bool:
    mark = state.mark(kind)
    return mark is not None and mark.reached
