"""What the list finds, as a file to take away: the same filters and the same sight."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from litestar import get
from litestar.response import Stream

from domain.rights import Act
from models.listing import walk_found
from reports.books import TYPE, Book, Value
from reports.delimited import MARK, write_rows
from web.deps import Asked, WebDeps, Wired
from web.room.recommendations.columns import COLUMNS, head_of, row_of
from web.room.recommendations.filters import Filters, read_filters
from web.room.recommendations.forms import language_of
from web.seats import Seat, Seated

PIECE: Final = 1 << 18


@get("/recommendations/export.csv", act=Act.EXPORT)
async def export_text(request: Asked, deps: Wired, seat: Seated) -> Stream:
    """Comma-separated text that Excel opens as it is."""
    filters, language = read_filters(request.query_params.multi_items()), language_of(request, deps, seat)
    return Stream(_text(deps, seat, filters, language), media_type="text/csv; charset=utf-8", headers=_headers("csv"))


@get("/recommendations/export.xlsx", act=Act.EXPORT)
async def export_book(request: Asked, deps: Wired, seat: Seated) -> Stream:
    """An Excel file."""
    filters, language = read_filters(request.query_params.multi_items()), language_of(request, deps, seat)
    return Stream(_book(deps, seat, filters, language), media_type=TYPE, headers=_headers("xlsx"))


def _headers(kind: str) -> dict[str, Any]:
    return {"Content-Disposition": f'attachment; filename="recommendations.{kind}"'}


async def _rows(deps: WebDeps, seat: Seat, filters: Filters, language: str) -> AsyncIterator[list[list[Value]]]:
    day_of = deps.composer.calendar.day_of
    async with deps.database.transaction() as session:
        async for lines in walk_found(session, filters.wanted, seat.sight, deps.now()):
            yield [row_of(line, language, day_of) for line in lines]


async def _text(deps: WebDeps, seat: Seat, filters: Filters, language: str) -> AsyncGenerator[bytes, None]:
    yield (MARK + write_rows([head_of(language)])).encode()
    async for rows in _rows(deps, seat, filters, language):
        plain = [[value if isinstance(value, str | int | None) else value.isoformat() for value in row] for row in rows]
        yield write_rows(plain).encode()


async def _book(deps: WebDeps, seat: Seat, filters: Filters, language: str) -> AsyncGenerator[bytes, None]:
    # Written in a thread, since tens of thousands of rows take seconds in which other pages want to be served.
    columns = [(words, width) for words, (_, width, _) in zip(head_of(language), COLUMNS, strict=True)]
    book = await asyncio.to_thread(Book, language, columns)
    async for rows in _rows(deps, seat, filters, language):
        await asyncio.to_thread(book.add, rows)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "recommendations.xlsx"
        await asyncio.to_thread(book.save, file)
        with file.open("rb") as stream:
            while piece := await asyncio.to_thread(partial(stream.read, PIECE)):
                yield piece
