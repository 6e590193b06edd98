"""Users: who may sign in, what they may do and see, who is locked or shut out; and letting somebody in."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.params import URLEncodedBody
from litestar.response import Redirect

from domain.passwords import judge
from domain.rights import Act, UserRole, may_administer
from languages.catalogue import say
from models.accounts import is_institution, read_roll
from models.institutions import read_names
from models.users import NewUser, add_user, is_user
from web.deps import Asked, WebDeps, Wired
from web.passwords import hash_password
from web.room.drawing import draw_room, room_reader
from web.room.paging import Pages, last_page, read_page
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
SIZE: Final = 50
SMALL: Final = 16 * 1024
"""Bytes that a form of these pages may have."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a form says of a user's rights. faults: message ids, by field."""

    role: UserRole | None
    institution: UUID | None
    confidential: bool
    faults: dict[str, str]


@get("/users", act=Act.USERS)
async def show_users(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Everybody who may sign in, or once could."""
    page = read_page(request.query_params.get("page"))
    async with deps.database.transaction() as session:
        total, users = await read_roll(session, deps.now(), page, SIZE)
    pages = Pages(page, last_page(total, SIZE), "/users")
    return draw_room(request, deps, seat, "users/list", here="users", users=users, pages=pages)


@get("/users/new", act=Act.USERS)
async def show_new_user(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    return await _draw_new(request, deps, seat, {"role": UserRole.COORDINATOR.value}, {})


@post("/users", act=Act.USERS, request_max_body_size=SMALL)
async def add_new_user(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Let somebody in. Their first password is told to them by whoever adds them, and changed under their account."""
    name, email = data.get("name", "").strip()[:200], data.get("email", "").strip().lower()[:254]
    password = data.get("password", "")[:1000]
    wish = await read_wish(deps, seat, data)
    faults = dict(wish.faults)
    if not name:
        faults["name"] = "users-name-wrong"
    if "@" not in email[1:-1] or not email.isprintable() or " " in email:
        faults["email"] = "users-email-wrong"
    if weak := judge(password, (name, email)):
        faults["password"] = f"password-{weak.value}"
    if not faults:
        hashed = await asyncio.to_thread(hash_password, password)
        async with deps.database.transaction() as session:
            if await is_user(session, email):
                faults["email"] = "users-email-taken"
            else:
                assert wish.role is not None
                new = NewUser(email, name, wish.role, hashed, wish.institution, wish.confidential)
                await add_user(session, new, seat.origin("add_user"), deps.now())
    if faults:
        return await _draw_new(request, deps, seat, data, faults, status=422)
    return Redirect("/users?done=user-added", status_code=303)


async def read_wish(deps: WebDeps, seat: Seat, data: dict[str, str]) -> Wish:
    """The rights that a form asks for. What does not hold is a fault of its field."""
    faults: dict[str, str] = {}
    role = next((one for one in UserRole if one.value == data.get("role")), None)
    if role is None:
        faults["role"] = "users-role-wrong"
    institution = None
    if role is UserRole.VALIDATOR:
        institution = _uuid(data.get("institution", ""))
        async with deps.database.transaction() as session:
            if institution is None or not await is_institution(session, institution):
                faults["institution"] = "users-institution-wrong"
    confidential = data.get("confidential") == "yes"
    if not may_administer(seat.sight, confidential):
        faults["confidential"] = "users-confidential-wrong"
    return Wish(role, institution, confidential, faults)


async def read_choices(deps: WebDeps) -> list[tuple[str, str]]:
    """Institutions that a validator may be of: id and name, in the order of their names."""
    async with deps.database.transaction() as session:
        names = await read_names(session)
    return [(str(id), name) for id, name in names.official.items()]


async def _draw_new(
    request: Asked, deps: WebDeps, seat: Seat, data: dict[str, str], faults: dict[str, str], *, status: int = 200
) -> Response[str]:
    filled = {name: data.get(name, "")[:300] for name in ("name", "email", "role", "institution", "confidential")}
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "users/new",
        here="users",
        status=status,
        filled=filled,
        faults={field: say(language, fault) for field, fault in faults.items()},
        roles=tuple(UserRole),
        institutions=await read_choices(deps),
    )


def _uuid(given: str) -> UUID | None:
    try:
        return UUID(given[:40])
    except ValueError:
        return None
