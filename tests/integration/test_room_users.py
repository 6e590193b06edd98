"""Users and one's own account: who is let in, what they may do, and what proves that it is them."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pyotp
import pytest_asyncio
from sqlalchemy import select

from domain.commands import Origin
from domain.rights import UserRole
from models.accounts import set_second_factor
from models.changes import Change
from models.session import Database
from models.users import User
from tests.country import JUSTICE, found
from tests.room import NOW, OWN, Browser, Room, open_room
from web.passwords import hash_password

PASSWORD = "seven quiet rivers meet"
OTHER = "nine loud mountains part"


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.inbox.aclose()


async def user_of(room: Room, email: str) -> User:
    async with room.deps.database.transaction() as session:
        return (await session.scalars(select(User).where(User.email == email))).one()


async def self_of(room: Room, role: UserRole) -> User:
    """The user that `enter` made for this role."""
    async with room.deps.database.transaction() as session:
        return (await session.scalars(select(User).where(User.role == role.value))).one()


async def give_password(room: Room, role: UserRole) -> User:
    user = await self_of(room, role)
    async with room.deps.database.transaction() as session:
        (await session.get_one(User, user.id)).password = hash_password(PASSWORD)
    return user


def new_user(room: Room, **other: str) -> dict[str, object]:
    given = {"name": "Dina", "email": "Dina@rights.example", "role": "validator", "password": PASSWORD}
    return {**given, "institution": str(room.country.institutions[JUSTICE]), **other}


async def sign_in(client: Browser, email: str, password: str) -> int:
    answer = await client.client.post("/sign-in", data={"email": email, "password": password}, headers=OWN)
    return answer.status_code


async def test_an_administrator_lets_somebody_in_and_changes_what_they_may(room: Room) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as admin:
        assert "Add a user" in await admin.read("/users")
        for wrong, told in (
            ({"email": "nobody"}, "This is no e-mail address"),
            ({"name": " "}, "A name is needed"),
            ({"password": "short"}, "The password is too short"),
            ({"role": "king"}, "Choose one of the four roles"),
            ({"institution": ""}, "A validator needs an institution"),
        ):
            refused = await admin.send("/users", new_user(room, **wrong))
            assert refused.status_code == 422
            assert told in refused.text
            assert wrong.get("email", "dina@rights.example").lower() in refused.text.lower(), "nothing typed is lost"
        added = await admin.send("/users", new_user(room))
        assert added.headers["location"] == "/users?done=user-added"
        assert "is a user already" in (await admin.send("/users", new_user(room))).text
        dina = await user_of(room, "dina@rights.example")
        page = await admin.read(f"/users/{dina.number}")
        assert JUSTICE in page
        changed = await admin.send(f"/users/{dina.number}/rights", {"role": "observer", "confidential": "yes"})
        assert changed.status_code == 303
        assert "sees confidential" in await admin.read("/users")
    dina = await user_of(room, "dina@rights.example")
    assert (dina.role, dina.institution_id, dina.sees_confidential) == ("observer", None, True)
    async with room.deps.database.transaction() as session:
        change = (await session.scalars(select(Change).where(Change.verb == "change_rights"))).one()
    assert change.before["institution"] == JUSTICE
    assert change.by_kind == "user"


async def test_somebody_shut_out_is_out_at_once_and_can_be_let_in_again(room: Room) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as admin, room.enter(UserRole.OBSERVER) as observer:
        one = await self_of(room, UserRole.OBSERVER)
        await admin.send(f"/users/{one.number}/shut-out")
        assert (await observer.client.get("/")).status_code == 303
        assert "shut out" in await admin.read("/users")
        await admin.send(f"/users/{one.number}/let-in")
        assert (await observer.client.get("/")).status_code == 303, "what ended stays ended"
        await admin.send(f"/users/{one.number}/password", {"password": OTHER})
        assert (await admin.send(f"/users/{one.number}/password", {"password": "short"})).status_code == 422
        async with room.visit() as client:
            assert await sign_in(Browser(client), one.email, OTHER) == 303
            assert (await client.get("/")).status_code == 200
            ended = await admin.send(f"/users/{one.number}/sign-ins/end")
            assert "n=1" in ended.headers["location"]
            assert (await client.get("/")).status_code == 303
        assert (await admin.client.get("/users/999999999999")).status_code in (400, 404)
        assert (await admin.send("/users/4711/unlock")).status_code == 404


async def test_the_last_administrator_stays_one(room: Room) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as admin:
        one = await self_of(room, UserRole.ADMIN)
        refused = await admin.send(f"/users/{one.number}/shut-out")
        assert refused.status_code == 422
        assert "Make somebody else an administrator first" in refused.text
        demoted = await admin.send(f"/users/{one.number}/rights", {"role": "observer"})
        assert demoted.status_code == 422
        await admin.send("/users", new_user(room, role="admin"))
        assert (await admin.send(f"/users/{one.number}/rights", {"role": "observer"})).status_code == 303


async def test_who_does_not_see_confidential_items_gives_nobody_that_sight_and_takes_over_nobody_who_has_it(
    room: Room,
) -> None:
    async with room.enter(UserRole.ADMIN) as admin, room.enter(UserRole.COORDINATOR, confidential=True):
        sighted = await self_of(room, UserRole.COORDINATOR)
        me = await self_of(room, UserRole.ADMIN)
        assert (await admin.send("/users", new_user(room, confidential="yes"))).status_code == 422
        own = await admin.send(f"/users/{me.number}/rights", {"role": "admin", "confidential": "yes"})
        assert own.status_code == 422
        for act in ("password", "second-factor/remove", "rights", "shut-out"):
            data = {"password": OTHER, "role": "observer"}
            assert (await admin.send(f"/users/{sighted.number}/{act}", data)).status_code == 403, act
    assert (await self_of(room, UserRole.COORDINATOR)).password is None


async def test_everybody_has_an_account_with_their_name_and_language(room: Room) -> None:
    async with room.enter(UserRole.OBSERVER) as browser:
        assert "Your account" in await browser.read("/account")
        assert (await browser.send("/account", {"name": "", "language": "fr"})).status_code == 422
        assert (await browser.send("/account", {"name": "Omar", "language": "xx"})).status_code == 422
        assert (await browser.send("/account", {"name": "عمر", "language": "ar"})).status_code == 303
        page = await browser.read("/account?done=account-saved")
        assert '<html lang="ar" dir="rtl"' in page
        assert "عمر" in page
        assert "حُفظ حسابك" in page


async def test_a_password_is_changed_by_who_knows_the_old_one_and_other_sign_ins_end(room: Room) -> None:
    async with room.enter(UserRole.OBSERVER) as browser, room.visit() as client:
        user = await give_password(room, UserRole.OBSERVER)
        assert await sign_in(Browser(client), user.email, PASSWORD) == 303
        assert (await browser.read("/account")).count("/account/sign-ins/") >= 2
        wrong = await browser.send("/account/password", {"old": "something else", "new": OTHER})
        assert (wrong.status_code, "This is not your password." in wrong.text) == (422, True)
        weak = await browser.send("/account/password", {"old": PASSWORD, "new": "short"})
        assert (weak.status_code, "too short" in weak.text) == (422, True)
        assert (await browser.send("/account/password", {"old": PASSWORD, "new": OTHER})).status_code == 303
        assert (await client.get("/")).status_code == 303, "the other browser is out"
        assert (await browser.client.get("/")).status_code == 200
        for _ in range(5):
            await browser.send("/account/password", {"old": "something else", "new": OTHER})
        locked = await browser.send("/account/password", {"old": OTHER, "new": PASSWORD})
        assert locked.status_code == 429, "who took over a browser does not guess for ever"


async def test_a_second_factor_is_proved_before_it_counts_and_recovery_codes_open_once(room: Room) -> None:
    async with room.enter(UserRole.OBSERVER) as browser:
        user = await give_password(room, UserRole.OBSERVER)
        page = await browser.read("/account/second-factor")
        assert '<svg viewBox="' in page
        assert "style=" not in page
        secret = re.findall(r'name="secret" value="([A-Z2-7]{32})"', page)[0]
        wrong = await browser.send("/account/second-factor", {"secret": secret, "code": "000000"})
        assert (wrong.status_code, secret in wrong.text) == (422, True)
        assert (await user_of(room, user.email)).totp is None
        right = await browser.send("/account/second-factor", {"secret": secret, "code": pyotp.TOTP(secret).at(NOW)})
        codes = re.findall(r"<code>([a-z2-7-]{19})</code>", right.text)
        assert len(codes) == 8
        for code, status in ((codes[0].upper(), 303), (codes[0], 401)):
            async with room.visit() as client:
                await sign_in(Browser(client), user.email, PASSWORD)
                answer = await client.post("/sign-in/code", data={"code": code}, headers=OWN)
                assert answer.status_code == status
        kept = await user_of(room, user.email)
        assert len(kept.recovery) == 7
        assert not set(codes) & set(kept.recovery), "the codes themselves are nowhere kept"
        assert "7 recovery codes are left" in await browser.read("/account")
        given = {"password": PASSWORD, "code": "000000"}
        assert (await browser.send("/account/second-factor/remove", given)).status_code == 422
        assert (await browser.send("/account/second-factor/remove", {**given, "code": codes[1]})).status_code == 303
        assert (await user_of(room, user.email)).totp is None


async def test_an_administrator_helps_who_lost_their_second_factor_or_is_locked_out(room: Room) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as admin, room.enter(UserRole.OBSERVER):
        one = await self_of(room, UserRole.OBSERVER)
        async with room.deps.database.transaction() as session:
            user = await session.get_one(User, one.id)
            await set_second_factor(session, user, pyotp.random_base32(), 1, [], Origin(f"test:{uuid4()}"), NOW)
            user.failures, user.locked_until = 5, NOW + timedelta(minutes=1)
        assert "locked" in await admin.read("/users")
        await admin.send(f"/users/{one.number}/unlock")
        await admin.send(f"/users/{one.number}/second-factor/remove")
    done = await self_of(room, UserRole.OBSERVER)
    assert (done.totp, done.failures, done.locked_until) == (None, 0, None)


async def test_a_token_is_shown_once_and_lets_a_program_in_until_it_is_ended(room: Room) -> None:
    async with room.enter(UserRole.OBSERVER) as browser:
        for wrong in ({"purpose": "", "days": "9"}, {"purpose": "x", "days": "367"}, {"purpose": "x", "days": "a"}):
            assert (await browser.send("/account/tokens", wrong)).status_code == 422
        made = await browser.send("/account/tokens", {"purpose": "Nightly <export>", "days": "30"})
        token = re.findall(r"<code>([A-Za-z0-9_-]{43})</code>", made.text)[0]
        page = await browser.read("/account")
        assert token not in page
        assert "Nightly &lt;export&gt;" in page
        number = re.findall(r"/account/tokens/(\d+)/end", page)[0]
        assert (await browser.send(f"/account/tokens/{number}/end")).status_code == 303
        assert "Nightly" not in await browser.read("/account")
        async with room.enter(UserRole.ADMIN) as other:
            assert (await other.send(f"/account/tokens/{number}/end")).status_code == 404, "only one's own"


async def test_a_new_password_ends_tokens_unless_their_owner_lets_them_go_on(room: Room) -> None:
    async with room.enter(UserRole.OBSERVER) as browser, room.enter(UserRole.ADMIN) as admin, room.visit() as program:
        user = await give_password(room, UserRole.OBSERVER)
        assert "keep-tokens" not in await browser.read("/account"), "nothing is asked of who has none"

        async def call(made: str | None = None) -> int:
            if made is not None:
                program.headers["Authorization"] = f"Bearer {made}"
            return (await program.get("/api/v1/self")).status_code

        for change, outcome in (("kept", 200), ("changed", 401), ("set", 401)):
            made = await browser.send("/account/tokens", {"purpose": "Export", "days": "30"})
            assert await call(re.findall(r"<code>([A-Za-z0-9_-]{43})</code>", made.text)[0]) == 200
            if change == "set":
                assert (await admin.send(f"/users/{user.number}/password", {"password": PASSWORD})).status_code == 303
            else:
                new = {"old": PASSWORD, "new": PASSWORD, **({"keep-tokens": "yes"} if change == "kept" else {})}
                assert (await browser.send("/account/password", new)).status_code == 303
            assert await call() == outcome, change
    async with room.deps.database.transaction() as session:
        told = await session.scalars(
            select(Change.after["tokens"].as_integer()).where(Change.verb == "set_password").order_by(Change.number)
        )
        assert list(told) == [None, 2, 1]
