"""What travels: an Outgoing that a channel is handed, an Incoming that a bot decoded. Plain values, no protocol."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.forms import Entry
from domain.tables import Table
from domain.words import ChannelName, MessageId


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says and what pressing it sends back (at most 64 bytes, Telegram's limit)."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with a message. name: ASCII, as its reader sees it; type: media type."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One rendered message to one address.

    number: the message's serial, short enough for button data. rows: buttons, row by row; a channel without
    buttons leaves them out. reply_token: goes into the address or link that an answer comes back to.
    follows: provider id of the message it answers, for threading. files: for a channel that can carry them.
    """

    id: MessageId
    number: int
    channel: ChannelName
    address: str
    name: str
    language: str
    subject: str
    text: str
    html: str | None = None
    rows: tuple[tuple[Choice, ...], ...] = ()
    reply_token: str | None = None
    follows: str | None = None
    files: tuple[Enclosed, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """What a provider said when it took a message. provider_id: what a reply refers to (Message-ID, chat message)."""

    provider_id: str


class Authenticity(StrEnum):
    """What our own mail border says of the sender (RFC 8601). ABSENT: it said nothing.

    Of a form, PASSED: its browser is known as this person's.
    """

    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One received message, decoded as far as could be. Decoding never fails: `fault` says what could not be read.

    external_id: unique and stable on its channel over redelivery (mail: Message-ID hash or account:uidvalidity:uid;
    Telegram: bot:update_id). sender: address or chat id. text: the whole text as received, quotes included.
    token: reply token found in the recipient address. refers_to: provider id of the message that it answers.
    choice: the data of a pressed button. automatic: auto-reply, out-of-office, bounce: record, never answer.
    bounced: provider id or VERP token of our message that bounced; bounced_address: where it had been sent.
    edit: number of the edit, 0 for the first.
    own_id: what the provider calls this message itself, the same for all its edits.
    entries: what a filled-in form says; browser: in which browser it was filled in.
    table: a table of ours that came back with it.
    """

    channel: ChannelName
    external_id: str
    received_at: datetime
    sender: str
    text: str = ""
    subject: str = ""
    token: str | None = None
    refers_to: str | None = None
    choice: str | None = None
    automatic: bool = False
    bounced: str | None = None
    bounced_address: str | None = None
    permanent_bounce: bool = False
    edit: int = 0
    authenticity: Authenticity = Authenticity.ABSENT
    attachments: tuple[str, ...] = field(default=())
    fault: str | None = None
    own_id: str | None = None
    entries: tuple[Entry, ...] = ()
    browser: str | None = None
    table: Table | None = None
