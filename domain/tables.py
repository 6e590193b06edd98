"""The table of a digest: its columns, its mark, and what came back in it. The rules are in `domain/filling.py`."""

import re
from dataclasses import dataclass
from enum import StrEnum

from domain.tokens import TOKEN_PATTERN

MORE_THAN = 5
"""A digest of more asks than this comes with a table."""

MARK = re.compile(rf"suivi:({TOKEN_PATTERN})")
FILE_NAME = re.compile(r"(?<![a-z0-9])suivi-[0-9]{1,15}(?![0-9])", re.IGNORECASE)
"""What our files are called, under whatever was put before and after it."""


class Column(StrEnum):
    """The columns of a table; the value is the key by which each is found again, whatever its heading says."""

    N = "n"
    REFERENCE = "reference"
    TEXT = "text"
    WANTS = "wants"
    DUE = "due"
    LAST_STATUS = "last_status"
    LAST = "last"
    SAYS = "says"
    WORDS = "words"
    UNTIL = "until"
    WHOSE = "whose"


KEYS = {f"suivi:{column.value}": column for column in Column}
"""What stands in the hidden row above the headings."""
ANSWERS = (Column.SAYS, Column.WORDS, Column.UNTIL, Column.WHOSE)


class TableFault(StrEnum):
    """Why nothing of a file could be taken; each has a sentence in every language."""

    FORMAT = "format"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    UNMARKED = "unmarked"
    SEVERAL = "several"
    COLUMNS = "columns"
    FOREIGN = "foreign"
    EMPTY = "empty"


class RowFault(StrEnum):
    """Why a row is no answer; each has a sentence in every language."""

    NO_REFERENCE = "no_reference"
    UNKNOWN_REFERENCE = "unknown_reference"
    CONTRADICTION = "contradiction"
    SEVERAL_ASKS = "several_asks"
    NO_STATUS = "no_status"
    STATUS = "status"
    DATE = "date"
    NEEDLESS_DATE = "needless_date"
    NEEDLESS_WHOSE = "needless_whose"
    TOO_LONG = "too_long"
    FORMULA = "formula"
    MERGED = "merged"
    DUPLICATE = "duplicate"


QUOTING = frozenset({RowFault.STATUS, RowFault.DATE, RowFault.NEEDLESS_DATE, RowFault.NEEDLESS_WHOSE})
"""Reasons that quote what was written, which is not done of something confidential."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row in which something was written, as it was typed. row: as its writer sees it, from 1.

    Each cell is cut at one letter more than it may have. until: a day in words, or the serial number of a spreadsheet.
    broken: cells with a formula that has no value, or an error. merged: a cell of it reaches over several rows.
    """

    row: int
    n: str = ""
    reference: str = ""
    says: str = ""
    words: str = ""
    until: str = ""
    whose: str = ""
    broken: bool = False
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table that came back. name: of the file. token: names the message that it was made for, signed.

    fault: nothing of it could be read.
    """

    name: str
    token: str | None = None
    rows: tuple[Row, ...] = ()
    fault: TableFault | None = None


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row of which nothing was taken. found: what stood there, where that says more."""

    row: int
    reference: str
    fault: RowFault
    found: str = ""


def read_aloud(table: Table) -> str:
    """A table as plain text, for who reads the inbox."""
    lines = []
    for row in table.rows:
        said = (row.reference or row.n, row.says, row.until, row.whose, row.words)
        lines.append(f"{row.row}: " + " ".join(one for one in said if one))
    return "\n".join(lines)
