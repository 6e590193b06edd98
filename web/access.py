"""Lets in who may come in: every page of the room and every call of the API passes here before anything is read."""

from typing import Any, Final
from urllib.parse import quote

from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.exceptions import HTTPException, NotAuthorizedException, PermissionDeniedException
from litestar.handlers.base import BaseRouteHandler
from litestar.response import Redirect

from domain.commands import Origin
from domain.rights import Act, UserRole
from models.users import NewUser, add_user, find_sign_in, find_token, find_user
from web.brakes import Brakes, client_of, too_often
from web.deps import Asked, WebDeps
from web.guard import SAFE
from web.seats import TOKEN, Seat, cookie_name, hash_token, seat_of

PLAYER = "practice@suivi.invalid"
"""In practice nobody signs in: whoever opens the pages is this user, who may do everything."""
PROOF_FIELD, PROOF_HEADER = "proof", "x-proof"
SIGN_IN = "/sign-in"
SEAT: Final = "seat"

Connection = ASGIConnection[Any, Any, Any, Any]


class SignInFirst(Exception):
    """Nobody is signed in in this browser. where: the page to come back to."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


async def admit(connection: Connection, handler: BaseRouteHandler) -> None:
    """A guard for pages: somebody is signed in, may do what the page does, and sends what our own page made.

    Raises SignInFirst, PermissionDeniedException.
    """
    deps: WebDeps = connection.app.state.deps
    seat = await _seat(deps, connection)
    if seat is None:
        raise SignInFirst(_where(connection) if connection.scope.get("method") in SAFE else "/")
    _check_right(connection, seat, handler)
    if connection.scope.get("method") not in SAFE and not seat.proves(await _proof(connection)):
        del connection.scope["state"][SEAT]
        raise PermissionDeniedException


async def admit_program(connection: Connection, handler: BaseRouteHandler) -> None:
    """A guard for the API: a token, or for reading alone the browser of somebody who is signed in.

    Raises NotAuthorizedException, PermissionDeniedException, HTTPException (429).
    """
    deps: WebDeps = connection.app.state.deps
    brakes: Brakes = connection.app.state.brakes
    client = client_of(connection.scope, behind_proxy=deps.behind_proxy)
    if (wait := brakes.refused.wait(client, deps.now())) is not None:
        raise too_often(wait)
    kind, _, token = connection.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and TOKEN.fullmatch(token):
        hash = hash_token(token)
        async with deps.database.transaction() as session:
            found = await find_token(session, hash, deps.now())
        seat: Seat | None = None
        if found is not None:
            seat = seat_of(found[0], token, hash, program=True, reads_only=found[1].reads_only)
    else:
        seat = None if kind else await _seat(deps, connection)
    if seat is None:
        brakes.refused.press(client, deps.now())
        raise NotAuthorizedException
    if (wait := brakes.calls.press(seat.hash, deps.now())) is not None:
        raise too_often(wait)
    _check_right(connection, seat, handler)
    if connection.scope.get("method") not in SAFE and (not seat.program or seat.reads_only):
        raise PermissionDeniedException


def _where(connection: Connection) -> str:
    query = connection.url.query
    return f"{connection.url.path}?{query}" if query else connection.url.path


def provide_seat(request: Asked) -> Seat:
    seat = request.scope["state"][SEAT]
    assert isinstance(seat, Seat)
    return seat


def _check_right(connection: Connection, seat: Seat, handler: BaseRouteHandler) -> None:
    connection.scope["state"][SEAT] = seat
    act = handler.opt["act"]
    assert isinstance(act, Act)
    if not seat.may(act):
        raise PermissionDeniedException


async def _seat(deps: WebDeps, connection: Connection) -> Seat | None:
    if deps.practice:
        return await _player(deps)
    token = connection.cookies.get(cookie_name(deps.public_url), "")
    if not TOKEN.fullmatch(token):
        return None
    hash = hash_token(token)
    async with deps.database.transaction() as session:
        found = await find_sign_in(session, hash, deps.now())
    if found is None or found[1].passed_at is None:
        return None
    return seat_of(found[0], token, hash)


async def _player(deps: WebDeps) -> Seat:
    async with deps.database.transaction() as session:
        user = await find_user(session, PLAYER)
        if user is None:
            new = NewUser(PLAYER, "Practice", UserRole.ADMIN, None, sees_confidential=True)
            user = await add_user(session, new, Origin("practice:player"), deps.now())
    return seat_of(user, deps.keys[max(deps.keys)].hex(), b"")


async def _proof(connection: Connection) -> str:
    given = connection.headers.get(PROOF_HEADER)
    if given is None:
        assert isinstance(connection, Request)
        try:
            given = (await connection.form()).get(PROOF_FIELD)
        except (ValueError, LookupError) as error:
            raise HTTPException(status_code=400) from error
    return given if isinstance(given, str) else ""


def ask_to_sign_in(request: Asked, error: SignInFirst) -> Response[Any]:
    """Lead to the page for signing in, and back afterwards."""
    where = f"{SIGN_IN}?next={quote(error.where, safe='')}" if error.where != "/" else SIGN_IN
    if "hx-request" in request.headers:
        return Response(b"", status_code=401, headers={"HX-Redirect": where})
    return Redirect(where, status_code=303)
