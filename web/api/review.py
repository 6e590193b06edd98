"""Replies and requests that wait for a human: listed, read, decided on by programs."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from litestar import get, post
from litestar.params import FromPath, JSONBody

from activities.deciding import Request, Undecidable
from domain.rights import Act
from domain.words import Action, Status
from models.heard import read_heard
from models.queues import Waiting, count_queues, list_replies, list_requests
from web.api.finding import Number, decider_of, person_of
from web.api.pages import Page, PageNumber, PageSize, make_page
from web.api.problems import Refusal
from web.deps import Asked, Wired
from web.seats import Seated


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a reply as it was understood. state: for_review until somebody decides."""

    number: int
    reference: str
    action: Action
    status: Status | None
    until: datetime | None
    to: str | None
    words: str
    confidence: float
    state: str
    why: str | None


@dataclass(frozen=True, slots=True)
class ReplyDetail:
    """A reply. secret: it speaks of something that the reader may not see, and its words are left out."""

    id: UUID
    state: str
    channel: str
    received_at: datetime
    person: str | None
    secret: bool
    text: str
    cut: str
    items: list[Item]
    files: list[str]


@dataclass(frozen=True, slots=True)
class Granting:
    """until: another day than they asked for. to: the colleague, by name or address, where their words name none."""

    until: date | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Refusing:
    """why: a sentence for the person who asked."""

    why: str | None = None


@get("/replies", act=Act.ANSWER)
async def show_replies(
    request: Asked, deps: Wired, seat: Seated, page: PageNumber = 1, size: PageSize = 50
) -> Page[Waiting]:
    """Replies that somebody must read, the oldest first; not their words."""
    async with deps.database.transaction() as session:
        total = (await count_queues(session, seat.sight)).replies
        lines = await list_replies(session, size, (page - 1) * size)
    return make_page(request, lines, total, page, size)


@get("/replies/{id:uuid}", act=Act.ANSWER)
async def show_one_reply(deps: Wired, seat: Seated, id: FromPath[UUID]) -> ReplyDetail:
    """One reply with what was understood of it."""
    async with deps.database.transaction() as session:
        heard = await read_heard(session, id, seat.sight, deps.composer.calendar.day_of(deps.now()))
    if heard is None:
        raise Refusal(status_code=404, detail="There is no reply of this id.")
    return ReplyDetail(
        id=heard.id,
        state=heard.state.value,
        channel=heard.channel.value,
        received_at=heard.received_at,
        person=heard.person,
        secret=heard.secret,
        text=heard.text,
        cut=heard.cut,
        items=[
            Item(
                one.number,
                one.reference,
                one.action,
                one.status,
                one.until,
                one.to,
                one.words,
                one.confidence,
                one.state,
                one.why,
            )
            for one in heard.parts
        ],
        files=[one.name for one in heard.files],
    )


@get("/requests", act=Act.ANSWER)
async def show_requests(
    request: Asked, deps: Wired, seat: Seated, page: PageNumber = 1, size: PageSize = 50
) -> Page[Waiting]:
    """Requests for more time or a colleague that nobody decided on yet; key is the request's number."""
    async with deps.database.transaction() as session:
        total = (await count_queues(session, seat.sight)).requests
        lines = await list_requests(session, size, (page - 1) * size)
    return make_page(request, lines, total, page, size)


@post("/requests/{number:int}/grant", act=Act.ANSWER, status_code=200)
async def grant_request(deps: Wired, seat: Seated, number: Number, data: JSONBody[Granting]) -> Request:
    """Grant a request; who asked is told."""
    async with deps.database.transaction() as session:
        to = await person_of(session, data.to) if data.to else None
    try:
        done = await deps.office.deciding.grant(number, decider_of(seat), deps.now(), until=data.until, to=to)
    except Undecidable as why:
        raise Refusal(detail=str(why)) from None
    await deps.lifecycles.wake_dispatch()
    return done


@post("/requests/{number:int}/refuse", act=Act.ANSWER, status_code=200)
async def refuse_request(deps: Wired, seat: Seated, number: Number, data: JSONBody[Refusing]) -> Request:
    """Refuse a request; what was asked stays due, and who asked is told."""
    try:
        done = await deps.office.deciding.refuse(number, deps.now(), why=data.why, decider=decider_of(seat))
    except Undecidable as why:
        raise Refusal(detail=str(why)) from None
    await deps.lifecycles.wake_dispatch()
    return done
