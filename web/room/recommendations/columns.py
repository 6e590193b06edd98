"""What of a recommendation stands in a table to take away: one row each, in the reader's language."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from languages.catalogue import say
from languages.labels import label
from models.listing import Line
from reports.books import Value

COLUMNS: Final[tuple[tuple[str, int, Callable[[Line], Any]], ...]] = (
    ("recommendations-reference", 18, lambda line: line.reference),
    ("recommendations-of", 14, lambda line: line.state),
    ("recommendations-by-body", 12, lambda line: line.body),
    ("recommendations-by-cycle", 8, lambda line: line.cycle),
    ("recommendation-symbol", 18, lambda line: line.symbol),
    ("recommendation-text", 70, lambda line: line.text),
    ("recommendations-by-position", 16, lambda line: line.position),
    ("recommendation-recommenders", 22, lambda line: line.recommenders),
    ("recommendations-by-theme", 30, lambda line: line.themes),
    ("recommendations-by-group", 24, lambda line: line.groups),
    ("recommendations-by-sdg", 12, lambda line: line.sdgs),
    ("recommendations-by-classification", 14, lambda line: line.classification),
    ("recommendations-by-phase", 20, lambda line: line.phase),
    ("role-lead", 28, lambda line: line.lead),
    ("role-support", 28, lambda line: line.supports),
    ("recommendations-by-status", 22, lambda line: line.status),
    ("recommendations-trust", 22, lambda line: line.trust),
    ("recommendation-progress", 70, lambda line: line.narrative),
    ("recommendations-said-on", 14, lambda line: line.said_at),
    ("recommendation-asks", 16, lambda line: line.kind),
    ("recommendations-next", 14, lambda line: line.due_at),
)
"""Of each column the id of its words, its width in characters, and what stands in it."""


def head_of(language: str) -> list[str]:
    """The words above the columns."""
    return [say(language, id) for id, _, _ in COLUMNS]


def row_of(line: Line, language: str, day_of: Callable[[datetime], date]) -> list[Value]:
    """What stands in the row of one recommendation. day_of: the day on which a moment falls in the State."""
    return [_value(read(line), language, day_of) for _, _, read in COLUMNS]


def _value(value: Any, language: str, day_of: Callable[[datetime], date]) -> Value:
    match value:
        case StrEnum():
            return label(language, value)
        case tuple():
            return "; ".join(value) or None
        case datetime():
            return day_of(value)
        case str() | int() | None:
            return value
    raise TypeError(f"no cell holds a {type(value).__name__}")
