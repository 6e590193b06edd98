"""What follows when something is done to a deadline, or one of its hours comes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from domain.calendar import Calendar
from domain.commands import Origin
from domain.deadlines import (
    CancelDeadline,
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineRefused,
    DeadlineState,
    FreezeDeadline,
    MoveDeadline,
    Stage,
    SubmitDeadline,
    Turn,
    WakeDeadline,
    begin,
    next_hour,
    turn,
)
from domain.ladder import DEFAULT
from domain.words import AskKind, MilestoneKind

CALENDAR = Calendar()
AT = datetime(2027, 1, 11, 9, tzinfo=UTC)
DUE = date(2027, 7, 30)
DAYS = {MilestoneKind.COLLECT: 120, MilestoneKind.CHASE: 80, MilestoneKind.CONSULT: 40, MilestoneKind.SUBMIT: 0}
ORIGIN = Origin("test")


def new(*, confirmed: bool = True, due_on: date = DUE) -> DeadlineState:
    return begin(UUID(int=1), due_on, AT, DAYS, "UTC", DEFAULT.report, CALENDAR, confirmed=confirmed)


def do(state: DeadlineState, command: DeadlineCommand, at: datetime) -> Turn:
    return turn(state, command, at, DAYS, "UTC", DEFAULT.report, CALENDAR)


def wake(state: DeadlineState, at: datetime | None = None) -> Turn:
    at = at or next_hour(state)
    assert at is not None
    return do(state, WakeDeadline(ORIGIN), at)


def collecting() -> DeadlineState:
    return wake(new()).after


def test_it_begins_open_and_sleeps_until_collecting() -> None:
    state = new()
    assert (state.stage, state.told, state.collecting) == (Stage.OPEN, 0, False)
    assert next_hour(state) == state.marks[0].at


def test_rungs_whose_day_has_passed_when_it_is_added_are_not_told_of() -> None:
    state = new(due_on=date(2027, 2, 12))
    assert state.told == sum(rung <= AT for rung in state.rungs) == 2
    assert wake(state, AT).climb is None, "nobody was asked yet"


def test_a_tentative_date_is_asked_about_the_next_morning_and_every_twenty_working_days() -> None:
    state = new(confirmed=False)
    assert state.confirm_at == AT
    made = wake(state)
    assert made.confirm
    assert made.after.confirm_at == AT + timedelta(days=28)


def test_at_its_hour_collecting_begins_and_is_looked_at_every_working_day() -> None:
    made = wake(new())
    assert (made.reached, made.open) == ((MilestoneKind.COLLECT,), True)
    assert made.after.collecting
    looks = []
    state = made.after
    for _ in range(5):
        hour = next_hour(state)
        assert hour is not None
        looks.append(hour.date())
        state = wake(state).after
    assert all(CALENDAR.works(day) for day in looks)
    assert len(set(looks)) == 5


def test_woken_without_reason_nothing_follows() -> None:
    state = collecting()
    assert do(state, WakeDeadline(ORIGIN), state.marks[0].at) == Turn(state)


def test_what_was_missed_while_nothing_ran_is_told_once_in_its_latest_tone() -> None:
    state = collecting()
    made = wake(state, state.rungs[3])
    assert (made.climb, made.after.told) == (3, 4)
    assert wake(made.after, state.rungs[3]).climb is None


@pytest.mark.parametrize("days", [-40, 60])
def test_moving_gives_new_hours_to_all_that_has_not_come(days: int) -> None:
    state = collecting()
    at = state.marks[0].at + timedelta(days=3)
    made = do(state, MoveDeadline(ORIGIN, DUE + timedelta(days=days)), at)
    assert made.moved
    assert not made.open, "its asks are open and follow"
    assert made.after.collecting
    assert (made.after.answer_by(AskKind.PROGRESS) > state.answer_by(AskKind.PROGRESS)) is (days > 0)
    assert made.after.revision == state.revision + 1


def test_moved_later_its_rungs_are_told_of_again() -> None:
    state = collecting()
    told = wake(state, state.rungs[1]).after
    made = do(told, MoveDeadline(ORIGIN, DUE + timedelta(days=120)), state.rungs[1])
    assert (told.told, made.after.told) == (2, 0)


def test_moved_so_near_that_hours_are_behind_they_come_at_once() -> None:
    state = collecting()
    at = state.marks[0].at + timedelta(days=30)
    moved = do(state, MoveDeadline(ORIGIN, at.date() + timedelta(days=20)), at).after
    assert next_hour(moved) is not None
    made = wake(moved, at)
    assert made.climb == sum(rung <= at for rung in moved.rungs) - 1


def test_frozen_it_sleeps_and_thawed_it_asks_again() -> None:
    state = collecting()
    at = state.marks[0].at + timedelta(days=1)
    frozen = do(state, FreezeDeadline(ORIGIN), at)
    assert (frozen.release, frozen.open, next_hour(frozen.after)) == (True, False, None)
    assert wake(frozen.after, at) == Turn(frozen.after)
    thawed = do(frozen.after, FreezeDeadline(ORIGIN, thaw=True), at + timedelta(days=9))
    assert (thawed.open, thawed.release, thawed.after.stage) == (True, False, Stage.OPEN)


@pytest.mark.parametrize(
    ("command", "stage"), [(SubmitDeadline(ORIGIN), Stage.SUBMITTED), (CancelDeadline(ORIGIN), Stage.CANCELLED)]
)
def test_the_end_gives_its_asks_back_and_takes_nothing_more(command: DeadlineCommand, stage: Stage) -> None:
    made = do(collecting(), command, AT)
    assert (made.after.stage, made.release, next_hour(made.after)) == (stage, True, None)
    with pytest.raises(DeadlineRefused, match=stage.value):
        do(made.after, MoveDeadline(ORIGIN, DUE + timedelta(days=1)), AT)
    assert do(made.after, WakeDeadline(ORIGIN), AT) == Turn(made.after)


def test_confirming_with_another_date_moves_it() -> None:
    state = new(confirmed=False)
    made = do(state, ConfirmDeadline(ORIGIN, DUE + timedelta(days=7)), AT)
    assert (made.moved, made.after.confirm_at, made.after.due_on) == (True, None, DUE + timedelta(days=7))
    same = do(state, ConfirmDeadline(ORIGIN, DUE), AT)
    assert (same.moved, same.after) == (False, replace(state, confirm_at=None, revision=1))


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (FreezeDeadline(ORIGIN, thaw=True), "refused-thawed"),
        (ConfirmDeadline(ORIGIN), "refused-confirmed"),
        (MoveDeadline(ORIGIN, DUE), "refused-same"),
    ],
)
def test_what_cannot_be_done_is_refused_with_why(command: DeadlineCommand, why: str) -> None:
    with pytest.raises(DeadlineRefused, match=why):
        do(new(), command, AT)
