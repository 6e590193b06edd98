"""One rehearsal at a time in a process, each shown to whoever began it."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from activities.rehearsing import Rehearsal, RehearsalFailed
from domain.calendar import Calendar
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rehearsal.behaviour import parse_behaviour
from web.rehearsals import KEPT, Play, Rehearsals, Run

NOW = datetime(2027, 1, 12, tzinfo=UTC)
WANTED = Rehearsal("", NOW, timedelta(days=30), parse_behaviour("none"), DEFAULT, Policy(), Calendar(), ())
CLARA = uuid4()


def a_run() -> Run:
    return Run(CLARA, "none", 1.0, False, NOW)


def telling(told: dict[str, Any] | None) -> Play:
    async def play(wanted: Rehearsal, tick: Any) -> dict[str, Any] | None:
        tick(0.5)
        return told

    return play


async def until_over(run: Run) -> None:
    async with asyncio.timeout(5):
        while not run.over:
            await asyncio.sleep(0)


async def test_a_second_one_is_refused_while_the_first_is_played() -> None:
    go_on = asyncio.Event()

    async def play(wanted: Rehearsal, tick: Any) -> dict[str, Any] | None:
        await go_on.wait()
        return {"messages": 3}

    rehearsals = Rehearsals(play)
    first, second = a_run(), a_run()
    assert rehearsals.begin(first, WANTED)
    assert not rehearsals.begin(second, WANTED)
    assert rehearsals.find(second.id, CLARA) is None
    go_on.set()
    await until_over(first)
    assert first.told == {"messages": 3}
    assert rehearsals.begin(second, WANTED)
    await until_over(second)


async def test_nobody_sees_what_somebody_else_rehearses() -> None:
    rehearsals, run = Rehearsals(telling({"messages": 1})), a_run()
    rehearsals.begin(run, WANTED)
    await until_over(run)
    assert rehearsals.find(run.id, CLARA) is run
    assert rehearsals.last(CLARA) is run
    assert rehearsals.find(run.id, uuid4()) is None
    assert rehearsals.last(uuid4()) is None


async def test_of_many_the_last_few_are_kept() -> None:
    rehearsals, runs = Rehearsals(telling({})), [a_run() for _ in range(KEPT + 2)]
    for run in runs:
        assert rehearsals.begin(run, WANTED)
        await until_over(run)
        await rehearsals.aclose()
    kept = [run for run in runs if rehearsals.find(run.id, CLARA)]
    assert kept == runs[2:]


async def test_one_that_fails_says_so_and_the_next_can_begin(caplog: Any) -> None:
    async def play(wanted: Rehearsal, tick: Any) -> dict[str, Any] | None:
        raise RehearsalFailed

    rehearsals, run = Rehearsals(play), a_run()
    rehearsals.begin(run, WANTED)
    await until_over(run)
    assert run.failed
    await asyncio.sleep(0)
    assert rehearsals.begin(a_run(), WANTED)
    await rehearsals.aclose()


async def test_when_the_pages_end_so_does_the_rehearsal() -> None:
    async def play(wanted: Rehearsal, tick: Any) -> dict[str, Any] | None:
        await asyncio.Event().wait()
        return None

    rehearsals, run = Rehearsals(play), a_run()
    rehearsals.begin(run, WANTED)
    await asyncio.sleep(0)
    await rehearsals.aclose()
    assert run.failed
