"""The port that bots hand messages to, and the errors that stop them. `bots/inbox.py` implements it."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from domain.buttons import MenuButton
from domain.evidence.files import Attached, Limits
from domain.messages import Choice, Incoming
from domain.orders import Order
from domain.words import ChannelName

Cursor = Mapping[str, str | int]


class NotStored(Exception):
    """The record could not take it now: acknowledge nothing, and try again later."""


class OwnershipLost(Exception):
    """Another process may own this account now: stop listening, then ask for it again."""


class BotFault(Exception):
    """The account cannot be listened to as it is set up. The message says what to mend."""


class Saying(StrEnum):
    """What a bot itself says, worded by the inbox in the person's language."""

    HELP = "help"
    TODAY = "today"
    """What is asked of this person now, with buttons that open each ask."""
    UNKNOWN = "unknown"
    """We do not understand this kind of message, or that button is none of ours; followed by help."""
    RECEIVED = "received"
    """Received, will be confirmed."""
    PRIVATE_ONLY = "private_only"
    """Said to a group: the bot speaks with one person at a time."""
    UNREADABLE = "unreadable"
    """What came could not be decrypted."""
    WHICH = "which"
    """A number was written, and it is not sure of which choices."""


@dataclass(frozen=True, slots=True)
class View:
    """A text to show and the buttons under it, row by row.

    brief: the same in one line, where there is room for no more. language: of the text. prompt: the record's id of what
    is shown; once it is shown, `Inbox.placed` is told where.
    """

    text: str
    rows: tuple[tuple[Choice, ...], ...] = ()
    brief: str | None = None
    language: str = "en"
    prompt: UUID | None = None


@dataclass(frozen=True, slots=True)
class LinkResult:
    """What to say to the person who opened a deep link, and whether the address is bound to them now."""

    text: str
    linked: bool


class Inbox(Protocol):
    """Where every bot puts what it heard. Every method raises NotStored when the record cannot be reached."""

    async def receive(self, raw: bytes, incoming: Incoming, files: Sequence[Attached] = ()) -> None:
        """Commit the raw message and its files, then have it applied in the background.

        raw: the bytes as the provider gave them. files: what came with it, and what was too large to be fetched, in
        order. Returns only once all is committed; a repeat of (channel, external_id, edit) is no error and changes
        nothing. Raises NotStored: then the bot acknowledges nothing and the provider keeps the message.
        """
        ...

    async def takes_files(self, channel: ChannelName, address: str) -> Limits | None:
        """What one message from this address may bring; None for a stranger's, which nobody need fetch."""
        ...

    async def outcome(self, external_id: str, timeout: timedelta) -> View | None:
        """Wait for what was understood and recorded of a received message, in the person's language.

        Who is handed a view shows it to the person, and the inbox says it no more. None: not known within the
        timeout, or nothing is to be said; the bot then says RECEIVED at most, and the inbox tells the rest later.
        """
        ...

    async def link(self, channel: ChannelName, token: str, address: str, name: str) -> LinkResult:
        """Bind an address to the contact that a deep link names. A bad or old token is a text, not an error."""
        ...

    async def open_ask(self, channel: ChannelName, address: str, number: int, n: int, page: int = 1) -> View:
        """Show ask n (from 1; 0: the list, at `page`) of message `number`, if it was sent to this address.

        Anybody else's, a closed or an unknown one is a View that says so. Changes nothing.
        """
        ...

    async def menu(self, channel: ChannelName, address: str, button: MenuButton) -> View:
        """Show what is needed for a wish about an ask or the list. Changes nothing but what the next words mean."""
        ...

    async def ask_for(self, channel: ChannelName, address: str, order: Order, refers_to: str | None) -> View:
        """Show what a command without its words needs, about what is before the person."""
        ...

    async def choose(
        self, channel: ChannelName, address: str, number: int, at: datetime, refers_to: str | None
    ) -> str | None:
        """The data of the choice that a bare number means.

        at: when it was written. refers_to: the message with the choices, else the last that was shown counts. None: no
        such choice there, or it is not sure which choices were before the person.
        """
        ...

    async def placed(self, prompt: UUID, provider_id: str) -> None:
        """Keep where a view was shown, so that an answer to it is understood."""
        ...

    async def say(self, channel: ChannelName, address: str, saying: Saying) -> View:
        """Word one of the bot's own sayings for this address; a stranger gets the default language."""
        ...

    async def cursor(self, account: str) -> Cursor | None:
        """Return what `keep_cursor` last kept for this account."""
        ...

    async def keep_cursor(self, account: str, cursor: Cursor) -> None:
        """Keep how far this account has been read; the last one wins."""
        ...

    def owner(self, account: str) -> AbstractAsyncContextManager[None]:
        """Own this account while the block runs: one process in all may, the others wait at the door.

        When ownership is lost meanwhile (the lock's connection broke), the block is cancelled where it waits,
        as asyncio.timeout does, and leaving raises OwnershipLost.
        """
        ...
