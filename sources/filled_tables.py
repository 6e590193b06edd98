"""The table of a digest as it comes back, whatever its reader's office program, and its reader, made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from domain.replies.writing import fold_words
from domain.tables import ANSWERS, FILE_NAME, KEYS, MARK, Column, Row, Table, TableFault
from sources.errors import UnknownFormat, UnreadableFile, UnsafeFile
from sources.sheets import Filled, Sheet, read_sheets

_ZIP = b"PK\x03\x04"
_LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
TOP = 40
"""Rows from the top in which the headings may stand: people put titles and notes above them."""
MOST_ROWS = 2_000
HEADED = 3
"""So many headings that we know make a row of headings, though its reader gave others their own names."""

Headings = Mapping[str, Column]
"""What each column is called in any language: its folded words to what it is."""

_NEEDED = frozenset({Column.SAYS})
_NAMING = frozenset({Column.N, Column.REFERENCE})


def is_ours(table: Table) -> bool:
    """Whether a file is a table that we sent: by its mark, or by its name where another format lost the mark."""
    return table.token is not None or table.fault is TableFault.SEVERAL or FILE_NAME.fullmatch(table.name) is not None


def may_be_ours(name: str, content: bytes) -> bool:
    """Whether a file is worth a look for our mark."""
    return content.startswith(_ZIP) or FILE_NAME.fullmatch(name) is not None


def read_filled_table(name: str, content: bytes, headings: Headings) -> Table:
    """What was written into a table. Never raises: `fault` says why nothing could be read."""
    try:
        sheets = _open(content)
    except UnsafeFile:
        return Table(name, fault=TableFault.UNSAFE)
    except UnknownFormat:
        return Table(name, fault=TableFault.FORMAT)
    except UnreadableFile:
        return Table(name, fault=TableFault.ENCRYPTED if _ENCRYPTED in content else TableFault.DAMAGED)
    tokens = {token for sheet in sheets for token in _marks(sheet)}
    if not tokens:
        return Table(name, fault=TableFault.UNMARKED)
    found = [table for sheet in sheets if (table := _find(sheet, headings)) is not None]
    if len(tokens) > 1 or len(found) > 1:
        return Table(name, fault=TableFault.SEVERAL)
    (token,) = tokens
    if not found:
        return Table(name, token, fault=TableFault.COLUMNS)
    rows = found[0].read()
    if len(rows) > MOST_ROWS:
        return Table(name, token, fault=TableFault.UNSAFE)
    return Table(name, token, rows, None if rows else TableFault.EMPTY)


def _open(content: bytes) -> list[Sheet]:
    if not content.startswith(_ZIP):
        if content.startswith(_LEGACY) and _ENCRYPTED in content:
            raise UnreadableFile("encrypted")
        raise UnknownFormat("no workbook")
    with NamedTemporaryFile(suffix=".xlsx") as file:
        file.write(content)
        file.flush()
        return read_sheets(Path(file.name))


def _marks(sheet: Sheet) -> set[str]:
    cells = (cell for row in _top(sheet) for cell in sheet.rows[row].values())
    return {found[1].lower() for cell in cells if (found := MARK.fullmatch(cell.text.strip()))}


def _top(sheet: Sheet) -> list[int]:
    return [row for row in sorted(sheet.rows) if row <= TOP]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a table stands in its sheet. columns: from 1. heads: rows that are headings, no answers."""

    sheet: Sheet
    columns: Mapping[Column, int]
    heads: frozenset[int]

    def read(self) -> tuple[Row, ...]:
        """The rows in which something was answered."""
        merged = {row for span in self.sheet.spans for row in self._covered(span.first, span.last, span.column)}
        # Titles and notes stand in no column of answers; what was sorted above the headings is an answer still.
        numbers = sorted(row for row in self.sheet.rows if row not in self.heads)
        rows = (self._row(row, row in merged) for row in numbers)
        return tuple(row for row in rows if row is not None)

    def _covered(self, first: int, last: int, column: int) -> range:
        """Rows that one answer, or one reference, was spread over."""
        told = {self.columns.get(one) for one in (*ANSWERS, Column.N, Column.REFERENCE)}
        shown = self.sheet.rows.get(first, {}).get(column)
        return range(first, min(last, max(self.sheet.rows)) + 1) if column in told and shown else range(0)

    def _row(self, number: int, merged: bool) -> Row | None:
        cells = self.sheet.rows[number]
        told = {column: cells.get(place, Filled("")) for column, place in self.columns.items()}
        answers = [told[column] for column in ANSWERS if column in told]
        if not any(cell.text.strip() or cell.broken for cell in answers) and not merged:
            return None
        used = [*answers, *(told[column] for column in _NAMING if column in told)]
        return Row(
            number,
            **{
                column.value: _clean(told[column].text)
                for column in (Column.N, Column.REFERENCE, *ANSWERS)
                if column in told
            },
            broken=any(cell.broken for cell in used),
            merged=merged,
        )


def _find(sheet: Sheet, headings: Headings) -> _Place | None:
    """Find the table of a sheet: by the hidden row of keys, and by headings in any language, which go before it."""
    columns: dict[Column, int] = {}
    heads: set[int] = set()
    for row in _top(sheet):
        cells = sheet.rows[row]
        keys = {place: KEYS[cell.text] for place, cell in cells.items() if cell.text in KEYS}
        named = {place: headings[word] for place, cell in cells.items() if (word := fold_words(cell.text)) in headings}
        said = max(keys, named, key=lambda one: len(set(one.values())))
        kinds = set(said.values())
        if len(kinds) < HEADED and not (kinds & _NEEDED and kinds & _NAMING):
            continue
        heads.add(row)
        placed: dict[Column, int] = {}
        for place, column in said.items():
            placed.setdefault(column, place)
        columns = {c: p for c, p in columns.items() if p not in placed.values()} | placed
    if not heads or not (columns.keys() & _NEEDED and columns.keys() & _NAMING):
        return None
    return _Place(sheet, columns, frozenset(heads))


def _clean(text: str) -> str:
    """As it can be kept: PostgreSQL takes neither NUL nor halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip()
