"""Matrix against a real homeserver: linking, encryption, choices by number and reaction, edits, restarts."""

import asyncio
import contextlib
import io
import json
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from nio import AsyncClient, AsyncClientConfig, MegolmEvent, RoomMessageText, UploadResponse

from activities.composing import Composer
from activities.custody import Custody
from activities.files import FileStore
from activities.sending import DispatchRequest, Sending
from activities.speaking import Speaking
from bots.inbox import RecordInbox
from bots.matrix import MatrixBot
from bots.ports import BotFault
from channels.matrix import MatrixChannel, MatrixSettings, draw
from channels.matrix_device import ENCRYPTED, MatrixDevice
from domain.evidence.files import Limits, Unfit
from domain.ladder import DEFAULT
from domain.messages import Choice, Outgoing
from domain.secrets import Secret
from domain.words import Action, ChannelName, MessageId, MessageState, Status
from languages.catalogue import say
from models.evidence import Evidence
from models.messages import Message
from models.people import Contact
from models.replies import Answer, Reply
from models.session import Database
from tests.desk import KEYS, Desk, furnish
from tests.peers.inbox import MemoryInbox
from tests.peers.synapse import Synapse
from tests.unit.domain.evidence.test_judging import PDF

pytestmark = pytest.mark.homeserver

ONE, TWO, THREE = "UPR4-140.1", "UPR4-140.2", "UPR4-140.3"
EMPTY: dict[str, str] = {}


@dataclass
class Account:
    """A person with a Matrix program of their own, on the same homeserver."""

    client: AsyncClient
    seen: list[Any] = field(default_factory=list)

    async def look(self, *, wait: int = 0) -> None:
        answer = await self.client.sync(timeout=wait)
        for room in list(answer.rooms.invite):
            await self.client.join(room)
        for news in answer.rooms.join.values():
            self.seen += [e for e in news.timeline.events if e.sender != self.client.user_id]
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()

    async def open_room(self, *others: str) -> str:
        answer = await self.client.room_create(is_direct=len(others) == 1, invite=others, initial_state=[ENCRYPTED])
        await self.look()
        return str(answer.room_id)

    async def says(self, room: str, text: str, *, to: str | None = None, edits: str | None = None) -> str:
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if to:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": to}}
        if edits:
            content |= {"body": f"* {text}", "m.new_content": {"msgtype": "m.text", "body": text}}
            content["m.relates_to"] = {"rel_type": "m.replace", "event_id": edits}
        answer = await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        return str(answer.event_id)

    async def uploads(self, content: bytes, *, encrypted: bool) -> dict[str, Any]:
        """Put a file on the homeserver; what an event says of where it is."""
        answer, keys = await self.client.upload(
            lambda *_: io.BytesIO(content), content_type="application/pdf", encrypt=encrypted, filesize=len(content)
        )
        assert isinstance(answer, UploadResponse), answer
        place = {"url": answer.content_uri}
        return {"file": keys | place} if encrypted else place

    async def sends(self, room: str, content: dict[str, Any]) -> None:
        await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)

    async def reacts(self, room: str, event: str, key: str) -> None:
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        await self.client.room_send(room, "m.reaction", {"m.relates_to": relation})

    async def reads(self, holds: Callable[[Any], bool], *, seconds: float = 20) -> Any:
        """Wait for a message of which something holds, among those that were not read yet."""
        async with asyncio.timeout(seconds):
            while True:
                for place, event in enumerate(self.seen):
                    if isinstance(event, RoomMessageText) and holds(event):
                        del self.seen[: place + 1]
                        return event
                await self.look(wait=500)

    async def reads_text(self, part: str) -> Any:
        return await self.reads(lambda event: part in event.body)


@asynccontextmanager
async def account(synapse: Synapse, name: str, folder: Path) -> AsyncIterator[Account]:
    user = synapse.register(name)
    folder.mkdir(exist_ok=True)
    config = AsyncClientConfig(encryption_enabled=True, store_name=f"{user[1:].partition(':')[0]}.db")
    client = AsyncClient(synapse.url, user, store_path=str(folder), config=config)
    await client.login("secret", device_name="phone")
    person = Account(client)
    await person.look()
    try:
        yield person
    finally:
        await client.close()


@dataclass
class Talk:
    desk: Desk
    synapse: Synapse
    amina: Account
    folder: Path
    bot_user: str
    room: str = ""

    @property
    def user(self) -> str:
        return str(self.amina.client.user_id)

    @property
    def settings(self) -> MatrixSettings:
        return MatrixSettings(self.synapse.url, self.bot_user, Secret("secret"), sync_timeout=1)

    def sending(self, channels: dict[ChannelName, Any]) -> Sending:
        composer = Composer(DEFAULT, self.desk.calendar, keys=KEYS)
        elsewhere = () if channels else (ChannelName.MATRIX,)
        return Sending(self.desk.database, composer, channels, KEYS, elsewhere=elsewhere)

    @asynccontextmanager
    async def listening(self, inbox: Any = None, *, page: int = 100) -> AsyncIterator[MatrixDevice]:
        """One process of ours, which holds the device; leaving it is a restart. inbox: another than the record's."""
        inbox = inbox or self.desk.inbox()
        device = MatrixDevice(self.settings, self.folder / "ours", page=page)
        sending = self.sending({ChannelName.MATRIX: MatrixChannel(self.settings, device)})
        speaking = Speaking(sending, ChannelName.MATRIX, self.desk.clock)
        bot = MatrixBot(device, inbox, speaking.send_ready, ready_every=0.2)
        task = asyncio.create_task(bot.run())
        try:
            yield device
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            await bot.aclose()
            if isinstance(inbox, RecordInbox):
                await inbox.aclose()

    async def claim(self) -> None:
        """What the dispatcher does: claim what is due, and leave Matrix to the device's owner."""
        batches = await self.sending({}).claim_due(DispatchRequest(self.desk.clock()))
        assert batches == []

    async def link(self) -> None:
        self.room = await self.amina.open_room(self.bot_user)
        await self.joined(2)
        await self.amina.says(self.room, f"!start {await self.desk.token()}")
        await self.amina.reads_text("Amina Diallo")

    async def joined(self, members: int) -> None:
        async with asyncio.timeout(20):
            while len((await self.amina.client.joined_members(self.room)).members) < members:
                await self.amina.look(wait=200)
        await self.amina.look()

    async def wait(self, holds: Callable[[], Any]) -> None:
        async with asyncio.timeout(20):
            while not await holds():
                await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def talk(database: Database, synapse: Synapse, tmp_path: Path) -> AsyncIterator[Talk]:
    # The homeserver tells the time of each message by its own clock.
    desk = await furnish(database, at=datetime.now(UTC) - timedelta(hours=3))
    await desk.speak("en")
    desk.clock.follow()
    async with account(synapse, "amina", tmp_path / "amina") as amina:
        yield Talk(desk, synapse, amina, tmp_path, synapse.register("suivi"))


async def test_a_link_is_written_to_the_bot_and_the_list_comes_encrypted(talk: Talk) -> None:
    async with talk.listening() as device:
        await talk.link()
        contact = next(c for c in await talk.desk.rows(Contact) if c.channel == "matrix")
        assert (contact.address, contact.verified_at is not None) == (talk.user, True)
        await talk.claim()
        listed = await talk.amina.reads_text(ONE)
        assert listed.decrypted
        assert say("en", "chat-choices") in listed.body
        assert stat.S_IMODE((talk.folder / "ours").stat().st_mode) == 0o700
        assert device.rooms_with(talk.user) == [talk.room]
    (digest,) = [m for m in await talk.desk.rows(Message) if m.kind == "digest"]
    assert (digest.state, digest.provider_id) == (MessageState.SENT, listed.event_id)


async def test_a_number_opens_an_ask_and_another_answers_it(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        listed = await talk.amina.reads_text(ONE)
        opens = next(line for line in listed.body.splitlines() if TWO in line and line[1] == ".")
        await talk.amina.says(talk.room, opens[0])
        opened = await talk.amina.reads_text(TWO)
        number = next(n for n in opened.body.splitlines() if n.endswith(say("en", "status-in_progress")))[0]
        await talk.amina.says(talk.room, number)
        await talk.amina.reads_text(say("en", "chat-tell-more"))
        await talk.amina.says(talk.room, "Three regions were trained.")
        await talk.amina.reads_text(TWO)
        # The list's numbers hold on: "1" is the next ask, and takes nothing back.
        await talk.amina.says(talk.room, "1" if opens[0] != "1" else "2")
        await talk.amina.reads_text(say("en", "status-in_progress"))
    assert await talk.desk.told() == [(TWO, Status.IN_PROGRESS, "Three regions were trained.")]


async def test_a_reaction_chooses_from_the_message_it_stands_under(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        listed = await talk.amina.reads_text(ONE)
        await talk.amina.says(talk.room, "!language")
        await talk.amina.reads_text("Français")
        await talk.amina.reacts(talk.room, listed.event_id, "👍")
        await talk.amina.reacts(talk.room, listed.event_id, "1️⃣")
        opened = await talk.amina.reads_text(say("en", "status-in_progress"))
    assert "Français" not in opened.body


async def test_a_number_that_no_choice_has_is_asked_about(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        await talk.amina.reads_text(ONE)
        await talk.amina.says(talk.room, "77")
        await talk.amina.reads_text(draw("en", say("en", "chat-choice-unclear"), ()))
    assert await talk.desk.rows(Reply) == []


async def test_an_edited_message_takes_the_place_of_what_it_said(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        await talk.amina.reads_text(ONE)
        first = await talk.amina.says(talk.room, f"{ONE} in progress")
        await talk.amina.reads_text(ONE)
        await talk.amina.says(talk.room, f"{ONE} fully implemented", edits=first)
        await talk.amina.reads_text(ONE)
    assert await talk.desk.told() == [(ONE, Status.FULLY_IMPLEMENTED, "")]


async def test_a_restart_goes_on_as_the_same_device_in_mid_dialogue(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        listed = await talk.amina.reads_text(ONE)
    before = json.loads((talk.folder / "ours" / "device.json").read_text())["device_id"]
    for reference in (ONE, TWO, THREE):
        await talk.amina.says(talk.room, f"{reference} in progress")
    # More was written while nobody listened than one poll holds.
    async with talk.listening(page=1):
        for _ in range(3):
            await talk.amina.reads(lambda event: "140." in event.body)
        await talk.amina.says(talk.room, "!undo", to=listed.event_id)
        await talk.amina.reads_text(say("en", "chat-taken-back", reference=THREE))
    assert json.loads((talk.folder / "ours" / "device.json").read_text())["device_id"] == before
    assert [(r, s) for r, s, _ in await talk.desk.told()] == [(ONE, Status.IN_PROGRESS), (TWO, Status.IN_PROGRESS)]


async def test_what_is_sent_again_is_one_event(talk: Talk) -> None:
    async with talk.listening() as device:
        await talk.link()
        channel = MatrixChannel(talk.settings, device)
        outgoing = Outgoing(
            MessageId(UUID(int=7)),
            7,
            ChannelName.MATRIX,
            talk.user,
            "Amina",
            "en",
            "x",
            "Once",
            rows=((Choice("A", "o:7:1"),),),
        )
        first = await channel.send(outgoing)
    async with talk.listening() as device:
        await talk.wait(_with_rooms(device))
        again = await MatrixChannel(talk.settings, device).send(replace(outgoing, text="Once more"))
        assert again == first
        await talk.amina.reads_text("Once")
        await talk.amina.look()
        assert [e for e in talk.amina.seen if "Once" in getattr(e, "body", "")] == []


async def test_a_stranger_is_told_to_ask_for_a_link_and_believed_in_nothing(talk: Talk) -> None:
    async with talk.listening(), account(talk.synapse, "mallory", talk.folder / "mallory") as mallory:
        stranger = replace_amina(talk, mallory)
        stranger.room = await mallory.open_room(talk.bot_user)
        await stranger.joined(2)
        await mallory.says(stranger.room, f"{ONE} fully implemented")
        await mallory.reads_text(say("en", "chat-not-linked"))
    assert await talk.desk.told() == []
    assert [r.state for r in await talk.desk.rows(Reply)] == ["quarantined"]


async def test_a_room_of_three_is_refused_politely_and_left(talk: Talk) -> None:
    async with talk.listening(), account(talk.synapse, "bruno", talk.folder / "bruno") as bruno:
        await talk.link()
        talk.room = await talk.amina.open_room(talk.bot_user, str(bruno.client.user_id))
        await bruno.look()
        await talk.joined(3)
        await talk.amina.says(talk.room, f"{ONE} fully implemented")
        await talk.amina.reads_text(say("en", "chat-groups-refused"))

        async def left() -> bool:
            return talk.bot_user not in {m.user_id for m in (await talk.amina.client.joined_members(talk.room)).members}

        await talk.wait(left)
    assert await talk.desk.told() == []


async def test_who_joins_a_room_of_two_hears_nothing_from_us(talk: Talk) -> None:
    async with talk.listening(), account(talk.synapse, "bruno", talk.folder / "bruno") as bruno:
        await talk.link()
        await talk.amina.client.room_invite(talk.room, str(bruno.client.user_id))
        await bruno.look()
        await talk.joined(3)
        await bruno.look()
        bruno.seen.clear()
        await talk.claim()

        async def tried() -> bool:
            return any(m.attempts for m in await talk.desk.rows(Message) if m.kind == "digest")

        await talk.wait(tried)
        await bruno.look(wait=500)
        told = [e for e in bruno.seen if isinstance(e, RoomMessageText | MegolmEvent) and e.sender == talk.bot_user]
    assert told == []
    assert {m.state for m in await talk.desk.rows(Message) if m.kind == "digest"} == {MessageState.READY}


async def test_a_colleague_and_a_question_are_understood_here_too(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        await talk.amina.reads_text(ONE)
        await talk.amina.says(talk.room, "!ask Who drafts the next report?")
        await talk.wait(lambda: _answered(talk, 1))
    (answer,) = await talk.desk.rows(Answer)
    assert (answer.action, answer.narrative) == (Action.QUESTION, "Who drafts the next report?")


async def test_a_redaction_changes_nothing(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        await talk.claim()
        await talk.amina.reads_text(ONE)
        said = await talk.amina.says(talk.room, f"{ONE} in progress")
        await talk.amina.reads_text(ONE)
        await talk.amina.client.room_redact(talk.room, said)
        await talk.amina.says(talk.room, f"{TWO} blocked")
        await talk.amina.reads_text(TWO)
    assert [(r, s) for r, s, _ in await talk.desk.told()] == [(ONE, Status.IN_PROGRESS), (TWO, Status.BLOCKED)]


async def test_nothing_counts_as_read_before_it_is_stored(talk: Talk, memory_inbox: MemoryInbox) -> None:
    async with talk.listening(memory_inbox):
        talk.room = await talk.amina.open_room(talk.bot_user)
        await talk.joined(2)
        memory_inbox.down = True
        await talk.amina.says(talk.room, f"{ONE} in progress")
        await talk.wait(lambda: _holds(memory_inbox.calls >= 1))
        memory_inbox.down = False
        await talk.wait(lambda: _holds(memory_inbox.received))
        await talk.amina.says(talk.room, f"{TWO} blocked")
        await talk.wait(lambda: _holds(len(memory_inbox.received) == 2))
    assert [incoming.text for incoming in memory_inbox.received] == [f"{ONE} in progress", f"{TWO} blocked"]


async def test_an_outage_of_the_homeserver_delays_and_loses_nothing(talk: Talk) -> None:
    async with talk.listening():
        await talk.link()
        talk.synapse.stop()
        await talk.claim()
        talk.synapse.start()
        await talk.amina.says(talk.room, f"{ONE} in progress")
        await talk.amina.reads_text(ONE)
        await talk.wait(lambda: _told(talk, 1))
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "")]


async def test_what_cannot_be_decrypted_is_kept_and_asked_for_again(talk: Talk) -> None:
    async with talk.listening() as device:
        await talk.link()
        ours = talk.amina.client.device_store[talk.bot_user][device.client.device_id]
        talk.amina.client.invalidate_outbound_session(talk.room)
        talk.amina.client.blacklist_device(ours)
        await talk.amina.says(talk.room, f"{ONE} in progress")
        await talk.amina.reads_text(say("en", "chat-unreadable"))
    assert [r.state for r in await talk.desk.rows(Reply)] == ["quarantined"]


@pytest.mark.parametrize("encrypted", [True, False])
async def test_a_file_is_fetched_and_decrypted_and_its_caption_read(talk: Talk, encrypted: bool) -> None:
    talk.desk.custody = Custody(FileStore(talk.folder / "files"))
    async with talk.listening():
        await talk.link()
        content = await talk.amina.uploads(PDF, encrypted=encrypted)
        content |= {"msgtype": "m.file", "body": f"{ONE} fully implemented", "filename": "../decree.pdf"}
        await talk.amina.sends(talk.room, content)
        told = await talk.amina.reads_text(ONE)
        assert say("en", "file-kept", names="decree.pdf") in told.body
    assert await talk.desk.told() == [(ONE, Status.FULLY_IMPLEMENTED, "")]
    (kept,) = await talk.desk.rows(Evidence)
    assert talk.desk.custody.files.path(kept.sha256).read_bytes() == PDF


async def test_files_that_cannot_be_had_are_told_and_hold_nothing_up(talk: Talk) -> None:
    talk.desk.custody = Custody(FileStore(talk.folder / "files"), Limits(largest=100))
    async with talk.listening():
        await talk.link()
        sealed = await talk.amina.uploads(PDF, encrypted=True)
        sealed["file"]["hashes"]["sha256"] = "AAAA"
        large = await talk.amina.uploads(PDF + bytes(100), encrypted=False)
        contents = (sealed, large, {"url": "mxc://localhost/gone"}, {"url": "https://evil.example/x"})
        for n, content in enumerate(contents):
            message = {"msgtype": "m.file", "body": f"{ONE} in progress, step {n}", "filename": f"{n}.pdf"}
            await talk.amina.sends(talk.room, content | message)
            await talk.amina.reads_text(f"{n}.pdf")
    unfit = [e.unfit for e in sorted(await talk.desk.rows(Evidence), key=lambda e: e.name)]
    assert unfit == [Unfit.MISSING, Unfit.TOO_LARGE, Unfit.MISSING, Unfit.MISSING]
    assert [narrative for _, _, narrative in await talk.desk.told()][-1].endswith("step 3")


async def test_a_wrong_password_stops_the_bot_and_says_what_to_mend(talk: Talk, memory_inbox: MemoryInbox) -> None:
    device = MatrixDevice(replace(talk.settings, password=Secret("wrong")), talk.folder / "other")
    bot = MatrixBot(device, memory_inbox, talk.desk.inbox().catch_up)  # type: ignore[arg-type]
    with pytest.raises(BotFault, match=r"check matrix\.password"):
        await bot.run()


def replace_amina(talk: Talk, other: Account) -> Talk:
    return replace(talk, amina=other)


def _with_rooms(device: MatrixDevice) -> Callable[[], Any]:
    async def holds() -> bool:
        with contextlib.suppress(Exception):
            return bool(device.client.rooms)
        return False

    return holds


async def _holds(it: object) -> bool:
    return bool(it)


async def _told(talk: Talk, count: int) -> bool:
    return len(await talk.desk.told()) >= count


async def _answered(talk: Talk, count: int) -> bool:
    return len(await talk.desk.rows(Answer)) >= count
