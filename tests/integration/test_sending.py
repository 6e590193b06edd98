"""From due reminders to accepted mails, on the real record and a real SMTP server that also misbehaves."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest_asyncio
from sqlalchemy import select, text, update

from activities.composing import Composer
from activities.outcomes import BACKOFF, GIVE_UP_AFTER
from activities.records import ChangeRequest, Records
from activities.sending import LEASE, DispatchRequest, Sending
from channels.email import EmailChannel, SmtpSettings
from channels.ports import ChannelError, Still
from domain.calendar import Calendar
from domain.commands import Assign, Close, Origin, Snooze
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.messages import Outgoing, Sent
from domain.recommendation import Policy
from domain.words import (
    ChannelName,
    Classification,
    MessageKind,
    MessageState,
    Outcome,
    ReminderState,
    SendingMode,
)  # fmt: skip
from models.asks import Reminder
from models.holders import read_posts
from models.messages import Delivery, Member, Message
from models.people import Contact
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, START, Country, found, receive
from tests.crowd import gather_crowd
from tests.peers.smtp import Relay

KEYS = {1: b"k" * 32}
AMINA, BRUNO, CLARA = "amina@justice.example", "bruno@justice.example", "clara@rights.example"


class Office:
    """A secretariat at work: assigns, dispatches, and looks into the relay."""

    def __init__(self, country: Country, relay: Relay, channel: EmailChannel) -> None:
        self.country = country
        self.database = country.database
        self.relay = relay
        calendar = Calendar()
        self.records = Records(self.database, Policy(), calendar)
        composer = Composer(DEFAULT, calendar, keys=KEYS)
        self.sending = Sending(self.database, composer, {ChannelName.EMAIL: channel}, KEYS)

    async def do(self, command: object, reference: str, at: datetime = START) -> None:
        async with self.database.transaction() as session:
            await self.records.apply(session, ChangeRequest(self.country.recommendations[reference], command, at))  # type: ignore[arg-type]

    async def assign(self, *references: str, lead: str = JUSTICE, at: datetime = START) -> None:
        for reference in references:
            await self.do(Assign(origin(), self.country.institutions[lead]), reference, at)

    async def turn(self, mode: SendingMode, to: str | None = None) -> None:
        async with self.database.transaction() as session:
            await turn_switch(session, Switch(mode, to), START + timedelta(seconds=uuid4().int % 10**6), "test")

    async def dispatch(self, at: datetime = START) -> int:
        """What one run of the dispatcher does."""
        sent = 0
        for batch in await self.sending.claim_due(DispatchRequest(at)):
            sent += await self.sending.send_messages(batch)
        return sent

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def one(self, kind: MessageKind = MessageKind.DIGEST) -> Message:
        (message,) = [m for m in await self.rows(Message) if m.kind is kind]
        return message

    def to(self, address: str) -> list[str]:
        """The plain texts of the mails to an address."""
        texts = []
        for mail in self.relay.mails:
            if mail.recipient == address:
                body = mail.message.get_body(("plain",))
                assert body is not None
                texts.append(body.get_content())
        return texts


def origin() -> Origin:
    return Origin(f"test:{uuid4()}")


@pytest_asyncio.fixture
async def office(database: Database, relay: Relay) -> AsyncIterator[Office]:
    channel = EmailChannel(
        SmtpSettings("suivi@rights.example", host="127.0.0.1", port=relay.port, security="none", timeout=3)
    )
    made = Office(await found(database), relay, channel)
    await made.turn(SendingMode.LIVE)
    yield made
    await channel.aclose()


async def test_all_that_is_due_to_a_person_comes_in_one_mail(office: Office) -> None:
    await office.assign("UPR4-140.1", "UPR4-140.2", "UPR4-140.3")
    assert await office.dispatch() == 1
    (text,) = office.to(AMINA)
    assert [f"{n}. UPR4-140.{n} " in text for n in (1, 2, 3)] == [True, True, True], "numbered as people count"
    assert {r.state for r in await office.rows(Reminder) if r.rung == 0} == {ReminderState.SENT}
    following = [r for r in await office.rows(Reminder) if r.state is ReminderState.PLANNED]
    assert [r.rung for r in following] == [1, 1, 1]
    assert await office.dispatch() == 0


async def test_on_hold_digests_are_made_and_take_in_what_comes_later(office: Office) -> None:
    await office.turn(SendingMode.HOLD)
    await office.assign("UPR4-140.1")
    assert await office.dispatch() == 0
    await office.assign("UPR4-140.2")
    assert await office.dispatch() == 0
    assert office.relay.mails == []
    assert (await office.one()).state is MessageState.READY
    await office.turn(SendingMode.LIVE)
    assert await office.dispatch() == 1
    assert len(await office.rows(Member)) == 2


async def test_coming_back_from_a_pause_sends_one_digest_and_no_backlog(office: Office) -> None:
    await office.turn(SendingMode.PAUSE)
    await office.assign("UPR4-140.1", "UPR4-140.2")
    for day in range(21):
        assert await office.dispatch(START + timedelta(days=day)) == 0
    assert await office.rows(Message) == []
    await office.turn(SendingMode.LIVE)
    assert await office.dispatch(START + timedelta(days=21)) == 1
    assert len(office.to(AMINA)) == 1


async def test_redirected_mail_goes_to_one_address_and_says_for_whom_it_was(office: Office) -> None:
    await office.turn(SendingMode.REDIRECT, "pilot@rights.example")
    await office.assign("UPR4-140.1")
    await office.dispatch()
    (mail,) = office.relay.mails
    assert mail.recipient == "pilot@rights.example"
    assert "Amina Diallo" in str(mail.message["Subject"])


async def test_what_was_answered_after_claiming_is_left_out(office: Office) -> None:
    await office.assign("UPR4-140.1", "UPR4-140.2")
    (batch,) = await office.sending.claim_due(DispatchRequest(START))
    await office.do(Close(origin()), "UPR4-140.1")
    await office.sending.send_messages(batch)
    (text,) = office.to(AMINA)
    assert "UPR4-140.1" not in text
    assert "UPR4-140.2" in text


async def test_a_digest_whose_asks_all_closed_is_cancelled(office: Office) -> None:
    await office.assign("UPR4-140.1")
    (batch,) = await office.sending.claim_due(DispatchRequest(START))
    await office.do(Close(origin()), "UPR4-140.1")
    assert await office.sending.send_messages(batch) == 0
    assert office.relay.mails == []
    assert (await office.one()).state is MessageState.CANCELLED
    assert {r.state for r in await office.rows(Reminder)} == {ReminderState.CANCELLED}


async def test_a_snoozed_ask_is_not_reminded_before_its_day(office: Office) -> None:
    await office.assign("UPR4-140.1")
    ask = (await office.country.state_of("UPR4-140.1")).asks[0]
    await office.do(Snooze(origin(), ask.id, START + timedelta(days=3)), "UPR4-140.1")
    assert await office.dispatch(START + timedelta(days=1)) == 0
    assert await office.dispatch(START + timedelta(days=4)) == 1


async def test_a_passing_refusal_is_tried_again_later_with_the_same_message_id(office: Office) -> None:
    office.relay.faults.recipient = "451 4.3.0 try again"
    await office.assign("UPR4-140.1")
    assert await office.dispatch() == 0
    waiting = await office.one()
    assert (waiting.state, waiting.not_before) == (MessageState.READY, START + BACKOFF[0])
    assert await office.dispatch(START + timedelta(seconds=30)) == 0
    office.relay.faults.recipient = None
    assert await office.dispatch(START + BACKOFF[0]) == 1
    assert [d.outcome for d in await office.rows(Delivery)] == [Outcome.TEMPORARY, Outcome.ACCEPTED]
    assert office.relay.mails[0].message["Message-ID"] == (await office.one()).provider_id


async def test_an_address_refused_for_good_is_broken_and_the_ladder_and_the_coordinator_go_on(
    office: Office,
) -> None:
    office.relay.faults.recipient = "550 5.1.1 no such user"
    await office.assign("UPR4-140.1")
    await office.dispatch()
    office.relay.faults.recipient = None
    assert (await office.one()).state is MessageState.FAILED
    async with office.database.transaction() as session:
        contact = await session.scalar(select(Contact).where(Contact.address == AMINA))
    assert contact is not None
    assert contact.broken_at == START
    await office.dispatch(START + timedelta(minutes=1))
    told = "\n".join(office.to(CLARA))
    assert "Amina Diallo" in told
    later = START + timedelta(days=11)
    await office.dispatch(later)
    assert len(office.to(BRUNO)) == 1, "the next rung finds the alternate, since the first cannot be reached"


async def test_another_address_of_the_same_person_is_tried_first(office: Office) -> None:
    async with office.database.transaction() as session:
        session.add(
            Contact(
                id=uuid4(), person_id=office.country.people["Amina Diallo"], channel=ChannelName.EMAIL,
                address="amina@home.example", preference=2, verified_at=START,
            )
        )  # fmt: skip
    office.relay.faults.recipient = "550 5.1.1 no such user"
    await office.assign("UPR4-140.1")
    await office.dispatch()
    office.relay.faults.recipient = None
    await office.dispatch(START + timedelta(minutes=1))
    assert len(office.to("amina@home.example")) == 1
    assert (await office.one()).state is MessageState.SENT


async def test_silence_after_acceptance_may_repeat_the_mail_but_as_the_same_message(office: Office) -> None:
    office.relay.faults.drop_after_data = True
    await office.assign("UPR4-140.1")
    assert await office.dispatch() == 0
    assert await office.dispatch(START + timedelta(seconds=30)) == 0
    office.relay.faults.drop_after_data = False
    assert await office.dispatch(START + LEASE) == 1
    ids = [str(mail.message["Message-ID"]) for mail in office.relay.mails]
    assert len(ids) == 2
    assert len(set(ids)) == 1
    assert [d.outcome for d in await office.rows(Delivery)] == [Outcome.UNKNOWN, Outcome.ACCEPTED]


async def test_what_a_crash_left_in_mid_sending_is_sent_when_its_lease_ends(office: Office) -> None:
    await office.assign("UPR4-140.1")
    (batch,) = await office.sending.claim_due(DispatchRequest(START))
    async with office.database.transaction() as session:
        posts = await read_posts(session, START.date())
    assert await office.sending.handing.take(batch.messages, START, posts)  # … and the worker dies here
    assert await office.dispatch(START + timedelta(seconds=60)) == 0
    assert await office.dispatch(START + LEASE) == 1
    assert len(office.to(AMINA)) == 1


async def test_two_dispatchers_at_once_send_nothing_twice(office: Office) -> None:
    await office.assign("UPR4-140.1", "UPR4-140.2")
    await office.assign("UPR4-140.3", lead=HEALTH)
    office.relay.faults.delay = 0.05
    sent = await asyncio.gather(*(office.dispatch() for _ in range(4)))
    assert sum(sent) == 2
    assert len(office.relay.mails) == 2
    assert len({r.message_id for r in await office.rows(Reminder) if r.rung == 0}) == 2


async def test_a_vacant_institution_is_escalated_to_the_coordinator(office: Office) -> None:
    async with office.database.transaction() as session:
        await session.execute(
            update(Contact).where(Contact.address == "hind@health.example").values(broken_at=START, broken_why="test")
        )
    await office.assign("UPR4-140.1", lead=HEALTH)
    await office.dispatch()
    assert "UPR4-140.1" in office.to(CLARA)[0]


async def test_the_text_of_a_confidential_recommendation_never_leaves(office: Office) -> None:
    intake = Intake((2,), "Marevia", "SP", "The case of a named victim", symbol="UA X 1/2027",
                    classification=Classification.CONFIDENTIAL)  # fmt: skip
    made = await receive(office.database, [intake])
    office.country.recommendations |= made
    (reference,) = made
    await office.assign(reference)
    await office.dispatch()
    (mail,) = office.relay.mails
    assert reference in office.to(AMINA)[0]
    assert b"named victim" not in mail.raw
    assert all("named victim" not in (m.text or "") for m in await office.rows(Message))


async def test_a_moved_chat_is_followed_and_one_failure_holds_up_nobody(office: Office) -> None:
    await office.assign("UPR4-140.1")
    await office.assign("UPR4-140.2", lead=HEALTH)
    batches = await office.sending.claim_due(DispatchRequest(START))
    broken: UUID = batches[0].messages[0]
    async with office.database.transaction() as session:
        await session.execute(
            update(Contact)
            .where(Contact.id == select(Message.contact_id).where(Message.id == broken).scalar_subquery())
            .values(address="not an address")
        )
    sent = [await office.sending.send_messages(replace(batch)) for batch in batches]
    assert sum(sent) == 1


async def test_a_mistyped_redirection_breaks_nobodys_address(office: Office) -> None:
    await office.turn(SendingMode.REDIRECT, "typo@nowhere.example")
    office.relay.faults.recipient = "550 5.1.1 no such user"
    await office.assign("UPR4-140.1")
    await office.dispatch()
    assert [c.broken_at for c in await office.rows(Contact)] == [None] * len(await office.rows(Contact))
    assert (await office.one()).state is MessageState.READY
    office.relay.faults.recipient = None
    await office.turn(SendingMode.LIVE)
    assert await office.dispatch(START + timedelta(hours=5)) == 1
    assert len(office.to(AMINA)) == 1


async def test_what_waits_for_an_address_that_broke_meanwhile_is_not_sent_there(office: Office) -> None:
    await office.turn(SendingMode.HOLD)
    await office.assign("UPR4-140.1")
    await office.dispatch()
    async with office.database.transaction() as session:
        await session.execute(
            update(Contact).where(Contact.address == AMINA).values(broken_at=START, broken_why="550 no such user")
        )
    await office.turn(SendingMode.LIVE)
    await office.dispatch()
    assert office.to(AMINA) == []
    assert (await office.one()).state is MessageState.FAILED
    (pending,) = [r for r in await office.rows(Reminder) if r.state is ReminderState.PLANNED]
    assert pending.rung == 1
    await office.dispatch()
    assert "amina" in office.to(CLARA)[0].lower()


async def test_a_message_that_cannot_be_drawn_waits_and_stops_no_other(office: Office, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    compose = Composer.compose

    async def spoil(self, session, message, *rest):  # type: ignore[no-untyped-def]
        if message.person_id == office.country.people["Amina Diallo"]:
            raise ValueError("a template that breaks")
        return await compose(self, session, message, *rest)

    monkeypatch.setattr(Composer, "compose", spoil)
    await office.assign("UPR4-140.1")
    await office.assign("UPR4-140.2", lead=HEALTH)
    assert await office.dispatch() == 1
    assert await office.sending.claim_due(DispatchRequest(START)) == [], "it is not tried again at once"
    spoilt = [m for m in await office.rows(Message) if m.state is MessageState.READY]
    assert [(m.attempts, m.not_before) for m in spoilt] == [(1, START + BACKOFF[0])]
    at = START
    while at < START + timedelta(days=2 * GIVE_UP_AFTER):
        at += timedelta(days=1)
        await office.dispatch(at)
    failed = [m for m in await office.rows(Message) if m.state is MessageState.FAILED]
    assert [m.person_id for m in failed] == [office.country.people["Amina Diallo"]]
    await office.dispatch(at)
    assert any("could not be drawn" in text for text in office.to(CLARA))


async def test_a_refusal_in_an_unknown_charset_is_written_down(office: Office) -> None:
    async def refuse(outgoing: object, still: object) -> None:
        raise ChannelError("550 bo\udceete inconnue\0", permanent=True)

    office.sending.channels[ChannelName.EMAIL].send = refuse  # type: ignore[method-assign,assignment]
    await office.assign("UPR4-140.1")
    await office.dispatch()
    assert (await office.rows(Delivery))[0].reason == "550 bo?te inconnue"


async def test_a_relay_that_takes_a_mail_and_then_says_nothing_is_asked_again_after_the_lease(office: Office) -> None:
    office.relay.faults.delay_after_data = 5
    await office.assign("UPR4-140.1")
    assert await office.dispatch() == 0
    waiting = await office.one()
    assert (waiting.state, waiting.not_before) == (MessageState.SENDING, START + LEASE)
    office.relay.faults.delay_after_data = 0
    assert await office.dispatch(START + LEASE) == 1
    assert len({str(mail.message["Message-ID"]) for mail in office.relay.mails}) == 1
    assert [d.outcome for d in await office.rows(Delivery)] == [Outcome.UNKNOWN, Outcome.ACCEPTED]


async def test_what_was_refused_for_a_while_and_then_for_good_goes_on_to_the_next_rung(office: Office) -> None:
    await office.assign("UPR4-140.1")
    office.relay.faults.recipient = "451 4.7.1 greylisted"
    assert await office.dispatch() == 0
    office.relay.faults.recipient = "550 5.1.1 no such user"
    assert await office.dispatch(START + BACKOFF[0]) == 0
    office.relay.faults.recipient = None
    assert [d.outcome for d in await office.rows(Delivery)] == [Outcome.TEMPORARY, Outcome.PERMANENT]
    assert (await office.one()).state is MessageState.FAILED
    (pending,) = [r for r in await office.rows(Reminder) if r.state is ReminderState.PLANNED]
    assert pending.rung == 1
    await office.dispatch(START + timedelta(minutes=10))
    assert "Amina Diallo" in office.to(CLARA)[0]


async def test_two_workers_at_once_send_everything_and_nothing_twice(database: Database, relay: Relay) -> None:
    await gather_crowd(database, 60, 180, START)
    relay.faults.delay = 0.01
    async with open_worker(database.dsn, relay) as one, open_worker(database.dsn, relay) as other:
        for round in range(4):
            at = START + timedelta(days=30 * round)
            sent = await asyncio.gather(*(send_all(worker, at) for worker in (one, other)))
            assert sum(sent) == len(relay.mails), f"of the two, {sent} were sent in round {round}"
            assert len({str(mail.message["Message-ID"]) for mail in relay.mails}) == len(relay.mails)
            relay.mails.clear()
    async with database.transaction() as session:
        lost = await session.scalars(select(Message).where(Message.state != MessageState.SENT))
        assert list(lost) == []
        reminders = list(await session.scalars(select(Reminder)))
    assert len({r.ask_id for r in reminders if r.state is ReminderState.PLANNED}) == 180, "each ask has its next"
    assert {r.state for r in reminders} == {ReminderState.SENT, ReminderState.PLANNED}


async def test_one_message_that_cannot_be_marked_at_first_spoils_no_other(office: Office) -> None:
    await office.assign("UPR4-140.1")
    await office.assign("UPR4-140.2", lead=HEALTH)
    async with office.database.transaction() as session:
        # A sequence remembers also what was rolled back: the record refuses exactly once.
        for statement in (
            "CREATE SEQUENCE refused",
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF nextval('refused') = 1 THEN RAISE EXCEPTION 'not now'; END IF; RETURN NEW; END $$",
            "CREATE TRIGGER refuse BEFORE UPDATE ON delivery FOR EACH ROW WHEN (NEW.outcome = 'accepted')"
            " EXECUTE FUNCTION refuse()",
        ):
            await session.execute(text(statement))
    assert await office.dispatch() == 2
    assert len(office.relay.mails) == 2
    assert {m.state for m in await office.rows(Message)} == {MessageState.SENT}
    assert {d.outcome for d in await office.rows(Delivery)} == {Outcome.ACCEPTED}


async def test_one_slow_recipient_holds_up_no_other(office: Office) -> None:
    slow = asyncio.Event()
    send = office.sending.channels[ChannelName.EMAIL].send

    async def dawdle(outgoing: Outgoing, still: Still) -> Sent:
        if outgoing.address == AMINA:
            await slow.wait()
        return await send(outgoing, still)

    office.sending.channels[ChannelName.EMAIL].send = dawdle  # type: ignore[method-assign]
    await office.assign("UPR4-140.1")
    await office.assign("UPR4-140.2", lead=HEALTH)
    (batch,) = await office.sending.claim_due(DispatchRequest(START))
    sending = asyncio.create_task(office.sending.send_messages(batch))
    async with asyncio.timeout(5):
        while {m.state for m in await office.rows(Message)} != {MessageState.SENDING, MessageState.SENT}:
            await asyncio.sleep(0.05)
    slow.set()
    assert await sending == 2


@asynccontextmanager
async def open_worker(dsn: str, relay: Relay) -> AsyncIterator[Sending]:
    """A worker of its own: its own connections to the record and to the relay."""
    database = Database(dsn)
    email = EmailChannel(
        SmtpSettings("suivi@rights.example", host="127.0.0.1", port=relay.port, security="none", timeout=5)
    )
    yield Sending(database, Composer(DEFAULT, Calendar(), keys=KEYS), {ChannelName.EMAIL: email}, KEYS)
    await email.aclose()
    await database.aclose()


async def send_all(sending: Sending, at: datetime) -> int:
    sent = 0
    while batches := await sending.claim_due(DispatchRequest(at, limit=10)):
        sent += sum([await sending.send_messages(batch) for batch in batches])
    return sent


async def test_what_was_held_overnight_leaves_in_its_readers_hours(office: Office) -> None:
    await office.turn(SendingMode.HOLD)
    await office.assign("UPR4-140.1")
    await office.dispatch()
    await office.turn(SendingMode.LIVE)
    assert await office.dispatch(START.replace(hour=22)) == 0
    assert office.relay.mails == []
    assert (await office.one()).not_before == START + timedelta(days=1)
    assert await office.dispatch(START + timedelta(days=1)) == 1
    assert len(office.to(AMINA)) == 1
