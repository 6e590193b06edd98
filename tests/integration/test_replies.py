"""Replies as people really send them: twice, edited, broken, from people who left."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from activities import replies as module
from activities.composing import Composer
from activities.ports import Birth, EngineUnreachable, Outcome
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Command, Origin
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.messages import Incoming
from domain.recommendation import Policy
from domain.words import Action, ChannelName, MessageState, ProgressState, ReplyState, SendingMode, Status
from models.asks import Ask
from models.inbox import store_reply
from models.messages import Member, Message
from models.people import Contact, Tenure
from models.recommendations import Progress
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, START, Country, contact_of, found, receive

KEYS = {1: b"k" * 32}
NOW = START + timedelta(days=1)
ONE, TWO, THREE = "UPR4-140.71", "UPR4-140.72", "UPR4-140.73"


@dataclass
class Direct:
    """Applies each command to the record at once, or not at all while it is down."""

    records: Records
    down: bool = False

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if self.down:
            raise EngineUnreachable("down")
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, NOW))
        return Outcome(recorded.result)

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class Post:
    """Amina's ministry was asked about two recommendations in one message."""

    country: Country
    engine: Direct
    replies: Replies
    sending: Sending
    address: str

    async def receive(self, text: str = "", **told: object) -> UUID | None:
        at = NOW + timedelta(seconds=len(await self.rows(Reply)))
        incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, at, self.address, text)
        incoming = replace(incoming, **told)  # type: ignore[arg-type]
        async with self.country.database.transaction() as session:
            return await store_reply(session, b"raw", incoming)

    async def says(self, text: str = "", **told: object) -> Reply:
        id = await self.receive(text, **told)
        assert id is not None
        await self.replies.apply(id, NOW + timedelta(minutes=5))
        async with self.country.database.transaction() as session:
            return await session.get_one(Reply, id)

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.country.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def asks_of(self, reference: str) -> set[UUID]:
        return {a.id for a in await self.rows(Ask) if a.recommendation_id == self.country.recommendations[reference]}

    async def standing(self) -> list[Status]:
        return [
            p.status
            for p in sorted(await self.rows(Progress), key=lambda p: p.said_at)
            if p.state is not ProgressState.WITHDRAWN
        ]


@pytest_asyncio.fixture
async def post(database: Database) -> AsyncIterator[Post]:
    country = await found(database, practice=True)
    intakes = [
        Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
        for n in (71, 72, 73)
    ]
    country.recommendations |= await receive(database, intakes)
    calendar = Calendar()
    records = Records(database, Policy(), calendar)
    engine = Direct(records)
    sending = Sending(database, Composer(DEFAULT, calendar, keys=KEYS), {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), START, "test")
        for reference in (ONE, TWO):
            command = Assign(Origin(uuid4().hex), country.institutions[JUSTICE])
            await records.apply(session, ChangeRequest(country.recommendations[reference], command, START))
    for batch in await sending.claim_due(DispatchRequest(START)):
        await sending.send_messages(batch)
    contact = await contact_of(database, country.people["Amina Diallo"], "practice")
    yield Post(country, engine, Replies(database, engine, calendar, KEYS), sending, contact.address)  # type: ignore[arg-type]


async def press(post: Post, code: str, n: int = 1) -> Reply:
    (digest,) = [m for m in await post.rows(Message) if m.kind == "digest" and m.contact_id and m.number]
    return await post.says(choice=f"s:{digest.number}:{n}:{code}")


async def test_a_button_pressed_twice_reports_once(post: Post) -> None:
    await press(post, "i")
    asks = {a.id: a.state for a in await post.rows(Ask)}
    again = await press(post, "i")
    assert again.state is ReplyState.APPLIED
    assert await post.standing() == [Status.IN_PROGRESS]
    assert {a.id: a.state for a in await post.rows(Ask)} == asks


async def test_another_button_pressed_afterwards_is_a_new_word(post: Post) -> None:
    await press(post, "i")
    await press(post, "f")
    assert await post.standing() == [Status.IN_PROGRESS, Status.FULLY_IMPLEMENTED]


async def test_an_edited_message_takes_the_place_of_what_it_said(post: Post) -> None:
    await post.says(f"{ONE} in progress", own_id="5:77")
    await post.says(f"{ONE} in progress", own_id="5:77", edit=2)
    assert await post.standing() == [Status.IN_PROGRESS], "the same words again say nothing new"
    await post.says(f"{ONE} fully implemented", own_id="5:77", edit=9)
    assert await post.standing() == [Status.FULLY_IMPLEMENTED]
    assert len(await post.rows(Progress)) == 2


async def test_an_edit_means_the_numbers_of_the_message_that_it_first_answered(post: Post) -> None:
    (n,) = [m.n for m in await post.rows(Member) if m.ask_id in await post.asks_of(TWO)]
    await post.says(f"{n} in progress", own_id="5:77")
    id = post.country.recommendations[THREE]
    await post.engine.records.record_change(
        ChangeRequest(id, Assign(Origin(uuid4().hex), post.country.institutions[JUSTICE]), NOW)
    )
    for batch in await post.sending.claim_due(DispatchRequest(NOW)):
        await post.sending.send_messages(batch)
    await post.says(f"{n} blocked", own_id="5:77", edit=3600, received_at=NOW + timedelta(hours=1))
    (standing,) = [p for p in await post.rows(Progress) if p.state is not ProgressState.WITHDRAWN]
    assert (standing.status, standing.recommendation_id) == (Status.BLOCKED, post.country.recommendations[TWO])


async def test_the_same_reply_delivered_twice_is_one(post: Post) -> None:
    first = await post.receive(f"{ONE} in progress", external_id="same")
    assert await post.receive(f"{ONE} in progress", external_id="same") is None
    assert first is not None
    for _ in range(2):
        await post.replies.apply(first, NOW)
    assert await post.standing() == [Status.IN_PROGRESS]


async def test_what_postgresql_cannot_keep_stops_no_reply(post: Post) -> None:
    reply = await post.says(f"{ONE} in progress\0. \ud800", subject="\udfff", attachments=("a\0.pdf",))
    assert reply.state is ReplyState.APPLIED
    assert await post.standing() == [Status.IN_PROGRESS]


async def test_who_left_the_post_is_told_so_and_nothing_is_recorded(post: Post) -> None:
    async with post.country.database.transaction() as session:
        await session.execute(
            update(Tenure)
            .where(Tenure.person_id == post.country.people["Amina Diallo"])
            .values(from_on=START.date() - timedelta(days=9), to_on=START.date())
        )
    reply = await post.says(f"{ONE} in progress")
    (answer,) = [a for a in await post.rows(Answer) if a.reply_id == reply.id]
    assert (answer.state, answer.why) == ("refused", "not_allowed")
    assert await post.standing() == []


async def test_nobody_is_sent_on_to_their_own_institution(post: Post) -> None:
    other = next(name for name in post.country.institutions if name != JUSTICE)
    for asked, said, redirect in ((ONE, f"{JUSTICE} here", None), (TWO, f"It is with the {other}", other)):
        reply = await post.says(f"{asked}: not within our mandate. {said}.")
        (answer,) = [a for a in await post.rows(Answer) if a.reply_id == reply.id]
        assert (answer.action, answer.redirect) == (Action.DECLINE, redirect)


async def test_replies_that_waited_for_the_engine_are_applied_in_their_order(post: Post) -> None:
    post.engine.down = True
    for text in (f"{ONE} in progress", f"{ONE} blocked"):
        with pytest.raises(EngineUnreachable):
            await post.says(text)
    post.engine.down = False
    assert await post.replies.apply_all(NOW + timedelta(hours=1)) == 2
    assert await post.standing() == [Status.IN_PROGRESS, Status.BLOCKED]
    assert {r.state for r in await post.rows(Reply)} == {ReplyState.APPLIED}


async def test_a_reply_that_breaks_us_keeps_nobody_waiting(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    understand = module.understand

    def break_on_words(text: str, context: object) -> object:
        if "poison" in text:
            raise RecursionError
        return understand(text, context)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "understand", break_on_words)
    await post.receive("poison")
    other = await contact_of(post.country.database, post.country.people["Bruno Costa"], "practice")
    await post.receive(f"{TWO} in progress", sender=other.address)
    await post.replies.apply_all(NOW + timedelta(minutes=1))
    states = {r.sender: r.state for r in await post.rows(Reply)}
    assert states == {post.address: ReplyState.RECEIVED, other.address: ReplyState.APPLIED}
    await post.receive(f"{ONE} blocked")
    await post.replies.apply_all(NOW + timedelta(hours=2))
    assert sorted(r.state for r in await post.rows(Reply)) == ["applied", "applied", "quarantined"]
    assert Status.BLOCKED in await post.standing()


async def test_a_bounce_that_names_no_message_breaks_nobodys_address(post: Post) -> None:
    async with post.country.database.transaction() as session:
        await session.execute(update(Message).values(state=MessageState.SENT, provider_id=None, sent_at=NOW))
    await post.says("", automatic=True, permanent_bounce=True)
    assert {c.broken_at for c in await post.rows(Contact)} == {None}
