"""Which reminder comes next: when an ask opens, is sent, moves, is put off, follows another deadline, or ends."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from domain.asks import OpenAsk
from domain.calendar import Calendar
from domain.ladder import DEFAULT, Step, first_step, moved_step, next_step
from domain.recommendation import State
from domain.schedule import follow
from domain.words import AskKind, Phase

OFFICE = Calendar()
PROGRESS, ACKNOWLEDGE = DEFAULT.by_kind[AskKind.PROGRESS], DEFAULT.by_kind[AskKind.ACKNOWLEDGE]
REPORT = UUID(int=3)


def on(month: int, day: int, hour: int = 9) -> datetime:
    return datetime(2027, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("opened", "due", "rung", "at", "why"),
    [
        (on(1, 11), on(3, 1), 0, on(2, 8), "fifteen working days before it is due"),
        (on(2, 15), on(3, 1), 0, on(2, 15), "opened later than that: at once"),
        (on(2, 26), on(3, 1), 1, on(2, 26), "opened later still: with the rung that has passed last"),
        (on(3, 10), on(3, 1), 1, on(3, 10), "overdue when it opens: nobody is chased at once"),
    ],
)
def test_the_first_reminder(opened: datetime, due: datetime, rung: int, at: datetime, why: str) -> None:
    assert first_step(PROGRESS, opened, due, OFFICE) == Step(rung, 0, at), why


@pytest.mark.parametrize(
    ("rung", "sent", "following", "at", "why"),
    [
        (0, on(2, 8), 1, on(2, 23), "four working days before it is due"),
        (1, on(2, 23), 2, on(3, 2), "the day after"),
        (2, on(3, 2), 3, on(3, 4), "the alternate, three days after"),
        (2, on(3, 12), 3, on(3, 15), "sent late on a Friday: not before Monday, though its day has passed"),
        (6, on(3, 22), 6, on(4, 19), "the last rung again after twenty working days"),
    ],
)
def test_the_next_reminder_comes_on_a_later_working_day(
    rung: int, sent: datetime, following: int, at: datetime, why: str
) -> None:
    step = next_step(PROGRESS, Step(rung, 0, sent), on(1, 11), on(3, 1), sent, OFFICE)
    assert step is not None
    assert (step.rung, step.due_at) == (following, at), why


@pytest.mark.parametrize(
    ("pending", "due", "now", "rung", "at", "why"),
    [
        (2, on(5, 3), on(3, 2), 0, on(4, 12), "moved far: back to the foot, in time"),
        (2, on(3, 8), on(3, 2), 2, on(3, 9), "moved a little: what was said gently is not said again"),
        (0, on(2, 15), on(2, 10), 0, on(2, 10), "moved so near that its day has passed: now"),
        (1, on(2, 8), on(2, 10), 1, on(2, 10), "moved into the past: now, and nobody is skipped"),
        (4, on(3, 1), on(2, 25), 2, on(3, 2), "due later after all: the chase begins anew after it"),
    ],
)
def test_a_reminder_moves_with_its_ask(
    pending: int, due: datetime, now: datetime, rung: int, at: datetime, why: str
) -> None:
    step = moved_step(PROGRESS, Step(pending, 0, now), on(1, 11), due, now, OFFICE)
    assert (step.rung, step.due_at) == (rung, at), why


def ask(n: int = 1, **told: object) -> OpenAsk:
    made = OpenAsk(UUID(int=n), AskKind.PROGRESS, UUID(int=9), 1, on(1, 11), on(3, 1))
    return replace(made, **told)  # type: ignore[arg-type]


def life(*asks: OpenAsk) -> State:
    return State(UUID(int=5), "UPR", Phase.IMPLEMENTING, 1, UUID(int=9), asks=asks)


WAITS = {UUID(int=1): Step(1, 0, on(2, 23))}
NOW = on(2, 10)


@pytest.mark.parametrize(
    ("before", "after", "steps", "why"),
    [
        ((), (ask(),), {1: Step(0, 0, NOW)}, "opened"),
        ((ask(),), (), {1: None}, "answered, declined or closed"),
        ((ask(),), (ask(),), {}, "nothing happened to it"),
        ((ask(),), (ask(overdue=True),), {}, "marked as overdue: that is no reason to write"),
        ((ask(),), (ask(due_at=on(5, 3)),), {1: Step(0, 0, on(4, 12))}, "given more time"),
        ((ask(),), (ask(snoozed_until=on(3, 10)),), {1: Step(1, 0, on(3, 10))}, "put off: not before"),
        ((ask(),), (ask(deadline=REPORT),), {1: Step(0, 0, NOW)}, "taken up by a report: asked anew, by its ladder"),
        ((ask(),), (ask(delegate=UUID(int=8)),), {}, "given to a colleague: they are found when it is sent"),
        ((), (ask(2),), {2: Step(0, 0, NOW)}, "another one opened beside"),
    ],
)
def test_what_becomes_of_reminders_when_a_recommendation_changes(
    before: tuple[OpenAsk, ...], after: tuple[OpenAsk, ...], steps: dict[int, Step | None], why: str
) -> None:
    pending = WAITS if any(a.id in WAITS for a in before) else {}
    found = follow(life(*before), life(*after), pending, frozenset(), NOW, DEFAULT, OFFICE)
    assert {id.int: step for id, step in found.items()} == steps, why


def test_what_is_in_a_digest_already_is_left_to_it() -> None:
    """The digest is drawn from what is open when it leaves."""
    claimed = frozenset({UUID(int=1)})
    assert follow(life(), life(ask()), {}, claimed, NOW, DEFAULT, OFFICE) == {}
    assert follow(life(ask()), life(), {}, claimed, NOW, DEFAULT, OFFICE) == {}


def test_no_rung_to_a_boss_comes_before_one_to_those_who_work_for_them() -> None:
    for ladder in (PROGRESS, ACKNOWLEDGE, DEFAULT.collect):
        sent, at, step = [], on(1, 11), first_step(ladder, on(1, 11), on(1, 12), OFFICE)
        for _ in range(10):
            at = max(step.due_at, at)
            sent.append((at, ladder[step.rung].to))
            following = next_step(ladder, step, on(1, 11), on(1, 12), at, OFFICE)
            assert following is not None
            assert OFFICE.day_of(following.due_at) > OFFICE.day_of(at), "a working day lies between any two"
            step = following
        posts = list(dict.fromkeys(post.value for _, post in sent))
        assert posts == ["main", "alternate", "validator", "head", "coordinator"]


def test_a_country_with_its_own_weekend_counts_its_own_working_days() -> None:
    sundays = Calendar("Asia/Riyadh", weekend=frozenset({4, 5}), holidays=frozenset({date(2027, 2, 22)}))
    step = next_step(PROGRESS, Step(1, 0, on(2, 23)), on(1, 11), on(2, 28), on(2, 28), sundays)
    assert step is not None
    assert step.due_at == datetime(2027, 3, 1, 6, tzinfo=UTC)
    assert step.due_at - on(2, 28) < timedelta(days=1)
