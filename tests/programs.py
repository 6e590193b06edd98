"""Start real programs for tests and benchmarks, and end them again."""

import asyncio
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg

from cli import postgres
from cli.process import tether

PATIENCE = 30.0


@contextmanager
def run_postgres(cluster: postgres.Cluster, *, fsync: bool = True) -> Iterator[str]:
    """Run a cluster in the foreground; yields its DSN. fsync: off makes tests quick, and is no measure.

    Autovacuum goes off with it: its workers are the superuser's, and a database they are in cannot be dropped by us.
    """
    asyncio.run(postgres.prepare(cluster))
    command = [*cluster.command, "-c", "max_connections=200"]
    command += [] if fsync else ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "autovacuum=off"]
    server = subprocess.Popen(
        tether(command, death_signal=signal.SIGQUIT, account=cluster.account), stderr=subprocess.DEVNULL
    )
    try:
        wait_for_postgres(cluster.dsn)
        yield cluster.dsn
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(PATIENCE)


def wait_for_postgres(dsn: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with psycopg.connect(dsn, connect_timeout=2):
                return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


@contextmanager
def new_database(server: str, template: str) -> Iterator[str]:
    """A copy of a template on a server (a DSN), dropped in the end; yields its DSN."""
    name = f"test_{uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        try:
            yield on_database(server, name)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def on_database(dsn: str, name: str) -> str:
    """The same server, another database."""
    return urlsplit(dsn)._replace(path=f"/{name}").geturl()
