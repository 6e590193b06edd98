"""The UHRI bulk export as a workbook: 16 columns, "- " before single values, one value a line in lists."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from domain.faults import Fault, fault
from domain.intake import Entry, Problem
from sources.cells import Cell, read_lines, read_raw
from sources.errors import UnknownFormat
from sources.glimpse import Glimpse, Kind
from sources.grids import Header, find_header, read_below, read_tops
from sources.ports import ReadOptions
from sources.uhri import Annotation, take

_HEADINGS = {
    "text": "text",
    "countries": "countries concerned",
    "body": "reccomending body | recommending body",
    "symbol": "document symbol",
    "themes": "themes",
    "groups": "affected persons",
    "sdgs": "sdgs",
    "published": "document publication date",
    "recommenders": "upr reccomending states | upr recommending states",
    "positions": "upr position",
    "kind": "type",
    "annotation_id": "ohchr annotation id",
    "sessions": "upr session",
}
_SYNONYMS = {field: frozenset(headings.split(" | ")) for field, headings in _HEADINGS.items()}
_REQUIRED = ("text", "countries", "body", "kind", "annotation_id")


class UhriXlsx:
    """Also reads the same table saved as CSV."""

    name = "uhri-xlsx"

    def recognises(self, glimpse: Glimpse) -> bool:
        return glimpse.kind is Kind.GRID and find_header(glimpse.tops, _SYNONYMS, _REQUIRED) is not None

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield an Intake, Skip or Problem for every filled row."""
        header = find_header(read_tops(path), _SYNONYMS, _REQUIRED)
        if header is None:
            raise UnknownFormat(fault("file-columns", file=path.name, format=Fault(f"import-source-{self.name}")))
        for found in read_below(path, header):
            if isinstance(found, Problem):
                yield found
            else:
                yield take(_annotate(*found, header), options, header.headings)


def _annotate(row: int, values: Sequence[Cell], header: Header) -> Annotation:
    def cell(field: str) -> Cell:
        place = header.places.get(field)
        return None if place is None else values[place]

    return Annotation(
        row=row,
        text=read_raw(cell("text")),
        kind=read_raw(cell("kind")),
        body=read_raw(cell("body")),
        countries=read_lines(cell("countries")),
        symbol=read_raw(cell("symbol")),
        themes=read_lines(cell("themes")),
        groups=read_lines(cell("groups")),
        sdgs=read_lines(cell("sdgs")),
        published=cell("published"),
        recommenders=read_lines(cell("recommenders")),
        positions=read_lines(cell("positions")),
        annotation_id=read_raw(cell("annotation_id")),
        sessions=read_lines(cell("sessions")),
    )
