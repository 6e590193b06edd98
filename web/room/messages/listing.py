"""The list of messages, with the safety catch above it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, get
from sqlalchemy.ext.asyncio import AsyncSession

from activities.previewing import Previewing
from domain.rights import Act
from domain.words import ChannelName, MessageKind, MessageState, SendingMode
from models.holders import read_posts
from models.outbox import STATES, Listed, Wanted, count_messages, list_messages, list_recipients
from models.switch import Switch, read_switch
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.paging import Pages, last_page, read_page
from web.seats import Seated

SIZE: Final = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A message of the list. subject: None: there is nothing left to say. word: its state, as it is told.

    at: when it was sent, or made. reason: why the last attempt failed.
    """

    number: int
    kind: MessageKind
    subject: str | None
    person: int
    name: str
    channel: ChannelName
    word: str
    at: datetime
    not_before: datetime | None
    reason: str | None


@get("/messages", act=Act.MESSAGES)
async def show_messages(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """What was written to whom, the newest first."""
    wanted = read_wanted(request)
    async with deps.database.transaction() as session:
        switch = await read_switch(session)
        counts = await count_messages(session, wanted)
        total = counts[wanted.state]
        last = last_page(total, SIZE)
        page = min(read_page(request.query_params.get("page")), last)
        listed = await list_messages(session, wanted, SIZE, (page - 1) * SIZE)
        lines = await _lines(session, deps, listed, switch)
        recipients = await list_recipients(session)
    return draw_room(
        request,
        deps,
        seat,
        "messages",
        here="messages",
        switch=switch,
        modes=list(SendingMode),
        counts=counts,
        lines=lines,
        wanted=wanted,
        pages=Pages(page, last, address_of(wanted)),
        address_of=address_of,
        recipients=recipients,
        kinds=list(MessageKind),
        filled={},
        faults={},
    )


def read_wanted(request: Asked) -> Wanted:
    """What the address asks for; what it does not say, or says amiss, is not looked for."""
    given = request.query_params
    person, kind = given.get("person", ""), given.get("kind", "")
    return Wanted(
        state=given["state"] if given.get("state") in STATES else "all",
        person=int(person) if person.isascii() and person.isdecimal() and len(person) < 10 else None,
        kind=MessageKind(kind) if kind in tuple(MessageKind) else None,
    )


def address_of(wanted: Wanted, state: str | None = None) -> str:
    """The list's address. state: another one than it is in."""
    query = {"state": state or wanted.state, "person": wanted.person, "kind": wanted.kind and wanted.kind.value}
    return f"/messages?{urlencode({name: value for name, value in query.items() if value is not None})}"


def word_state(state: MessageState, switch: Switch) -> str:
    """How a message's state is told: what waits while nothing leaves is held."""
    if state in STATES["held"] and switch.mode in (SendingMode.HOLD, SendingMode.PAUSE):
        return "held"
    return state.value


async def _lines(session: AsyncSession, deps: WebDeps, listed: list[Listed], switch: Switch) -> list[Line]:
    """The messages with what they are called; those that were not drawn yet as they would be now."""
    undrawn = [one.message for one in listed if one.message.subject is None and one.message.state in STATES["held"]]
    subjects: dict[UUID, str] = {}
    if undrawn:
        on = deps.composer.calendar.day_of(deps.now())
        posts = await read_posts(session, on, (), [one.person_id for one in undrawn])
        subjects = await Previewing(deps.composer).subjects(session, undrawn, on, posts)
    return [
        Line(
            number=one.message.number,
            kind=one.message.kind,
            subject=one.message.subject or subjects.get(one.message.id),
            person=one.person.number,
            name=one.person.name,
            channel=one.message.channel,
            word=word_state(one.message.state, switch),
            at=one.message.sent_at or one.message.made_at,
            not_before=one.message.not_before if one.message.state in STATES["held"] else None,
            reason=one.last.reason if one.last and one.message.state is not MessageState.SENT else None,
        )
        for one in listed
    ]
