"""A first look at a file: what it is made of, by its content and never by its name."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import ijson

from domain.faults import Fault, fault
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
    looks_like: Fault
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
    except OSError as error:
        raise UnreadableFile(fault("file-closed", file=path.name, why=error.strerror)) from error
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableFile(fault("file-empty", file=path.name))
    if head.startswith(_LEGACY):
        raise _name_legacy(path)
    if head.startswith(b"PK\x03\x04"):
        return _look_into_archive(path)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:1] in (b"[", b"{"):
        return _look_into_json(path)
    for mark, what in ((b"%PDF", "pdf"), (b"{\\rtf", "rich-text"), (b"<", "xml")):
        if text.lower().startswith(mark.lower()):
            raise UnknownFormat(fault(f"file-is-{what}", file=path.name))
    tops = read_tops(path)
    columns = max((len(row) for sheet in tops for row in sheet), default=0)
    looks_like = _name_columns("table", tops) if columns > 1 else fault("looks-text")
    return Glimpse(Kind.GRID, looks_like, tops=tops)


def _name_legacy(path: Path) -> SourceError:
    """Tell the old OLE files apart by the names of their streams, which stand in UTF-16 in the directory."""
    content = path.read_bytes()

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage"):
        return UnreadableFile(fault("file-encrypted", file=path.name))
    if holds("WordDocument"):
        return UnknownFormat(fault("file-is-doc", file=path.name))
    if holds("Workbook") or holds("Book"):
        return UnknownFormat(fault("file-is-xls", file=path.name))
    return UnknownFormat(fault("file-is-old", file=path.name))


def _look_into_archive(path: Path) -> Glimpse:
    packed = check_archive(path)
    if packed is Packed.WORKBOOK:
        tops = read_tops(path)
        return Glimpse(Kind.GRID, _name_columns("workbook", tops), tops=tops)
    if packed is Packed.DOCUMENT:
        tables = read_table_tops(path)
        tops = tuple((table,) for table in tables)
        return Glimpse(Kind.DOCUMENT, _name_columns("document", tops), tops=tops)
    raise UnknownFormat(fault(f"file-is-{packed}", file=path.name))


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
    except (ijson.JSONError, UnicodeDecodeError) as error:
        if not keys:
            raise UnknownFormat(fault("file-no-json", file=path.name)) from error
    looks_like = _name_some("list" if listed else "object", keys)
    return Glimpse(Kind.JSON, looks_like, keys=frozenset(keys) if listed else frozenset())


def _name_columns(what: str, tops: Iterable[Iterable[Iterable[str]]]) -> Fault:
    rows = [[cell for cell in row if cell] for sheet in tops for row in sheet]
    return _name_some(what, max(rows, key=len, default=[]))


def _name_some(what: str, names: list[str]) -> Fault:
    """What a file looks like, by the names of its first columns or keys."""
    if not names:
        return fault(f"looks-{what}-bare")
    shown = tuple(name if len(name) <= 40 else f"{name[:40]}…" for name in names[:_SHOWN])
    return fault(f"looks-{what}", names=(*shown, "…") if len(names) > _SHOWN else shown)
