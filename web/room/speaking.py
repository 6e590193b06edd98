"""The words of the room in its reader's language, where a handler says something itself."""

from collections.abc import Callable

from domain.ladder import LadderFault
from languages.catalogue import say
from languages.faults import say_fault
from web.deps import Asked, WebDeps
from web.room.drawing import room_reader
from web.seats import Seat

Say = Callable[..., str]
"""say(id, **variables), as in languages/catalogue.py, with the language chosen."""


def speaker(request: Asked, deps: WebDeps, seat: Seat) -> Say:
    """Says messages to who looks at the page."""
    language = room_reader(request, deps, seat).language
    return lambda id, **given: say(language, id, **given)


def word_ladders(language: str, error: LadderFault) -> str:
    """What is wrong with a text of ladders, and in which line."""
    why = say_fault(language, error.fault)
    return why if error.line is None else say(language, "ladders-fault-line", line=str(error.line), why=why)
