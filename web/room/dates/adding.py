"""A new deadline: the kind of report first, then what is special about this one, shown before it is written down."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.planning import LONGEST, PlanFault, Said, plan_deadline
from activities.ports import DeadlineBirth
from domain.planning import FURTHEST, Template
from domain.references import parse_ranges
from domain.rights import Act
from domain.scope import ANY, Scope, make_scope, parse_scope
from domain.words import DeadlineKind, MilestoneKind, Position
from languages.catalogue import UnknownMessage, say
from languages.labels import label
from models.agenda import PlannedMark, list_marks, read_reach
from models.dates import find_added
from models.deadlines import Planned, add_deadline, draft_deadline, read_deadlines
from models.institutions import read_names
from web.deps import Asked, WebDeps, Wired
from web.room.dates.forms import TEXT, Form, new_once, shown
from web.room.dates.report import read_form
from web.room.drawing import draw_room, room_reader
from web.seats import Seat, Seated

SHOWN: Final = 8
"""Institutions that are named in a preview; the others are counted."""
ZONES: Final = ("geneva", "state")
PLANNED: Final = tuple(kind for kind in MilestoneKind if kind is not MilestoneKind.SUBMIT)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a deadline would be. leads: institutions that would be asked, with how many recommendations each leads."""

    planned: Planned
    marks: list[PlannedMark]
    in_scope: int
    unowned: int
    leads: list[tuple[str, int]]


@get("/deadlines/new", act=Act.PLAN)
async def show_new(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The kinds of reports whose plan is known; of the one that was chosen the form, filled in by it."""
    templates, language = deps.office.templates, room_reader(request, deps, seat).language
    name = request.query_params.get("template")
    if name is None:
        titled = [(name_template(one, language), one) for one in templates.values()]
        return draw_room(request, deps, seat, "deadline_kinds", here="deadlines", titled=titled, kinds=PLANNED)
    if name not in templates:
        raise NotFoundException
    template = templates[name]
    filled = _prefill(template, name_template(template, language), seat)
    form = Form(request.query_params, language, deps.composer.calendar.day_of(deps.now()))
    return await _draw(request, deps, seat, template, form, filled, None)


@post("/deadlines/new", act=Act.PLAN, request_max_body_size=256 * 1024)
async def add_new(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Show what the deadline would be, or with do=save write it down and begin."""
    form = await read_form(request, deps, seat)
    template = deps.office.templates.get(form.raw("template"))
    if template is None:
        raise NotFoundException
    said = _read(form, template)
    preview: Preview | None = None
    added: tuple[DeadlineBirth, int] | None = None
    origin = seat.origin("deadline_add", form.once())
    now, calendar, ladder = deps.now(), deps.composer.calendar, deps.office.deadlines.ladders.report
    async with deps.database.transaction() as session:
        number = await find_added(session, origin.external_id)
        if number is not None:
            return Redirect(f"/deadlines/{number}?done=deadline-add", status_code=303)
        planned = await _plan(session, form, said, deps) if said and not form.faults else None
        if planned is not None and form.raw("do") == "save":
            row = await add_deadline(session, planned, origin, now, ladder, calendar)
            state = (await read_deadlines(session, [row.id], ladder, calendar))[row.id]
            added = DeadlineBirth(state, row.number), row.number
        elif planned is not None:
            preview = await _preview(session, planned, deps)
    if added is not None:
        # With the engine away it is started by the next look at the record: it is written down already.
        await deps.lifecycles.start([added[0]])
        return Redirect(f"/deadlines/{added[1]}?done=deadline-add", status_code=303)
    return await _draw(request, deps, seat, template, form, form.kept(), preview)


async def _draw(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    template: Template,
    form: Form,
    filled: dict[str, list[str]],
    preview: Preview | None,
) -> Response[str]:
    async with deps.database.transaction() as session:
        names = sorted((await read_names(session)).official.values(), key=str.casefold)
    value, ticked = shown(filled)
    return draw_room(
        request,
        deps,
        seat,
        "deadline_new",
        here="deadlines",
        status=422 if form.faults else 200,
        model=template,
        called=name_template(template, form.language),
        value=value,
        ticked=ticked,
        faults=form.faults,
        fault=lambda name: form.faults.get(name, ""),
        preview=preview,
        shown=SHOWN,
        kinds=PLANNED,
        furthest=FURTHEST,
        longest=LONGEST,
        positions=list(Position),
        institutions=names,
        once=value("once") or new_once(),
    )


def name_template(template: Template, language: str) -> str:
    """What a kind of report is called in a reader's language, where it is one that Suivi comes with."""
    message = f"deadlines-template-{template.name}"
    try:
        # An installation may give a kind of this name another title.
        return say(language, message) if say("en", message) == template.title else template.title
    except UnknownMessage:
        return template.title


def _prefill(template: Template, title: str, seat: Seat) -> dict[str, list[str]]:
    scope = parse_scope(template.scope)
    filled = {
        "title": title,
        "zone": "geneva" if template.geneva else "state",
        "confirmed_by": seat.name,
        "voluntary": "yes" if template.voluntary else "",
        "anchor": template.anchor or "",
        "offset_days": str(template.offset_days or ""),
        "fresh_days": str(template.fresh_days),
        "request": template.request or "",
        "body": ", ".join(scope.bodies),
        "cycle": ", ".join(str(one) for one in scope.cycles),
        "symbol": "\n".join(scope.symbols),
        "paragraphs": ", ".join(scope.paragraphs),
        "theme": "\n".join(scope.themes),
    }
    filled |= {f"days_{kind.value}": str(days) for kind, days in template.days.items()}
    positions = [ANY] if scope.positions is None else sorted(one.value for one in scope.positions)
    return {
        **{name: [text] for name, text in filled.items()},
        "position": positions,
        "institution": list(scope.institutions),
    }


def _read(form: Form, template: Template) -> Said | None:
    """What was filled in; None when some of it cannot be read: its faults say what."""
    zone = form.raw("zone")
    if zone not in ZONES:
        zone = form.text("zone_name") or ""
        if not zone:
            form.fault("zone_name", "deadlines-fault-zone")
    days: dict[MilestoneKind, object] = {kind: form.number(f"days_{kind.value}", 0, FURTHEST) for kind in PLANNED}
    anchored = template.kind is DeadlineKind.OFFSET or bool(form.raw("anchor_on"))
    said = Said(
        title=form.text("title") or "",
        template=template,
        days=days,
        scope=_scope(form),
        due_on=form.day_to_come("due_on"),
        tentative=form.ticked("tentative"),
        confirmed_by=None if form.ticked("tentative") else form.text("confirmed_by"),
        voluntary=form.ticked("voluntary"),
        source=form.text("source", TEXT),
        zone=zone,
        anchor=form.text("anchor"),
        anchor_on=form.day("anchor_on"),
        offset_days=form.number("offset_days", 1, LONGEST) if anchored else None,
        request=form.text("request", TEXT),
        ask_supports=form.ticked("ask_supports"),
        fresh_days=form.number("fresh_days", 0, LONGEST) or 0,
    )
    return None if form.faults else said


def _scope(form: Form) -> Scope:
    """Which recommendations it is about."""
    cycles = form.lines("cycle", r"[,;\s]+")
    if not all(one.isdecimal() and len(one) < 4 for one in cycles):
        form.fault("cycle", "deadlines-fault-cycle")
        cycles = ()
    paragraphs = form.text("paragraphs", TEXT)
    try:
        numbers = tuple(parse_ranges(paragraphs)) if paragraphs else ()
    except ValueError:
        form.fault("paragraphs", "deadlines-fault-paragraphs")
        numbers = ()
    positions = tuple(one for one in form.every("position") if one in (*Position, ANY))
    if not positions:
        form.fault("position", "deadlines-fault-position")
    return make_scope(
        body=form.lines("body", r"[,;\n]+"),
        cycle=cycles,
        symbol=form.lines("symbol"),
        position=positions,
        paragraphs=numbers,
        theme=form.lines("theme"),
        institution=form.every("institution"),
    )


async def _plan(session: AsyncSession, form: Form, said: Said, deps: WebDeps) -> Planned | None:
    """The plan; None when it cannot be kept, which the form's faults say."""
    calendar = deps.composer.calendar
    try:
        return await plan_deadline(session, said, deps.now(), calendar.zone)
    except PlanFault as fault:
        told = {key: value for key, value in fault.told.items() if isinstance(value, str | int)}
        field = "zone_name" if fault.field == "zone" else fault.field
        if field == "days":
            field = f"days_{told['kind']}"
            told = {key: label(form.language, MilestoneKind(str(value))) for key, value in told.items()}
        form.fault(field, f"deadlines-fault-{fault.field.replace('_', '-')}-{fault.code}", **told)
        return None


async def _preview(session: AsyncSession, planned: Planned, deps: WebDeps) -> Preview:
    calendar = deps.composer.calendar
    row, state = draft_deadline(planned, deps.now(), deps.office.deadlines.ladders.report, calendar)
    found = (await read_reach(session, parse_scope(planned.scope))).found
    names = (await read_names(session)).official
    counts: dict[UUID, int] = {}
    for one in found:
        if one.lead is not None:
            counts[one.lead] = counts.get(one.lead, 0) + 1
    leads = sorted(((names[lead], count) for lead, count in counts.items()), key=lambda pair: (-pair[1], pair[0]))
    return Preview(planned, list_marks(row, state, calendar), len(found), len(found) - sum(counts.values()), leads)
