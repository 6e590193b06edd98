"""Finding recommendations: what somebody looks for, as conditions of a query that never looks past their sight."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, exists, func, literal_column, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.recommendation import OVER
from domain.rights import Sight
from domain.words import AskKind, AskState, Classification, Phase, Position, ProgressState, Role, Status
from models.asks import Ask, Deadline
from models.people import Institution
from models.recommendations import Assignment, Progress, Recommendation
from models.sight import asked_of, readable, visible

LONGEST: Final = 200
"""Characters of what is looked for; more is cut off."""
# As the index says it, word by word (migration 0007), or PostgreSQL would not use it.
WORDS: Final[ColumnElement[str]] = literal_column(
    "to_tsvector('simple', suivi_fold(recommendation.reference || ' ' || coalesce(recommendation.symbol, '') "
    "|| ' ' || recommendation.text))"
)
ORDER: Final[ColumnElement[str]] = literal_column("suivi_order(recommendation.reference)")
"""References as people count: UPR4-140.2 before UPR4-140.12."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; None and empty: whatever it is.

    words: in the reference, symbol or text, in any script. institution: its name; it leads or supports. open: not over.
    reported: False: nothing was reported yet. owned: False: nobody leads it. overdue: an answer is late.
    deadline: number of a report for which an answer is missing. validating: an answer waits to be signed off.
    """

    words: str = ""
    body: str = ""
    cycle: int | None = None
    institution: str = ""
    phase: Phase | None = None
    open: bool = False
    status: Status | None = None
    reported: bool = True
    theme: str = ""
    group: str = ""
    sdg: str = ""
    position: Position | None = None
    classification: Classification | None = None
    owned: bool = True
    overdue: bool = False
    deadline: int | None = None
    validating: bool = False


def matching(wanted: Wanted, sight: Sight, now: datetime) -> list[ColumnElement[bool]]:
    """Conditions of the recommendations that somebody of this sight finds. What is hidden is found by its reference."""
    found = [visible(sight), *_told(wanted, sight), *_asked(wanted, sight, now)]
    if wanted.words:
        found.append(_speaks_of(wanted.words[:LONGEST], sight))
    if wanted.body:
        found.append(Recommendation.body == wanted.body)
    if wanted.cycle is not None:
        found.append(Recommendation.cycle == wanted.cycle)
    if wanted.phase is not None:
        found.append(Recommendation.phase == wanted.phase)
    if wanted.open:
        found.append(Recommendation.phase.not_in(OVER))
    if wanted.classification is not None:
        found.append(Recommendation.classification == wanted.classification)
    if wanted.institution:
        found.append(
            Recommendation.id.in_(
                select(Assignment.recommendation_id)
                .join(Institution, Institution.id == Assignment.institution_id)
                .where(Institution.name == wanted.institution, Assignment.to_at.is_(None))
            )
        )
    if not wanted.owned:
        led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
        found += [Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led)]
    return found


def _told(wanted: Wanted, sight: Sight) -> list[ColumnElement[bool]]:
    """What a confidential recommendation does not tell: by these it is never found."""
    found: list[ColumnElement[bool]] = []
    if wanted.theme:
        found.append(Recommendation.themes.contains([wanted.theme]))
    if wanted.group:
        found.append(Recommendation.groups.contains([wanted.group]))
    if wanted.sdg:
        found.append(Recommendation.sdgs.contains([wanted.sdg]))
    if wanted.position is not None:
        found.append(Recommendation.position == wanted.position)
    if wanted.status is not None:
        stands = Progress.state != ProgressState.WITHDRAWN
        latest = (
            select(Progress.status)
            .where(Progress.recommendation_id == Recommendation.id, stands)
            .order_by(Progress.said_at.desc())
            .limit(1)
            .scalar_subquery()
        )
        # Those that ever said so are few, and found at once; of them it must be the last word.
        ever = select(Progress.recommendation_id).where(Progress.status == wanted.status, stands)
        found += [Recommendation.id.in_(ever), latest == wanted.status]
    if not wanted.reported:
        found.append(
            ~exists().where(Progress.recommendation_id == Recommendation.id, Progress.state != ProgressState.WITHDRAWN)
        )
    return [*found, readable(sight)] if found else []


def _asked(wanted: Wanted, sight: Sight, now: datetime) -> list[ColumnElement[bool]]:
    open_ = select(Ask.recommendation_id).where(Ask.state == AskState.OPEN, asked_of(sight))
    found: list[ColumnElement[bool]] = []
    if wanted.overdue:
        found.append(Recommendation.id.in_(open_.where(Ask.due_at <= now)))
    if wanted.validating:
        found.append(Recommendation.id.in_(open_.where(Ask.kind == AskKind.VALIDATE)))
    if wanted.deadline is not None:
        missing = open_.join(Deadline, Deadline.id == Ask.deadline_id).where(Deadline.number == wanted.deadline)
        found.append(Recommendation.id.in_(missing))
    return found


def _speaks_of(words: str, sight: Sight) -> ColumnElement[bool]:
    query = func.suivi_query(words)
    spoken = WORDS.op("@@")(query)
    if sight.confidential:
        return Recommendation.id.in_(select(Recommendation.id).where(spoken))
    named = func.to_tsvector("simple", func.suivi_fold(Recommendation.reference)).op("@@")(query)
    hidden = Recommendation.classification == Classification.CONFIDENTIAL
    # Apart, so that the words are looked up and only the few that are hidden are read one by one.
    return or_(
        Recommendation.id.in_(select(Recommendation.id).where(spoken, ~hidden)),
        Recommendation.id.in_(select(Recommendation.id).where(hidden, named)),
    )


async def count_found(session: AsyncSession, wanted: Wanted, sight: Sight, now: datetime) -> int:
    """How many recommendations are found."""
    query: Select[int] = select(func.count()).select_from(Recommendation).where(*matching(wanted, sight, now))
    return (await session.scalar(query)) or 0
