"""The API as one router behind its door, and its description, which is made from the code."""

from typing import Any, Final

from litestar import Response, Router, get
from litestar.datastructures import ResponseHeader
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ControllerRouterHandler

from web.access import admit_program, provide_seat
from web.api import acting, dates, reading, review
from web.api.problems import tell_problem
from web.brakes import CALLS
from web.deps import Asked, Wired
from web.room.drawing import draw_room

PATH: Final = "/api/v1"
API: Final[tuple[ControllerRouterHandler, ...]] = (
    reading.list_recommendations,
    reading.show_recommendation,
    reading.show_institutions,
    reading.show_people,
    reading.show_asks,
    reading.show_progress,
    reading.show_deadlines,
    reading.show_deadline,
    reading.show_messages,
    reading.show_imports,
    reading.show_changes,
    reading.show_status,
    reading.show_self,
    review.show_replies,
    review.show_one_reply,
    review.show_requests,
    review.grant_request,
    review.refuse_request,
    acting.assign,
    acting.ask,
    acting.remind,
    acting.postpone,
    acting.answer,
    acting.validate,
    acting.return_it,
    dates.add_one,
    dates.confirm_deadline,
    dates.move_deadline,
    dates.freeze_deadline,
    dates.submit_deadline,
)
LARGEST: Final = 256 * 1024
"""Bytes that a call may send."""


@get(f"{PATH}/docs", include_in_schema=False)
async def show_docs(request: Asked, deps: Wired) -> Response[Any]:
    """What the API can do, as a plain page."""
    schema: dict[str, Any] = request.app.openapi_schema.to_schema()
    return draw_room(request, deps, None, "api", paths=schema["paths"], calls=CALLS)


def make_api() -> Router:
    return Router(
        PATH,
        route_handlers=API,
        guards=[admit_program],
        dependencies={"seat": Provide(provide_seat, sync_to_thread=False)},
        exception_handlers={
            status: tell_problem for status in (400, 401, 403, 404, 405, 409, 413, 422, 429, HTTPException, Exception)
        },
        request_max_body_size=LARGEST,
        include_in_schema=True,
        security=[{"token": []}],
        response_headers=[ResponseHeader(name="Cache-Control", value="no-store")],
    )


def describe() -> OpenAPIConfig:
    """The description as OpenAPI 3.1, at schema/openapi.json; no page of anybody else's."""
    return OpenAPIConfig(
        title="Suivi",
        version="1",
        description="What the pages do, for programs: the same rights, the same sight. Errors are problems (RFC 9457).",
        path=f"{PATH}/schema",
        render_plugins=[JsonRenderPlugin(path="/openapi.json")],
        components=Components(
            security_schemes={
                "token": SecurityScheme(type="http", scheme="bearer", description="Your account makes it.")
            }
        ),
        use_handler_docstrings=True,
    )
