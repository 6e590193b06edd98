"""What a source tells us: one recommendation, one skipped row, or one problem, each with where it stood."""

from dataclasses import dataclass
from datetime import date

from domain.faults import Fault
from domain.words import Classification, Position, Status


@dataclass(frozen=True, slots=True)
class Intake:
    """One recommendation as a source tells it, cleaned and parsed, before it meets the record.

    rows: the 1-based row numbers (as a person sees them; header = 1) that were merged into it, at least one.
    state: the State under review. body: "UPR", "CEDAW", ... cycle: UPR cycle (1..) or None.
    symbol: UN document symbol or None. number: "140.12", "17", or None. text: clean plain text, without number.
    position_note: free text when the position is split or qualified. answered_on/last_answer/status/lead/supports:
    what a ministry's own table already knew.
    """

    rows: tuple[int, ...]
    state: str
    body: str
    text: str
    cycle: int | None = None
    session: str | None = None
    symbol: str | None = None
    number: str | None = None
    position: Position | None = None
    position_note: str | None = None
    position_source: str | None = None
    recommenders: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    sdgs: tuple[str, ...] = ()
    annotation_id: str | None = None
    published_on: date | None = None
    classification: Classification = Classification.PUBLIC
    lead: str | None = None
    supports: tuple[str, ...] = ()
    status: Status | None = None
    last_answer: str | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """A row that is well formed and not ours to take. reason: a short stable key ("concern", "pledge", …)."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that cannot be taken: which row, which column (None: the whole row), what was expected instead."""

    row: int
    column: str | None
    fault: Fault


Entry = Intake | Skip | Problem
