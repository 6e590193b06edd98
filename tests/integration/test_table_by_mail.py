"""The table of a digest by mail: enclosed where there is no form, and read when it comes back, among other files."""

import asyncio
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from uuid import uuid4

import pytest
import pytest_asyncio
from openpyxl import load_workbook
from sqlalchemy import update

from activities.custody import Custody
from activities.files import FileStore
from bots.mail import Border, open_mail
from domain.evidence.files import Attached
from domain.messages import Incoming
from domain.tables import MORE_THAN
from domain.tokens import Purpose, make_token
from domain.words import Action, AskKind, ChannelName, MessageKind, ProgressState, ReplyState, Status
from languages.catalogue import say
from languages.labels import label
from models.asks import Ask
from models.evidence import Evidence
from models.holders import read_posts
from models.messages import Message
from models.people import Person
from models.recommendations import Progress
from models.replies import Answer, Reply
from models.session import Database
from reports.tables import TYPE
from tests.country import START
from tests.integration.test_mailbox import deliver, listening, settings, wait_for_folders
from tests.integration.test_table import filled, remarked, write
from tests.office import AMINA, BORDER, HIND, KEYS, NOW, PASSED, Office, open_office
from tests.peers.dovecot import Dovecot
from tests.peers.smtp import Relay
from tests.unit.domain.evidence.test_judging import PDF

__all__ = ["settings"]

COVER = "Please find attached the filled-in table.\n\nBest regards\nAmina Diallo"
Part = tuple[str, bytes]


@pytest_asyncio.fixture
async def post(database: Database, relay: Relay, tmp_path: Path) -> AsyncIterator[Office]:
    """Amina was asked about six recommendations in one mail, Hind about one; there is no web."""
    custody = Custody(FileStore(tmp_path / "files"))
    async with open_office(database, relay, relay.port, custody, more=MORE_THAN) as made:
        async with database.transaction() as session:
            await session.execute(update(Ask).values(kind=AskKind.PROGRESS))
        await made.dispatch(START)
        for mail in relay.mails:
            made.tokens[mail.recipient] = str(mail.message["Reply-To"]).partition("+")[2].partition("@")[0]
        yield made


def enclosed(post: Office, recipient: str = AMINA) -> list[tuple[str | None, str, bytes]]:
    """The files of the letter that somebody got."""
    (mail,) = [mail for mail in post.relay.mails if mail.recipient == recipient]
    return [
        (part.get_filename(), part.get_content_type(), part.get_content()) for part in mail.message.iter_attachments()
    ]


def table(post: Office) -> bytes:
    ((_, _, content),) = enclosed(post)
    return content


def mail(post: Office, text: str, *parts: Part, sender: str = AMINA, to: str | None = None) -> bytes:
    made = EmailMessage()
    made["Authentication-Results"] = PASSED
    made["From"], made["Message-ID"] = sender, f"<{uuid4().hex}@justice.example>"
    made["To"] = to or f"suivi+{post.tokens[AMINA]}@rights.example"
    made.set_content(text)
    for name, content in parts:
        maintype, _, subtype = ("application/pdf" if name.endswith(".pdf") else TYPE).partition("/")
        made.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)
    return bytes(made)


async def hear(post: Office, raw: bytes) -> Reply:
    opened = open_mail(raw, NOW, BORDER)
    await post.inbox.receive(raw, opened.incoming, opened.files)
    await asyncio.gather(*post.inbox._work)
    (reply,) = [r for r in await post.rows(Reply) if opened.incoming.external_id in r.external_id]
    return reply


async def told(post: Office) -> str:
    """The last confirmation, as it was sent."""
    await post.dispatch()
    sent = [m for m in await post.rows(Message) if m.kind is MessageKind.CONFIRMATION and m.text]
    return str(max(sent, key=lambda m: m.number).text)


async def standing(post: Office) -> list[tuple[Status, str]]:
    rows = [p for p in await post.rows(Progress) if p.state is not ProgressState.WITHDRAWN]
    return sorted((p.status, p.narrative) for p in rows)


async def test_a_mail_without_a_form_to_lead_to_carries_the_table_and_a_short_one_does_not(post: Office) -> None:
    ((name, kind, content),) = enclosed(post)
    assert (name, kind) == (f"suivi-{await post.number_of('Amina Diallo')}.xlsx", TYPE)
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    assert [sheet.cell(row, 1).value for row in range(5, 12)] == [1, 2, 3, 4, 5, 6, None]
    (letter,) = [one for one in post.relay.mails if one.recipient == AMINA]
    assert len(letter.raw) < 100_000
    body = letter.message.get_body(("plain",))
    assert body is not None
    assert say("fr", "table-attached") in body.get_content()
    assert enclosed(post, HIND) == []


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_table_that_comes_back_is_read_row_by_row(post: Office, language: str) -> None:
    async with post.country.database.transaction() as session:
        await session.execute(update(Person).values(language=language))
    done = label(language, Status.FULLY_IMPLEMENTED)
    content = filled(table(post), write(H5=done, I5="In force.", H6="done-ish", H7="en cours"))
    reply = await hear(post, mail(post, COVER, ("Kopie.xlsx", content)))
    assert reply.state is ReplyState.APPLIED, "a letter that only covers a table needs nobody"
    assert await standing(post) == [(Status.FULLY_IMPLEMENTED, "In force."), (Status.IN_PROGRESS, "")]
    words = await told(post)
    assert say(language, "table-row-status", found="done-ish") in words
    assert say(language, "confirmation-opening-check") in words
    assert await post.rows(Evidence) == [], "it is an answer, no evidence"
    # Sent again with more in it, only that is new; and what is the same file is the same answer.
    again = filled(content, write(H6="In progress"))
    await hear(post, mail(post, COVER, ("a.xlsx", again), ("b.xlsx", again)))
    assert len(await standing(post)) == 3
    assert say(language, "table-row-status", found="done-ish") not in await told(post)


async def test_its_mark_says_what_a_new_mail_answers_and_other_files_are_evidence_of_it(post: Office) -> None:
    content = filled(table(post), write(H5="Blocked"))
    raw = mail(post, COVER, ("t.xlsx", content), ("decree.pdf", PDF), to="suivi@rights.example")
    reply = await hear(post, raw)
    assert reply.state is ReplyState.APPLIED
    assert await standing(post) == [(Status.BLOCKED, "")]
    assert [(e.name, e.unfit) for e in await post.rows(Evidence)] == [("decree.pdf", None)]
    assert say("fr", "file-kept", names="decree.pdf") in await told(post)


async def test_words_beside_it_count_too_unless_they_say_otherwise(post: Office) -> None:
    content = filled(table(post), write(H5="Blocked", H6="In progress"))
    await hear(post, mail(post, "UPR4-140.1 is fully implemented. UPR4-140.4 is blocked.", ("t.xlsx", content)))
    found = {a.reference: (a.action, a.state) for a in await post.rows(Answer)}
    assert sorted(found.values()) == [
        (Action.REPORT, "applied"),
        (Action.REPORT, "applied"),
        (Action.UNCLEAR, "for_review"),
    ]
    assert await standing(post) == [(Status.BLOCKED, ""), (Status.IN_PROGRESS, "")]


async def test_words_that_might_take_something_back_are_read_by_somebody(post: Office) -> None:
    content = filled(table(post), write(H5="Blocked"))
    reply = await hear(post, mail(post, "Please disregard the attached table.", ("t.xlsx", content)))
    assert reply.state is ReplyState.FOR_REVIEW
    assert say("fr", "outcome-unclear") in await told(post)


async def test_what_cannot_be_read_is_told_with_what_is_expected(post: Office) -> None:
    for name, content, fault in (
        ("suivi-12.ods", b"PK\x03\x04", "damaged"),
        ("suivi-12.csv", b"n;status", "format"),
        ("t.xlsx", table(post), "empty"),
    ):
        await hear(post, mail(post, COVER, (name, content)))
        assert say("fr", f"table-fault-{fault}", name=name) in await told(post)
    assert await standing(post) == []


async def test_a_table_of_another_persons_message_and_one_by_another_person_say_nothing(post: Office) -> None:
    content = filled(table(post), write(H5="Blocked"))
    theirs = make_token(await post.number_of("Hind Salah"), NOW.date(), KEYS, 1, Purpose.TABLE)
    await hear(post, mail(post, COVER, ("t.xlsx", remarked(content, theirs))))
    assert say("fr", "table-fault-foreign", name="t.xlsx") in await told(post)
    stranger = await hear(post, mail(post, COVER, ("t.xlsx", content), sender="eve@evil.example"))
    assert stranger.state is ReplyState.QUARANTINED
    hind = await hear(post, mail(post, COVER, ("t.xlsx", content), sender=HIND))
    assert hind.state is ReplyState.QUARANTINED, "the mark is no more than an address that she was not given"
    assert await standing(post) == []


async def test_two_tables_are_asked_for_one_by_one(post: Office) -> None:
    one, other = filled(table(post), write(H5="Blocked")), filled(table(post), write(H6="Blocked"))
    await hear(post, mail(post, COVER, ("a.xlsx", one), ("b.xlsx", other)))
    assert await standing(post) == []
    assert say("fr", "table-fault-several", name="a.xlsx, b.xlsx") in await told(post)


async def test_a_long_mail_has_the_texts_of_its_table_cut_shorter(post: Office) -> None:
    composer, day = post.sending.composer, NOW.date()
    number = await post.number_of("Amina Diallo")
    (message,) = [m for m in await post.rows(Message) if m.number == number]
    async with post.country.database.transaction() as session:
        posts = await read_posts(session, day)
        content = await composer.digest(session, message, day, posts)
        # Letters in no order, which no archive makes much smaller.
        texts = ["".join(chr(0x4E00 + hash((n, i)) % 20_000) for i in range(1_000)) for n in range(40)]
        lines = tuple(replace(content.lines[0], n=n, text=text) for n, text in enumerate(texts, start=1))
        whole = composer.table(replace(content, lines=lines), number, day)
        drawn = await composer.compose(session, message, day, posts, replace(content, lines=lines))
    assert drawn is not None
    (file,) = drawn.files
    assert len(file.content) < len(whole)
    assert len(drawn.text.encode()) + len((drawn.html or "").encode()) + len(file.content) * 4 / 3 < 100_000


async def test_in_a_chat_it_is_the_same_table(post: Office) -> None:
    await post.bind_chat("Amina Diallo", "4711")
    content = filled(table(post), write(H5="Blocked", H6="done-ish"))
    incoming = Incoming(ChannelName.TELEGRAM, "bot:1", NOW, "4711", attachments=("t.xlsx",))
    await post.inbox.receive(b"{}", incoming, [Attached("t.xlsx", TYPE, content)])
    view = await post.inbox.outcome("bot:1", timedelta(seconds=10))
    assert await standing(post) == [(Status.BLOCKED, "")]
    assert view is not None
    assert say("fr", "table-row-status", found="done-ish") in view.text
    assert await post.rows(Evidence) == []


@pytest.mark.dovecot
async def test_it_comes_back_through_a_real_mailbox(post: Office, dovecot: Dovecot, settings) -> None:
    content = filled(table(post), write(H5="Pleinement mise en œuvre", I5="Entrée en vigueur."))
    local = settings.username.partition("@")[0]
    raw = mail(post, "Ci-joint le tableau rempli.", ("suivi-1.xlsx", content))
    deliver(dovecot, settings, raw, f"+{post.tokens[AMINA]}")
    async with listening(settings, post.inbox, Border(local, BORDER.authserv_id)):
        await wait_for_folders(settings, Processed=1)
    await asyncio.gather(*post.inbox._work)
    assert await standing(post) == [(Status.FULLY_IMPLEMENTED, "Entrée en vigueur.")]
