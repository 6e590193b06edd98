"""The mailbox bot against a real Dovecot, plain, STARTTLS and TLS."""

import asyncio
import contextlib
import imaplib
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Literal

import pytest
from imap_tools.errors import MailboxFolderCreateError

from bots.imap import cut_line
from bots.mail import Border
from bots.mailbox import DEFAULT_BORDER, ImapSettings, Mailbox, make_folder, open_line
from bots.ports import BotFault
from channels.email import EmailChannel, SmtpSettings
from domain.evidence.files import Unfit
from domain.messages import Outgoing
from domain.secrets import Secret
from domain.words import ChannelName, MessageId
from languages.faults import say_fault
from tests.peers.dovecot import PASSWORD, Dovecot, run_dovecot
from tests.peers.inbox import MemoryInbox
from tests.peers.smtp import run_relay

pytestmark = pytest.mark.dovecot
TOKEN = "a" * 32


@pytest.fixture
def settings(dovecot: Dovecot) -> ImapSettings:
    return ImapSettings(
        host="127.0.0.1",
        port=dovecot.imap,
        security="none",
        username=f"suivi-{uuid.uuid4().hex[:8]}@nmirf.example",
        password=Secret(PASSWORD),
        timeout=5,
    )


def reply(text: str = "1. Fait", sender: str = "amina@mma.example") -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["Subject"] = "Re: Rappel"
    message["Message-ID"] = f"<{uuid.uuid4().hex}@mma.example>"
    message.set_content(text)
    return bytes(message)


def deliver(dovecot: Dovecot, settings: ImapSettings, raw: bytes, detail: str = f"+{TOKEN}") -> None:
    name, _, domain = settings.username.partition("@")
    dovecot.deliver(raw, f"{name}{detail}@{domain}", "amina@mma.example")


def folders(settings: ImapSettings) -> dict[str, int]:
    """Count the mails in each folder, through a connection of our own."""
    with imaplib.IMAP4("127.0.0.1", settings.port) as line:
        line.login(settings.username, PASSWORD)
        counts = {}
        for folder in (settings.folder, settings.processed, settings.quarantine):
            answer, told = line.select(folder, readonly=True)
            counts[folder] = int(told[0] or 0) if answer == "OK" else 0
        return counts


async def wait_until(holds: Callable[[], object], *, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.01)


async def wait_for_folders(settings: ImapSettings, **expected: int) -> None:
    wanted = {"INBOX": 0, "Processed": 0, "Quarantine": 0} | expected
    async with asyncio.timeout(10):
        while await asyncio.to_thread(folders, settings) != wanted:
            await asyncio.sleep(0.02)


@asynccontextmanager
async def listening(
    settings: ImapSettings, inbox: MemoryInbox, border: Border = DEFAULT_BORDER
) -> AsyncIterator[Mailbox]:
    mailbox = Mailbox(settings, inbox, border)
    task = asyncio.create_task(mailbox.run())
    try:
        yield mailbox
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_an_answer_is_stored_and_then_moved_away(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    deliver(dovecot, settings, reply("1. Fait"))
    deliver(dovecot, settings, reply("2. En cours"))
    async with listening(settings, memory_inbox):
        await wait_for_folders(settings, Processed=2)
    first, second = memory_inbox.received
    assert (first.text.strip(), second.text.strip()) == ("1. Fait", "2. En cours")
    assert first.sender == "amina@mma.example"
    assert datetime.now(UTC) - timedelta(minutes=1) < first.received_at <= datetime.now(UTC)
    assert (
        b"Delivered-To" in memory_inbox.raw[first.external_id] or b"Return-Path" in memory_inbox.raw[first.external_id]
    )


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
async def test_a_mail_is_noticed_within_two_seconds_of_its_delivery(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox, security: Literal["tls", "starttls", "none"]
) -> None:
    port = dovecot.imaps if security == "tls" else dovecot.imap
    encrypted = replace(settings, security=security, port=port, ca_file=dovecot.ca_file)
    async with listening(encrypted, memory_inbox):
        deliver(dovecot, settings, reply("the first"))
        await wait_for_folders(settings, Processed=1)
        for n in range(2, 5):
            delivered = time.monotonic()
            deliver(dovecot, settings, reply(f"number {n}"))
            await wait_until(lambda n=n: len(memory_inbox.received) == n)
            assert time.monotonic() - delivered < 2


async def test_a_mail_that_cannot_be_stored_stays_until_it_can(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    memory_inbox.down = True
    deliver(dovecot, settings, reply())
    async with listening(settings, memory_inbox):
        await wait_until(lambda: memory_inbox.calls >= 1)
        assert await asyncio.to_thread(folders, settings) == {"INBOX": 1, "Processed": 0, "Quarantine": 0}
        memory_inbox.down = False
        await wait_for_folders(settings, Processed=1)
    assert len(memory_inbox.received) == 1


async def test_one_mail_that_breaks_the_record_does_not_hold_back_the_next(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(incoming: object) -> bool:
        if "poison" in getattr(incoming, "text", ""):
            raise RuntimeError("a bug of ours")
        return False

    memory_inbox.refuses = break_down
    deliver(dovecot, settings, reply("poison"))
    deliver(dovecot, settings, reply("1. Fait"))
    async with listening(settings, memory_inbox):
        await wait_for_folders(settings, INBOX=1, Processed=1)
    assert [incoming.text.strip() for incoming in memory_inbox.received] == ["1. Fait"]
    assert "stays unread" in caplog.text


def with_file(content: bytes, name: str = "décret.pdf") -> bytes:
    message = EmailMessage()
    message["From"], message["Message-ID"] = "amina@mma.example", f"<{uuid.uuid4().hex}@mma.example>"
    message.set_content("1. Fait")
    message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return bytes(message)


async def test_what_was_attached_is_handed_over_and_a_mail_cut_in_a_file_keeps_its_words(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bots.imap.LARGEST", 10_000)
    deliver(dovecot, settings, with_file(b"%PDF-1.7"))
    deliver(dovecot, settings, with_file(bytes(20_000), "large.pdf"))
    deliver(dovecot, settings, reply("x" * 20_000))
    async with listening(settings, memory_inbox):
        await wait_for_folders(settings, Processed=2, Quarantine=1)
    whole, cut, long = (memory_inbox.files[one.external_id] for one in memory_inbox.received)
    assert [(one.name, one.content, one.unfit) for one in whole] == [("décret.pdf", b"%PDF-1.7", None)]
    assert [(one.name, one.content, one.unfit) for one in cut] == [("large.pdf", b"", Unfit.TOO_LARGE)]
    assert long == ()
    assert [one.text.strip()[:7] for one in memory_inbox.received] == ["1. Fait", "1. Fait", "xxxxxxx"]


async def test_a_malformed_mail_is_stored_and_set_apart(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    deliver(dovecot, settings, b"From: a@b.example, c@d.example\r\nMessage-ID: <[x]@y>\r\n\r\n\xff\xfe\x00?\r\n")
    deliver(dovecot, settings, reply())
    async with listening(settings, memory_inbox):
        await wait_for_folders(settings, Processed=1, Quarantine=1)
    assert [incoming.fault is None for incoming in memory_inbox.received] == [False, True]


async def test_what_was_stored_and_not_moved_is_stored_only_once(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    raw = reply()
    deliver(dovecot, settings, raw)
    deliver(dovecot, settings, raw)
    async with listening(settings, memory_inbox):
        await wait_for_folders(settings, Processed=2)
    assert memory_inbox.calls == 2
    assert len(memory_inbox.received) == 1


async def test_a_server_that_restarts_is_met_again(memory_inbox: MemoryInbox, dovecot: Dovecot) -> None:
    with run_dovecot() as own:
        settings = ImapSettings(
            host="127.0.0.1", port=own.imap, security="none", username="suivi@x.example", password=Secret(PASSWORD)
        )
        async with listening(settings, memory_inbox):
            deliver(own, settings, reply("before"))
            await wait_until(lambda: len(memory_inbox.received) == 1)
            await asyncio.to_thread(own.stop)
            await asyncio.to_thread(own.start)
            deliver(own, settings, reply("after"))
            await wait_until(lambda: len(memory_inbox.received) == 2)


async def test_a_server_without_idle_and_move_is_swept(memory_inbox: MemoryInbox, dovecot: Dovecot) -> None:
    with run_dovecot(extra="imap_capability = IMAP4rev1") as plain:
        settings = ImapSettings(
            host="127.0.0.1",
            port=plain.imap,
            security="none",
            username="suivi@x.example",
            password=Secret(PASSWORD),
            sweep=0.2,
        )
        async with listening(settings, memory_inbox) as mailbox:
            assert "no IDLE" in say_fault("en", await mailbox.check())
            deliver(plain, settings, reply())
            await wait_for_folders(settings, Processed=1)


async def test_a_folder_that_another_line_has_just_made_is_no_fault(settings: ImapSettings) -> None:
    line = await open_line(settings)
    try:
        await asyncio.to_thread(make_folder, line, settings.processed)
        with pytest.raises(MailboxFolderCreateError):
            await asyncio.to_thread(make_folder, line, "a//b")
    finally:
        cut_line(line)


async def test_two_processes_share_an_account_one_after_the_other(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings, memory_inbox):
        deliver(dovecot, settings, reply("by the first"))
        await wait_until(lambda: len(memory_inbox.received) == 1)
        async with listening(settings, memory_inbox):
            deliver(dovecot, settings, reply("by either"))
            await wait_for_folders(settings, Processed=2)
    assert memory_inbox.calls == 2


async def test_check_says_what_lies_there(dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox) -> None:
    deliver(dovecot, settings, reply())
    said = say_fault("en", await Mailbox(settings, memory_inbox).check())
    assert said == f"127.0.0.1:{dovecot.imap} answers, 1 unread, IDLE, MOVE"


@pytest.mark.parametrize(
    ("wrong", "mend"),
    [
        ({"password": Secret("wrong")}, r"check imap\.username and imap\.password"),
        ({"port": 1}, "cannot be read"),
        ({"host": None}, r"set imap\.host"),
        ({"security": "starttls", "port": 993}, r"imap\.port = 143"),
        ({"security": "starttls"}, "certificate"),
    ],
)
async def test_what_is_set_up_wrongly_is_named_with_its_cure(
    settings: ImapSettings, memory_inbox: MemoryInbox, wrong: dict[str, object], mend: str
) -> None:
    with pytest.raises(BotFault, match=mend) as fault:
        await Mailbox(replace(settings, **wrong), memory_inbox).check()
    assert PASSWORD not in str(fault.value)


async def test_a_letter_of_ours_and_its_answer_find_each_other(
    dovecot: Dovecot, settings: ImapSettings, memory_inbox: MemoryInbox
) -> None:
    with run_relay(lmtp=dovecot.lmtp) as relay:
        name = settings.username.partition("@")[0]
        smtp = SmtpSettings(
            settings.username, host="127.0.0.1", port=relay.port, security="none", reply_local_part=name
        )
        channel = EmailChannel(smtp)
        letter = Outgoing(
            MessageId(uuid.uuid4()),
            1,
            ChannelName.EMAIL,
            "amina@mma.example",
            "Amina",
            "fr",
            "Rappel",
            "1. ?",
            reply_token=TOKEN,
        )
        sent = await channel.send(letter)
        await channel.aclose()
        received = relay.mails[0].message
    answer = EmailMessage()
    answer["From"] = "amina@mma.example"
    answer["To"] = received["Reply-To"]
    answer["In-Reply-To"] = received["Message-ID"]
    answer.set_content("1. Fait")
    dovecot.deliver(bytes(answer), received["Reply-To"], "amina@mma.example")
    async with listening(settings, memory_inbox, Border(reply_local_part=name)):
        await wait_until(lambda: memory_inbox.received)
    (incoming,) = memory_inbox.received
    assert incoming.token == TOKEN
    assert incoming.refers_to == sent.provider_id
