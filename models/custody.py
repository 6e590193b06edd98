"""Who may take out a file that came with a reply: whoever may read all that it was said about."""

from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import Classification
from models.asks import Ask
from models.evidence import Evidence, ProgressEvidence
from models.recommendations import Progress, Recommendation
from models.replies import Answer


async def find_readable(session: AsyncSession, number: int, sight: Sight, *, unplaced: bool) -> Evidence | None:
    """The file of this number, if somebody of this sight may have it.

    A reply that speaks of anything confidential hides its files with it. Of an institution only what it reported
    itself is seen. unplaced: files that are evidence of nothing yet, too.
    """
    found = await session.scalar(select(Evidence).where(Evidence.number == number))
    if not isinstance(found, Evidence):
        return None
    shown = (
        select(Progress)
        .join(ProgressEvidence, ProgressEvidence.progress_id == Progress.id)
        .where(ProgressEvidence.evidence_id == found.id)
        .subquery()
    )
    if not sight.confidential:
        spoken = or_(
            Recommendation.id.in_(select(shown.c.recommendation_id)),
            Recommendation.id.in_(select(Answer.recommendation_id).where(Answer.reply_id == found.reply_id)),
            Recommendation.id.in_(select(Ask.recommendation_id).where(Ask.id == found.ask_id)),
        )
        secret = exists().where(Recommendation.classification == Classification.CONFIDENTIAL, spoken)
        if await session.scalar(select(secret)):
            return None
    own = select(shown.c.id)
    if sight.institution is not None:
        own = own.where(shown.c.institution_id == sight.institution)
        unplaced = False
    placed = await session.scalar(own.limit(1)) is not None
    return found if placed or unplaced else None
