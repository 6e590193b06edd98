"""Where each listener stands with its provider, and who may listen: one owner per account."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from domain.words import ChannelName
from models.replies import Listener
from models.session import Database

KNOCK = 2.0
"""Seconds between two tries for an account that another process owns, and between two looks at our own lock."""

SILENCE = 15.0
"""Seconds after which a server that does not answer is taken for gone: a broken line may tell nothing at all."""


class LockLost(Exception):
    """The connection that held the account's lock is gone; another process may own it now."""


async def read_cursor(session: AsyncSession, account: str) -> dict[str, Any] | None:
    return await session.scalar(select(Listener.cursor).where(Listener.account == account))


async def write_cursor(
    session: AsyncSession, account: str, channel: ChannelName, cursor: Mapping[str, Any], at: datetime
) -> None:
    values = {"cursor": dict(cursor), "heard_at": at, "fault": None}
    await session.execute(
        insert(Listener)
        .values(account=account, channel=channel, **values)
        .on_conflict_do_update(index_elements=["account"], set_=values)
    )


@asynccontextmanager
async def own(database: Database, account: str) -> AsyncIterator[None]:
    """Hold an account by an advisory lock on a connection of its own; wait while another process holds it.

    When the connection breaks, the block is cancelled and LockLost is raised.
    """
    key = select(func.hashtextextended(account, 0)).scalar_subquery()
    async with database.engine.connect() as connection:
        while not await connection.scalar(select(func.pg_try_advisory_lock(key))):
            await connection.rollback()
            await asyncio.sleep(KNOCK)
        await connection.commit()
        task = asyncio.current_task()
        assert task is not None
        lost = False

        async def watch() -> None:
            nonlocal lost
            while await _alive(connection):  # noqa: ASYNC110 - a lock has no event to wait for
                await asyncio.sleep(KNOCK)
            lost = True
            task.cancel()

        watching = asyncio.create_task(watch())
        try:
            yield
        except asyncio.CancelledError as error:
            if lost and task.uncancel() == 0:
                raise LockLost(f"The lock of {account} was lost with its connection.") from error
            raise
        finally:
            watching.cancel()
            # The connection is the watcher's until it has ended.
            await asyncio.gather(watching, return_exceptions=True)
            if not lost:
                await _give_back(connection, key)


async def _give_back(connection: AsyncConnection, key: ScalarSelect[int]) -> None:
    """Let the account go; a connection that broke, or was left in the middle of a statement, has let it go already."""
    if connection.invalidated:
        return
    try:
        await connection.execute(select(func.pg_advisory_unlock(key)))
        await connection.commit()
    except DBAPIError:
        await connection.invalidate()


async def _alive(connection: AsyncConnection) -> bool:
    try:
        async with asyncio.timeout(SILENCE):
            await connection.execute(text("SELECT 1"))
            await connection.commit()
    except (SQLAlchemyError, OSError, TimeoutError):
        return False
    return True
