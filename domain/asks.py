"""A question that waits for an institution's answer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from domain.words import AskKind


@dataclass(frozen=True, slots=True)
class OpenAsk:
    """A question that waits for an institution. due_at: aware UTC."""

    id: UUID
    kind: AskKind
    institution: UUID
    round: int
    opened_at: datetime
    due_at: datetime
    overdue: bool = False
    snoozed_until: datetime | None = None
    delegate: UUID | None = None
    deadline: UUID | None = None
    request: UUID | None = None


def ask_id(recommendation: UUID, institution: UUID, kind: AskKind, round: int) -> UUID:
    """The id of an ask follows from what makes it unique, so that a repeat finds the same one."""
    return uuid5(recommendation, f"{institution}:{kind.value}:{round}")
