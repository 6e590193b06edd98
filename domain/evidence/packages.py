"""Office files that are packages: what is in them is looked at, within bounds, and never written anywhere.

A package of strangers may be a bomb: a few kilobytes that unpack to gigabytes. How much it says it unpacks to is summed
before anything is unpacked; what it does unpack to is then held against that, entry by entry, by size and checksum.
"""

import io
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from domain.evidence import kinds
from domain.evidence.files import MEGABYTE, Unfit
from domain.evidence.kinds import Kind
from domain.evidence.names import PROGRAMS, extension_of

MOST_ENTRIES = 3_000
MOST_UNPACKED = 100 * MEGABYTE
CHUNK = 1 << 16
LONGEST_PART = 1 << 20
ENCRYPTED_FLAG = 0x1
ZIP_FAULTS = (BadZipFile, zlib.error, EOFError, ValueError, KeyError, NotImplementedError, OSError, RuntimeError)

# Part 1 of ECMA-376: the content type of the main part says what the package is, and whether it has macros.
MAIN_PARTS = {
    "wordprocessingml.document.main+xml": kinds.DOCX,
    "spreadsheetml.sheet.main+xml": kinds.XLSX,
    "presentationml.presentation.main+xml": kinds.PPTX,
}
OPEN_DOCUMENTS = {kind.type: kind for kind in (kinds.ODT, kinds.ODS, kinds.ODP)}
INNER_PROGRAMS = PROGRAMS - {"app", "bin", "iso", "reg", "sys"}
MACRO_FOLDERS = ("basic/", "scripts/", "xl/macrosheets/")

# Whatever somebody dragged into a document, as a rule to be opened by a double click.
PACKED_OBJECT = "\x01Ole10Native".encode("utf-16-le")

# MS-CFB keeps the names of streams in UTF-16, in its directory.
OLDER = (("WordDocument", kinds.DOC), ("Workbook", kinds.XLS), ("Book", kinds.XLS), ("PowerPoint Document", kinds.PPT))


def inspect_zip(content: bytes) -> tuple[Kind | None, Unfit | None]:
    """What kind of office file a ZIP is, and why it is unfit; (None, TYPE) for a ZIP that is none."""
    try:
        with ZipFile(io.BytesIO(content)) as package:
            entries = package.infolist()
            if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
                return None, Unfit.BOMB
            if any(entry.flag_bits & ENCRYPTED_FLAG for entry in entries):
                return None, Unfit.ENCRYPTED
            if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
                return None, Unfit.DAMAGED
            return _inspect(package, entries)
    except ZIP_FAULTS:
        return None, Unfit.DAMAGED


def inspect_compound(content: bytes) -> tuple[Kind | None, Unfit | None]:
    """The same of an older office file (MS-CFB). Office keeps an encrypted newer one in such a file, too."""
    if _names(content, "EncryptedPackage"):
        return None, Unfit.ENCRYPTED
    kind = next((kind for stream, kind in OLDER if _names(content, stream)), None)
    if kind is None:
        return None, Unfit.TYPE
    if _names(content, "_VBA_PROJECT") or _names(content, "_VBA_PROJECT_CUR"):
        return kind, Unfit.MACROS
    return kind, Unfit.PROGRAM if _names(content, "\x01Ole10Native") else None


def opens_as_zip(content: bytes) -> bool:
    """Whether a file that is something else is a ZIP as well, which some programs would open instead."""
    try:
        with ZipFile(io.BytesIO(content)) as package:
            return bool(package.infolist())
    except ZIP_FAULTS:
        return False


def _inspect(package: ZipFile, entries: list[ZipInfo]) -> tuple[Kind | None, Unfit | None]:
    names = [entry.filename.lower().replace("\\", "/") for entry in entries]
    kind, macros = _what_it_is(package, set(names))
    if kind is None:
        return None, Unfit.MACROS if macros else Unfit.TYPE
    if macros or any(name.endswith("vbaproject.bin") or name.startswith(MACRO_FOLDERS) for name in names):
        return kind, Unfit.MACROS
    if any(extension_of(name.rpartition("/")[2]) in INNER_PROGRAMS for name in names):
        return kind, Unfit.PROGRAM
    for entry in entries:
        if _unpack(package, entry, PACKED_OBJECT):
            return kind, Unfit.PROGRAM
    if kind in OPEN_DOCUMENTS.values() and b"encryption-data" in _read(package, "META-INF/manifest.xml"):
        return kind, Unfit.ENCRYPTED
    return kind, None


def _what_it_is(package: ZipFile, names: set[str]) -> tuple[Kind | None, bool]:
    """The kind, and whether it says of itself that it has macros."""
    if "[content_types].xml" in names:
        told = _read(package, "[Content_Types].xml").decode("utf-8", "replace")
        kind = next((kind for part, kind in MAIN_PARTS.items() if part in told), None)
        return kind, "macroenabled" in told.lower()
    if "mimetype" in names:
        return OPEN_DOCUMENTS.get(_read(package, "mimetype").decode("ascii", "replace").strip()), False
    return None, False


def _read(package: ZipFile, name: str) -> bytes:
    """The beginning of one part; raises KeyError when there is none."""
    with package.open(name) as part:
        return part.read(LONGEST_PART)


def _unpack(package: ZipFile, entry: ZipInfo, mark: bytes) -> bool:
    """Unpack an entry to its end and into nothing, which checks its size and checksum; whether it holds `mark`.

    Raises BadZipFile when it is not what the package says of it.
    """
    seen, found, tail = 0, False, b""
    with package.open(entry) as part:
        while chunk := part.read(CHUNK):
            seen += len(chunk)
            found = found or mark in tail + chunk
            tail = chunk[-len(mark) :]
    if seen != entry.file_size:
        raise BadZipFile(f"{entry.filename!r} is not as long as the package says")
    return found


def _names(content: bytes, stream: str) -> bool:
    # The zero that ends a name keeps "Book" from being found in "Workbook"'s tail by its own.
    return (stream + "\0").encode("utf-16-le") in content
