"""The Telegram bot against a Bot API on this machine, polling and as a webhook."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bots.ports import BotFault
from bots.telegram import TelegramBot
from channels.telegram import TelegramSettings
from domain.secrets import Secret
from domain.words import ChannelName
from tests.peers import telegram as peers
from tests.peers.inbox import MemoryInbox
from tests.peers.telegram import TOKEN, TelegramPeer

AMINA, STRANGER, GROUP = 42, 43, -7
SECRET = "hook-secret"
BUTTONS = [
    [{"text": "In progress", "callback_data": "s:7:1:i"}, {"text": "Done", "callback_data": "s:7:1:f"}],
    [{"text": "2", "callback_data": "o:7:2"}],
]


def settings(peer: TelegramPeer) -> TelegramSettings:
    return TelegramSettings(
        token=Secret(TOKEN), base_url=peer.base_url, base_file_url=peer.base_file_url, poll_timeout=1
    )


@asynccontextmanager
async def listening(settings: TelegramSettings, inbox: MemoryInbox) -> AsyncIterator[TelegramBot]:
    bot = TelegramBot(settings, inbox)
    task = asyncio.create_task(bot.run())
    try:
        yield bot
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await bot.aclose()


async def wait_until(holds: Callable[[], object], *, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.01)


async def test_words_are_stored_and_their_outcome_told(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    memory_inbox.told["telegram:123456:1"] = "Recorded: UPR4-140.12 fully implemented."
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait", reply_to_message=_ours(31), message_id=77)
        (call,) = await telegram.wait_for("sendMessage")
    (incoming,) = memory_inbox.received
    assert incoming.channel is ChannelName.TELEGRAM
    assert incoming.external_id == "telegram:123456:1"
    assert (incoming.sender, incoming.text, incoming.refers_to) == ("42", "1 fait", "42:31")
    assert incoming.received_at == datetime.fromtimestamp(1_800_000_000, UTC)
    assert json.loads(memory_inbox.raw["telegram:123456:1"])["message"]["text"] == "1 fait"
    assert call.fields["text"] == "Recorded: UPR4-140.12 fully implemented."
    assert json.loads(call.fields["reply_parameters"])["message_id"] == 77


async def test_an_outcome_not_known_yet_is_promised(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait")
        (call,) = await telegram.wait_for("sendMessage")
    assert call.fields["text"] == "(received)"


async def test_nothing_is_acknowledged_before_it_is_stored(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    memory_inbox.down = True
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait")
        await wait_until(lambda: memory_inbox.calls >= 1)
        assert memory_inbox.received == []
        memory_inbox.down = False
        await wait_until(lambda: memory_inbox.received)
        await telegram.say(AMINA, "2 fait")
        await wait_until(lambda: len(memory_inbox.received) == 2)
        await wait_until(lambda: telegram.polls[-1] == 3)
    first = telegram.polls.index(2)
    assert set(telegram.polls[:first]) == {None}
    assert [incoming.text for incoming in memory_inbox.received] == ["1 fait", "2 fait"]


async def test_one_that_cannot_be_stored_holds_the_later_ones_in_order(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    memory_inbox.refuses = lambda incoming: incoming.text == "second"
    for text in ("first", "second", "third"):
        await telegram.say(AMINA, text)
    async with listening(settings(telegram), memory_inbox):
        await wait_until(lambda: memory_inbox.calls >= 3)
        assert [incoming.text for incoming in memory_inbox.received] == ["first"]
        memory_inbox.refuses = lambda incoming: False
        await wait_until(lambda: len(memory_inbox.received) == 3)
    assert [incoming.text for incoming in memory_inbox.received] == ["first", "second", "third"]


async def test_a_restart_goes_on_where_the_last_one_stopped(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait")
        await wait_until(lambda: memory_inbox.cursors)
    assert memory_inbox.cursors["telegram:123456"]["offset"] == 2
    polled = len(telegram.polls)
    async with listening(settings(telegram), memory_inbox):
        await wait_until(lambda: len(telegram.polls) > polled)
    assert telegram.polls[polled] == 2


async def test_an_offset_older_than_telegrams_numbering_is_forgotten(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    week_ago = datetime.now(UTC) - timedelta(days=7)
    memory_inbox.cursors["telegram:123456"] = {"offset": 900_000, "moved_at": week_ago.isoformat()}
    await telegram.say(AMINA, "1 fait")
    async with listening(settings(telegram), memory_inbox):
        await wait_until(lambda: memory_inbox.received)


async def test_an_update_that_comes_twice_is_stored_and_answered_once(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    bot = TelegramBot(replace(settings(telegram), webhook_secret=Secret(SECRET)), memory_inbox)
    body = _update(5, "1 fait")
    assert [await bot.handle(body, SECRET), await bot.handle(body, SECRET)] == [200, 200]
    await bot.aclose()
    assert memory_inbox.calls == 1
    assert len(telegram.sent()) == 1


async def test_a_pressed_status_is_stored_toasted_and_ticked(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    memory_inbox.told["telegram:123456:1"] = "Recorded: done."
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "s:7:1:f", under=31, buttons=BUTTONS)
        (toast,) = await telegram.wait_for("answerCallbackQuery")
        (edit,) = await telegram.wait_for("editMessageReplyMarkup")
    (incoming,) = memory_inbox.received
    assert (incoming.sender, incoming.choice, incoming.refers_to) == ("42", "s:7:1:f", "42:31")
    assert toast.fields["text"] == "Recorded: done."
    assert [[button["text"] for button in row] for row in edit.buttons] == [["In progress", "✓ Done"], ["2"]]
    assert edit.buttons[0][1]["callback_data"] == "s:7:1:f"


async def test_changing_ones_mind_moves_the_tick(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    ticked = [[BUTTONS[0][0], {"text": "✓ Done", "callback_data": "s:7:1:f"}]]
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "s:7:1:i", under=31, buttons=ticked)
        (edit,) = await telegram.wait_for("editMessageReplyMarkup")
    assert [button["text"] for button in edit.buttons[0]] == ["✓ In progress", "Done"]


async def test_a_page_button_turns_the_page_in_place_and_stores_nothing(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "o:7:2", under=31, buttons=BUTTONS)
        (edit,) = await telegram.wait_for("editMessageText")
        await telegram.wait_for("answerCallbackQuery")
    assert (edit.fields["message_id"], edit.fields["text"]) == ("31", "Ask 2 of message 7")
    assert edit.buttons == [[{"text": "Done", "callback_data": "s:7:2:f"}]]
    assert memory_inbox.received == []


async def test_the_pages_of_a_long_list_are_turned_in_place_and_nothing_is_stored(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "p:7:2", under=31, buttons=[[{"text": "Next", "callback_data": "p:7:2"}]])
        (edit,) = await telegram.wait_for("editMessageText")
        await telegram.wait_for("answerCallbackQuery")
    assert (edit.fields["message_id"], edit.fields["text"]) == ("31", "Page 2 of message 7")
    assert edit.buttons == [[{"text": "Next", "callback_data": "p:7:3"}]]
    assert memory_inbox.received == []


async def test_a_button_that_is_none_of_ours_is_kept_and_said_so(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "drop table", under=31, buttons=BUTTONS)
        (toast,) = await telegram.wait_for("answerCallbackQuery")
    assert toast.fields["text"] == "(unknown)"
    (incoming,) = memory_inbox.received
    assert incoming.fault is not None


async def test_a_toast_that_comes_too_late_is_written_instead(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    telegram.faults["answerCallbackQuery"] = [peers.Fault(400, "Bad Request: query is too old")]
    telegram.faults["editMessageReplyMarkup"] = [peers.Fault(400, "Bad Request: message is not modified")]
    async with listening(settings(telegram), memory_inbox):
        await telegram.press(AMINA, "s:7:1:f", under=31, buttons=BUTTONS)
        (call,) = await telegram.wait_for("sendMessage")
    assert call.fields["text"] == "(received)"


async def test_a_deep_link_binds_the_chat_and_greets(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "/start good-token")
        await telegram.say(STRANGER, "/start old-token")
        greeting, refusal = await telegram.wait_for("sendMessage", 2)
    assert memory_inbox.links == {"42": "Amina"}
    assert {greeting.fields["text"], refusal.fields["text"]} == {"Welcome, Amina.", "This link is too old."}
    assert memory_inbox.received == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/start", "(help)"),
        ("/help", "(help)"),
        ("/today", "(today)"),
        ("/today@suivi_bot", "(today)"),
        ("/x", "(unknown)"),
    ],
)
async def test_commands_are_answered(telegram: TelegramPeer, memory_inbox: MemoryInbox, text: str, said: str) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, text)
        (call,) = await telegram.wait_for("sendMessage")
    assert call.fields["text"] == said


async def test_a_group_is_refused_politely_and_once(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(GROUP, "1 fait")
        await telegram.say(GROUP, "2 fait")
        await telegram.say(AMINA, "/help")
        calls = await telegram.wait_for("sendMessage", 2)
    assert [(call.fields["chat_id"], call.fields["text"]) for call in calls] == [
        ("-7", "(private_only)"),
        ("42", "(help)"),
    ]
    assert memory_inbox.received == []


async def test_an_edited_message_is_stored_with_the_number_of_its_edit(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait", message_id=9)
        await telegram.edit(AMINA, "1 en cours", message_id=9, after=30)
        await telegram.edit(AMINA, "1 bloqué", message_id=9, after=90)
        await wait_until(lambda: len(memory_inbox.received) == 3)
    assert [(incoming.text, incoming.edit) for incoming in memory_inbox.received] == [
        ("1 fait", 0),
        ("1 en cours", 30),
        ("1 bloqué", 90),
    ]


async def test_a_document_with_a_caption_is_words_with_an_attachment(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    async with listening(settings(telegram), memory_inbox):
        document = {"file_id": "f", "file_unique_id": "u", "file_name": "décret.pdf"}
        await telegram.say(AMINA, None, document=document, caption="1 fait")
        await wait_until(lambda: memory_inbox.received)
    (incoming,) = memory_inbox.received
    assert (incoming.text, incoming.attachments) == ("1 fait", ("décret.pdf",))


async def test_when_telegram_wants_silence_the_person_is_told_after_it(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    telegram.faults["sendMessage"] = [peers.too_many(1)]
    telegram.faults["getUpdates"] = [peers.too_many(1)]
    loop = asyncio.get_running_loop()
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "/help")
        started = loop.time()
        await telegram.wait_for("sendMessage", 2)
        assert loop.time() - started >= 1


async def test_a_person_who_cannot_be_told_does_not_stop_the_bot(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    telegram.faults["sendMessage"] = [peers.BLOCKED]
    async with listening(settings(telegram), memory_inbox):
        await telegram.say(AMINA, "1 fait")
        await telegram.say(STRANGER, "2 fait")
        await wait_until(lambda: len(memory_inbox.received) == 2)
        await telegram.wait_for("sendMessage", 2)


async def test_a_webhook_stores_before_it_says_so(telegram: TelegramPeer, memory_inbox: MemoryInbox) -> None:
    async with hooked(telegram, memory_inbox) as statuses:
        memory_inbox.down = True
        await telegram.say(AMINA, "1 fait")
        await wait_until(lambda: statuses == [500])
        memory_inbox.down = False
        assert await telegram.deliver_updates(token=TOKEN) == 1
        await telegram.wait_for("sendMessage")
    assert statuses == [500, 200]
    assert [incoming.text for incoming in memory_inbox.received] == ["1 fait"]


@asynccontextmanager
async def hooked(peer: TelegramPeer, inbox: MemoryInbox) -> AsyncIterator[list[int]]:
    """Mount the webhook on a small web server; yields the statuses that it answered."""
    statuses: list[int] = []
    bots: list[TelegramBot] = []

    async def answer(request: web.Request) -> web.Response:
        header = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        statuses.append(await bots[0].handle(await request.read(), header))
        return web.Response(status=statuses[-1])

    app = web.Application()
    app.router.add_post("/hook", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    hook = replace(settings(peer), mode="webhook", webhook_url=url, webhook_secret=Secret(SECRET))
    try:
        async with listening(hook, inbox) as bot:
            bots.append(bot)
            await peer.wait_for("setWebhook")
            assert url in await bot.check()
            yield statuses
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("header", [None, "", "wrong", SECRET + "x", "é"])
async def test_a_call_without_the_secret_is_refused(
    telegram: TelegramPeer, memory_inbox: MemoryInbox, header: str | None
) -> None:
    bot = TelegramBot(replace(settings(telegram), webhook_secret=Secret(SECRET)), memory_inbox)
    assert await bot.handle(_update(1, "1 fait"), header) == 403
    unset = TelegramBot(settings(telegram), memory_inbox)
    assert await unset.handle(_update(1, "1 fait"), header) == 403
    await bot.aclose()
    await unset.aclose()
    assert memory_inbox.calls == 0


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{}", b'{"update_id":1,"message":7}', b"\xff", b'"x"'])
async def test_a_call_that_makes_no_sense_is_kept_and_not_asked_for_again(
    telegram: TelegramPeer, memory_inbox: MemoryInbox, body: bytes
) -> None:
    bot = TelegramBot(replace(settings(telegram), webhook_secret=Secret(SECRET)), memory_inbox)
    assert await bot.handle(body, SECRET) == 200
    await bot.aclose()
    assert [incoming.fault is not None for incoming in memory_inbox.received] == [True]


async def test_a_wrong_token_stops_the_bot_and_says_what_to_mend(
    telegram: TelegramPeer, memory_inbox: MemoryInbox
) -> None:
    telegram.faults["deleteWebhook"] = [peers.Fault(401, "Unauthorized")]
    bot = TelegramBot(settings(telegram), memory_inbox)
    with pytest.raises(BotFault, match=r"check telegram\.token"):
        await bot.run()
    await bot.aclose()
    with pytest.raises(BotFault, match=r"set telegram\.token"):
        TelegramBot(TelegramSettings(), memory_inbox)


def _ours(message_id: int) -> dict[str, object]:
    bot = {"id": 7, "first_name": "Suivi", "is_bot": True}
    return {"message_id": message_id, "date": 1, "chat": {"id": AMINA, "type": "private"}, "from": bot}


def _update(update_id: int, text: str) -> bytes:
    sender = {"id": AMINA, "first_name": "Amina", "is_bot": False}
    chat = {"id": AMINA, "type": "private"}
    message = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "from": sender, "text": text}
    return json.dumps({"update_id": update_id, "message": message}).encode()
