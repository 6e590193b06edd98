"""The Telegram channel and bot against a Bot API on this machine."""

import json
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
import pytest_asyncio

from channels.pace import Pace
from channels.ports import ChannelError, UnknownOutcome
from channels.telegram import TelegramChannel, TelegramSettings
from domain.messages import Choice, Outgoing
from domain.secrets import Secret
from domain.words import ChannelName, MessageId
from languages.faults import say_fault
from tests.peers import telegram as peers
from tests.peers.telegram import TOKEN, TelegramPeer

AMINA = 42
DIGEST = Outgoing(
    id=MessageId(UUID(int=7)),
    number=7,
    channel=ChannelName.TELEGRAM,
    address=str(AMINA),
    name="Amina Idrissi",
    language="fr",
    subject="Rappel",
    text="1. UPR4-140.12 <b>pas de HTML</b>",
    rows=((Choice("1", "o:7:1"), Choice("2", "o:7:2")), (Choice("Fait", "s:7:1:f"),)),
)


def settings(peer: TelegramPeer) -> TelegramSettings:
    return TelegramSettings(
        token=Secret(TOKEN), base_url=peer.base_url, base_file_url=peer.base_file_url, poll_timeout=1
    )


@pytest_asyncio.fixture
async def channel(telegram: TelegramPeer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(settings(telegram), timeout=0.5, pace=Pace(overall=1000, each=1000))
    yield channel
    await channel.aclose()


async def test_a_digest_arrives_as_written_with_its_buttons(channel: TelegramChannel, telegram: TelegramPeer) -> None:
    sent = await channel.send(DIGEST)
    (call,) = telegram.sent()
    assert sent.provider_id == "42:1"
    assert call.fields["text"] == DIGEST.text
    assert "parse_mode" not in call.fields
    assert json.loads(call.fields["link_preview_options"]) == {"is_disabled": True}
    assert [[button["callback_data"] for button in row] for row in call.buttons] == [
        ["o:7:1", "o:7:2"],
        ["s:7:1:f"],
    ]


async def test_a_long_digest_goes_in_parts_with_the_buttons_under_the_last(
    channel: TelegramChannel, telegram: TelegramPeer
) -> None:
    lines = "\n".join(f"{n}. Une recommandation" for n in range(300))
    await channel.send(replace(DIGEST, text=lines))
    calls = telegram.sent()
    assert len(calls) == 2
    assert [bool(call.buttons) for call in calls] == [False, True]


async def test_the_bot_says_its_name(channel: TelegramChannel) -> None:
    assert say_fault("en", await channel.check()) == "Telegram answers, the bot is @suivi_test_bot"


async def test_when_telegram_wants_silence_nobody_is_written_to_until_it_is_over(
    channel: TelegramChannel, telegram: TelegramPeer
) -> None:
    telegram.faults["sendMessage"] = [peers.too_many(3)]
    with pytest.raises(ChannelError) as asked:
        await channel.send(DIGEST)
    assert asked.value.retry_after == timedelta(seconds=3)
    assert not asked.value.permanent

    with pytest.raises(ChannelError) as still:
        await channel.send(DIGEST)
    assert still.value.retry_after is not None
    assert timedelta(seconds=2) < still.value.retry_after <= timedelta(seconds=3)
    assert len(telegram.sent()) == 1


@pytest.mark.parametrize("fault", [peers.BLOCKED, peers.CHAT_NOT_FOUND])
async def test_a_chat_that_will_never_do_is_refused_for_good(
    channel: TelegramChannel, telegram: TelegramPeer, fault: peers.Fault
) -> None:
    telegram.faults["sendMessage"] = [fault]
    with pytest.raises(ChannelError) as refused:
        await channel.send(DIGEST)
    assert refused.value.permanent


async def test_a_chat_that_moved_says_where_to(channel: TelegramChannel, telegram: TelegramPeer) -> None:
    telegram.faults["sendMessage"] = [peers.migrated(-100123)]
    with pytest.raises(ChannelError) as moved:
        await channel.send(DIGEST)
    assert moved.value.moved_to == "-100123"
    assert not moved.value.permanent


@pytest.mark.parametrize("fault", [peers.SILENT, peers.Fault(502, "Bad Gateway")])
async def test_an_answer_not_heard_is_an_unknown_outcome(
    channel: TelegramChannel, telegram: TelegramPeer, fault: peers.Fault
) -> None:
    telegram.faults["sendMessage"] = [fault]
    with pytest.raises(UnknownOutcome) as unknown:
        await channel.send(DIGEST)
    assert not unknown.value.permanent
    assert len(telegram.sent()) == 1


async def test_a_wrong_token_is_ours_to_mend(channel: TelegramChannel, telegram: TelegramPeer) -> None:
    telegram.faults["sendMessage"] = [peers.Fault(401, "Unauthorized")]
    with pytest.raises(ChannelError, match=r"check telegram\.token") as refused:
        await channel.send(DIGEST)
    assert not refused.value.permanent


async def test_nobody_at_the_port_is_known_not_to_have_been_sent() -> None:
    nowhere = TelegramSettings(token=Secret(TOKEN), base_url="http://127.0.0.1:1/bot")
    channel = TelegramChannel(nowhere, timeout=1)
    with pytest.raises(ChannelError, match="cannot be reached") as absent:
        await channel.send(DIGEST)
    await channel.aclose()
    assert not isinstance(absent.value, UnknownOutcome)


async def test_no_token_says_what_to_set() -> None:
    with pytest.raises(ChannelError, match=r"set telegram\.token"):
        await TelegramChannel(TelegramSettings()).check()


async def test_two_messages_to_one_chat_are_a_second_apart(telegram: TelegramPeer) -> None:
    channel = TelegramChannel(settings(telegram), pace=Pace(overall=30, each=5))
    started = time.monotonic()
    await channel.send(DIGEST)
    await channel.send(DIGEST)
    await channel.aclose()
    assert 0.19 < time.monotonic() - started < 1
