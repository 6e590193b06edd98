"""Files sent in Telegram: fetched before they are acknowledged, kept with the answer that they show."""

from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from activities.custody import Custody
from activities.files import FileStore
from domain.evidence.files import EvidenceState, Limits, Unfit
from domain.words import ChannelName, ReplyState, Status
from languages.catalogue import say
from models.evidence import Evidence, ProgressEvidence
from models.recommendations import Progress
from models.replies import Reply
from models.session import Database
from tests.desk import furnish
from tests.integration.test_dialogue import AMINA, ONE, OTHER, TWO, Talk, data
from tests.peers.telegram import TelegramPeer
from tests.unit.domain.evidence.test_judging import EXE, JPEG, PDF

LARGEST = 1000


@pytest_asyncio.fixture
async def talk(database: Database, telegram: TelegramPeer, tmp_path: Path) -> Talk:
    desk = await furnish(database)
    desk.custody = Custody(FileStore(tmp_path / "files"), Limits(largest=LARGEST))
    await desk.bind(ChannelName.TELEGRAM, str(AMINA))
    await desk.speak("en")
    talk = Talk(desk, telegram)
    await talk.send_list()
    return talk


def document(talk: Talk, name: str, content: bytes, size: int | None = None) -> dict[str, Any]:
    """A document as Telegram tells of it, whose content it hands over on request. size: as announced."""
    talk.peer.assets[name] = {"data": content, "type": "application/octet-stream"}
    told = {"file_id": name, "file_unique_id": name, "file_name": name}
    return {"document": told | {"file_size": len(content) if size is None else size}}


def photo(talk: Talk, id: str) -> dict[str, Any]:
    talk.peer.assets[id] = {"data": JPEG, "type": "image/jpeg"}
    sizes = [(90, "small"), (800, id)]
    return {
        "photo": [
            {"file_id": name, "file_unique_id": name, "width": width, "height": width, "file_size": len(JPEG)}
            for width, name in sizes
        ]
    }


async def shown(talk: Talk) -> dict[str, list[str]]:
    """What each recommendation's standing progress is shown by."""
    by_id = {id: reference for reference, id in talk.desk.country.recommendations.items()}
    files = {e.id: e for e in await talk.desk.rows(Evidence)}
    links = await talk.desk.rows(ProgressEvidence)
    return {
        by_id[p.recommendation_id]: sorted(files[link.evidence_id].name for link in links if link.progress_id == p.id)
        for p in await talk.desk.rows(Progress)
        if p.state != "withdrawn"
    }


async def test_a_caption_is_the_answer_and_its_document_the_evidence(talk: Talk) -> None:
    async with talk.listening():
        told = await talk.says(None, **document(talk, "decree.pdf", PDF), caption=f"{ONE} fully implemented. Adopted.")
    assert say("en", "file-kept", names="decree.pdf") in told.fields["text"]
    assert await shown(talk) == {ONE: ["decree.pdf"]}
    (kept,) = await talk.desk.rows(Evidence)
    file = talk.desk.custody.files.path(kept.sha256)
    assert (kept.type, file.read_bytes(), file.stat().st_mode & 0o777) == ("application/pdf", PDF, 0o600)


async def test_a_photo_after_a_pressed_status_is_evidence_of_it_and_words_still_complete_it(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "p")
        told = await talk.says(None, **photo(talk, "large"))
        assert say("en", "file-kept", names="photo.jpg") in told.fields["text"]
        assert say("en", "chat-tell-more") in told.fields["text"]
        await talk.says("The bill passed first reading.")
    assert await talk.desk.told() == [(ONE, Status.PARTIALLY_IMPLEMENTED, "The bill passed first reading.")]
    assert await shown(talk) == {ONE: ["photo.jpg"]}


async def test_words_are_kept_when_files_follow_them(talk: Talk) -> None:
    async with talk.listening():
        await talk.says(f"{ONE} fully implemented. The decree is in force.", to=None)
        await talk.says(None, **document(talk, "a.pdf", PDF))
        await talk.says(None, **document(talk, "b.pdf", PDF + b"%"))
    assert await talk.desk.told() == [(ONE, Status.FULLY_IMPLEMENTED, "The decree is in force.")]
    assert await shown(talk) == {ONE: ["a.pdf", "b.pdf"]}


async def test_words_beside_a_later_file_are_added_and_another_reference_is_not_taken_for_the_last(talk: Talk) -> None:
    async with talk.listening():
        await talk.says(f"{ONE} fully implemented. The decree is in force.")
        await talk.says(None, **document(talk, "a.pdf", PDF), caption="Please find the decree attached.")
        await talk.says(None, **document(talk, "b.pdf", PDF + b"%"), caption=f"{TWO}: see attached")
    assert await talk.desk.told() == [
        (ONE, Status.FULLY_IMPLEMENTED, "The decree is in force.\nPlease find the decree attached.")
    ]
    assert await shown(talk) == {ONE: ["a.pdf"]}
    waiting = next(e for e in await talk.desk.rows(Evidence) if e.name == "b.pdf")
    assert waiting.ask_id == (await talk.desk.ask(TWO)).id


async def test_a_file_for_an_opened_ask_waits_for_its_status(talk: Talk) -> None:
    async with talk.listening():
        place = await talk.place(TWO)
        await talk.presses(f"o:{await talk.number()}:{place}")
        asked = await talk.says(None, **document(talk, "plan.pdf", PDF))
        assert say("en", "file-held", names="plan.pdf") in asked.fields["text"]
        press = next(one for one in data(asked) if one.endswith(f":{place}:p"))
        await talk.presses_and_reads(press)
    assert await shown(talk) == {TWO: ["plan.pdf"]}
    assert {r.state for r in await talk.desk.rows(Reply)} == {ReplyState.APPLIED}


async def test_a_file_to_nothing_is_kept_and_asked_about(talk: Talk) -> None:
    async with talk.listening():
        asked = await talk.says(None, **document(talk, "plan.pdf", PDF))
        assert say("en", "file-held", names="plan.pdf") in asked.fields["text"]
        assert [r.state for r in await talk.desk.rows(Reply)] == [ReplyState.FOR_REVIEW]
        told = await talk.says(f"{TWO} in progress")
    assert say("en", "file-kept", names="plan.pdf") in told.fields["text"]
    assert await shown(talk) == {TWO: ["plan.pdf"]}


@pytest.mark.parametrize(
    ("name", "content", "size", "unfit"),
    [
        ("report.pdf", EXE, None, Unfit.PROGRAM),
        ("large.pdf", PDF, LARGEST + 1, Unfit.TOO_LARGE),
        # Announced as small, and larger when it comes.
        ("lies.pdf", PDF + bytes(LARGEST), 10, Unfit.TOO_LARGE),
    ],
)
async def test_what_is_refused_is_told_by_name_and_reason_and_the_words_count(
    talk: Talk, name: str, content: bytes, size: int | None, unfit: Unfit
) -> None:
    async with talk.listening():
        told = await talk.says(None, **document(talk, name, content, size), caption=f"{ONE} fully implemented")
    reason = say("en", f"unfit-{unfit}", most=LARGEST // 2**20)
    assert say("en", "file-refused", names=name, reason=reason) in told.fields["text"]
    assert await talk.desk.told() == [(ONE, Status.FULLY_IMPLEMENTED, "")]
    assert [(e.state, e.unfit) for e in await talk.desk.rows(Evidence)] == [(EvidenceState.REFUSED, unfit)]
    assert len(talk.peer.sent("getFile")) == (0 if size == LARGEST + 1 else 1)


async def test_what_telegram_does_not_hand_over_is_asked_for_again(talk: Talk) -> None:
    async with talk.listening():
        gone = document(talk, "gone.pdf", PDF)
        talk.peer.assets.clear()
        told = await talk.says(None, **gone, caption=f"{ONE} in progress")
    assert say("en", "unfit-missing") in told.fields["text"]
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "")]


async def test_a_strangers_file_is_not_even_fetched(talk: Talk) -> None:
    async with talk.listening():
        told = await talk.says(None, chat=OTHER, **document(talk, "a.pdf", PDF))
    assert told.fields["text"] == say("en", "chat-not-linked")
    assert talk.peer.sent("getFile") == []
    assert [(e.state, e.unfit) for e in await talk.desk.rows(Evidence)] == [(EvidenceState.REFUSED, Unfit.STRANGER)]
