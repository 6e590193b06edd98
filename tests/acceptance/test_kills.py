"""kill -9 of each part, and of everything at once, in the middle of an import and in the middle of a dispatch.

The promise: nothing is lost; a duplicate is possible only when a crash falls between the provider's acceptance and
our commit, or the provider's acceptance does not reach us.
"""

import contextlib
import csv
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from activities.sending import IN_FLIGHT
from tests.house import House, wait_until
from tests.peers.smtp import Relay, run_relay

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(400)]

RECOMMENDATIONS = 400
PEOPLE = 40
TARGETS = ("worker", "temporal", "postgres", "everything")


@pytest.fixture
def relay() -> Iterator[Relay]:
    with run_relay() as made:
        yield made


@pytest.fixture
def house(tmp_path: Path, relay: Relay) -> Iterator[House]:
    env = {
        "SUIVI_SMTP_HOST": "127.0.0.1",
        "SUIVI_SMTP_PORT": str(relay.port),
        "SUIVI_SMTP_SECURITY": "none",
        "SUIVI_SMTP_FROM_ADDRESS": "suivi@rights.example",
        "SUIVI_DISPATCH_EVERY": "2s",
        "SUIVI_DISPATCH_LEASE": "10s",
    }
    made = House(tmp_path / "data", env)
    made.start()
    yield made
    made.stop()


def table(folder: Path, recommendations: int = RECOMMENDATIONS) -> Path:
    file = folder / "recommendations.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["State", "Body", "Document symbol", "UPR cycle", "Number", "Text", "Lead"])
        for n in range(recommendations):
            number = f"{140 + n // 500}.{n % 500 + 1}"
            rows.writerow(["Slovenia", "UPR", "A/HRC/59/15", "4", number, f"Measure {n + 1}", f"Ministry {n % PEOPLE}"])
    return file


def staff(folder: Path) -> Path:
    lines = ["institution,post,person,language,email"]
    lines += [f"Ministry {n},main,Person {n},en,person{n}@gov.example" for n in range(PEOPLE)]
    lines += ["Secretariat,coordinator,Clara Kern,en,clara@rights.example"]
    file = folder / "people.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def strike(house: House, target: str) -> None:
    """kill -9, then have it running again: parts come back by themselves, a dead house is started anew."""
    if target == "everything":
        house.kill_everything()
        house.start()
    else:
        before = house.record.parts[target]
        house.kill_part(target)
        wait_until(lambda: house.record.parts.get(target, before) != before, f"{target} is started again")
        wait_until(house.healthy, "the house is healthy again")


def count(house: House, query: str) -> int:
    """The answer of the record; -1 while it is down."""
    try:
        connection = psycopg.connect(house.record.stack.dsn, connect_timeout=2)
    except psycopg.OperationalError:
        return -1
    with connection:
        row = connection.execute(query).fetchone()
        assert row is not None
        return int(row[0])


@pytest.mark.parametrize("target", TARGETS)
def test_an_import_survives(house: House, tmp_path: Path, target: str) -> None:
    house.suivi("people", "import", staff(tmp_path))
    running = house.begin("import", table(tmp_path))
    wait_until(lambda: count(house, "SELECT count(*) FROM import") == 1, "the import began")
    time.sleep({"worker": 0.8, "temporal": 1.5, "postgres": 1.2, "everything": 1.0}[target])
    strike(house, target)
    with contextlib.suppress(subprocess.TimeoutExpired):
        running.communicate(timeout=60)
    running.kill()
    running.communicate()
    house.suivi("import", table(tmp_path))
    wait_until(lambda: house.status()["workflows"]["running"] == RECOMMENDATIONS, "every recommendation lives")
    status = house.status()
    assert status["recommendations"] == {
        "total": RECOMMENDATIONS,
        "by_phase": {"assigned": RECOMMENDATIONS},
        "unowned": 0,
    }
    assert status["asks"]["open"] == RECOMMENDATIONS
    assert count(house, "SELECT count(*) FROM change WHERE verb = 'receive'") == RECOMMENDATIONS
    assert count(house, "SELECT count(*) FROM change WHERE verb = 'assign'") == RECOMMENDATIONS
    pending = "SELECT count(DISTINCT ask_id) FROM reminder WHERE state IN ('planned', 'claimed', 'sent')"
    assert count(house, pending) == RECOMMENDATIONS


@pytest.mark.parametrize("target", TARGETS)
def test_a_dispatch_survives(house: House, relay: Relay, tmp_path: Path, target: str) -> None:
    house.suivi("people", "import", staff(tmp_path))
    house.suivi("import", table(tmp_path))
    wait_until(lambda: house.status()["digests"]["held"] == PEOPLE, "all digests are held")
    relay.faults.delay = 0.3
    house.suivi("sending", "live")
    wait_until(lambda: len(relay.mails) >= 5, "the dispatch is under way")
    strike(house, target)
    relay.faults.delay = 0
    wait_until(lambda: house.status()["digests"]["sent"] == PEOPLE, "every digest is sent")
    received = Counter(str(mail.message["Message-ID"]) for mail in relay.mails if "person" in mail.recipient)
    assert len(received) == PEOPLE
    duplicates = sum(received.values()) - PEOPLE
    print(f"kill -9 of {target} in mid-dispatch: {duplicates} duplicates of {PEOPLE}, the same Message-ID each")
    assert duplicates <= IN_FLIGHT
    sent = "SELECT count(*) FROM reminder WHERE state = 'sent'"
    assert count(house, sent) == RECOMMENDATIONS
    assert house.status()["digests"]["failed"] == 0
