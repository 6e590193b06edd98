"""Turn a message of the record into words: a digest from its open members, the others from what they hold."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from channels.wording import Drawn, draw_confirmation, draw_digest, draw_notice, draw_question
from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.buttons import AnswerButton, OpenButton, Saying, encode_button
from domain.calendar import Calendar
from domain.digest import ConfirmationContent, NoOwner, Notice, NoticeContent, QuestionContent
from domain.ladder import Ladder
from domain.recommendation import OVER
from domain.words import AskKind, MessageKind
from models.contents import coordinator_line, read_digest
from models.holders import Posts
from models.messages import Message
from models.people import Person
from models.recommendations import Assignment, Recommendation

CONTENT: TypeAdapter[ConfirmationContent | QuestionContent | Notice] = TypeAdapter(
    ConfirmationContent | QuestionContent | Notice
)


@dataclass(frozen=True)
class Composer:
    """Draws messages. public_url: where links point to, or None; practice: say so in each message."""

    ladders: Mapping[AskKind, Ladder]
    calendar: Calendar
    public_url: str | None = None
    practice: bool = False

    async def compose(self, session: AsyncSession, message: Message, on: date, posts: Posts) -> Drawn | None:
        """The words of a message as of now; None when there is nothing left to say."""

        def answer(n: int, says: Saying) -> str:
            return encode_button(AnswerButton(message.number, n, says))

        def open_(n: int) -> str:
            return encode_button(OpenButton(message.number, n))

        if message.kind is MessageKind.DIGEST:
            content = await read_digest(session, message, on, posts, self.ladders, self.calendar)
            content = replace(content, practice=self.practice)
            return draw_digest(content, answer, open_) if content.lines else None
        said = CONTENT.validate_python(message.content)
        if isinstance(said, ConfirmationContent):
            return draw_confirmation(replace(said, practice=self.practice))
        if isinstance(said, QuestionContent):
            return draw_question(replace(said, practice=self.practice), answer, open_)
        if isinstance(said, NoOwner):
            said = NoOwner(await _unowned(session))
            if not said.references:
                return None
        person = await session.get_one(Person, message.person_id)
        return draw_notice(
            NoticeContent(person.name, person.language, said, on, person.time_zone, self.public_url, self.practice)
        )

    def coordinator(self, posts: Posts) -> str:
        return coordinator_line(posts)


async def _unowned(session: AsyncSession) -> tuple[str, ...]:
    """References of open recommendations that no institution leads, as of now."""
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == "lead")
    rows = await session.scalars(
        select(Recommendation.reference)
        .where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led))
        .order_by(Recommendation.reference)
    )
    return tuple(rows)
