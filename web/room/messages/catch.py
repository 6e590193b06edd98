"""The safety catch: turned here, and before it lets messages go, what the first day would send."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.previewing import Ahead, Previewing
from domain.rights import Act
from domain.words import ChannelName, SendingMode
from models.digests import preview
from models.holders import read_posts
from models.outbox import Wanted, list_messages
from models.switch import Switch, read_switch, turn_switch
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.speaking import speaker
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
SHOWN: Final = 300
"""Messages that wait and are told one by one; the rest are counted."""
DAY: Final = timedelta(days=1)
ADDRESS_ROOM: Final = 254


@dataclass(frozen=True, slots=True)
class Letters:
    """What one person would get on the first day. waiting: number and subject. references: what falls due besides."""

    name: str
    channel: ChannelName
    waiting: tuple[tuple[int, str], ...]
    references: tuple[str, ...]


@get("/messages/live", act=Act.SEND)
async def show_live(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """What the first day would send, person by person, before anything is."""
    async with deps.database.transaction() as session:
        if (await read_switch(session)).mode is SendingMode.LIVE:
            return Redirect("/messages", status_code=303)
    return await draw_catch(request, deps, seat, SendingMode.LIVE)


@get("/messages/redirect", act=Act.SEND)
async def show_redirect(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Where everything is to go, and what that would be."""
    return await draw_catch(request, deps, seat, SendingMode.REDIRECT)


@post("/messages/catch", act=Act.SEND, request_max_body_size=16 * 1024)
async def turn(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Turn the catch. To let messages go must be said twice: the second time with what would go before one's eyes."""
    says = speaker(request, deps, seat)
    if data.get("mode") not in tuple(SendingMode):
        return Redirect("/messages", status_code=303)
    mode, address = SendingMode(data["mode"]), None
    if mode in (SendingMode.LIVE, SendingMode.REDIRECT) and data.get("confirmed") != "yes":
        return Redirect(f"/messages/{mode.value}", status_code=303)
    if mode is SendingMode.REDIRECT:
        address = data.get("address", "").strip()
        if not is_address(address):
            return await draw_catch(request, deps, seat, mode, address, says("messages-fault-address"))
    async with deps.database.transaction() as session:
        await turn_switch(session, Switch(mode, address), deps.now(), seat.through, seat.user)
    if mode in (SendingMode.LIVE, SendingMode.REDIRECT):
        await deps.lifecycles.wake_dispatch()
    return Redirect(f"/messages?done=messages-{mode.value}", status_code=303)


def is_address(text: str) -> bool:
    """Whether it looks like one mail address; whether it works, only a mail can tell."""
    name, at, host = text.partition("@")
    whole = bool(name and at and "." in host.strip(".")) and "@" not in host
    return whole and len(text) <= ADDRESS_ROOM and text.isprintable() and not set(text) & set(' ,;<>"()')


async def draw_catch(
    request: Asked, deps: WebDeps, seat: Seat, mode: SendingMode, address: str = "", fault: str = ""
) -> Response[Any]:
    """The page before messages go. fault: what is wrong with the address."""
    async with deps.database.transaction() as session:
        switch = await read_switch(session)
        counts = await preview(session, deps.now() + DAY)
        letters, more = await read_first_day(session, deps)
    calendar = deps.composer.calendar
    return draw_room(
        request,
        deps,
        seat,
        "catch",
        here="messages",
        status=422 if fault else 200,
        mode=mode,
        switch=switch,
        counts=counts,
        letters=letters,
        more=more,
        opens=f"{calendar.delivery:%H:%M}",
        closes=f"{calendar.closes:%H:%M}",
        address=address or switch.redirect_to or "",
        fault=fault,
    )


async def read_first_day(session: AsyncSession, deps: WebDeps) -> tuple[list[Letters], int]:
    """What each person would get, by name; and how many messages that wait are not told one by one."""
    listed = await list_messages(session, Wanted("held"), SHOWN + 1)
    previewing, on = Previewing(deps.composer), deps.composer.calendar.day_of(deps.now())
    posts = await read_posts(session, on)
    messages = [one.message for one in listed[:SHOWN]]
    subjects = await previewing.subjects(session, messages, on, posts)
    found: dict[UUID, tuple[str, ChannelName, list[tuple[int, str]]]] = {}
    for one in listed[:SHOWN]:
        if one.message.id in subjects:
            _, _, told = found.setdefault(one.person.id, (one.person.name, one.message.channel, []))
            told.append((one.message.number, subjects[one.message.id]))
    ahead: dict[UUID, Ahead] = {
        each.person: each for each in await previewing.ahead(session, deps.now() + DAY, deps.office.speaking)
    }
    for person, each in ahead.items():
        found.setdefault(person, (each.name, each.channel, []))
    letters = [
        Letters(name, channel, tuple(waiting), ahead[person].references if person in ahead else ())
        for person, (name, channel, waiting) in found.items()
    ]
    return sorted(letters, key=lambda one: one.name), max(0, len(listed) - SHOWN)
