"""Import in the room: a file is recognised, tried behind the page, imported, and what has no owner is given away."""

import io
import re
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import func, select, update

from activities.trials import uploads_of
from domain.rights import UserRole
from domain.words import Role
from models.changes import Change, Import
from models.errands import Errand
from models.people import Person, RoutingRule
from models.recommendations import Assignment, Recommendation
from models.session import Database
from tests.country import HEALTH, JUSTICE, found
from tests.room import NOW, Browser, Room, open_room

HEAD = "State,Symbol,Number,Position,Text,Themes\n"
TABLE = (
    HEAD
    + "Marevia,A/HRC/59/15,140.1,Supported,Take measure number 1,\n"
    + "Marevia,A/HRC/59/15,140.7,Supported,Open the prisons to visitors,Detention\n"
    + "Marevia,A/HRC/59/15,140.8,Perhaps,=cmd|' /C calc'!A0,\n"
    + "Elsewhere,A/HRC/59/15,140.9,Noted,Not ours,\n"
)
PEOPLE = (
    "Institution,Post,Person,Email,Language\n"
    f"{JUSTICE},Focal point,Amina Diallo,amina@justice.example,fr\n"
    "Ministry of Sport,Focal point,Sami Sportif,sami@sport.example,xx\n"
    "Ministry of Sport,Head,Nora Sportive,nora@sport.example,fr\n"
)


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.office.errands.aclose()
    await made.deps.inbox.aclose()


def words(page: str) -> str:
    """What is read on a page, without its marks."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())


async def hand_in(browser: Browser, content: bytes | str, name: str = "list.csv", **more: object) -> httpx.Response:
    content = content.encode() if isinstance(content, str) else content
    return await browser.send("/import", {"state": "Marevia", **more}, files={"file": (name, content)})


async def look(room: Room, browser: Browser, content: bytes | str, name: str = "list.csv", **more: object) -> str:
    """Hand a file in and wait until it was tried; the path of its page."""
    answer = await hand_in(browser, content, name, **more)
    assert answer.status_code == 303, answer.text
    await room.deps.office.errands.settle()
    return answer.headers["location"]


async def count(room: Room, table: type) -> int:
    async with room.deps.database.transaction() as session:
        return (await session.scalar(select(func.count()).select_from(table))) or 0


def uploads(room: Room) -> list[str]:
    return uploads_of(room.deps.office.files).names()


async def test_a_file_is_tried_then_imported_and_the_second_time_changes_nothing(room: Room) -> None:
    async with room.enter() as browser:
        page = await browser.read("/import")
        assert 'type="file"' in page
        assert 'value="Marevia"' in page
        trial = await look(room, browser, TABLE, "../../<b>ours</b>.csv")
        seen = await browser.read(trial)
        told = words(seen)
        assert "&lt;b&gt;ours&lt;/b&gt;.csv" not in seen, "what stands before the last slash is no part of a name"
        assert "b&gt;.csv" in seen
        assert "Read as: A table of your own" in told
        assert "4 rows were read" in told
        assert "1 new" in told
        assert "1 changed" in told
        assert "Left out: of another State (1)" in told
        assert "4 Position" in told, "the row and the column of the problem"
        assert "UPR-140.7" in told
        assert "refresh" not in seen
        assert await count(room, Recommendation) == 3, "nothing was saved yet"
        problems = await browser.client.get(f"{trial}/problems.csv")
        assert problems.headers["content-disposition"].startswith("attachment")
        assert problems.text.startswith("\ufeffRow,Column,What is wrong\r\n4,Position,")
        await browser.client.get("/language/fr")
        french = await browser.read(trial)
        assert "attendu\u00a0: une position" in french
        assert "expected" not in french
        await browser.client.get("/language/en")
        done = await browser.send(f"{trial}/save")
        run = words(await browser.read(done.headers["location"]))
        assert "Done: 4 rows were read." in run
        assert "1 new" in run
        assert await count(room, Recommendation) == 4
        again = words(await browser.read(await look(room, browser, TABLE.replace("Perhaps", "Noted"))))
        assert "1 new 0 changed 2 unchanged" in again
        same = await look(room, browser, HEAD + TABLE.splitlines(keepends=True)[1])
        assert "would change nothing" in await browser.read(same)
        saved = await browser.send(f"{same}/save")
        assert "nothing was changed" in await browser.read(saved.headers["location"])
        runs = words(await browser.read("/imports"))
        await browser.client.get("/language/ar")
        arabic = await browser.read("/imports")
    assert "Coordinator" in runs
    assert "list.csv" in runs
    assert '<html lang="ar" dir="rtl"' in arabic
    async with room.deps.database.transaction() as session:
        changes = await session.execute(select(Change.by_kind, Change.through).where(Change.verb == "import"))
        assert set(changes.all()) == {("user", "room")}


async def test_a_trial_on_its_way_renews_itself_and_one_whose_process_ended_can_be_begun_again(room: Room) -> None:
    async with room.enter() as browser:
        path = await look(room, browser, TABLE)
        async with room.deps.database.transaction() as session:
            await session.execute(update(Errand).values(ended_at=None))
        waiting = await browser.read(path)
        assert 'hx-trigger="every 1s"' in waiting
        assert '<noscript><meta http-equiv="refresh"' in waiting
        assert (await browser.send(f"{path}/save")).status_code == 422, "not before it was looked at"
        async with room.deps.database.transaction() as session:
            await session.execute(update(Errand).values(beat_at=NOW - timedelta(minutes=5)))
        stopped = await browser.read(path)
        assert "stopped before its end" in stopped
        assert "every 1s" not in stopped
        again = await browser.send(f"{path}/again", {"state": "Marevia"})
        await room.deps.office.errands.settle()
        assert "4 rows were read" in words(await browser.read(again.headers["location"]))
        await browser.read("/import/00000000-0000-0000-0000-000000000000", status=404)


async def test_columns_that_are_not_recognised_are_named_by_hand(room: Room) -> None:
    own = "Ref,What we were told,Paper\n140.7,Open the prisons,A/HRC/59/15\n140.8,Close them,A/HRC/59/15\n"
    async with room.enter() as browser:
        path = await look(room, browser, own)
        page = await browser.read(path)
        assert "which is no known format" in page
        assert "<option>What we were told</option>" in page
        named = {"columns": "yes", "column-text": "What we were told", "column-number": "Ref", "state": "Marevia"}
        named["column-symbol"] = "Paper"
        again = await browser.send(f"{path}/again", {**named, "column-body": "no such heading"})
        await room.deps.office.errands.settle()
        told = words(await browser.read(again.headers["location"]))
    assert "2 new" in told


async def test_a_file_that_names_no_state_asks_for_one(room: Room) -> None:
    async with room.enter() as browser:
        path = await look(room, browser, "Number,Body,Text\n140.7,UPR,Open the prisons\n", state="")
        page = await browser.read(path)
        assert "Nothing in the file tells whose recommendations these are" in page
        assert 'aria-invalid="true"' in page
        again = await browser.send(f"{path}/again", {"columns": "yes", "state": "Marevia"})
        await room.deps.office.errands.settle()
        assert "1 new" in words(await browser.read(again.headers["location"]))


async def test_people_are_tried_and_saved_under_the_user_and_their_file_is_not_kept(room: Room) -> None:
    async with room.enter() as browser:
        path = await look(room, browser, PEOPLE, "people.csv")
        told = words(await browser.read(path))
        assert "Read as: People and routing rules" in told
        assert "3 Language" in told
        assert await count(room, Person) == 6
        done = await browser.send(f"{path}/save")
        run = words(await browser.read(done.headers["location"]))
        assert "Nora Sportive" in words(await browser.read("/people"))
        gone = await browser.send(f"{path}/save")
    assert "2 new" in run, "a ministry and its head"
    assert (gone.status_code, "not here any more" in gone.text) == (422, True)
    assert await count(room, Person) == 7
    assert uploads(room) == []
    assert room.deps.office.files.names() == []


def packed(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


WORKBOOK = {"xl__workbook.xml": b"<workbook/>"}
HOSTILE = {
    "nothing": (b"", "is empty"),
    "a PDF": (b"%PDF-1.7", "looks like a PDF"),
    "a bomb": (packed(**WORKBOOK, xl__sheet1=b"0" * 60_000_000), "unpacks from"),
    "entities": (
        packed(**{"xl__workbook.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'}),
        "list.xlsx",
    ),
    "a letter": (b"Dear Sir or Madam", "plain text without columns"),
    "half a JSON": (b"[{", "begins like JSON"),
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_file_that_is_none_is_refused_in_words_and_nothing_of_it_stays(room: Room, kind: str) -> None:
    content, why = HOSTILE[kind]
    async with room.enter() as browser:
        answer = await hand_in(browser, content, "list.xlsx")
    assert answer.status_code == 422
    assert why in answer.text
    assert "Nothing was saved." in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert uploads(room) == []
    assert await count(room, Errand) == 0


async def test_a_file_that_is_too_large_or_missing_is_told_so(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async with room.enter() as browser:
        huge = await hand_in(browser, b"x" * (101 * 1024 * 1024))
        none = await browser.send("/import", {"state": ""})
    assert huge.status_code == 413
    assert "larger than 100 MB" in huge.text
    assert none.status_code == 422
    assert "Choose a file first." in none.text
    assert uploads(room) == []


async def test_what_was_tried_and_not_imported_is_forgotten_after_two_days(room: Room) -> None:
    async with room.enter() as browser:
        path = await look(room, browser, TABLE)
        async with room.deps.database.transaction() as session:
            await session.execute(update(Errand).values(made_at=NOW - timedelta(days=3)))
        await look(room, browser, HEAD + "Marevia,A/HRC/59/15,140.30,Noted,Another,\n")
        await browser.read(path, status=404)
    assert len(uploads(room)) == 1


async def test_what_nobody_leads_is_shown_and_given_by_the_rules(room: Room) -> None:
    async with room.enter() as browser:
        assert "There are no routing rules yet." in await browser.read("/import/routing")
        rules = f"Institution,Body,Role\n{HEALTH},UPR,lead\n{JUSTICE},UPR,support\nMinistry of Magic,CEDAW,lead\n"
        trial = await look(room, browser, rules, "routing.csv")
        assert "found “Ministry of Magic”" in words(await browser.read(trial)).replace("&#39;", "'")
        await browser.send(f"{trial}/save")
        assert await count(room, RoutingRule) == 2
        page = words(await browser.read("/import/routing"))
        assert "The rules name an institution for 3 recommendations." in page
        assert f"UPR4-140.1 {HEALTH} {JUSTICE}" in page
        begun = await browser.send("/import/routing")
        await room.deps.office.errands.settle()
        given = words(await browser.read(begun.headers["location"]))
        assert "Every recommendation has an owner." in await browser.read("/import/routing")
    assert "3 recommendations were given to institutions." in given
    async with room.deps.database.transaction() as session:
        leads = await session.scalars(select(Assignment.institution_id).where(Assignment.role == Role.LEAD))
        assert set(leads) == {room.country.institutions[HEALTH]}
        by = await session.execute(select(Change.by_kind, Change.through).where(Change.verb == "assign"))
        assert set(by.all()) == {("user", "routing")}


async def test_an_import_that_is_under_way_shows_how_far_it_is_and_one_that_stopped_says_why(room: Room) -> None:
    async with room.enter() as browser:
        trial = await look(room, browser, TABLE)
        run = (await browser.send(f"{trial}/save")).headers["location"]
        async with room.deps.database.transaction() as session:
            await session.execute(
                update(Import)
                .where(Import.name == "list.csv")
                .values(ended_at=None, counts={"expected": {"rows": 4, "created": 1}, "read": 2})
            )
        page = await browser.read(run)
        assert 'value="33"' in page
        assert 'hx-trigger="every 1s"' in page
        again = await browser.send(f"{trial}/save")
        assert again.headers["location"] == run, "the same file is joined while it is on its way"
        async with room.deps.database.transaction() as session:
            await session.execute(
                update(Import).where(Import.name == "list.csv").values(ended_at=NOW, fault="list.csv is damaged")
            )
        assert "The import stopped: list.csv is damaged" in await browser.read(run)
    async with room.enter(UserRole.OBSERVER) as stranger:
        for path in (run, trial, "/imports", "/import/routing", f"{trial}/problems.csv"):
            await stranger.read(path, status=403)
