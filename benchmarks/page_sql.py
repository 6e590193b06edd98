"""`page-sql`: what a page costs the server, against the bare SQL of it and its template rendered from constants.

Each page is asked for in this process, as the product serves it: sign-in, rights, queries, template, compression. Bare
is what cannot be done without: the very statements that the page sent, by psycopg alone, and an empty handler that
renders the very values that the template was given. Both in turn, so that both meet the same noise.
"""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import httpx
import jinja2
import psycopg
from litestar import Litestar, MediaType, Response, get
from sqlalchemy import event, select

from benchmarks.measures import Measure
from benchmarks.nation import populate
from benchmarks.servers import run_database
from cli.serving import settle_memory
from domain.rights import UserRole
from models.people import Institution
from models.session import Database
from tests.country import Country
from tests.room import HOME, Browser, Room, open_room

PAGES: Mapping[str, str] = {
    "today": "/",
    "recommendations": "/recommendations",
    "late": "/recommendations?overdue=yes&body=CEDAW",
    "search": "/recommendations?q=prison+torture",
    "search-arabic": "/recommendations?q=التعليم",
    "one": "/recommendations/CEDAW-1",
    "review": "/review",
    "deadlines": "/deadlines",
    "people": "/people",
    "messages": "/messages?state=all",
    "audit": "/audit",
}
ROUNDS, WARM = 60, 5
AT_MOST, QUERIES, SLOWEST = 3.0, 12, 300.0


@dataclass
class Taken:
    """What a page did: its statements with their values, and what its template was given."""

    statements: list[tuple[str, Any]] = field(default_factory=list)
    template: jinja2.Template | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


def measure() -> list[Measure]:
    with run_database() as dsn, TemporaryDirectory() as folder:
        populate(dsn)
        return asyncio.run(_measure(dsn, Path(folder)))


async def open_nation(database: Database, folder: Path) -> Room:
    """The room on the big State."""
    country = Country(database)
    async with database.transaction() as session:
        rows = (await session.execute(select(Institution.name, Institution.id))).all()
        country.institutions = {name: id for name, id in rows}
    return open_room(database, country, folder)


async def _measure(dsn: str, folder: Path) -> list[Measure]:
    database = Database(dsn)
    room = await open_nation(database, folder)
    settle_memory()
    measures = []
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        for name, path in PAGES.items():
            one = await _measure_page(dsn, database, browser, name, path)
            measures.append(one)
    await room.deps.inbox.aclose()
    await database.aclose()
    return measures


async def _measure_page(dsn: str, database: Database, browser: Browser, name: str, path: str) -> Measure:
    with _take(database) as taken:
        await browser.read(path)
    # A connection that lay unused is asked whether it lives: no query of the page's.
    statements = [one for one in taken.statements if one[0] not in ("BEGIN", "COMMIT", "SELECT 1")]
    ours: list[float] = []
    bare: list[float] = []
    async with (
        await psycopg.AsyncConnection.connect(dsn, autocommit=True) as connection,
        httpx.AsyncClient(transport=httpx.ASGITransport(app=_empty(taken)), base_url=HOME) as empty,
    ):
        for n in range(ROUNDS + WARM):
            began = perf_counter()
            await browser.read(path)
            took = perf_counter() - began
            began = perf_counter()
            for statement, values in statements:
                cursor = await connection.execute(statement.encode(), values)
                await cursor.fetchall()
            (await empty.get("/")).raise_for_status()
            if n >= WARM:
                ours.append(took * 1000)
                bare.append((perf_counter() - began) * 1000)
    mine, theirs = _p95(ours), _p95(bare)
    ok = len(statements) <= QUERIES and mine <= SLOWEST
    note = f"{path}: {len(statements)} queries, p95 {mine:.0f} ms{'' if ok else ' NOT WITHIN 12 queries and 300 ms'}"
    return Measure(f"page-sql {name}", mine, "ms", AT_MOST, baseline=theirs, ratio=mine / theirs, note=note)


@contextmanager
def _take(database: Database) -> Iterator[Taken]:
    taken = Taken()

    def note(_c: object, _cursor: object, statement: str, values: Any, _x: object, _many: bool) -> None:
        taken.statements.append((statement, values))

    render = jinja2.Template.render

    def keep(template: jinja2.Template, *given: Any, **values: Any) -> str:
        taken.template, taken.values = template, values
        return render(template, *given, **values)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    jinja2.Template.render = keep  # type: ignore[method-assign]
    try:
        yield taken
    finally:
        jinja2.Template.render = render  # type: ignore[method-assign]
        event.remove(database.engine.sync_engine, "before_cursor_execute", note)


def _empty(taken: Taken) -> Litestar:
    @get("/")
    async def draw() -> Response[str]:
        assert taken.template is not None
        return Response(taken.template.render(**taken.values), media_type=MediaType.HTML)

    return Litestar([draw], openapi_config=None, logging_config=None)


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]
