"""Who can be asked in a colleague's place: those who serve in the same institution now."""

from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.holders import ANSWERING, read_posts


async def read_colleagues(session: AsyncSession, institution: UUID, on: date, but: UUID | None) -> dict[UUID, str]:
    """Names of those who serve in an institution on a day and are not away. but: who is not meant."""
    posts = await read_posts(session, on, {institution})
    serving = {holder.person: holder.name for kind in ANSWERING for holder in posts.of(institution, kind)}
    return {person: name for person, name in serving.items() if person != but}
