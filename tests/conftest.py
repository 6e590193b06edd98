"""Fixtures for everybody: a real PostgreSQL with a migrated template, and a real engine where time may skip."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio

from cli import postgres
from models.migration import migrate
from models.session import Database
from tests.programs import new_database, on_database, run_postgres

pytest_plugins = ["tests.peers.fixtures", "tests.engine", "tests.office"]

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The UN's own files, where they lie; they are no part of the project."""
    if not (SHARED / "data").is_dir():
        pytest.skip("../shared/data is not beside this checkout")
    return SHARED / "data"


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL of our own for this run; returns the DSN of its first database."""
    folder = tmp_path_factory.mktemp("pg")
    cluster = postgres.find_cluster(folder / "cluster")
    with run_postgres(cluster, fsync=False) as dsn:
        yield dsn


@pytest.fixture(scope="session")
def template(postgres_server: str) -> str:
    """The name of a migrated database that each test's own is copied from."""
    name = "template_suivi"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    migrate(on_database(postgres_server, name))
    return name


@pytest.fixture
def dsn(postgres_server: str, template: str) -> Iterator[str]:
    """A migrated, empty database for one test."""
    with new_database(postgres_server, template) as dsn:
        yield dsn


@pytest_asyncio.fixture
async def database(dsn: str) -> AsyncIterator[Database]:
    made = Database(dsn)
    yield made
    await made.aclose()
