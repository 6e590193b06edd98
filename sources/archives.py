"""Zip archives from strangers (XLSX, DOCX): looked through before anything opens them."""

import struct
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from domain.faults import fault
from sources.errors import UnreadableFile, UnsafeFile

MEBIBYTE = 1024 * 1024
LARGEST_WORKBOOK = 1024 * MEBIBYTE
LARGEST_DOCUMENT = 128 * MEBIBYTE
HARMLESS = 20 * MEBIBYTE
LARGEST_RATIO = 100
MOST_MEMBERS = 5_000

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    OSError,
    OverflowError,
    struct.error,
    ParseError,
)
"""What the zip, XML and workbook readers raise on a damaged file."""


class Packed(StrEnum):
    """What a zip archive turned out to be."""

    WORKBOOK = "workbook"
    DOCUMENT = "document"
    BINARY_WORKBOOK = "binary-workbook"
    OPEN_DOCUMENT = "open-document"
    OTHER = "zip"


def check_archive(path: Path, largest: int | None = None) -> Packed:
    """Tell what a zip archive holds, after making sure that it is safe to open.

    largest: bytes that it may unpack to, where that is less than what its kind may have.
    Raises UnsafeFile for a zip bomb (by the sizes in its directory, which the zip reader then enforces) or a part
    that declares XML entities or a document type, which no office program writes; UnreadableFile for an
    encrypted or damaged archive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            kind = _name_kind({member.filename for member in members})
            usual = LARGEST_DOCUMENT if kind is Packed.DOCUMENT else LARGEST_WORKBOOK
            _check_sizes(path, members, min(usual, largest or usual))
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_prolog(path, archive, member)
    except DAMAGE as damage:
        raise UnreadableFile(fault("file-damaged", file=path.name)) from damage
    return kind


def _name_kind(names: set[str]) -> Packed:
    if "xl/workbook.xml" in names:
        return Packed.WORKBOOK
    if "word/document.xml" in names:
        return Packed.DOCUMENT
    if "xl/workbook.bin" in names:
        return Packed.BINARY_WORKBOOK
    return Packed.OPEN_DOCUMENT if {"mimetype", "content.xml"} <= names else Packed.OTHER


def _check_sizes(path: Path, members: list[zipfile.ZipInfo], largest: int) -> None:
    total = sum(member.file_size for member in members)
    packed = max(1, path.stat().st_size)
    if len(members) > MOST_MEMBERS:
        raise UnsafeFile(fault("file-parts", file=path.name, found=len(members), most=MOST_MEMBERS))
    if total > largest or (total > HARMLESS and total / packed > LARGEST_RATIO):
        sizes = {"packed": packed, "total": total, "most": largest, "ratio": LARGEST_RATIO}
        raise UnsafeFile(fault("file-bomb", file=path.name, **sizes))
    if any(member.flag_bits & 0x1 for member in members):
        raise UnreadableFile(fault("file-encrypted", file=path.name))


def _check_prolog(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Read a part up to its first element: a document type can stand only before it."""
    with archive.open(member) as part:
        try:
            next(iter(iterparse(part, events=("start",), forbid_dtd=True)), None)
        except DefusedXmlException as danger:
            raise UnsafeFile(fault("file-entities", file=path.name, part=member.filename)) from danger
        except ParseError:
            # A damaged part is told by the reader, with the row where it breaks off.
            return
