"""People in the room: who holds which post, how they are reached and how they answer; what a coordinator changes."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest_asyncio
from sqlalchemy import select, update

from domain.rights import UserRole
from domain.words import AskState, ChannelName, Classification
from models.asks import Ask
from models.changes import Change
from models.people import Contact, Institution, Leave, Person, Tenure
from models.recommendations import Recommendation
from models.session import Database
from tests.country import HEALTH, JUSTICE, found
from tests.room import NOW, Browser, Room, open_room

TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.inbox.aclose()


async def number_of(room: Room, name: str) -> int:
    async with room.deps.database.transaction() as session:
        return (await session.scalars(select(Person.number).where(Person.name == name))).one()


async def verbs(room: Room) -> list[tuple[str, str, str]]:
    """What users changed: verb, subject and through which channel."""
    async with room.deps.database.transaction() as session:
        rows = await session.execute(
            select(Change.verb, Change.subject, Change.through).where(Change.by_kind == "user").order_by(Change.number)
        )
        return [(verb, subject, through) for verb, subject, through in rows.all()]


def words(page: str) -> str:
    """What is read on a page, without its marks."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())


async def test_one_page_tells_who_holds_what_who_is_missing_and_how_they_answer(room: Room) -> None:
    await room.charge("UPR4-140.1")
    await room.charge("UPR4-140.2")
    async with room.deps.database.transaction() as session:
        asks = list(await session.scalars(select(Ask)))
        first, second = asks[0].id, asks[1].id
        await session.execute(
            update(Ask)
            .where(Ask.id == first)
            .values(state=AskState.ANSWERED, opened_at=NOW - 10 * DAY, due_at=NOW - DAY, closed_at=NOW - 6 * DAY)
        )
        await session.execute(update(Ask).where(Ask.id == second).values(opened_at=NOW - 10 * DAY, due_at=NOW - DAY))
        await session.execute(
            update(Tenure).where(Tenure.person_id == room.country.people["Hind Salah"]).values(to_on=TODAY)
        )
        await session.execute(
            update(Contact)
            .where(Contact.person_id == room.country.people["Bruno Costa"])
            .values(broken_at=NOW, broken_why="550 no such user")
        )
    async with room.enter() as browser:
        page = words(await browser.read("/people"))
        assert "Focal point Amina Diallo" in page
        assert "Focal point Vacant" in page
        assert "Bruno Costa Cannot be reached" in page
        assert "1 1 50 % 4 days" in page, "one open, one overdue, half in time, four days"
        vacant = words(await browser.read("/people?show=vacant"))
        assert HEALTH in vacant
        assert JUSTICE not in vacant
        assert HEALTH not in words(await browser.read("/people?show=unreached"))
        by_address = words(await browser.read("/people?q=hugo@justice"))
        assert "One institution" in by_address
        assert "No institution fits." in await browser.read("/people?q=zzz&page=99")
        one = await browser.read(f"/people/institutions/{room.country.institutions[HEALTH]}")
        assert "Hind Salah" in one.partition("Who held these posts before")[2]
        await browser.client.get("/language/ar")
        arabic = await browser.read("/people")
    assert '<html lang="ar" dir="rtl"' in arabic
    assert "شاغر" in arabic


async def test_who_may_not_see_people_sees_none_of_these_pages(room: Room) -> None:
    number = await number_of(room, "Amina Diallo")
    for role in (UserRole.VALIDATOR, UserRole.OBSERVER):
        async with room.enter(role) as browser:
            for path in (
                "/people",
                f"/people/{number}",
                f"/people/{number}/kept",
                "/people/new",
                "/import",
                "/imports",
            ):
                await browser.read(path, status=403)
            assert (await browser.send(f"/people/{number}/leave", {"from": "2027-02-01"})).status_code == 403


async def test_a_person_is_told_without_a_word_of_what_is_confidential(room: Room) -> None:
    await room.charge("UPR4-140.1")
    async with room.deps.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.reference == "UPR4-140.1")
            .values(classification=Classification.CONFIDENTIAL, text="The secret words")
        )
    number = await number_of(room, "Amina Diallo")
    async with room.enter() as browser:
        page = await browser.read(f"/people/{number}")
        kept = words(await browser.read(f"/people/{number}/kept"))
        await browser.read("/people/4711", status=404)
        await browser.read("/people/99999999999999", status=404)
    assert "UPR4-140.1" in page
    assert "secret words" not in page
    assert "amina@justice.example" in page
    assert "Posts they hold or held 1" in kept


async def test_particulars_are_corrected_and_what_is_wrong_is_told_beside_its_field(room: Room) -> None:
    number = await number_of(room, "Amina Diallo")
    given = {"name": "Amina  <b>Diallo</b>", "language": "ar", "time_zone": "Africa/Tunis", "quiet_from": "20:00"}
    async with room.enter() as browser:
        answer = await browser.send(f"/people/{number}/edit", {**given, "time_zone": "Mars/Base", "language": "xx"})
        assert answer.status_code == 422
        assert "A time zone is expected" in answer.text
        assert "Choose one of the list." in answer.text
        assert "Both ends of the quiet hours are needed" in answer.text
        assert 'value="Mars/Base"' in answer.text
        done = await browser.send(f"/people/{number}/edit", {**given, "quiet_to": "07:30"})
        assert done.headers["location"] == f"/people/{number}?done=person-corrected"
        page = await browser.read(done.headers["location"])
        same = await browser.send(f"/people/{number}/edit", {**given, "quiet_to": "07:30"})
    assert "Amina &lt;b&gt;Diallo&lt;/b&gt;" in page
    assert "20:00–07:30" in page
    assert "The particulars were corrected." in page
    assert same.headers["location"].endswith("done=nothing-changed")
    assert await verbs(room) == [("correct", "person", "room")]


async def test_addresses_are_added_tried_again_and_taken_out(room: Room) -> None:
    number, id = await number_of(room, "Amina Diallo"), room.country.people["Amina Diallo"]
    await room.charge("UPR4-140.1")
    await room.dispatch()

    async def contacts() -> dict[str, Contact]:
        async with room.deps.database.transaction() as session:
            rows = await session.scalars(select(Contact).where(Contact.person_id == id))
            return {one.address: one for one in rows}

    async def change(browser: Browser, contact: UUID, what: str) -> int:
        return (await browser.send(f"/people/{number}/contacts/{contact}/{what}")).status_code

    async with room.enter() as browser:
        for wrong, why in (
            ("amina", "An e-mail address is expected"),
            ("hugo@justice.example", "address of Hugo Head"),
        ):
            answer = await browser.send(f"/people/{number}/contacts", {"address": wrong})
            assert answer.status_code == 422
            assert why in answer.text
            assert f'value="{wrong}"' in answer.text
        assert (
            await browser.send(f"/people/{number}/contacts", {"address": "A.Diallo@New.example"})
        ).status_code == 303
        new = (await contacts())["a.diallo@new.example"]
        assert new.verified_at == NOW
        async with room.deps.database.transaction() as session:
            await session.execute(update(Contact).where(Contact.id == new.id).values(broken_at=NOW, broken_why="full"))
        assert "full" in await browser.read(f"/people/{number}")
        assert await change(browser, new.id, "mend") == 303
        assert await change(browser, new.id, "prefer") == 303
        old = (await contacts())["amina@justice.example"]
        assert (await contacts())["a.diallo@new.example"].preference < old.preference
        assert await change(browser, old.id, "remove") == 303
        assert await change(browser, new.id, "explode") == 404
        assert await change(browser, room.country.people["Hugo Head"], "remove") == 422
        page = await browser.read(f"/people/{number}")
    assert "amina@justice.example" not in page
    assert "a.diallo@new.example" in page
    assert "amina@justice.example" not in await contacts(), "the record keeps the row of what was sent, not the address"


async def test_a_link_for_a_chat_is_shown_once_and_is_theirs(room: Room) -> None:
    number = await number_of(room, "Amina Diallo")
    async with room.enter() as browser:
        answer = await browser.send(f"/people/{number}/link/telegram")
        refused = await browser.send(f"/people/{number}/link/matrix")
    assert answer.status_code == 200
    assert "https://t.me/suivi_bot?start=" in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert refused.status_code == 422
    assert ("invite", "person", "room") in await verbs(room)


async def test_somebody_new_takes_a_vacant_post_and_nobody_is_pushed_out(room: Room) -> None:
    justice = room.country.institutions[JUSTICE]
    given = {
        "name": "Nour Haddad", "email": "Nour@Justice.example", "language": "ar", "institution": str(justice),
        "post": "main", "from": TODAY.isoformat(),
    }  # fmt: skip
    async with room.enter() as browser:
        assert "Nour" not in await browser.read(f"/people/new?institution={justice}&post=main")
        held = await browser.send("/people/new", given)
        assert held.status_code == 422
        assert "Amina Diallo holds it." in held.text
        assert 'value="Nour Haddad"' in held.text
        nobody = await browser.send("/people/new", {**given, "name": "", "institution": str(uuid4()), "from": "soon"})
        for why in ("This is needed.", "Choose one of the list.", "A day is expected"):
            assert why in nobody.text
        async with room.deps.database.transaction() as session:
            assert await session.scalar(select(Person).where(Person.name == "Nour Haddad")) is None
        done = await browser.send("/people/new", {**given, "beside": "yes"})
        assert done.status_code == 303
        page = words(await browser.read(done.headers["location"]))
    assert f"Focal point, {JUSTICE}" in page
    assert "The post is theirs." in page
    assert ("appoint", "post", "room") in await verbs(room)


async def test_a_post_is_handed_over_to_somebody_new_and_to_somebody_known(room: Room) -> None:
    amina, hugo = await number_of(room, "Amina Diallo"), await number_of(room, "Hugo Head")
    new = {"post": "all", "to": "", "name": "Dina Nouvelle", "email": "dina@justice.example", "language": "fr"}
    async with room.enter() as browser:
        assert "Hugo Head" in await browser.read(f"/people/{amina}/hand-over")
        wrong = await browser.send(f"/people/{amina}/hand-over", {**new, "email": "dina", "on": TODAY.isoformat()})
        assert wrong.status_code == 422
        assert "An e-mail address is expected" in wrong.text
        done = await browser.send(f"/people/{amina}/hand-over", {**new, "on": TODAY.isoformat()})
        assert done.status_code == 303
        dina = await number_of(room, "Dina Nouvelle")
        assert done.headers["location"] == f"/people/{dina}?done=handed-over&n=1"
        assert "The post was handed over." in await browser.read(done.headers["location"])
        again = await browser.read(f"/people/{amina}/hand-over", status=422)
        assert "holds no post" in again
        later = (TODAY + 5 * DAY).isoformat()
        known = await browser.send(f"/people/{dina}/hand-over", {"post": "main", "to": str(hugo), "on": later})
        assert known.status_code == 303
        ahead = words(await browser.read(f"/people/{dina}"))
        itself = await browser.send(f"/people/{hugo}/hand-over", {"post": "head", "to": str(hugo), "on": later})
    assert "12 January to 16 January" in ahead
    assert "cannot hand over to themselves" in itself.text
    assert room.deps.lifecycles.woken  # type: ignore[attr-defined]


async def test_a_leave_is_noted_with_a_stand_in_ended_and_refused_in_the_readers_language(room: Room) -> None:
    amina, bruno = await number_of(room, "Amina Diallo"), await number_of(room, "Bruno Costa")
    given = {"from": TODAY.isoformat(), "to": (TODAY + 4 * DAY).isoformat(), "stand_in": str(bruno)}
    async with room.enter() as browser:
        done = await browser.send(f"/people/{amina}/leave", given)
        assert done.headers["location"] == f"/people/{amina}?done=leave-noted"
        page = words(await browser.read(f"/people/{amina}"))
        assert "Away from 12 January to 16 January. Standing in: Bruno Costa" in page
        assert "Away until" in await browser.read("/people?show=away")
        await browser.client.get("/language/fr")
        twice = await browser.send(f"/people/{amina}/leave", given)
        assert twice.status_code == 422
        assert "est déjà en absence" in twice.text
        assert (await browser.send(f"/people/{amina}/back")).status_code == 303
        assert (await browser.send(f"/people/{amina}/back")).status_code == 422
    async with room.deps.database.transaction() as session:
        assert list(await session.scalars(select(Leave))) == []
    assert await verbs(room) == [("leave", "person", "room"), ("back", "person", "room")]


async def test_a_post_is_given_up_but_not_the_last_coordinators(room: Room) -> None:
    async def tenure(name: str) -> UUID:
        async with room.deps.database.transaction() as session:
            return (await session.scalars(select(Tenure.id).where(Tenure.person_id == room.country.people[name]))).one()

    hind, clara = await number_of(room, "Hind Salah"), await number_of(room, "Clara Coordinator")
    async with room.enter() as browser:
        path = f"/people/{hind}/end/{await tenure('Hind Salah')}"
        assert "Leave it vacant" in await browser.read(path)
        await browser.read(f"/people/{clara}/end/{await tenure('Hind Salah')}", status=404)
        assert (await browser.send(path, {"last": (TODAY - DAY).isoformat()})).status_code == 303
        kept = await browser.send(
            f"/people/{clara}/end/{await tenure('Clara Coordinator')}", {"last": TODAY.isoformat()}
        )
        assert kept.status_code == 422
        assert "the only coordinator" in kept.text
        assert HEALTH in words(await browser.read("/people?show=vacant"))


async def test_institutions_are_added_and_corrected_under_names_of_their_own(room: Room) -> None:
    async with room.enter() as browser:
        taken = await browser.send("/people/institutions/new", {"name": "The Courts", "acronym": "", "aliases": HEALTH})
        assert taken.status_code == 422
        assert f"“{HEALTH}” is already a name" in taken.text
        done = await browser.send(
            "/people/institutions/new", {"name": "The Courts", "acronym": "TC", "aliases": "Judiciary; Bench"}
        )
        place = done.headers["location"].partition("?")[0]
        assert "Nobody can be asked here yet." in await browser.read(place)
        assert (await browser.send(f"{place}/posts", {"kind": "main"})).status_code == 303
        assert (await browser.send(f"{place}/posts", {"kind": "king"})).status_code == 422
        corrected = await browser.send(f"{place}/edit", {"name": "Courts of Marevia", "acronym": "TC", "aliases": ""})
        assert corrected.headers["location"].endswith("done=institution-corrected")
        await browser.read(f"/people/institutions/{uuid4()}", status=404)
    async with room.deps.database.transaction() as session:
        one = (await session.scalars(select(Institution).where(Institution.acronym == "TC"))).one()
    assert (one.name, one.aliases) == ("Courts of Marevia", [])
    assert [verb for verb, _, _ in await verbs(room)] == ["add", "add", "correct"]
    assert ChannelName.EMAIL in room.deps.office.speaking
