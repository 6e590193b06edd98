"""How the lines of a digest fall together."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from domain.digest import DigestLine
from domain.groups import GroupKind, group_lines, needs_headings, tally_lines
from domain.words import AskKind

TODAY = date(2027, 2, 10)
REPORT = "Mid-term report"
MARCH = date(2027, 3, 5)
LATE, REPORTS, SOON, LATER = GroupKind.OVERDUE, GroupKind.DEADLINE, GroupKind.SOON, GroupKind.LATER


def line(n: int, days: int, deadline: str | None = None, **other: object) -> DigestLine:
    """An ask that is due `days` from today."""
    return DigestLine(
        n, f"140.{n}", AskKind.PROGRESS, "Ratify.", TODAY + timedelta(days), overdue_days=max(-days, 0),
        deadline=deadline, reports_on=MARCH if deadline else None, **other,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "groups", "headed"),
    [
        ([], [], False),
        ([(1, None)], [(SOON, [1])], False),
        # A week to the day is soon; a day more is later.
        ([(0, None), (7, None), (8, None)], [(SOON, [1, 2]), (LATER, [3])], True),
        ([(-1, None), (-1, None)], [(LATE, [1, 2])], False),
        # What is overdue is overdue, whatever it is for.
        ([(-9, None), (-2, REPORT), (3, None)], [(LATE, [1, 2]), (SOON, [3])], True),
        ([(3, REPORT), (30, REPORT)], [(REPORTS, [1, 2])], True),
        ([(3, REPORT), (3, "CEDAW report")], [(REPORTS, [1]), (REPORTS, [2])], True),
        # Numbers ascend, so a group that another interrupts comes twice.
        ([(3, REPORT), (4, None), (5, REPORT)], [(REPORTS, [1]), (SOON, [2]), (REPORTS, [3])], True),
    ],
)
def test_lines_fall_into_groups_in_the_order_of_their_numbers(
    lines: Sequence[tuple[int, str | None]], groups: list[tuple[GroupKind, list[int]]], headed: bool
) -> None:
    made = group_lines([line(n, *one) for n, one in enumerate(lines, 1)], TODAY)
    assert [(group.kind, [one.n for one in group.lines]) for group in made] == groups
    assert needs_headings(made) is headed


def test_a_report_s_group_says_by_when_its_first_answer_is_due() -> None:
    (group,) = group_lines([line(1, 20, REPORT), line(2, 12, REPORT)], TODAY)
    assert (group.deadline, group.reports_on, group.answer_by) == (REPORT, MARCH, TODAY + timedelta(12))


def test_who_owes_most_comes_first_then_who_is_latest_then_by_name() -> None:
    lines = [
        line(1, -9, institution="Health"),
        line(2, -3, institution="Justice"),
        line(3, 4, institution="Justice"),
        line(4, -9, institution="Finance"),
        line(5, -30, institution="Labour"),
        line(6, -1),
    ]
    tallies = tally_lines(lines, "Cabinet")
    assert [tally.institution for tally in tallies] == ["Justice", "Labour", "Finance", "Health", "Cabinet"]
    assert tallies[0].references == ("140.2", "140.3")
    assert (tallies[0].due_on, tallies[0].overdue_days) == (TODAY - timedelta(3), 3)


def test_a_tally_tells_since_when_whom_and_how_often() -> None:
    first, second = date(2026, 11, 3), date(2026, 12, 1)
    (tally,) = tally_lines(
        [
            line(1, -9, asked_on=second, asked_whom=("Awa", "Paul"), asked_times=2),
            line(2, -9, asked_on=first, asked_whom=("Paul", "Vera"), asked_times=5),
            line(3, -9),
        ]
    )
    assert (tally.asked_on, tally.asked_whom) == (first, ("Awa", "Paul", "Vera"))
    assert (tally.asked_least, tally.asked_most) == (0, 5)
