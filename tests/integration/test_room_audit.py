"""The audit and the settings: found by who, what, how and when; confidential details hidden; nothing secret shown."""

import csv
import io
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from sqlalchemy import update

from domain.faults import Fault
from domain.rights import UserRole
from domain.words import Classification
from models.recommendations import Recommendation
from models.session import Database
from tests.country import JUSTICE, found
from tests.room import Room, open_room
from web.deps import Check, Setting
from web.room.audit import SIZE

ONE, OTHER = "UPR4-140.1", "UPR4-140.2"


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    await made.charge(ONE)
    await made.charge(OTHER)
    yield made
    await made.deps.inbox.aclose()


def lines(page: str) -> int:
    return page.count('<tr>\n<td class="nowrap"')


async def test_a_change_is_found_by_all_that_is_known_of_it(room: Room) -> None:
    async with room.enter() as browser:
        await browser.send("/account", {"name": "Clara Nova", "language": ""})
        everything = lines(await browser.read("/audit"))
        assert everything > 4
        for query, count in (
            ("reference=UPR4-140.1&verb=assign", 1),
            ("reference=upr4-140.1&verb=assign", 1),
            ("who=nova", 1),
            ("who=nobody", 0),
            ("user=999", 0),
            ("verb=assign", 2),
            ("verb=assign&through=room", 0),
            ("subject=user&verb=correct", 1),
            ("from=2027-01-12&until=2027-01-12&verb=assign", 2),
            ("until=2027-01-01", 0),
            ("reference=%25", 0),
        ):
            assert lines(await browser.read(f"/audit?{query}")) == count, query
        page = await browser.read("/audit?verb=assign")
        assert JUSTICE in page, "an institution is told by its name, not its id"
        assert "Nothing was found" in await browser.read("/audit?who=nobody")
        for wrong in ("from=yesterday", "from=2027-02-01&until=2027-01-01"):
            assert "fault" in await browser.read(f"/audit?{wrong}", status=422)


async def test_a_long_audit_goes_on_behind_a_link_and_leaves_whole(room: Room) -> None:
    async with room.enter(UserRole.ADMIN) as browser:
        for at in range(SIZE):
            await browser.client.post("/account", data={"proof": await browser.proof(), "name": f"Name {at}"})
        first = await browser.read("/audit?verb=correct")
        older = re.findall(r'href="(/audit\?[^"]*before=\d+)"', await browser.read("/audit"))[0].replace("&amp;", "&")
        second = await browser.read(older)
        rows = list(csv.DictReader(io.StringIO((await browser.read("/audit/export.csv")).lstrip("\ufeff"))))
    assert lines(first) == SIZE
    assert 0 < lines(second) <= SIZE
    assert len(rows) > SIZE
    assert sorted((int(row["number"]) for row in rows), reverse=True) == [int(row["number"]) for row in rows]
    assert {row["who"] for row in rows if row["verb"] == "correct"} == {f"Name {SIZE - 1}"}


async def test_details_of_a_confidential_recommendation_need_the_sight(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        secret = update(Recommendation).where(Recommendation.reference == ONE)
        await session.execute(secret.values(classification=Classification.CONFIDENTIAL))
    async with room.enter() as blind, room.enter(confidential=True) as sighted:
        hidden = await blind.read(f"/audit?reference={ONE}&verb=assign")
        export = await blind.read(f"/audit/export.csv?reference={ONE}&verb=assign")
        shown = await sighted.read(f"/audit?reference={ONE}&verb=assign")
    assert "Details of a confidential recommendation" in hidden
    assert JUSTICE not in hidden + export
    assert ONE in export
    assert JUSTICE in shown


async def test_settings_are_shown_with_where_they_were_set_and_checked_on_demand(room: Room) -> None:
    asked: list[int] = []

    async def examine() -> list[Check]:
        asked.append(1)
        return [
            Check("disk", "ok", Fault("check-free", {"gigabytes": "9"}), None),
            Check(
                "mail out",
                "fail",
                Fault("check-says", {"said": "<refused>"}),
                Fault("check-ask-keeper", {"section": "[smtp]"}),
            ),
        ]

    def settings() -> list[Setting]:
        return [
            Setting("web", "port", "SUIVI_WEB_PORT", "8480", True, False, "suivi.toml:3", "where it listens."),
            Setting("smtp", "password", "SUIVI_SMTP_PASSWORD", "", True, True, None, "of the relay."),
        ]

    room.deps = replace(room.deps, room=replace(room.deps.office, settings=settings, examine=examine))
    async with room.enter(UserRole.ADMIN) as browser:
        page = await browser.read("/settings")
        assert "suivi.toml:3" in page
        assert asked == []
        checked = await browser.read("/settings?check=yes")
        await browser.client.get("/language/ar")
        arabic = await browser.read("/settings?check=yes")
    assert asked == [1, 1]
    assert "البريد الصادر" in arabic
    assert "GB free" not in arabic
    assert "One part is not well" in checked
    assert "&lt;refused&gt;" in checked
