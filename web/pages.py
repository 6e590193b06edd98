"""The first page: who owes what, what is sent next, what changed last."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from activities.ports import EngineUnreachable
from domain.words import Phase
from languages.catalogue import LANGUAGES
from models.board import read_ahead, read_debtors, read_news
from models.overview import Overview, read_overview
from web.deps import Asked, WebDeps, Wired
from web.drawing import COOKIE, Reader, choose_language, draw

EVERY = 10
AHEAD = 8
NEWEST = 20
PATIENCE = 2.0
YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Slice:
    """One phase in the bar. at, share: in percent of its width."""

    phase: Phase
    count: int
    at: float
    share: float


@dataclass(frozen=True, slots=True)
class Heard:
    """When a listener last heard its provider, or what is wrong with it."""

    at: datetime | None = None
    fault: str | None = None


@get("/")
async def show_status(request: Asked, deps: Wired) -> Response[str]:
    """Everything in one glance; never the text of a recommendation."""
    async with deps.database.transaction() as session:
        overview = await read_overview(session)
        debtors = await read_debtors(session)
        ahead = await read_ahead(session, AHEAD)
        news = await read_news(session, NEWEST)
    return draw(
        "status",
        read_reader(request, deps),
        refresh=EVERY,
        practice=deps.practice,
        overview=overview,
        listening={account: hear(told) for account, told in overview.listeners.items()},
        slices=cut(overview),
        debtors=debtors,
        ahead=ahead,
        news=news,
        running=await count_running(deps),
    )


@get("/language/{code:str}", sync_to_thread=False)
def choose(request: Asked, code: FromPath[str]) -> Redirect:
    """Remember the reader's language, and go back to the page they came from."""
    if code not in LANGUAGES:
        raise NotFoundException
    came = urlsplit(request.headers.get("referer", ""))
    # Only a path of ours, and never one that a browser would take for another host's ("//...").
    back = "/" + came.path.lstrip("/") if came.netloc == request.headers.get("host") else "/"
    answer = Redirect(back, status_code=303)
    answer.set_cookie(COOKIE, code, max_age=YEAR, httponly=True, samesite="lax")
    return answer


def read_reader(request: Asked, deps: WebDeps) -> Reader:
    zone = deps.composer.calendar.zone
    return Reader(choose_language(request), zone, deps.now().astimezone(ZoneInfo(zone)))


def cut(overview: Overview) -> list[Slice]:
    """The phases that have recommendations, in the order of a life."""
    slices, at = [], 0.0
    for phase in Phase:
        count = overview.by_phase.get(phase.value, 0)
        if count:
            share = 100 * count / overview.recommendations
            slices.append(Slice(phase, count, round(at, 3), round(share, 3)))
            at += share
    return slices


def hear(told: str | None) -> Heard:
    try:
        return Heard(at=datetime.fromisoformat(told)) if told else Heard()
    except ValueError:
        return Heard(fault=told)


async def count_running(deps: WebDeps) -> int | None:
    """Running workflows; None when the engine does not say."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await deps.engine_running()
    except (EngineUnreachable, TimeoutError):
        return None
