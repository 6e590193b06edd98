"""A first look at a file: what it is made of, by its content and never by its name."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import ijson

from sources.archives import Packed, check_archive
from sources.documents import read_table_tops
from sources.errors import SourceError, UnknownFormat, UnreadableFile
from sources.grids import read_tops

_LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHOWN = 8


class Kind(StrEnum):
    """What a file is made of."""

    JSON = "json"
    GRID = "grid"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The beginning of a file. keys: of the first JSON object. tops: first rows of each sheet or Word table."""

    kind: Kind
    looks_like: str
    keys: frozenset[str] = frozenset()
    tops: tuple[tuple[tuple[str, ...], ...], ...] = ()


def look(path: Path) -> Glimpse:
    """Look at a file's beginning.

    Raises UnreadableFile for one that is missing, empty, encrypted or damaged, UnsafeFile for one that could harm,
    UnknownFormat for one of another kind, saying how to save it as one that can be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(2048)
    except OSError as fault:
        raise UnreadableFile(f"cannot read {path}: {fault.strerror}") from fault
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile(f"{path.name} is empty")
    if head.startswith(_LEGACY):
        raise _name_legacy(path)
    if head.startswith(b"PK\x03\x04"):
        return _look_into_archive(path)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:1] in (b"[", b"{"):
        return _look_into_json(path)
    for mark, what, mend in (
        (b"%PDF", "a PDF", "ask for the Word or Excel version"),
        (b"{\\rtf", "a Rich Text document", "save it as .docx"),
        (b"<", "a web page or XML", "save the table in it as .xlsx or CSV"),
    ):
        if text.lower().startswith(mark.lower()):
            raise UnknownFormat(f"{path.name} looks like {what}, which cannot be read: {mend}")
    tops = read_tops(path)
    columns = max((len(row) for sheet in tops for row in sheet), default=0)
    looks_like = f"a text table {_name_columns(tops)}" if columns > 1 else "plain text without columns"
    return Glimpse(Kind.GRID, looks_like, tops=tops)


def _name_legacy(path: Path) -> SourceError:
    """Tell the old OLE files apart by the names of their streams, which stand in UTF-16 in the directory."""
    content = path.read_bytes()

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage"):
        return UnreadableFile(f"{path.name} is encrypted with a password: save it without one")
    if holds("WordDocument"):
        return UnknownFormat(f"{path.name} looks like an old Word document (.doc): save it as .docx")
    if holds("Workbook") or holds("Book"):
        return UnknownFormat(f"{path.name} looks like an old Excel workbook (.xls): save it as .xlsx")
    return UnknownFormat(f"{path.name} looks like an old Office file: save it as .xlsx or .docx")


def _look_into_archive(path: Path) -> Glimpse:
    packed = check_archive(path)
    if packed is Packed.WORKBOOK:
        tops = read_tops(path)
        return Glimpse(Kind.GRID, f"an Excel workbook {_name_columns(tops)}", tops=tops)
    if packed is Packed.DOCUMENT:
        tables = read_table_tops(path)
        tops = tuple((table,) for table in tables)
        found = _name_columns(tops) if tables else "without a table"
        return Glimpse(Kind.DOCUMENT, f"a Word document {found}", tops=tops)
    mend = "save it as .xlsx or .docx" if packed is not Packed.OTHER else "unpack it and give the file inside"
    raise UnknownFormat(f"{path.name} looks like {packed}, which cannot be read: {mend}")


def _look_into_json(path: Path) -> Glimpse:
    keys: list[str] = []
    listed = False
    try:
        with path.open("rb") as file:
            for prefix, event, value in ijson.parse(file):
                listed = listed or (prefix == "" and event == "start_array")
                if event == "map_key" and prefix == ("item" if listed else ""):
                    keys.append(value)
                if (prefix, event) == ("item", "end_map"):
                    break
    except (ijson.JSONError, UnicodeDecodeError) as fault:
        if not keys:
            raise UnknownFormat(f"{path.name} begins like JSON and is none ({fault})") from fault
    shape = "a JSON list of objects" if listed else "a JSON object"
    named = f"{shape} with keys {_name_some(keys)}" if keys else f"{shape} without keys"
    return Glimpse(Kind.JSON, named, keys=frozenset(keys) if listed else frozenset())


def _name_columns(tops: Iterable[Iterable[Iterable[str]]]) -> str:
    rows = [[cell for cell in row if cell] for sheet in tops for row in sheet]
    widest = max(rows, key=len, default=[])
    return f"with the columns {_name_some(widest)}" if widest else "without columns"


def _name_some(names: list[str]) -> str:
    shown = ", ".join(name if len(name) <= 40 else f"{name[:40]}…" for name in names[:_SHOWN])
    return f"{shown}…" if len(names) > _SHOWN else shown
