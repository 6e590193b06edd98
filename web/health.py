"""Whether the process lives, and whether what it needs answers: for supervisors and load balancers."""

import asyncio
from collections.abc import Awaitable
from functools import cache

from alembic.config import Config
from alembic.script import ScriptDirectory
from litestar import MediaType, Response, get
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, InterfaceError

from activities.ports import EngineUnreachable
from models.session import Database
from web.deps import Wired

PATIENCE = 4.0
"""Seconds: a probe that waits longer has given up on us."""


class NotMigrated(Exception):
    """The database is older than this release: run `suivi migrate`."""


@get("/health/live", media_type=MediaType.JSON, sync_to_thread=False)
def live() -> dict[str, str]:
    """The process answers."""
    return {"process": "ok"}


@get("/health/ready", media_type=MediaType.JSON)
async def ready(deps: Wired) -> Response[dict[str, str]]:
    """200 when the record and the engine answer; else 503, saying which does not."""
    database, engine = await asyncio.gather(
        _ask(check_database(deps.database), "PostgreSQL"), _ask(deps.engine_running(), "the workflow engine")
    )
    parts = {"database": database, "engine": engine}
    fine = all(state == "ok" for state in parts.values())
    return Response(parts, status_code=200 if fine else 503)


async def check_database(database: Database) -> None:
    """Raises NotMigrated where the schema is older than ours, the driver's errors where nothing answers."""
    async with database.transaction() as session:
        there = await session.scalar(text("SELECT to_regclass('alembic_version') IS NOT NULL"))
        revision = await session.scalar(text("SELECT version_num FROM alembic_version")) if there else None
    # A revision that we do not know is newer than us: migrations stay compatible with the code already running.
    if revision is None or revision in older_revisions():
        raise NotMigrated(f"the schema is at {revision or 'nothing'}: suivi migrate")


@cache
def older_revisions() -> frozenset[str]:
    config = Config()
    config.set_main_option("script_location", "models:migrations")
    script = ScriptDirectory.from_config(config)
    return frozenset(one.revision for one in script.walk_revisions()) - {script.get_current_head()}


async def _ask(work: Awaitable[object], name: str) -> str:
    try:
        async with asyncio.timeout(PATIENCE):
            await work
    except NotMigrated as error:
        return str(error)
    except (TimeoutError, EngineUnreachable, DBAPIError, InterfaceError, OSError):
        return f"{name} does not answer: suivi doctor"
    return "ok"
