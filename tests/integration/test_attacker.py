"""What an attacker tries: forged forms, scripts in every text, formulas, foreign addresses, guesses, and secrets.

Pages are found by the table of tests/routes.py, so that a new one is attacked as well.
"""

import asyncio
import io
import logging
import re
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from openpyxl import load_workbook
from sqlalchemy import insert, select, update

from activities.behalf import Told, record_on_behalf
from domain.rights import UserRole
from domain.words import Action, Classification, ReplyState, SendingMode, Status, Via
from models.changes import Change
from models.evidence import Evidence, ProgressEvidence
from models.messages import Message
from models.people import Institution, Person
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from models.users import User
from tests import routes
from tests.country import JUSTICE, found
from tests.room import NOW, OWN, Room, open_room
from web.api.router import PATH

ONE = "UPR4-140.1"
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b onmouseover=alert(3)>"
FORMULA = '=HYPERLINK("https://evil.example","click")'
SECRET = "zebrafish"
"""A word that only the planted confidential recommendation has, in every text of it."""
BESIDE = "walrus"
"""A word beside it: who looks for it finds nothing that they may not see."""
SEARCHES = [f"{path}?q={BESIDE}" for path in ("/recommendations", f"{PATH}/recommendations")]
ENDLESS = {"GET /live"}


@dataclass(frozen=True)
class Planted:
    """A recommendation that was answered with words and a file, and what there is of it to look at."""

    evidence: int
    reply: str
    user: int


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database, practice=True), tmp_path)
    yield made
    await made.deps.inbox.aclose()


async def plant(room: Room, words: str, *, confidential: bool = False) -> Planted:
    """Write `words` wherever people write: text, themes, notes, narrative, a reply, a file's name, a doubtful reply."""
    deps, id = room.deps, room.country.recommendations[ONE]
    await room.charge(ONE)
    async with deps.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.id == id)
            .values(
                text=f"Ensure {words}",
                themes=[f"theme {words}"],
                groups=[f"group {words}"],
                position_note=f"note {words}",
                classification=Classification.CONFIDENTIAL if confidential else Classification.PUBLIC,
            )
        )
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "test")
    await room.dispatch()
    told = Told(id, room.country.people["Amina Diallo"], Status.IN_PROGRESS, Via.PHONE, NOW.date(), f"Said {words}.")
    await record_on_behalf(deps.database, deps.lifecycles, told, NOW)
    content = f"file {words}".encode()
    hashed = sha256(content).hexdigest()
    async with deps.database.transaction() as session:
        answered = (await session.scalars(select(Answer))).one()
        progress = (await session.scalars(select(Progress))).one()
        file = Evidence(
            id=uuid4(), reply_id=answered.reply_id, n=1, name=f"{words}.pdf", declared_type="application/pdf",
            type="application/pdf", size=len(content), sha256=hashed, state="kept",
        )  # fmt: skip
        session.add(file)
        await session.flush()
        session.add(ProgressEvidence(progress_id=progress.id, evidence_id=file.id))
        reply = uuid4()
        incoming = {
            "channel": "email",
            "external_id": f"{reply}",
            "received_at": NOW.isoformat(),
            "sender": "x@justice.example",
            "text": f"{ONE}: {words}",
            "subject": words,
        }
        await session.execute(
            insert(Reply).values(
                id=reply, channel="email", external_id=f"email:{reply}:0", received_at=NOW, sender="x@justice.example",
                raw=f"Subject: {words}\n\n{ONE} {words}".encode(), incoming=incoming, state=ReplyState.FOR_REVIEW,
                why="unclear", person_id=room.country.people["Amina Diallo"], narrative=f"{ONE} {words}", cut=words,
            )
        )  # fmt: skip
        await session.execute(
            insert(Answer).values(
                id=uuid4(), reply_id=reply, n=1, reference=ONE, recommendation_id=id, action=Action.UNCLEAR,
                institution_id=room.country.institutions[JUSTICE], confidence=0.2, words=words, narrative=words,
                said_at=NOW, state="for_review", why="unclear",
            )
        )  # fmt: skip
        number = file.number
        user = await session.scalar(select(User.number).order_by(User.number.desc()).limit(1))
    await asyncio.to_thread(deps.office.files.keep, content)
    return Planted(number, str(reply), user or 1)


def addresses(planted: Planted) -> list[str]:
    """Every page and call that reads, with what was planted in its address."""
    there = {"{reference:str}": ONE, "{number:int}": str(planted.evidence), "{id:uuid}": planted.reply, "{n:int}": "1"}
    found = []
    for prefix, rows in (("", routes.ROOM), (PATH, routes.API)):
        for name in rows:
            method, _, path = name.partition(" ")
            if method == "GET" and name not in ENDLESS:
                for place, value in there.items():
                    path = path.replace(place, value)
                found.append(prefix + path)
    return [*found, *SEARCHES, "/review?show=validate", "/review?show=requests"]


def words_of(answer: httpx.Response) -> str:
    """What an answer says, a workbook's cells, too."""
    if "spreadsheetml" in answer.headers.get("content-type", ""):
        book = load_workbook(io.BytesIO(answer.content))
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    return answer.text + str(answer.headers)


async def test_a_form_without_our_proof_or_from_another_site_changes_nothing_anywhere(room: Room) -> None:
    wrong = []
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        proof = await browser.proof()
        for name in routes.ROOM:
            method, _, path = name.partition(" ")
            if method == "POST":
                bare = await browser.client.post(routes.fill(path), headers=OWN)
                cross = {"sec-fetch-site": "cross-site", "origin": "https://evil.example"}
                foreign = await browser.client.post(routes.fill(path), data={"proof": proof}, headers=cross)
                wrong += [path for answer in (bare, foreign) if answer.status_code != 403]
        for name in routes.API:
            method, _, path = name.partition(" ")
            if method == "POST":
                answer = await browser.client.post(PATH + routes.fill(path), json={})
                wrong += [path] if answer.status_code != 403 else []
        assert (await browser.client.get("/account")).status_code == 200, "nobody was signed out"
    assert wrong == []


async def test_what_people_write_is_never_markup_and_no_page_allows_a_script_of_its_own(room: Room) -> None:
    planted = await plant(room, SCRIPT)
    async with room.deps.database.transaction() as session:
        await session.execute(update(Institution).values(name=Institution.name + SCRIPT))
        await session.execute(update(Person).values(name=Person.name + SCRIPT))
    seen = 0
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        async with room.deps.database.transaction() as session:
            await session.execute(update(User).values(name=SCRIPT))
        for path in [*addresses(planted), f"/recommendations?q={SCRIPT}", f"/audit?who={SCRIPT}", f"/?done={SCRIPT}"]:
            answer = await browser.client.get(path)
            assert answer.status_code < 500, path
            if not answer.headers.get("content-type", "").startswith("text/html"):
                assert answer.headers["x-content-type-options"] == "nosniff", path
                continue
            seen += "alert(1)" in answer.text
            policy = answer.headers["content-security-policy"]
            assert "unsafe" not in policy, path
            assert "script-src 'self'" in policy or "default-src 'none'" in policy, path
            for bad in ("<script>alert", "<img src=x", "<b onmouse", "javascript:"):
                assert bad not in answer.text, path
            # What stands between quotation marks is a value, whatever it looks like.
            bare = re.sub(r'"[^"]*"', '""', answer.text)
            assert not re.search(r"<[a-z][^>]*\s(style|on[a-z]+)=", bare), f"{path}: inline style or script"
            assert not re.search(r"<script(?![^>]*\ssrc=)", answer.text), path
    assert seen > 5, "what was planted is looked at"


async def test_no_cell_of_an_export_is_a_formula(room: Room) -> None:
    await plant(room, "x")
    async with room.deps.database.transaction() as session:
        await session.execute(update(Recommendation).values(text=FORMULA, themes=[FORMULA]))
        await session.execute(update(Institution).values(name=FORMULA + Institution.name))
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        async with room.deps.database.transaction() as session:
            await session.execute(update(User).values(name="@SUM(1)"))
        await browser.send("/account", {"name": "+cmd|' /C calc'!A0", "language": ""})
        for path in ("/recommendations/export.csv", "/audit/export.csv"):
            text = await browser.read(path)
            assert "HYPERLINK" in text or "calc" in text
            assert not re.search(r'(^|,)"?[=+@-]', text.lstrip("\ufeff"), re.MULTILINE), path
        book = load_workbook(io.BytesIO((await browser.client.get("/recommendations/export.xlsx")).content))
        kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value}
    assert "f" not in kinds


@pytest.mark.parametrize("evil", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
async def test_no_address_leads_to_a_place_that_is_not_ours(room: Room, evil: str) -> None:
    async with room.enter() as browser:
        for path in ("/theme/dark", "/language/fr", f"/sign-in?next={evil}"):
            answer = await browser.client.get(path, headers={"referer": evil})
            assert answer.headers.get("location", "/").startswith("/")
            assert not answer.headers.get("location", "/").startswith(("//", "/\\"))
            assert f'value="{evil}"' not in answer.text
        link = await browser.client.get("/recommendations/none", headers={"referer": evil})
        assert f'href="{evil}"' not in link.text


async def test_a_planted_cookie_is_worth_nothing_and_never_adopted(room: Room) -> None:
    async with room.visit() as client:
        client.cookies.set("session", "A" * 43)
        assert (await client.get("/")).status_code == 303
        page = await client.get("/sign-in")
        assert "set-cookie" not in page.headers


@pytest.mark.parametrize(
    "path", ["..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "....//etc/passwd", "%00", "-1"]
)
async def test_no_address_reads_a_file_beside_the_store(room: Room, path: str) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        for start in ("/evidence/", "/static/", "/recommendations/", f"{PATH}/recommendations/"):
            answer = await browser.client.get(start + path)
            assert answer.status_code in (303, 400, 404), start + path
            assert "root:" not in answer.text


async def test_a_file_is_sent_under_a_harmless_name_and_is_never_shown_as_a_page(room: Room) -> None:
    planted = await plant(room, '../../etc/"passwd\r\nX-Evil: 1')
    async with room.enter(UserRole.COORDINATOR, confidential=True) as browser:
        answer = await browser.client.get(f"/evidence/{planted.evidence}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "x-evil" not in answer.headers
    assert "sandbox" in answer.headers["content-security-policy"] or "default-src 'none'" in str(answer.headers)


OUTSIDE_ENTITY = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def office_file(kind: str, hostile: bytes = b"", ballast: int = 0) -> bytes:
    """A Word or Excel file with a hostile beginning of its main part, and so many bytes of nothing."""
    main, root = {"docx": ("word/document.xml", "document"), "xlsx": ("xl/workbook.xml", "workbook")}[kind]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr(main, hostile + f"<{root}>{'&a;' if hostile else ''}</{root}>".encode())
        archive.writestr("../../../../tmp/suivi-escaped", b"x")
        archive.writestr(f"{main}.rels", b"0" * ballast)
    return made.getvalue()


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
async def test_bombs_and_entities_in_office_files_are_refused_in_words(room: Room, kind: str) -> None:
    async with room.enter() as browser:
        for content in (office_file(kind, OUTSIDE_ENTITY), office_file(kind, ballast=60_000_000)):
            file = (f"../../etc/cron.d/list.{kind}", content)
            answer = await browser.send("/import", {"kind": "recommendations"}, files={"file": file})
            assert answer.status_code == 422
            assert "root:" not in answer.text
            assert "cron.d" not in answer.text
    assert not Path("/tmp/suivi-escaped").exists()
    assert room.deps.office.files.names() == []


async def test_guesses_at_the_door_are_slowed_down_by_client(room: Room) -> None:
    async with room.visit() as client:
        statuses = []
        for at in range(32):
            data = {"email": f"somebody{at}@x.example", "password": ""}
            # Without our header it is no proxy's word that counts, but who is connected.
            headers = {**OWN, "x-forwarded-for": f"203.0.113.{at}"}
            answer = await client.post("/sign-in/code", data=data, headers=headers)
            statuses.append(answer.status_code)
        assert statuses[-1] == 429
        assert statuses[0] != 429
        assert 0 < int(answer.headers["retry-after"]) <= 60
        assert (await client.get("/sign-in")).status_code in (200, 303), "reading is not guessing"
    async with room.visit(behind_proxy=True) as client:
        for at in range(32):
            headers = {**OWN, "x-forwarded-for": f"10.0.0.1, 203.0.113.{at}"}
            assert (await client.post("/sign-in/code", data={}, headers=headers)).status_code != 429


async def test_a_lock_does_not_tell_whether_an_address_is_a_users(room: Room) -> None:
    async with room.enter():
        pass
    async with room.deps.database.transaction() as session:
        known = (await session.scalars(select(User.email))).one()
    answers = []
    for address in (known, "nobody@rights.example"):
        async with room.visit() as client:
            tries = [
                await client.post("/sign-in", data={"email": address, "password": "guess"}, headers=OWN)
                for _ in range(6)
            ]
        answers.append([(one.status_code, re.sub(address, "", one.text)) for one in tries])
    assert [status for status, _ in answers[0]] == [401] * 5 + [429]
    assert answers[0] == answers[1]


async def test_on_real_data_there_is_no_practice(room: Room) -> None:
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        assert (await browser.client.get("/practice")).status_code == 404
        assert (await browser.client.get(f"/practice/{room.country.people['Amina Diallo']}")).status_code == 404
        assert (await browser.client.post("/practice", headers=OWN)).status_code in (404, 405)


async def test_numbers_and_texts_that_no_column_holds_are_no_fault_of_ours(room: Room) -> None:
    planted = Planted(2**63, "not-an-id", 1)
    async with room.enter(UserRole.ADMIN, confidential=True) as browser:
        for path in addresses(planted):
            answer = await browser.client.get(path)
            assert answer.status_code < 500, path
        for path in (
            "/recommendations?q=%00",
            "/audit?who=%00",
            "/audit?reference=%00%ff",
            f"{PATH}/recommendations?q=%00",
        ):
            assert (await browser.client.get(path)).status_code < 500, path


async def test_a_confidential_recommendation_is_told_nowhere_to_who_may_not_see_it(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    planted = await plant(room, f"{SECRET} {BESIDE}", confidential=True)
    told = []
    async with room.enter(UserRole.ADMIN) as browser, room.enter(UserRole.ADMIN, confidential=True) as sighted:
        for path in addresses(planted):
            answer = await browser.client.get(path)
            assert answer.status_code < 500, path
            said = words_of(answer)
            if SECRET in said or (path in SEARCHES and re.search(rf"{ONE}(?!\d)", said)):
                told.append(path)
        seen = [path for path in addresses(planted) if SECRET in words_of(await sighted.client.get(path))]
    assert told == []
    assert len(seen) > 6, "who may see it does, or this test would look for nothing"
    async with room.deps.database.transaction() as session:
        messages = [f"{one.subject} {one.text} {one.content}" for one in await session.scalars(select(Message))]
        changes = [str(one.after) for one in await session.scalars(select(Change))]
    assert any(ONE in one for one in messages), "something was sent"
    assert not any(SECRET in one for one in messages)
    assert not any(SECRET in one for one in changes)
    assert SECRET not in caplog.text
