"""Every address of the room and the API, and which roles it opens to: the table that tests/integration holds true.

A new page or call is named here, or test_room_rights.py fails with its name.
"""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from domain.rights import UserRole

A, C, V, O = UserRole.ADMIN, UserRole.COORDINATOR, UserRole.VALIDATOR, UserRole.OBSERVER  # noqa: E741
ALL: Final = frozenset({A, C, V, O})
SIGNING: Final = frozenset({A, C, V})
STAFF: Final = frozenset({A, C})
ADMIN: Final = frozenset({A})

Rows = Mapping[str, frozenset[UserRole]]

ROOM: Final[Rows] = {
    "GET /": ALL,
    "GET /live": ALL,
    "POST /sign-out": ALL,
    "GET /recommendations": ALL,
    "POST /recommendations/views": ALL,
    "POST /recommendations/views/{view:uuid}/forget": ALL,
    "GET /recommendations/export.csv": ALL,
    "GET /recommendations/export.xlsx": ALL,
    "GET /recommendations/bulk": STAFF,
    "POST /recommendations/bulk": STAFF,
    "POST /recommendations/bulk/undo": STAFF,
    "GET /recommendations/{reference:str}": ALL,
    "POST /recommendations/{reference:str}/assign": STAFF,
    "POST /recommendations/{reference:str}/ask": STAFF,
    "POST /recommendations/{reference:str}/remind": STAFF,
    "POST /recommendations/{reference:str}/postpone": STAFF,
    "POST /recommendations/{reference:str}/resume": STAFF,
    "POST /recommendations/{reference:str}/extend": STAFF,
    "POST /recommendations/{reference:str}/validate": SIGNING,
    "POST /recommendations/{reference:str}/send-back": SIGNING,
    "POST /recommendations/{reference:str}/publish": STAFF,
    "POST /recommendations/{reference:str}/confirm": STAFF,
    "POST /recommendations/{reference:str}/take-back": STAFF,
    "POST /recommendations/{reference:str}/close": STAFF,
    "POST /recommendations/{reference:str}/carry-over": STAFF,
    "GET /evidence/{number:int}": ALL,
    "GET /review": SIGNING,
    "GET /review/replies/{id:uuid}": STAFF,
    "POST /review/replies/{id:uuid}": STAFF,
    "POST /review/replies/{id:uuid}/undo": STAFF,
    "GET /review/replies/{id:uuid}/original": STAFF,
    "GET /review/replies/{id:uuid}/files/{n:int}": STAFF,
    "GET /review/requests/{number:int}": STAFF,
    "POST /review/requests/{number:int}": STAFF,
    "GET /review/validate/{id:uuid}": SIGNING,
    "POST /review/validate/{id:uuid}": SIGNING,
    "GET /review/validate/{id:uuid}/files/{n:int}": SIGNING,
    "GET /deadlines": ALL,
    "GET /deadlines/{number:int}": ALL,
    "GET /deadlines/new": STAFF,
    "POST /deadlines/new": STAFF,
    "GET /deadlines/{number:int}/move": STAFF,
    "POST /deadlines/{number:int}/move": STAFF,
    "POST /deadlines/{number:int}/cancel": STAFF,
    "POST /deadlines/{number:int}/confirm": STAFF,
    "POST /deadlines/{number:int}/freeze": STAFF,
    "POST /deadlines/{number:int}/submit": STAFF,
    "GET /people": STAFF,
    "GET /people/new": STAFF,
    "POST /people/new": STAFF,
    "GET /people/institutions/new": STAFF,
    "POST /people/institutions/new": STAFF,
    "GET /people/institutions/{id:uuid}": STAFF,
    "GET /people/institutions/{id:uuid}/edit": STAFF,
    "POST /people/institutions/{id:uuid}/edit": STAFF,
    "POST /people/institutions/{id:uuid}/posts": STAFF,
    "GET /people/{number:int}": STAFF,
    "GET /people/{number:int}/edit": STAFF,
    "POST /people/{number:int}/edit": STAFF,
    "GET /people/{number:int}/appoint": STAFF,
    "POST /people/{number:int}/appoint": STAFF,
    "GET /people/{number:int}/hand-over": STAFF,
    "POST /people/{number:int}/hand-over": STAFF,
    "GET /people/{number:int}/leave": STAFF,
    "POST /people/{number:int}/leave": STAFF,
    "POST /people/{number:int}/back": STAFF,
    "GET /people/{number:int}/kept": STAFF,
    "GET /people/{number:int}/end/{tenure:uuid}": STAFF,
    "POST /people/{number:int}/end/{tenure:uuid}": STAFF,
    "POST /people/{number:int}/contacts": STAFF,
    "POST /people/{number:int}/contacts/{contact:uuid}/{change:str}": STAFF,
    "POST /people/{number:int}/link/{channel:str}": STAFF,
    "GET /answers/new": STAFF,
    "POST /answers/new": STAFF,
    "POST /answers/undo": STAFF,
    "GET /import": STAFF,
    "POST /import": STAFF,
    "GET /import/routing": STAFF,
    "POST /import/routing": STAFF,
    "GET /import/routing/{id:uuid}": STAFF,
    "GET /import/{id:uuid}": STAFF,
    "GET /import/{id:uuid}/problems.csv": STAFF,
    "POST /import/{id:uuid}/again": STAFF,
    "POST /import/{id:uuid}/save": STAFF,
    "GET /imports": STAFF,
    "GET /imports/{id:uuid}": STAFF,
    "GET /imports/{id:uuid}/problems.csv": STAFF,
    "GET /ladders": ADMIN,
    "POST /ladders": ADMIN,
    "GET /messages": STAFF,
    "GET /messages/live": STAFF,
    "GET /messages/redirect": STAFF,
    "POST /messages/catch": STAFF,
    "POST /messages/retry": STAFF,
    "GET /messages/{number:int}": STAFF,
    "GET /messages/{number:int}/letter": STAFF,
    "POST /messages/{number:int}/retry": STAFF,
    "GET /rehearse": STAFF,
    "POST /rehearse": STAFF,
    "GET /rehearse/{id:str}": STAFF,
    "GET /users": ADMIN,
    "POST /users": ADMIN,
    "GET /users/new": ADMIN,
    "GET /users/{number:int}": ADMIN,
    "POST /users/{number:int}/rights": ADMIN,
    "POST /users/{number:int}/password": ADMIN,
    "POST /users/{number:int}/second-factor/remove": ADMIN,
    "POST /users/{number:int}/unlock": ADMIN,
    "POST /users/{number:int}/sign-ins/end": ADMIN,
    "POST /users/{number:int}/shut-out": ADMIN,
    "POST /users/{number:int}/let-in": ADMIN,
    "GET /account": ALL,
    "POST /account": ALL,
    "POST /account/password": ALL,
    "GET /account/second-factor": ALL,
    "POST /account/second-factor": ALL,
    "POST /account/second-factor/remove": ALL,
    "POST /account/sign-ins/end": ALL,
    "POST /account/sign-ins/{number:int}/end": ALL,
    "POST /account/tokens": ALL,
    "POST /account/tokens/{number:int}/end": ALL,
    "GET /audit": STAFF,
    "GET /audit/export.csv": STAFF,
    "GET /settings": ADMIN,
}
API: Final[Rows] = {
    "GET /recommendations": ALL,
    "GET /recommendations/{reference:str}": ALL,
    "GET /institutions": ALL,
    "GET /asks": ALL,
    "GET /progress": ALL,
    "GET /deadlines": ALL,
    "GET /deadlines/{number:int}": ALL,
    "GET /self": ALL,
    "GET /people": STAFF,
    "GET /messages": STAFF,
    "GET /imports": STAFF,
    "GET /changes": STAFF,
    "GET /status": STAFF,
    "GET /replies": STAFF,
    "GET /replies/{id:uuid}": STAFF,
    "GET /requests": STAFF,
    "POST /requests/{number:int}/grant": STAFF,
    "POST /requests/{number:int}/refuse": STAFF,
    "POST /recommendations/{reference:str}/assign": STAFF,
    "POST /recommendations/{reference:str}/ask": STAFF,
    "POST /recommendations/{reference:str}/remind": STAFF,
    "POST /recommendations/{reference:str}/postpone": STAFF,
    "POST /recommendations/{reference:str}/answer": STAFF,
    "POST /recommendations/{reference:str}/validate": SIGNING,
    "POST /recommendations/{reference:str}/send-back": SIGNING,
    "POST /deadlines": STAFF,
    "POST /deadlines/{number:int}/confirm": STAFF,
    "POST /deadlines/{number:int}/move": STAFF,
    "POST /deadlines/{number:int}/freeze": STAFF,
    "POST /deadlines/{number:int}/submit": STAFF,
}
OUTSIDE: Final = frozenset(
    {
        "GET /health/live",
        "GET /health/ready",
        "GET /static/{name:str}",
        "GET /language/{code:str}",
        "GET /theme/{name:str}",
        "GET /said/{token:str}",
        "POST /said/{token:str}",
        "GET /digest/{token:str}",
        "GET /form/{token:str}",
        "POST /form/{token:str}",
        "GET /sign-in",
        "POST /sign-in",
        "GET /sign-in/code",
        "POST /sign-in/code",
        "GET /first",
        "POST /first",
    }
)
"""What needs no sign-in, and is named here so that nothing else ever does without one."""
NUMBER: Final = 2_000_000_000
FILLED: Final = {
    "{reference:str}": "UPR4-140.1",
    "{view:uuid}": str(UUID(int=1)),
    "{id:uuid}": str(UUID(int=1)),
    "{number:int}": str(NUMBER),
    "{n:int}": "1",
    "{tenure:uuid}": str(UUID(int=1)),
    "{contact:uuid}": str(UUID(int=1)),
    "{change:str}": "remove",
    "{id:str}": "none",
    "{channel:str}": "telegram",
}
"""What stands in an address to try it: things that are not there, but for the one recommendation that is."""


def names_of(handlers: tuple[ControllerRouterHandler, ...]) -> list[str]:
    """Each method and path of some handlers, as the tables name them."""
    found = []
    for handler in handlers:
        assert isinstance(handler, HTTPRouteHandler)
        found += [f"{method} {path}" for path in sorted(handler.paths) for method in sorted(handler.http_methods)]
    return sorted(found)


def fill(path: str) -> str:
    """An address to try: each place of the path with something in it."""
    for place, value in FILLED.items():
        path = path.replace(place, value)
    return path
