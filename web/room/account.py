"""One's own account: name and language, password, where one is signed in. Everybody who is signed in has one."""

import asyncio
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from domain.passwords import judge
from domain.rights import Act
from languages.catalogue import say
from models import accounts
from models.passes import end_sign_in, read_sign_ins, read_tokens
from models.users import User, end_sign_ins
from web.deps import Asked, WebDeps, Wired
from web.drawing import COOKIE, ENDONYMS
from web.passwords import hash_password
from web.room.browsers import name_browser
from web.room.credentials import Proof, ask_again
from web.room.drawing import LANGUAGES, draw_room, room_reader
from web.seats import Seat, Seated

Form = URLEncodedBody[dict[str, str]]
SMALL: Final = 16 * 1024


@get("/account", act=Act.READ)
async def show_account(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    return await draw_account(request, deps, seat)


@post("/account", act=Act.READ, request_max_body_size=SMALL)
async def change_account(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Another name, another language of the pages."""
    name, language = data.get("name", "").strip()[:200], data.get("language", "")
    if not name:
        return await draw_account(request, deps, seat, filled=data, faults={"name": "account-name-wrong"}, status=422)
    if language and language not in LANGUAGES:
        faults = {"language": "account-language-wrong"}
        return await draw_account(request, deps, seat, filled=data, faults=faults, status=422)
    async with deps.database.transaction() as session:
        user = await session.get_one(User, seat.user, with_for_update=True)
        await accounts.rename(session, user, name, language or None, seat.origin("correct"), deps.now())
    answer = Redirect("/account?done=account-saved", status_code=303)
    # What was chosen for one visit would go before what is chosen for good.
    answer.delete_cookie(COOKIE)
    return answer


@post("/account/password", act=Act.READ, request_max_body_size=SMALL)
async def change_password(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Another password, for whoever knows the old one; sign-ins elsewhere end, and tokens unless they are to go on."""
    new = data.get("new", "")[:1000]
    fault = await ask_for_password(request, deps, seat, data.get("old", ""), "old")
    if fault is None and (weak := judge(new, (seat.name, seat.email))):
        fault = await draw_account(request, deps, seat, faults={"new": f"password-{weak.value}"}, status=422)
    if fault is not None:
        return fault
    hashed = await asyncio.to_thread(hash_password, new)
    async with deps.database.transaction() as session:
        user = await session.get_one(User, seat.user, with_for_update=True)
        origin, keeps = seat.origin("set_password"), data.get("keep-tokens") == "yes"
        await accounts.set_password(session, user, hashed, origin, deps.now(), but=seat.hash, keeps_tokens=keeps)
    return Redirect("/account?done=account-password", status_code=303)


@post("/account/sign-ins/{number:int}/end", act=Act.READ)
async def end_one(deps: Wired, seat: Seated, number: FromPath[int]) -> Redirect:
    """End one's sign-in in another browser."""
    async with deps.database.transaction() as session:
        if not await end_sign_in(session, seat.user, number, seat.origin("end_sign_in"), deps.now()):
            raise NotFoundException
    return Redirect("/account?done=account-signed-out&n=1#browsers", status_code=303)


@post("/account/sign-ins/end", act=Act.READ)
async def end_others(deps: Wired, seat: Seated) -> Redirect:
    """End one's sign-ins in all browsers but this one."""
    async with deps.database.transaction() as session:
        ended = await end_sign_ins(session, seat.user, deps.now(), but=seat.hash)
    return Redirect(f"/account?done=account-signed-out&n={ended}#browsers", status_code=303)


async def ask_for_password(
    request: Asked, deps: WebDeps, seat: Seat, password: str, field: str
) -> Response[Any] | None:
    """None when it is the password of whoever is signed in; else the page that says what is wrong, beside `field`."""
    proof = await ask_again(deps.database, seat.user, password, deps.now())
    if proof is Proof.RIGHT:
        return None
    status = 422 if proof is Proof.WRONG else 429
    return await draw_account(request, deps, seat, faults={field: f"account-password-{proof.value}"}, status=status)


async def draw_account(
    request: Asked,
    deps: WebDeps,
    seat: Seat,
    *,
    filled: dict[str, str] | None = None,
    faults: dict[str, str] | None = None,
    status: int = 200,
    token: str | None = None,
) -> Response[str]:
    """The page. token: one that was just made, which is shown this once."""
    if deps.practice:
        raise NotFoundException
    now = deps.now()
    async with deps.database.transaction() as session:
        user = await session.get_one(User, seat.user)
        sign_ins = await read_sign_ins(session, seat.user, now)
        tokens = await read_tokens(session, seat.user, now)
    kept = {"name": user.name, "language": user.language or "", "purpose": "", "days": "90", "writes": ""}
    language = room_reader(request, deps, seat).language
    return draw_room(
        request,
        deps,
        seat,
        "account/page",
        here="account",
        status=status,
        user=user,
        filled={name: (filled or {}).get(name, was)[:300] for name, was in kept.items()},
        faults={field: say(language, fault) for field, fault in (faults or {}).items()},
        spoken={code: ENDONYMS[code] for code in LANGUAGES},
        browsers=[(one, name_browser(one.browser), one.hash == seat.hash) for one in sign_ins],
        tokens=tokens,
        token=token,
    )
