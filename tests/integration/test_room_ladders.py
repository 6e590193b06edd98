"""Rehearsals and ladders in the room: tried before anything is sent, changed so that nothing is lost."""

import asyncio
import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest_asyncio
from sqlalchemy import select

from activities.ladders import mark_of
from domain.rights import UserRole
from models.changes import Change
from models.session import Database
from tests.country import found
from tests.room import HOME, Browser, Room, open_room


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.office.rehearsals.aclose()
    await made.deps.inbox.aclose()


async def until_told(browser: Browser, path: str) -> str:
    """Look again until the rehearsal is over, as the page does by itself."""
    async with asyncio.timeout(60):
        while 'hx-trigger="every 1s"' in (page := await browser.read(path)):
            await asyncio.sleep(0.05)
    return page


async def test_a_rehearsal_is_begun_waited_for_and_read_by_whoever_began_it(room: Room) -> None:
    for n in (1, 2, 3):
        await room.charge(f"UPR4-140.{n}")
    form = {"years": "0,5", "behaviour": "share", "share": "60", "ladders": ""}
    async with room.enter() as clara, room.enter() as other:
        begun = await clara.send("/rehearse", form)
        assert begun.status_code == 303
        path = begun.headers["location"]
        waiting = await clara.read(path)
        assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in waiting
        busy = await other.send("/rehearse", form)
        assert busy.status_code == 409
        assert "Somebody is rehearsing just now." in busy.text
        await other.read(path, status=404)
        told = await until_told(clara, path)
        assert "60% of the questions are answered in good time" in told
        assert "Amina Diallo" in told
        assert '<svg class="chart"' in told
        assert "style=" not in told
        assert "Take measure" not in told
        assert path in await clara.read("/rehearse")
        await clara.client.get("/language/ar", headers={"referer": f"{HOME}/"})
        assert "عبء كل شخص" in await clara.read(path)


async def test_what_cannot_be_rehearsed_is_told_beside_its_field(room: Room) -> None:
    good = {"years": "1", "behaviour": "share", "share": "60", "ladders": ""}
    wrong = {
        "years": ("30", "Expected a number from 0.1 to 20."),
        "behaviour": ("slowly", "Choose how people answer."),
        "share": ("160", "Expected a whole number from 0 to 100."),
        "ladders": (
            "[caps]\r\nper_day = 0",
            "Line 2: per_day must be a whole number of messages from 1",
        ),
    }
    async with room.enter() as clara:
        for name, (given, expected) in wrong.items():
            answer = await clara.send("/rehearse", {**good, name: given})
            assert answer.status_code == 422, name
            assert expected in unescape(answer.text), name
        await clara.read("/rehearse/nothing-of-the-kind", status=404)
        await clara.read("/ladders", status=403)
        assert (await clara.send("/ladders", {"ladders": "x"})).status_code == 403


async def test_ladders_are_drawn_changed_and_taken_back(room: Room, tmp_path: Path) -> None:
    desk = room.deps.office.ladders
    shipped = desk.shipped()
    calmer = shipped.replace("per_day = 1\n", "per_day = 2\n", 1)
    async with room.enter(UserRole.ADMIN) as ada:
        page = await ada.read("/ladders")
        assert "15 days before it is due" in page
        assert "then again every 20 days" in page
        assert unescape(re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)[1]) == shipped  # type: ignore[index]
        seen = re.search(r'name="seen" value="(\w+)"', page)[1]  # type: ignore[index]
        assert seen == mark_of(shipped)

        broken = await ada.send("/ladders", {"ladders": calmer.replace("days = 0", "days = -1", 1), "seen": seen})
        assert broken.status_code == 422
        assert "Line 29: nobody can be reminded before an ask is opened" in broken.text
        assert "per_day = 2" in broken.text, "what was written is kept"
        assert (await ada.send("/ladders", {"ladders": " ", "seen": seen})).status_code == 422

        saved = await ada.send("/ladders", {"ladders": calmer.replace("\n", "\r\n"), "seen": seen})
        assert saved.headers["location"] == "/ladders?done=ladders-saved"
        assert desk.text() == calmer
        late = await ada.send("/ladders", {"ladders": shipped, "seen": seen})
        assert late.status_code == 422
        assert "Somebody else changed the ladders in the meantime." in late.text

        back = await ada.send("/ladders", {"ladders": shipped, "seen": mark_of(calmer)})
        assert back.status_code == 303
        earlier = desk.earlier()
        assert len(earlier) == 1
        assert "per_day = 2" in await ada.read(f"/ladders?earlier={earlier[0]}")
        assert "per_day = 1" in await ada.read("/ladders?earlier=../ladders.toml")
        (tmp_path / "ladders.toml").write_bytes(b"[caps]\nper_day = \xff\n")
        by_hand = await ada.read("/ladders")
        assert "The text cannot be used" in by_hand
        assert "15 days before it is due" in by_hand, "the last good ladders are drawn"
    async with room.deps.database.transaction() as session:
        changes = (
            await session.scalars(select(Change).where(Change.subject == "ladders").order_by(Change.number))
        ).all()
    assert [(c.verb, c.by_kind, c.after["sha256"]) for c in changes] == [
        ("change", "user", mark_of(calmer)),
        ("change", "user", mark_of(shipped)),
    ]
    assert changes[1].after["earlier"] == earlier[0]
