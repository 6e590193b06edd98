"""What was answered, put off or stopped while a provider dawdled is not handed over, and that is no failure."""

import asyncio
import time
from datetime import timedelta

import pytest

from activities.sending import DispatchRequest
from channels.email import EmailChannel
from channels.pace import Pace
from channels.ports import NoLongerWanted
from channels.telegram import TelegramChannel
from domain.commands import Close, Snooze
from domain.words import MessageKind, MessageState, Outcome, ReminderState, SendingMode
from models.asks import Reminder
from models.messages import Delivery, Message
from models.taking import OVERTAKEN
from tests.country import START
from tests.integration.test_email import LETTER, email
from tests.integration.test_sending import AMINA, Office, office, origin
from tests.integration.test_telegram import DIGEST
from tests.integration.test_telegram import settings as telegram_settings
from tests.peers.smtp import Relay
from tests.peers.telegram import TelegramPeer

__all__ = ["email", "office"]

DAWDLE = 1.5
AT = pytest.mark.parametrize("at", ["delay", "delay_at_recipient", "delay_before_text"])


async def hand_over(office: Office) -> "asyncio.Task[int]":
    """Begin to send what is due; returns when it was taken, and the relay dawdles over it."""
    (batch,) = await office.sending.claim_due(DispatchRequest(START))
    sending = asyncio.create_task(office.sending.send_messages(batch))
    async with asyncio.timeout(10):
        while not await office.rows(Delivery):
            await asyncio.sleep(0.01)
    return sending


@AT
async def test_what_is_answered_while_the_relay_dawdles_is_not_sent(office: Office, at: str) -> None:
    setattr(office.relay.faults, at, DAWDLE)
    await office.assign("UPR4-140.1")
    sending = await hand_over(office)
    await office.do(Close(origin()), "UPR4-140.1")
    assert await sending == 0
    assert office.relay.mails == []
    (delivery,) = await office.rows(Delivery)
    assert (delivery.outcome, delivery.reason) == (Outcome.TEMPORARY, OVERTAKEN)
    assert (await office.one()).state is MessageState.READY
    assert await office.dispatch() == 0
    assert (await office.one()).state is MessageState.CANCELLED
    assert [m for m in await office.rows(Message) if m.kind is MessageKind.NOTICE] == [], "nobody is told of a failure"


@AT
async def test_what_is_left_of_it_is_sent_at_once_without_what_was_answered(office: Office, at: str) -> None:
    setattr(office.relay.faults, at, DAWDLE)
    await office.assign("UPR4-140.1", "UPR4-140.2")
    sending = await hand_over(office)
    await office.do(Close(origin()), "UPR4-140.1")
    assert await sending == 0
    setattr(office.relay.faults, at, 0)
    assert await office.dispatch() == 1
    (text,) = office.to(AMINA)
    assert "UPR4-140.1" not in text
    assert "2. UPR4-140.2" in text, "numbers stay as they were given"
    assert [d.outcome for d in await office.rows(Delivery)] == [Outcome.TEMPORARY, Outcome.ACCEPTED]
    marked = {r.state for r in await office.rows(Reminder) if r.rung == 0}
    assert marked == {ReminderState.CANCELLED, ReminderState.SENT}


@pytest.mark.parametrize("dawdle", [0.4, 0.95, 1.6])
async def test_nothing_is_handed_over_more_than_two_seconds_after_its_answer(office: Office, dawdle: float) -> None:
    office.relay.faults.delay = dawdle
    await office.assign("UPR4-140.1")
    sending = await hand_over(office)
    await office.do(Close(origin()), "UPR4-140.1")
    answered = time.monotonic()
    await sending
    assert office.relay.mails == [] or time.monotonic() - answered < 2


async def test_what_is_put_off_while_the_relay_dawdles_is_asked_again_on_its_day(office: Office) -> None:
    office.relay.faults.delay = DAWDLE
    await office.assign("UPR4-140.1", "UPR4-140.2")
    sending = await hand_over(office)
    ask = (await office.country.state_of("UPR4-140.1")).asks[0]
    await office.do(Snooze(origin(), ask.id, START + timedelta(days=3)), "UPR4-140.1")
    assert await sending == 0
    office.relay.faults.delay = 0
    assert await office.dispatch(START + timedelta(minutes=1)) == 1
    assert "UPR4-140.1 " not in office.to(AMINA)[0]
    assert await office.dispatch(START + timedelta(days=2)) == 0
    assert await office.dispatch(START + timedelta(days=3)) == 1
    assert "UPR4-140.1 " in office.to(AMINA)[1]


async def test_the_safety_catch_stops_what_is_under_way(office: Office) -> None:
    office.relay.faults.delay = DAWDLE
    await office.assign("UPR4-140.1")
    sending = await hand_over(office)
    await office.turn(SendingMode.HOLD)
    assert await sending == 0
    assert office.relay.mails == []
    assert (await office.one()).state is MessageState.READY
    office.relay.faults.delay = 0
    await office.turn(SendingMode.LIVE)
    assert await office.dispatch() == 1


async def test_being_overtaken_counts_as_no_failed_attempt(office: Office) -> None:
    await office.assign("UPR4-140.1")
    office.relay.faults.delay = DAWDLE
    sending = await hand_over(office)
    await office.turn(SendingMode.REDIRECT, "pilot@rights.example")
    assert await sending == 0
    office.relay.faults.delay = 0
    await office.turn(SendingMode.LIVE)
    office.relay.faults.recipient = "451 4.3.0 try again"
    assert await office.dispatch() == 0
    message = await office.one()
    assert message.not_before == START + timedelta(minutes=1), "it waits as after a first failure"


async def no() -> bool:
    return False


async def test_a_letter_that_is_not_wanted_any_more_costs_no_connection(email: EmailChannel, relay: Relay) -> None:
    with pytest.raises(NoLongerWanted):
        await email.send(LETTER, no)
    await email.send(LETTER)
    assert [mail.session for mail in relay.mails] == [1]


async def test_the_last_look_at_a_chat_comes_after_its_wait(telegram: TelegramPeer) -> None:
    channel = TelegramChannel(telegram_settings(telegram), pace=Pace(overall=30, each=2))
    looked: list[float] = []

    async def still() -> bool:
        looked.append(time.monotonic())
        return len(looked) < 2

    await channel.send(DIGEST, still)
    with pytest.raises(NoLongerWanted):
        await channel.send(DIGEST, still)
    await channel.aclose()
    assert len(telegram.sent()) == 1
    assert looked[1] - looked[0] > 0.4, "it waited for its turn, and looked then"
