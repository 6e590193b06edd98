"""`import-copy`: the whole UPR-Info export, against parsing the same file and bare COPY into the same tables."""

import asyncio
import csv
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql

from benchmarks.files import UPR_ROWS, find_upr_info
from benchmarks.importing import import_file, open_house, read_counts
from benchmarks.measures import Measure, compare
from benchmarks.servers import Servers, run_servers

ROUNDS = 5
CHANGE = ("external_id", "at", "by_kind", "through", "verb", "subject", "recommendation_id")


@dataclass
class Content:
    """What our import wrote, as rows to copy: table → its columns and rows."""

    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)


def measure() -> list[Measure]:
    """Rounds in turn, each on a new database whose indexes and constraints are in place, synced to disk."""
    ours: list[float] = []
    bare: list[float] = []
    content = None
    with run_servers() as servers:
        file = find_upr_info(servers.folder)
        for _ in range(ROUNDS):
            dsn = servers.make_database()
            ours.append(asyncio.run(_import(servers, dsn, file)))
            content = content or _read(dsn)
            bare.append(_copy(servers.make_database(), file, content))
    mine, theirs, ratio, spread = compare(ours, bare)
    note = f"{UPR_ROWS:,} rows of {file.name} through ImportWorkflow; {spread}"
    return [Measure("import-copy", mine, "s", 6.0, baseline=theirs, ratio=ratio, note=note)]


async def _import(servers: Servers, dsn: str, file: Path) -> float:
    async with open_house(servers, dsn) as house:
        began = time.perf_counter()
        run = await import_file(house, file, archive=True)
        took = time.perf_counter() - began
        counts = await read_counts(house, run)
    if counts["read"] != UPR_ROWS or counts["problems"]:
        raise RuntimeError(f"the import read {counts['read']} of {UPR_ROWS} rows, with {counts['problems']} problems")
    return took


def _read(dsn: str) -> Content:
    content = Content()
    with psycopg.connect(dsn) as connection:
        for table, names in (("recommendation", "*"), ("provenance", "*"), ("change", ", ".join(CHANGE))):
            cursor = connection.execute(f"SELECT {names} FROM {table}")
            content.columns[table] = tuple(column.name for column in cursor.description or ())
            content.rows[table] = cursor.fetchall()
    return content


def _copy(dsn: str, file: Path, content: Content) -> float:
    """The baseline: parse the file, copy the ready rows in one transaction. Nothing is understood or compared."""
    run = content.columns["provenance"].index("import_id")
    with psycopg.connect(dsn) as connection:
        connection.execute(
            "INSERT INTO import (id, sha256, name, source, options, started_at) VALUES (%s, %s, %s, %s, '{}', now())",
            (content.rows["provenance"][0][run], uuid4().hex, file.name, "upr-info"),
        )
        connection.commit()
        began = time.perf_counter()
        with file.open(newline="", encoding="utf-8-sig") as stream:
            parsed = list(csv.DictReader(stream))
        for table, rows in content.rows.items():
            names = sql.SQL(", ").join(map(sql.Identifier, content.columns[table]))
            statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)
            with connection.cursor().copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
        connection.commit()
        took = time.perf_counter() - began
    if len(parsed) != UPR_ROWS:
        raise RuntimeError(f"{file.name} has {len(parsed)} rows, not {UPR_ROWS}")
    return took
