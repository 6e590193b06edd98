"""One user: their rights, a new password, their sign-ins, and whether they are let in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from domain.passwords import judge
from domain.rights import Act, UserRole, may_administer
from languages.catalogue import say
from models import accounts
from models.accounts import Rank, read_listed, take_user
from models.errors import LastAdministrator
from models.users import User
from web.deps import Asked, WebDeps, Wired
from web.passwords import hash_password
from web.room.drawing import draw_room, room_reader
from web.room.refusals import Refused
from web.room.users import SMALL, Form, read_choices, read_wish
from web.seats import Seat, Seated


@get("/users/{number:int}", act=Act.USERS)
async def show_user(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    return await _draw(request, deps, seat, number)


@post("/users/{number:int}/rights", act=Act.USERS, request_max_body_size=SMALL)
async def change_rights(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Another role, institution or sight; the last administrator stays one."""
    wish = await read_wish(deps, seat, data)
    if wish.faults or wish.role is None:
        return await _draw(request, deps, seat, number, filled=data, faults=wish.faults, status=422)
    rank = Rank(wish.role, wish.institution, wish.confidential)
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.rank_user(session, user, rank, seat.origin("change_rights"), deps.now())
    return _back(number, "user-rights")


@post("/users/{number:int}/password", act=Act.USERS, request_max_body_size=SMALL)
async def set_new_password(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form
) -> Response[Any]:
    """A new password for somebody who forgot theirs; wherever they are signed in, it ends, and so do their tokens."""
    password = data.get("password", "")[:1000]
    async with deps.database.transaction() as session:
        known = await read_listed(session, number, deps.now())
    if weak := judge(password, (known.name, known.email) if known else ()):
        return await _draw(request, deps, seat, number, faults={"password": f"password-{weak.value}"}, status=422)
    hashed = await asyncio.to_thread(hash_password, password)
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.set_password(session, user, hashed, seat.origin("set_password"), deps.now())
    return _back(number, "user-password")


@post("/users/{number:int}/second-factor/remove", act=Act.USERS)
async def remove_factor(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """For somebody who lost their device and their recovery codes."""
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.remove_second_factor(session, user, seat.origin("remove_second_factor"), deps.now())
    return _back(number, "user-second-factor")


@post("/users/{number:int}/unlock", act=Act.USERS)
async def unlock_user(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.unlock(session, user, seat.origin("unlock"), deps.now())
    return _back(number, "user-unlocked")


@post("/users/{number:int}/sign-ins/end", act=Act.USERS)
async def end_all(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Sign somebody out everywhere."""
    async with _taken(request, deps, seat, number) as (session, user):
        ended = await accounts.end_everywhere(session, user, seat.origin("end_sign_in"), deps.now())
    return _back(number, "user-signed-out", ended)


@post("/users/{number:int}/shut-out", act=Act.USERS)
async def shut_out_user(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Let somebody in no more, from this moment; the last administrator stays."""
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.shut_out(session, user, seat.origin("shut_out"), deps.now())
    return _back(number, "user-shut-out")


@post("/users/{number:int}/let-in", act=Act.USERS)
async def let_user_in(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    async with _taken(request, deps, seat, number) as (session, user):
        await accounts.let_in(session, user, seat.origin("let_in"), deps.now())
    return _back(number, "user-let-in")


@asynccontextmanager
async def _taken(request: Asked, deps: WebDeps, seat: Seat, number: int) -> AsyncIterator[tuple[AsyncSession, User]]:
    """The user of this number in a transaction. Raises NotFoundException, Refused."""
    language = room_reader(request, deps, seat).language
    try:
        async with deps.database.transaction() as session:
            user = await take_user(session, number)
            if user is None:
                raise NotFoundException
            if not may_administer(seat.sight, user.sees_confidential):
                raise Refused(say(language, "users-sees-more"), status=403)
            yield session, user
    except LastAdministrator as error:
        raise Refused(say(language, "users-last-admin")) from error


async def _draw(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    number: int,
    *,
    filled: dict[str, str] | None = None,
    faults: dict[str, str] | None = None,
    status: int = 200,
) -> Response[str]:
    async with deps.database.transaction() as session:
        one = await read_listed(session, number, deps.now())
    if one is None:
        raise NotFoundException
    choices = await read_choices(deps)
    now = {
        "role": one.role.value,
        "institution": next((id for id, name in choices if name == one.institution), ""),
        "confidential": "yes" if one.sees_confidential else "",
    }
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "users/one",
        here="users",
        status=status,
        one=one,
        own=number == seat.number,
        touchable=may_administer(seat.sight, one.sees_confidential),
        filled={name: filled.get(name, "")[:300] for name in now} if filled is not None else now,
        faults={field: say(language, fault) for field, fault in (faults or {}).items()},
        roles=tuple(UserRole),
        institutions=choices,
    )


def _back(number: int, done: str, count: int = 0) -> Redirect:
    return Redirect(f"/users/{number}?done={done}&n={count}", status_code=303)
