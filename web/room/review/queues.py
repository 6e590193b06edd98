"""The three queues: their counts, the list beside the item that is shown, and what follows it."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Act
from domain.words import Action, Status
from models.heard import Heard, read_heard
from models.queues import REQUESTS, Counts, Waiting, count_queues, list_replies, list_requests, list_validations
from models.requested import read_request
from models.serving import read_serving
from models.validations import read_validation
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.paging import Pages, last_page, read_page
from web.room.review.reading import says_of, suggested
from web.seats import Seat, Seated

SIZE: Final = 30
OTHERWISE: Final = (Action.NO_CHANGE, Action.ACKNOWLEDGE, Action.DECLINE)
ACTS: Final = {"replies": Act.ANSWER, "requests": Act.ANSWER, "validate": Act.VALIDATE}
"""The queues in their order, and what one must be allowed to work on each."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A queue to choose."""

    name: str
    count: int
    path: str


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue as it stands beside an item. place: of the item in it, from 1; 0 when it is not on this page.

    previous, following: where the keys lead to.
    """

    show: str
    tabs: tuple[Tab, ...]
    rows: tuple[Waiting, ...]
    pages: Pages
    total: int
    key: str | None
    place: int
    previous: str | None
    following: str | None

    def path(self, row: Waiting) -> str:
        """Where an item of it is shown, with the same page of the list beside it."""
        return path_of(self.show, row.key, self.pages.page)


@get("/review", act=Act.VALIDATE)
async def show_review(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """A queue with its first item in full."""
    show = request.query_params.get("show", "")
    if show not in ACTS or not seat.may(ACTS[show]):
        show = next(name for name, act in ACTS.items() if seat.may(act))
    return await draw_review(request, deps, seat, show, None)


async def draw_review(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    show: str,
    key: str | None,
    *,
    filled: dict[str, str] | None = None,
    faults: dict[str, str] | None = None,
) -> Response[Any]:
    """The page of one item; of a queue's first where `key` is None. What is not there (any more) leads to its queue.

    filled, faults: what was sent, and what is wrong with it by field: then nothing was changed.
    """
    async with deps.database.transaction() as session:
        queue = await read_queue(session, seat, show, key, read_page(request.query_params.get("page")))
        shown = queue.key
        item = await _read_item(session, deps, seat, show, shown) if shown else None
        strange = isinstance(item, Heard) and not (item.bound and item.person)
        people = await read_serving(session, deps.composer.calendar.day_of(deps.now())) if strange else []
    if key is not None and item is None:
        return Redirect(f"/review?show={show}", status_code=303)
    return draw_room(
        request,
        deps,
        seat,
        "review",
        here="review",
        status=422 if faults else 200,
        queue=queue,
        item=item,
        filled=filled or {},
        faults=defaultdict(str, faults or {}),
        people=people,
        statuses=list(Status),
        actions=OTHERWISE,
        suggested=suggested,
        says_of=says_of,
        recordable=lambda heard: any(one.action not in REQUESTS for one in heard.waiting),
        undo=_undo(request),
    )


async def read_queue(session: AsyncSession, seat: Seat, show: str, key: str | None, page: int) -> Queue:
    """A page of a queue. key: of the item that stands beside it."""
    counts = await count_queues(session, seat.sight)
    total = _count(counts, show)
    page = min(page, last_page(total, SIZE))
    offset = (page - 1) * SIZE
    match show:
        case "replies":
            rows = await list_replies(session, SIZE, offset)
        case "requests":
            rows = await list_requests(session, SIZE, offset)
        case _:
            rows = await list_validations(session, seat.sight, SIZE, offset)
    key = key or (rows[0].key if rows else None)
    at = next((i for i, row in enumerate(rows) if row.key == key), -1)
    pages = Pages(page, last_page(total, SIZE), f"/review?show={show}")
    previous = path_of(show, rows[at - 1].key, page) if at > 0 else None
    following = path_of(show, rows[at + 1].key, page) if at + 1 < len(rows) else None
    if following is None and page < pages.last:
        following = pages.address(page + 1)
    tabs = tuple(Tab(name, _count(counts, name), f"/review?show={name}") for name in ACTS if seat.may(ACTS[name]))
    return Queue(show, tabs, tuple(rows), pages, total, key, offset + at + 1 if at >= 0 else 0, previous, following)


def path_of(show: str, key: str, page: int = 1) -> str:
    """The address of an item."""
    return f"/review/{show}/{key}" + (f"?page={page}" if page > 1 else "")


def go_on(show: str, following: str | None, done: str, count: int = 1, undo: UUID | None = None) -> Redirect:
    """To what follows in a queue, saying what was done. undo: the reply whose review may be taken back."""
    where = path_of(show, following) if following else f"/review?show={show}"
    told = f"done={done}&n={count}" + (f"&undo={undo}" if undo else "")
    return Redirect(f"{where}{'&' if '?' in where else '?'}{told}", status_code=303)


def _count(counts: Counts, show: str) -> int:
    return {"replies": counts.replies, "requests": counts.requests, "validate": counts.validate}[show]


async def _read_item(session: AsyncSession, deps: WebDeps, seat: Seat, show: str, key: str) -> object | None:
    on = deps.composer.calendar.day_of(deps.now())
    match show:
        case "replies":
            return await read_heard(session, UUID(key), seat.sight, on)
        case "requests":
            return await read_request(session, int(key), seat.sight, on)
        case _:
            return await read_validation(session, UUID(key), seat.sight)


def _undo(request: Asked) -> UUID | None:
    """The reply whose review was just done, as the address names it."""
    try:
        return UUID(request.query_params.get("undo", ""))
    except ValueError:
        return None
