"""The messages of the room: what was written to whom, the catch, what failed; and answers on behalf of people."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest_asyncio
from sqlalchemy import select, update

from activities.sending import DispatchRequest, Sending
from channels.ports import ChannelError
from domain.messages import Outgoing, Sent
from domain.rights import UserRole
from domain.words import AskState, ChannelName, MessageKind, MessageState, ProgressState, SendingMode, Status
from models.asks import Ask, Reminder
from models.base import Table
from models.changes import Change
from models.messages import Message
from models.people import Contact, Person
from models.recommendations import Progress
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, found
from tests.integration.test_room_review import close_to_secret
from tests.room import NOW, Room, open_room

ONE, TWO, THREE = "UPR4-140.1", "UPR4-140.2", "UPR4-140.3"
AMINA, HIND = "Amina Diallo", "Hind Salah"
T = TypeVar("T", bound=Table)


class Broken:
    """A provider that refuses everybody for good, until it is mended."""

    def __init__(self) -> None:
        self.mended = False
        self.sent: list[Outgoing] = []

    async def send(self, outgoing: Outgoing, still_wanted: object = None) -> Sent:
        if not self.mended:
            raise ChannelError("550 <b>no such user</b>", permanent=True)
        self.sent.append(outgoing)
        return Sent(str(outgoing.id))


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database, practice=True), tmp_path)
    await made.charge(ONE)
    await made.charge(TWO)
    await made.charge(THREE, HEALTH)
    yield made
    await made.deps.inbox.aclose()


async def rows(room: Room, table: type[T]) -> list[T]:
    async with room.deps.database.transaction() as session:
        return list(await session.scalars(select(table)))


async def send_by(room: Room, provider: Broken) -> None:
    """Claim what is due, and send it if the catch allows."""
    channels = {ChannelName.PRACTICE: provider}
    sending = Sending(room.deps.database, room.deps.composer, channels, room.deps.keys)  # type: ignore[arg-type]
    for batch in await sending.claim_due(DispatchRequest(NOW)):
        await sending.send_messages(batch)


async def test_the_catch_shows_the_first_day_before_it_lets_it_go(room: Room) -> None:
    await room.dispatch()
    async with room.enter() as browser:
        page = await browser.read("/messages?state=held")
        assert "On hold: messages are prepared, not sent" in page
        assert "2 recommandations attendent votre réponse" in page, "as it would be called, in her language"
        asked = await browser.send("/messages/catch", {"mode": "live"})
        assert asked.headers["location"] == "/messages/live", "it must be said twice"
        before = await browser.read("/messages/live")
        for seen in (AMINA, HIND, "2 recommandations attendent votre réponse", "Yes, let them go"):
            assert seen in before
        assert not [one for one in await rows(room, Change) if one.verb == "turn"]
        done = await browser.send("/messages/catch", {"mode": "live", "confirmed": "yes"})
        assert done.headers["location"] == "/messages?done=messages-live"
        assert room.deps.lifecycles.woken == 1  # type: ignore[attr-defined]
        assert "Live: messages are sent" in await browser.read("/messages")
        (change,) = [one for one in await rows(room, Change) if one.verb == "turn"]
        assert (change.by_kind, change.through, change.after["mode"]) == ("user", "room", "live")
        assert change.by_id is not None
        for address in ("", "clara", "a@b@c.example", "x@y.example, z@y.example"):
            sent = {"mode": "redirect", "confirmed": "yes", "address": address}
            assert (await browser.send("/messages/catch", sent)).status_code == 422, address
        sent = {"mode": "redirect", "confirmed": "yes", "address": "trial@rights.example"}
        await browser.send("/messages/catch", sent)
        assert "trial@rights.example" in await browser.read("/messages")
        await browser.send("/messages/catch", {"mode": "pause"})
        assert "Paused" in await browser.read("/messages")
        assert (await browser.send("/messages/catch", {"mode": "loud"})).headers["location"] == "/messages"
    for role in (UserRole.OBSERVER, UserRole.VALIDATOR):
        async with room.enter(role) as browser:
            for path in ("/messages", "/messages/1", "/messages/1/letter", "/messages/live", "/answers/new"):
                await browser.read(path, status=403)
            assert (await browser.send("/messages/catch", {"mode": "pause"})).status_code == 403


async def test_what_falls_due_tomorrow_is_told_with_whom_it_goes_to(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        await session.execute(update(Reminder).values(due_at=NOW + timedelta(hours=20)))
    async with room.enter() as browser:
        page = await browser.read("/messages/live")
    assert AMINA in page
    assert "2 recommendations" in page
    assert not await rows(room, Message), "looking claims nothing"


async def test_a_message_that_waits_is_shown_as_it_would_be_sent_and_acts_for_nobody(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        await session.execute(update(Contact).where(Contact.channel == "practice").values(preference=9))
    channels = {ChannelName.EMAIL: Broken()}
    sending = Sending(room.deps.database, room.deps.composer, channels, room.deps.keys)  # type: ignore[arg-type]
    await sending.claim_due(DispatchRequest(NOW))
    amina = room.country.people[AMINA]
    (message,) = [one for one in await rows(room, Message) if one.person_id == amina]
    async with room.enter() as browser:
        page = await browser.read(f"/messages/{message.number}")
        assert "Take measure number 1" in page
        assert ONE in page
        assert f'src="/messages/{message.number}/letter"' in page
        (token,) = set(re.findall(r"/form/([a-z0-9.]+)", page))
        async with room.visit() as stranger:
            assert (await stranger.get(f"/form/{token}")).status_code == 404, "its links lead nowhere"
        letter = await browser.client.get(f"/messages/{message.number}/letter")
        policy = letter.headers["content-security-policy"]
        assert "sandbox;" in policy
        assert "script" not in policy
        assert 'lang="fr"' in letter.text
        for path in ("/messages/999999", "/messages/999999/letter", f"/messages/{10**30}"):
            assert (await browser.client.get(path)).status_code == 404
        await close_to_secret(room, ONE)
        assert "Take measure number 1" not in await browser.read(f"/messages/{message.number}")


async def test_what_was_sent_is_shown_as_it_was_without_links_that_act(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "test")
    await room.dispatch()
    amina = room.country.people[AMINA]
    (message,) = [one for one in await rows(room, Message) if one.person_id == amina]
    async with room.enter() as browser:
        page = await browser.read(f"/messages/{message.number}")
        assert "accepted" in page
        assert "/form/…" in page
        assert not re.search(r"/form/[a-z0-9]", page)
        await close_to_secret(room, TWO)
        hidden = await browser.read(f"/messages/{message.number}")
        assert "Take measure" not in hidden
        assert TWO in hidden
        browser.client.cookies.set("language", "ar")
        assert 'dir="rtl"' in await browser.read("/messages?state=sent&kind=digest&person=1&page=99")
    async with room.enter(confidential=True) as browser:
        assert "Take measure" in await browser.read(f"/messages/{message.number}")


async def test_what_failed_says_why_and_is_sent_again_as_the_same_message(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "test")
        await session.execute(update(Contact).where(Contact.channel == "email").values(verified_at=None))
    provider = Broken()
    await send_by(room, provider)
    amina = room.country.people[AMINA]
    (message,) = [one for one in await rows(room, Message) if one.person_id == amina and one.kind is MessageKind.DIGEST]
    assert message.state is MessageState.FAILED
    (contact,) = [one for one in await rows(room, Contact) if one.person_id == amina and one.verified_at]
    async with room.enter() as browser:
        page = await browser.read("/messages?state=failed")
        assert "550 &lt;b&gt;no such user&lt;/b&gt;" in page
        assert "refused for good" in await browser.read(f"/messages/{message.number}")
        none = await browser.send(f"/messages/{message.number}/retry")
        assert none.status_code == 422
        assert "No address of this person works" in none.text
        foreign = await browser.send(f"/messages/{message.number}/retry", {"contact": "x"})
        assert foreign.status_code == 422
        everybody = await browser.send("/messages/retry")
        assert "none-retried" in everybody.headers["location"]
        done = await browser.send(f"/messages/{message.number}/retry", {"contact": str(contact.id)})
        assert "done=messages-retried" in done.headers["location"]
        again = await browser.send(f"/messages/{message.number}/retry")
        assert again.status_code == 422, "it is on its way"
        provider.mended = True
        await send_by(room, provider)
        assert [one.id for one in provider.sent if one.name == AMINA] == [message.id]
        assert "accepted" in await browser.read(f"/messages/{message.number}")
        (change,) = [one for one in await rows(room, Change) if one.verb == "retry"]
        assert (change.by_kind, change.subject_id) == ("user", message.id)
    async with room.deps.database.transaction() as session:
        await session.execute(update(Contact).values(broken_at=None, broken_why=None))
    async with room.enter() as browser:
        assert "done=messages-retried&n=1" in (await browser.send("/messages/retry")).headers["location"]


async def test_what_somebody_said_by_telephone_is_recorded_as_theirs_and_taken_back(room: Room) -> None:
    async with room.deps.database.transaction() as session:
        number = (await session.get_one(Person, room.country.people[AMINA])).number
    form = {"references": f"{ONE}, 140.2", "person": str(number), "status": "in_progress", "via": "phone"}
    form |= {"on": "2027-01-11", "text": "They began in May."}
    async with room.enter() as browser:
        assert f'value="{ONE}"' in await browser.read(f"/answers/new?reference={ONE}")
        for wrong in (
            {"references": ""},
            {"references": "UPR4-999.9"},
            {"person": "0"},
            {"status": "done"},
            {"via": "pigeon"},
            {"on": "2027-02-30"},
            {"on": "2027-01-13"},
            {"references": THREE},
        ):
            refused = await browser.send("/answers/new", form | wrong)
            assert refused.status_code == 422, wrong
            assert "They began in May." in refused.text
        assert not await rows(room, Progress)
        done = await browser.send("/answers/new", form)
        where = done.headers["location"]
        assert where.startswith("/answers/new?done=answers-recorded&n=2&undo=")
        said = await rows(room, Progress)
        assert {(one.status, one.person_id, one.narrative) for one in said} == {
            (Status.IN_PROGRESS, room.country.people[AMINA], "They began in May.")
        }
        (change, _) = [one for one in await rows(room, Change) if one.verb == "answer"]
        assert (change.by_kind, change.on_behalf_of, change.through) == ("user", room.country.people[AMINA], "room")
        page = await browser.read(where)
        undo = re.search(r'name="replies" value="([^"]+)"', page)
        assert undo is not None
        back = await browser.send("/answers/undo", {"replies": undo[1]})
        assert back.headers["location"] == "/answers/new?done=answers-undone&n=2"
        assert {one.state for one in await rows(room, Progress)} == {ProgressState.WITHDRAWN}
        assert AskState.OPEN in {one.state for one in await rows(room, Ask)}
        assert (await browser.send("/answers/undo", {"replies": "x,y"})).headers["location"].endswith("n=0")
        nothing = await browser.send("/answers/new", form | {"status": "no_change", "references": ONE})
        assert nothing.status_code == 422
        assert "Nothing was reported before" in nothing.text
        for language in ("fr", "es", "ar"):
            browser.client.cookies.set("language", language)
            for path in ("/answers/new", "/messages", "/messages/redirect", "/messages?state=failed"):
                await browser.read(path)
