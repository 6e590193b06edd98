"""kill -9 at five random moments of each phase: while asks are opened, digests claimed, sent, and marked.

The moments are drawn from a seed that is printed; `CHAOS_SEED=… make test-more ARGS="-k every_phase"` repeats them.
"""

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from activities.sending import IN_FLIGHT
from domain.words import SendingMode
from models.session import Database
from models.switch import Switch, turn_switch
from tests.acceptance.test_kills import count, house, relay, staff, table
from tests.country import START
from tests.crowd import gather_crowd
from tests.house import House, wait_until
from tests.peers.smtp import Relay

__all__ = ["house", "relay"]

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(900)]

PEOPLE = 2_000
ASKS = 2_000
KILLS = 5
LEASE = 3
# A Monday morning, whenever the test runs: people are written to in working hours alone.
AHEAD = START - datetime.now(UTC)
PATIENCE = 300.0


@pytest.fixture
def chance() -> random.Random:
    seed = int(os.environ.get("CHAOS_SEED", time.time_ns() % 1_000_000))
    print(f"CHAOS_SEED={seed}")
    return random.Random(seed)


@contextmanager
def run_dispatcher(dsn: str, port: int) -> Iterator["Victim"]:
    victim = Victim([sys.executable, "-m", "tests.dispatcher", dsn, str(port), str(LEASE), str(AHEAD.total_seconds())])
    try:
        yield victim
    finally:
        victim.process.kill()
        victim.process.wait(10)


class Victim:
    """A dispatcher that is killed, and started again."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self.process = subprocess.Popen(command)

    def die(self) -> None:
        assert self.process.poll() is None, "it ended by itself"
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def rise(self) -> None:
        self.process = subprocess.Popen(self._command)


class Watch:
    """Looks into the record many times a second."""

    def __init__(self, dsn: str) -> None:
        self._connection = psycopg.connect(dsn, autocommit=True)

    def number(self, query: str) -> int:
        row = self._connection.execute(query).fetchone()
        assert row is not None
        return int(row[0])

    def until(self, true: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline, f"waited in vain until {what}"
            time.sleep(0.001)

    def close(self) -> None:
        self._connection.close()


DIGESTS = "SELECT count(*) FROM message WHERE kind = 'digest'"
SENT = "SELECT count(*) FROM message WHERE state = 'sent'"
ACCEPTED = "SELECT count(*) FROM delivery WHERE outcome = 'accepted'"
UNKNOWN = "SELECT count(*) FROM delivery WHERE outcome = 'unknown'"


def test_no_digest_is_lost_when_it_is_claimed_sent_or_marked(dsn: str, relay: Relay, chance: random.Random) -> None:
    asyncio.run(prepare(dsn))
    watch = Watch(dsn)
    lost_in_flight: dict[str, list[int]] = {"claiming": [], "sending": [], "marking": []}

    def strike(phase: str, when: Callable[[], bool]) -> None:
        watch.until(when, f"the next moment of {phase}")
        victim.die()
        unknown.append(watch.number(UNKNOWN))
        lost_in_flight[phase].append(unknown[-1] - unknown[-2])
        victim.rise()

    unknown = [0]
    with run_dispatcher(dsn, relay.port) as victim:
        for share in moments(chance, 0.02, 0.95):
            strike("claiming", lambda share=share: watch.number(DIGESTS) >= share * PEOPLE)
        watch.until(lambda: watch.number(DIGESTS) == PEOPLE, "all is claimed")
        assert relay.mails == [], "nothing leaves on hold"
        asyncio.run(turn(dsn, SendingMode.LIVE))
        for share in moments(chance, 0.02, 0.45):
            strike("sending", lambda share=share: len(relay.mails) >= share * PEOPLE)
        for share in moments(chance, 0.5, 0.9):
            taken = chance.randint(1, 8)
            strike(
                "marking",
                lambda share=share, taken=taken: (
                    watch.number(ACCEPTED) >= share * PEOPLE and len(relay.mails) > watch.number(ACCEPTED) + taken
                ),
            )
        watch.until(lambda: watch.number(SENT) == PEOPLE, "every digest is sent")
    received = Counter(str(mail.message["Message-ID"]) for mail in relay.mails)
    duplicates = sum(received.values()) - len(received)
    print(f"in flight at each kill: {lost_in_flight}; {duplicates} duplicates of {PEOPLE}, the same Message-ID each")
    assert len(received) == PEOPLE, "nothing is lost, and a repeated mail is the same message"
    assert len({mail.recipient for mail in relay.mails}) == PEOPLE
    assert duplicates <= watch.number(UNKNOWN)
    assert duplicates <= IN_FLIGHT * 2 * KILLS
    assert watch.number("SELECT count(*) FROM reminder WHERE state = 'sent'") == PEOPLE
    assert watch.number("SELECT count(*) FROM reminder WHERE state = 'planned'") == PEOPLE, "each ask has its next"
    watch.close()


SAVING = """SELECT count(*) FROM pg_stat_activity WHERE application_name = 'suivi' AND xact_start IS NOT NULL
    AND query ~* '(INTO|COPY|UPDATE) "?(recommendation|assignment|ask|reminder|change)'"""
OPENED = "SELECT count(*) FROM ask"


def test_no_ask_is_lost_when_it_is_opened(house: House, tmp_path: Path, chance: random.Random) -> None:
    house.suivi("people", "import", staff(tmp_path))
    watch = Watch(house.record.stack.dsn)
    running = house.begin("import", table(tmp_path, ASKS))
    open_at_kills = []
    for _ in range(KILLS):
        watch.until(lambda: watch.number(SAVING) > 0, "asks are being opened")
        time.sleep(chance.uniform(0, 1.5))
        before = house.record.parts["worker"]
        house.kill_part("worker")
        open_at_kills.append(watch.number(OPENED))
        wait_until(lambda before=before: house.record.parts.get("worker", before) != before, "it is started again")
    print(f"asks that were open at each kill: {open_at_kills} of {ASKS}")
    assert open_at_kills[0] < ASKS, "the first kill came in the middle"
    running.communicate(timeout=PATIENCE)
    wait_until(lambda: count(house, OPENED) == ASKS, "every ask is opened", PATIENCE)
    wait_until(lambda: house.status()["workflows"]["running"] == ASKS, "every recommendation lives", PATIENCE)
    pending = "SELECT count(DISTINCT ask_id) FROM reminder WHERE state IN ('planned', 'claimed', 'sent')"
    assert count(house, pending) == ASKS
    assert count(house, "SELECT count(*) FROM reminder") == ASKS, "and none was planned twice"
    assert count(house, "SELECT count(*) FROM change WHERE verb = 'assign'") == ASKS
    watch.close()


def moments(chance: random.Random, first: float, last: float) -> list[float]:
    return sorted(chance.uniform(first, last) for _ in range(KILLS))


async def prepare(dsn: str) -> None:
    database = Database(dsn)
    await gather_crowd(database, PEOPLE, PEOPLE, START)
    await database.aclose()
    await turn(dsn, SendingMode.HOLD)


async def turn(dsn: str, mode: SendingMode) -> None:
    database = Database(dsn)
    async with database.transaction() as session:
        await turn_switch(session, Switch(mode), datetime.now(UTC) + AHEAD, "test")
    await database.aclose()
