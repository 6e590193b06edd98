"""Packages for tests: the least that makes an office file, and what strangers put into one."""

import io
import zipfile
from collections.abc import Mapping

CONTENT_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/{part}" ContentType="application/vnd.{type}+xml"/></Types>"""
MAIN = {
    "docx": "openxmlformats-officedocument.wordprocessingml.document.main",
    "xlsx": "openxmlformats-officedocument.spreadsheetml.sheet.main",
    "pptx": "openxmlformats-officedocument.presentationml.presentation.main",
    "docm": "ms-word.document.macroEnabled.main",
}


def zipped(parts: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def open_xml(kind: str, parts: Mapping[str, bytes] | None = None) -> bytes:
    """An Office file of a kind, with further parts."""
    types = CONTENT_TYPES.format(part="main.xml", type=MAIN[kind])
    return zipped({"[Content_Types].xml": types.encode(), "main.xml": b"<x/>"} | dict(parts or {}))


def open_document(kind: str, parts: Mapping[str, bytes] | None = None) -> bytes:
    """An OpenDocument file of a kind: text, spreadsheet, presentation."""
    told = f"application/vnd.oasis.opendocument.{kind}".encode()
    whole = {"mimetype": told, "META-INF/manifest.xml": b"<manifest/>", "content.xml": b"<x/>"} | dict(parts or {})
    return zipped(whole)


def compound(*streams: str) -> bytes:
    """The least of an older office file: its magic number, and the names of its streams as its directory has them."""
    named = b"".join((stream + "\0").encode("utf-16-le") for stream in streams)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + named


def lying(content: bytes, says: int) -> bytes:
    """A package whose directory says of its last part another unpacked size."""
    place = content.rindex(b"PK\x01\x02")
    local = content.rindex(b"PK\x03\x04")
    size = says.to_bytes(4, "little")
    content = content[: place + 24] + size + content[place + 28 :]
    return content[: local + 22] + size + content[local + 26 :]
