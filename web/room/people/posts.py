"""Who holds which post: somebody new, a further post, a hand-over, a leave, an end."""

from datetime import date, timedelta
from typing import Any
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
from web.deps import Asked, WebDeps, Wired
from web.drawing import ENDONYMS
from web.room.drawing import draw_room, room_reader
from web.room.people.forms import Fields, Form, person_of, staffing_of, wake, word_refusal
from web.room.refusals import Refused
from web.seats import Seat, Seated

DAY = timedelta(days=1)


def today(deps: WebDeps) -> date:
    return deps.composer.calendar.day_of(deps.now())


@get("/people/new", act=Act.PEOPLE)
async def show_new(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """The form for somebody who takes a post that is vacant."""
    asked = request.query_params
    filled = {
        "institution": asked.get("institution", ""),
        "post": asked.get("post", ""),
        "language": deps.office.language,
    }
    return await _appointing(request, deps, seat, None, filled, {})


@post("/people/new", act=Act.PEOPLE)
async def take_new(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Add a person with the post they hold."""
    fields = Fields(data, room_reader(request, deps, seat))
    name, email = fields.text("name", needed=True), fields.mail("email")
    return await _appoint(request, deps, seat, None, Newcomer(name, email, fields.language("language")), fields)


@get("/people/{number:int}/appoint", act=Act.PEOPLE)
async def show_appoint(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which somebody known takes a post that is vacant."""
    return await _appointing(request, deps, seat, number, {}, {})


@post("/people/{number:int}/appoint", act=Act.PEOPLE)
async def take_appoint(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Give somebody known a post that is vacant, or a further one."""
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
    return await _appoint(request, deps, seat, number, who.id, Fields(data, room_reader(request, deps, seat)))


async def _appoint(
    request: Asked, deps: WebDeps, seat: Seat, number: int | None, who: UUID | Newcomer, fields: Fields
) -> Response[Any]:
    institution, kind, on = fields.id("institution"), fields.post("post"), fields.day("from")
    if institution is not None:
        async with deps.database.transaction() as session:
            if await session.get(Institution, institution) is None:
                fields.faults["institution"] = say(fields.reader.language, "people-expected-choice")
    if not fields.faults and institution and on:
        try:
            number = await staffing_of(deps).appoint(
                who, institution, kind, on, seat.origin("appoint"), deps.now(), beside="beside" in fields.data
            )
            await wake(deps)
            return Redirect(f"/people/{number}?done=appointed", status_code=303)
        except StaffError as error:
            fields.faults["post" if error.code == "held" else ""] = word_refusal(fields.reader, error)
    return await _appointing(request, deps, seat, number, dict(fields.data), fields.faults, status=422)


async def _appointing(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int | None,
    data: dict[str, str],
    faults: dict[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    async with deps.database.transaction() as session:
        who = await person_of(session, number) if number else None
        rows = await session.execute(select(Institution.id, Institution.name).order_by(Institution.name))
        institutions = [(str(id), name) for id, name in rows.all()]
    names = ("name", "email", "language", "institution", "post", "from", "beside")
    filled = {name: data.get(name, "") for name in names}
    filled["from"] = filled["from"] or today(deps).isoformat()
    return draw_room(
        request, deps, seat, "people/appoint", here="people", status=status, who=who, institutions=institutions,
        kinds=list(PostKind), filled=filled, faults=faults, languages=ENDONYMS,
        back=f"/people/{number}" if number else "/people",
    )  # fmt: skip


@get("/people/{number:int}/hand-over", act=Act.PEOPLE)
async def show_hand_over(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which a post passes to somebody else."""
    return await _handing(request, deps, seat, number, {"language": deps.office.language}, {})


@post("/people/{number:int}/hand-over", act=Act.PEOPLE)
async def take_hand_over(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Hand a post, or all that somebody holds, to somebody known or new."""
    fields = Fields(data, room_reader(request, deps, seat))
    on, chosen = fields.day("on"), fields.number("to")
    kind = None if data.get("post", "all") == "all" else fields.post("post")
    to: UUID | Newcomer | None = None
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        if chosen is not None:
            to = (await person_of(session, chosen)).id
    if chosen is None:
        to = Newcomer(fields.text("name", needed=True), fields.mail("email"), fields.language("language"))
    if not fields.faults and on and to:
        try:
            passed = await staffing_of(deps).hand_over(who.id, to, on, seat.origin("hand_over"), deps.now(), kind=kind)
            await wake(deps)
            return Redirect(f"/people/{passed.number}?done=handed-over&n={len(passed.posts)}", status_code=303)
        except StaffError as error:
            fields.faults[""] = word_refusal(fields.reader, error)
    return await _handing(request, deps, seat, number, data, fields.faults, status=422)


async def _handing(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int,
    data: dict[str, str],
    faults: dict[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    day = today(deps)
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        services = await read_services(session, Tenure.person_id == who.id)
        others = await list_people(session, who.id, day)
    held = [one for one in services if not one.over(day)]
    if not held:
        language = room_reader(request, deps, seat).language
        raise Refused(say(language, "people-fault-holds-nothing", who=who.name), back=f"/people/{number}")
    filled = {name: data.get(name, "") for name in ("post", "to", "name", "email", "language", "on")}
    filled["on"] = filled["on"] or day.isoformat()
    return draw_room(
        request, deps, seat, "people/hand_over", here="people", status=status, who=who, held=held, others=others,
        filled=filled, faults=faults, languages=ENDONYMS, back=f"/people/{number}",
    )  # fmt: skip


@get("/people/{number:int}/leave", act=Act.PEOPLE)
async def show_leave(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which a leave is noted."""
    return await _leaving(request, deps, seat, number, {"from": today(deps).isoformat()}, {})


@post("/people/{number:int}/leave", act=Act.PEOPLE)
async def take_leave(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Note that somebody is away, and who stands in."""
    fields = Fields(data, room_reader(request, deps, seat))
    first, last, chosen = fields.day("from"), fields.day("to"), fields.number("stand_in")
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        stand_in = (await person_of(session, chosen)).id if chosen is not None else None
    if first and last:
        try:
            leave = Leave(who.id, first, last + DAY, stand_in)
            left = await staffing_of(deps).leave(leave, seat.origin("leave"), deps.now())
            await wake(deps)
            done = f"leave-unmet&n={len(left)}" if left else "leave-noted"
            return Redirect(f"/people/{number}?done={done}", status_code=303)
        except StaffError as error:
            fields.faults[""] = word_refusal(fields.reader, error)
    return await _leaving(request, deps, seat, number, data, fields.faults, status=422)


async def _leaving(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int,
    data: dict[str, str],
    faults: dict[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        others = await list_people(session, who.id, today(deps))
    filled = {name: data.get(name, "") for name in ("from", "to", "stand_in")}
    return draw_room(
        request, deps, seat, "people/leave", here="people", status=status, who=who, others=others,
        filled=filled, faults=faults, back=f"/people/{number}",
    )  # fmt: skip


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
    return await _ending(request, deps, seat, number, tenure, {}, {})


@post("/people/{number:int}/end/{tenure:uuid}", act=Act.PEOPLE)
async def take_end(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], tenure: FromPath[UUID], data: Form
) -> Response[Any]:
    """Leave a post vacant after a day."""
    fields = Fields(data, room_reader(request, deps, seat))
    last = fields.day("last")
    async with deps.database.transaction() as session:
        await _tenure_of(session, number, tenure)
    if last:
        try:
            await staffing_of(deps).end_post(tenure, last + DAY, seat.origin("end_post"), deps.now())
            await wake(deps)
            return Redirect(f"/people/{number}?done=post-ended", status_code=303)
        except StaffError as error:
            fields.faults[""] = word_refusal(fields.reader, error)
    return await _ending(request, deps, seat, number, tenure, data, fields.faults, status=422)


async def _tenure_of(session: AsyncSession, number: int, tenure: UUID) -> None:
    who, held = await person_of(session, number), await session.get(Tenure, tenure)
    if held is None or held.person_id != who.id:
        raise NotFoundException


async def _ending(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int,
    tenure: UUID,
    data: dict[str, str],
    faults: dict[str, str],
    *,
    status: int = 200,
) -> Response[str]:
    async with deps.database.transaction() as session:
        await _tenure_of(session, number, tenure)
        (service,) = await read_services(session, Tenure.id == tenure)
    filled = {"last": data.get("last", "") or today(deps).isoformat()}
    return draw_room(
        request, deps, seat, "people/end", here="people", status=status, service=service,
        filled=filled, faults=faults, back=f"/people/{number}",
    )  # fmt: skip
