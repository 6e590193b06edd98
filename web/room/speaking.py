"""The words of the room in its reader's language, where a handler says something itself."""

from collections.abc import Callable

from languages.catalogue import say
from web.deps import Asked, WebDeps
from web.room.drawing import room_reader
from web.seats import Seat

Say = Callable[..., str]
"""say(id, **variables), as in languages/catalogue.py, with the language chosen."""


def speaker(request: Asked, deps: WebDeps, seat: Seat) -> Say:
    """Says messages to who looks at the page."""
    language = room_reader(request, deps, seat).language
    return lambda id, **given: say(language, id, **given)
