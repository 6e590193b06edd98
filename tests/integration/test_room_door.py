"""The door of the room: who is let in, who is kept out, and what a form must prove."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pyotp
import pytest
import pytest_asyncio
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import select

from domain.commands import Origin
from domain.rights import Act, UserRole
from models.changes import Change
from models.session import Database
from models.users import NewUser, SignIn, User, add_user
from tests.country import found
from tests.room import HOME, KEYS, NOW, OWN, Room, open_room
from web.app import ROOM
from web.first import first_code
from web.passwords import hash_password

PASSWORD = "seven quiet rivers meet"
MAIL = "clara@rights.example"


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.inbox.aclose()


@pytest_asyncio.fixture
async def clara(room: Room) -> User:
    """A coordinator with a password."""
    async with room.deps.database.transaction() as session:
        new = NewUser(MAIL, "Clara", UserRole.COORDINATOR, hash_password(PASSWORD))
        return await add_user(session, new, Origin(f"test:{uuid4()}"), NOW)


def test_every_page_of_the_room_says_what_one_must_be_allowed() -> None:
    for handler in ROOM:
        assert isinstance(handler, HTTPRouteHandler)
        assert isinstance(handler.opt.get("act"), Act), f"{handler.paths} says no act"


async def test_without_a_sign_in_every_page_leads_to_the_door_and_back(room: Room, clara: User) -> None:
    async with room.visit() as client:
        answer = await client.get("/?x=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=%2F%3Fx%3D1")


async def test_the_right_password_opens_and_the_cookie_is_out_of_reach(room: Room, clara: User) -> None:
    async with room.visit() as client:
        answer = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Clara" in (await client.get("/")).text


async def test_by_https_the_cookie_is_bound_to_its_host(room: Room, clara: User) -> None:
    async with room.visit(public_url="https://suivi.example") as client:
        client.headers["host"] = "suivi.example"
        answer = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
    assert answer.headers["set-cookie"].startswith("__Host-session=")
    assert "Secure" in answer.headers["set-cookie"]


@pytest.mark.parametrize("email", [MAIL, "nobody@rights.example"])
async def test_a_wrong_password_and_a_stranger_are_answered_alike(room: Room, clara: User, email: str) -> None:
    async with room.visit() as client:
        answer = await client.post("/sign-in", data={"email": email, "password": "something else"}, headers=OWN)
    assert answer.status_code == 401
    assert "The address or the password is not right." in answer.text
    assert "set-cookie" not in answer.headers


async def test_five_wrong_passwords_lock_the_account_for_a_while(room: Room, clara: User) -> None:
    async with room.visit() as client:
        for _ in range(5):
            await client.post("/sign-in", data={"email": MAIL, "password": "something else"}, headers=OWN)
        locked = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
    assert locked.status_code == 429
    assert "Try again in" in locked.text
    async with room.visit(now=lambda: NOW + timedelta(minutes=2)) as client:
        later = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
    assert later.status_code == 303
    async with room.deps.database.transaction() as session:
        assert "lock" in set(await session.scalars(select(Change.verb).where(Change.subject == "user")))


async def test_a_second_factor_is_asked_for_and_each_code_opens_once(room: Room, clara: User) -> None:
    secret = pyotp.random_base32()
    async with room.deps.database.transaction() as session:
        (await session.get_one(User, clara.id)).totp = secret
    code = pyotp.TOTP(secret).at(NOW)
    async with room.visit() as client:
        half = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD, "next": "/people"}, headers=OWN)
        assert half.headers["location"] == "/sign-in/code?next=/people"
        assert (await client.get("/")).status_code == 303, "a password alone is not enough"
        wrong = await client.post("/sign-in/code", data={"code": "000000"}, headers=OWN)
        assert wrong.status_code == 401
        done = await client.post("/sign-in/code", data={"code": code, "next": "/people"}, headers=OWN)
        assert (done.status_code, done.headers["location"]) == (303, "/people")
    async with room.visit() as client:
        await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
        again = await client.post("/sign-in/code", data={"code": code}, headers=OWN)
    assert again.status_code == 401


@pytest.mark.parametrize("next", ["//evil.example", "https://evil.example", "/\\evil.example", "/sign-in", "\n/x"])
async def test_signing_in_leads_to_no_other_place_than_ours(room: Room, clara: User, next: str) -> None:
    async with room.visit() as client:
        data = {"email": MAIL, "password": PASSWORD, "next": next}
        answer = await client.post("/sign-in", data=data, headers=OWN)
    assert answer.headers["location"] == "/"


async def test_a_cookie_from_before_the_sign_in_is_worth_nothing_after_it(room: Room, clara: User) -> None:
    async with room.visit() as client:
        client.cookies.set("session", "A" * 43)
        answer = await client.post("/sign-in", data={"email": MAIL, "password": PASSWORD}, headers=OWN)
    assert "A" * 43 not in answer.headers["set-cookie"]
    async with room.visit() as client:
        client.cookies.set("session", "A" * 43)
        assert (await client.get("/")).status_code == 303


async def test_signing_out_ends_it_on_our_side_too(room: Room) -> None:
    async with room.enter() as browser:
        kept = browser.client.cookies["session"]
        assert (await browser.send("/sign-out")).status_code == 303
    async with room.visit() as client:
        client.cookies.set("session", kept)
        assert (await client.get("/")).status_code == 303


@pytest.mark.parametrize(("hours", "let_in"), [(11, True), (13, False), (24 * 8, False)])
async def test_a_sign_in_ends_when_nobody_was_here_for_long(room: Room, hours: int, let_in: bool) -> None:
    async with room.enter() as browser:
        kept = browser.client.cookies["session"]
    async with room.visit(now=lambda: NOW + timedelta(hours=hours)) as client:
        client.cookies.set("session", kept)
        assert (await client.get("/")).status_code == (200 if let_in else 303)


async def test_a_form_without_the_proof_of_its_page_changes_nothing(room: Room) -> None:
    async with room.enter() as browser, room.enter() as other:
        stolen = await other.proof()
        for proof in ("", "x.y", stolen):
            answer = await browser.client.post("/sign-out", data={"proof": proof}, headers=OWN)
            assert answer.status_code == 403
        foreign = await browser.client.post(
            "/sign-out", data={"proof": await browser.proof()}, headers={"sec-fetch-site": "cross-site"}
        )
        assert foreign.status_code == 403
        assert "Today" in await browser.read("/")


async def test_the_first_administrator_needs_the_code_and_there_is_only_one_first(room: Room) -> None:
    given = {"name": "Ada", "email": "ada@rights.example", "password": PASSWORD}
    async with room.visit() as client:
        assert (await client.get("/sign-in")).headers["location"] == "/first"
        for wrong in ({"code": "aaaa"}, {"code": first_code(KEYS), "password": "short"}):
            assert (await client.post("/first", data={**given, **wrong}, headers=OWN)).status_code == 422
        done = await client.post("/first", data={**given, "code": first_code(KEYS).upper()}, headers=OWN)
        assert done.status_code == 303
        assert "Ada" in (await client.get("/")).text
        assert (await client.get("/first")).status_code == 404
        again = await client.post("/first", data={**given, "code": first_code(KEYS)}, headers=OWN)
        assert again.status_code == 404
    async with room.deps.database.transaction() as session:
        assert list(await session.scalars(select(User.role))) == ["admin"]


async def test_colours_and_language_are_remembered_by_the_browser(room: Room) -> None:
    async with room.enter() as browser:
        await browser.client.get("/theme/dark", headers={"referer": f"{HOME}/"})
        await browser.client.get("/language/ar", headers={"referer": f"{HOME}/"})
        page = await browser.read("/")
        assert (await browser.client.get("/theme/pink")).status_code == 404
    assert '<html lang="ar" dir="rtl" data-bs-theme="dark"' in page
    assert "bootstrap.rtl.min.css" in page


async def test_nothing_of_a_sign_in_is_kept_that_could_open_the_room(room: Room) -> None:
    async with room.enter() as browser:
        token = browser.client.cookies["session"]
    async with room.deps.database.transaction() as session:
        kept = (await session.scalars(select(SignIn.hash))).all()
    assert token.encode() not in kept
    assert all(len(one) == 32 for one in kept)
