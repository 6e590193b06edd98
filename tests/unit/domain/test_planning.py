"""A report planned back from its date, where weekends, zones and clocks differ."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar, always
from domain.ladder import DEFAULT
from domain.planning import DaysFault, ask_due, due_instant, next_delivery, order_days, plan_marks, rung_times
from domain.words import MilestoneKind

GENEVA = "Europe/Zurich"
DAYS = {
    MilestoneKind.COLLECT: 180,
    MilestoneKind.CHASE: 120,
    MilestoneKind.APPROVE: 20,
    MilestoneKind.SUBMIT: 0,
}


@pytest.mark.parametrize(
    ("zone", "at_home", "on_time"),
    [
        # In summer Geneva closes at 16:00 UTC. Home's own last working hour before that is the deadline.
        (GENEVA, "UTC", datetime(2027, 7, 15, 16, tzinfo=UTC)),
        (GENEVA, "Pacific/Fiji", datetime(2027, 7, 15, 6, tzinfo=UTC)),
        (GENEVA, "Pacific/Apia", datetime(2027, 7, 15, 5, tzinfo=UTC)),
        # 09:00 in Los Angeles is 16:00 UTC: the day has not begun when Geneva closes; the day before counts.
        (GENEVA, "America/Los_Angeles", datetime(2027, 7, 15, 1, tzinfo=UTC)),
        ("Pacific/Fiji", "Pacific/Fiji", datetime(2027, 7, 15, 6, tzinfo=UTC)),
    ],
)
def test_a_day_counts_where_it_is_counted_and_ends_within_hours_at_home(
    zone: str, at_home: str, on_time: datetime
) -> None:
    assert due_instant(date(2027, 7, 15), zone, Calendar(zone=at_home)) == on_time


def test_a_holiday_or_weekend_is_met_the_working_day_before() -> None:
    calendar = Calendar(weekend=frozenset({4, 5}), holidays=frozenset({date(2027, 7, 15)}))
    assert due_instant(date(2027, 7, 17), "UTC", calendar) == datetime(2027, 7, 14, 18, tzinfo=UTC)


def test_without_nights_a_day_lasts_until_midnight_and_every_milestone_falls_on_its_day() -> None:
    calendar = always("UTC")
    due_at = due_instant(date(2027, 7, 15), "UTC", calendar)
    assert due_at == datetime(2027, 7, 15, 23, 59, 59, tzinfo=UTC)
    marks = plan_marks(due_at, datetime(2026, 10, 1, tzinfo=UTC), DAYS, calendar)
    assert [(date(2027, 7, 15) - mark.at.date()).days for mark in marks] == list(DAYS.values())


def test_summer_and_winter_close_at_the_same_hour_of_the_clock() -> None:
    for day, hour in ((date(2027, 3, 26), 17), (date(2027, 3, 29), 16)):
        assert due_instant(day, GENEVA, Calendar(zone=GENEVA)) == datetime.combine(day, time(hour), UTC)


def test_milestones_lie_on_working_days_before_the_date_in_their_order() -> None:
    calendar = Calendar(zone="Asia/Amman", weekend=frozenset({4, 5}), holidays=frozenset({date(2027, 3, 17)}))
    due_at = due_instant(date(2027, 7, 15), GENEVA, calendar)
    marks = plan_marks(due_at, datetime(2026, 10, 1, tzinfo=UTC), DAYS, calendar)
    assert [mark.kind for mark in marks] == list(DAYS)
    days = [calendar.day_of(mark.at) for mark in marks]
    assert all(calendar.works(day) for day in days)
    assert days == sorted(days)
    assert days[1] == date(2027, 3, 16), "120 days before is a holiday"
    assert marks[0].at.astimezone(ZoneInfo("Asia/Amman")).time() == time(8), "in that day's digests"
    assert marks[1].at.astimezone(ZoneInfo("Asia/Amman")).time() == time(18)
    assert marks[-1].at == due_at


def test_a_plan_that_would_have_begun_before_is_squeezed_in_proportion() -> None:
    at = datetime(2027, 6, 1, 10, tzinfo=UTC)
    due_at = due_instant(date(2027, 6, 30), "UTC", Calendar())
    marks = {mark.kind: mark.at for mark in plan_marks(due_at, at, DAYS, Calendar())}
    assert marks[MilestoneKind.COLLECT] == at
    assert marks[MilestoneKind.CHASE].date() == date(2027, 6, 11)
    assert at < marks[MilestoneKind.CHASE] < marks[MilestoneKind.APPROVE] < marks[MilestoneKind.SUBMIT]


def test_rungs_come_at_the_delivery_hour_of_working_days_before() -> None:
    due_at = due_instant(date(2027, 7, 15), "UTC", Calendar())
    rungs = rung_times(due_at, DEFAULT.report, Calendar())
    assert [rung.date() for rung in rungs[-2:]] == [date(2027, 6, 24), date(2027, 7, 6)]
    assert {rung.time() for rung in rungs} == {time(9)}


@pytest.mark.parametrize(
    ("answer_by", "due", "expected"),
    [
        (60, 90, 60),  # time enough
        (2, 90, 7),  # five working days
        (2, 5, 5),  # but never after the deadline
        (-3, -1, 7),  # unless that has passed
    ],
)
def test_an_ask_has_five_working_days_at_least_but_not_beyond_the_deadline(
    answer_by: int, due: int, expected: int
) -> None:
    at = datetime(2027, 1, 11, 18, tzinfo=UTC)
    days = timedelta(days=1)
    assert ask_due(at + answer_by * days, at + due * days, at, Calendar()) == at + expected * days


def test_the_next_delivery_is_today_before_the_hour_and_monday_after_friday() -> None:
    assert next_delivery(datetime(2027, 1, 15, 8, tzinfo=UTC), Calendar()) == datetime(2027, 1, 15, 9, tzinfo=UTC)
    assert next_delivery(datetime(2027, 1, 15, 10, tzinfo=UTC), Calendar()) == datetime(2027, 1, 18, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "code", "kind"),
    [
        ({}, "collect", MilestoneKind.COLLECT),
        ({MilestoneKind.COLLECT: 30, MilestoneKind.CHASE: -1}, "number", MilestoneKind.CHASE),
        ({MilestoneKind.COLLECT: 30, MilestoneKind.CHASE: True}, "number", MilestoneKind.CHASE),
        ({MilestoneKind.COLLECT: 1_501}, "number", MilestoneKind.COLLECT),
        ({MilestoneKind.COLLECT: 30, MilestoneKind.SUBMIT: 1}, "submit", MilestoneKind.SUBMIT),
        ({MilestoneKind.COLLECT: 30, MilestoneKind.DRAFT: 40}, "order", MilestoneKind.DRAFT),
    ],
)
def test_a_plan_that_cannot_be_kept_says_which_milestone_is_wrong(told, code, kind):
    with pytest.raises(DaysFault) as found:
        order_days(told)
    assert (found.value.code, found.value.kind) == (code, kind)


def test_milestones_that_are_left_out_are_no_part_of_the_plan():
    told = {MilestoneKind.CHASE: None, MilestoneKind.COLLECT: 30, MilestoneKind.DRAFT: 10}
    days = {MilestoneKind.COLLECT: 30, MilestoneKind.DRAFT: 10, MilestoneKind.SUBMIT: 0}
    assert order_days(told) == days
