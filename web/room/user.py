"""One user: their rights, a new password, their sign-ins, and whether they are let in."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
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
    return await _Page(request, deps, seat, number).draw()


@post("/users/{number:int}/rights", act=Act.USERS, request_max_body_size=SMALL)
async def change_rights(request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form) -> Response[Any]:
    """Another role, institution or sight; the last administrator stays one."""
    page, wish = _Page(request, deps, seat, number), await read_wish(deps, seat, data)
    if wish.faults or wish.role is None:
        return await page.draw(filled=data, faults=wish.faults)
    rank = Rank(wish.role, wish.institution, wish.confidential)
    return await page.do("change_rights", partial(accounts.rank_user, rank=rank), "user-rights")


@post("/users/{number:int}/password", act=Act.USERS, request_max_body_size=SMALL)
async def set_new_password(
    request: Asked, deps: Wired, seat: Seated, number: FromPath[int], data: Form
) -> Response[Any]:
    """A new password for somebody who forgot theirs; wherever they are signed in, it ends, and so do their tokens."""
    page, password = _Page(request, deps, seat, number), data.get("password", "")[:1000]
    async with deps.database.transaction() as session:
        known = await read_listed(session, number, deps.now())
    if weak := judge(password, (known.name, known.email) if known else ()):
        return await page.draw(faults={"password": f"password-{weak.value}"})
    hashed = await asyncio.to_thread(hash_password, password)
    return await page.do("set_password", partial(accounts.set_password, hashed=hashed), "user-password")


@post("/users/{number:int}/second-factor/remove", act=Act.USERS)
async def remove_factor(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """For somebody who lost their device and their recovery codes."""
    page = _Page(request, deps, seat, number)
    return await page.do("remove_second_factor", accounts.remove_second_factor, "user-second-factor")


@post("/users/{number:int}/unlock", act=Act.USERS)
async def unlock_user(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    return await _Page(request, deps, seat, number).do("unlock", accounts.unlock, "user-unlocked")


@post("/users/{number:int}/sign-ins/end", act=Act.USERS)
async def end_all(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Sign somebody out everywhere."""
    return await _Page(request, deps, seat, number).do("end_sign_in", accounts.end_everywhere, "user-signed-out")


@post("/users/{number:int}/shut-out", act=Act.USERS)
async def shut_out_user(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    """Let somebody in no more, from this moment; the last administrator stays."""
    return await _Page(request, deps, seat, number).do("shut_out", accounts.shut_out, "user-shut-out")


@post("/users/{number:int}/let-in", act=Act.USERS)
async def let_user_in(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[Any]:
    return await _Page(request, deps, seat, number).do("let_in", accounts.let_in, "user-let-in")


class Change(Protocol):
    """What is done to a user, with its line of the audit; may return how many things it ended."""

    def __call__(
        self, session: AsyncSession, user: User, *, origin: Origin, at: datetime
    ) -> Awaitable[int | bool | None]: ...


@dataclass(frozen=True, slots=True)
class _Page:
    """An administrator before the page of one user."""

    request: Asked
    deps: WebDeps
    seat: Seat
    number: int

    @property
    def language(self) -> str:
        return room_reader(self.request, self.deps, self.seat).language

    async def do(self, verb: str, change: Change, done: str) -> Redirect:
        """Do one thing to the user, and go back to the page that says so. Raises NotFoundException, Refused."""
        try:
            async with self.deps.database.transaction() as session:
                user = await take_user(session, self.number)
                if user is None:
                    raise NotFoundException
                if not may_administer(self.seat.sight, user.sees_confidential):
                    raise Refused(say(self.language, "users-sees-more"), status=403)
                count = await change(session, user, origin=self.seat.origin(verb), at=self.deps.now())
        except LastAdministrator as error:
            raise Refused(say(self.language, "users-last-admin")) from error
        return Redirect(f"/users/{self.number}?done={done}&n={int(count or 0)}", status_code=303)

    async def draw(
        self, *, filled: dict[str, str] | None = None, faults: dict[str, str] | None = None
    ) -> Response[str]:
        """The page. faults: message ids, by field."""
        async with self.deps.database.transaction() as session:
            one = await read_listed(session, self.number, self.deps.now())
        if one is None:
            raise NotFoundException
        choices = await read_choices(self.deps)
        now = {
            "role": one.role.value,
            "institution": next((id for id, name in choices if name == one.institution), ""),
            "confidential": "yes" if one.sees_confidential else "",
        }
        return draw_room(
            self.request,
            self.deps,
            self.seat,
            "users/one",
            here="users",
            status=422 if faults else 200,
            one=one,
            own=self.number == self.seat.number,
            touchable=may_administer(self.seat.sight, one.sees_confidential),
            filled={name: filled.get(name, "")[:300] for name in now} if filled is not None else now,
            faults={field: say(self.language, fault) for field, fault in (faults or {}).items()},
            roles=tuple(UserRole),
            institutions=choices,
        )
