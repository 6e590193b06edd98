"""Connections to the record that broke while nobody used them."""

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from models import session as sessions
from models.session import Database


async def serving(database: Database) -> int:
    """Which server process serves the next transaction."""
    async with database.transaction() as session:
        return int(await session.scalar(text("SELECT pg_backend_pid()")))


def end(dsn: str, server: int) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(%s, 5000)", (server,))


async def test_a_connection_that_died_while_it_lay_is_replaced_unnoticed(
    database: Database, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "LAY", 0.0)
    first = await serving(database)
    end(dsn, first)
    assert await serving(database) != first


async def test_one_that_died_in_use_fails_one_transaction_and_no_other(
    database: Database, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "LAY", 3600.0)
    first = await serving(database)
    end(dsn, first)
    with pytest.raises(OperationalError):
        await serving(database)
    assert await serving(database) != first


async def test_one_that_lives_serves_on(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "LAY", 0.0)
    assert await serving(database) == await serving(database)
