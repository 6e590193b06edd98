"""Institutions: who holds which post, who cannot be asked, how reliably they answer; one of them; a new one."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from domain.rights import Act
from domain.words import PostKind
from models.people import Post
from models.posts import add_institution, add_post, correct_institution
from models.profiles import read_rules, read_services
from models.punctuality import Punctuality, read_punctuality
from models.staffing import Load, Staffed, read_load, read_staffing
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room, room_reader
from web.room.paging import Pages, last_page, read_page
from web.room.people.forms import Fields, Form, Page, institution_of, speaking_of
from web.room.refusals import Refused
from web.seats import Seated

SIZE: Final = 25
SHOWS: Final = ("vacant", "unreached", "away")


@get("/people", act=Act.PEOPLE)
async def list_institutions(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Every institution with its posts; those with a vacancy or who cannot be reached, where that is asked for."""
    now, words = deps.now(), request.query_params.get("q", "").strip()[:100]
    show, sort = request.query_params.get("show", ""), request.query_params.get("sort", "")
    today = deps.composer.calendar.day_of(now)
    async with deps.database.transaction() as session:
        everybody = await read_staffing(session, today)
        counts = {one: len(_only(everybody, one, deps)) for one in SHOWS}
        found = [one for one in _only(everybody, show, deps) if one.matches(words)]
        load = await read_load(session, [one.id for one in found], now)
        if sort == "overdue":
            found.sort(key=lambda one: -load.get(one.id, Load()).overdue)
        last = last_page(len(found), SIZE)
        page = min(read_page(request.query_params.get("page")), last)
        shown = found[(page - 1) * SIZE : page * SIZE]
        punctuality = await read_punctuality(session, [one.id for one in shown], now)
    query = {name: value for name, value in (("q", words), ("show", show), ("sort", sort)) if value}
    return draw_room(
        request,
        deps,
        seat,
        "people/list",
        here="people",
        institutions=shown,
        there=len(everybody),
        found=len(found),
        counts=counts,
        load=load,
        nothing=Load(),
        punctuality=punctuality,
        unknown=Punctuality(),
        filters={"q": words, "show": show, "sort": sort},
        speaking=speaking_of(deps),
        today=today,
        pages=Pages(page, last, f"/people?{urlencode(query)}" if query else "/people"),
    )


def _only(institutions: list[Staffed], show: str, deps: WebDeps) -> list[Staffed]:
    match show:
        case "vacant":
            return [one for one in institutions if one.vacant]
        case "unreached":
            return [one for one in institutions if one.unreached(speaking_of(deps))]
        case "away":
            today = deps.composer.calendar.day_of(deps.now())
            return [one for one in institutions if one.away_on(today)]
        case _:
            return institutions


@get("/people/institutions/{id:uuid}", act=Act.PEOPLE)
async def show_institution(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """One institution: its posts over time, how it answers, what the routing rules give it."""
    now = deps.now()
    today = deps.composer.calendar.day_of(now)
    async with deps.database.transaction() as session:
        await institution_of(session, id)
        (one,) = await read_staffing(session, today, id)
        services = await read_services(session, Post.institution_id == id)
        load = (await read_load(session, [id], now)).get(id, Load())
        punctuality = (await read_punctuality(session, [id], now)).get(id, Punctuality())
        rules = await read_rules(session, id)
    return draw_room(
        request,
        deps,
        seat,
        "people/institution",
        here="people",
        one=one,
        past=[service for service in services if service.over(today)],
        load=load,
        punctuality=punctuality,
        rules=rules,
        kinds=list(PostKind),
        speaking=speaking_of(deps),
        today=today,
    )


@post("/people/institutions/{id:uuid}/posts", act=Act.PEOPLE)
async def take_post(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID], data: Form) -> Redirect:
    """Add a post that nobody holds yet."""
    fields = Fields(data, room_reader(request, deps, seat))
    kind = fields.post("kind")
    if fields.faults:
        raise Refused(fields.faults["kind"])
    async with deps.database.transaction() as session:
        await institution_of(session, id)
        await add_post(session, id, kind, seat.origin("add_post"), deps.now())
    return Redirect(f"/people/institutions/{id}?done=post-added", status_code=303)


@get("/people/institutions/new", act=Act.PEOPLE)
async def show_new_institution(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The form for a new institution."""
    return _form(Page(request, deps, seat), None, {})


@post("/people/institutions/new", act=Act.PEOPLE)
async def take_new_institution(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Add an institution."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    names = _read(fields)
    if not fields.faults:

        async def act() -> str:
            async with deps.database.transaction() as session:
                id = await add_institution(session, *names, seat.origin("add_institution"), deps.now())
            return f"/people/institutions/{id}?done=institution-added"

        if done := await page.carry_out(fields, act()):
            return done
    return _form(page, None, data, fields.faults)


@get("/people/institutions/{id:uuid}/edit", act=Act.PEOPLE)
async def show_edit_institution(request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """The form in which an institution's names are corrected."""
    async with deps.database.transaction() as session:
        one = await institution_of(session, id)
    filled = {"name": one.name, "acronym": one.acronym or "", "aliases": "; ".join(one.aliases)}
    return _form(Page(request, deps, seat), id, filled)


@post("/people/institutions/{id:uuid}/edit", act=Act.PEOPLE)
async def take_edit_institution(
    request: Asked, deps: Wired, seat: Seated, id: FromPath[UUID], data: Form
) -> Response[Any]:
    """Correct an institution's names."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    names = _read(fields)
    if not fields.faults:

        async def act() -> str:
            async with deps.database.transaction() as session:
                await institution_of(session, id)
                origin = seat.origin("correct_institution")
                changed = await correct_institution(session, id, *names, origin, deps.now())
            return f"/people/institutions/{id}?done={'institution-corrected' if changed else 'nothing-changed'}"

        if done := await page.carry_out(fields, act()):
            return done
    return _form(page, id, data, fields.faults)


def _read(fields: Fields) -> tuple[str, str | None, list[str]]:
    name, acronym = fields.text("name", needed=True), fields.text("acronym") or None
    aliases = list(dict.fromkeys(one.strip() for one in fields.text("aliases").split(";") if one.strip()))
    return name, acronym, aliases


def _form(
    page: Page, id: UUID | None, data: Mapping[str, str], faults: Mapping[str, str] | None = None
) -> Response[str]:
    back = f"/people/institutions/{id}" if id else "/people"
    return page.draw("edit_institution", ("name", "acronym", "aliases"), data, faults, new=id is None, back=back)
