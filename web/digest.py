"""The page behind a long digest: every line in full, to be read only."""

from zoneinfo import ZoneInfo

from litestar import Response, get
from litestar.params import FromPath

from channels.digests import address, list_whole
from domain.digest import ABOVE
from domain.tokens import Purpose, TokenError, TokenFault, read_token
from models.digests import concerns, find_digest
from models.holders import read_posts
from web.deps import Asked, Wired
from web.drawing import Reader, draw
from web.faults import draw_fault


@get("/digest/{token:str}")
async def show_digest(request: Asked, deps: Wired, token: FromPath[str]) -> Response[str]:
    """What of a digest is still open, in its reader's language. Changes nothing: mail scanners open links, too."""
    zone = deps.composer.calendar.zone
    now = deps.now().astimezone(ZoneInfo(zone))
    try:
        number = read_token(token, deps.keys, now.date(), Purpose.LIST)
    except TokenError as error:
        expired = error.fault is TokenFault.EXPIRED
        return draw_fault(request, 410 if expired else 404, "stale" if expired else "missing")
    async with deps.database.transaction() as session:
        message = await find_digest(session, number)
        if message is None:
            return draw_fault(request, 404, "missing")
        posts = await read_posts(session, now.date())
        if not await concerns(session, message, posts):
            return draw_fault(request, 410, "stale")
        content = await deps.composer.digest(session, message, now.date(), posts)
    answer = draw(
        "digest",
        Reader(content.language, zone, now),
        practice=deps.practice,
        addressee=address(content)[0],
        cards=list_whole(content),
        asks=content.post not in ABOVE,
    )
    answer.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return answer
