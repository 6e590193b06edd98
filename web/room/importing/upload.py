"""A file is handed in: it is kept aside under its hash, recognised by its content, and tried; nothing is saved yet."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.datastructures import State, UploadFile
from litestar.exceptions import HTTPException
from litestar.response import Redirect

from activities.errands import Commission
from activities.files import FileStore
from activities.trials import (
    STAFF,
    Tried,
    recognise_file,
    try_recommendations,
    try_staff,
    uploads_of,
)
from domain.rights import Act
from languages.catalogue import say
from languages.direction import disarm
from languages.faults import keep_fault
from models.errands import ErrandKind, forget_errands, list_trials
from models.runs import list_runs
from sources.errors import SourceError, renamed
from sources.ports import ReadOptions
from web.access import SEAT
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room, room_reader
from web.room.importing.problems import word_source_fault
from web.room.people.forms import staffing_of
from web.seats import Seat, Seated

MEGABYTE: Final = 1024 * 1024
LARGEST: Final = 100 * MEGABYTE
"""Bytes of a file: the export of all States has some thirty million."""
FORM: Final = 64 * 1024
"""Bytes of the other fields."""
NEWEST: Final = 5
LONGEST_NAME: Final = 120
KINDS: Final = ("recommendations", "people")


@get("/import", act=Act.IMPORT)
async def show_import(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Where a file is dropped, and what can be read."""
    kind = request.query_params.get("kind", "")
    return await draw_upload(request, deps, seat, {"kind": kind, "state": deps.office.state or ""}, {})


async def draw_upload(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    filled: Mapping[str, str],
    faults: Mapping[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    """The page on which a file is handed in, with what was wrong with the last one."""
    async with deps.database.transaction() as session:
        _, runs = await list_runs(session, 0, NEWEST)
        trials = [one for one in await list_trials(session, seat.user, NEWEST) if not one.fault]
    kind, state, archive = (filled.get(name, "") for name in ("kind", "state", "archive"))
    return draw_room(
        request, deps, seat, "import/upload", here="import", status=status, faults=faults, runs=runs, trials=trials,
        kind=kind if kind in KINDS else "recommendations", state=state, archive=archive,
        megabytes=LARGEST // MEGABYTE,
    )  # fmt: skip


def tell_too_large(request: Request[Any, Any, State], error: HTTPException) -> Response[Any]:
    """What is said to a file beyond the limit. Nothing of it is kept."""
    deps: WebDeps = request.app.state.deps
    seat = request.scope["state"].get(SEAT)
    known = seat if isinstance(seat, Seat) else None
    words = say(room_reader(request, deps, known).language, "import-fault-large", megabytes=LARGEST // MEGABYTE)
    title = say(room_reader(request, deps, known).language, "room-refused")
    return draw_room(request, deps, known, "refused", status=413, title=title, why=words, back="/import")


@post("/import", act=Act.IMPORT, request_max_body_size=LARGEST + FORM, exception_handlers={413: tell_too_large})
async def take_file(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Keep the file aside, and have it tried."""
    language = room_reader(request, deps, seat).language
    form = await request.form()
    filled = {name: value for name in ("state", "archive", "kind") if isinstance(value := form.get(name, ""), str)}
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        fault = {"file": say(language, "import-fault-none")}
        return await draw_upload(request, deps, seat, filled, fault, status=422)
    store = uploads_of(deps.office.files)
    try:
        sha256 = await asyncio.to_thread(store.take, file.file)
    finally:
        await file.close()
    await _forget(deps, store)
    state = " ".join(filled.get("state", "").split())[:LONGEST_NAME] or None
    wanted = Tried(sha256, clean(file.filename), "", state, {}, bool(filled.get("archive")))
    try:
        id = await begin_trial(deps, seat, store, wanted)
    except SourceError as error:
        await asyncio.to_thread(store.remove, sha256)
        fault = {"file": word_source_fault(language, keep_fault(renamed(error, sha256, wanted.name).fault))}
        return await draw_upload(request, deps, seat, filled, fault, status=422)
    return Redirect(f"/import/{id}", status_code=303)


def clean(name: str) -> str:
    """What people called a file, fit to be shown: never a path of ours, and nothing hidden in it."""
    last = " ".join(disarm(name.replace("\\", "/").rpartition("/")[2]).split())
    return "".join(one for one in last if one.isprintable())[:LONGEST_NAME] or "file"


async def begin_trial(deps: WebDeps, seat: Seat, store: FileStore, wanted: Tried) -> UUID:
    """Recognise a file and have it tried behind the page; the id of the trial. Raises SourceError.

    A table whose columns are not known is kept as well, so that they can be named.
    """
    options = ReadOptions(wanted.state, wanted.columns)
    found = await asyncio.to_thread(recognise_file, store.path(wanted.sha256), options)
    kept = {
        "state": wanted.state, "columns": dict(wanted.columns), "archive": wanted.archive, "headings": found.headings,
    }  # fmt: skip
    errands, now = deps.office.errands, deps.now()
    commission = Commission(ErrandKind.TRIAL, seat.user, wanted.name, wanted.sha256, found.source, kept)
    if found.source is None:
        assert found.error is not None
        return await errands.refuse(commission, renamed(found.error, wanted.sha256, wanted.name))
    file = Tried(wanted.sha256, wanted.name, found.source, wanted.state, wanted.columns, wanted.archive)
    if found.source == STAFF:
        return await errands.begin(commission, try_staff(staffing_of(deps), store, file, seat.user, now))
    return await errands.begin(commission, try_recommendations(deps.database, store, file, now))


async def _forget(deps: WebDeps, store: FileStore) -> None:
    """Files that were tried and not imported go after a while, with what was found in them."""
    async with deps.database.transaction() as session:
        gone = await forget_errands(session, deps.now())
    for name in gone:
        await asyncio.to_thread(store.remove, name)
