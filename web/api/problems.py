"""What a program is told when something cannot be done: a problem in JSON, with how to mend it (RFC 9457)."""

import logging
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from litestar import Response
from litestar.exceptions import HTTPException, ValidationException
from sqlalchemy.exc import DataError

from web.deps import Asked
from web.faults import AWAY

log = logging.getLogger(__name__)

TYPE: Final = "application/problem+json"
MENDING: Final = {
    400: "What was sent is not what is expected here: see errors, and /api/v1/docs.",
    401: "Send a token that holds, as Authorization: Bearer …; make one on the pages, under Your account.",
    403: "The user of this token may not do this, or the token only reads.",
    404: "There is nothing of this name that this user sees.",
    405: "This address is asked in another way: see /api/v1/docs.",
    413: "Send less at once.",
    429: "Wait as many seconds as Retry-After says, then go on.",
    500: "This is a fault of Suivi's own; its log says more.",
    503: "The record or the workflow engine does not answer: try again later.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """RFC 9457. detail: how to mend it. errors: which part of what was sent is wrong, and why."""

    title: str
    status: int
    detail: str
    errors: list[dict[str, str]]
    type: str = "about:blank"


class Refusal(HTTPException):
    """What was asked for cannot be done; nothing was changed. detail: why, and how to mend it."""

    status_code = 409


def tell_problem(request: Asked, error: Exception) -> Response[Problem]:
    """Any error as a problem; what is not the program's doing goes to the log."""
    if isinstance(error, HTTPException) and error.status_code < 500:
        return _draw(error.status_code, _detail(error), _errors(error), error.headers)
    if isinstance(error, DataError):
        return _draw(400, MENDING[400])
    if isinstance(error, AWAY):
        log.warning("%s %s: %s", request.method, request.url.path, error)
        return _draw(503, MENDING[503])
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _draw(500, MENDING[500])


def _detail(error: HTTPException) -> str:
    if isinstance(error, Refusal):
        return error.detail
    return MENDING.get(error.status_code, MENDING[400])


def _errors(error: HTTPException) -> list[dict[str, str]]:
    if not isinstance(error, ValidationException) or not isinstance(error.extra, list):
        return []
    wrong: list[Any] = error.extra
    return [{name: str(value) for name, value in one.items()} for one in wrong if isinstance(one, dict)]


def _draw(
    status: int, detail: str, errors: list[dict[str, str]] | None = None, headers: dict[str, str] | None = None
) -> Response[Problem]:
    problem = Problem(HTTPStatus(status).phrase, status, detail, errors or [])
    return Response(problem, status_code=status, media_type=TYPE, headers=headers)
