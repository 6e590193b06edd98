"""Every way of answering, from the message that asks to the record and back, in English, French and Arabic."""

import asyncio
import io
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from html import unescape
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from openpyxl import load_workbook

from domain.words import Status
from languages.catalogue import say
from languages.labels import label
from reports.tables import TYPE
from tests.ministries import (
    FOCAL_POINTS,
    FocalPoint,
    Ministries,
    bare,
    link_in,
    number_of,
    reply_to,
    run_ministries,
    text_of,
)
from tests.peers.dovecot import Dovecot
from tests.peers.synapse import Synapse
from tests.unit.domain.evidence.test_judging import JPEG, PDF

pytestmark = [
    pytest.mark.homeserver,
    pytest.mark.dovecot,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="module"),
]

# Each story answers recommendations of its own, so that they may be told in any order.
FIRST, SECOND, BY_BUTTON, BY_NUMBER, ON_THE_FORM, IN_A_TABLE, IN_AN_UPLOAD, TAKEN_BACK = range(8)


@dataclass(frozen=True)
class Words:
    """What a person of one language writes. done, budget: what was done, and why nothing was."""

    letter: str
    done: str
    budget: str
    cover: str
    typed: str


WORDS = {
    "en": Words(
        "Dear colleagues,\n\n{a}. Partially implemented. The bill passed first reading.\n"
        "{b}. Blocked: the budget was refused.\n\nKind regards,\nGrace Mensah",
        "The bill passed first reading.",
        "the budget was refused",
        "Please find attached the filled-in table.",
        "fully implemented",
    ),
    "fr": Words(
        "Bonjour,\n\n{a}. Partiellement mise en œuvre. Le projet de loi a été adopté en première lecture.\n"
        "{b}. Bloquée : les crédits ont été refusés.\n\nCordialement,\nHélène Kouassi",
        "Le projet de loi a été adopté en première lecture.",
        "les crédits ont été refusés",
        "Veuillez trouver ci-joint le tableau rempli.",
        "pleinement mise en œuvre",
    ),
    "ar": Words(
        "تحية طيبة وبعد،\n\n{a}. نُفذت جزئيا. أُقر مشروع القانون في القراءة الأولى.\n"
        "{b}. متعثرة: رُفضت الميزانية.\n\nمع خالص التحية،\nسلمى الإدريسي",
        "أُقر مشروع القانون في القراءة الأولى.",
        "رُفضت الميزانية",
        "مرفق طيه الجدول بعد ملئه.",
        "نُفذت بالكامل",
    ),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def made(
    tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, synapse: Synapse
) -> AsyncIterator[Ministries]:
    async with run_ministries(tmp_path_factory.mktemp("ministries"), dovecot, synapse) as running:
        yield running


@pytest.fixture(params=["en", "fr", "ar"])
def who(request: pytest.FixtureRequest) -> FocalPoint:
    return FOCAL_POINTS[request.param]


async def recorded(made: Ministries, who: FocalPoint, place: int, channel: str) -> tuple[str, str, str, Sequence[str]]:
    """The one answer that stands: its status, narrative, state and the names of its files; by whom and how it came."""
    story = await made.show(who, place)
    (progress,) = [one for one in story["progress"] if one["state"] != "withdrawn"]
    assert progress["by"] == who.name
    heard = [one for one in story["conversation"] if one["kind"] == "reply"]
    assert {(one["channel"], one["from"]) for one in heard} == {(channel, who.name)}
    return progress["status"], progress["narrative"], progress["state"], [one["name"] for one in progress["evidence"]]


async def confirm(made: Ministries, who: FocalPoint, count: int) -> httpx.Response:
    """Open the link of the mail after `count` others and say that the answers are one's own; the page that follows."""
    asked = await made.mail_after(who, count)
    assert words_of(who, "confirmation-opening-provisional") in bare(text_of(asked))
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        link = link_in(asked, "said")
        page = await browser.get(link)
        assert words_of(who, "page-said-waits") in bare(unescape(page.text))
        page = await browser.post(link, data={"act": "confirm"}, headers={"sec-fetch-site": "same-origin"})
    assert words_of(who, "page-said-confirmed") in bare(unescape(page.text))
    return page


def words_of(who: FocalPoint, message: str, **values: str) -> str:
    """A telling phrase in their language."""
    return bare(say(who.language, message, **values))


def filled(content: bytes, reference: str, status: str, words: str) -> bytes:
    """The table with one row filled in, as Excel saves it."""
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    (row,) = [cells[0].row for cells in sheet.iter_rows(min_row=5) if cells[1].value == reference]
    sheet.cell(row, 8).value, sheet.cell(row, 9).value = status, words
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


async def outcome(browser: httpx.AsyncClient, page: httpx.Response, language: str) -> str:
    """The page that a form leads to, once it no longer renews itself."""
    async with asyncio.timeout(60):
        while 'http-equiv="refresh"' in page.text:
            await asyncio.sleep(0.2)
            page = await browser.get(page.url)
    assert f'lang="{language}"' in page.text
    return bare(unescape(page.text))


async def test_a_reply_in_words_by_mail_with_a_document(made: Ministries, who: FocalPoint) -> None:
    digest, count, words = made.mails(who)[0], len(made.mails(who)), WORDS[who.language]
    numbers = {"a": number_of(digest, who.reference(FIRST)), "b": number_of(digest, who.reference(SECOND))}
    reply = reply_to(digest, who, words.letter.format(**numbers))
    reply.add_attachment(PDF, maintype="application", subtype="pdf", filename="bill.pdf")
    await made.hand_in(reply)
    await confirm(made, who, count)
    assert words_of(who, "file-kept", names="bill.pdf") in bare(text_of(made.mails(who)[count]))
    expected = ("partially_implemented", words.done, "reported", ["bill.pdf"])
    assert await recorded(made, who, FIRST, "email") == expected
    status, narrative, state, files = await recorded(made, who, SECOND, "email")
    assert (status, state, files) == ("blocked", "reported", ["bill.pdf"])
    assert words.budget in narrative


async def test_a_button_in_telegram_then_words_and_a_photo(made: Ministries, who: FocalPoint) -> None:
    listed = await made.writes(who, "/today")
    reference = who.reference(BY_BUTTON)
    opens = next(b["callback_data"] for row in listed.buttons for b in row if bare(b["text"]).endswith(reference))
    _, number, n = opens.split(":")
    count, words = len(made.chat(who)), WORDS[who.language]
    toast = await made.presses(who, f"s:{number}:{n}:p")
    status = label(who.language, Status.PARTIALLY_IMPLEMENTED)
    assert bare(toast.fields["text"]) == words_of(who, "chat-recorded", reference=reference, status=status)
    asked = await made.chat_after(who, count)
    assert words_of(who, "chat-tell-more") in bare(asked.fields["text"])
    told = await made.writes(who, words.done)
    assert reference in bare(told.fields["text"])
    made.telegram.assets[f"photo-{who.chat}"] = {"data": JPEG, "type": "image/jpeg"}
    size = {"file_id": f"photo-{who.chat}", "file_unique_id": "1", "width": 800, "height": 600, "file_size": len(JPEG)}
    told = await made.writes(who, None, photo=[size])
    assert words_of(who, "file-kept", names="photo.jpg") in bare(told.fields["text"])
    expected = ("partially_implemented", words.done, "reported", ["photo.jpg"])
    assert await recorded(made, who, BY_BUTTON, "telegram") == expected


async def test_a_number_in_matrix_then_words_and_a_document(made: Ministries, who: FocalPoint) -> None:
    reference, words, person = who.reference(BY_NUMBER), WORDS[who.language], made.accounts[who.language]
    await made.tells(who, "!today")
    listed = await made.hears(who, reference)
    await made.tells(who, _numbered(listed.body, reference), to=listed)
    opened = await made.hears(who, reference)
    await made.tells(who, _numbered(opened.body, label(who.language, Status.IN_PROGRESS)), to=opened)
    asked = await made.hears(who, words_of(who, "chat-tell-more"))
    assert reference in bare(asked.body)
    await made.tells(who, words.done, to=asked)
    await made.hears(who, reference)
    content = await person.uploads(PDF, encrypted=True)
    await person.sends(made.rooms[who.language], content | {"msgtype": "m.file", "body": "plan.pdf"})
    await made.hears(who, words_of(who, "file-kept", names="plan.pdf"))
    assert await recorded(made, who, BY_NUMBER, "matrix") == ("in_progress", words.done, "reported", ["plan.pdf"])


async def test_the_form_with_a_document(made: Ministries, who: FocalPoint) -> None:
    digest, count, words = made.mails(who)[0], len(made.mails(who)), WORDS[who.language]
    link, n = link_in(digest, "form"), number_of(digest, who.reference(ON_THE_FORM))
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        page = (await browser.get(link)).text
        assert words_of(who, "form-unknown") in bare(unescape(page))
        fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page))
        fields |= {f"says-{n}": "in_progress", f"words-{n}": words.done}
        sent = await browser.post(link, data=fields, files={f"file-{n}": ("plan.pdf", PDF, "application/pdf")})
        told = await outcome(browser, sent, who.language)
    assert words_of(who, "form-saved-provisional") in told
    assert words_of(who, "file-kept", names="plan.pdf") in told
    await confirm(made, who, count)
    assert await recorded(made, who, ON_THE_FORM, "form") == ("in_progress", words.done, "reported", ["plan.pdf"])


async def test_the_filled_table_by_mail(made: Ministries, who: FocalPoint) -> None:
    digest, count, words = made.mails(who)[0], len(made.mails(who)), WORDS[who.language]
    async with httpx.AsyncClient() as browser:
        table = (await browser.get(f"{link_in(digest, 'form')}/table.xlsx")).content
    reply = reply_to(digest, who, words.cover)
    maintype, _, subtype = TYPE.partition("/")
    content = filled(table, who.reference(IN_A_TABLE), words.typed, words.done)
    reply.add_attachment(content, maintype=maintype, subtype=subtype, filename="suivi.xlsx")
    await made.hand_in(reply)
    await confirm(made, who, count)
    expected = ("fully_implemented", words.done, "reported", [])
    assert await recorded(made, who, IN_A_TABLE, "email") == expected


async def test_the_filled_table_by_the_form(made: Ministries, who: FocalPoint) -> None:
    digest, count, words = made.mails(who)[0], len(made.mails(who)), WORDS[who.language]
    link = link_in(digest, "form")
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        table = (await browser.get(f"{link}/table.xlsx")).content
        chosen = label(who.language, Status.NOT_STARTED)
        content = filled(table, who.reference(IN_AN_UPLOAD), chosen, words.done)
        files = {"table": ("suivi.xlsx", content, TYPE)}
        sent = await browser.post(f"{link}/table", data={"nonce": uuid4().hex}, files=files)
        told = await outcome(browser, sent, who.language)
    assert words_of(who, "form-saved-provisional") in told
    await confirm(made, who, count)
    expected = ("not_started", words.done, "reported", [])
    assert await recorded(made, who, IN_AN_UPLOAD, "form") == expected


async def test_an_answer_is_taken_back_once_by_the_button_under_it(made: Ministries, who: FocalPoint) -> None:
    reference = who.reference(TAKEN_BACK)
    told = await made.writes(who, f"{reference} {label(who.language, Status.BLOCKED)}")
    (undo,) = [b for row in told.buttons for b in row if b["callback_data"].startswith("u:")]
    assert bare(undo["text"]) == words_of(who, "button-undo", reference=reference)
    taken = await made.presses(who, undo["callback_data"])
    assert bare(taken.fields["text"]) == words_of(who, "chat-taken-back", reference=reference)
    again = await made.presses(who, undo["callback_data"])
    assert again.fields["text"] == taken.fields["text"]
    story = await made.show(who, TAKEN_BACK)
    assert [one["state"] for one in story["progress"]] == ["withdrawn"]
    assert [one["verb"] for one in story["changes"]].count("undo") == 1


def _numbered(text: str, what: str) -> str:
    """The number of the line that names something: of an ask in the list, or of a choice."""
    numbers = [found[1] for line in text.splitlines() if what in line and (found := re.match(r"(\d+)\b", bare(line)))]
    assert len(numbers) == 1, text
    return numbers[0]
