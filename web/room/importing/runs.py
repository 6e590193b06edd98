"""The runs of imports: one on its way, and all that were."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from activities.trials import STAFF
from domain.rights import Act
from languages.faults import say_kept
from models.runs import list_runs, read_problems, read_run
from web.deps import Asked, Wired
from web.room.drawing import draw_room, room_reader
from web.room.importing.problems import SHOWN, send_problems, word_problems
from web.room.paging import Pages, last_page, read_page
from web.seats import Seated

SIZE: Final = 25


@get("/imports", act=Act.IMPORT)
async def show_runs(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Who imported which file when, and what came of it."""
    page = read_page(request.query_params.get("page"))
    async with deps.database.transaction() as session:
        count, runs = await list_runs(session, (page - 1) * SIZE, SIZE)
    pages = Pages(page, last_page(count, SIZE), "/imports")
    return draw_room(request, deps, seat, "import/runs", here="import", runs=runs, count=count, pages=pages)


@get("/imports/{id:uuid}", act=Act.IMPORT)
async def show_run(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """How far an import is; at its end what was done, what is wrong in which row, and what to do next."""
    async with deps.database.transaction() as session:
        run = await read_run(session, id)
        if run is None:
            raise NotFoundException
        problems = await read_problems(session, id) if run.ended_at else []
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "import/run",
        here="import",
        run=run,
        staff=run.source == STAFF,
        problems=word_problems(language, problems, SHOWN),
        fault=run.fault and say_kept(language, run.counts.get("fault") or {"reason": run.fault}),
        many=len(problems),
    )


@get("/imports/{id:uuid}/problems.csv", act=Act.IMPORT)
async def send_run_problems(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[str]:
    """Everything that was wrong in the file, as a table."""
    async with deps.database.transaction() as session:
        if await read_run(session, id) is None:
            raise NotFoundException
        problems = await read_problems(session, id)
    return send_problems(room_reader(request, deps, seat), problems)
