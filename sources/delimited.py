"""Delimited text (CSV, TSV) in the encodings and with the delimiters that office programs write."""

import codecs
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from domain.faults import fault
from domain.intake import Problem
from sources.errors import UnreadableFile

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file was written: its encoding, and what stands between two columns."""

    encoding: str
    delimiter: str


def detect_dialect(path: Path) -> Dialect:
    """Find a text file's encoding and delimiter. Raises UnreadableFile where it is no text."""
    encoding = _detect_encoding(path)
    with path.open(encoding=encoding, newline="", errors="replace") as file:
        sample = file.read(_SAMPLE)
    return Dialect(encoding, max(DELIMITERS, key=lambda delimiter: _count_columns(sample, delimiter)))


def read_delimited(path: Path, dialect: Dialect) -> Iterator[tuple[int, list[str]] | Problem]:
    """Yield every record with its number, counted as a spreadsheet would, from 1; a malformed one as a Problem."""
    with path.open(encoding=dialect.encoding, newline="") as file:
        reader = csv.reader(file, delimiter=dialect.delimiter, strict=True)
        row = 0
        while True:
            row += 1
            try:
                yield row, next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                long = "field limit" in str(error)
                yield Problem(row, None, fault("problem-long-cell" if long else "problem-stray-quote"))


def _detect_encoding(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(4096)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        # Text of mostly Latin letters in UTF-16 without a mark has a zero in every other byte.
        odd, even = head[1::2].count(0), head[::2].count(0)
        if max(odd, even) < len(head) // 4:
            raise UnreadableFile(fault("file-binary", file=path.name))
        return "utf-16-le" if odd > even else "utf-16-be"
    for encoding in ("utf-8-sig", "cp1252"):
        if _decodes(path, encoding):
            return encoding
    raise UnreadableFile(fault("file-encoding", file=path.name))


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while block := file.read(1024 * 1024):
                decoder.decode(block)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _count_columns(sample: str, delimiter: str) -> int:
    """Count the columns of the widest of the first records: titles above the header have one."""
    reader = csv.reader(sample.splitlines(keepends=True)[:20], delimiter=delimiter)
    try:
        return max((len(record) for record in reader), default=0)
    except csv.Error:
        return 0
