"""The first page: who owes what, what is sent next, what changed last."""

import asyncio
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from litestar import get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from activities.ports import EngineUnreachable
from languages.catalogue import LANGUAGES
from web.deps import Asked, WebDeps
from web.drawing import COOKIE, Reader, choose_language

EVERY = 10
AHEAD = 8
NEWEST = 20
PATIENCE = 2.0
YEAR = 365 * 24 * 3600


@get("/language/{code:str}", sync_to_thread=False)
def choose(request: Asked, code: FromPath[str]) -> Redirect:
    """Remember the reader's language, and go back to the page they came from."""
    if code not in LANGUAGES:
        raise NotFoundException
    answer = Redirect(page_before(request), status_code=303)
    answer.set_cookie(COOKIE, code, max_age=YEAR, httponly=True, samesite="lax")
    return answer


def page_before(request: Asked) -> str:
    """The page of ours that led here; the first page when it was none."""
    came = urlsplit(request.headers.get("referer", ""))
    if came.netloc != request.headers.get("host"):
        return "/"
    # Only a path of ours, and never one that a browser would take for another host's ("//...").
    path = "/" + came.path.lstrip("/\\")
    return f"{path}?{came.query}" if came.query else path


def read_reader(request: Asked, deps: WebDeps) -> Reader:
    zone = deps.composer.calendar.zone
    return Reader(choose_language(request), zone, deps.now().astimezone(ZoneInfo(zone)))


async def count_running(deps: WebDeps) -> int | None:
    """Running workflows; None when the engine does not say."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await deps.engine_running()
    except (EngineUnreachable, TimeoutError):
        return None
