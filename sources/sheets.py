"""Workbooks that anybody may send us, read as a stream: whatever a file declares, time and memory stay small.

openpyxl makes a cell of every one that is declared, and pads a row to its last: files of a hundred kilobytes can name
billions. Here only what is filled, in the first columns, is kept.
"""

import re
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml import DefusedXmlException
from defusedxml.sax import parse

from domain.faults import fault
from sources.archives import DAMAGE, MEBIBYTE, Packed, check_archive
from sources.errors import UnknownFormat, UnreadableFile, UnsafeFile

LARGEST_FILE = 5 * MEBIBYTE
LARGEST_UNPACKED = 48 * MEBIBYTE
"""A hundred thousand formatted rows with nothing in them take some 30."""
MOST_ELEMENTS = 3_000_000
MOST_CELLS = 100_000
MOST_TEXT = 8 * MEBIBYTE
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Of any sheet of Excel."""
COLUMNS = 64
"""Read of each row; a table of ours has eleven, and room for those that its reader adds."""
DAYS_TO_1904 = 1462

_PLACE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Filled:
    """A cell with something in it, as text. broken: an error, or a formula that was never calculated."""

    text: str
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Cells that were merged, over more than one row. column: of the one that shows, from 1."""

    first: int
    last: int
    column: int


@dataclass(slots=True)
class Sheet:
    """rows: by number, from 1; the filled cells of each by column, from 1."""

    rows: dict[int, dict[int, Filled]] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)


def read_sheets(path: Path) -> list[Sheet]:
    """The sheets of an XLSX workbook, the hidden ones too. Dates are the days since the end of 1899.

    Raises UnsafeFile where reading it would take more time or memory than any honest table, or where it declares XML
    entities; UnknownFormat where it is no such workbook; UnreadableFile where it is damaged or encrypted.
    """
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise UnsafeFile(fault("file-large", file=path.name, found=size, most=LARGEST_FILE))
    packed = check_archive(path, LARGEST_UNPACKED)
    if packed is not Packed.WORKBOOK:
        raise UnknownFormat(fault("file-no-xlsx", file=path.name))
    try:
        with zipfile.ZipFile(path) as archive:
            budget = _Budget(path.name)
            names = archive.namelist()
            strings = _Strings(budget)
            if "xl/sharedStrings.xml" in names:
                _run(archive, "xl/sharedStrings.xml", strings)
            book = _Book(budget)
            _run(archive, "xl/workbook.xml", book)
            sheets = []
            for name in sorted({one for one in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", one)}):
                reader = _Cells(budget, strings.texts, DAYS_TO_1904 if book.from_1904 else 0)
                _run(archive, name, reader)
                sheets.append(reader.sheet)
            return sheets
    except DefusedXmlException as danger:
        raise UnsafeFile(fault("file-entities", file=path.name, part="xl")) from danger
    except (*DAMAGE, SAXException) as damage:
        raise UnreadableFile(fault("file-damaged", file=path.name)) from damage


def _run(archive: zipfile.ZipFile, name: str, handler: ContentHandler) -> None:
    with closing(archive.open(name)) as part:
        parse(part, handler, forbid_dtd=True)


class _Budget:
    """What all parts of a file may have together."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.elements, self._cells, self._text = MOST_ELEMENTS, MOST_CELLS, MOST_TEXT

    def take(self, cells: int = 0, text: int = 0) -> None:
        self._cells -= cells
        self._text -= text
        if self._cells < 0 or self._text < 0:
            raise self.exceeded()

    def exceeded(self) -> UnsafeFile:
        return UnsafeFile(fault("file-too-full", file=self._name))


class _Part(ContentHandler):
    """One part of a workbook; names of elements come without their prefix."""

    def __init__(self, budget: _Budget) -> None:
        super().__init__()
        self.budget = budget
        self._pieces: list[str] = []
        self._open = False
        self._aside = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self.budget.elements -= 1
        if self.budget.elements < 0:
            raise self.budget.exceeded()
        local = name.rpartition(":")[2]
        if local == "rPh":
            # How a text is pronounced stands beside it, and is no part of it.
            self._aside += 1
        self._open = local in ("t", "v")
        self.begin(local, attrs)

    def endElement(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if local == "rPh":
            self._aside -= 1
        self._open = False
        self.finish(local)

    def characters(self, content: str) -> None:
        if self._open and not self._aside:
            self.budget.take(text=len(content))
            self._pieces.append(content)

    def heard(self) -> str:
        """What stood in the texts since the last call."""
        text = "".join(self._pieces)
        self._pieces.clear()
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)

    def begin(self, name: str, attrs: AttributesImpl) -> None: ...

    def finish(self, name: str) -> None: ...


class _Strings(_Part):
    def __init__(self, budget: _Budget) -> None:
        super().__init__(budget)
        self.texts: list[str] = []

    def finish(self, name: str) -> None:
        if name == "si":
            self.budget.take(cells=1)
            self.texts.append(self.heard())


class _Book(_Part):
    from_1904 = False

    def begin(self, name: str, attrs: AttributesImpl) -> None:
        if name == "workbookPr":
            self.from_1904 = attrs.get("date1904", "") in _TRUE


class _Cells(_Part):
    """epoch: days to add to a number that is a date; added to whole numbers that can be no other."""

    def __init__(self, budget: _Budget, strings: Sequence[str], epoch: int) -> None:
        super().__init__(budget)
        self.sheet = Sheet()
        self._strings, self._epoch = strings, epoch
        self._row = self._column = 0
        self._type = "n"
        self._text = ""
        self._formula = self._valued = False

    def begin(self, name: str, attrs: AttributesImpl) -> None:
        if name == "c":
            placed = _PLACE.fullmatch(attrs.get("r", ""))
            self._column = _column(placed[1]) if placed else self._column + 1
            self._type, self._text = attrs.get("t", "n"), ""
            self._formula = self._valued = False
            if self._column > LAST_COLUMN:
                raise self.budget.exceeded()
        elif name == "row":
            self._row = int(attrs.get("r") or self._row + 1)
            self._column = 0
            if not 0 < self._row <= LAST_ROW:
                raise ValueError(f"row {self._row}")
        elif name == "f":
            self._formula = True
        elif name == "mergeCell":
            self._merge(attrs.get("ref", ""))

    def finish(self, name: str) -> None:
        if name in ("v", "is"):
            self._text, self._valued = self.heard(), True
        elif name == "c" and self._column <= COLUMNS:
            filled = self._read()
            if filled is not None:
                self.budget.take(cells=1)
                self.sheet.rows.setdefault(self._row, {})[self._column] = filled

    def _read(self) -> Filled | None:
        text = self._text
        match self._type:
            case "s" if text:
                text = self._strings[int(text)]
            case "b" if text:
                text = "TRUE" if text in _TRUE else "FALSE"
            case "n" if text:
                text = self._number(text)
        if self._type == "e":
            return Filled(text, broken=True)
        if text.strip():
            return Filled(text)
        return Filled("", broken=True) if self._formula and not self._valued else None

    def _number(self, text: str) -> str:
        number = float(text)
        if not number.is_integer():
            return text
        # Only days are that large in a table of ours, and only they count from another day.
        return str(int(number) + (self._epoch if number > 30_000 else 0))

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        start, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if start and end and start[2] != end[2]:
            self.budget.take(cells=1)
            self.sheet.spans.append(Span(int(start[2]), int(end[2]), _column(start[1])))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
