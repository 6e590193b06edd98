"""One message: its words, its letter, what it speaks of, every attempt to deliver it; and once more."""

from typing import Any, Final
from uuid import UUID

from litestar import MediaType, Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.previewing import Previewing, blunt
from channels.wording import Drawn
from domain.rights import Act
from domain.words import MessageState
from models.holders import read_posts
from models.messages import Message
from models.outbox import STATES, open_message
from models.retrying import NotRetried, retry_all, retry_message
from models.switch import read_switch
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.messages.listing import word_state
from web.room.refusals import Refused
from web.room.speaking import speaker
from web.seats import Seated

Form = URLEncodedBody[dict[str, str]]
LARGEST: Final = 2**62
LETTER_POLICY: Final = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)
"""Of the page inside the frame: its own style, and nothing else; no script, nothing from elsewhere, no links away."""


@get("/messages/{number:int}", act=Act.MESSAGES)
async def show_message(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """A message in full: what was sent as it was, what waits as it would be sent now."""
    async with deps.database.transaction() as session:
        opened = await open_message(session, min(number, LARGEST), seat.sight)
        if opened is None:
            raise NotFoundException
        switch = await read_switch(session)
        drawn = await _draw(session, deps, opened.message)
    message = opened.message
    kept = None if opened.secret else message.text and blunt(message.text)
    return draw_room(
        request,
        deps,
        seat,
        "message",
        here="messages",
        opened=opened,
        message=message,
        word=word_state(message.state, switch),
        subject=(message.subject if message.state is MessageState.SENT else None)
        or (drawn.subject if drawn else message.subject),
        text=drawn.text if drawn else kept,
        drawn=drawn,
        waits=message.state in STATES["held"],
    )


@get("/messages/{number:int}/letter", act=Act.MESSAGES)
async def show_letter(deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """The letter that a mail would show, alone on its page, to stand in a frame."""
    async with deps.database.transaction() as session:
        opened = await open_message(session, min(number, LARGEST), seat.sight)
        drawn = await _draw(session, deps, opened.message) if opened else None
    if drawn is None or drawn.html is None:
        raise NotFoundException
    return Response(drawn.html, media_type=MediaType.HTML, headers={"Content-Security-Policy": LETTER_POLICY})


@post("/messages/{number:int}/retry", act=Act.SEND, request_max_body_size=16 * 1024)
async def retry(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Redirect:
    """Have a failed message sent once more."""
    number = min(number, LARGEST)
    try:
        contact = UUID(data["contact"]) if data.get("contact") else None
    except ValueError:
        contact = UUID(int=0)
    try:
        async with deps.database.transaction() as session:
            await retry_message(session, number, contact, seat.origin("retry"), deps.now())
    except NotRetried as why:
        words = speaker(request, deps, seat)(f"messages-not-retried-{why.word}")
        raise Refused(words, back=f"/messages/{number}") from why
    await deps.lifecycles.wake_dispatch()
    return Redirect(f"/messages/{number}?done=messages-retried&n=1", status_code=303)


@post("/messages/retry", act=Act.SEND)
async def retry_failed(deps: Wired, seat: Seated) -> Redirect:
    """The same for all that failed and could arrive."""
    async with deps.database.transaction() as session:
        done, left = await retry_all(session, seat.origin("retry"), deps.now())
    await deps.lifecycles.wake_dispatch()
    if not done and left:
        return Redirect("/messages?state=failed&done=messages-none-retried&n=0", status_code=303)
    return Redirect(f"/messages?state=failed&done=messages-retried&n={done}", status_code=303)


async def _draw(session: AsyncSession, deps: WebDeps, message: Message) -> Drawn | None:
    """What waits or failed, as it would be sent now."""
    if message.state not in (*STATES["held"], MessageState.FAILED):
        return None
    on = deps.composer.calendar.day_of(deps.now())
    posts = await read_posts(session, on, (), [message.person_id])
    return await Previewing(deps.composer).draw(session, message, on, posts)
