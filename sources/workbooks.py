"""XLSX workbooks, read row by row."""

import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import cast

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from domain.faults import fault
from domain.intake import Problem
from sources.archives import DAMAGE, check_archive
from sources.cells import Cell
from sources.errors import UnreadableFile


def read_sheet_tops(path: Path, rows: int) -> Iterator[list[tuple[Cell, ...]]]:
    """Yield the first rows of every worksheet, up to where one is damaged. Raises SourceError.

    One opening for all of them: each costs a walk through a sheet whose writer did not note its size.
    """
    with _open(path) as book:
        for worksheet in book.worksheets:
            top = islice(_walk(worksheet), rows)
            yield [found[1] for found in top if not isinstance(found, Problem)]


def read_sheet(path: Path, sheet: int) -> Iterator[tuple[int, tuple[Cell, ...]] | Problem]:
    """Yield every row of one worksheet (0 is the first) with its number, from 1.

    Where the sheet is damaged, one Problem names the place, and nothing follows. Raises SourceError where
    the workbook cannot be opened at all.
    """
    with _open(path) as book:
        yield from _walk(book.worksheets[sheet])


def _walk(worksheet: Worksheet) -> Iterator[tuple[int, tuple[Cell, ...]] | Problem]:
    # The size that some exporters note in the file is wrong; without it every row comes as it is.
    if isinstance(worksheet, ReadOnlyWorksheet):
        worksheet.reset_dimensions()
    rows = iter(worksheet.iter_rows(values_only=True))
    row = 0
    while True:
        row += 1
        try:
            with warnings.catch_warnings():
                # openpyxl warns of every extension it leaves out; none of them holds cells.
                warnings.simplefilter("ignore", UserWarning)
                values = next(rows, None)
        except DAMAGE:
            yield Problem(row, None, fault("problem-broken-off", row=str(row)))
            return
        if values is None:
            return
        yield row, cast(tuple[Cell, ...], values)


@contextmanager
def _open(path: Path) -> Iterator[Workbook]:
    check_archive(path)
    # A file object, since openpyxl judges a path by its name.
    with path.open("rb") as file:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except (*DAMAGE, InvalidFileException) as damage:
            raise UnreadableFile(fault("file-no-workbook", file=path.name)) from damage
        with closing(book):
            yield book
