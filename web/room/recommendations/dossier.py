"""One recommendation: what it says, who owns it, what was asked, said and reported, and what can be done now."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.asking import ASKABLE
from domain.rights import Act
from domain.words import ProgressState
from models.dossier import Story, read_story
from models.recommendations import Recommendation
from models.sight import visible
from models.spoken import Heard
from models.story import find_by_reference
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.recommendations.forms import Filled, new_nonce
from web.seats import Seat, Seated

LONGEST = 120
"""Characters of a reference that somebody types."""


@get("/recommendations/{reference:str}", act=Act.READ)
async def show_one(request: Asked, deps: Wired, seat: Seated, reference: FromPath[str]) -> Response[Any]:
    """The page of the recommendation that people call so; a choice where several States have one."""
    state = request.query_params.get("state")
    async with deps.database.transaction() as session:
        found = await find_by_reference(session, reference[:LONGEST].replace("\0", ""), state, seat.sight)
        if not found:
            raise NotFoundException
        if len(found) == 1:
            if found[0].reference != reference:
                return Redirect(address_of(found[0]), status_code=303)
            return await draw_dossier(session, request, deps, seat, found[0])
    return draw_room(
        request, deps, seat, "recommendations/choose", here="recommendations", found=found, reference=reference
    )


async def find_seen(session: AsyncSession, seat: Seat, id: UUID | None) -> Recommendation:
    """A recommendation that this user sees. Raises NotFoundException."""
    found = await session.scalar(select(Recommendation).where(Recommendation.id == id, visible(seat.sight)))
    if not isinstance(found, Recommendation):
        raise NotFoundException
    return found


def address_of(recommendation: Recommendation, done: str | None = None, count: int = 1) -> str:
    """Where its page is. done: what was just done to it."""
    path = f"/recommendations/{quote(recommendation.reference, safe='')}?state={quote(recommendation.state, safe='')}"
    return f"{path}&done={done}&n={count}" if done else path


async def draw_dossier(
    session: AsyncSession,
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    recommendation: Recommendation,
    filled: Filled | None = None,
) -> Response[str]:
    """The page, with a form that was not taken as it was filled in."""
    story = await read_story(
        session, recommendation, seat.sight, spoken=seat.may(Act.MESSAGES), audit=seat.may(Act.AUDIT)
    )
    pages = deps.office.engine_pages
    return draw_room(
        request,
        deps,
        seat,
        "recommendations/one",
        here="recommendations",
        status=422 if filled else 200,
        story=story,
        one=recommendation,
        institutions=sorted(story.institutions.items(), key=lambda pair: pair[1].casefold()),
        askable=ASKABLE,
        filled=filled or Filled(),
        nonce=new_nonce(),
        now=deps.now(),
        step=next_step(story, seat),
        may_judge=seat.may(Act.VALIDATE) and not story.hidden and not story.over,
        is_heard=lambda entry: isinstance(entry, Heard),
        engine=f"{pages}/recommendation%2F{recommendation.id}" if pages and seat.may(Act.ASSIGN) else None,
    )


def next_step(story: Story, seat: Seat) -> str | None:
    """The one thing to do now, as a word that the page has a sentence for; None: nothing needs anybody."""
    if story.over:
        return None
    latest = story.latest
    if seat.may(Act.VALIDATE) and not story.hidden and latest and latest.state is ProgressState.REPORTED:
        return "validate"
    if not seat.may(Act.ASSIGN):
        return None
    if story.lead is None:
        return "assign"
    if any(one.overdue for one in story.open_asks):
        return "chase"
    return "wait" if story.open_asks else "ask"
