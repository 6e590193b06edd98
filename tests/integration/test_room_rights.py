"""Every role at every address: what opens, what is forbidden, what leads to the door."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from domain.rights import UserRole
from models.session import Database
from tests import routes
from tests.country import found
from tests.room import HOME, OWN, Browser, Room, open_room
from tests.routes import fill, names_of
from web.api.router import API, PATH
from web.app import OUTSIDE, ROOM

OPENS = {200, 303, 400, 404, 409, 422, 429, 503}
"""What somebody is answered who may come in: a page, or why what they sent makes no sense. Never 403, never 500."""


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    await made.charge("UPR4-140.1")
    yield made
    await made.deps.inbox.aclose()


def test_every_address_is_in_the_table_and_nothing_else() -> None:
    assert names_of(ROOM) == sorted(routes.ROOM), "name what is new in tests/routes.py, with who may open it"
    assert names_of(API) == sorted(routes.API), "name what is new in tests/routes.py, with who may call it"


def test_nothing_opens_without_a_sign_in_but_what_is_named() -> None:
    signed = {name for name in names_of(OUTSIDE) if re.search(r"\{token:[a-z]+\}", name)}
    assert set(names_of(OUTSIDE)) - signed == {name for name in routes.OUTSIDE if "{token" not in name}


@pytest.mark.parametrize("role", list(UserRole))
async def test_a_role_opens_what_the_table_says(room: Room, role: UserRole) -> None:
    wrong: list[str] = []
    async with room.enter(role) as browser:
        made = await browser.send("/account/tokens", {"purpose": "table", "days": "1", "writes": "yes"})
        token = re.findall(r"<code>([A-Za-z0-9_-]{43})</code>", made.text)[0]
        proof = await browser.proof()
        # Signing out is the last thing that a sign-in does.
        for name, roles in sorted(routes.ROOM.items(), key=lambda row: row[0] == "POST /sign-out"):
            status = (await ask(browser, name, proof)).status_code
            if status not in OPENS if role in roles else status != 403:
                wrong.append(f"{name}: {status}")
    async with room.visit() as client:
        client.headers["authorization"] = f"Bearer {token}"
        for name, roles in routes.API.items():
            method, _, path = name.partition(" ")
            status = (
                await client.request(method, PATH + fill(path), json={} if method == "POST" else None)
            ).status_code
            if status not in OPENS if role in roles else status != 403:
                wrong.append(f"API {name}: {status}")
    assert wrong == []


async def test_without_a_sign_in_every_page_leads_to_the_door_and_every_call_is_refused(room: Room) -> None:
    wrong: list[str] = []
    async with room.visit(behind_proxy=True) as client:
        for name in routes.ROOM:
            answer = await ask(Browser(client), name, "")
            if (answer.status_code, answer.headers.get("location", "")[:8]) != (303, "/sign-in"):
                wrong.append(f"{name}: {answer.status_code}")
        for at, name in enumerate(routes.API):
            method, _, path = name.partition(" ")
            # From an address of its own each, so that none is refused for coming too often.
            answer = await client.request(method, PATH + fill(path), headers={"x-forwarded-for": f"203.0.113.{at}"})
            if answer.status_code != 401:
                wrong.append(f"API {name}: {answer.status_code}")
    assert wrong == []


async def ask(browser: Browser, name: str, proof: str) -> httpx.Response:
    method, _, path = name.partition(" ")
    if method == "GET":
        return await browser.client.get(fill(path))
    return await browser.client.post(fill(path), data={"proof": proof}, headers={**OWN, "referer": f"{HOME}/"})
