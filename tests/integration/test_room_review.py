"""The queues of the room: what each role finds in them, what can be done there, and what comes of it."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import event, select, update

from activities.records import ChangeRequest
from domain.commands import Open, Origin, Report
from domain.messages import Incoming
from domain.rights import UserRole
from domain.words import (
    Action,
    AskKind,
    AskState,
    ChannelName,
    Classification,
    MessageKind,
    MessageState,
    ProgressState,
    ReplyState,
    SendingMode,
    Status,
)
from models.asks import Ask
from models.base import Table
from models.changes import Change
from models.inbox import store_reply
from models.messages import Message
from models.people import Contact, Person
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, contact_of, found
from tests.room import NOW, Browser, Room, open_room

ONE, TWO, THREE = "UPR4-140.1", "UPR4-140.2", "UPR4-140.3"
AMINA, HIND = "Amina Diallo", "Hind Salah"
T = TypeVar("T", bound=Table)
HAZY = f"{ONE} maybe it is partially implemented, maybe not, please ask around"


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database, practice=True), tmp_path)
    for reference in (ONE, TWO):
        await made.charge(reference)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "test")
    await made.dispatch()
    yield made
    await made.deps.inbox.aclose()


async def rows(room: Room, table: type[T]) -> list[T]:
    async with room.deps.database.transaction() as session:
        return list(await session.scalars(select(table)))


async def hears(room: Room, text: str, who: str = AMINA, sender: str | None = None, **more: object) -> Reply:
    """Somebody writes, after what they were sent."""
    contact = await contact_of(room.deps.database, room.country.people[who], "practice")
    n = len(await rows(room, Reply))
    at = NOW + timedelta(seconds=n + 1)
    incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, at, sender or contact.address, text)
    incoming = replace(incoming, **more)  # type: ignore[arg-type]
    async with room.deps.database.transaction() as session:
        id = await store_reply(session, b"From: amina\r\n\r\n<script>", incoming)
    assert id is not None
    await room.deps.inbox._replies.apply(id, NOW)  # type: ignore[attr-defined]
    return await reply(room, id)


async def reply(room: Room, id: UUID) -> Reply:
    async with room.deps.database.transaction() as session:
        return await session.get_one(Reply, id)


async def item(room: Room, of: Reply) -> Answer:
    """What waits in a reply."""
    (waiting,) = [one for one in await rows(room, Answer) if one.reply_id == of.id and one.state == "for_review"]
    return waiting


async def ask(room: Room, reference: str = ONE, kind: AskKind = AskKind.ACKNOWLEDGE) -> Ask:
    id = room.country.recommendations[reference]
    return next(one for one in await rows(room, Ask) if one.recommendation_id == id and one.kind is kind)


async def close_to_secret(room: Room, reference: str) -> None:
    async with room.deps.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.reference == reference)
            .values(classification=Classification.CONFIDENTIAL)
        )


async def read_as(room: Room, browser: Browser, of: Reply, says: str, **more: str):  # type: ignore[no-untyped-def]
    """Record a reply as it was read by who sits before it."""
    n = (await item(room, of)).number
    told = {"do": "record", f"says-{n}": says, f"narrative-{n}": "The bill is in Parliament.", **more}
    told = {f"ask-{n}": str((await ask(room)).id)} | told
    return await browser.send(f"/review/replies/{of.id}", {k.replace("#", str(n)): v for k, v in told.items()})


async def test_a_reply_is_read_corrected_recorded_told_and_taken_back(room: Room) -> None:
    first, second = await hears(room, HAZY), await hears(room, "What do you mean?")
    assert first.state is ReplyState.FOR_REVIEW
    async with room.enter() as browser:
        page = await browser.read("/review")
        assert "maybe it is partially implemented" in page
        assert "Take measure number 1" in page
        assert page.count('data-key="') >= 6
        for missing in ({"says-#": ""}, {"ask-#": ""}, {"more-#": "UPR4-999.9"}, {"says-#": "no_change"}):
            refused = await read_as(room, browser, first, "partially_implemented", **missing)
            assert refused.status_code == 422
            assert "The bill is in Parliament." in refused.text, "what was filled in is kept"
            assert "Nothing of this was recorded yet" in refused.text
        done = await read_as(room, browser, first, "partially_implemented", **{"more-#": "140.2"})
        where = f"/review/replies/{second.id}?done=review-recorded&n=2&undo={first.id}"
        assert (done.status_code, done.headers["location"]) == (303, where)
        after = await browser.read(where)
        assert "Recorded 2 answers." in after
        assert f"/review/replies/{first.id}/undo" in after
        again = await read_as_late(room, browser, first)
        assert again.status_code == 422
        assert "Somebody dealt with it meanwhile" in again.text

        said = await rows(room, Progress)
        assert {(one.status, one.narrative, one.state) for one in said} == {
            (Status.PARTIALLY_IMPLEMENTED, "The bill is in Parliament.", ProgressState.REPORTED)
        }
        assert {one.person_id for one in said} == {room.country.people[AMINA]}
        changes = [one for one in await rows(room, Change) if one.verb == "answer"]
        assert {(one.by_kind, one.on_behalf_of, one.through) for one in changes} == {
            ("user", room.country.people[AMINA], "room")
        }
        (told,) = [one for one in await rows(room, Message) if one.kind is MessageKind.CONFIRMATION]
        assert told.content is not None
        assert [line["reference"] for line in told.content["lines"]] == [ONE, TWO]

        back = await browser.send(f"/review/replies/{first.id}/undo")
        assert back.headers["location"].startswith(f"/review/replies/{first.id}?done=review-restored")
        assert (await reply(room, first.id)).state is ReplyState.FOR_REVIEW
        assert {one.state for one in await rows(room, Progress)} == {ProgressState.WITHDRAWN}
        assert (await ask(room)).state is AskState.OPEN, "it is asked again"
        waiting = [one for one in await rows(room, Answer) if one.state == "for_review" and one.reply_id == first.id]
        values = {"do": "record"}
        for one in waiting:
            values |= {f"says-{one.number}": "blocked", f"ask-{one.number}": str(one.ask_id)}
        assert (await browser.send(f"/review/replies/{first.id}", values)).status_code == 303
        standing = [one for one in await rows(room, Progress) if one.state is ProgressState.REPORTED]
        assert [one.status for one in standing] == [Status.BLOCKED] * 2


async def read_as_late(room: Room, browser: Browser, of: Reply):  # type: ignore[no-untyped-def]
    return await browser.send(f"/review/replies/{of.id}", {"do": "record"})


async def test_what_the_engine_does_not_take_is_kept_as_it_was_read(room: Room) -> None:
    heard = await hears(room, HAZY)
    async with room.enter() as browser:
        room.deps.lifecycles.down = True  # type: ignore[attr-defined]
        away = await read_as(room, browser, heard, "blocked")
        assert away.status_code == 503
        room.deps.lifecycles.down = False  # type: ignore[attr-defined]
        kept = await item(room, heard)
        assert (kept.status, kept.narrative) == (Status.BLOCKED, "The bill is in Parliament.")
        refused = await read_as(room, browser, heard, "no_change", **{"ask-#": str(kept.ask_id)})
        assert refused.status_code == 422


async def test_a_question_is_answered_where_it_was_asked_and_can_be_called_back(room: Room) -> None:
    heard = await hears(room, "What exactly is expected of us there?")
    contact = await contact_of(room.deps.database, room.country.people[AMINA], "practice")
    async with room.enter() as browser:
        empty = await browser.send(f"/review/replies/{heard.id}", {"do": "write", "words": "  "})
        assert empty.status_code == 422
        done = await browser.send(f"/review/replies/{heard.id}", {"do": "write", "words": "An outline is enough."})
        assert done.headers["location"].startswith("/review?show=replies&done=review-written")
        (notice,) = [one for one in await rows(room, Message) if (one.content or {}).get("kind") == "written_back"]
        assert (notice.contact_id, notice.reply_id) == (contact.id, heard.id)
        await browser.send(f"/review/replies/{heard.id}/undo")
        assert (await reply(room, heard.id)).state is ReplyState.FOR_REVIEW
        await browser.send(f"/review/replies/{heard.id}", {"do": "write", "words": "A page is enough."})
        await room.dispatch()
        (sent,) = [one for one in await rows(room, Message) if (one.content or {}).get("kind") == "written_back"]
        assert sent.state is MessageState.SENT
        assert "A page is enough." in (sent.text or "")
        assert "Nous vous remercions" in (sent.text or ""), "in her own language"
        kept = await browser.send(f"/review/replies/{heard.id}/undo")
        assert "done=review-kept" in kept.headers["location"]
    # What they answer to it is about what they were asked before.
    answered = await hears(room, "1: reçu", refers_to=sent.provider_id)
    (made,) = [one for one in await rows(room, Answer) if one.reply_id == answered.id]
    assert made.reference in (ONE, TWO)


async def test_noise_is_set_aside_with_a_reason_and_comes_back(room: Room) -> None:
    heard = await hears(room, HAZY)
    async with room.enter() as browser:
        assert (await browser.send(f"/review/replies/{heard.id}", {"do": "dismiss"})).status_code == 422
        await browser.send(f"/review/replies/{heard.id}", {"do": "dismiss", "why": "noise"})
        assert ((await reply(room, heard.id)).state, (await reply(room, heard.id)).why) == (
            ReplyState.IGNORED,
            "dismissed: noise",
        )
        assert "No reply waits" in await browser.read("/review")
        await browser.send(f"/review/replies/{heard.id}/undo")
        assert "maybe it is partially" in await browser.read("/review")


async def test_a_strangers_reply_is_given_to_a_person_and_read_as_theirs(room: Room) -> None:
    heard = await hears(room, f"{ONE}: reçu, nous en prenons charge", sender="practice-nobody")
    assert heard.state is ReplyState.QUARANTINED
    async with room.deps.database.transaction() as session:
        number = (await session.get_one(Person, room.country.people[AMINA])).number
    async with room.enter() as browser:
        page = await browser.read("/review")
        assert "Nobody has this address" in page
        assert "Amina Diallo" in page
        assert (await browser.send(f"/review/replies/{heard.id}", {"do": "bind"})).status_code == 422
        assert (await browser.send(f"/review/replies/{heard.id}", {"do": "write", "words": "Who?"})).status_code == 422
        bound = await browser.send(f"/review/replies/{heard.id}", {"do": "bind", "person": str(number)})
        assert "done=review-bound" in bound.headers["location"]
        assert [one.state for one in await rows(room, Answer)] == ["for_review"], "nothing is recorded by itself"
        assert (await read_as(room, browser, heard, "acknowledge")).status_code == 303
    assert (await ask(room)).state is AskState.ANSWERED
    assert not [one for one in await rows(room, Contact) if one.address == "practice-nobody"]
    (told,) = [one for one in await rows(room, Message) if one.kind is MessageKind.CONFIRMATION]
    assert told.person_id == room.country.people[AMINA], "she hears of it at her own address"


async def test_a_mail_from_her_own_address_that_proves_nothing_is_hers_when_somebody_says_so(room: Room) -> None:
    mail = await contact_of(room.deps.database, room.country.people[AMINA], "email")
    heard = await hears(room, f"{ONE}: reçu", sender=mail.address, channel=ChannelName.EMAIL)
    async with room.enter() as browser:
        page = await browser.read("/review")
        assert "The sender is not verified" in page
        assert "An address of Amina Diallo" in page
        chosen = re.search(r'value="(\d+)" selected>Amina Diallo', page)
        assert chosen is not None, "she stands in the list already"
        await browser.send(f"/review/replies/{heard.id}", {"do": "bind", "person": chosen[1]})
        assert (await reply(room, heard.id)).contact_id == mail.id
        assert (await read_as(room, browser, heard, "acknowledge")).status_code == 303
    (told,) = [one for one in await rows(room, Message) if one.kind is MessageKind.CONFIRMATION]
    assert told.contact_id == mail.id


async def test_what_was_told_before_anybody_looked_is_not_called_back(room: Room) -> None:
    heard = await hears(room, f"2: reçu\n1: {HAZY.removeprefix(ONE)}")
    (before,) = [one for one in await rows(room, Message) if one.kind is MessageKind.CONFIRMATION]
    async with room.enter() as browser:
        await read_as(room, browser, heard, "blocked")
        (more,) = [one for one in await rows(room, Message) if one.reply_id == heard.id and one.id != before.id]
        assert more.content is not None
        assert [line["reference"] for line in more.content["lines"]] == [ONE], "only what is new is told"
        await browser.send(f"/review/replies/{heard.id}/undo")
    states = {one.id: one.state for one in await rows(room, Message)}
    assert (states[before.id], states[more.id]) == (MessageState.READY, MessageState.CANCELLED)
    assert (await ask(room, TWO)).state is AskState.ANSWERED, "what was understood at once stays"


async def test_requests_are_granted_and_refused_and_no_reply_hides_them(room: Room) -> None:
    await hears(room, f"{ONE}: we need more time, until 15 March 2027")
    await hears(room, f"{TWO} please ask Bruno Costa instead")
    first, *more = sorted(one.number for one in await rows(room, Answer) if one.state == "for_review")
    async with room.enter() as browser:
        page = await browser.read("/review?show=requests")
        assert 'value="2027-03-15"' in page
        assert "No reply waits" in await browser.read("/review"), "it is in one queue, not in two"
        for wrong in ("soon", "2027-01-01"):
            answer = await browser.send(f"/review/requests/{first}", {"do": "grant", "until": wrong})
            assert answer.status_code == 422
        done = await browser.send(f"/review/requests/{first}", {"do": "grant", "until": "2027-03-20"})
        assert "done=request-granted" in done.headers["location"]
        again = await browser.send(f"/review/requests/{first}", {"do": "refuse"})
        assert again.status_code == 422
        for number in more:
            await browser.send(f"/review/requests/{number}", {"do": "refuse", "why": "She leads it."})
    assert (await ask(room)).due_at.date().isoformat() == "2027-03-20"
    (granted,) = [one for one in await rows(room, Change) if one.verb == "grant_extension"]
    assert (granted.by_kind, granted.through) == ("user", "room")
    assert {one.by_kind for one in await rows(room, Change) if one.verb == "refuse"} <= {"user"}


async def put_up(room: Room, reference: str, institution: str = JUSTICE) -> Ask:
    """An institution reports, and its validator is asked."""
    owner = room.country.institutions[institution]
    async with room.deps.database.transaction() as session:
        heard = Reply(
            id=uuid4(), channel="phone", external_id=uuid4().hex, received_at=NOW, sender="x", raw=b"", incoming={},
            state=ReplyState.APPLIED,
        )  # fmt: skip
        session.add(heard)
        await session.flush()
        said = Answer(
            id=uuid4(), reply_id=heard.id, n=1, reference=reference, confidence=1, words="", said_at=NOW,
            recommendation_id=room.country.recommendations[reference], institution_id=owner, action=Action.REPORT,
            narrative=f"Done by {institution}", state="applied",
        )  # fmt: skip
        session.add(said)
        await session.flush()
        for command in (
            Report(Origin(uuid4().hex), owner, said.id, Action.REPORT, Status.FULLY_IMPLEMENTED),
            Open(Origin(uuid4().hex), owner, AskKind.VALIDATE, NOW + timedelta(days=5)),
        ):
            await room.records.apply(session, ChangeRequest(said.recommendation_id, command, NOW))
    return await ask(room, reference, AskKind.VALIDATE)


async def test_a_validator_signs_off_what_their_own_institution_reported_and_sees_no_other(room: Room) -> None:
    await room.charge(THREE, HEALTH)
    mine, twin, foreign = await put_up(room, ONE), await put_up(room, TWO), await put_up(room, THREE, HEALTH)
    await hears(room, HAZY)
    async with room.enter(UserRole.VALIDATOR) as browser:
        page = await browser.read("/review?show=replies")
        assert "Done by Ministry of Justice" in page
        assert THREE not in page
        assert "maybe it is partially" not in page
        assert "show=replies" not in page
        shown = {one.recommendation_id: str(one.id) for one in await rows(room, Progress)}
        progress = {"progress": shown[mine.recommendation_id]}
        stale = await browser.send(f"/review/validate/{mine.id}", {"do": "validate", "progress": str(uuid4())})
        assert stale.status_code == 409
        empty = await browser.send(f"/review/validate/{mine.id}", {"do": "send_back", "question": "", **progress})
        assert empty.status_code == 422
        done = await browser.send(f"/review/validate/{mine.id}", {"do": "validate", **progress})
        assert done.headers["location"] == f"/review/validate/{twin.id}?done=review-validated&n=1"
        other = {"progress": shown[twin.recommendation_id], "question": "By when?"}
        await browser.send(f"/review/validate/{twin.id}", {"do": "send_back", **other})
        theirs = {"do": "validate", "progress": shown[foreign.recommendation_id]}
        assert (await browser.send(f"/review/validate/{foreign.id}", theirs)).status_code == 422
        for path in ("/messages", "/answers/new", f"/review/replies/{uuid4()}"):
            await browser.read(path, status=403)
    states = {one.recommendation_id: one.state for one in await rows(room, Progress)}
    assert states[mine.recommendation_id] is ProgressState.VALIDATED
    assert states[foreign.recommendation_id] is ProgressState.REPORTED
    clarify = await ask(room, TWO, AskKind.CLARIFY)
    assert clarify.request_id is not None
    async with room.enter(UserRole.OBSERVER) as browser:
        await browser.read("/review", status=403)


async def test_of_a_confidential_recommendation_nothing_but_its_reference_is_shown(room: Room) -> None:
    heard = await hears(room, HAZY)
    asked = await put_up(room, TWO)
    for reference in (ONE, TWO):
        await close_to_secret(room, reference)
    async with room.enter() as browser:
        page = await browser.read("/review")
        assert ONE in page
        for secret in ("maybe it is", "Take measure", "<textarea"):
            assert secret not in page
        validating = await browser.read("/review?show=validate")
        assert TWO in validating
        assert "Done by" not in validating
        await browser.read(f"/review/replies/{heard.id}/original", status=404)
        for path, data in (
            (f"/review/replies/{heard.id}", {"do": "dismiss", "why": "noise"}),
            (f"/review/validate/{asked.id}", {"do": "validate"}),
        ):
            assert (await browser.send(path, data)).status_code == 403
    async with room.enter(confidential=True) as browser:
        assert "maybe it is" in await browser.read("/review")
        original = await browser.client.get(f"/review/replies/{heard.id}/original")
        assert original.content == b"From: amina\r\n\r\n<script>"
        assert original.headers["content-disposition"].startswith("attachment")
        assert original.headers["content-type"] == "application/octet-stream"


async def test_the_queue_reads_from_right_to_left_in_arabic_and_in_french(room: Room) -> None:
    heard = await hears(room, HAZY)
    await hears(room, f"{TWO}: we need more time, until 15 March 2027")
    await put_up(room, ONE)
    async with room.enter() as browser:
        for language in ("ar", "fr", "es"):
            browser.client.cookies.set("language", language)
            for path in ("/review", "/review?show=requests", "/review?show=validate", f"/review/replies/{heard.id}"):
                page = await browser.read(path)
                assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in page
        await browser.read("/review?show=nothing&page=99999999999")
        for path in ("/review", "/review?show=requests", "/review?show=validate", "/messages"):
            asked: list[str] = []

            def count(*said: object, into: list[str] = asked) -> None:
                into.append(str(said[2]))

            engine = room.deps.database.engine.sync_engine
            event.listen(engine, "before_cursor_execute", count)
            await browser.read(path)
            event.remove(engine, "before_cursor_execute", count)
            assert len(asked) <= 12, f"{path}: {len(asked)} queries: {[one[:90] for one in asked]}"
        missing = await browser.client.get(f"/review/replies/{uuid4()}")
        assert missing.headers["location"] == "/review?show=replies"


@pytest.mark.parametrize("data", [{}, {"do": "burn"}])
async def test_what_no_form_of_ours_sends_changes_nothing(room: Room, data: dict[str, object]) -> None:
    heard = await hears(room, HAZY)
    async with room.enter() as browser:
        assert (await browser.send(f"/review/replies/{heard.id}", data)).status_code == 400
    assert (await reply(room, heard.id)).state is ReplyState.FOR_REVIEW
