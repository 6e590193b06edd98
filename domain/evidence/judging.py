"""Whether the files of a message are kept: by size and number, name, declared type and content."""

import hashlib
from collections.abc import Sequence

from domain.evidence import kinds, packages
from domain.evidence.files import Attached, Judged, Limits, Unfit
from domain.evidence.kinds import COMPOUND_START, ZIP_START, Kind
from domain.evidence.names import clean_name, extension_of, names_program

PDF_MARK = b"%PDF-"
PDF_WITHIN = 1024
"""Readers look for the start of a PDF as far into a file as this (ISO 32000, annex H)."""
RTF_OBJECTS = (b"\\objdata", b"\\objupdate", b"\\objocx")
MOST_REMEMBERED = 100
"""Files of one message that a line is kept of, be they refused."""
TYPE_ROOM = 120


def judge(files: Sequence[Attached], limits: Limits) -> tuple[Judged, ...]:
    """Say of each file, in order, whether it is fit to be kept and why not. Those beyond the hundredth are left out."""
    judged: list[Judged] = []
    total = kept = 0
    for file in files[:MOST_REMEMBERED]:
        kind, unfit = None, file.unfit or _size_up(file, limits, kept, total)
        if unfit is None:
            kind, unfit = examine(file.name, file.declared_type, file.content, recordings=limits.recordings)
        if unfit is None:
            kept, total = kept + 1, total + len(file.content)
        judged.append(_judged(file, kind, unfit))
    return tuple(judged)


def examine(
    name: str, declared_type: str, content: bytes, *, recordings: bool = False
) -> tuple[Kind | None, Unfit | None]:
    """What a file is by its content, and why it is not taken; None: it is.

    name: as its sender called it. declared_type: media type, "" for none. recordings: sound and video are taken.
    """
    shown = clean_name(name)
    if names_program(shown):
        return None, Unfit.PROGRAM
    if content.startswith(ZIP_START):
        kind, unfit = packages.inspect_zip(content)
    elif content.startswith(COMPOUND_START):
        kind, unfit = packages.inspect_compound(content)
    else:
        kind = kinds.sniff(content)
        unfit = _look_inside(kind, content)
    if unfit is not None or kind is None:
        return kind, unfit or Unfit.TYPE
    if kind.recording and not recordings:
        return kind, Unfit.TYPE
    extension = extension_of(shown)
    if kind is kinds.TEXT and extension and not any(extension in known.extensions for known in kinds.KINDS):
        # An invitation, a mail or a program's source: honest, and of no kind that is taken.
        return kind, Unfit.TYPE
    if not kind.may_be_called(extension) or not kind.may_be_declared(declared_type):
        return kind, Unfit.CONTRADICTION
    return kind, None


def media_type(kind: Kind, name: str) -> str:
    """The type that is recorded: a table in plain text is told by its name alone."""
    return "text/csv" if kind is kinds.TEXT and extension_of(name) == "csv" else kind.type


def _size_up(file: Attached, limits: Limits, kept: int, total: int) -> Unfit | None:
    size = len(file.content)
    if not size:
        return Unfit.EMPTY
    if size > limits.largest:
        return Unfit.TOO_LARGE
    if kept >= limits.most:
        return Unfit.TOO_MANY
    return Unfit.TOTAL if total + size > limits.total else None


def _look_inside(kind: Kind | None, content: bytes) -> Unfit | None:
    if kind is None:
        return Unfit.PROGRAM if content.startswith((b"MZ", b"\x7fELF", b"#!")) else Unfit.TYPE
    if kind is not kinds.PDF and PDF_MARK in content[:PDF_WITHIN]:
        return Unfit.DOUBLE
    if packages.opens_as_zip(content):
        return Unfit.DOUBLE
    if kind is kinds.RTF and any(word in content for word in RTF_OBJECTS):
        return Unfit.PROGRAM
    return None


def _judged(file: Attached, kind: Kind | None, unfit: Unfit | None) -> Judged:
    name = clean_name(file.name)
    return Judged(
        name=name,
        declared_type="".join(c for c in file.declared_type if c.isprintable())[:TYPE_ROOM],
        size=len(file.content) if file.size is None else file.size,
        sha256=hashlib.sha256(file.content).hexdigest() if file.content else None,
        type=media_type(kind, name) if kind else None,
        unfit=unfit,
        place=file.place,
    )
