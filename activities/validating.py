"""Sign off what an institution reported, or send it back with a question; by who does so on the pages."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import Birth, Lifecycles, Outcome
from activities.reconciling import births_of
from domain.commands import Origin, SendBack, Validate
from domain.rights import Sight
from domain.words import AskKind, AskState
from models.asks import Ask
from models.lives import read_states
from models.recommendations import Note
from models.scoping import last_reported
from models.session import Database
from models.sight import asked_of


class NotThere(Exception):
    """Nothing of this waits to be signed off, or another answer came since: it must be read first."""


@dataclass(frozen=True)
class Validating:
    """Carries out through the workflows what validators decide."""

    database: Database
    lifecycles: Lifecycles

    async def accept(self, ask: UUID, progress: UUID, sight: Sight, origin: Origin) -> Outcome:
        """Sign a progress off. ask: the ask to validate it; sight: of who does. Raises NotThere, EngineUnreachable."""
        async with self.database.transaction() as session:
            birth, institution = await _find(session, ask, progress, sight)
        return await self._update(birth, Validate(origin, progress, institution))

    async def send_back(
        self, ask: UUID, progress: UUID, question: str, sight: Sight, origin: Origin, at: datetime
    ) -> Outcome:
        """Ask the institution to clarify a progress, in these words. Raises NotThere, EngineUnreachable."""
        async with self.database.transaction() as session:
            birth, institution = await _find(session, ask, progress, sight)
            note = Note(id=uuid4(), text=question, written_at=at)
            session.add(note)
        return await self._update(birth, SendBack(origin, progress, institution, note.id))

    async def _update(self, birth: Birth, command: Validate | SendBack) -> Outcome:
        outcome = await self.lifecycles.update(birth, command)
        await self.lifecycles.wake_dispatch()
        return outcome


async def _find(session: AsyncSession, ask: UUID, progress: UUID, sight: Sight) -> tuple[Birth, UUID]:
    found = await session.scalar(
        select(Ask).where(Ask.id == ask, Ask.kind == AskKind.VALIDATE, Ask.state == AskState.OPEN, asked_of(sight))
    )
    if found is None or await last_reported(session, found.recommendation_id, found.institution_id) != progress:
        raise NotThere
    states = await read_states(session, [found.recommendation_id])
    return (await births_of(session, list(states.values())))[0], found.institution_id
