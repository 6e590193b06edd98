"""Practice, as a page of the room: a focal point's phone beside what the coordinator sees of it."""

from typing import Any

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from domain.rights import Act
from domain.words import ChannelName
from models.conversations import read_players
from web.deps import Asked, Wired
from web.room.drawing import draw_room
from web.seats import Seated


@get("/practice/desk/{number:int}", act=Act.READ)
async def show_desk(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Both at once: answer on the right, and see on the left what becomes of it."""
    async with deps.database.transaction() as session:
        players = await read_players(session, ChannelName.PRACTICE, deps.composer.calendar.day_of(deps.now()), number)
    if not players:
        raise NotFoundException
    return draw_room(request, deps, seat, "desk", here="practice", player=players[0])
