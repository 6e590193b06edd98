"""Who holds which post: somebody new, a further post, a hand-over, a leave, an end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.staffing import Newcomer
from domain.rights import Act
from domain.roster import Leave
from domain.words import PostKind
from languages.catalogue import say
from models.errors import StaffError
from models.people import Institution, Tenure
from models.profiles import list_people, read_services
from web.deps import Asked, Wired
from web.room.drawing import room_reader
from web.room.people.forms import Fields, Form, Page, person_of, staffing_of, wake, word_refusal
from web.room.refusals import Refused
from web.seats import Seated

DAY: Final = timedelta(days=1)
APPOINT: Final = ("name", "email", "language", "institution", "post", "from", "beside")
HAND_OVER: Final = ("post", "to", "name", "email", "language", "on")
LEAVE: Final = ("from", "to", "stand_in")


@get("/people/new", act=Act.PEOPLE)
async def show_new(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The form for somebody who takes a post that is vacant."""
    filled = {name: request.query_params.get(name, "") for name in ("institution", "post")}
    return await _appointing(Page(request, deps, seat), None, filled | {"language": deps.office.language})


@post("/people/new", act=Act.PEOPLE)
async def take_new(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Add a person with the post they hold."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    return await _appoint(page, None, _newcomer(fields), fields)


@get("/people/{number:int}/appoint", act=Act.PEOPLE)
async def show_appoint(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which somebody known takes a post that is vacant."""
    return await _appointing(Page(request, deps, seat), number, {})


@post("/people/{number:int}/appoint", act=Act.PEOPLE)
async def take_appoint(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Give somebody known a post that is vacant, or a further one."""
    page = Page(request, deps, seat)
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
    return await _appoint(page, number, who.id, page.read(data))


async def _appoint(page: Page, number: int | None, who: UUID | Newcomer, fields: Fields) -> Response[Any]:
    institution, kind, on = fields.id("institution"), fields.post("post"), fields.day("from")
    if institution is not None:
        async with page.deps.database.transaction() as session:
            if await session.get(Institution, institution) is None:
                fields.faults["institution"] = say(fields.reader.language, "people-expected-choice")
    if not fields.faults and institution and on:

        async def act() -> str:
            taken = await staffing_of(page.deps).appoint(
                who, institution, kind, on, page.seat.origin("appoint"), page.deps.now(), beside="beside" in fields.data
            )
            return f"/people/{taken}?done=appointed"

        if done := await page.carry_out(fields, act(), {"held": "post"}):
            return done
    return await _appointing(page, number, fields.data, fields.faults)


async def _appointing(
    page: Page, number: int | None, data: Mapping[str, str], faults: Mapping[str, str] | None = None
) -> Response[str]:
    async with page.deps.database.transaction() as session:
        who = await person_of(session, number) if number else None
        rows = await session.execute(select(Institution.id, Institution.name).order_by(Institution.name))
        institutions = [(str(id), name) for id, name in rows.all()]
    return page.draw(
        "appoint", APPOINT, data, faults, day="from", who=who, institutions=institutions, kinds=list(PostKind),
        back=f"/people/{number}" if number else "/people",
    )  # fmt: skip


@get("/people/{number:int}/hand-over", act=Act.PEOPLE)
async def show_hand_over(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which a post passes to somebody else."""
    return await _handing(Page(request, deps, seat), number, {"language": deps.office.language})


@post("/people/{number:int}/hand-over", act=Act.PEOPLE)
async def take_hand_over(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Hand a post, or all that somebody holds, to somebody known or new."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    on, chosen = fields.day("on"), fields.number("to")
    kind = None if data.get("post", "all") == "all" else fields.post("post")
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        known = (await person_of(session, chosen)).id if chosen is not None else None
    to = known or _newcomer(fields)
    if not fields.faults and on:

        async def act() -> str:
            passed = await staffing_of(deps).hand_over(who.id, to, on, seat.origin("hand_over"), deps.now(), kind=kind)
            return f"/people/{passed.number}?done=handed-over&n={len(passed.posts)}"

        if done := await page.carry_out(fields, act()):
            return done
    return await _handing(page, number, data, fields.faults)


async def _handing(
    page: Page, number: int, data: Mapping[str, str], faults: Mapping[str, str] | None = None
) -> Response[str]:
    async with page.deps.database.transaction() as session:
        who = await person_of(session, number)
        services = await read_services(session, Tenure.person_id == who.id)
        others = await list_people(session, who.id, page.today)
    held = [one for one in services if not one.over(page.today)]
    if not held:
        why = say(page.reader.language, "people-fault-holds-nothing", who=who.name)
        raise Refused(why, back=f"/people/{number}")
    return page.draw(
        "hand_over", HAND_OVER, data, faults, day="on", who=who, held=held, others=others, back=f"/people/{number}"
    )


@get("/people/{number:int}/leave", act=Act.PEOPLE)
async def show_leave(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which a leave is noted."""
    page = Page(request, deps, seat)
    return await _leaving(page, number, {"from": page.today.isoformat()})


@post("/people/{number:int}/leave", act=Act.PEOPLE)
async def take_leave(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Note that somebody is away, and who stands in."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    first, last, chosen = fields.day("from"), fields.day("to"), fields.number("stand_in")
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        stand_in = (await person_of(session, chosen)).id if chosen is not None else None
    if first and last:

        async def act() -> str:
            leave = Leave(who.id, first, last + DAY, stand_in)
            left = await staffing_of(deps).leave(leave, seat.origin("leave"), deps.now())
            return f"/people/{number}?done={f'leave-unmet&n={len(left)}' if left else 'leave-noted'}"

        if done := await page.carry_out(fields, act()):
            return done
    return await _leaving(page, number, data, fields.faults)


async def _leaving(
    page: Page, number: int, data: Mapping[str, str], faults: Mapping[str, str] | None = None
) -> Response[str]:
    async with page.deps.database.transaction() as session:
        who = await person_of(session, number)
        others = await list_people(session, who.id, page.today)
    return page.draw("leave", LEAVE, data, faults, who=who, others=others, back=f"/people/{number}")


@post("/people/{number:int}/back", act=Act.PEOPLE)
async def take_back(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Redirect:
    """End somebody's leave today, or call off the next one."""
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
    try:
        await staffing_of(deps).back(who.id, seat.origin("back"), deps.now())
    except StaffError as error:
        raise Refused(word_refusal(room_reader(request, deps, seat), error), back=f"/people/{number}") from error
    await wake(deps)
    return Redirect(f"/people/{number}?done=leave-ended", status_code=303)


@get("/people/{number:int}/end/{tenure:uuid}", act=Act.PEOPLE)
async def show_end(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], tenure: FromPath[UUID]
) -> Response[Any]:
    """The form in which somebody gives up a post, and nobody follows yet."""
    return await _ending(Page(request, deps, seat), number, tenure, {})


@post("/people/{number:int}/end/{tenure:uuid}", act=Act.PEOPLE)
async def take_end(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], tenure: FromPath[UUID], data: Form
) -> Response[Any]:
    """Leave a post vacant after a day."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    last = fields.day("last")
    async with deps.database.transaction() as session:
        await _tenure_of(session, number, tenure)
    if last:

        async def act() -> str:
            await staffing_of(deps).end_post(tenure, last + DAY, seat.origin("end_post"), deps.now())
            return f"/people/{number}?done=post-ended"

        if done := await page.carry_out(fields, act()):
            return done
    return await _ending(page, number, tenure, data, fields.faults)


async def _ending(
    page: Page, number: int, tenure: UUID, data: Mapping[str, str], faults: Mapping[str, str] | None = None
) -> Response[str]:
    async with page.deps.database.transaction() as session:
        await _tenure_of(session, number, tenure)
        (service,) = await read_services(session, Tenure.id == tenure)
    return page.draw("end", ("last",), data, faults, day="last", service=service, back=f"/people/{number}")


async def _tenure_of(session: AsyncSession, number: int, tenure: UUID) -> None:
    who, held = await person_of(session, number), await session.get(Tenure, tenure)
    if held is None or held.person_id != who.id:
        raise NotFoundException


def _newcomer(fields: Fields) -> Newcomer:
    return Newcomer(fields.text("name", needed=True), fields.mail("email"), fields.language("language"))
