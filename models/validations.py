"""One answer as its validator reads it: what was reported, by whom, with what evidence, and what was said before."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import Classification, ProgressState, Status
from models.asks import Ask, Deadline
from models.evidence import Evidence, evidence_of
from models.heard import Last
from models.people import Institution, Person
from models.queues import validations
from models.recommendations import Progress, Recommendation
from models.sight import hides

EARLIER = 3


@dataclass(frozen=True, slots=True)
class Reported:
    """The answer to sign off. by: who gave it."""

    id: UUID
    status: Status
    narrative: str
    said_at: datetime
    by: str | None
    files: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ToValidate:
    """An ask to validate. hidden: its reader may see nothing but the reference. reported: None: nothing waits for it.

    deadline: the report that it is needed for. earlier: what the institution said before, newest first.
    """

    ask: UUID
    reference: str
    text: str | None
    institution: str
    due_at: datetime
    deadline: str | None
    hidden: bool
    confidential: bool
    reported: Reported | None
    earlier: tuple[Last, ...]


async def read_validation(session: AsyncSession, ask: UUID, sight: Sight) -> ToValidate | None:
    """What an institution's answer looks like to who signs it off, if that is asked and theirs to see."""
    row = (
        await session.execute(
            select(Ask, Recommendation, Institution.name, Deadline.title)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .join(Institution, Institution.id == Ask.institution_id)
            .outerjoin(Deadline, Deadline.id == Ask.deadline_id)
            .where(Ask.id == ask, validations(sight))
        )
    ).one_or_none()
    if row is None:
        return None
    asked, recommendation, institution, deadline = row
    hidden = hides(sight, recommendation.classification)
    said = [] if hidden else await _said(session, asked)
    # The last that is reported and not signed off yet.
    last = next((one for one, _ in said if one.state is ProgressState.REPORTED), None)
    by = next((name for one, name in said if one is last), None)
    files = await evidence_of(session, [last.id]) if last else {}
    return ToValidate(
        ask=ask,
        reference=recommendation.reference,
        text=None if hidden else recommendation.text,
        institution=institution,
        due_at=asked.due_at,
        deadline=deadline,
        hidden=hidden,
        confidential=recommendation.classification is Classification.CONFIDENTIAL,
        reported=Reported(last.id, last.status, last.narrative, last.said_at, by, tuple(files.get(last.id, ())))
        if last
        else None,
        earlier=tuple(
            Last(one.status, one.narrative, one.state, one.said_at)
            for one, _ in said
            if last is None or one.said_at < last.said_at
        )[:EARLIER],
    )


async def _said(session: AsyncSession, ask: Ask) -> list[tuple[Progress, str | None]]:
    """What its institution said of its recommendation and who did, newest first."""
    rows = await session.execute(
        select(Progress, Person.name)
        .outerjoin(Person, Person.id == Progress.person_id)
        .where(
            Progress.recommendation_id == ask.recommendation_id,
            Progress.institution_id == ask.institution_id,
            Progress.state != ProgressState.WITHDRAWN,
        )
        .order_by(Progress.said_at.desc())
        .limit(EARLIER + 5)
    )
    return [(progress, name) for progress, name in rows.all()]
