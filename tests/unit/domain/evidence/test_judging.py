"""Which files are kept: a table of honest ones, and a table of attacks."""

import hashlib
import io
import zlib

import docx
import openpyxl
import pytest

from domain.evidence import kinds, packages
from domain.evidence.files import MEGABYTE, Attached, Limits, Unfit
from domain.evidence.judging import MOST_REMEMBERED, examine, judge
from tests.unit.domain.evidence.packages import compound, lying, open_document, open_xml, zipped

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(20)
GIF = b"GIF89a" + bytes(20)
MP4 = b"\0\0\0\x18ftypmp42" + bytes(20)
EXE = b"MZ\x90\0" + bytes(60)
BOMB = open_xml("docx", {f"word/{n}.xml": bytes(MEGABYTE) for n in range(101)})


def word() -> bytes:
    made = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("The bill passed first reading.")
    document.save(made)
    return made.getvalue()


def workbook() -> bytes:
    made = io.BytesIO()
    openpyxl.Workbook().save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "declared", "content", "kind"),
    [
        ("plan.pdf", "application/pdf", PDF, kinds.PDF),
        ("plan.PDF", "application/octet-stream", PDF, kinds.PDF),
        ("plan", "", PDF, kinds.PDF),
        ("decree.docx", kinds.DOCX.type, word(), kinds.DOCX),
        ("decree.docx", "application/zip", open_xml("docx"), kinds.DOCX),
        ("table.xlsx", "application/vnd.ms-excel", workbook(), kinds.XLSX),
        ("talk.pptx", "", open_xml("pptx"), kinds.PPTX),
        ("decree.odt", "", open_document("text"), kinds.ODT),
        ("table.ods", kinds.ODS.type, open_document("spreadsheet"), kinds.ODS),
        ("talk.odp", "", open_document("presentation"), kinds.ODP),
        ("old.doc", "application/msword", compound("Root Entry", "WordDocument"), kinds.DOC),
        ("old.xls", "", compound("Workbook"), kinds.XLS),
        ("old.ppt", "", compound("PowerPoint Document"), kinds.PPT),
        ("photo.jpeg", "image/jpg", JPEG, kinds.JPEG),
        ("scan.png", "image/png; name=scan.png", PNG, kinds.PNG),
        ("a.gif", "image/gif", GIF, kinds.GIF),
        ("a.webp", "", b"RIFF\0\0\0\0WEBPVP8 ", kinds.WEBP),
        ("a.heic", "image/heic", b"\0\0\0\x18ftypheic", kinds.HEIC),
        ("a.tif", "image/tiff", b"II*\0" + bytes(8), kinds.TIFF),
        ("letter.rtf", "application/msword", rb"{\rtf1\ansi The bill.}", kinds.RTF),
        ("notes.txt", "text/plain", "La loi est adoptée.".encode(), kinds.TEXT),
        ("notes.txt", "text/plain", "La loi est adoptée.".encode("cp1252"), kinds.TEXT),
        ("notes.txt", "text/plain", "Закон принят.".encode("utf-16"), kinds.TEXT),
        ("table.csv", "application/vnd.ms-excel", b"number;status\r\n1;done\r\n", kinds.TEXT),
        ("sums.txt", "text/plain", b"if a < b then a<c", kinds.TEXT),
    ],
)
def test_what_ministries_send_is_known_by_its_content(
    name: str, declared: str, content: bytes, kind: kinds.Kind
) -> None:
    assert examine(name, declared, content) == (kind, None)


@pytest.mark.parametrize(
    ("name", "declared", "content", "unfit"),
    [
        ("report.pdf", "application/pdf", EXE, Unfit.PROGRAM),
        ("report.pdf.exe", "application/pdf", PDF, Unfit.PROGRAM),
        ("report.exe.pdf", "application/pdf", PDF, Unfit.PROGRAM),
        ("run.txt", "text/plain", b"#!/bin/sh\nrm -rf /\n", Unfit.PROGRAM),
        ("a.pdf", "application/pdf", b"\x7fELF" + bytes(20), Unfit.PROGRAM),
        ("report.docx", "", open_xml("docx", {"word/vbaProject.bin": b"x"}), Unfit.MACROS),
        ("report.docx", "", open_xml("docm"), Unfit.MACROS),
        ("table.xlsx", "", open_xml("xlsx", {"xl/macrosheets/sheet1.xml": b"<x/>"}), Unfit.MACROS),
        ("report.odt", "", open_document("text", {"Basic/Standard/Module1.xml": b"<x/>"}), Unfit.MACROS),
        ("old.doc", "", compound("WordDocument", "_VBA_PROJECT"), Unfit.MACROS),
        ("report.docx", "", open_xml("docx", {"word/embeddings/run.exe": EXE}), Unfit.PROGRAM),
        (
            "report.docx", "", open_xml("docx", {"word/embeddings/ole.bin": "\x01Ole10Native".encode("utf-16-le")}),
            Unfit.PROGRAM,
        ),
        ("old.doc", "", compound("WordDocument", "\x01Ole10Native"), Unfit.PROGRAM),
        ("a.rtf", "", rb"{\rtf1 {\object\objdata 0105}}", Unfit.PROGRAM),
        ("report.docx", "", compound("EncryptedPackage"), Unfit.ENCRYPTED),
        (
            "report.odt", "", open_document("text", {"META-INF/manifest.xml": b"<manifest:encryption-data/>"}),
            Unfit.ENCRYPTED,
        ),
        ("report.docx", "", BOMB, Unfit.BOMB),
        ("report.docx", "", open_xml("docx", {f"{n}": b"" for n in range(packages.MOST_ENTRIES)}), Unfit.BOMB),
        # It says that it unpacks to ten bytes, and would go on for ten megabytes.
        ("report.docx", "", lying(open_xml("docx", {"word/x.xml": bytes(10 * MEGABYTE)}), 10), Unfit.DAMAGED),
        ("report.docx", "", open_xml("docx")[:-30], Unfit.DAMAGED),
        ("archive.zip", "application/zip", zipped({"a.txt": b"x"}), Unfit.TYPE),
        ("page.html", "text/html", b"<html><body>x</body></html>", Unfit.TYPE),
        ("page.txt", "text/plain", b"\xef\xbb\xbf  <!DOCTYPE html><script>alert(1)</script>", Unfit.TYPE),
        ("page.txt", "text/plain", b"Hello <SCRIPT src=x>", Unfit.TYPE),
        ("logo.svg", "image/svg+xml", b"<svg xmlns='x'><script>alert(1)</script></svg>", Unfit.TYPE),
        ("logo.png", "image/png", b"<svg onload=alert(1)>", Unfit.TYPE),
        ("data.txt", "text/plain", b"a\0b", Unfit.TYPE),
        ("mail.eml", "message/rfc822", b"From: a@b\n\nhello", Unfit.TYPE),
        ("invite.ics", "text/calendar", b"BEGIN:VCALENDAR\n", Unfit.TYPE),
        ("report.pdf", "application/pdf", b"not a PDF at all", Unfit.CONTRADICTION),
        ("report.pdf", "application/pdf", JPEG, Unfit.CONTRADICTION),
        ("photo.png", "image/jpeg", PNG, Unfit.CONTRADICTION),
        ("report.docx", "", open_xml("xlsx"), Unfit.CONTRADICTION),
        ("report.pdf", "", PDF + zipped({"a.txt": b"x"}), Unfit.DOUBLE),
        ("photo.gif", "", GIF + zipped({"A.class": b"x"}, packed=False), Unfit.DOUBLE),
        ("photo.png", "", PNG + PDF, Unfit.DOUBLE),
        ("talk.mp4", "video/mp4", MP4, Unfit.TYPE),
    ],
)  # fmt: skip
def test_attacks_are_refused_with_their_reason(name: str, declared: str, content: bytes, unfit: Unfit) -> None:
    assert examine(name, declared, content)[1] is unfit


def test_recordings_are_taken_where_that_is_set() -> None:
    assert examine("talk.mp4", "video/mp4", MP4, recordings=True) == (kinds.MP4, None)
    assert examine("voice.ogg", "audio/ogg", b"OggS" + bytes(20), recordings=True) == (kinds.OGG, None)


def test_an_encrypted_entry_is_refused_before_it_is_opened() -> None:
    content = bytearray(open_xml("docx"))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert examine("a.docx", "", bytes(content))[1] is Unfit.ENCRYPTED


@pytest.mark.parametrize("damage", range(0, 400, 7))
def test_a_damaged_package_is_no_error_of_ours(damage: int) -> None:
    content = bytearray(open_xml("docx", {"word/document.xml": zlib.compress(b"x" * 99)}))
    content[damage % len(content)] ^= 0xFF
    kind, unfit = examine("a.docx", "", bytes(content))
    assert kind is not None or unfit is not None


SMALL = Limits(largest=100, most=2, total=150)


def text(size: int, name: str = "a.txt") -> Attached:
    return Attached(name, "text/plain", b"x" * size)


@pytest.mark.parametrize(
    ("files", "unfit"),
    [
        ([text(1)], [None]),
        ([text(0)], [Unfit.EMPTY]),
        ([text(100), text(50)], [None, None]),
        ([text(101)], [Unfit.TOO_LARGE]),
        ([text(100), text(51)], [None, Unfit.TOTAL]),
        ([text(1), text(1), text(1)], [None, None, Unfit.TOO_MANY]),
        # What is refused takes nobody's place.
        ([text(0), text(101), text(1), text(1)], [Unfit.EMPTY, Unfit.TOO_LARGE, None, None]),
        ([Attached("a.pdf", "", unfit=Unfit.TOO_LARGE, size=10**9)], [Unfit.TOO_LARGE]),
    ],
)
def test_a_message_brings_no_more_than_it_may(files: list[Attached], unfit: list[Unfit | None]) -> None:
    assert [one.unfit for one in judge(files, SMALL)] == unfit


def test_what_is_recorded_of_a_file() -> None:
    (one,) = judge([Attached("../a\u202e.csv", "text/csv\n", b"a;b", place=3)], Limits())
    assert (one.name, one.declared_type, one.size, one.type, one.place) == ("a.csv", "text/csv", 3, "text/csv", 3)
    assert one.sha256 == hashlib.sha256(b"a;b").hexdigest()


def test_two_hundred_files_leave_a_hundred_lines() -> None:
    judged = judge([text(1)] * 200, Limits())
    assert len(judged) == MOST_REMEMBERED
    assert sum(one.unfit is None for one in judged) == 10


def test_what_ends_like_an_empty_archive_is_no_archive() -> None:
    empty = b"PK\x05\x06" + bytes(18)
    assert not packages.opens_as_zip(b"%PDF-1.7 ..." + empty)
    assert packages.opens_as_zip(b"%PDF-1.7 ..." + zipped({"run.exe": b"MZ"}))
