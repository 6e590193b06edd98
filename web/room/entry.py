"""The door of the room: signing in and out, the second factor, and the first administrator.

Whether an address is a user's cannot be told from outside: a wrong address takes as long as a wrong password, and
both are answered alike.
"""

import asyncio
from datetime import datetime
from typing import Any

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.passwords import judge
from domain.rights import Act, UserRole
from languages.catalogue import say
from models.accounts import spend_recovery_code
from models.users import NewUser, SignIn, User, add_user, any_user, begin, find_sign_in, find_user
from web.access import SIGN_IN
from web.brakes import Brakes
from web.deps import Asked, WebDeps, Wired
from web.first import is_first_code
from web.passwords import hash_password
from web.room.credentials import compare, digits_of, minutes_until, note_failure, note_success, step_of
from web.room.drawing import draw_room, room_reader
from web.seats import TOKEN, Seated, cookie_name, cookie_of, hash_token, new_token

Form = URLEncodedBody[dict[str, str]]


def safe_next(given: str | None) -> str:
    """Where to go after signing in: a path of ours, never another host's."""
    if not given or len(given) > 2000 or not given.startswith("/") or given.startswith(("//", "/\\", SIGN_IN)):
        return "/"
    return given if given.isprintable() and "\\" not in given else "/"


@get(SIGN_IN)
async def show_sign_in(request: Asked, deps: Wired) -> Response[Any]:
    """The form; of an installation that nobody uses yet, the page for the first administrator."""
    async with deps.database.transaction() as session:
        if not await any_user(session):
            return Redirect("/first", status_code=303)
    return _form(request, deps, request.query_params.get("next"))


@post(SIGN_IN, request_max_body_size=16 * 1024)
async def sign_in(request: Asked, deps: Wired, data: Form) -> Response[Any]:
    """Let somebody in who knows their password; five wrong ones lock the account for a while."""
    email, password = data.get("email", "").strip().lower()[:254], data.get("password", "")[:256]
    where, now, brakes = data.get("next"), deps.now(), request.app.state.brakes
    assert isinstance(brakes, Brakes)
    async with deps.database.transaction() as session:
        user = await find_user(session, email)
        kept, locked = (user.password, user.locked_until) if user else (None, brakes.strangers.locked(email))
    if locked is not None and locked > now:
        return _form(request, deps, where, email, "locked", status=429, minutes=minutes_until(locked, now))
    right = await compare(password, kept)
    if right is None:
        return _form(request, deps, where, email, "busy", status=429)
    token = new_token()
    async with deps.database.transaction() as session:
        user = await find_user(session, email)
        if user is None or not right:
            if user is not None:
                await note_failure(session, user, now)
            else:
                brakes.strangers.fail(email, now)
            return _form(request, deps, where, email, "wrong", status=401)
        if user.totp is None:
            await note_success(session, user, now)
        await begin(session, user, hash_token(token), request.headers.get("user-agent", ""), now)
        second = user.totp is not None
    there = f"/sign-in/code?next={safe_next(where)}" if second else safe_next(where)
    answer = Redirect(there, status_code=303)
    answer.set_cookie(cookie_of(token, deps.public_url))
    return answer


@get("/sign-in/code")
async def show_second(request: Asked, deps: Wired) -> Response[Any]:
    return _second(request, deps, request.query_params.get("next"))


@post("/sign-in/code", request_max_body_size=16 * 1024)
async def take_second(request: Asked, deps: Wired, data: Form) -> Response[Any]:
    """Take the code of the second factor, or one of recovery: each once only."""
    now, where = deps.now(), data.get("next")
    given = data.get("code", "")[:40]
    async with deps.database.transaction() as session:
        found = await _half_signed_in(session, request, deps, now)
        if found is None:
            return Redirect(SIGN_IN, status_code=303)
        user, sign_in = found
        if user.locked_until is not None and user.locked_until > now:
            return _second(request, deps, where, "locked", status=429, minutes=minutes_until(user.locked_until, now))
        step = step_of(digits_of(given), user.totp, user.totp_step, now) if user.totp else None
        if step is None and not spend_recovery_code(user, given):
            await note_failure(session, user, now)
            return _second(request, deps, where, "code", status=401)
        user.totp_step, sign_in.passed_at = step or user.totp_step, now
        await note_success(session, user, now)
    return Redirect(safe_next(where), status_code=303)


@post("/sign-out", act=Act.READ)
async def sign_out(request: Asked, deps: Wired, seat: Seated) -> Redirect:
    """End this browser's sign-in."""
    async with deps.database.transaction() as session:
        found = await find_sign_in(session, seat.hash, deps.now())
        if found is not None:
            found[1].ended_at = deps.now()
    answer = Redirect(SIGN_IN, status_code=303)
    answer.set_cookie(cookie_of("", deps.public_url, over=True))
    # What the browser kept of the pages goes, too.
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


@get("/first")
async def show_first(request: Asked, deps: Wired) -> Response[Any]:
    """The page for the first administrator, while there is none."""
    async with deps.database.transaction() as session:
        if deps.practice or await any_user(session):
            raise HTTPException(status_code=404)
    return _first(request, deps, {"code": request.query_params.get("code", "")[:40]})


@post("/first", request_max_body_size=16 * 1024)
async def make_first(request: Asked, deps: Wired, data: Form) -> Response[Any]:
    """Make the first administrator, for whoever has the code that only the machine's own user can see."""
    if deps.practice:
        raise HTTPException(status_code=404)
    language = room_reader(request, deps, None).language
    name, email = data.get("name", "").strip()[:200], data.get("email", "").strip().lower()[:254]
    password = data.get("password", "")[:1000]
    weak = judge(password, (name, email))
    fault = None
    if not is_first_code(data.get("code", ""), deps.keys):
        fault = "first-code-wrong"
    elif not name:
        fault = "first-name-wrong"
    elif "@" not in email[1:-1]:
        fault = "first-email-wrong"
    elif weak is not None:
        fault = f"password-{weak.value}"
    if fault is not None:
        return _first(request, deps, data, say(language, fault), status=422)
    hashed = await asyncio.to_thread(hash_password, password)
    now, token = deps.now(), new_token()
    async with deps.database.transaction() as session:
        if await any_user(session):
            raise HTTPException(status_code=404)
        new = NewUser(email, name, UserRole.ADMIN, hashed, sees_confidential=True, language=language)
        # Of two who send it at once, one is first: the id of the change is the same for both.
        user = await add_user(session, new, Origin("room:first", through="room"), now)
        await begin(session, user, hash_token(token), request.headers.get("user-agent", ""), now)
    answer = Redirect("/", status_code=303)
    answer.set_cookie(cookie_of(token, deps.public_url))
    return answer


async def _half_signed_in(
    session: AsyncSession, request: Asked, deps: WebDeps, now: datetime
) -> tuple[User, SignIn] | None:
    token = request.cookies.get(cookie_name(deps.public_url), "")
    found = await find_sign_in(session, hash_token(token), now) if TOKEN.fullmatch(token) else None
    if found is None or found[1].passed_at is not None:
        return None
    # Two that send the same code at once: the second waits here and finds it used.
    await session.refresh(found[0], with_for_update=True)
    return found


def _form(
    request: Asked,
    deps: WebDeps,
    where: str | None,
    email: str = "",
    fault: str | None = None,
    *,
    status: int = 200,
    **told: int,
) -> Response[str]:
    where = safe_next(where)
    return draw_room(request, deps, None, "sign_in", status=status, next=where, email=email, fault=fault, told=told)


def _second(
    request: Asked, deps: WebDeps, where: str | None, fault: str | None = None, *, status: int = 200, **told: int
) -> Response[str]:
    where = safe_next(where)
    return draw_room(request, deps, None, "second_factor", status=status, next=where, fault=fault, told=told)


def _first(
    request: Asked, deps: WebDeps, data: dict[str, str], fault: str | None = None, *, status: int = 200
) -> Response[str]:
    filled = {name: data.get(name, "") for name in ("code", "name", "email")}
    return draw_room(request, deps, None, "first", status=status, filled=filled, fault=fault)
