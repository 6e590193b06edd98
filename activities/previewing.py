"""Messages as they would be sent now, to be looked at: their links lead nowhere, so that nobody acts by them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import Composer
from channels.phrases import word_subject
from channels.wording import Drawn
from domain.roster import Posts
from domain.words import ChannelName, MessageKind
from models.claims import foresee
from models.messages import Message

LINK: Final = re.compile(r"(/(?:form|said|digest)/)[A-Za-z0-9._~-]+")
"""A link of ours that acts for the person whom it was sent to."""
NOBODYS: Final = bytes(32)
"""Signs the links of a preview: no page holds them for ours."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What one person will be written soon. references: of what falls due; channel: by which way."""

    person: UUID
    name: str
    channel: ChannelName
    references: tuple[str, ...]


@dataclass(frozen=True)
class Previewing:
    """Draws what would be sent. composer: the one that messages are drawn with."""

    composer: Composer

    async def draw(self, session: AsyncSession, message: Message, on: date, posts: Posts) -> Drawn | None:
        """A message as of now; None when there is nothing left to say."""
        return await self._harmless().compose(session, message, on, posts)

    async def subjects(
        self, session: AsyncSession, messages: Sequence[Message], on: date, posts: Posts
    ) -> dict[UUID, str]:
        """What messages that were not drawn yet would be called; without those that have nothing left to say."""
        composer = self._harmless()
        digests = [one for one in messages if one.kind is MessageKind.DIGEST]
        contents = await composer.digests(session, digests, on, posts) if digests else {}
        found = {id: word_subject(content) for id, content in contents.items() if content.lines}
        for one in messages:
            if one.kind is not MessageKind.DIGEST:
                drawn = await composer.compose(session, one, on, posts)
                found |= {one.id: drawn.subject} if drawn else {}
        return found

    async def ahead(self, session: AsyncSession, until: datetime, speaking: tuple[ChannelName, ...]) -> list[Ahead]:
        """To whom what falls due by then would go."""
        chosen = await foresee(
            session, until, self.composer.ladders, self.composer.calendar, speaking or tuple(ChannelName)
        )
        return [
            Ahead(one.holder.person, one.holder.name, one.address.channel, tuple(due.reference for due in one.dues))
            for one in chosen
        ]

    def _harmless(self) -> Composer:
        return replace(self.composer, keys={max(self.composer.keys, default=1): NOBODYS})


def blunt(text: str) -> str:
    """The words of a message that was sent, with links that act for its reader cut off."""
    return LINK.sub(r"\1…", text)
