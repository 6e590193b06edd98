"""The list: search, filters, views, and what can be done with many at once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID
from weakref import WeakKeyDictionary

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Act, Sight
from domain.texts import collapse
from domain.words import Classification, Phase, Position, Status
from languages.catalogue import say
from languages.direction import disarm
from languages.labels import label
from models.listing import Choices, Sort, list_found, read_choices
from models.search import count_found
from models.session import Database
from models.views import TooManyViews, forget_view, read_views, save_view
from web.deps import Asked, Wired
from web.room.drawing import draw_room, room_reader
from web.room.paging import Pages, last_page, read_page
from web.room.recommendations.filters import LIST, VIEWS, Filters, parse_filters, read_filters
from web.room.recommendations.undoing import read_undo
from web.room.refusals import Refused
from web.seats import Seated
from web.uploads import read_form

SIZE: Final = 50
FRESH: Final = timedelta(minutes=1)
"""How long what there is to filter by is remembered: it changes with imports alone, and costs more than a page."""


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a filter: its value in the address, and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Select:
    """A filter that is chosen from a list. options: empty where there is nothing to choose."""

    name: str
    options: tuple[Option, ...]


@dataclass
class Shelf:
    """What there is to filter by, as it was read last for each sight."""

    kept: dict[Sight, tuple[datetime, Choices]] = field(default_factory=dict)

    async def read(self, session: AsyncSession, sight: Sight, now: datetime) -> Choices:
        at, choices = self.kept.get(sight, (None, Choices()))
        if at is None or now - at > FRESH:
            choices = await read_choices(session, sight)
            self.kept[sight] = (now, choices)
        return choices


_shelves: WeakKeyDictionary[Database, Shelf] = WeakKeyDictionary()


@get(LIST, act=Act.READ)
async def show_list(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """One page of what is found. What is looked for is all in the address."""
    filters = read_filters(request.query_params.multi_items())
    now = deps.now()
    async with deps.database.transaction() as session:
        count = await count_found(session, filters.wanted, seat.sight, now)
        page = min(read_page(request.query_params.get("page")), last_page(count, SIZE))
        lines = await list_found(session, filters.wanted, seat.sight, now, filters.sort, page, SIZE, count)
        choices = await _shelves.setdefault(deps.database, Shelf()).read(session, seat.sight, now)
        saved = await read_views(session, seat.user)
    language = room_reader(request, deps, seat).language
    answer = draw_room(
        request,
        deps,
        seat,
        "recommendations/list",
        here="recommendations",
        filters=filters,
        undo=read_undo(request.query_params.get("undo", "")) if seat.may(Act.ASSIGN) else "",
        count=count,
        lines=lines,
        pages=Pages(page, last_page(count, SIZE), filters.address()),
        selects=list_selects(choices, filters, language),
        views={name: f"{LIST}?{query}" if query else LIST for name, query in VIEWS.items()},
        usual=next((name for name, query in VIEWS.items() if parse_filters(query).given == filters.given), None),
        saved=saved,
        now=now,
        sorts=tuple(Sort),
    )
    # A browser would write every empty field into the address.
    answer.headers["HX-Push-Url"] = filters.address()
    return answer


@post("/recommendations/views", act=Act.READ)
async def keep_view(request: Asked, deps: Wired, seat: Seated) -> Redirect:
    """Keep what is looked for under a name, for this user alone."""
    form = dict((await read_form(request)).fields)
    filters = parse_filters(form.get("view", ""))
    name = collapse(disarm(form.get("name", "")))[:60]
    language = room_reader(request, deps, seat).language
    if not name:
        raise Refused(say(language, "recommendations-view-name-missing"), back=filters.address())
    async with deps.database.transaction() as session:
        try:
            await save_view(session, seat.user, name, filters.query, deps.now())
        except TooManyViews:
            raise Refused(say(language, "recommendations-view-too-many"), back=filters.address()) from None
    return Redirect(filters.address(LIST, done="view-kept"), status_code=303)


@post("/recommendations/views/{view:uuid}/forget", act=Act.READ)
async def drop_view(request: Asked, deps: Wired, seat: Seated, view: FromPath[UUID]) -> Redirect:
    """Let a view go."""
    async with deps.database.transaction() as session:
        await forget_view(session, seat.user, view)
    return Redirect(f"{LIST}?{urlencode({'done': 'view-forgotten'})}", status_code=303)


def list_selects(choices: Choices, filters: Filters, language: str) -> list[Select]:
    """The filters that are chosen from a list; what is chosen can always be chosen, even where nothing has it."""

    def words(values: tuple[str, ...] | tuple[int, ...]) -> tuple[Option, ...]:
        return tuple(Option(str(value), str(value)) for value in values)

    def labels(vocabulary: type[Phase] | type[Status] | type[Position] | type[Classification]) -> tuple[Option, ...]:
        return tuple(Option(word.value, label(language, word)) for word in vocabulary)

    found = {
        "institution": words(choices.institutions),
        "phase": (Option("open", say(language, "recommendations-phase-open")), *labels(Phase)),
        "status": (Option("none", say(language, "recommendations-status-none")), *labels(Status)),
        "body": words(choices.bodies),
        "cycle": words(choices.cycles),
        "theme": words(choices.themes),
        "group": words(choices.groups),
        "sdg": words(choices.sdgs),
        "position": labels(Position),
        "classification": labels(Classification),
    }
    selects = []
    for name, options in found.items():
        chosen = filters.given.get(name)
        if chosen and chosen not in [one.value for one in options]:
            options = (*options, Option(chosen, chosen))
        if options:
            selects.append(Select(name, options))
    return selects
