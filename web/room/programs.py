"""Tokens with which one's programs use the API: made, shown once, ended."""

from datetime import timedelta
from typing import Any, Final

from litestar import Response, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from domain.rights import Act
from models.passes import add_token, end_token, read_tokens
from models.users import User
from web.deps import Asked, Wired
from web.room.account import SMALL, Form, draw_account
from web.seats import Seated, hash_token, new_token

LONGEST: Final = 366
"""Days that a token may hold: whoever needs it longer makes another one."""
MOST: Final = 20
"""Tokens of one user that hold at once."""


@post("/account/tokens", act=Act.READ, request_max_body_size=SMALL)
async def make_token(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Make a token, and show it this once: only its hash is kept."""
    if deps.practice:
        raise NotFoundException
    name, days = data.get("purpose", "").strip()[:100], data.get("days", "")
    faults: dict[str, str] = {}
    if not name:
        faults["purpose"] = "account-token-name-wrong"
    if not (days.isascii() and days.isdecimal() and len(days) < 5 and 1 <= int(days) <= LONGEST):
        faults["days"] = "account-token-days-wrong"
    token, now = new_token(), deps.now()
    if not faults:
        async with deps.database.transaction() as session:
            user = await session.get_one(User, seat.user, with_for_update=True)
            if len(await read_tokens(session, seat.user, now)) >= MOST:
                faults["purpose"] = "account-token-many"
            else:
                until = now + timedelta(days=int(days))
                reads_only = data.get("writes") != "yes"
                origin = seat.origin("add_token")
                await add_token(session, user, hash_token(token), name, until, origin, now, reads_only=reads_only)
    if faults:
        return await draw_account(request, deps, seat, filled=data, faults=faults, status=422)
    return await draw_account(request, deps, seat, token=token)


@post("/account/tokens/{number:int}/end", act=Act.READ)
async def end_one_token(deps: Wired, seat: Seated, number: FromPath[int]) -> Redirect:
    """From this moment the program is let in no more."""
    async with deps.database.transaction() as session:
        if not await end_token(session, seat.user, number, seat.origin("end_token"), deps.now()):
            raise NotFoundException
    return Redirect("/account?done=account-token-ended#programs", status_code=303)
