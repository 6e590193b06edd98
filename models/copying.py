"""COPY through the driver, inside a session's transaction."""

from collections.abc import Iterable, Sequence
from typing import Any

from psycopg import AsyncConnection
from sqlalchemy.ext.asyncio import AsyncSession


async def driver_of(session: AsyncSession) -> "AsyncConnection[Any]":
    """The psycopg connection under a session, inside the same transaction."""
    raw = await (await session.connection()).get_raw_connection()
    connection = raw.driver_connection
    assert isinstance(connection, AsyncConnection)
    return connection


async def copy_rows(
    connection: "AsyncConnection[Any]", table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    async with connection.cursor() as cursor, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
        for row in rows:
            await copy.write_row(row)
