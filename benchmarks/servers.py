"""Real servers for measures: PostgreSQL that syncs to disk, and Temporal as `suivi up` starts it."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg

from cli import postgres, temporal
from cli.process import tether
from cli.stack import Stack
from config.settings import Settings, load_settings
from models.migration import migrate
from tests.programs import run_postgres

PATIENCE = 60.0
LOOK_EVERY = 0.1
SUIVI = str(Path(sys.executable).parent / "suivi")


@dataclass(frozen=True)
class Servers:
    """folder: a temporary one, with the servers' files in it. template: DSN of a migrated database, kept empty."""

    folder: Path
    template: str
    temporal_address: str
    temporal_file: Path

    def make_database(self) -> str:
        """A new migrated, empty database; returns its DSN."""
        name = f"bench_{uuid4().hex[:12]}"
        source = urlsplit(self.template).path[1:]
        with psycopg.connect(on_database(self.template, "postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {source}")
        return on_database(self.template, name)

    def installation(self, dsn: str) -> tuple[Settings, Stack]:
        """Settings and addresses of an installation on this database, with a data folder of its own."""
        data = self.folder / urlsplit(dsn).path[1:]
        data.mkdir()
        return load_settings(data, environ=self.environ(dsn)), Stack(
            dsn=dsn, temporal_address=self.temporal_address, namespace="default", web_url=None, kind="real"
        )

    def environ(self, dsn: str) -> dict[str, str]:
        return {"SUIVI_DATABASE_URL": dsn, "SUIVI_TEMPORAL_ADDRESS": self.temporal_address}

    def read_engine(self, query: str, *values: str) -> int:
        """One number from the engine's own file, by a reader that neither waits for the server nor delays it."""
        with closing(sqlite3.connect(f"file:{self.temporal_file}?mode=ro", uri=True, timeout=5)) as connection:
            (number,) = connection.execute(query, values).fetchone()
        return int(number)


@contextmanager
def run_servers() -> Iterator[Servers]:
    """Start both in a temporary folder, prepared; they end with the block. Call it outside an event loop."""
    with _make_folder() as folder, run_database(folder) as dsn, run_temporal(folder) as address:
        yield Servers(folder, dsn, address, folder / "temporal.db")


@contextmanager
def run_database(folder: Path | None = None) -> Iterator[str]:
    """PostgreSQL with our tables, in this folder or a temporary one; yields its DSN. Call it outside an event loop."""
    with ExitStack() as stack:
        place = folder or stack.enter_context(_make_folder())
        dsn = stack.enter_context(run_postgres(postgres.find_cluster(place / "postgres")))
        migrate(dsn)
        yield dsn


@contextmanager
def _make_folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="suivi-bench-") as made:
        # PostgreSQL, run as another account where we are root, must be able to reach its folder.
        Path(made).chmod(0o711)
        yield Path(made)


@contextmanager
def run_temporal(folder: Path) -> Iterator[str]:
    """The development server on a file with our pragmas, bootstrapped; yields host:port."""
    port = temporal.choose_port()
    address = f"127.0.0.1:{port}"
    server = subprocess.Popen(tether(temporal.command(folder / "temporal.db", port)), stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + PATIENCE
        while not asyncio.run(temporal.is_ready(address)):
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Temporal did not start on port {port}: run it by hand with cli/temporal.py")
            time.sleep(0.1)
        asyncio.run(temporal.bootstrap(address))
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(PATIENCE)


@contextmanager
def run_worker(servers: Servers, environ: Mapping[str, str], task_queue: str) -> Iterator[subprocess.Popen[bytes]]:
    """`suivi worker` in a process of its own, once it takes work. Call it outside an event loop.

    environ: what leads it to these servers and to its data folder. Raises RuntimeError when it does not start.
    """
    with subprocess.Popen([SUIVI, "worker"], env=environ) as worker:
        try:
            deadline = time.monotonic() + PATIENCE
            while not asyncio.run(temporal.is_polled(servers.temporal_address, "default", task_queue)):
                if worker.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"`suivi worker` did not start (exit {worker.returncode})")
                time.sleep(LOOK_EVERY)
            yield worker
        finally:
            worker.send_signal(signal.SIGTERM)


def on_database(dsn: str, name: str) -> str:
    """The same server, another database."""
    return urlsplit(dsn)._replace(path=f"/{name}").geturl()
