"""Mangled mails through a real mailbox: none stops it, none costs the memory, none says what nobody said."""

import asyncio
import contextlib
import os
import shutil
import time
import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import psutil
import pytest

from activities.tables import find_table
from bots.mail import Border, decode_mail, identify_mail
from bots.mailbox import ImapSettings, Mailbox
from domain.evidence.files import Attached, Limits
from domain.evidence.judging import judge as judge_files
from domain.messages import Incoming
from domain.replies.meaning import AskedItem, Context
from domain.replies.understanding import understand
from domain.secrets import Secret
from domain.tokens import make_token
from domain.words import Action, AskKind, Status
from tests.mangled import LIES, Mangled, mangle_many
from tests.peers.dovecot import PASSWORD, Dovecot
from tests.peers.inbox import MemoryInbox

SEED = int(os.environ.get("FUZZ_SEED", "20270111"))
MAILS, LARGE = 10_000, 6
ROOM = 300 * 2**20
AT = datetime(2027, 1, 12, 9, tzinfo=UTC)
TOKEN = make_token(42, date(2027, 6, 1), {1: b"k" * 32}, 1)
BORDER = Border("suivi", "mx.rights.example")
ASKED = Context(
    sent_on=date(2027, 1, 11),
    asks=tuple(AskedItem(n, f"UPR4-140.{n}", f"Take measure number {n}", AskKind.PROGRESS) for n in (1, 2)),
    institutions=("Ministry of Justice",),
)


BROKEN = Mangled(0, "broken", b"", whole=False)


def judge(mail: Mangled, incoming: Incoming) -> str:
    """Understand one mail as the record would; says what was heard. Fails when it was never said."""
    label = f"mail {mail.n} of seed {SEED} ({mail.kind})"
    assert "\0" not in incoming.text + incoming.subject + incoming.sender + "".join(incoming.attachments), label
    items = [item for item in understand(incoming.text, ASKED).items if item.action is not Action.UNCLEAR]
    for item in items:
        # Line by line: what was quoted in between is cut.
        for line in item.words.splitlines():
            assert letters(line) in letters(incoming.text), f"{label}: {line!r} is not in it"
    if not mail.whole:
        return "broken"
    assert [item for item in items if item.reference != "UPR4-140.1"] == [], label
    assert {item.status for item in items} <= {Status.IN_PROGRESS, None}, label
    assert LIES not in incoming.text.lower().partition("wrote:")[0].partition("-----")[0], label
    return f"{mail.kind}: {'heard' if items else 'left to a human'}"


def test_three_hundred_mangled_mails_say_nothing_that_was_not_said() -> None:
    print(f"FUZZ_SEED={SEED}")
    heard = Counter(judge(mail, decode_mail(mail.raw, AT, BORDER)) for mail in mangle_many(SEED, 300, TOKEN))
    assert sum(n for what, n in heard.items() if what.endswith(" heard")) > 100


def letters(text: str) -> str:
    """What survives the tidying of digits and signs; tidying makes a letter of "º"."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isascii() and c.isalpha())


class Judging(MemoryInbox):
    """Judges what it is handed and keeps only the verdicts."""

    def __init__(self, mails: dict[str, Mangled]) -> None:
        super().__init__()
        self.mails = mails
        self.heard: Counter[str] = Counter()
        self.files_seen = 0
        self.failed: list[str] = []

    async def receive(self, raw: bytes, incoming: Incoming, files: Sequence[Attached] = ()) -> None:
        mail = self.mails.get(incoming.external_id, BROKEN)
        try:
            # As the inbox does it before a reply is stored: no attachment may break or bloat us either.
            table, others = await asyncio.to_thread(find_table, files)
            self.files_seen += len(await asyncio.to_thread(judge_files, others, Limits())) + (table is not None)
            self.heard[judge(mail, incoming)] += 1
        except AssertionError as wrong:
            self.failed.append(str(wrong))


@pytest.mark.long
@pytest.mark.skipif(not os.environ.get("FUZZ_ALL"), reason="many minutes: FUZZ_ALL=1 make test-more")
@pytest.mark.dovecot
@pytest.mark.timeout(3_000)
async def test_ten_thousand_mangled_mails_pass_through_the_mailbox(dovecot: Dovecot) -> None:
    print(f"FUZZ_SEED={SEED}")
    user = "fuzzed@rights.example"
    mails = await asyncio.to_thread(fill, dovecot.folder / "mail" / user / "new")
    inbox = Judging(mails)
    settings = ImapSettings("127.0.0.1", dovecot.imap, "none", user, Secret(PASSWORD), sweep=1)
    listening = asyncio.create_task(Mailbox(settings, inbox, BORDER).run())
    # The tables of all languages are read once, at the first reply: they are no leak.
    understand("UPR4-140.1 in progress", ASKED)
    us, began, peak = psutil.Process(), time.monotonic(), 0
    base = us.memory_info().rss
    while sum(inbox.heard.values()) + len(inbox.failed) < MAILS + LARGE:
        await asyncio.sleep(0.05)
        assert not listening.done(), listening
        peak = max(peak, us.memory_info().rss - base)
    listening.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await listening
    took, left = time.monotonic() - began, us.memory_info().rss - base
    print(
        f"{MAILS} mails in {took:.0f} s, at most {peak / 2**20:.0f} MB more, {left / 2**20:.0f} MB kept, "
        f"{inbox.files_seen} files judged: {inbox.heard}"
    )
    assert inbox.failed == []
    assert left < ROOM
    assert peak < 2 * ROOM, "one mail of 32 MB is held several times while it is read"


def fill(folder: Path) -> dict[str, Mangled]:
    """Put the mails into a maildir, as LMTP would one by one; by external id."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder.parent / "cur").mkdir(exist_ok=True)
    (folder.parent / "tmp").mkdir(exist_ok=True)
    named: dict[str, Mangled] = {}
    for mail in mangle_many(SEED, MAILS, TOKEN):
        (folder / f"1800000000.{mail.n}.fuzz").write_bytes(mail.raw)
        # Those that were broken are not told apart: cut short, some are the same mail.
        if mail.whole:
            named[identify_mail(mail.raw)] = Mangled(mail.n, mail.kind, b"", mail.whole)
    head = b"From: Amina <amina@justice.example>\r\n"
    multipart = head + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    large = (
        head + b"\r\n" + b"x\r\n" * 10_000_000,
        head + b"\r\n" + b"x" * 32_000_000,
        head + b"X: y\r\n" * 5_000_000,
        multipart + b"--b\r\n\r\nx\r\n" * 2_000_000,
        multipart + b"--b\r\nContent-Type: application/zip\r\n\r\n" + b"UEsDB" * 6_000_000,
        head + b"Content-Type: text/html\r\n\r\n" + b"<p>x" * 8_000_000,
    )
    for n, raw in enumerate(large):
        (folder / f"1800000001.{n}.large").write_bytes(raw)
    if os.geteuid() == 0:
        for path in (folder.parent, *folder.parent.rglob("*")):
            shutil.chown(path, "nobody")
    return named
