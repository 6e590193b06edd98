"""The table of a digest: handed out, filled in, and sent back by form and by mail, on a real record."""

import io
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select, update

from channels.wording import Drawn
from domain.digest import Refusal
from domain.tables import MARK, MORE_THAN
from domain.tokens import Purpose, make_token
from domain.words import Action, MessageKind, MessageState, ProgressState, Status
from languages.catalogue import say
from languages.labels import label
from models.asks import Ask
from models.holders import read_posts
from models.messages import Member, Message
from models.people import Person
from models.replies import Reply
from models.session import Database
from tests.integration.test_form import Desk, answers, confirm, count, make_site, number_of, reported, settle, standing
from tests.integration.test_web import FORM, HOME, KEYS, NOW
from tests.peers.inbox import MemoryInbox

ASKS = MORE_THAN + 1


@pytest_asyncio.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    site = await make_site(database, ASKS)
    await site.dispatch()
    async with site.open() as client:
        yield Desk(site, await number_of(database), client)
    await settle(site)


async def fetch(desk: Desk) -> bytes:
    answer = await desk.client.get(f"{desk.link}/table.xlsx")
    assert answer.status_code == 200, answer.text
    return answer.content


def filled(content: bytes, fill: Callable[[Worksheet], object]) -> bytes:
    book = load_workbook(io.BytesIO(content))
    fill(book.worksheets[0])
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def write(**cells: object) -> Callable[[Worksheet], object]:
    def fill(sheet: Worksheet) -> None:
        for place, value in cells.items():
            sheet[place].value = value

    return fill


async def send(desk: Desk, content: bytes, *, name: str = "réponses.xlsx", nonce: str | None = None) -> httpx.Response:
    return await desk.client.post(
        f"{desk.link}/table", data={"nonce": nonce or uuid4().hex}, files={"table": (name, content)}, headers=FORM
    )


async def told(desk: Desk) -> Message:
    async with desk.site.deps.database.transaction() as session:
        message = await session.scalar(
            select(Message).where(Message.kind == MessageKind.CONFIRMATION).order_by(Message.number.desc()).limit(1)
        )
    assert message is not None
    return message


async def draw(desk: Desk, message: Message) -> Drawn:
    async with desk.site.deps.database.transaction() as session:
        drawn = await desk.site.deps.composer.compose(
            session, message, NOW.date(), await read_posts(session, NOW.date())
        )
    assert drawn is not None
    return drawn


async def make_message(desk: Desk, name: str) -> int:
    """A digest of somebody else's; its number."""
    person = desk.site.country.people[name]
    async with desk.site.deps.database.transaction() as session:
        contact = await session.scalar(select(Message.contact_id).where(Message.number == desk.number))
        message = Message(
            id=uuid4(), kind=MessageKind.DIGEST, person_id=person, contact_id=contact, channel="practice",
            state=MessageState.SENT, made_at=NOW, sent_at=NOW,
        )  # fmt: skip
        session.add(message)
        await session.flush()
        await session.refresh(message)
        return message.number


def mark(number: int) -> str:
    return make_token(number, NOW.date(), KEYS, 1, Purpose.TABLE)


def remarked(content: bytes, token: str) -> bytes:
    """The same table with another mark."""

    def change(sheet: Worksheet) -> None:
        for one in sheet.parent.worksheets:
            for row in one.iter_rows():
                for cell in row:
                    if MARK.fullmatch(str(cell.value)):
                        cell.value = f"suivi:{token}"

    return filled(content, change)


# How it is handed out


async def test_a_digest_of_more_than_five_asks_leads_to_its_table_and_a_shorter_one_does_not(desk: Desk) -> None:
    async with desk.site.deps.database.transaction() as session:
        message = await session.scalar(select(Message).where(Message.number == desk.number))
        assert message is not None
        assert f"{HOME}{desk.link}/table.xlsx" in (message.text or "")
    answer = await desk.client.get(f"{desk.link}/table.xlsx")
    assert answer.headers["content-disposition"] == f'attachment; filename="suivi-{desk.number}.xlsx"'
    assert answer.headers["cache-control"] == "no-store"
    page = (await desk.client.get(desk.link)).text
    assert f'href="{desk.link}/table.xlsx"' in page
    assert 'enctype="multipart/form-data"' in page
    async with desk.site.deps.database.transaction() as session:
        ids = list(await session.scalars(select(Ask.id).limit(1)))
        await session.execute(update(Member).where(Member.ask_id.in_(ids)).values(dropped=True))
    assert "table.xlsx" not in (await desk.client.get(desk.link)).text


async def test_its_rights_are_the_forms_and_an_unknown_browser_gets_no_last_answer(desk: Desk) -> None:
    await reported(desk.site, "UPR4-140.2", "A secret of last year.")
    blank = load_workbook(io.BytesIO(await fetch(desk))).worksheets[0]
    assert "A secret of last year." not in {cell.value for row in blank.iter_rows() for cell in row}
    await desk.know()
    known = load_workbook(io.BytesIO(await fetch(desk))).worksheets[0]
    texts = {cell.value for row in known.iter_rows() for cell in row}
    assert {"A secret of last year.", label("fr", Status.PARTIALLY_IMPLEMENTED)} <= texts
    expired = make_token(desk.number, NOW.date() - timedelta(days=1), KEYS, 1, Purpose.FORM)
    other = make_token(desk.number, NOW.date(), KEYS, 1, Purpose.TABLE)
    for token, status in ((expired, 410), (other, 404)):
        assert (await desk.client.get(f"/form/{token}/table.xlsx")).status_code == status
        assert (await desk.client.post(f"/form/{token}/table", headers=FORM)).status_code == status


# What comes back by the form


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_rows_are_recorded_and_problems_are_told_back_by_row(desk: Desk, language: str) -> None:
    async with desk.site.deps.database.transaction() as session:
        await session.execute(update(Person).values(language=language))
    content = await fetch(desk)
    await desk.know()
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    references = {row: str(sheet.cell(row, 2).value) for row in range(5, 5 + ASKS)}
    await reported(desk.site, references[9], "As before.")
    fill = write(
        H5=label(language, Status.FULLY_IMPLEMENTED), I5="The law is in force.", H6="done-ish", J7=date(2027, 3, 15),
        H8=say(language, "button-decline"), K8="Ministry of Health", H9=say(language, "form-no-change"), I10="Words",
    )  # fmt: skip
    page = unescape(await desk.settled(await send(desk, filled(content, fill))))
    said = {a.reference: a for a in (await answers(desk.site))[1:]}
    assert {reference: (a.action, a.state) for reference, a in said.items()} == {
        references[5]: (Action.REPORT, "applied"),
        references[7]: (Action.EXTEND, "for_review"),
        references[8]: (Action.DECLINE, "applied"),
        references[9]: (Action.NO_CHANGE, "applied"),
    }
    assert (said[references[7]].until or NOW).date() == date(2027, 3, 15)
    assert said[references[8]].redirect == "Ministry of Health"
    assert (Status.FULLY_IMPLEMENTED, "The law is in force.", ProgressState.REPORTED) in await standing(desk.site)
    message = await told(desk)
    drawn = await draw(desk, message)
    for row, why in (
        (6, say(language, "table-row-status", found="done-ish")),
        (10, say(language, "table-row-no_status")),
    ):
        for text in (page, drawn.text, unescape(drawn.html or "")):
            assert why in text
            assert say(language, "table-row", row=str(row)) in text
            assert references[row] in text
    assert drawn.subject == say(language, "confirmation-subject-check", count=2)
    # The browser is known, and what is recorded can be taken back.
    assert "/said/" in page


async def test_of_a_confidential_recommendation_nothing_is_told_back_but_its_reference(desk: Desk) -> None:
    content = filled(await fetch(desk), write(H5="The victim was heard", J6="some day", I6="x" * 6_000))
    await desk.site.hide("UPR4-140.1")
    await desk.site.hide("UPR4-140.2")
    page = unescape(await desk.settled(await send(desk, content)))
    assert "victim" not in page
    assert "victim" not in (await draw(desk, await told(desk))).text
    assert say("fr", "table-row-status", found="…") in page
    assert say("fr", "table-row-too_long", found="5000") in page
    hidden = load_workbook(io.BytesIO(await fetch(desk))).worksheets[0]
    assert hidden["C5"].value == say("fr", "item-confidential")


async def test_in_an_unknown_browser_it_is_provisional_until_the_mail_confirms_it(desk: Desk) -> None:
    content = filled(await fetch(desk), write(H5="In progress"))
    page = await desk.settled(await send(desk, content))
    assert say("fr", "form-saved-provisional") in unescape(page)
    assert [state for _, _, state in await standing(desk.site)] == [ProgressState.PROVISIONAL]
    await confirm(desk.site)
    assert [state for _, _, state in await standing(desk.site)] == [ProgressState.REPORTED]


async def test_the_same_file_sent_twice_is_one_reply_and_one_filled_in_further_corrects_it(desk: Desk) -> None:
    await desk.know()
    nonce = uuid4().hex
    content = filled(await fetch(desk), write(H5="In progress", I5="Drafting."))
    first, again = await send(desk, content, nonce=nonce), await send(desk, content, nonce=nonce)
    assert first.headers["location"] == again.headers["location"]
    await desk.settled(again)
    assert await count(desk.site, Reply) == 2, "the one that made the browser known, and this"
    # The same again from another page says nothing new; what was changed takes the place of what was said.
    await desk.settled(await send(desk, content))
    further = filled(content, write(H5="Blocked", H6="In progress"))
    await desk.settled(await send(desk, further))
    assert sorted(status for status, _, _ in await standing(desk.site)) == [
        Status.BLOCKED,
        Status.IN_PROGRESS,
        Status.IN_PROGRESS,
    ]


async def test_an_ask_that_somebody_else_answered_meanwhile_is_closed(desk: Desk) -> None:
    content = filled(await fetch(desk), write(H5="Blocked", H6="Blocked"))
    async with desk.site.deps.database.transaction() as session:
        closed = select(Member.ask_id).where(Member.n == 1)
        await session.execute(update(Ask).where(Ask.id.in_(closed)).values(state="answered", closed_at=NOW))
    page = await desk.settled(await send(desk, content))
    assert [(a.state, a.why) for a in await answers(desk.site)] == [("refused", Refusal.ASK_CLOSED), ("applied", None)]
    assert say("fr", f"refusal-{Refusal.ASK_CLOSED}") in unescape(page)


REFUSED = {
    "no file": (b"", "x.xlsx", "table-none"),
    "another format": (b"n;reference;status", "réponses.csv", "table-fault-format"),
    "a damaged file": (b"PK\x03\x04 and no more", "réponses.xlsx", "table-fault-damaged"),
}


async def test_a_file_that_cannot_be_read_is_refused_at_once_and_nothing_is_stored(desk: Desk) -> None:
    for content, name, message in REFUSED.values():
        answer = await send(desk, content, name=name)
        assert answer.status_code == 422
        assert say("fr", message, **({"name": name} if "fault" in message else {})) in unescape(answer.text)
        assert 'type="file"' in answer.text, "another can be chosen"
    assert await count(desk.site, Reply) == 0


async def test_a_table_of_somebody_elses_message_is_not_taken(desk: Desk) -> None:
    number = await make_message(desk, "Hugo Head")
    content = filled(await fetch(desk), write(H5="Blocked"))
    page = await desk.settled(await send(desk, remarked(content, mark(number)), name="his.xlsx"))
    assert await answers(desk.site) == []
    assert say("fr", "table-fault-foreign", name="his.xlsx") in unescape(page)
    page = await desk.settled(await send(desk, remarked(content, "a" * 32), name="forged.xlsx"))
    assert say("fr", "table-fault-foreign", name="forged.xlsx") in unescape(page)
    assert say("fr", "table-fault-foreign", name="forged.xlsx") in (await draw(desk, await told(desk))).text


async def test_a_body_that_is_no_form_is_refused(desk: Desk) -> None:
    for body, kind, status in (
        (b"", "multipart/form-data; boundary=x", 400),
        (b"--x\r\nno part", "multipart/form-data; boundary=x", 400),
        (b"--x\r\n", "multipart/form-data", 400),
        (b"nonce=short", "application/x-www-form-urlencoded", 400),
        (b"\xff" * 20, "text/plain", 400),
        (b"x" * 6_000_000, "multipart/form-data; boundary=x", 413),
    ):
        answer = await desk.client.post(f"{desk.link}/table", content=body, headers=FORM | {"content-type": kind})
        assert answer.status_code == status, (body[:40], kind)
    assert await count(desk.site, Reply) == 0


async def test_a_table_that_is_put_under_an_ask_is_read_as_well(desk: Desk) -> None:
    content = filled(await fetch(desk), write(H5="Blocked", H6="In progress"))
    data = {"nonce": uuid4().hex, "language": "fr", "says-1": "", "words-1": ""}
    answer = await desk.client.post(desk.link, data=data, files={"file-1": ("t.xlsx", content)}, headers=FORM)
    await desk.settled(answer)
    assert [(a.status, a.state) for a in await answers(desk.site)] == [
        (Status.BLOCKED, "applied"),
        (Status.IN_PROGRESS, "applied"),
    ]


async def test_while_the_record_is_away_it_is_to_be_sent_again(desk: Desk) -> None:
    content = filled(await fetch(desk), write(H5="Blocked"))
    inbox = MemoryInbox()
    inbox.down = True
    async with desk.site.open(inbox=inbox) as client:
        answer = await send(replace(desk, client=client), content)
    assert answer.status_code == 503
    assert "http-equiv" not in answer.text
    assert await count(desk.site, Reply) == 0
