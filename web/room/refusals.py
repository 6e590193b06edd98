"""What a reader of the room sees when something cannot be done: why, and how to mend it. Nothing was changed."""

from litestar import Response
from litestar.exceptions import HTTPException

from languages.catalogue import say
from web.access import SEAT
from web.deps import Asked, WebDeps
from web.faults import tell_fault
from web.pages import page_before
from web.room.drawing import draw_room, room_reader
from web.seats import Seat


class Refused(Exception):
    """Something that was asked for in the room cannot be done. words: why, and how to mend it, as it is shown."""

    def __init__(self, words: str, *, status: int = 422, back: str | None = None) -> None:
        super().__init__(words)
        self.words, self.status, self.back = words, status, back


def tell_refusal(request: Asked, error: Refused) -> Response[str]:
    """The page that says why."""
    deps: WebDeps = request.app.state.deps
    seat = _seat(request)
    title = say(room_reader(request, deps, seat).language, "room-refused")
    back = error.back or page_before(request)
    return draw_room(request, deps, seat, "refused", status=error.status, title=title, why=error.words, back=back)


def tell_forbidden(request: Asked, error: HTTPException) -> Response[str]:
    """To who is signed in, that their role does not allow it; to others, that this came from no page of ours."""
    deps: WebDeps = request.app.state.deps
    seat = _seat(request)
    if seat is None:
        return tell_fault(request, error)
    language = room_reader(request, deps, seat).language
    title, why = say(language, "room-forbidden"), say(language, "room-forbidden-why")
    return draw_room(request, deps, seat, "refused", status=403, title=title, why=why, back="/")


def _seat(request: Asked) -> Seat | None:
    found = request.scope["state"].get(SEAT)
    return found if isinstance(found, Seat) else None
