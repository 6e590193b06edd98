"""The names and schedules by which everything else finds our workflows."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

DISPATCH = "dispatch"
RECONCILE = "reconcile"
BRIEF = "brief"


def recommendation_workflow(recommendation: UUID) -> str:
    return f"recommendation/{recommendation}"


def deadline_workflow(deadline: UUID) -> str:
    return f"deadline/{deadline}"


def import_workflow(sha256: str, options: str) -> str:
    return f"import/{sha256}-{options}"


@dataclass(frozen=True, slots=True)
class Timing:
    """How often the schedules look. limit: digests claimed at a time."""

    dispatch_every: timedelta = timedelta(minutes=5)
    reconcile_every: timedelta = timedelta(minutes=15)
    limit: int = 200
