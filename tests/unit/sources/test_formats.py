"""A file is known by its content; one that is not is refused in words that help."""

import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from languages.catalogue import say
from sources.errors import SourceError, UnknownFormat, UnreadableFile, UnsafeFile
from sources.ports import ReadOptions
from sources.registry import SOURCES, recognise

UHRI = {"Text": "1. Act", "AnnotationType": "x", "Body": "UPR", "Countries": [], "AnnotationId": "a"}
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY lol "ha">]><x>&lol;</x>'


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def write_workbook(path: Path, *rows: list[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def test_each_format_is_known_by_content_whatever_the_file_is_called(tmp_path: Path) -> None:
    misnamed = tmp_path / "notes.pdf"
    assert recognise(write(misnamed, json.dumps([UHRI]))).name == "uhri-json"
    assert recognise(write(misnamed, "To,Text,From,Response,Session\n")).name == "upr-info"
    assert recognise(write(misnamed, "Titre\nNuméro;Recommandation;État\n1.2;Agir;Togo\n")).name == "table"
    headings = ["Text", "Countries Concerned", "Recommending Body", "Type", "OHCHR Annotation Id"]
    assert recognise(write_workbook(misnamed, headings)).name == "uhri-xlsx"
    assert recognise(write(misnamed, ";".join(headings))).name == "uhri-xlsx"


def test_a_thematic_list_is_known_by_its_table(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=1, cols=4)
    for cell, heading in zip(
        table.rows[0].cells,
        ("Recommendation and recommending State", "Position", "Themes and groups", "SDGs"),
        strict=True,
    ):
        cell.text = heading
    document.save(str(tmp_path / "list"))
    assert recognise(tmp_path / "list").name == "thematic-list"


def test_an_unknown_json_is_described_with_its_keys(tmp_path: Path) -> None:
    path = write(tmp_path / "x.json", json.dumps([{"_id": 1, "_source": "s", "title": "t"}]))
    with pytest.raises(UnknownFormat, match=r"a JSON list of objects with keys _id, _source, title") as refusal:
        recognise(path)
    for source in SOURCES:
        assert say("en", f"import-source-{source.name}") in str(refusal.value)


def test_a_table_without_a_word_of_ours_is_described_with_its_columns(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="columns Stock, Price"):
        recognise(write(tmp_path / "x.csv", "Stock,Price\nA,1\n"))


def test_mapped_columns_make_any_table_a_plain_one(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "Was,Wo\nHandeln,Togo\n")
    assert recognise(path, ReadOptions(columns={"text": "Was", "state": "Wo"})).name == "table"


LEGACY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
REFUSED = [
    (b"", UnreadableFile, "is empty"),
    (b"\xef\xbb\xbf \n", UnreadableFile, "is empty"),
    (LEGACY + "Workbook".encode("utf-16-le"), UnknownFormat, r"\.xls\): save it as \.xlsx"),
    (LEGACY + "WordDocument".encode("utf-16-le"), UnknownFormat, r"\.doc\): save it as \.docx"),
    (LEGACY + "EncryptedPackage".encode("utf-16-le"), UnreadableFile, "encrypted with a password"),
    (b"%PDF-1.7 ...", UnknownFormat, "a PDF"),
    (b"<html><table></table></html>", UnknownFormat, "a web page"),
    (b"PK\x03\x04 cut off", UnreadableFile, "damaged"),
    (b"\x00\x01\x02\x00\xff\x00\x03\x04" * 9, SourceError, "."),
    (b'{"a": 1}', UnknownFormat, "a JSON object with keys a"),
    (b"[not json", UnknownFormat, "begins like JSON"),
    (b"Dear colleagues\nplease find attached\n", UnknownFormat, "plain text"),
]


@pytest.mark.parametrize(("content", "error", "words"), REFUSED, ids=lambda value: str(value)[:20])
def test_what_cannot_be_read_is_refused_and_says_how_to_mend_it(
    tmp_path: Path, content: bytes, error: type[SourceError], words: str
) -> None:
    with pytest.raises(error, match=words):
        recognise(write(tmp_path / "x.xlsx", content))


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="No such file"):
        recognise(tmp_path / "nowhere.csv")


def pack(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.xlsx", {"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": bytes(30_000_000)})
    with pytest.raises(UnsafeFile, match="unpacks from"):
        recognise(path)


@pytest.mark.parametrize("name", ["xl/workbook.xml", "word/document.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_entities_are_refused_in_any_encoding(tmp_path: Path, name: str, encoding: str) -> None:
    declared = ENTITIES.decode().replace("?>", f' encoding="{encoding}"?>', 1).encode(encoding)
    with pytest.raises(UnsafeFile, match="XML entities"):
        recognise(pack(tmp_path / "x", {name: declared}))


def test_other_archives_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match=r"xlsb\).*save it as \.xlsx"):
        recognise(pack(tmp_path / "a", {"xl/workbook.bin": b""}))
    with pytest.raises(UnknownFormat, match="OpenDocument"):
        recognise(pack(tmp_path / "b", {"mimetype": b"", "content.xml": b"<x/>"}))
    with pytest.raises(UnknownFormat, match="unpack it"):
        recognise(pack(tmp_path / "c", {"photo.jpg": b""}))


def test_a_workbook_without_its_parts_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="save it anew"):
        recognise(pack(tmp_path / "x", {"xl/workbook.xml": b"<workbook/>"}))
