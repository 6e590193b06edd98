"""The record's schema, as migrations make it, against what the code believes it to be."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

from models import migrations
from models.migration import migrate
from models.schema import METADATA
from models.session import alchemy_url
from tests.programs import on_database

VERSIONS = Path(migrations.__file__).parent / "versions"


@pytest.fixture
def empty(postgres_server: str) -> Iterator[str]:
    """A database in which nothing was made yet."""
    name = f"empty_{uuid4().hex[:12]}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield on_database(postgres_server, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


# Made of functions of the migration's own, which metadata cannot make: it could not be tried without them.
FOUND_BY = {"ix_recommendation_words", "ix_recommendation_order"}


def _is_known(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    return name not in FOUND_BY


def differences(dsn: str) -> list[object]:
    engine = create_engine(alchemy_url(dsn))
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={"compare_type": True, "compare_server_default": True, "include_object": _is_known},
            )
            return list(compare_metadata(context, METADATA))
    finally:
        engine.dispose()


def checks(dsn: str) -> set[tuple[str, str]]:
    """(table, name) of every check; alembic does not compare them."""
    with psycopg.connect(dsn) as connection:
        rows = connection.execute(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'c'"
            " AND connamespace = 'public'::regnamespace"
        ).fetchall()
    return {(table.strip('"'), name) for table, name in rows}


def test_the_migrated_schema_is_the_one_the_code_believes_in(dsn):
    assert differences(dsn) == []


def test_a_difference_would_be_seen(dsn):
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("ALTER TABLE person DROP COLUMN language")
    assert differences(dsn)


def test_every_check_of_the_code_is_in_the_schema(dsn, empty):
    engine = create_engine(alchemy_url(empty))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS btree_gist")
        METADATA.create_all(connection)
    engine.dispose()
    assert checks(empty) == checks(dsn)


def test_what_finds_recommendations_is_there_though_no_table_says_so(dsn):
    with psycopg.connect(dsn) as connection:
        rows = connection.execute("SELECT indexname FROM pg_indexes WHERE tablename = 'recommendation'").fetchall()
    assert {name for (name,) in rows} >= FOUND_BY


def test_migrating_twice_changes_nothing(empty):
    assert migrate(empty) == migrate(empty)
    assert differences(empty) == []


def test_two_processes_that_migrate_at_once_do_not_meet(empty):
    with ThreadPoolExecutor(2) as both:
        first, second = both.map(migrate, [empty, empty])
    assert first == second
    assert differences(empty) == []


def test_every_migration_runs_with_short_timeouts(empty):
    said: list[str] = []

    def hear(connection, cursor, statement, parameters, context, executemany):
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        migrate(empty)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    changes = next(n for n, statement in enumerate(said) if re.match(r"\s*(CREATE|ALTER|DROP)\b", statement))
    before = " ".join(said[:changes])
    assert "SET LOCAL lock_timeout" in before
    assert "SET LOCAL statement_timeout" in before


def test_a_migration_gives_up_on_a_lock_that_others_hold(dsn):
    with psycopg.connect(dsn) as holder:
        holder.execute("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(Exception, match="lock timeout"):
            migrate(dsn)


@pytest.mark.parametrize("file", sorted(VERSIONS.glob("[0-9]*.py")), ids=lambda file: file.stem)
def test_a_migration_leaves_the_timeouts_as_they_are(file):
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"(lock|statement)_timeout|\bRESET\b", text)
    assert re.fullmatch(r"\d{4}_[a-z0-9_]+", file.stem), "number_what_it_does.py"
