"""Recommendations as a table to take away: one row each, in the reader's language, as CSV or as an Excel file."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from languages.catalogue import say
from languages.direction import direction, disarm
from languages.labels import label
from models.listing import Line

TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST: Final = 32_000
"""Characters; a cell of Excel holds 32,767."""
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML 1.0 cannot hold."""

Value = str | int | date | None
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


class Book:
    """An Excel file that is written row by row, so that it needs little memory. No text is ever a formula."""

    def __init__(self, language: str) -> None:
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Suivi")
        self._sheet.freeze_panes = "B2"
        self._sheet.sheet_view.rightToLeft = direction(language) == "rtl"
        for n, (_, width, _) in enumerate(COLUMNS, start=1):
            self._sheet.column_dimensions[get_column_letter(n)].width = width
        self._sheet.append([self._cell(words, bold=True) for words in head_of(language)])

    def add(self, rows: Iterable[Sequence[Value]]) -> None:
        """Write some more rows."""
        for row in rows:
            self._sheet.append([self._cell(value) for value in row])

    def save(self, file: Path) -> None:
        """Write the file; nothing can be added afterwards."""
        self._book.save(file)

    def _cell(self, value: Value, *, bold: bool = False) -> Any:
        if not isinstance(value, str):
            return value
        cell = WriteOnlyCell(self._sheet, _UNFIT.sub("", disarm(value).encode("utf-8", "replace").decode())[:LONGEST])
        # openpyxl takes what begins with "=" for a formula, and "#REF!" for an error.
        cell.data_type = "s"
        if bold:
            cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True)
        return cell
