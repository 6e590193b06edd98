"""What a file would change, before anything is saved; its columns named by hand; then it is imported."""

import asyncio
from typing import Any, Final
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.accepting import Delivered, begin_import
from activities.enrolling import enrol, read_staff_file
from activities.errands import ENGINE, INSIDE, STATE
from activities.trials import STAFF, Tried, uploads_of
from domain.rights import Act
from languages.catalogue import say
from languages.faults import keep_fault
from models.errands import Errand, ErrandKind
from models.runs import note_staff_run
from sources.errors import SourceError, renamed
from sources.vocabulary import HEADINGS
from web.deps import Asked, WebDeps, Wired
from web.drawing import Reader
from web.room.drawing import draw_room, room_reader
from web.room.importing.problems import SHOWN, send_problems, word_problems, word_source_fault
from web.room.importing.upload import LONGEST_NAME, begin_trial
from web.room.people.forms import staffing_of, wake
from web.room.refusals import Refused
from web.seats import Seated

Form = URLEncodedBody[dict[str, str]]
FATES: Final = ("created", "updated", "unchanged")


async def trial_of(session: AsyncSession, id: UUID) -> Errand:
    """Raises NotFoundException, for one that was forgotten too."""
    found = await session.get(Errand, id)
    if found is None or found.kind is not ErrandKind.TRIAL:
        raise NotFoundException
    return found


@get("/import/{id:uuid}", act=Act.IMPORT)
async def show_trial(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """How far the trial is; at its end what would be new, changed and unchanged, and what is wrong in which row."""
    async with deps.database.transaction() as session:
        one = await trial_of(session, id)
    reader = room_reader(request, deps, seat)
    return draw_room(
        request,
        deps,
        seat,
        "import/trial",
        here="import",
        one=one,
        stopped=one.stopped(deps.now()),
        fault=word_fault(reader, one),
        staff=one.source == STAFF,
        counts=one.counts,
        fates=FATES,
        examples=one.counts.get("examples", {}),
        skipped=one.counts.get("skipped", {}),
        problems=word_problems(reader.language, one.problems, SHOWN),
        many=len(one.problems),
        headings=one.options.get("headings", []),
        columns=one.options.get("columns", {}),
        needs_state=one.fault == STATE,
        fields=list(HEADINGS),
    )


def word_fault(reader: Reader, one: Errand) -> str | None:
    """Why an errand came to nothing, in a sentence."""
    if one.fault is None:
        return None
    if one.fault in (ENGINE, INSIDE, STATE):
        return say(reader.language, f"import-fault-{one.fault}")
    return word_source_fault(reader.language, one.counts.get("fault") or {"reason": one.fault})


@get("/import/{id:uuid}/problems.csv", act=Act.IMPORT)
async def send_trial_problems(deps: Wired, seat: Seated, request: Asked, id: FromPath[UUID]) -> Response[str]:
    """Everything that is wrong in the file, as a table."""
    async with deps.database.transaction() as session:
        one = await trial_of(session, id)
    return send_problems(room_reader(request, deps, seat), one.problems)


@post("/import/{id:uuid}/again", act=Act.IMPORT)
async def try_again(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID], data: Form) -> Redirect:
    """Try the same file otherwise: of another State, as history, with its columns named."""
    language = room_reader(request, deps, seat).language
    async with deps.database.transaction() as session:
        one = await trial_of(session, id)
    known = set(one.options.get("headings", []))
    columns = {field: data[f"column-{field}"] for field in HEADINGS if data.get(f"column-{field}", "") in known}
    if not columns and "columns" not in data:
        columns = one.options.get("columns", {})
    state = " ".join(data.get("state", "").split())[:LONGEST_NAME] or None
    assert one.sha256 is not None
    assert one.name is not None
    wanted = Tried(one.sha256, one.name, "", state, columns, "archive" in data)
    try:
        tried = await begin_trial(deps, seat, uploads_of(deps.office.files), wanted)
    except SourceError as error:
        words = word_source_fault(language, keep_fault(renamed(error, one.sha256, one.name).fault))
        raise Refused(words, back=f"/import/{id}") from error
    return Redirect(f"/import/{tried}", status_code=303)


@post("/import/{id:uuid}/save", act=Act.IMPORT)
async def save_trial(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Redirect:
    """Import what was tried. A file of people is saved at once; one of recommendations by its own workflow."""
    language = room_reader(request, deps, seat).language
    async with deps.database.transaction() as session:
        one = await trial_of(session, id)
    if one.ended_at is None or one.fault or one.source is None or one.sha256 is None or one.name is None:
        raise Refused(say(language, "import-fault-not-ready"), back=f"/import/{id}")
    uploads = uploads_of(deps.office.files)
    if not await asyncio.to_thread(uploads.path(one.sha256).is_file):
        raise Refused(say(language, "import-fault-gone"), back="/import")
    if one.source == STAFF:
        run = await _save_staff(deps, seat.origin("import"), one, one.sha256, one.name)
        return Redirect(f"/imports/{run}", status_code=303)
    await asyncio.to_thread(deps.office.files.put, uploads.path(one.sha256))
    file = Delivered(
        one.sha256, one.name, one.source, one.options.get("state"), one.options.get("columns", {}),
        bool(one.options.get("archive")),
        {"rows": one.counts.get("read", 0), "created": one.counts.get("created", 0)},
    )  # fmt: skip
    run = await begin_import(deps.database, deps.office.imports, file, seat.origin("import"), deps.now())
    return Redirect(f"/imports/{run}", status_code=303)


async def _save_staff(deps: WebDeps, origin: Any, one: Errand, sha256: str, name: str) -> UUID:
    uploads, run = uploads_of(deps.office.files), uuid4()
    entries = await asyncio.to_thread(read_staff_file, uploads.path(sha256))
    found = await enrol(staffing_of(deps), entries, origin, deps.now())
    async with deps.database.transaction() as session:
        await note_staff_run(session, run, sha256, name, found.counts, found.problems, origin, deps.now())
    await asyncio.to_thread(uploads.remove, sha256)
    await wake(deps)
    return run
