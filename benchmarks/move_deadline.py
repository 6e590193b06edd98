"""`move-deadline`: what it costs to move a deadline that 4,000 open asks follow.

Later: our one transaction (deadline, milestones, asks, pending reminders, audit) against the bare UPDATE of the asks.
Earlier: how long until each of 4,000 running workflows has heard of it and set another timer.
"""

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import psycopg
from sqlalchemy import func, select, text

from activities.deadlines import DeadlineRequest
from activities.ports import DeadlineBirth
from activities.reconciling import births_of
from benchmarks.importing import open_house
from benchmarks.measures import Measure, compare
from benchmarks.servers import Servers, run_servers
from cli.wiring import House
from domain.asks import ask_id
from domain.commands import Origin
from domain.deadlines import MoveDeadline, WakeDeadline
from domain.words import AskKind, DeadlineKind, MilestoneKind
from models.asks import Ask, Deadline
from models.deadlines import Planned, add_deadline, read_deadlines
from models.lives import open_states

ASKS = 4_000
INSTITUTIONS = 40
ROUNDS = 9
LATER, WITHIN = 3.0, 180.0
PAGE = 500
LOOK_EVERY = 0.25
DAYS = {MilestoneKind.COLLECT: 180, MilestoneKind.CHASE: 120, MilestoneKind.VALIDATE: 90, MilestoneKind.SUBMIT: 0}
HEARD = "SELECT count(*) FROM executions WHERE workflow_id LIKE 'recommendation/%' AND next_event_id >= ?"
"""Workflows whose history has gone on by a signal, a workflow task and another timer."""
EVENTS_BEFORE, EVENTS_OF_A_SIGNAL = 6, 6


def measure() -> list[Measure]:
    with run_servers() as servers:
        return asyncio.run(_measure(servers))


async def _measure(servers: Servers) -> list[Measure]:
    dsn = servers.make_database()
    async with open_house(servers, dsn) as house:
        deadline = await _prepare(house, dsn)
        return [await _move_later(house, dsn, deadline), await _move_earlier(servers, house, deadline)]


async def _move_later(house: House, dsn: str, deadline: UUID) -> Measure:
    ours: list[float] = []
    bare: list[float] = []
    due_on = (await _read(house, deadline)).due_on
    await _update_bare(house, deadline)
    for n in range(ROUNDS):
        for kind in ("ours", "bare") if n % 2 else ("bare", "ours"):
            with psycopg.connect(dsn, autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE ask, reminder, recommendation")
            if kind == "bare":
                bare.append(await _update_bare(house, deadline))
            else:
                due_on += timedelta(days=7)
                ours.append(await _move(house, deadline, due_on))
    mine, theirs, ratio, spread = compare([took * 1000 for took in ours], [took * 1000 for took in bare])
    note = (
        f"{ASKS:,} open asks, each with a planned reminder; one transaction against the bare UPDATE of them; {spread}"
    )
    return Measure("move-deadline", mine, "ms, later", LATER, baseline=theirs, ratio=ratio, note=note)


async def _move_earlier(servers: Servers, house: House, deadline: UUID) -> Measure:
    began = time.perf_counter()
    await _start_lives(house)
    await _all_heard(servers, EVENTS_BEFORE)
    started = time.perf_counter() - began
    state = await _read(house, deadline)
    birth = DeadlineBirth(state, 1)
    await house.engine.start([birth])
    heard_by = EVENTS_BEFORE + EVENTS_OF_A_SIGNAL
    # A run from the record tells every life once; the move is the second time.
    await _all_heard(servers, heard_by)
    began = time.perf_counter()
    earlier = MoveDeadline(Origin(f"bench:{uuid4()}"), state.due_on - timedelta(days=60))
    outcome = await house.engine.update_deadline(birth, earlier)
    recorded = time.perf_counter() - began
    if outcome.result != "recorded":
        raise RuntimeError(f"the move was {outcome.result}: {outcome.why}")
    await _all_heard(servers, heard_by + EVENTS_OF_A_SIGNAL)
    took = time.perf_counter() - began
    note = (
        f"{ASKS:,} running workflows ({started:.0f} s to start them), one worker beside the server; recorded after "
        f"{recorded:.1f} s, the rest until the last has set its timer anew"
    )
    return Measure("move-deadline", took, "s, earlier", WITHIN, note=note)


async def _prepare(house: House, dsn: str) -> UUID:
    """Recommendations with a lead, and for each an open ask that follows one deadline, with its planned reminder."""
    at = datetime.now(UTC)
    calendar, ladders = house.deadlines.calendar, house.deadlines.ladders
    planned = Planned(
        "Report", DeadlineKind.FIXED, at.date() + timedelta(days=300), "UTC", DAYS, "position=any", confirmed_by="bench"
    )
    async with house.database.transaction() as session:
        row = await add_deadline(session, planned, Origin(f"bench:{uuid4()}"), at, ladders.report, calendar)
    opened_at = at - timedelta(days=1)
    await asyncio.to_thread(_fill, dsn, row.id, opened_at, at + timedelta(days=180))
    collect = (await _read(house, row.id)).marks[0].at
    # Its asks are open: collecting has begun.
    command = WakeDeadline(Origin(f"bench:{uuid4()}"))
    await house.deadlines.record_deadline(DeadlineRequest(row.id, command, max(collect, at)))
    return row.id


def _fill(dsn: str, deadline: UUID, opened_at: datetime, due_at: datetime) -> None:
    institutions = [uuid4() for _ in range(INSTITUTIONS)]
    lives = [(uuid4(), n, institutions[n % INSTITUTIONS]) for n in range(ASKS)]
    with psycopg.connect(dsn) as connection, connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO institution (id, name) VALUES (%s, %s)", [(id, f"Ministry {id}") for id in institutions]
        )
        with cursor.copy(
            "COPY recommendation (id, state, reference, identity, body, text, classification, phase, revision,"
            " received_at) FROM STDIN"
        ) as copy:
            for id, n, _ in lives:
                copy.write_row((id, "Marevia", f"UPR4-{n}", f"{n}", "UPR", "Do it", "public", "implementing", 3,
                                opened_at))  # fmt: skip
        with cursor.copy("COPY assignment (id, recommendation_id, institution_id, role, from_at) FROM STDIN") as copy:
            for id, _, institution in lives:
                copy.write_row((uuid4(), id, institution, "lead", opened_at))
        with cursor.copy(
            "COPY ask (id, recommendation_id, institution_id, kind, round, state, opened_at, due_at, deadline_id)"
            " FROM STDIN"
        ) as copy:
            for id, n, institution in lives:
                ask = ask_id(id, institution, AskKind.PROGRESS, 1)
                # As they are opened: one after another.
                opened = opened_at + timedelta(milliseconds=20 * n)
                copy.write_row((ask, id, institution, "progress", 1, "open", opened, due_at, deadline))
        with cursor.copy("COPY reminder (id, ask_id, rung, occurrence, due_at, state) FROM STDIN") as copy:
            for id, _, institution in lives:
                ask = ask_id(id, institution, AskKind.PROGRESS, 1)
                copy.write_row((uuid4(), ask, 1, 0, due_at - timedelta(days=14), "planned"))


async def _update_bare(house: House, deadline: UUID) -> float:
    statement = text(
        "UPDATE ask SET due_at = due_at + interval '1 day' WHERE deadline_id = :deadline AND state = 'open'"
    )
    began = time.perf_counter()
    async with house.database.transaction() as session:
        done = await session.execute(statement, {"deadline": deadline})
    took = time.perf_counter() - began
    if done.rowcount != ASKS:  # type: ignore[attr-defined]
        raise RuntimeError(f"{done.rowcount} rows instead of {ASKS}")  # type: ignore[attr-defined]
    return took


async def _move(house: House, deadline: UUID, due_on: date) -> float:
    command = MoveDeadline(Origin(f"bench:{uuid4()}"), due_on)
    began = time.perf_counter()
    recorded = await house.deadlines.record_deadline(DeadlineRequest(deadline, command, datetime.now(UTC)))
    took = time.perf_counter() - began
    if recorded.wake:
        raise RuntimeError("a move to a later date wakes nobody")
    due = recorded.state.answer_by(AskKind.PROGRESS)
    async with house.database.transaction() as session:
        moved = await session.scalar(select(func.count()).where(Ask.deadline_id == deadline, Ask.due_at == due))
    if moved != ASKS:
        raise RuntimeError(f"{moved} asks moved instead of {ASKS}")
    return took


async def _read(house: House, deadline: UUID):  # type: ignore[no-untyped-def]
    async with house.database.transaction() as session:
        await session.get_one(Deadline, deadline)
        found = await read_deadlines(session, [deadline], house.deadlines.ladders.report, house.deadlines.calendar)
    return found[deadline]


async def _start_lives(house: House) -> None:
    after, started = None, 0
    while True:
        async with house.database.transaction() as session:
            states: Sequence = await open_states(session, after, PAGE)  # type: ignore[type-arg]
            births = await births_of(session, states)
        if not births:
            break
        started += await house.engine.start(births)
        after = states[-1].recommendation
    if started != ASKS:
        raise RuntimeError(f"{started} workflows started instead of {ASKS}")


async def _all_heard(servers: Servers, events: int) -> None:
    deadline = time.perf_counter() + 3 * WITHIN
    while (found := await asyncio.to_thread(servers.read_engine, HEARD, str(events))) < ASKS:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"{found} of {ASKS} workflows heard in {3 * WITHIN:.0f} s")
        await asyncio.sleep(LOOK_EVERY)
