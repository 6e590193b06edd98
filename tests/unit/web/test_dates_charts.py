"""Where points, days and bars stand in the pictures of dates."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.calendar import Calendar
from domain.deadlines import Stage
from domain.planning import Mark
from domain.words import MilestoneKind
from models.dates import Appointment, Dated
from web.room.dates.charts import Axis, choose_axis, draw_lines, draw_month, month_before, next_month, week_begins
from web.room.loads import TALL, draw_weeks, round_up

TODAY = date(2027, 1, 12)
CALENDAR = Calendar()


def mark(kind: MilestoneKind, day: date, reached: bool = False) -> Mark:
    return Mark(kind, datetime(day.year, day.month, day.day, 9, tzinfo=UTC), reached)


def dated(*marks: Mark, due_on: date = date(2027, 7, 1)) -> Dated:
    return Dated(1, "National report", due_on, Stage.OPEN, True, 0, 0, 0, 0, marks)


def test_a_day_has_its_place_and_what_lies_beyond_stands_at_the_edge() -> None:
    axis = Axis(date(2027, 1, 1), date(2027, 12, 31))
    assert axis.at(date(2027, 1, 1)) == axis.at(date(2020, 1, 1)) == 2.5
    assert axis.at(date(2027, 7, 2)) == 50.0
    assert axis.at(date(2027, 12, 31)) == axis.at(date(2040, 1, 1)) == 97.5


def test_from_right_to_left_the_time_runs_the_other_way() -> None:
    there, back = Axis(TODAY, TODAY + timedelta(days=100)), Axis(TODAY, TODAY + timedelta(days=100), turned=True)
    day = TODAY + timedelta(days=30)
    assert there.at(day) + back.at(day) == pytest.approx(100)


@pytest.mark.parametrize(("years", "most"), [(1, 12), (2, 12), (5, 12)])
def test_months_are_written_as_far_as_there_is_room(years: int, most: int) -> None:
    months = choose_axis([], TODAY, years).months()
    assert 4 < len(months) <= most
    assert all(month.day == 1 for month in months)


def test_milestones_that_would_cover_one_another_stand_in_two_rows() -> None:
    near = [mark(kind, TODAY + timedelta(days=n)) for n, kind in enumerate(MilestoneKind)]
    line = draw_lines([dated(*near)], choose_axis([], TODAY, 2), CALENDAR)[0]
    assert [point.row for point in line.points] == [0, 1, 0, 1, 0, 1, 0]
    assert [point.n for point in line.points] == [1, 2, 3, 4, 5, 6, 7]


def test_a_report_that_is_due_later_than_is_shown_says_so() -> None:
    axis = choose_axis([], TODAY, 1)
    marks = mark(MilestoneKind.COLLECT, date(2027, 3, 1)), mark(MilestoneKind.SUBMIT, date(2029, 3, 1))
    line = draw_lines([dated(*marks)], axis, CALENDAR)[0]
    assert line.beyond
    assert [point.kind for point in line.points] == [MilestoneKind.COLLECT]


def test_the_picture_begins_when_collecting_began_but_not_longer_ago_than_half_a_year() -> None:
    long_ago = dated(mark(MilestoneKind.COLLECT, date(2026, 11, 1), reached=True))
    assert choose_axis([long_ago], TODAY, 1).first == date(2026, 11, 1)
    longer = dated(mark(MilestoneKind.COLLECT, date(2025, 11, 1), reached=True))
    assert choose_axis([longer], TODAY, 1).first == TODAY - timedelta(days=180)


@pytest.mark.parametrize(
    ("weekend", "first"),
    [({5, 6}, 0), ({4, 5}, 6), ({3, 4}, 5), (set(), 0)],
    ids=["Saturday and Sunday", "Friday and Saturday", "Thursday and Friday", "none"],
)
def test_a_week_begins_after_the_weekend_of_the_state(weekend: set[int], first: int) -> None:
    assert week_begins(Calendar(weekend=frozenset(weekend))) == first


def test_a_month_has_whole_weeks_and_each_day_what_lies_on_it() -> None:
    feast = date(2027, 3, 8)
    entry = Appointment(date(2027, 3, 9), 1, "National report", MilestoneKind.CHASE, False)
    weeks = draw_month(date(2027, 3, 1), 0, [entry], date(2027, 3, 10), Calendar(holidays=frozenset({feast})))
    days = {day.on: day for week in weeks for day in week}
    assert all(len(week) == 7 and week[0].on.weekday() == 0 for week in weeks)
    assert min(days) == date(2027, 3, 1)
    assert max(days) == date(2027, 4, 4)
    assert not days[feast].works
    assert days[date(2027, 3, 9)].entries == (entry,)
    assert days[date(2027, 3, 10)].today
    assert not days[date(2027, 4, 1)].inside


def test_months_follow_one_another_over_the_year() -> None:
    assert next_month(date(2027, 12, 1)) == date(2028, 1, 1)
    assert month_before(date(2027, 1, 1)) == date(2026, 12, 1)


def test_bars_are_stacked_and_the_fullest_week_is_within_the_scale() -> None:
    week = {"week": date(2027, 1, 11), "messages": 7, "digests": 4, "escalations": 2, "others": 1}
    quiet = {"week": date(2027, 1, 18), "messages": 0, "digests": 0, "escalations": 0, "others": 0}
    report = {"deadline": 1, "title": "x", "due_on": date(2027, 1, 20), "asked": 3, "missing": 1}
    picture = draw_weeks({"messages_by_week": [week, quiet], "reports": [report]})
    assert picture.most == 10
    first, second = picture.bars
    assert second.parts == ()
    assert sum(part.height for part in first.parts) == pytest.approx(TALL * 7 / 10)
    assert first.parts[0].y + first.parts[0].height == pytest.approx(TALL)
    assert first.at < picture.due[0].at
    turned = draw_weeks({"messages_by_week": [week, quiet], "reports": [report]}, turned=True)
    assert turned.bars[0].at > turned.due[0].at


@pytest.mark.parametrize(("number", "top"), [(0, 2), (2, 2), (3, 4), (11, 20), (41, 100), (845, 1000)])
def test_a_scale_ends_at_a_number_that_halves_well(number: int, top: int) -> None:
    assert round_up(number) == top
