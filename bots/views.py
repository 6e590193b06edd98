"""What a person is shown in a chat, drawn from the record; each view is kept before it is shown."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import Composer, button_data, page_data
from activities.confirming import CONFIRMATION
from bots.ports import Saying, View
from channels import menus
from channels.choices import number_choices
from channels.digests import SHOWN
from channels.keyboards import open_rows
from channels.wording import Drawn, draw_ask, draw_digest
from domain.buttons import MenuButton, OpenButton, Wish, decode_button
from domain.digest import DigestContent, DigestLine
from domain.orders import Order, OrderKind
from domain.words import Action, ChannelName, MessageKind, MessageState
from languages.catalogue import say
from models.answerable import asked_in
from models.holders import read_posts
from models.messages import Message
from models.people import Contact, Person
from models.prompts import Shown, Wanted, last_prompt, last_prompts, prompt_at, write_prompt
from models.replies import Answer, Reply

TALKING = frozenset({ChannelName.TELEGRAM, ChannelName.MATRIX})
"""Chats in which more than answers can be said."""
WISH_OF = {OrderKind.LATER: Wish.LATER, OrderKind.COLLEAGUE: Wish.COLLEAGUE, OrderKind.ASK: Wish.QUESTION}
WANTED = {Wish.COLLEAGUE: Wanted.COLLEAGUE, Wish.QUESTION: Wanted.QUESTION}


@dataclass(frozen=True)
class Views:
    """Draws views within one transaction. language: of strangers. glance: as long as a menu takes to be seen."""

    composer: Composer
    language: str
    glance: timedelta

    async def ask(self, session: AsyncSession, contact: Contact, number: int, n: int, page: int, now: datetime) -> View:
        """Ask n of message `number`, or with 0 the list; a sentence when there is no such one any more."""
        found = await self._content(session, contact, number, now)
        if found is None:
            return View(say(self.language, "chat-not-linked"))
        message, content = found
        answer, open_ = button_data(number)
        pages = None if contact.channel is ChannelName.MATRIX else page_data(number)
        if n == 0:
            if not content.lines:
                return View(say(content.language, "chat-nothing-open"))
            drawn = draw_digest(content, answer, open_, pages, chat=True, page=page)
            if contact.channel in TALKING:
                drawn = menus.add_menu(drawn, content, number)
            return await self._show(session, contact, drawn, Shown(message.id), now)
        line = _line(content, n)
        if line is None:
            return View(say(content.language, "chat-ask-closed", reference=f"{number}-{n}"))
        alone = len(content.lines) == 1
        drawn = draw_ask(line, content, answer, None if alone else open_, pages)
        if contact.channel in TALKING:
            drawn = menus.add_ask_menu(drawn, content.language, number, n, alone=alone)
        return await self._show(session, contact, drawn, Shown(message.id, n), now)

    async def today(self, session: AsyncSession, contact: Contact, now: datetime) -> View:
        """The last list the person was sent, wherever it was sent, as it stands now."""
        number = await self._last_list(session, contact)
        if number is None:
            person = await session.get_one(Person, contact.person_id)
            return View(say(person.language, "chat-nothing-open"))
        return await self.ask(session, contact, number, 0, 1, now)

    async def menu(self, session: AsyncSession, contact: Contact, button: MenuButton, now: datetime) -> View:
        person = await session.get_one(Person, contact.person_id)
        language, number, n = person.language, button.number, button.n
        match button.wish:
            case Wish.HELP:
                return View(menus.draw_help(language).text)
            case Wish.LANGUAGE:
                return await self._show(session, contact, menus.draw_languages(language), Shown(), now)
            case Wish.LIST:
                return await self.ask(session, contact, number, 0, 1, now)
        found = await self._content(session, contact, number, now)
        line = _line(found[1], n) if found else None
        if found is None or not found[1].lines or (n and line is None):
            return View(say(language, "chat-nothing-open"))
        message = found[0]
        if button.wish is Wish.LATER:
            drawn = menus.draw_later(language, number, n, line.reference if line else None)
            return await self._show(session, contact, drawn, Shown(message.id, n or None, Wanted.DAY), now)
        if line is None:
            return View(say(language, "chat-open-first"))
        drawn = menus.draw_wanted(language, button.wish, line.reference)
        return await self._show(session, contact, drawn, Shown(message.id, n, WANTED[button.wish]), now)

    async def ask_for(
        self, session: AsyncSession, contact: Contact, order: Order, refers_to: str | None, now: datetime
    ) -> View:
        """What a command without its words needs: about the ask in view, or the only one, else about the list."""
        person = await session.get_one(Person, contact.person_id)
        if order.kind is OrderKind.LANGUAGE:
            return await self.menu(session, contact, MenuButton(0, 0, Wish.LANGUAGE), now)
        number, n = await self._in_view(session, contact, refers_to, now)
        if number is None:
            words = "chat-question-open" if order.kind is OrderKind.ASK else "chat-nothing-open"
            return View(say(person.language, words))
        if n == 0 and order.kind is not OrderKind.LATER:
            found = await self._content(session, contact, number, now)
            lines = found[1].lines if found else ()
            if len(lines) != 1:
                words = "chat-question-open" if order.kind is OrderKind.ASK else "chat-open-first"
                return View(say(person.language, words))
            n = lines[0].n
        return await self.menu(session, contact, MenuButton(number, n, WISH_OF[order.kind]), now)

    async def chosen(
        self, session: AsyncSession, contact: Contact, number: int, at: datetime, refers_to: str | None
    ) -> str | None:
        """The data of the choice that a number means; None when there is any doubt."""
        if refers_to is not None:
            prompt = await prompt_at(session, contact.channel, refers_to)
            if prompt is None or prompt.contact_id != contact.id:
                return None
        else:
            shown = await last_prompts(session, contact.id, at + self.glance, menus=True)
            if not shown or (len(shown) > 1 and shown[0].shown_at > at - self.glance):
                # The newest may have crossed the number on its way.
                return None
            prompt = shown[0]
        return next((choice.data for n, choice in number_choices(prompt.rows) if n == number), None)

    async def recorded(self, session: AsyncSession, contact: Contact, message: Message, now: datetime) -> View | None:
        """A pressed status as it was recorded, with the question what was done; None when it was anything else."""
        answers = list(await session.scalars(select(Answer).where(Answer.reply_id == message.reply_id)))
        if len(answers) != 1 or contact.channel not in TALKING:
            return None
        (answer,) = answers
        person = await session.get_one(Person, contact.person_id)
        if answer.state != "applied" or answer.action is not Action.REPORT or answer.status is None:
            return None
        if answer.provisional or answer.narrative:
            return None
        told = CONFIRMATION.validate_python(message.content)
        if told.table is not None:
            # A table says all it has to say, and which of its rows were not taken.
            return None
        drawn, brief = menus.draw_recorded(
            person.language, answer.reference, answer.status, message.number, answer.n, told.files
        )
        message.text = drawn.text
        reply = await session.get_one(Reply, answer.reply_id)
        shown = Shown(reply.message_id, None, Wanted.NARRATIVE, answer.id)
        drawn = await self._with_list(session, contact, drawn, reply.message_id)
        view = await self._show(session, contact, drawn, shown, now)
        return replace(view, brief=brief)

    async def tell(
        self, session: AsyncSession, contact: Contact, message: Message, drawn: Drawn, now: datetime
    ) -> View:
        """Any other outcome; the numbers of the list that was answered still mean what they meant."""
        reply = await session.get(Reply, message.reply_id)
        about = reply.message_id if reply else None
        drawn = await self._with_list(session, contact, drawn, about)
        return await self._show(session, contact, drawn, Shown(about, _only_ask(message)), now)

    async def say(self, session: AsyncSession, contact: Contact | None, saying: Saying, now: datetime) -> View:
        """One of the bot's own sayings; a stranger is told how to be known, in the default language."""
        person = await session.get(Person, contact.person_id) if contact else None
        language = person.language if person else self.language
        if saying is Saying.PRIVATE_ONLY:
            return View(say(language, "chat-groups-refused"))
        if contact is None:
            return View(say(language, "chat-not-linked"))
        match saying:
            case Saying.TODAY:
                return await self.today(session, contact, now)
            case Saying.HELP:
                return View(menus.draw_help(language).text)
            case _:
                return View(say(language, WORDS[saying]))

    async def _with_list(self, session: AsyncSession, contact: Contact, drawn: Drawn, message_id: UUID | None) -> Drawn:
        """Where numbers choose, what is left of the list, so that a number never means an old menu's choice.

        Opening is harmless: who writes "1" for the next ask must not take back the last answer with it.
        """
        if contact.channel is not ChannelName.MATRIX or _opens(drawn):
            return drawn
        message = await session.get(Message, message_id) if message_id else None
        if message is None or message.kind is not MessageKind.DIGEST:
            number = await self._last_list(session, contact)
            message = await session.scalar(select(Message).where(Message.number == number))
        if message is None:
            return drawn
        person = await session.get_one(Person, contact.person_id)
        left = [(a.item.n, a.item.reference) for a in await asked_in(session, message) if a.open][:SHOWN]
        return replace(drawn, rows=(*open_rows(person.language, left, button_data(message.number)[1]), *drawn.rows))

    async def _show(self, session: AsyncSession, contact: Contact, drawn: Drawn, shown: Shown, now: datetime) -> View:
        if contact.channel not in TALKING:
            return View(drawn.text, drawn.rows)
        person = await session.get_one(Person, contact.person_id)
        prompt = await write_prompt(session, contact.id, shown, drawn.rows, now)
        return View(drawn.text, drawn.rows, language=person.language, prompt=prompt)

    async def _content(
        self, session: AsyncSession, contact: Contact, number: int, now: datetime
    ) -> tuple[Message, DigestContent] | None:
        """A message that was sent to this very person, with what is open of it; None for anybody else's."""
        message = await session.scalar(select(Message).where(Message.number == number))
        if message is None or message.person_id != contact.person_id:
            return None
        day = self.composer.calendar.day_of(now)
        return message, await self.composer.digest(session, message, day, await read_posts(session, day))

    async def _in_view(
        self, session: AsyncSession, contact: Contact, refers_to: str | None, now: datetime
    ) -> tuple[int | None, int]:
        """The number of the message and the ask that are before the person; 0 for its whole list."""
        if refers_to is not None:
            prompt = await prompt_at(session, contact.channel, refers_to)
        else:
            prompt = await last_prompt(session, contact.id, now)
        if prompt is not None and prompt.message_id is not None:
            message = await session.get_one(Message, prompt.message_id)
            if message.kind is MessageKind.DIGEST and message.person_id == contact.person_id:
                return message.number, prompt.n or 0
        return await self._last_list(session, contact), 0

    async def _last_list(self, session: AsyncSession, contact: Contact) -> int | None:
        found: int | None = await session.scalar(
            select(Message.number)
            .where(
                Message.person_id == contact.person_id,
                Message.kind == MessageKind.DIGEST,
                Message.state == MessageState.SENT,
            )
            .order_by(Message.sent_at.desc())
            .limit(1)
        )
        return found


WORDS = {
    Saying.UNKNOWN: "chat-unknown-command",
    Saying.RECEIVED: "chat-received",
    Saying.UNREADABLE: "chat-unreadable",
    Saying.WHICH: "chat-choice-unclear",
}


def _only_ask(message: Message) -> int | None:
    """The one ask that a question of ours is about: what is said next is about it, too."""
    lines: list[Any] = (message.content or {}).get("lines", []) if message.kind is MessageKind.QUESTION else []
    return int(lines[0]["n"]) if len(lines) == 1 else None


def _opens(drawn: Drawn) -> bool:
    """Whether some choice of it opens an ask."""
    buttons = [decode_button(choice.data) for row in drawn.rows for choice in row]
    return any(isinstance(button, OpenButton) and button.n for button in buttons)


def _line(content: DigestContent, n: int) -> DigestLine | None:
    return next((one for one in content.lines if one.n == n), None)
