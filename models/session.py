"""Connections to PostgreSQL, and the one way to open a transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

from psycopg import Error
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from models import schema

LAY = 1.0
"""Seconds after which an unused connection may have died unnoticed."""


class Database:
    """An engine with its sessions. dsn: a libpq URL ("postgresql://...") of a database that is migrated."""

    metadata = schema.METADATA
    """Whoever opens a session knows every table, since tables refer to one another."""

    def __init__(self, dsn: str, *, pool: int = 10) -> None:
        self.dsn = dsn
        self.engine: AsyncEngine = create_async_engine(
            alchemy_url(dsn),
            pool_size=pool,
            max_overflow=pool,
            # An error goes to logs and to the engine's histories; what people wrote must not.
            hide_parameters=True,
            connect_args={"application_name": "suivi", "options": "-c timezone=UTC"},
        )
        _ask_what_lay(self.engine.sync_engine)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end, rolled back on any error."""
        async with self._sessions() as session, session.begin():
            yield session

    async def aclose(self) -> None:
        await self.engine.dispose()


def _ask_what_lay(engine: Engine) -> None:
    """Ask a connection that lay unused for a while whether it lives, before it is used again.

    To ask each time, as `pool_pre_ping` does, is a round trip more in every transaction, and does not help one that is
    under way when its connection breaks.
    """

    def lie_down(_: object, record: ConnectionPoolEntry) -> None:
        record.info["lies_since"] = monotonic()

    def ask(connection: DBAPIConnection, record: ConnectionPoolEntry, _: object) -> None:
        if monotonic() - record.info.get("lies_since", monotonic()) < LAY:
            return
        try:
            engine.dialect.do_ping(connection)
        except Error as error:
            raise InvalidatePoolError from error

    event.listen(engine, "checkin", lie_down)
    event.listen(engine, "checkout", ask)


def alchemy_url(dsn: str) -> str:
    """The same address in SQLAlchemy's words, by the psycopg driver."""
    for prefix in ("postgresql+psycopg://", "postgresql://", "postgres://"):
        if dsn.startswith(prefix):
            return "postgresql+psycopg://" + dsn[len(prefix) :]
    raise ValueError("The database address must start with postgresql://")
