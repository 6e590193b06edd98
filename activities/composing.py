"""Turn a message of the record into words: a digest from its open members, the others from what they hold."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from activities.renewing import renew
from channels.digests import is_cut
from channels.layout import PAGE_BYTES
from channels.menus import add_menu, draw_order
from channels.wording import Drawn, draw_confirmation, draw_digest, draw_notice, draw_question
from domain.buttons import AnswerButton, OpenButton, PageButton, Saying, UndoButton, encode_button
from domain.calendar import Calendar
from domain.digest import ABOVE, AnswerOutcome, ConfirmationContent, DigestContent, QuestionContent
from domain.ladder import Ladders
from domain.messages import Enclosed
from domain.notices import Notice, NoticeContent
from domain.orders import OrderDone
from domain.roster import Posts
from domain.tables import MORE_THAN
from domain.telling import MissingAnswers
from domain.tokens import Keys, Purpose, make_token
from domain.words import Action, ChannelName, MessageKind
from models.answerable import asked_by
from models.contents import coordinator_line, read_digests
from models.messages import Message
from models.people import Person
from reports.tables import ROOM, TYPE, name_table, write_table

Content = ConfirmationContent | QuestionContent | MissingAnswers | OrderDone | Notice
CONTENT: TypeAdapter[Content] = TypeAdapter(Content)

PAGED = frozenset({ChannelName.TELEGRAM})
"""Chats with buttons, by which the pages of a long digest are turned."""
CHATS = frozenset({ChannelName.TELEGRAM, ChannelName.MATRIX})
ACT_DAYS = 60
LIST_DAYS = 30
FORM_DAYS = 30
TABLE_DAYS = 400
"""As long as a mail's reply address: a table acts for nobody, it only says what it belongs to."""
SHORTEST = 60
"""Characters of each text that an enclosed table keeps, however long its mail becomes."""
REPORTS = frozenset({Action.REPORT, Action.NO_CHANGE})
RECORDED = frozenset({AnswerOutcome.RECORDED, AnswerOutcome.PROVISIONAL})


@dataclass(frozen=True)
class Composer:
    """Draws messages. public_url: where links point to, or None; practice: say so in each message."""

    ladders: Ladders
    calendar: Calendar
    public_url: str | None = None
    practice: bool = False
    keys: Keys = field(default_factory=dict)

    async def compose(
        self, session: AsyncSession, message: Message, on: date, posts: Posts, content: DigestContent | None = None
    ) -> Drawn | None:
        """The words of a message as of now; None when there is nothing left to say. content: a digest's, if read."""
        chat = message.channel in CHATS
        # A letter has no buttons: to make them would be a tenth of its drawing.
        answer, open_ = (None, None) if message.channel is ChannelName.EMAIL else button_data(message.number)
        if message.kind is MessageKind.DIGEST:
            content = content or await self.digest(session, message, on, posts)
            if not chat and is_cut(content):
                content = replace(content, list_url=self.list_url(message.number, on))
            if not content.lines:
                return None
            page = page_data(message.number) if message.channel in PAGED else None
            attached = message.channel is ChannelName.EMAIL and self._encloses(content)
            drawn = draw_digest(replace(content, attached=attached), answer, open_, page, chat=chat)
            if attached:
                # Writing it takes as long as drawing a hundred messages: others go on meanwhile.
                file = await asyncio.to_thread(self._enclose, content, message.number, on, drawn)
                return replace(drawn, files=(file,))
            return add_menu(drawn, content, message.number) if chat else drawn
        said = CONTENT.validate_python(message.content)
        if isinstance(said, ConfirmationContent):
            # A chat has a button for it, which needs no page that can be reached.
            url = None if chat else self.act_url(message.number, on)
            waits = any(line.outcome is AnswerOutcome.PROVISIONAL for line in said.lines)
            # A receipt or a decline is corrected by saying otherwise; only a report can be taken back.
            stands = any(line.action in REPORTS and line.outcome in RECORDED for line in said.lines)
            said = replace(
                said,
                coordinator=coordinator_line(posts),
                practice=self.practice,
                undo_url=url if stands else None,
                confirm_url=url if waits else None,
            )
            return draw_confirmation(said, undo_data(message.number) if chat else None, chat=chat)
        if isinstance(said, QuestionContent):
            # It has no asks of its own: its buttons answer those that it asks back about.
            answer, open_ = button_data((await asked_by(session, message)).number) if chat else (None, None)
            said = replace(said, coordinator=coordinator_line(posts), practice=self.practice)
            return draw_question(said, answer, open_, chat=chat)
        if isinstance(said, OrderDone):
            person = await session.get_one(Person, message.person_id)
            return draw_order(said, person.language)
        notice = await renew(session, said, on, self.ladders, self.calendar)
        if notice is None:
            return None
        person = await session.get_one(Person, message.person_id)
        content_ = NoticeContent(
            person.name,
            person.language,
            notice,
            on,
            person.time_zone,
            self.public_url,
            self.practice,
            coordinator_line(posts),
        )
        return draw_notice(content_, chat=chat)

    async def digest(self, session: AsyncSession, message: Message, on: date, posts: Posts) -> DigestContent:
        """A digest's content as of now: only what is still open."""
        return (await self.digests(session, [message], on, posts))[message.id]

    async def digests(
        self, session: AsyncSession, messages: Sequence[Message], on: date, posts: Posts
    ) -> dict[UUID, DigestContent]:
        """The contents of many digests at once, by message."""
        read = await read_digests(session, messages, on, posts, self.ladders, self.calendar)
        forms = {m.id: self.form_url(m.number, on) for m in messages if read[m.id].post not in ABOVE}
        return {
            id: replace(c, practice=self.practice, form_url=form, table_url=_table_url(form, c))
            for id, c in read.items()
            for form in (forms.get(id),)
        }

    def table(self, content: DigestContent, number: int, on: date, room: int = ROOM) -> bytes:
        """Digest `number` as an Excel table to be filled in. room: most characters of each text."""
        mark = make_token(number, on + timedelta(days=TABLE_DAYS), self.keys, max(self.keys), Purpose.TABLE)
        return write_table(content, mark, room)

    def act_url(self, number: int, on: date) -> str | None:
        """The page where the person who got message `number` confirms or takes back what was understood."""
        return self._url("said", number, on + timedelta(days=ACT_DAYS), Purpose.LINK)

    def list_url(self, number: int, on: date) -> str | None:
        """The page that shows digest `number` in full, to be read only."""
        return self._url("digest", number, on + timedelta(days=LIST_DAYS), Purpose.LIST)

    def form_url(self, number: int, on: date) -> str | None:
        """The form on which the person who got digest `number` answers it."""
        return self._url("form", number, on + timedelta(days=FORM_DAYS), Purpose.FORM)

    def _encloses(self, content: DigestContent) -> bool:
        """Whether a mail carries its table, since there is no page to fetch it from."""
        asks = content.post not in ABOVE and len(content.lines) > MORE_THAN
        return asks and self.public_url is None and bool(self.keys)

    def _enclose(self, content: DigestContent, number: int, on: date, drawn: Drawn) -> Enclosed:
        """The table of a mail, its texts cut shorter where the mail would grow beyond what programs show in whole."""
        room, left = ROOM, PAGE_BYTES - len(drawn.text.encode()) - len((drawn.html or "").encode())
        file = self.table(content, number, on)
        while len(file) * 4 / 3 > left and room > SHORTEST:
            room //= 2
            file = self.table(content, number, on, room)
        return Enclosed(name_table(number), TYPE, file)

    def _url(self, page: str, number: int, until: date, purpose: Purpose) -> str | None:
        if self.public_url is None or not self.keys:
            return None
        return f"{self.public_url.rstrip('/')}/{page}/{make_token(number, until, self.keys, max(self.keys), purpose)}"


def _table_url(form_url: str | None, content: DigestContent) -> str | None:
    return f"{form_url}/table.xlsx" if form_url and len(content.lines) > MORE_THAN else None


def button_data(number: int) -> tuple[Callable[[int, Saying], str], Callable[[int], str]]:
    """What the buttons of message `number` send back: to answer ask n, and to open it."""

    def answer(n: int, says: Saying) -> str:
        return encode_button(AnswerButton(number, n, says))

    def open_(n: int) -> str:
        return encode_button(OpenButton(number, n))

    return answer, open_


def page_data(number: int) -> Callable[[int], str]:
    """What the buttons send back that turn the pages of message `number`."""
    return lambda page: encode_button(PageButton(number, page))


def undo_data(number: int) -> Callable[[int], str]:
    """What the buttons send back that take answer n of confirmation `number` back."""
    return lambda n: encode_button(UndoButton(number, n))
