"""Long tables to take away as an Excel file."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from languages.direction import direction, disarm

TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST: Final = 32_000
"""Characters; a cell of Excel holds 32,767."""
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML 1.0 cannot hold."""

Value = str | int | date | None


class Book:
    """An Excel file that is written row by row, so that it needs little memory. No text is ever a formula."""

    def __init__(self, language: str, columns: Sequence[tuple[str, int]]) -> None:
        """columns: the words above each, and its width in characters."""
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Suivi")
        self._sheet.freeze_panes = "B2"
        self._sheet.sheet_view.rightToLeft = direction(language) == "rtl"
        for n, (_, width) in enumerate(columns, start=1):
            self._sheet.column_dimensions[get_column_letter(n)].width = width
        self._sheet.append([self._cell(words, bold=True) for words, _ in columns])

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
