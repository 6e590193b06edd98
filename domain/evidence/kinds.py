"""Which kinds of files are taken, and how each is known by its first bytes.

Sources: the magic numbers in the PRONOM registry and the formats' own specifications (ISO 32000 for PDF, RFC 2083 for
PNG, ISO 14496-12 for MP4 and HEIC, ECMA-376 and ISO 26300 for office packages, MS-CFB for the older office files).
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file. extensions: as it may be called. declared: what else programs declare it as, rightly or not."""

    type: str
    extensions: frozenset[str]
    declared: frozenset[str] = frozenset()
    recording: bool = False

    def may_be_called(self, extension: str) -> bool:
        return not extension or extension in self.extensions

    def may_be_declared(self, declared: str) -> bool:
        bare = declared.partition(";")[0].strip().lower()
        return bare in NO_CLAIM or bare == self.type or bare in self.declared


def _kind(type: str, extensions: str, declared: str = "", *, recording: bool = False) -> Kind:
    return Kind(type, frozenset(extensions.split()), frozenset(declared.split()), recording)


NO_CLAIM = frozenset(
    {"", "application/octet-stream", "binary/octet-stream", "application/download", "application/x-download"}
    | {"application/force-download", "application/unknown", "application/binary"}
)
"""Types that programs declare when they do not know."""

ZIPPED = "application/zip application/x-zip-compressed"
OPEN_XML = "application/vnd.openxmlformats-officedocument"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument"
TABLE_TEXT = "text/csv text/comma-separated-values application/csv text/x-csv application/vnd.ms-excel"

PDF = _kind("application/pdf", "pdf", "application/x-pdf application/acrobat text/pdf")
DOCX = _kind(f"{OPEN_XML}.wordprocessingml.document", "docx", f"{ZIPPED} application/msword")
XLSX = _kind(f"{OPEN_XML}.spreadsheetml.sheet", "xlsx", f"{ZIPPED} application/vnd.ms-excel")
PPTX = _kind(f"{OPEN_XML}.presentationml.presentation", "pptx", f"{ZIPPED} application/vnd.ms-powerpoint")
ODT = _kind(f"{OPEN_DOCUMENT}.text", "odt", ZIPPED)
ODS = _kind(f"{OPEN_DOCUMENT}.spreadsheet", "ods", ZIPPED)
ODP = _kind(f"{OPEN_DOCUMENT}.presentation", "odp", ZIPPED)
DOC = _kind("application/msword", "doc", "application/x-msword application/vnd.ms-word")
XLS = _kind("application/vnd.ms-excel", "xls", "application/msexcel application/x-msexcel")
PPT = _kind("application/vnd.ms-powerpoint", "ppt", "application/mspowerpoint")
RTF = _kind("application/rtf", "rtf doc", "text/rtf text/richtext application/x-rtf application/msword")
PNG = _kind("image/png", "png", "image/x-png")
JPEG = _kind("image/jpeg", "jpg jpeg jpe jfif", "image/jpg image/pjpeg")
GIF = _kind("image/gif", "gif")
WEBP = _kind("image/webp", "webp")
HEIC = _kind("image/heic", "heic heif", "image/heif image/heic-sequence")
TIFF = _kind("image/tiff", "tif tiff", "image/tif image/x-tiff")
TEXT = _kind("text/plain", "txt text csv tsv md", f"{TABLE_TEXT} text/markdown text/tab-separated-values")
MP3 = _kind("audio/mpeg", "mp3", "audio/mp3 audio/x-mpeg", recording=True)
OGG = _kind("audio/ogg", "ogg oga opus", "application/ogg audio/opus audio/x-opus+ogg", recording=True)
MP4 = _kind("video/mp4", "mp4 m4v m4a mov", "audio/mp4 audio/x-m4a audio/m4a video/quicktime", recording=True)

KINDS = (
    *(PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, DOC, XLS, PPT, RTF, TEXT),
    *(PNG, JPEG, GIF, WEBP, HEIC, TIFF, MP3, OGG, MP4),
)
"""Everything that is taken; recordings where that is set."""

SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"{\\rtf", RTF),
    (b"OggS", OGG),
    (b"ID3", MP3),
    (b"\xff\xfb", MP3),
    (b"\xff\xf3", MP3),
    (b"\xff\xf2", MP3),
)
ZIP_START = b"PK\x03\x04"
COMPOUND_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
MP4_BRANDS = frozenset(
    {b"isom", b"iso2", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4A ", b"M4V ", b"qt  ", b"3gp4"}
)

# What a browser would take for a page, or a shell for a script, however it is called.
MARKUP = re.compile(r"\A\s*(?:<[!?a-z]|#!)|<\s*(?:script|html|svg|iframe|object|embed)\b", re.IGNORECASE)
UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def sniff(content: bytes) -> Kind | None:
    """The kind whose marks the first bytes bear; None for packages (see `packages.py`) and all that is not taken."""
    for magic, kind in SIGNATURES:
        if content.startswith(magic):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WEBP
    if content[4:8] == b"ftyp":
        brand = content[8:12]
        return HEIC if brand in HEIC_BRANDS else MP4 if brand in MP4_BRANDS else None
    if content.startswith((ZIP_START, COMPOUND_START)):
        return None
    return TEXT if is_text(content) else None


def is_text(content: bytes) -> bool:
    """Whether bytes are words and nothing but: UTF-8, UTF-16 with its mark, or a one-byte charset; no markup."""
    text = read_text(content)
    return text is not None and not UNPRINTED.search(text) and not MARKUP.search(text)


def read_text(content: bytes) -> str | None:
    """Bytes as words; every byte is a letter in some one-byte charset, so that control characters are left to tell."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for charset in ("utf-16",) if marked else ("utf-8-sig", "latin-1"):
        try:
            return content.decode(charset)
        except UnicodeDecodeError:
            continue
    return None
