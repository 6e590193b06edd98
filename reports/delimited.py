"""Rows of comma-separated text that a spreadsheet opens as what they say: no cell is ever a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from languages.direction import disarm

MARK: Final = "\ufeff"
"""Before the first row: by it Excel knows UTF-8."""
FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula. Source: OWASP, CSV injection."""

Cell = str | int | None


def write_rows(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as RFC 4180 has them; a text that could be a formula begins with an apostrophe."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    plain = disarm(cell).encode("utf-8", "replace").decode()
    # A blank or two before it changes nothing for the spreadsheet.
    return f"'{plain}" if plain.lstrip(" \u00a0").startswith(FORMULAS) or plain.startswith(FORMULAS) else plain
