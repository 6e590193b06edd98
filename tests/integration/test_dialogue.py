"""The whole dialogue in Telegram, on the real record: lists, answers, what was done, and every command."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from bots.telegram import TelegramBot
from channels.pace import Pace
from channels.telegram import TelegramChannel, TelegramSettings
from domain.secrets import Secret
from domain.words import Action, AskState, ChannelName, Status
from languages.catalogue import say
from models.asks import Ask
from models.changes import Change
from models.messages import Member, Message
from models.people import Contact, Person
from models.prompts import Prompt
from models.replies import Answer
from models.session import Database
from tests.desk import FRIDAY, Desk, furnish
from tests.peers import telegram as peers
from tests.peers.telegram import TOKEN, Call, TelegramPeer

AMINA, OTHER = 42, 43
ONE, TWO, THREE = "UPR4-140.1", "UPR4-140.2", "UPR4-140.3"


@dataclass
class Talk:
    """Amina in Telegram with our bot."""

    desk: Desk
    peer: TelegramPeer
    last: int = 0

    @property
    def settings(self) -> TelegramSettings:
        base, files = self.peer.base_url, self.peer.base_file_url
        return TelegramSettings(token=Secret(TOKEN), base_url=base, base_file_url=files, poll_timeout=1)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """One process of ours; leaving it is a restart."""
        inbox = self.desk.inbox()
        bot = TelegramBot(self.settings, inbox, now=self.desk.clock)
        task = asyncio.create_task(bot.run())
        try:
            yield
            # What was heard is acknowledged by the next poll; a restart before that hears it again.
            async with asyncio.timeout(10):
                while self.last and self.peer.polls[-1] != self.last + 1:
                    await asyncio.sleep(0.01)
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            await bot.aclose()
            await inbox.aclose()

    async def send_list(self) -> None:
        channel = TelegramChannel(self.settings, pace=Pace(overall=1000, each=1000))
        await self.desk.send(ChannelName.TELEGRAM, channel)
        await channel.aclose()

    async def says(self, text: str | None, *, to: int | None = None, chat: int = AMINA, **more: Any) -> Call:
        """What Amina writes, and the next thing she is sent. to: the message of ours that she replies to."""
        count = len(self.peer.sent())
        if to is not None:
            ours = {"id": 7, "first_name": "Suivi", "is_bot": True}
            place = {"id": chat, "type": "private"}
            more["reply_to_message"] = {"message_id": to, "date": 1, "chat": place, "from": ours}
        # Nobody writes within the second in which they read; Telegram tells whole seconds.
        self.desk.clock.at += timedelta(seconds=2)
        date = int(self.desk.clock.at.timestamp())
        self.last = await self.peer.say(chat, text, date=date, **more)
        return (await self.peer.wait_for("sendMessage", count + 1))[count]

    async def presses(self, data: str, *, under: int = 1) -> None:
        """A button pressed, and its toast."""
        count = len(self.peer.sent("answerCallbackQuery"))
        buttons = [[{"text": "x", "callback_data": data}]]
        self.last = await self.peer.press(AMINA, data, under=under, buttons=buttons)
        await self.peer.wait_for("answerCallbackQuery", count + 1)

    async def presses_and_reads(self, data: str) -> Call:
        """A button pressed, and the message that comes of it."""
        count = len(self.peer.sent())
        await self.presses(data)
        return (await self.peer.wait_for("sendMessage", count + 1))[count]

    async def number(self) -> int:
        (digest,) = [m for m in await self.desk.rows(Message) if m.kind == "digest"]
        return int(digest.number)

    async def place(self, reference: str) -> int:
        """The number of an ask on the list: as it is sorted, not as it is called."""
        ask = next(
            a for a in await self.desk.rows(Ask)
            if a.recommendation_id == self.desk.country.recommendations[reference]
        )  # fmt: skip
        return next(int(m.n) for m in await self.desk.rows(Member) if m.ask_id == ask.id)

    async def answers(self, reference: str, code: str) -> Call:
        """A status pressed on one ask."""
        return await self.presses_and_reads(f"s:{await self.number()}:{await self.place(reference)}:{code}")


@pytest_asyncio.fixture
async def talk(database: Database, telegram: TelegramPeer) -> Talk:
    desk = await furnish(database)
    await desk.bind(ChannelName.TELEGRAM, str(AMINA))
    await desk.speak("en")
    talk = Talk(desk, telegram)
    await talk.send_list()
    return talk


def labels(call: Call) -> list[str]:
    return [button["text"] for row in call.buttons for button in row]


def data(call: Call) -> list[str]:
    return [button["callback_data"] for row in call.buttons for button in row]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_today_is_the_list_with_everything_that_can_be_done_about_it(talk: Talk, language: str) -> None:
    await talk.desk.speak(language)
    async with talk.listening():
        call = await talk.says("/today")
    assert all(reference in call.fields["text"] for reference in (ONE, TWO, THREE))
    for name in ("button-later", "button-language", "button-help"):
        assert say(language, name) in labels(call)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_a_pressed_status_is_recorded_and_what_was_done_is_added(talk: Talk, language: str) -> None:
    await talk.desk.speak(language)
    words = {"en": "A bill was sent to parliament.", "fr": "Un projet de loi a été transmis au parlement.",
             "ar": "أُحيل مشروع قانون إلى البرلمان."}[language]  # fmt: skip
    async with talk.listening():
        asked = await talk.answers(ONE, "p")
        assert say(language, "chat-tell-more") in asked.fields["text"]
        assert await talk.desk.told() == [(ONE, Status.PARTIALLY_IMPLEMENTED, "")]
        await talk.says(words)
    assert await talk.desk.told() == [(ONE, Status.PARTIALLY_IMPLEMENTED, words)]


async def test_what_is_added_survives_a_restart_of_everything(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
    async with talk.listening():
        await talk.says("Training was held in three regions.")
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "Training was held in three regions.")]


async def test_words_about_another_ask_are_never_added_to_the_one_that_was_pressed(talk: Talk) -> None:
    two = await talk.place(TWO)
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.says(f"{two} fully implemented")
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, ""), (TWO, Status.FULLY_IMPLEMENTED, "")]


async def test_another_status_in_words_is_a_new_word_and_no_narrative(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.says(f"{ONE} fully implemented. The law was adopted.")
    assert [(r, s) for r, s, _ in await talk.desk.told()] == [
        (ONE, Status.IN_PROGRESS),
        (ONE, Status.FULLY_IMPLEMENTED),
    ]


async def test_words_that_come_much_later_are_asked_about(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        talk.desk.clock.at += timedelta(hours=2)
        await talk.says("Training was held in three regions.")
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "")]


async def test_words_after_a_new_list_are_not_taken_for_what_was_done(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.says("/today")
        await talk.says("Training was held in three regions.")
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "")]


async def test_a_late_reply_to_the_question_itself_still_lands_on_its_answer(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.answers(TWO, "b")
        talk.desk.clock.at += timedelta(hours=5)
        placed = [p for p in await talk.desk.rows(Prompt) if p.wants == "narrative"]
        under = min(placed, key=lambda p: p.shown_at).provider_id
        await talk.says("Three regions were trained.", to=int(under.split(":")[1]))
    assert await talk.desk.told() == [
        (TWO, Status.BLOCKED, ""),
        (ONE, Status.IN_PROGRESS, "Three regions were trained."),
    ]


async def test_an_edited_narrative_takes_the_place_of_the_first(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.says("Two regions were trained.", message_id=900)
        count = len(talk.peer.sent())
        talk.last = await talk.peer.edit(AMINA, "Three regions were trained.", message_id=900, after=9000)
        await talk.peer.wait_for("sendMessage", count + 1)
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "Three regions were trained.")]


async def test_words_land_on_the_ask_that_was_opened(talk: Talk) -> None:
    number, two = await talk.number(), await talk.place(TWO)
    async with talk.listening():
        await talk.presses(f"o:{number}:{two}")
        await talk.says("Fully implemented. The centre opened.")
    assert [(r, s) for r, s, _ in await talk.desk.told()] == [(TWO, Status.FULLY_IMPLEMENTED)]


async def test_undo_takes_back_the_last_answer_and_asks_again(talk: Talk) -> None:
    async with talk.listening():
        await talk.answers(ONE, "i")
        await talk.answers(TWO, "f")
        assert (await talk.says("/undo")).fields["text"] == say("en", "chat-taken-back", reference=TWO)
        await talk.says("/undo")
    assert await talk.desk.told() == [(ONE, Status.IN_PROGRESS, "")], "said twice, it takes back one answer"
    assert (await talk.desk.ask(TWO)).state is AskState.OPEN


async def test_the_button_under_an_answer_takes_that_answer_back(talk: Talk) -> None:
    async with talk.listening():
        first = await talk.answers(ONE, "i")
        await talk.answers(TWO, "f")
        await talk.presses(data(first)[0])
    assert await talk.desk.told() == [(TWO, Status.FULLY_IMPLEMENTED, "")]


async def test_without_an_answer_there_is_nothing_to_take_back(talk: Talk) -> None:
    async with talk.listening():
        assert (await talk.says("/undo")).fields["text"] == say("en", "chat-undo-nothing")


async def test_one_ask_may_wait_until_next_week(talk: Talk) -> None:
    number, one = await talk.number(), await talk.place(ONE)
    async with talk.listening():
        await talk.presses(f"m:{number}:{one}:l")
        await talk.presses(f"l:{number}:{one}:w")
    monday = FRIDAY.replace(day=18, hour=9)
    assert (await talk.desk.ask(ONE)).snoozed_until == monday
    assert (await talk.desk.ask(TWO)).snoozed_until is None


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_the_whole_list_may_wait_for_a_while(talk: Talk, language: str) -> None:
    await talk.desk.speak(language)
    async with talk.listening():
        call = await talk.says("/later next week")
    assert {(await talk.desk.ask(r)).snoozed_until for r in (ONE, TWO, THREE)} == {FRIDAY.replace(day=18, hour=9)}
    assert all(reference in call.fields["text"] for reference in (ONE, TWO, THREE))


async def test_nothing_waits_beyond_a_working_day_before_it_is_due(talk: Talk) -> None:
    due = (await talk.desk.ask(ONE)).due_at
    async with talk.listening():
        call = await talk.says("/later 2027-12-24")
    until = (await talk.desk.ask(ONE)).snoozed_until
    assert until is not None
    assert timedelta(0) < due - until < timedelta(days=4)
    assert "December" not in call.fields["text"]


async def test_a_date_written_under_the_choice_is_understood(talk: Talk) -> None:
    async with talk.listening():
        asked = await talk.says("/later")
        assert asked.fields["text"] == say("en", "chat-later-all")
        await talk.says("until 20 January")
    assert (await talk.desk.ask(ONE)).snoozed_until == FRIDAY.replace(day=20, hour=9)


async def test_a_colleague_named_after_the_button_goes_to_the_coordinator(talk: Talk) -> None:
    number, one = await talk.number(), await talk.place(ONE)
    async with talk.listening():
        asked = await talk.presses_and_reads(f"m:{number}:{one}:c")
        assert asked.fields["text"] == say("en", "chat-colleague-who", reference=ONE)
    async with talk.listening():
        await talk.says("Bruno Costa")
    (answer,) = await talk.desk.rows(Answer)
    assert (answer.reference, answer.action, answer.delegate) == (ONE, Action.DELEGATE, "Bruno Costa")
    assert await talk.desk.told() == []


async def test_the_command_names_a_colleague_for_the_open_ask(talk: Talk) -> None:
    number, two = await talk.number(), await talk.place(TWO)
    async with talk.listening():
        await talk.presses(f"o:{number}:{two}")
        await talk.says("/colleague Bruno Costa")
    (answer,) = await talk.desk.rows(Answer)
    assert (answer.reference, answer.action, answer.delegate) == (TWO, Action.DELEGATE, "Bruno Costa")


async def test_without_an_open_ask_a_colleague_is_for_none(talk: Talk) -> None:
    async with talk.listening():
        assert (await talk.says("/colleague")).fields["text"] == say("en", "chat-open-first")
        await talk.says("/colleague Bruno Costa")
    assert [a.action for a in await talk.desk.rows(Answer)] == [Action.UNCLEAR]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_a_question_goes_to_the_coordinator(talk: Talk, language: str) -> None:
    await talk.desk.speak(language)
    number, one = await talk.number(), await talk.place(ONE)
    async with talk.listening():
        await talk.says("/ask Who drafts the next report?")
        await talk.presses_and_reads(f"m:{number}:{one}:q")
        await talk.says("Does this cover the provinces?")
    answers = sorted(await talk.desk.rows(Answer), key=lambda a: a.said_at)
    assert [(a.reference, a.action, a.state, a.narrative) for a in answers] == [
        ("", Action.QUESTION, "for_review", "Who drafts the next report?"),
        (ONE, Action.QUESTION, "for_review", "Does this cover the provinces?"),
    ]


@pytest.mark.parametrize(("typed", "code"), [("fr", "fr"), ("العربية", "ar"), ("Русский", "ru")])
async def test_another_language_is_spoken_at_once_and_recorded(talk: Talk, typed: str, code: str) -> None:
    async with talk.listening():
        call = await talk.says(f"/language {typed}")
    assert call.fields["text"] == say(code, "chat-language-done")
    async with talk.desk.database.transaction() as session:
        assert (await session.get_one(Person, talk.desk.amina)).language == code
        change = await session.scalar(select(Change).where(Change.subject == "person", Change.through == "telegram"))
    assert change is not None
    assert (change.before, change.after) == ({"language": "en"}, {"language": code})


async def test_languages_are_named_in_themselves(talk: Talk) -> None:
    async with talk.listening():
        call = await talk.says("/language")
        assert labels(call) == ["English", "Français", "Español", "العربية", "Português", "Русский", "中文"]
        await talk.presses("g:ar")
        unknown = await talk.says("/language Klingon")
    assert say("ar", "chat-language-unclear") == unknown.fields["text"]


async def test_stop_ends_the_link_and_a_new_one_begins_it_again(talk: Talk) -> None:
    async with talk.listening():
        assert (await talk.says("/stop")).fields["text"] == say("en", "chat-unlinked")
        assert (await talk.says("/today")).fields["text"] == say("en", "chat-not-linked")
        talk.desk.clock.at += timedelta(minutes=5)
        await talk.says(f"/start {await talk.desk.token()}")
        assert ONE in (await talk.says("/today")).fields["text"]


async def test_a_link_binds_one_chat_and_no_second(talk: Talk) -> None:
    talk.desk.clock.at += timedelta(minutes=5)
    token = await talk.desk.token()
    async with talk.listening():
        await talk.says(f"/start {token}")
        refused = await talk.says(f"/start {token}", chat=OTHER)
    assert refused.fields["text"] == say("en", "chat-link-expired")
    bound = [c.address for c in await talk.desk.rows(Contact) if c.channel == "telegram" and c.verified_at]
    assert bound == [str(AMINA)]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_help_names_every_command(talk: Talk, language: str) -> None:
    await talk.desk.speak(language)
    async with talk.listening():
        text = (await talk.says("/help")).fields["text"]
    commands = ("/today", "/undo", "/later", "/colleague", "/ask", "/language", "/stop")
    assert [command for command in commands if command not in text] == []


async def test_what_the_engine_cannot_take_yet_is_promised_and_kept(talk: Talk) -> None:
    talk.desk.engine.down = True
    async with talk.listening():
        promised = await talk.says("/later next week")
        assert promised.fields["text"] == say("en", "chat-received")
    talk.desk.engine.down = False
    inbox = talk.desk.inbox()
    await inbox.catch_up()
    assert (await talk.desk.ask(ONE)).snoozed_until is not None


async def test_silence_that_telegram_wants_delays_an_outcome_and_loses_none(talk: Talk) -> None:
    talk.peer.faults["sendMessage"] = [peers.too_many(1)]
    async with talk.listening():
        await talk.says("/language fr")
        await talk.peer.wait_for("sendMessage", 3)
    assert talk.peer.sent()[-1].fields["text"] == say("fr", "chat-language-done")


async def test_who_blocked_the_bot_is_still_obeyed(talk: Talk) -> None:
    talk.peer.faults["sendMessage"] = [peers.BLOCKED]
    async with talk.listening():
        await talk.says("/later next week")
    assert (await talk.desk.ask(ONE)).snoozed_until is not None


async def test_a_press_whose_toast_comes_too_late_is_told_in_words(talk: Talk) -> None:
    talk.peer.faults["answerCallbackQuery"] = [peers.Fault(400, "Bad Request: query is too old")]
    number = await talk.number()
    async with talk.listening():
        call = await talk.presses_and_reads(f"l:{number}:0:t")
    assert ONE in call.fields["text"]
