"""Connections to PostgreSQL, and the one way to open a transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from models import schema


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
            pool_pre_ping=True,
            # An error goes to logs and to the engine's histories; what people wrote must not.
            hide_parameters=True,
            connect_args={"application_name": "suivi", "options": "-c timezone=UTC"},
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end, rolled back on any error."""
        async with self._sessions() as session, session.begin():
            yield session

    async def aclose(self) -> None:
        await self.engine.dispose()


def alchemy_url(dsn: str) -> str:
    """The same address in SQLAlchemy's words, by the psycopg driver."""
    for prefix in ("postgresql+psycopg://", "postgresql://", "postgres://"):
        if dsn.startswith(prefix):
            return "postgresql+psycopg://" + dsn[len(prefix) :]
    raise ValueError("The database address must start with postgresql://")
