"""Which States the record knows."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.recommendations import Recommendation


async def only_state(session: AsyncSession, identities: Sequence[str]) -> str | None:
    """The one State whose recommendations carry these identities; None when there is none, or more than one."""
    found = set(
        await session.scalars(select(Recommendation.state).distinct().where(Recommendation.identity.in_(identities)))
    )
    return found.pop() if len(found) == 1 else None
