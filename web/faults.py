"""What a reader sees when something went wrong: polite, plain, nothing of the inside."""

import logging

from litestar import Response
from litestar.exceptions import HTTPException
from sqlalchemy.exc import DataError, DBAPIError, InterfaceError

from activities.ports import EngineUnreachable
from bots.ports import NotStored
from web.deps import Asked, clock
from web.drawing import Reader, choose_language, draw

log = logging.getLogger(__name__)

AWAY = (DBAPIError, InterfaceError, NotStored, EngineUnreachable, OSError)
"""The record or the engine does not answer: later, the same request may succeed."""
SIGNED = ("/said/", "/digest/", "/form/")
TOLD = {403: "forbidden", 404: "missing", 410: "expired", 413: "too-long", 421: "host", 429: "often"}


def tell_fault(request: Asked, error: Exception) -> Response[str]:
    """The page for an error; what is not the reader's doing goes to the log."""
    if isinstance(error, HTTPException) and error.status_code < 500:
        answer = draw_fault(request, error.status_code, TOLD.get(error.status_code, "request"))
        answer.headers.update(error.headers or {})
        return answer
    if isinstance(error, DataError):
        # A number or a text that no column can hold: what was asked for cannot be there.
        return draw_fault(request, 400, "request")
    if isinstance(error, AWAY) or (isinstance(error, HTTPException) and error.status_code == 503):
        log.warning("%s %s: %s", request.method, _where(request), error)
        return draw_fault(request, 503, "away")
    log.error("%s %s failed", request.method, _where(request), exc_info=error)
    return draw_fault(request, 500, "inside")


def _where(request: Asked) -> str:
    """The path for the log, without the token of a link: who reads it could act with it."""
    return next((f"{page}…" for page in SIGNED if request.url.path.startswith(page)), request.url.path)


def draw_fault(request: Asked, status: int, fault: str) -> Response[str]:
    if status in (404, 410) and request.url.path.startswith(SIGNED):
        log.warning("%s %s: the link does not hold (%s)", request.method, _where(request), fault)
    return draw("fault", Reader(choose_language(request), "UTC", clock()), status=status, fault=fault)
