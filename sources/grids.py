"""Tables, whether XLSX or delimited text: finding the header, then every row below it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from domain.faults import fault
from domain.intake import Problem
from domain.texts import fold
from sources.cells import Cell, read_text
from sources.delimited import detect_dialect, read_delimited
from sources.workbooks import read_sheet, read_sheet_tops

HEADER_WITHIN = 20
"""Rows from the top in which a header may stand: titles and notes often come first."""

Row = tuple[int, Sequence[Cell]]
Synonyms = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Header:
    """Where our fields stand: sheet from 0, row from 1, the place and their own heading of each field."""

    sheet: int
    row: int
    places: Mapping[str, int]
    headings: Mapping[str, str]
    width: int

    def heading(self, field: str) -> str:
        """Return how the file calls a field, for messages."""
        return self.headings.get(field, field)


def is_workbook(path: Path) -> bool:
    """Tell an XLSX table (a zip archive) from delimited text."""
    with path.open("rb") as file:
        return file.read(4).startswith(b"PK")


def read_tops(path: Path) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the first rows of every sheet as clean texts; delimited text is one sheet. Raises SourceError."""
    if is_workbook(path):
        return tuple(_clean_all(rows) for rows in read_sheet_tops(path, HEADER_WITHIN))
    records = islice(read_delimited(path, detect_dialect(path)), HEADER_WITHIN)
    # A malformed line keeps its place, so that the header's row number stays true.
    return (_clean_all([] if isinstance(found, Problem) else found[1] for found in records),)


def _clean_all(rows: Iterable[Sequence[Cell]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(read_text(value) for value in row) for row in rows)


def find_header(
    tops: Sequence[Sequence[Sequence[str]]],
    synonyms: Synonyms,
    required: Iterable[str],
    columns: Mapping[str, str] | None = None,
) -> Header | None:
    """Find the row that names most of our fields, all the required ones among them.

    tops: the first rows of each sheet. synonyms: field to folded headings. columns: field to the heading that the
    caller says, which goes before any synonym. The first of equal rows wins.
    """
    wanted = set(required)
    said = {field: fold(heading) for field, heading in (columns or {}).items()}
    best: Header | None = None
    for sheet, rows in enumerate(tops):
        for row, cells in enumerate(rows, start=1):
            places = _place(cells, synonyms, said)
            if wanted <= places.keys() and (best is None or len(places) > len(best.places)):
                headings = {field: cells[place] for field, place in places.items()}
                width = max(place for place, cell in enumerate(cells, start=1) if cell)
                best = Header(sheet, row, places, headings, width)
    return best


def _place(cells: Sequence[str], synonyms: Synonyms, said: Mapping[str, str]) -> dict[str, int]:
    folded = [fold(cell) for cell in cells]
    places = {field: folded.index(heading) for field, heading in said.items() if heading in folded}
    taken = set(places.values())
    for field, headings in synonyms.items():
        if field in said:
            continue
        for place, heading in enumerate(folded):
            if heading in headings and place not in taken:
                places[field] = place
                taken.add(place)
                break
    return places


def read_below(path: Path, header: Header) -> Iterator[Row | Problem]:
    """Yield the rows under a header, blank ones left out, cut and padded to its width where a workbook differs.

    A line of text with more or fewer cells than the header is a Problem: its values may have moved.
    """
    workbook = is_workbook(path)
    width = header.width
    for found in _read_rows(path, header.sheet):
        if isinstance(found, Problem):
            if found.row > header.row:
                yield found
            continue
        row, values = found
        if row <= header.row or not _is_filled(values):
            continue
        count = len(values)
        if count == width:
            yield found
        elif count < width and workbook:
            yield row, (*values, *[None] * (width - count))
        elif count > width and (workbook or not _is_filled(values[width:])):
            yield row, values[:width]
        else:
            yield Problem(row, None, fault("problem-columns", expected=width, found=count))


def _read_rows(path: Path, sheet: int) -> Iterator[Row | Problem]:
    if is_workbook(path):
        yield from read_sheet(path, sheet)
    else:
        yield from read_delimited(path, detect_dialect(path))


def _is_filled(values: Sequence[Cell]) -> bool:
    return any(value is not None and (not isinstance(value, str) or value.strip()) for value in values)
