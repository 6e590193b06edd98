"""The real PostgreSQL and the real Temporal server under the supervisor, in one data folder."""

import asyncio
import contextlib
import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg
import pytest
from temporalio.client import Client
from temporalio.common import SearchAttributeKey, SearchAttributePair, TypedSearchAttributes

from cli import postgres, temporal
from cli.stack import Record, Stack, read_record

HOUSE = Path(__file__).parents[2]

# `suivi up`, but for our own processes: what is under test is what holds them up.
DRIVER = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from cli import parts, up
from cli.output import Console
from cli.stack import claim_folder, hold
from cli.temporal import choose_port
from config.settings import load_settings

data = Path(sys.argv[1])
settings = load_settings(data)
settings = replace(settings, web=replace(settings.web, port=choose_port()))
claim_folder(data, "real")
with hold(data):
    up.clear_leftovers(data)
    plan = parts.plan(settings, "real")
    servers = tuple(part for part in plan.parts if part.name in ("postgres", "temporal"))
    asyncio.run(up.supervise(Console(data, machine=True), data, replace(plan, parts=servers), browser=False))
"""


@dataclass(frozen=True)
class House:
    """A data folder and who lives there. run_as: the prefix and Python that run a command as that user."""

    data: Path
    run_as: tuple[str, ...]


def as_root(folder: Path) -> House:
    return House(folder / "data", (sys.executable,))


def as_nobody(folder: Path) -> House:
    python = next((p for p in ("/usr/bin/python3.11", sys.executable) if is_open_to_all(Path(p))), None)
    if os.getuid() != 0 or shutil.which("setpriv") is None or python is None:
        pytest.skip("needs root, setpriv and a Python that every user may run")
    if not is_open_to_all(HOUSE):
        pytest.skip(f"{HOUSE} is not open to every user")
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    prefix = ("setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups", python)
    return House(folder / "data", prefix)


def is_open_to_all(path: Path) -> bool:
    real = path.resolve()
    return real.exists() and all(place.stat().st_mode & 0o001 for place in (real, *real.parents))


@pytest.fixture(params=[as_root, as_nobody], ids=["as who we are", "as nobody"])
def house(request):
    folder = Path(tempfile.mkdtemp(prefix="suivi-"))
    yield request.param(folder)
    shutil.rmtree(folder)


@pytest.fixture
def our_house():
    folder = Path(tempfile.mkdtemp(prefix="suivi-"))
    yield as_root(folder)
    shutil.rmtree(folder)


@contextlib.contextmanager
def up(house: House):
    """Run the servers; give the supervisor and what it wrote down once they are ready."""
    packages = [path for path in sys.path if path.endswith("site-packages")]
    environ = {
        "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
        "PYTHONPATH": os.pathsep.join([str(HOUSE), *packages]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(house.data.parent),
    }
    supervisor = subprocess.Popen(
        [*house.run_as, "-c", DRIVER, str(house.data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environ,
        cwd="/",
    )
    try:
        yield supervisor, wait_until_ready(supervisor, house.data)
    finally:
        if supervisor.poll() is None:
            supervisor.terminate()
        supervisor.communicate(timeout=20)


def wait_until_ready(supervisor: subprocess.Popen[str], data: Path) -> Record:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        record = read_record(data)
        if record and record.ready and record.supervisor.is_alive():
            return record
        if supervisor.poll() is not None:
            pytest.fail(f"it ended: {supervisor.communicate()[1]}")
        time.sleep(0.02)
    pytest.fail("not ready within 30 s")


def everything_of(record: Record) -> list[psutil.Process]:
    """The parts with all their children."""
    parts = [psutil.Process(process.pid) for process in record.parts.values()]
    return [*parts, *(child for part in parts for child in part.children(recursive=True))]


async def write_row(stack: Stack) -> int:
    async with await psycopg.AsyncConnection.connect(stack.dsn) as connection:
        await connection.execute("CREATE TABLE IF NOT EXISTS kept (word text)")
        await connection.execute("INSERT INTO kept VALUES ('élève')")
        rows = await connection.execute("SELECT count(*) FROM kept")
        return (await rows.fetchone())[0]


async def start_life(stack: Stack, name: str) -> None:
    client = await Client.connect(stack.temporal_address)
    attributes = [
        SearchAttributePair(SearchAttributeKey.for_keyword("Phase"), "received"),
        SearchAttributePair(SearchAttributeKey.for_keyword_list("Institution"), ["justice", "health"]),
    ]
    await client.start_workflow(
        "Life", id=name, task_queue="nobody", search_attributes=TypedSearchAttributes(attributes)
    )


async def find_lives(stack: Stack) -> set[str]:
    client = await Client.connect(stack.temporal_address)
    return {life.id async for life in client.list_workflows('Phase="received" AND Institution="health"')}


async def until_lives(stack: Stack, names: set[str]) -> None:
    async with asyncio.timeout(15):
        while await find_lives(stack) != names:
            await asyncio.sleep(0.05)


async def test_a_killed_supervisor_leaves_no_orphan_and_its_folder_loses_nothing(house):
    with up(house) as (supervisor, record):
        assert await write_row(record.stack) == 1
        await start_life(record.stack, "first")
        processes = everything_of(record)
        assert len(processes) > 5
        os.kill(record.supervisor.pid, signal.SIGKILL)
        _, alive = psutil.wait_procs(processes, timeout=10)
        assert alive == []
    with up(house) as (supervisor, record):
        assert await write_row(record.stack) == 2
        await until_lives(record.stack, {"first"})
        await start_life(record.stack, "second")
        await until_lives(record.stack, {"first", "second"})
        processes = everything_of(record)
        supervisor.send_signal(signal.SIGTERM)
        assert supervisor.wait(timeout=15) == 0
        assert not any(process.is_running() for process in processes)
        assert not (house.data / "run" / "stack.json").exists()


async def test_the_embedded_servers_are_as_the_house_needs_them(our_house):
    with up(our_house) as (_, record):
        async with await psycopg.AsyncConnection.connect(record.stack.dsn) as connection:
            for extension in postgres_extensions():
                await connection.execute(f"CREATE EXTENSION {extension}")
            rows = await connection.execute(
                "SELECT current_setting('server_encoding'), current_setting('TimeZone'),"
                " current_setting('synchronous_commit'), current_setting('listen_addresses'),"
                " (SELECT rolsuper FROM pg_roles WHERE rolname = current_user), lower('ÉTAT'),"
                " similarity('العدل', 'العدل') , cardinality(show_trgm('é')) > 0"
            )
            assert await rows.fetchone() == ("UTF8", "UTC", "on", "", False, "état", 1.0, True)
        client = await Client.connect(record.stack.temporal_address)
        assert await temporal.describe_namespace(client) == temporal.RETENTION
        assert await temporal.list_attributes(client) == temporal.SEARCH_ATTRIBUTES
        await temporal.bootstrap(record.stack.temporal_address)
        listening = psutil.Process(record.parts["temporal"].pid).net_connections("inet")
        assert {line.laddr.ip for line in listening if line.status == psutil.CONN_LISTEN} == {"127.0.0.1"}
        assert (our_house.data.stat().st_mode & 0o777) == 0o700


def postgres_extensions() -> tuple[str, ...]:
    from cli.checks import EXTENSIONS

    return EXTENSIONS


async def test_without_the_password_nobody_gets_in(our_house):
    with up(our_house) as (_, record):
        password = (our_house.data / "postgres" / "password").read_text()
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            await psycopg.AsyncConnection.connect(record.stack.dsn.replace(password, "guess"))
        with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
            await psycopg.AsyncConnection.connect(record.stack.dsn.replace("suivi:", "postgres:"))


async def test_a_database_that_dies_comes_back_and_a_second_up_is_refused(our_house):
    with up(our_house) as (supervisor, record):
        refused = subprocess.run(
            [sys.executable, "-m", "cli.main", "up", "--data", str(our_house.data), "--no-browser"],
            capture_output=True,
            text=True,
            cwd=HOUSE,
            timeout=30,
        )
        assert refused.returncode == 1
        assert refused.stderr.startswith(f"Suivi already runs on {our_house.data}: http://127.0.0.1:")
        assert supervisor.poll() is None
        await write_row(record.stack)
        os.kill(record.parts["postgres"].pid, signal.SIGKILL)
        async with asyncio.timeout(30):
            while not await postgres.is_ready(record.stack.dsn):
                await asyncio.sleep(0.05)
        assert await write_row(record.stack) == 2


async def test_a_folder_too_deep_for_a_socket_still_works(our_house):
    deep = House(our_house.data.joinpath(*["a folder of the ministry"] * 6), our_house.run_as)
    with up(deep) as (_, record):
        assert str(deep.data) not in record.stack.dsn
        assert await write_row(record.stack) == 1
    shutil.rmtree(postgres.find_cluster(deep.data / "postgres").socket_folder)


def test_a_port_that_is_taken_is_said_before_anything_starts(our_house):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = subprocess.run(
            [sys.executable, "-m", "cli.main", "up", "--data", str(our_house.data), "--port", str(port)],
            capture_output=True,
            text=True,
            cwd=HOUSE,
            timeout=30,
        )
    assert said.returncode == 1
    assert said.stderr.startswith(f"Port {port} of 127.0.0.1 cannot be used (Address already in use).")
    assert not (our_house.data / "postgres").exists()


async def test_doctor_tells_of_the_servers_and_warns_of_the_open_port(our_house):
    with up(our_house) as _:
        said = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "cli.main", "doctor", "--data", str(our_house.data), "--json"],
            capture_output=True,
            text=True,
            cwd=HOUSE,
            timeout=60,
        )
    parts = {part["name"]: part for part in json.loads(said.stdout)["parts"]}
    assert parts["temporal"]["state"] == "ok"
    assert parts["embedded"]["state"] == "warn"
    assert parts["postgresql"]["mend"] == "suivi migrate"
    assert "search attributes" not in parts
