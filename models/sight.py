"""What a user of the room sees of the record, as conditions of queries: no page reads recommendations without one."""

from sqlalchemy import ColumnElement, exists, true

from domain.rights import Sight
from domain.words import Classification
from models.asks import Ask
from models.recommendations import Assignment, Recommendation


def visible(sight: Sight) -> ColumnElement[bool]:
    """Recommendations that somebody of this sight sees at all: every one, or those their institution has a part in."""
    if sight.institution is None:
        return true()
    return exists().where(
        Assignment.recommendation_id == Recommendation.id,
        Assignment.institution_id == sight.institution,
        Assignment.to_at.is_(None),
    )


def readable(sight: Sight) -> ColumnElement[bool]:
    """Of those that are seen, the ones whose words may be read, searched, filtered by and exported."""
    return true() if sight.confidential else Recommendation.classification != Classification.CONFIDENTIAL


def hides(sight: Sight, classification: Classification) -> bool:
    """Whether of such a recommendation nothing but its reference may be shown."""
    return classification is Classification.CONFIDENTIAL and not sight.confidential


def asked_of(sight: Sight) -> ColumnElement[bool]:
    """Asks that are put to an institution one sees."""
    return true() if sight.institution is None else Ask.institution_id == sight.institution
