"""Tables that come back: found among the files of a message, and read against what their message asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.structured import filled
from domain.calendar import Calendar
from domain.covering import is_covering
from domain.evidence.files import Attached
from domain.evidence.names import clean_name
from domain.filling import read_rows
from domain.forms import Entry
from domain.messages import Incoming
from domain.replies.meaning import Context, Item
from domain.tables import QUOTING, RowProblem, Table, TableFault
from domain.tokens import Keys, Purpose, TokenError, read_token
from domain.words import Action
from languages.tables import headings, sayings
from models.answerable import Asked, asked_in
from models.digests import find_digest
from models.inbox import decoded
from models.messages import Message
from models.people import Institution
from models.replies import Reply
from sources.filled_tables import is_ours, may_be_ours, read_filled_table

MOST = 10
"""Files of one message that are opened; each may take a second or two."""
FILE_ALONE = f"[{Action.UNCLEAR.value}]"
"""What a form says of an ask under which there is but a file."""
Said = tuple[Item, Asked | None]


def find_table(files: Sequence[Attached]) -> tuple[Table | None, tuple[Attached, ...]]:
    """The table of ours among the files of a message, if there is one, and the other files. It may take a second."""
    tables: list[Table] = []
    others: list[Attached] = []
    contents: set[bytes] = set()
    looked_at = 0
    for file in files:
        worth = file.unfit is None and may_be_ours(file.name, file.content)
        looked_at += worth
        table = read_table(file) if worth and looked_at <= MOST else None
        if table is None or not is_ours(table):
            others.append(file)
        elif file.content not in contents:
            contents.add(file.content)
            tables.append(table)
    if len(tables) > 1:
        named = clean_name(", ".join(table.name for table in tables))
        return Table(named, fault=TableFault.SEVERAL), tuple(others)
    return (tables[0] if tables else None), tuple(others)


def read_table(file: Attached) -> Table:
    """What was written into a file; `fault` says why nothing could be read."""
    return read_filled_table(clean_name(file.name), file.content, headings())


@dataclass(frozen=True, slots=True)
class Returned:
    """A table, read against the message that it was made for. message: None where nothing of it is taken.

    asked: of that message. problems: rows of which nothing is taken.
    """

    name: str
    message: Message | None = None
    asked: tuple[Asked, ...] = ()
    entries: tuple[Entry, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    fault: TableFault | None = None

    def beside(self, words: Sequence[Said]) -> list[Said]:
        """All that was said: in the table, and in the words that came with it.

        A letter that only covers the table says nothing. Where words and table speak of the same ask, they must say
        the same, or a human reads it.
        """
        said: list[Said] = list(filled(self.entries, self.asked))
        for item, asked in words:
            if item.action is Action.UNCLEAR and self._explains(item):
                continue
            at = next((n for n, (_, one) in enumerate(said) if asked and one and one.ask == asked.ask), None)
            if at is None:
                said.append((item, asked))
            elif not _agrees(item, said[at][0]):
                said[at] = (_doubt(said[at][0], item), asked)
        return said

    def _explains(self, item: Item) -> bool:
        """Whether the table is all that was meant by words that say nothing: it was attached, or put under an ask."""
        if not item.narrative and item.words in ("", FILE_ALONE):
            return bool(self.entries)
        return not item.reference and is_covering(item.words)


async def read_returned(
    session: AsyncSession, reply: Reply, incoming: Incoming, keys: Keys, calendar: Calendar
) -> Returned | None:
    """What a person's table says, if one came with their reply: only that of a message that they were sent."""
    table = incoming.table
    if table is None:
        return None
    if table.token is None or table.fault is not None:
        return Returned(table.name, fault=table.fault or TableFault.UNMARKED)
    try:
        number = read_token(table.token, keys, reply.received_at.date(), Purpose.TABLE)
    except TokenError:
        return Returned(table.name, fault=TableFault.FOREIGN)
    message = await find_digest(session, number)
    if message is None or message.person_id != reply.person_id:
        return Returned(table.name, fault=TableFault.FOREIGN)
    asked = await asked_in(session, message)
    context = Context(
        sent_on=calendar.day_of(message.sent_at or reply.received_at),
        institutions=tuple(await session.scalars(select(Institution.name))),
    )
    entries, problems = read_rows(table.rows, [one.item for one in asked], sayings(), context)
    secret = {one.item.reference for one in asked if one.confidential}
    told = (replace(one, found="…") if one.fault in QUOTING and one.reference in secret else one for one in problems)
    return Returned(table.name, message, tuple(asked), entries, tuple(told))


async def read_again(session: AsyncSession, id: UUID, keys: Keys, calendar: Calendar) -> Returned | None:
    """What the table of a reply says that was applied before; None when no table came with it."""
    reply = await session.get_one(Reply, id)
    return await read_returned(session, reply, decoded(reply), keys, calendar)


def _agrees(words: Item, row: Item) -> bool:
    """Whether words say nothing but what a row says."""
    return (
        (words.action, words.status) == (row.action, row.status)
        and words.until in (None, row.until)
        and words.redirect in (None, row.redirect)
    )


def _doubt(item: Item, other: Item) -> Item:
    words = "\n".join(dict.fromkeys(one for one in (item.words, item.narrative, other.words) if one))
    return Item(item.reference, Action.UNCLEAR, confidence=0.0, words=words[:500], narrative=words)
