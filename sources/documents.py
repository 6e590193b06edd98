"""DOCX documents: their paragraphs, and the cells of their tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Opened
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl
from docx.oxml.text.paragraph import CT_P
from lxml.etree import XMLSyntaxError, _Element

from domain.faults import fault
from sources.archives import DAMAGE, check_archive
from sources.errors import UnreadableFile


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a Word table, its lines of text by cell. table and row: from 1, counted over the document."""

    table: int
    row: int
    cells: tuple[str, ...]


def read_document(path: Path) -> Iterator[str | TableRow]:
    """Yield a document's paragraphs and table rows in their order. Raises SourceError.

    The row numbers run on over all tables, as a person would count them on paper. A cell that spans several
    columns comes once.
    """
    table = row = 0
    for block in _open(path).element.body.iterchildren():
        if isinstance(block, CT_P):
            yield _read_paragraph(block)
        elif isinstance(block, CT_Tbl):
            table += 1
            for line in block.tr_lst:
                row += 1
                yield TableRow(table, row, _read_cells(line))


def read_table_tops(path: Path) -> tuple[tuple[str, ...], ...]:
    """Return the first row of every table of a document. Raises SourceError."""
    tops: dict[int, tuple[str, ...]] = {}
    for block in read_document(path):
        if isinstance(block, TableRow):
            tops.setdefault(block.table, block.cells)
    return tuple(tops.values())


def _open(path: Path) -> Opened:
    check_archive(path)
    try:
        return Document(str(path))
    except (*DAMAGE, PackageNotFoundError, XMLSyntaxError) as damage:
        raise UnreadableFile(fault("file-no-document", file=path.name)) from damage


def _read_cells(line: CT_Row) -> tuple[str, ...]:
    return tuple(
        "\n".join(_read_paragraph(paragraph) for paragraph in cell.iter(qn("w:p"))).strip() for cell in line.tc_lst
    )


def _read_paragraph(paragraph: _Element) -> str:
    """Return a paragraph's text, hyperlinks and accepted insertions too, deletions left out."""
    pieces: list[str] = []
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab"), qn("w:noBreakHyphen")):
        if node.tag == qn("w:t"):
            pieces.append(node.text or "")
        elif node.tag == qn("w:br"):
            pieces.append("\n")
        else:
            pieces.append("-" if node.tag == qn("w:noBreakHyphen") else " ")
    return "".join(pieces)
