"""Setting up one's second factor: an app that shows codes, and recovery codes for when its device is lost."""

import re
from typing import Any, Final

import pyotp
import segno
from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Redirect

from domain.rights import Act
from languages.catalogue import say
from models import accounts
from models.users import User
from web.deps import Asked, WebDeps, Wired
from web.room.account import SMALL, Form, ask_for_password, draw_account
from web.room.credentials import digits_of, make_codes, note_failure, step_of
from web.room.drawing import draw_room, room_reader
from web.seats import Seat, Seated

SECRET: Final = re.compile(r"[A-Z2-7]{32}", re.ASCII)


@get("/account/second-factor", act=Act.READ)
async def show_second_factor(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """A new secret, as a picture for the app and as letters to type. Nothing is kept until a code proves it."""
    if deps.practice:
        raise NotFoundException
    return _draw(request, deps, seat, pyotp.random_base32())


@post("/account/second-factor", act=Act.READ, request_max_body_size=SMALL)
async def set_second_factor(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Keep the secret once a code shows that the app has it; the recovery codes are shown this once."""
    secret = data.get("secret", "")
    if deps.practice or not SECRET.fullmatch(secret):
        raise NotFoundException
    step = step_of(digits_of(data.get("code", "")), secret, None, deps.now())
    if step is None:
        return _draw(request, deps, seat, secret, fault="sign-in-fault-code", status=422)
    codes = make_codes()
    async with deps.database.transaction() as session:
        user = await session.get_one(User, seat.user, with_for_update=True)
        if user.totp is not None:
            # Who has the old device says so first, by removing it with a code.
            return Redirect("/account", status_code=303)
        origin = seat.origin("set_second_factor")
        await accounts.set_second_factor(session, user, secret, step, codes, origin, deps.now())
    return draw_room(request, deps, seat, "account/codes", here="account", codes=codes)


@post("/account/second-factor/remove", act=Act.READ, request_max_body_size=SMALL)
async def remove_second_factor(request: Asked, deps: Wired, seat: Seated, data: Form) -> Response[Any]:
    """Ask for the password alone from now on: for whoever knows it and shows a code, or one of recovery."""
    fault = await ask_for_password(request, deps, seat, data.get("password", ""), "password")
    if fault is not None:
        return fault
    given, now = data.get("code", "")[:40], deps.now()
    async with deps.database.transaction() as session:
        user = await session.get_one(User, seat.user, with_for_update=True)
        right = user.totp is None or (
            step_of(digits_of(given), user.totp, user.totp_step, now) is not None
            or accounts.spend_recovery_code(user, given)
        )
        if right:
            await accounts.remove_second_factor(session, user, seat.origin("remove_second_factor"), now)
        else:
            await note_failure(session, user, now)
    if not right:
        return await draw_account(request, deps, seat, faults={"code": "sign-in-fault-code"}, status=422)
    return Redirect("/account?done=account-second-factor-removed", status_code=303)


def draw_qr(secret: str, email: str) -> str:
    """The picture that an authenticator app reads (Key URI Format), dark on light whatever the page's colours are."""
    address = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name="Suivi")
    # Made of the secret and an address that segno has drawn into squares: no text of anybody is in it.
    return segno.make(address, error="m").svg_inline(
        scale=5, border=3, dark="#000", light="#fff", svgclass="qr", lineclass=None, omitsize=True
    )


def _draw(
    request: Asked, deps: WebDeps, seat: Seat, secret: str, *, fault: str | None = None, status: int = 200
) -> Response[str]:
    words = say(room_reader(request, deps, seat).language, fault) if fault else ""
    grouped = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    return draw_room(
        request,
        deps,
        seat,
        "account/second_factor",
        here="account",
        status=status,
        secret=secret,
        grouped=grouped,
        qr=draw_qr(secret, seat.email),
        fault=words,
    )
