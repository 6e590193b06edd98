"""The one table of formats. To add one: write its file, add its line here."""

from pathlib import Path

from domain.faults import Fault, fault
from sources.errors import UnknownFormat
from sources.glimpse import Glimpse, Kind, look
from sources.ports import ReadOptions, Source
from sources.table import Table
from sources.thematic_list import ThematicList
from sources.uhri_json import UhriJson
from sources.uhri_xlsx import UhriXlsx
from sources.upr_info import UprInfo

SOURCES: tuple[Source, ...] = (UhriXlsx(), UhriJson(), UprInfo(), ThematicList(), Table())
"""In the order they are asked: the plain table, which takes most, comes last."""


def recognise(path: Path, options: ReadOptions | None = None) -> Source:
    """Find the format of a file by its content, never by its name.

    options: where they map columns, a table is taken for a plain one, whatever its headings.
    Raises UnknownFormat saying what the file looks like and which formats are known; other SourceErrors for a file
    that cannot be opened.
    """
    return find_source(path, look(path), options)


def find_source(path: Path, glimpse: Glimpse, options: ReadOptions | None = None) -> Source:
    """The format of a file that was looked at. Raises UnknownFormat."""
    if options and options.columns and glimpse.kind is Kind.GRID:
        return Table()
    for source in SOURCES:
        if source.recognises(glimpse):
            return source
    known = tuple(Fault(f"import-source-{source.name}") for source in SOURCES)
    raise UnknownFormat(fault("file-unknown", file=path.name, looks=glimpse.looks_like, known=known))
