"""`rehearsal`: what 4.5 years with 476 recommendations and two reports cost in seconds and memory, read and told."""

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from uuid import UUID, uuid4

from sqlalchemy import select

from benchmarks.measures import Measure
from benchmarks.servers import run_database
from tests.government import COUNTRY, MINISTRIES, MORNING, PLAN, rows

RECOMMENDATIONS, YEARS = 476, 4.5
SECONDS, LIMIT_MB = 20.0, 300.0
ROUNDS = 3


def measure() -> list[Measure]:
    """In a process of its own, as the command runs: its peak is all that a rehearsal ever holds."""
    with run_database() as dsn:
        asyncio.run(_furnish(dsn))
        found = []
        for _ in range(ROUNDS):
            told = subprocess.run(
                [sys.executable, "-m", "benchmarks.rehearsal", dsn], capture_output=True, text=True, check=True
            )
            found.append(json.loads(told.stdout.splitlines()[-1]))
    seconds, megabytes = [one["seconds"] for one in found], [one["mb"] for one in found]
    note = (
        f"{RECOMMENDATIONS} recommendations, {len(MINISTRIES)} ministries, two reports, share=0.6, read from the "
        f"record: {found[0]['messages']} messages in {YEARS} years; {ROUNDS} rounds, {min(seconds):.1f} to "
        f"{max(seconds):.1f} s"
    )
    return [
        Measure("rehearsal", median(seconds), "s", SECONDS, note=note),
        Measure("rehearsal", max(megabytes), "MB", LIMIT_MB, note="peak of the process, interpreter included"),
    ]


async def _furnish(dsn: str) -> None:
    """A record with the government, and every recommendation given to a ministry and acknowledged."""
    from activities.records import ChangeRequest, Records
    from domain.commands import Acknowledge, Assign, Origin
    from domain.intake import Intake
    from domain.recommendation import Policy
    from models.institutions import read_names
    from models.session import Database
    from models.staff import Staff
    from tests.country import receive

    database = Database(dsn)
    async with database.transaction() as session:
        staff = Staff(session, MORNING, uuid4().hex)
        institutions, people = rows()
        await staff.save_institutions(institutions)
        await staff.save_people(people)
        names = await read_names(session)
    intakes = [
        Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
        for n in range(1, RECOMMENDATIONS + 1)
    ]
    received = await receive(database, intakes, MORNING)
    records = Records(database, Policy(), COUNTRY)
    for n, id in enumerate(received.values()):
        lead = names.find(f"Ministry of {MINISTRIES[n % len(MINISTRIES)]}")
        assert lead is not None
        async with database.transaction() as session:
            for command in (Assign(Origin(f"a{n}"), lead), Acknowledge(Origin(f"b{n}"), lead)):
                await records.apply(session, ChangeRequest(id, command, MORNING))
    await database.aclose()


async def _play(dsn: str) -> dict[str, float]:
    import resource
    import time

    from domain.deadlines import begin
    from domain.ladder import DEFAULT
    from domain.recommendation import Policy
    from domain.rehearsal.behaviour import parse_behaviour
    from domain.rehearsal.play import play
    from domain.rehearsal.world import Report
    from domain.words import ChannelName
    from models.recommendations import Recommendation
    from models.rehearsing import read_world
    from models.session import Database
    from reports.charts import draw_rehearsal
    from reports.rehearsals import tell_rehearsal

    began = time.perf_counter()
    database = Database(dsn, pool=1)
    async with database.transaction() as session:
        scope = tuple(await session.scalars(select(Recommendation.id)))
        world = await read_world(session, MORNING, Policy(), DEFAULT, COUNTRY, (ChannelName.EMAIL,))
    await database.aclose()
    due = {"Mid-term report": date(2028, 3, 1), "National report": date(2030, 10, 1)}
    reports = [
        Report(
            n,
            title,
            begin(UUID(int=n), on, MORNING, PLAN, "Europe/Zurich", DEFAULT.report, COUNTRY, confirmed=True),
            PLAN,
            "Europe/Zurich",
            scope,
        )
        for n, (title, on) in enumerate(due.items(), start=1)
    ]
    played = play(
        replace(world, reports=reports),
        parse_behaviour("share=0.6"),
        MORNING,
        MORNING + timedelta(days=YEARS * 365.25),
    )
    draw_rehearsal(tell_rehearsal(played, world))
    if len(played.sent) < RECOMMENDATIONS or len(played.reports) != len(due):
        raise RuntimeError(f"that was no rehearsal: {len(played.sent)} messages, {len(played.reports)} reports")
    return {
        "seconds": time.perf_counter() - began,
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "messages": len(played.sent),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_play(sys.argv[1]))))
