"""Files that come by mail: judged, scanned by a real clamd, kept before they are acknowledged, and told of."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from sqlalchemy import update

from activities.custody import Custody
from activities.files import FileStore
from activities.replies import ReplySweep
from bots.mail import open_mail
from bots.ports import NotStored
from channels.clamd import Clamd
from channels.ports import NotScanned, ScannerAway
from cli.errors import Refused
from cli.evidence import read_kept, write_new
from domain.evidence.files import EvidenceState, Unfit
from domain.words import Classification, MessageKind, ReplyState, Status
from languages.catalogue import say
from languages.faults import say_fault
from models.correspondence import read_replies
from models.evidence import Evidence, ProgressEvidence, as_json, find_evidence
from models.messages import Message
from models.recommendations import Progress, Recommendation
from models.replies import Reply
from models.session import Database
from models.story import tell
from tests.country import START
from tests.office import AMINA, BORDER, NOW, PASSED, Office, open_office
from tests.peers.clamd import EICAR, ClamdPeer, run_clamd, why_absent
from tests.peers.smtp import Relay
from tests.unit.domain.evidence.test_judging import BOMB, EXE, PDF, PNG

ONE = "UPR4-140.1"
Part = tuple[str, str, bytes]


@pytest_asyncio.fixture
async def post(database: Database, relay: Relay, tmp_path: Path) -> AsyncIterator[Office]:
    """Both ministries were asked by mail; files are kept in `tmp_path`."""
    async with open_office(database, relay, relay.port, Custody(FileStore(tmp_path / "files"))) as made:
        await made.dispatch(START)
        for mail in relay.mails:
            made.tokens[mail.recipient] = str(mail.message["Reply-To"]).partition("+")[2].partition("@")[0]
        yield made


@pytest.fixture
def clamd() -> Iterator[ClamdPeer]:
    if reason := why_absent():
        pytest.skip(reason)
    # A socket's path may have a hundred letters at most, and pytest's folders have more.
    with TemporaryDirectory() as folder, run_clamd(Path(folder) / "clamd") as peer:
        yield peer


def write(post: Office, text: str, *parts: Part, sender: str = AMINA) -> bytes:
    mail = EmailMessage()
    mail["Authentication-Results"] = PASSED
    mail["From"], mail["Message-ID"] = sender, f"<{uuid4().hex}@justice.example>"
    mail["To"] = f"suivi+{post.tokens[AMINA]}@rights.example"
    mail.set_content(text)
    for name, kind, content in parts:
        maintype, _, subtype = kind.partition("/")
        mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)
    return bytes(mail)


async def hear(post: Office, raw: bytes) -> Reply:
    """What became of a mail that the mailbox handed over."""
    opened = open_mail(raw, NOW, BORDER)
    await post.inbox.receive(raw, opened.incoming, opened.files)
    await asyncio.gather(*post.inbox._work)
    (reply,) = [r for r in await post.rows(Reply) if opened.incoming.external_id in r.external_id]
    return reply


async def told(post: Office, kind: MessageKind = MessageKind.CONFIRMATION) -> str:
    """The words of the last message of a kind, drawn as it would be sent."""
    await post.dispatch()
    sent = [m for m in await post.rows(Message) if m.kind is kind and m.text]
    return str(max(sent, key=lambda m: m.number).text)


def set_scanner(post: Office, clamd: ClamdPeer) -> None:
    """The same office, which has its files scanned."""
    scanning: Any = post.replies.scanning
    custody = replace(scanning.custody, scanner=Clamd(clamd.address, timeout=5))
    post.replies = replace(post.replies, scanning=replace(scanning, custody=custody))
    post.inbox._replies, post.inbox._custody = post.replies, custody


def folder(post: Office) -> Path:
    return post.inbox._custody.files.root


async def test_attachments_are_evidence_of_what_the_mail_says(post: Office) -> None:
    mail = write(
        post, "1. fully implemented. The decree is in force.",
        ("décret n°5.pdf", "application/pdf", PDF),
        ("../../bin/run.pdf", "application/pdf", EXE),
        ("bomb.docx", "application/octet-stream", BOMB),
        ("empty.txt", "text/plain", b""),
    )  # fmt: skip
    reply = await hear(post, mail)
    assert reply.state is ReplyState.APPLIED
    (progress,) = await post.rows(Progress)
    assert (progress.status, progress.narrative) == (Status.FULLY_IMPLEMENTED, "The decree is in force.")
    files = sorted(await post.rows(Evidence), key=lambda e: e.n)
    assert [(e.name, e.unfit) for e in files] == [
        ("décret n°5.pdf", None),
        ("run.pdf", Unfit.PROGRAM),
        ("bomb.docx", Unfit.BOMB),
        ("empty.txt", Unfit.EMPTY),
    ]
    assert [link.evidence_id for link in await post.rows(ProgressEvidence)] == [files[0].id]
    kept = [path for path in folder(post).rglob("*") if path.is_file()]
    assert [(path.name, path.read_bytes(), path.stat().st_mode & 0o777) for path in kept] == [
        (files[0].sha256, PDF, 0o600)
    ]
    assert folder(post).stat().st_mode & 0o777 == 0o700
    words = await told(post)
    assert say("fr", "file-kept", names="décret n°5.pdf") in words
    for name, unfit in (("run.pdf", "program"), ("bomb.docx", "bomb"), ("empty.txt", "empty")):
        assert say("fr", "file-refused", names=name, reason=say("fr", f"unfit-{unfit}")) in words


async def test_the_same_mail_twice_is_kept_once(post: Office) -> None:
    mail = write(post, "1. in progress", ("plan.pdf", "application/pdf", PDF))
    await hear(post, mail)
    await hear(post, mail)
    assert len(await post.rows(Evidence)) == 1
    assert len(await post.rows(Progress)) == 1


async def test_two_hundred_attachments_neither_fill_the_record_nor_lose_the_words(post: Office) -> None:
    reply = await hear(
        post, write(post, "1. in progress", *[(f"{n}.txt", "text/plain", b"%d" % n) for n in range(200)])
    )
    assert reply.state is ReplyState.APPLIED
    assert len(await post.rows(ProgressEvidence)) == 10
    assert len(await post.rows(Evidence)) == 100
    assert len(await told(post)) < 5_000


async def test_what_the_disk_does_not_take_is_not_acknowledged(post: Office, tmp_path: Path) -> None:
    (tmp_path / "files").write_text("no folder can be made here")
    with pytest.raises(NotStored):
        await hear(post, write(post, "1. in progress", ("plan.pdf", "application/pdf", PDF)))
    assert await post.rows(Reply) == []


async def test_what_breaks_between_a_file_and_its_row_leaves_the_file_and_is_made_good(
    post: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object, **__: object) -> None:
        raise OSError("the connection is gone")

    mail = write(post, "1. in progress", ("plan.pdf", "application/pdf", PDF))
    with monkeypatch.context() as broken:
        broken.setattr("activities.custody.write_evidence", breaks)
        with pytest.raises(NotStored):
            await hear(post, mail)
    assert await post.rows(Reply) == []
    (orphan,) = FileStore(folder(post)).names()
    assert (await hear(post, mail)).state is ReplyState.APPLIED
    assert FileStore(folder(post)).names() == [orphan]
    assert len(await post.rows(ProgressEvidence)) == 1


async def test_a_strangers_files_are_not_kept(post: Office) -> None:
    mail = write(post, "1. in progress", ("plan.pdf", "application/pdf", PDF), sender="eve@evil.example")
    assert (await hear(post, mail)).state is ReplyState.QUARANTINED
    assert [e.unfit for e in await post.rows(Evidence)] == [Unfit.STRANGER]
    assert not folder(post).exists()


async def test_a_mail_with_nothing_but_a_file_is_asked_how_far_it_is(post: Office) -> None:
    assert (await hear(post, write(post, "", ("plan.pdf", "application/pdf", PDF)))).state is ReplyState.FOR_REVIEW
    asked = await told(post, MessageKind.QUESTION)
    assert say("fr", "file-held", names="plan.pdf") in asked
    assert ONE in asked
    await hear(post, write(post, "1. partially implemented"))
    assert len(await post.rows(ProgressEvidence)) == 1
    assert {r.state for r in await post.rows(Reply)} == {ReplyState.APPLIED}
    assert say("fr", "file-kept", names="plan.pdf") in await told(post)


async def test_a_later_word_keeps_what_was_sent_before_it_with_its_own_answer(post: Office) -> None:
    await hear(post, write(post, "1. in progress", ("a.pdf", "application/pdf", PDF)))
    await hear(post, write(post, "1. fully implemented", ("b.png", "image/png", PNG)))
    names = {e.id: e.name for e in await post.rows(Evidence)}
    shown = {link.progress_id: names[link.evidence_id] for link in await post.rows(ProgressEvidence)}
    assert [shown[p.id] for p in sorted(await post.rows(Progress), key=lambda p: p.status)] == ["b.png", "a.pdf"]


async def test_of_a_confidential_recommendation_no_file_is_named(post: Office) -> None:
    async with post.country.database.transaction() as session:
        await session.execute(update(Recommendation).values(classification=Classification.CONFIDENTIAL))
    await hear(post, write(post, "1. in progress", ("Mr Victim.pdf", "application/pdf", PDF)))
    words = await told(post)
    assert "Victim" not in words
    assert say("fr", "file-kept", names=say("fr", "file-nameless", n=1)) in words


async def test_clamd_finds_what_it_knows_and_says_who_it_is(clamd: ClamdPeer) -> None:
    scanner = Clamd(clamd.address, timeout=5)
    assert "ClamAV" in say_fault("en", await scanner.check())
    assert await scanner.scan(PDF) is None
    assert "Eicar" in (await scanner.scan(EICAR) or "")
    with pytest.raises(NotScanned, match="StreamMaxLength"):
        await scanner.scan(bytes(3_000_000))
    clamd.stop()
    with pytest.raises(ScannerAway, match="cannot be reached"):
        await scanner.scan(PDF)


async def test_an_infected_file_is_refused_and_lies_nowhere(post: Office, clamd: ClamdPeer) -> None:
    set_scanner(post, clamd)
    mail = write(post, "1. in progress", ("good.pdf", "application/pdf", PDF), ("bad.txt", "text/plain", EICAR))
    await hear(post, mail)
    assert [(e.name, e.state, e.unfit) for e in sorted(await post.rows(Evidence), key=lambda e: e.n)] == [
        ("good.pdf", EvidenceState.KEPT, None),
        ("bad.txt", EvidenceState.REFUSED, Unfit.INFECTED),
    ]
    assert [path.read_bytes() for path in folder(post).rglob("*") if path.is_file()] == [PDF]
    assert say("fr", "unfit-infected") in await told(post)


async def test_with_clamd_down_a_file_waits_apart_and_its_sender_is_told_later(post: Office, clamd: ClamdPeer) -> None:
    set_scanner(post, clamd)
    up, scanning = post.replies, post.replies.scanning
    assert scanning is not None
    down = replace(scanning, custody=replace(scanning.custody, scanner=Clamd("/nowhere/clamd.sock")))
    post.inbox._replies = replace(up, scanning=down)
    mail = write(post, "1. in progress", ("good.pdf", "application/pdf", PDF), ("bad.txt", "text/plain", EICAR))
    assert (await hear(post, mail)).state is ReplyState.APPLIED
    assert [p.status for p in await post.rows(Progress)] == [Status.IN_PROGRESS]
    assert {e.state for e in await post.rows(Evidence)} == {EvidenceState.WAITING}
    assert {path.parent.name for path in folder(post).rglob("*") if path.is_file()} == {"waiting"}
    assert "good.pdf" in await told(post)

    await post.inbox._replies.apply_unapplied(ReplySweep(NOW + timedelta(minutes=15)))
    assert {e.state for e in await post.rows(Evidence)} == {EvidenceState.WAITING}
    assert await post.notices() == []

    for _ in range(2):
        await up.apply_unapplied(ReplySweep(NOW + timedelta(minutes=30)))
    states = {e.name: (e.state, e.unfit) for e in await post.rows(Evidence)}
    assert states["good.pdf"] == (EvidenceState.KEPT, None)
    assert states["bad.txt"] == (EvidenceState.REFUSED, Unfit.INFECTED)
    assert [path.read_bytes() for path in folder(post).rglob("*") if path.is_file()] == [PDF]
    assert len(await post.notices()) == 1
    FileStore(folder(post) / "waiting").keep(b"left by a crash")
    await up.apply_unapplied(ReplySweep(NOW + timedelta(minutes=45)))
    assert FileStore(folder(post) / "waiting").names() == []
    words = await told(post, MessageKind.NOTICE)
    assert say("fr", "file-kept", names="good.pdf") in words
    assert say("fr", "unfit-infected") in words


async def test_a_file_that_clamd_does_not_take_waits_and_holds_nothing_up(post: Office, clamd: ClamdPeer) -> None:
    set_scanner(post, clamd)
    large = ("large.pdf", "application/pdf", PDF + bytes(3_000_000))
    await hear(post, write(post, "1. in progress", large, ("plan.pdf", "application/pdf", PDF)))
    await hear(post, write(post, "1. fully implemented", ("bad.txt", "text/plain", EICAR)))
    await post.replies.apply_unapplied(ReplySweep(NOW + timedelta(minutes=15)))
    states = {e.name: e.state for e in await post.rows(Evidence)}
    assert states == {
        "large.pdf": EvidenceState.WAITING,
        "plan.pdf": EvidenceState.KEPT,
        "bad.txt": EvidenceState.REFUSED,
    }


async def test_show_and_the_inbox_name_the_files_and_save_takes_one_out(post: Office, tmp_path: Path) -> None:
    mail = write(post, "1. in progress", ("plan.pdf", "application/pdf", PDF), ("run.pdf", "application/pdf", EXE))
    await hear(post, mail)
    async with post.country.database.transaction() as session:
        recommendation = await session.get_one(Recommendation, post.country.recommendations[ONE])
        story = await tell(session, recommendation, confidential=False)
        (reply,) = await read_replies(session, only_review=False, limit=5)
        kept = await find_evidence(session, reply["files"][0]["number"])
        assert kept is not None
    (shown,) = story["progress"]
    assert [(file["name"], file["state"]) for file in shown["evidence"]] == [("plan.pdf", "kept")]
    assert [(file["name"], file["unfit"]) for file in reply["files"]] == [("plan.pdf", None), ("run.pdf", "program")]
    out = tmp_path / "out.pdf"
    write_new(out, read_kept(folder(post), as_json(kept)))
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (PDF, 0o600)
    with pytest.raises(Refused, match="is there already"):
        write_new(out, PDF)
    with pytest.raises(Refused, match="was refused"):
        read_kept(folder(post), reply["files"][1])
    folder(post).joinpath(kept.sha256 or "").write_bytes(b"other")
    with pytest.raises(Refused, match="is not what was kept"):
        read_kept(folder(post), as_json(kept))
