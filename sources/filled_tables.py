"""The table of a digest as it comes back, whatever its reader's office program, and its reader, made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from domain.faults import fault
from domain.forms import NAME_ROOM, WORDS_ROOM
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
LONGEST_WORDS, LONGEST = WORDS_ROOM + 1, NAME_ROOM + 1
"""Characters of a cell, so that what is too long is still seen to be."""
HEADED = 3
"""So many headings that we know make a row of headings, though its reader gave others their own names."""

Headings = Mapping[str, Column]
"""What each column is called in any language: its folded words to what it is."""

_NEEDED = frozenset({Column.SAYS})
_NAMING = frozenset({Column.N, Column.REFERENCE})
_READ = (Column.N, Column.REFERENCE, *ANSWERS)


def is_ours(table: Table) -> bool:
    """Whether a file is a table that we sent: by its mark, or by its name where another format lost the mark."""
    return table.token is not None or table.fault is TableFault.SEVERAL or FILE_NAME.search(table.name) is not None


def may_be_ours(name: str, content: bytes) -> bool:
    """Whether a file is worth a look for our mark."""
    return content.startswith(_ZIP) or FILE_NAME.search(name) is not None


def read_filled_table(name: str, content: bytes, headings: Headings) -> Table:
    """What was written into a table. Never raises: `fault` says why nothing could be read."""
    try:
        sheets = _open(name, content)
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


def _open(name: str, content: bytes) -> list[Sheet]:
    if not content.startswith(_ZIP):
        if content.startswith(_LEGACY) and _ENCRYPTED in content:
            raise UnreadableFile(fault("file-encrypted", file=name))
        raise UnknownFormat(fault("file-no-xlsx", file=name))
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
        told = {self.columns.get(one) for one in _READ}
        shown = self.sheet.rows.get(first, {}).get(column) if first > min(self.heads) else None
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
                column.value: _clean(told[column].text)[: LONGEST_WORDS if column is Column.WORDS else LONGEST]
                for column in _READ
                if column in told
            },
            broken=any(cell.broken for cell in used),
            merged=merged,
        )


def _find(sheet: Sheet, headings: Headings) -> _Place | None:
    """Find the table of a sheet: by the hidden row of keys, and by headings in any language, which go before it.

    Where several columns have one heading, ours is the one that the keys say; without them nobody can tell.
    """
    columns: dict[Column, int] = {}
    heads: set[int] = set()
    for row in _top(sheet):
        said = _read_heads(sheet.rows[row], headings)
        if len(said) < HEADED and not (said.keys() & _NEEDED and said.keys() & _NAMING):
            continue
        heads.add(row)
        for column, places in said.items():
            if columns.get(column) in places:
                continue
            if len(places) > 1 and column in _READ:
                return None
            columns = {c: place for c, place in columns.items() if place != places[0]} | {column: places[0]}
    if not heads or not (columns.keys() & _NEEDED and columns.keys() & _NAMING):
        return None
    return _Place(sheet, columns, frozenset(heads))


def _read_heads(cells: Mapping[int, Filled], headings: Headings) -> dict[Column, list[int]]:
    """The columns that a row names, by key or by heading, whichever names more, and the places of each."""
    keys: dict[Column, list[int]] = {}
    named: dict[Column, list[int]] = {}
    for place, cell in sorted(cells.items()):
        if cell.text in KEYS:
            keys.setdefault(KEYS[cell.text], []).append(place)
        elif (word := fold_words(cell.text)) in headings:
            named.setdefault(headings[word], []).append(place)
    return max(keys, named, key=len)


def _clean(text: str) -> str:
    """As it can be kept: PostgreSQL takes neither NUL nor halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip()
