"""Who is asked what for a deadline: one recommendation at a time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from domain.collecting import Asked, LastSaid, Sought, to_ask
from domain.deadlines import DeadlineState, Stage
from domain.planning import Mark
from domain.words import AskKind, AskState, MilestoneKind, ProgressState

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)
OURS, THEIRS, LEAD, SUPPORT = (UUID(int=n) for n in range(1, 5))
COLLECTING = DeadlineState(
    OURS, 1, Stage.OPEN, date(2027, 7, 1), AT + 120 * DAY,
    (Mark(MilestoneKind.COLLECT, AT, True), Mark(MilestoneKind.VALIDATE, AT + 60 * DAY)),
)  # fmt: skip
VALIDATING = replace(COLLECTING, marks=tuple(replace(mark, reached=True) for mark in COLLECTING.marks))
PLAIN = Sought(UUID(int=9), LEAD, (SUPPORT,))
PROGRESS, VALIDATE = AskKind.PROGRESS, AskKind.VALIDATE


def asked(state: AskState, deadline: UUID | None = OURS, by: UUID = LEAD, due: datetime | None = None) -> Asked:
    return Asked(by, PROGRESS, state, AT, deadline, due)


def said(state: str, days: int, by: UUID = LEAD) -> dict[UUID, LastSaid]:
    return {by: LastSaid(ProgressState(state), AT + days * DAY)}


def asks(state: DeadlineState, sought: Sought, *, supports: bool = False) -> list[tuple[UUID, AskKind]]:
    return to_ask(state, sought, 90 * DAY, {LEAD}, supports=supports)


@pytest.mark.parametrize(
    ("sought", "wanted"),
    [
        (PLAIN, True),
        (replace(PLAIN, asks=(asked(AskState.OPEN),)), False),
        (replace(PLAIN, asks=(asked(AskState.ANSWERED),)), False),
        (replace(PLAIN, asks=(asked(AskState.CANCELLED),)), True),  # the lead had changed, and changed back
        (replace(PLAIN, asks=(asked(AskState.DECLINED),)), True),
        (replace(PLAIN, asks=(asked(AskState.OPEN, by=SUPPORT),)), True),
        (replace(PLAIN, asks=(asked(AskState.OPEN, None),)), True),  # a standing ask takes our date
        (replace(PLAIN, asks=(asked(AskState.OPEN, THEIRS, due=AT + 90 * DAY),)), False),  # theirs comes first
        (replace(PLAIN, asks=(asked(AskState.OPEN, THEIRS, due=AT + 190 * DAY),)), True),
        (replace(PLAIN, last=said("validated", -80)), False),
        (replace(PLAIN, last=said("published", -80)), False),
        (replace(PLAIN, last=said("validated", -100)), True),
        (replace(PLAIN, last=said("reported", -5)), True),
    ],
)
def test_a_lead_is_asked_once_unless_its_answer_is_fresh(sought: Sought, wanted: bool) -> None:
    assert ((LEAD, PROGRESS) in asks(COLLECTING, sought)) is wanted


@pytest.mark.parametrize(
    ("sought", "wanted"),
    [
        (PLAIN, True),
        (replace(PLAIN, asks=(asked(AskState.ANSWERED),)), False),  # the lead's answer ends the round
        (replace(PLAIN, last=said("validated", -1)), False),
        (replace(PLAIN, asks=(asked(AskState.OPEN, by=SUPPORT),)), False),
    ],
)
def test_supports_are_asked_where_wanted_until_the_lead_has_answered(sought: Sought, wanted: bool) -> None:
    assert ((SUPPORT, PROGRESS) in asks(COLLECTING, sought, supports=True)) is wanted
    assert (SUPPORT, PROGRESS) not in asks(COLLECTING, sought)


@pytest.mark.parametrize(
    ("sought", "wanted"),
    [
        (replace(PLAIN, last=said("reported", 30)), True),
        (replace(PLAIN, last=said("validated", 30)), False),
        (replace(PLAIN, last=said("provisional", 30)), False),
        (replace(PLAIN, last=said("reported", -100)), False),  # long before this report
        (replace(PLAIN, last=said("reported", -5), asks=(Asked(LEAD, VALIDATE, AskState.OPEN, AT),)), False),
        (replace(PLAIN, last=said("reported", -5), asks=(Asked(LEAD, VALIDATE, AskState.ANSWERED, AT),)), False),
        (replace(PLAIN, last=said("reported", 5), asks=(Asked(LEAD, VALIDATE, AskState.ANSWERED, AT),)), True),
        (PLAIN, False),
    ],
)
def test_a_validator_is_asked_about_what_was_reported_and_never_twice(sought: Sought, wanted: bool) -> None:
    assert ((LEAD, VALIDATE) in asks(VALIDATING, sought)) is wanted
    assert (LEAD, VALIDATE) not in asks(COLLECTING, sought)


def test_where_nobody_signs_off_nobody_is_asked_to() -> None:
    sought = replace(PLAIN, last=said("reported", 30))
    assert (LEAD, VALIDATE) not in to_ask(VALIDATING, sought, 90 * DAY, (), supports=False)


@pytest.mark.parametrize("stage", [Stage.FROZEN, Stage.SUBMITTED, Stage.CANCELLED])
def test_what_is_not_open_asks_nobody(stage: Stage) -> None:
    assert asks(replace(VALIDATING, stage=stage), PLAIN) == []
