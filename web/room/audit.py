"""The audit: who changed what, when, through which channel; filtered, unfolded, exported."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from litestar import Response, get
from litestar.response import Stream

from domain.rights import Act
from domain.words import ChannelName, Via
from languages.catalogue import say
from models.audit import Line, Sought, read_audit, read_kinds
from reports.delimited import MARK, write_rows
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room, room_reader
from web.seats import Seat, Seated

SIZE: Final = 50
CHUNK: Final = 500
"""Changes that the export reads at a time, each time in a transaction of its own."""
THROUGH: Final = (
    "room",
    "api",
    "command",
    "import",
    "routing",
    "deadline",
    "system",
    *(one.value for one in ChannelName),
    *(one.value for one in Via),
)
FIELDS: Final = ("who", "user", "verb", "subject", "through", "reference", "from", "until")
HEADINGS: Final = (
    "number",
    "at",
    "who",
    "kind",
    "on_behalf_of",
    "through",
    "verb",
    "subject",
    "reference",
    "name",
    "before",
    "after",
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that a change touched, as it was and as it is; None: it was not there, or is no more."""

    field: str
    before: str | None
    after: str | None


@get("/audit", act=Act.AUDIT)
async def show_audit(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The newest changes that are sought, older ones behind a link."""
    filled = _filled(request)
    sought, faults = _sought(filled, deps)
    before = _number(request.query_params.get("before", ""))
    lines: list[Line] = []
    async with deps.database.transaction() as session:
        verbs, subjects = await read_kinds(session)
        if not faults:
            lines = await read_audit(session, seat.sight, sought, SIZE + 1, before)
    shown, more = lines[:SIZE], len(lines) > SIZE
    query = urlencode({name: value for name, value in filled.items() if value})
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "audit",
        here="audit",
        status=422 if faults else 200,
        filled=filled,
        faults={field: say(language, fault) for field, fault in faults.items()},
        lines=[(line, list_differences(line)) for line in shown],
        verbs=verbs,
        subjects=subjects,
        channels=THROUGH,
        narrowed=bool(query),
        newest=f"/audit?{query}" if before is not None else None,
        older=f"/audit?{query}{'&' if query else ''}before={shown[-1].number}" if more else None,
        export=f"/audit/export.csv?{query}" if query else "/audit/export.csv",
    )


@get("/audit/export.csv", act=Act.AUDIT)
async def export_audit(request: Asked, deps: Wired, seat: Seated) -> Response[Any] | Stream:
    """Every change that is sought, newest first, as a table; sent as it is read, however long it is."""
    sought, faults = _sought(_filled(request), deps)
    if faults:
        return await show_audit.fn(request, deps, seat)  # type: ignore[no-any-return]
    return Stream(
        _write(deps, seat, sought),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="audit-{deps.now():%Y-%m-%d}.csv"'},
    )


async def _write(deps: WebDeps, seat: Seat, sought: Sought) -> AsyncIterator[str]:
    yield MARK + write_rows([HEADINGS])
    before: int | None = None
    while True:
        async with deps.database.transaction() as session:
            lines = await read_audit(session, seat.sight, sought, CHUNK, before)
        yield write_rows(_row(line) for line in lines)
        if len(lines) < CHUNK:
            return
        before = lines[-1].number


def _row(line: Line) -> tuple[str | int | None, ...]:
    return (
        line.number,
        line.at.isoformat(),
        line.who,
        line.by_kind,
        line.on_behalf_of,
        line.through,
        line.verb,
        line.subject,
        line.reference,
        line.what,
        "(confidential)" if line.hidden else _json(line.before) if line.before else None,
        "(confidential)" if line.hidden else _json(line.after) if line.after else None,
    )


def list_differences(line: Line) -> list[Difference]:
    """Field by field what a change did, in the order in which it was written down."""
    fields = dict.fromkeys((*line.before, *line.after))
    return [Difference(name, _shown(line.before, name), _shown(line.after, name)) for name in fields]


def _shown(values: dict[str, Any], name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str | None) else _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _filled(request: Asked) -> dict[str, str]:
    return {name: request.query_params.get(name, "").strip()[:200] for name in FIELDS}


def _sought(filled: dict[str, str], deps: WebDeps) -> tuple[Sought, dict[str, str]]:
    """What a form looks for, and the message ids of what in it is no day, by field."""
    zone = ZoneInfo(deps.composer.calendar.zone)
    faults: dict[str, str] = {}
    days: dict[str, date | None] = {}
    for name in ("from", "until"):
        try:
            days[name] = date.fromisoformat(filled[name]) if filled[name] else None
        except ValueError:
            days[name], faults[name] = None, "audit-day-wrong"
    first, last = days["from"], days["until"]
    if first and last and last < first:
        faults["until"] = "audit-days-wrong"
    if last == date.max:
        last = None
    return (
        Sought(
            who=filled["who"] or None,
            user=_number(filled["user"]),
            verb=filled["verb"] or None,
            subject=filled["subject"] or None,
            through=filled["through"] or None,
            reference=filled["reference"] or None,
            from_at=_midnight(first, zone) if first else None,
            until=_midnight(last + timedelta(days=1), zone) if last else None,
        ),
        faults,
    )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _number(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else None
