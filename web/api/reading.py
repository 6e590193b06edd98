"""What the API tells: recommendations, institutions, people, asks, progress, deadlines, replies, messages, imports."""

from datetime import datetime
from typing import Annotated, Any

from litestar import get
from litestar.params import FromPath, QueryParameter

from domain.rights import Act
from domain.words import AskKind, AskState, MessageKind, MessageState, Phase, Position, ProgressState, Status
from models.agenda import list_deadlines, tell_row
from models.audit import Line as ChangeLine
from models.audit import Sought, read_audit
from models.dates import read_outlook
from models.deadlines import read_deadlines
from models.directory import read_directory
from models.dossier import read_story
from models.listing import Line, Sort, list_found
from models.outlines import (
    AskLine,
    Body,
    MessageLine,
    ProgressLine,
    list_asks,
    list_bodies,
    list_messages,
    list_progress,
)
from models.overview import read_overview
from models.runs import Run, list_runs
from models.search import Wanted, count_found
from models.story import tell_story
from web.api.finding import Number, deadline_of, recommendation_of
from web.api.pages import Page, PageNumber, PageSize, make_page
from web.deps import Asked, WebDeps, Wired
from web.pages import count_running
from web.seats import Seat, Seated

Flag = Annotated[bool, QueryParameter()]
Word = Annotated[str | None, QueryParameter(max_length=200)]
Moment = Annotated[datetime | None, QueryParameter()]


@get("/recommendations", act=Act.READ)
async def list_recommendations(
    request: Asked,
    deps: Wired,
    seat: Seated,
    q: Word = None,
    mechanism: Annotated[str | None, QueryParameter(name="body", max_length=200)] = None,
    institution: Word = None,
    theme: Word = None,
    group: Word = None,
    sdg: Word = None,
    phase: Annotated[Phase | None, QueryParameter()] = None,
    status: Annotated[Status | None, QueryParameter()] = None,
    position: Annotated[Position | None, QueryParameter()] = None,
    cycle: Annotated[int | None, QueryParameter(ge=1, le=999)] = None,
    open: Flag = False,
    unowned: Flag = False,
    overdue: Flag = False,
    sort: Annotated[Sort, QueryParameter()] = Sort.REFERENCE,
    page: PageNumber = 1,
    size: PageSize = 50,
) -> Page[Line]:
    """Recommendations that match every filter. q: words of the reference, symbol or text, in any script. open: not
    over; unowned: nobody leads it; overdue: an answer is late. Of a hidden one only its reference is told."""
    wanted = Wanted(
        words=q or "",
        body=mechanism or "",
        cycle=cycle,
        institution=institution or "",
        phase=phase,
        open=open,
        status=status,
        theme=theme or "",
        group=group or "",
        sdg=sdg or "",
        position=position,
        owned=not unowned,
        overdue=overdue,
    )
    now = deps.now()
    async with deps.database.transaction() as session:
        total = await count_found(session, wanted, seat.sight, now)
        lines = await list_found(session, wanted, seat.sight, now, sort, page, size)
    return make_page(request, lines, total, page, size)


@get("/recommendations/{reference:str}", act=Act.READ)
async def show_recommendation(deps: Wired, seat: Seated, reference: FromPath[str]) -> dict[str, Any]:
    """One recommendation with its assignments, asks, progress, conversation and changes, as `suivi show --json`."""
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
        return tell_story(await read_story(session, found, seat.sight))


@get("/institutions", act=Act.READ)
async def show_institutions(
    request: Asked, deps: Wired, seat: Seated, page: PageNumber = 1, size: PageSize = 50
) -> Page[Body]:
    """Institutions, by name."""
    async with deps.database.transaction() as session:
        bodies = await list_bodies(session)
    first = (page - 1) * size
    return make_page(request, bodies[first : first + size], len(bodies), page, size)


@get("/people", act=Act.PEOPLE)
async def show_people(
    request: Asked, deps: Wired, seat: Seated, page: PageNumber = 1, size: PageSize = 50
) -> Page[dict[str, Any]]:
    """Institutions with their posts, who holds them and how they are reached, as `suivi people list --json`."""
    async with deps.database.transaction() as session:
        bodies = await read_directory(session, deps.composer.calendar.day_of(deps.now()))
    first = (page - 1) * size
    return make_page(request, bodies[first : first + size], len(bodies), page, size)


@get("/asks", act=Act.READ)
async def show_asks(
    request: Asked,
    deps: Wired,
    seat: Seated,
    institution: Word = None,
    kind: Annotated[AskKind | None, QueryParameter()] = None,
    standing: Annotated[AskState | None, QueryParameter(name="state")] = None,
    overdue: Flag = False,
    page: PageNumber = 1,
    size: PageSize = 50,
) -> Page[AskLine]:
    """What institutions are or were asked, what is due first before the rest."""
    async with deps.database.transaction() as session:
        total, lines = await list_asks(
            session,
            seat.sight,
            deps.now(),
            institution=institution,
            kind=kind,
            state=standing,
            overdue=overdue,
            page=page,
            size=size,
        )
    return make_page(request, lines, total, page, size)


@get("/progress", act=Act.READ)
async def show_progress(
    request: Asked,
    deps: Wired,
    seat: Seated,
    status: Annotated[Status | None, QueryParameter()] = None,
    standing: Annotated[ProgressState | None, QueryParameter(name="state")] = None,
    since: Moment = None,
    page: PageNumber = 1,
    size: PageSize = 50,
) -> Page[ProgressLine]:
    """What was reported, the newest first. since: said then or later, such as 2027-01-31T00:00:00Z."""
    async with deps.database.transaction() as session:
        total, lines = await list_progress(
            session, seat.sight, status=status, state=standing, since=since, page=page, size=size
        )
    return make_page(request, lines, total, page, size)


@get("/deadlines", act=Act.READ)
async def show_deadlines(deps: Wired, seat: Seated) -> list[dict[str, Any]]:
    """Dates on which the State reports, those to come first."""
    calendar, ladder = deps.office.deadlines.calendar, deps.office.deadlines.ladders.report
    async with deps.database.transaction() as session:
        rows = await list_deadlines(session)
        states = await read_deadlines(session, [row.id for row in rows], ladder, calendar)
        return [tell_row(row, states[row.id]) for row in rows]


@get("/deadlines/{number:int}", act=Act.READ)
async def show_deadline(deps: Wired, seat: Seated, number: Number) -> dict[str, Any]:
    """One deadline with its milestones, what is missing, and how far each institution has come."""
    return await tell_one(deps, seat, number)


async def tell_one(deps: WebDeps, seat: Seat, number: int) -> dict[str, Any]:
    """A deadline; of others' work somebody of one institution is told nothing. Raises Refusal (404)."""
    deadlines = deps.office.deadlines
    async with deps.database.transaction() as session:
        row = await deadline_of(session, number)
        outlook = await read_outlook(session, row, seat.sight, deadlines.ladders.report, deadlines.calendar)
    return {
        "deadline": tell_row(row, outlook.state) | {"request": outlook.request},
        "milestones": outlook.marks,
        "missing": outlook.missing,
        "institutions": outlook.funnel,
        "in_scope": outlook.in_scope,
        "without_owner": outlook.unowned,
    }


@get("/messages", act=Act.MESSAGES)
async def show_messages(
    request: Asked,
    deps: Wired,
    seat: Seated,
    standing: Annotated[MessageState | None, QueryParameter(name="state")] = None,
    kind: Annotated[MessageKind | None, QueryParameter()] = None,
    page: PageNumber = 1,
    size: PageSize = 50,
) -> Page[MessageLine]:
    """What was written to whom, the newest first; not its words."""
    async with deps.database.transaction() as session:
        total, lines = await list_messages(session, state=standing, kind=kind, page=page, size=size)
    return make_page(request, lines, total, page, size)


@get("/imports", act=Act.IMPORT)
async def show_imports(
    request: Asked, deps: Wired, seat: Seated, page: PageNumber = 1, size: PageSize = 50
) -> Page[Run]:
    """Files that were imported, the newest first."""
    async with deps.database.transaction() as session:
        total, lines = await list_runs(session, (page - 1) * size, size)
    return make_page(request, lines, total, page, size)


@get("/changes", act=Act.AUDIT)
async def show_changes(
    deps: Wired,
    seat: Seated,
    reference: Word = None,
    verb: Word = None,
    subject: Word = None,
    since: Moment = None,
    before: Annotated[int | None, QueryParameter(ge=1, description="Only changes with a lower number.")] = None,
    size: PageSize = 50,
) -> list[ChangeLine]:
    """Who changed what, the newest first. To go on, give the last number as `before`."""
    sought = Sought(reference=reference, verb=verb, subject=subject, from_at=since)
    async with deps.database.transaction() as session:
        return await read_audit(session, seat.sight, sought, size, before)


@get("/status", act=Act.MESSAGES)
async def show_status(deps: Wired, seat: Seated) -> dict[str, Any]:
    """The whole in numbers, as `suivi status --json`."""
    async with deps.database.transaction() as session:
        overview = await read_overview(session)
    return overview.as_json(await count_running(deps))


@get("/self", act=Act.READ)
async def show_self(seat: Seated) -> dict[str, Any]:
    """Whose token this is, what they may do and see."""
    return {
        "name": seat.name,
        "email": seat.email,
        "role": seat.role,
        "may": sorted(act for act in Act if seat.may(act)),
        "reads_only": seat.reads_only or not seat.program,
        "sees_confidential": seat.sight.confidential,
        "institution": str(seat.sight.institution) if seat.sight.institution else None,
    }
