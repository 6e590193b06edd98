"""The link behind a form: which message it was made for, whose that is, and the pages that it leads to."""

from datetime import date
from zoneinfo import ZoneInfo

from litestar import Response
from litestar.exceptions import HTTPException
from sqlalchemy.ext.asyncio import AsyncSession

from domain.digest import ABOVE, DigestContent
from domain.tokens import Purpose, TokenError, TokenFault, read_token
from models.digests import concerns, find_digest
from models.holders import read_posts
from models.messages import Message
from models.people import Person
from web.deps import WebDeps
from web.drawing import Reader, draw
from web.traces import trace_refusal


async def number_of(deps: WebDeps, token: str, body: bytes = b"") -> int:
    """The message that a link was made for. What does not hold is refused, and leaves the coordinator a trace."""
    try:
        return read_token(token, deps.keys, day_of(deps), Purpose.FORM)
    except TokenError as error:
        expired = error.fault is TokenFault.EXPIRED
        await trace_refusal(deps, error, body)
        raise HTTPException(status_code=410 if expired else 404) from error


def is_signed(deps: WebDeps, token: str) -> bool:
    """Whether we made a link, be it expired by now."""
    try:
        read_token(token, deps.keys, day_of(deps), Purpose.FORM)
    except TokenError as error:
        return error.fault is TokenFault.EXPIRED
    return True


async def open_message(
    session: AsyncSession, deps: WebDeps, number: int, *, read: bool = True
) -> tuple[Message, Person, DigestContent]:
    """The digest, whose it is, and what of it is open. Who has left, or only reads, is refused."""
    message = await find_digest(session, number)
    if message is None:
        raise HTTPException(status_code=404)
    posts = await read_posts(session, day_of(deps))
    if not await concerns(session, message, posts):
        raise HTTPException(status_code=410)
    person = await session.get_one(Person, message.person_id)
    holder = posts.by_person.get(person.id)
    if holder is not None and holder.kind in ABOVE:
        raise HTTPException(status_code=404)
    content = await deps.composer.digest(session, message, day_of(deps), posts) if read else None
    return message, person, content or DigestContent(person.name, "", person.language, (), day_of(deps), "")


def draw_page(template: str, reader: Reader, **values: object) -> Response[str]:
    """A page behind a link, which no program may keep or pass on."""
    answer = draw(template, reader, **values)  # type: ignore[arg-type]
    answer.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    # The address acts for its person: not even our own pages are told it.
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


def reader_of(deps: WebDeps, language: str) -> Reader:
    """Who looks at the page: in the State's zone, whatever their browser says."""
    zone = deps.composer.calendar.zone
    return Reader(language, zone, deps.now().astimezone(ZoneInfo(zone)))


def day_of(deps: WebDeps) -> date:
    """Today, in the State's calendar."""
    return deps.composer.calendar.day_of(deps.now())
