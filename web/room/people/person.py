"""One person: posts, addresses, questions, leaves; what is kept of them; their particulars and addresses corrected."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from channels.ports import ChannelError
from domain.rights import Act
from domain.tokens import LINK_LASTS, make_link_token
from domain.words import ChannelName
from languages.catalogue import say
from models.changes import write_change
from models.contacts import (
    Particulars,
    add_address,
    correct_person,
    mend_contact,
    prefer_contact,
    remove_contact,
)
from models.errors import StaffError
from models.profiles import read_kept, read_profile
from web.deps import Asked, WebDeps, Wired
from web.drawing import ENDONYMS
from web.room.drawing import draw_room, room_reader
from web.room.people.forms import Form, Page, person_of, speaking_of, wake, word_refusal
from web.room.refusals import Refused
from web.seats import Seat, Seated

EDIT: Final = ("name", "language", "time_zone", "quiet_from", "quiet_to")
CHANGES: Final = {"prefer": prefer_contact, "mend": mend_contact, "remove": remove_contact}


@get("/people/{number:int}", act=Act.PEOPLE)
async def show_person(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Everything that a coordinator needs of one person on one page."""
    return await _show(request, deps, seat, number)


async def _show(
    request: Asked, deps: WebDeps, seat: Seat, number: int, faults: dict[str, str] | None = None, *, status: int = 200
) -> Response[str]:
    now, calendar = deps.now(), deps.composer.calendar
    async with deps.database.transaction() as session:
        one = await read_profile(session, number, seat.sight, now, calendar)
    if one is None:
        raise NotFoundException
    return draw_room(
        request,
        deps,
        seat,
        "people/person",
        here="people",
        status=status,
        one=one,
        today=calendar.day_of(now),
        clock=now.astimezone(ZoneInfo(one.time_zone)),
        tongue=ENDONYMS.get(one.language, one.language),
        speaking=speaking_of(deps),
        inviting=list(deps.office.inviting),
        faults=faults or {},
    )


@get("/people/{number:int}/kept", act=Act.PEOPLE)
async def show_kept(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """What the record keeps of a person, why, and how it goes."""
    async with deps.database.transaction() as session:
        who = await person_of(session, number)
        kept = await read_kept(session, who.id)
        one = await read_profile(session, number, seat.sight, deps.now(), deps.composer.calendar)
    return draw_room(request, deps, seat, "people/kept", here="people", one=one, kept=kept)


@get("/people/{number:int}/edit", act=Act.PEOPLE)
async def show_edit(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The form in which a person's particulars are corrected."""
    async with deps.database.transaction() as session:
        one = await person_of(session, number)
    filled = {
        "name": one.name,
        "language": one.language,
        "time_zone": one.time_zone,
        "quiet_from": f"{one.quiet_from:%H:%M}" if one.quiet_from else "",
        "quiet_to": f"{one.quiet_to:%H:%M}" if one.quiet_to else "",
    }
    return _edit(Page(request, deps, seat), number, filled)


@post("/people/{number:int}/edit", act=Act.PEOPLE)
async def take_edit(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Correct a person's name, language, zone and quiet hours."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    wanted = Particulars(
        fields.text("name", needed=True),
        fields.language("language"),
        fields.zone("time_zone"),
        fields.hour("quiet_from"),
        fields.hour("quiet_to"),
    )
    if (wanted.quiet_from is None) != (wanted.quiet_to is None):
        lacking = "quiet_from" if wanted.quiet_from is None else "quiet_to"
        fields.faults.setdefault(lacking, say(fields.reader.language, "people-expected-both-hours"))
    if fields.faults:
        return _edit(page, number, data, fields.faults)
    async with deps.database.transaction() as session:
        one = await person_of(session, number)
        changed = await correct_person(session, one.id, wanted, seat.origin("correct_person"), deps.now())
    return Redirect(f"/people/{number}?done={'person-corrected' if changed else 'nothing-changed'}", status_code=303)


def _edit(page: Page, number: int, data: Mapping[str, str], faults: Mapping[str, str] | None = None) -> Response[str]:
    zones = sorted(one for one in available_timezones() if "/" in one and not one.startswith(("Etc/", "SystemV/")))
    return page.draw("edit", EDIT, data, faults, back=f"/people/{number}", zones=zones)


@post("/people/{number:int}/contacts", act=Act.PEOPLE)
async def take_contact(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Add a mail address, which is written to from now on."""
    page = Page(request, deps, seat)
    fields = page.read(data)
    address = fields.mail("address")
    if not fields.faults:

        async def act() -> str:
            async with deps.database.transaction() as session:
                one = await person_of(session, number)
                await add_address(session, one.id, address, seat.origin("add_contact"), deps.now())
            return f"/people/{number}?done=contact-added"

        if done := await page.carry_out(fields, act(), {"address-taken": "address"}):
            return done
    faults = {"address": fields.faults.get("address") or fields.faults[""], "given": data.get("address", "")}
    return await _show(request, deps, seat, number, faults, status=422)


@post("/people/{number:int}/contacts/{contact:uuid}/{change:str}", act=Act.PEOPLE)
async def change_contact(
    request: Asked,
    deps: Wired,
    seat: Seated,
    number: FromPath[int],
    contact: FromPath[UUID],
    change: FromPath[str],
) -> Redirect:
    """Try an address first, write to a broken one again, or take it out."""
    act = CHANGES.get(change)
    if act is None:
        raise NotFoundException
    try:
        async with deps.database.transaction() as session:
            one = await person_of(session, number)
            await act(session, one.id, contact, seat.origin(f"{change}_contact"), deps.now())
    except StaffError as error:
        raise Refused(word_refusal(room_reader(request, deps, seat), error), back=f"/people/{number}") from error
    await wake(deps)
    return Redirect(f"/people/{number}?done=contact-{change}", status_code=303)


@post("/people/{number:int}/link/{channel:str}", act=Act.PEOPLE)
async def make_link(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], channel: FromPath[str]
) -> Response[Any]:
    """Make a link by which a person binds their own chat account, and show it this once."""
    language = room_reader(request, deps, seat).language
    invite = next((made for name, made in deps.office.inviting.items() if name.value == channel), None)
    if invite is None:
        raise Refused(say(language, "people-fault-not-set-up"), back=f"/people/{number}")
    async with deps.database.transaction() as session:
        one = await person_of(session, number)
    token = make_link_token(one.number, deps.now() + LINK_LASTS, deps.keys, max(deps.keys))
    try:
        invitation = await invite(token)
    except ChannelError as error:
        raise Refused(say(language, "people-fault-chat-silent"), status=503, back=f"/people/{number}") from error
    async with deps.database.transaction() as session:
        origin, name = seat.origin("invite"), ChannelName(channel)
        await write_change(session, origin, deps.now(), "invite", "person", one.id, {}, {"channel": name.value})
    return draw_room(
        request, deps, seat, "people/link", here="people", one=one, invitation=invitation,
        minutes=int(LINK_LASTS.total_seconds() // 60),
    )  # fmt: skip
