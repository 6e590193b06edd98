"""The dialogue of every chat, written once: what was heard is stored or served, and becomes what is shown.

It knows no protocol and keeps no state: what was asked last stands in the record.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from bots.ports import Inbox, Saying, View
from channels.choices import read_number
from domain.buttons import MenuButton, OpenButton, PageButton, decode_button
from domain.evidence.files import Attached
from domain.messages import Incoming
from domain.orders import WORDED, Order, OrderKind, read_order
from domain.words import ChannelName

# A pressed button waits for its toast; Telegram gives up on it after some fifteen seconds.
OUTCOME_WAIT = timedelta(seconds=8)


class Manner(StrEnum):
    """How an answer is shown."""

    BELOW = "below"
    """Under the message that it answers."""
    IN_PLACE = "in_place"
    """In the place of the choices that were pressed, where a chat can; else below."""
    PRESSED = "pressed"
    """In brief to who pressed, the choice marked; and below when there is more to say than its brief."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is shown to a person, and how."""

    view: View
    manner: Manner = Manner.BELOW


Telling = Callable[[], Awaitable[tuple[Answer, ...]]]
"""Waits for what there is to tell of something heard. The bot calls it after the provider was told it is stored."""


class Dialogue:
    """Everything that is said in private on one channel. numbers: choices are chosen by their number."""

    def __init__(self, channel: ChannelName, inbox: Inbox, *, numbers: bool = False) -> None:
        self._channel = channel
        self._inbox = inbox
        self._numbers = numbers

    async def hear(
        self, raw: bytes, incoming: Incoming, name: str = "", *, sure: bool = True, files: Sequence[Attached] = ()
    ) -> Telling:
        """Take one message or pressed choice. Raises NotStored: then it must not be acknowledged.

        raw: the bytes as received. name: what the sender calls themselves. sure: they had what we showed last before
        them; otherwise a bare number chooses nothing. files: what came with it, whose caption is its text.
        """
        if incoming.automatic:
            await self._inbox.receive(raw, incoming)
            return _told()
        if files:
            return await self._words(raw, incoming, files)
        if self._numbers and incoming.choice is None and not incoming.edit:
            number = read_number(incoming.text)
            if number is not None:
                return await self._number(raw, incoming, number, sure=sure or incoming.refers_to is not None)
        if incoming.choice is not None:
            return await self._choice(raw, incoming)
        order = read_order(incoming.text) if not incoming.edit else None
        if order is not None:
            return await self._order(raw, incoming, order, name)
        return await self._words(raw, incoming)

    async def refuse(self, address: str) -> Answer:
        """What a group is told."""
        return Answer(await self._say(address, Saying.PRIVATE_ONLY))

    async def unreadable(self, address: str) -> Answer:
        """What is said to a message that holds nothing we can read."""
        return Answer(await self._say(address, Saying.UNKNOWN))

    async def _number(self, raw: bytes, incoming: Incoming, number: int, *, sure: bool) -> Telling:
        """A bare number chooses from what was shown last, or from what it replies to; in doubt nothing is chosen."""
        at, refers_to = incoming.received_at, incoming.refers_to
        data = await self._inbox.choose(self._channel, incoming.sender, number, at, refers_to) if sure else None
        if data is None:
            return _told(Answer(await self._say(incoming.sender, Saying.WHICH)))
        return await self._choice(raw, replace(incoming, choice=data))

    async def _choice(self, raw: bytes, incoming: Incoming) -> Telling:
        button = decode_button(incoming.choice or "")
        match button:
            case OpenButton(number, n):
                view = await self._inbox.open_ask(self._channel, incoming.sender, number, n, 1)
                return _told(Answer(view, Manner.IN_PLACE))
            case PageButton(number, page):
                view = await self._inbox.open_ask(self._channel, incoming.sender, number, 0, page)
                return _told(Answer(view, Manner.IN_PLACE))
            case MenuButton():
                view = await self._inbox.menu(self._channel, incoming.sender, button)
                return _told(Answer(view, Manner.IN_PLACE if view.rows else Manner.BELOW))
        await self._inbox.receive(raw, incoming)

        async def tell() -> tuple[Answer, ...]:
            if incoming.fault:
                return (Answer(await self._say(incoming.sender, Saying.UNKNOWN), Manner.PRESSED),)
            return (Answer(await self._outcome(incoming), Manner.PRESSED),)

        return tell

    async def _order(self, raw: bytes, incoming: Incoming, order: Order, name: str) -> Telling:
        address = incoming.sender
        if order.kind is OrderKind.START and order.rest:
            result = await self._inbox.link(self._channel, order.rest, address, name)
            return _told(Answer(View(result.text)))
        if order.changes:
            await self._inbox.receive(raw, incoming)
            return self._telling(incoming)
        if order.kind in WORDED:
            return _told(Answer(await self._inbox.ask_for(self._channel, address, order, incoming.refers_to)))
        sayings = {OrderKind.START: Saying.HELP, OrderKind.HELP: Saying.HELP, OrderKind.TODAY: Saying.TODAY}
        return _told(Answer(await self._say(address, sayings.get(order.kind, Saying.UNKNOWN))))

    async def _words(self, raw: bytes, incoming: Incoming, files: Sequence[Attached] = ()) -> Telling:
        await self._inbox.receive(raw, incoming, files)
        return self._telling(incoming)

    def _telling(self, incoming: Incoming) -> Telling:
        async def tell() -> tuple[Answer, ...]:
            answers = []
            if incoming.fault:
                answers.append(Answer(await self._say(incoming.sender, Saying.UNREADABLE)))
            elif incoming.text.strip() or incoming.attachments:
                answers.append(Answer(await self._outcome(incoming)))
            return tuple(answers)

        return tell

    async def _outcome(self, incoming: Incoming) -> View:
        told = await self._inbox.outcome(incoming.external_id, OUTCOME_WAIT)
        return told or await self._say(incoming.sender, Saying.RECEIVED)

    async def _say(self, address: str, saying: Saying) -> View:
        return await self._inbox.say(self._channel, address, saying)


def _told(*answers: Answer) -> Telling:
    async def tell() -> tuple[Answer, ...]:
        return answers

    return tell
