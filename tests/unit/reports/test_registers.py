"""Rows of recommendations to take away: in the reader's words, and nothing of what is hidden."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook

from domain.words import AskKind, Classification, Phase, Status
from models.listing import Line
from reports.registers import COLUMNS, Book, head_of, row_of

AT = datetime(2027, 1, 12, 23, 30, tzinfo=UTC)
LINE = Line(
    uuid4(), "UPR4-140.1", "Marevia", "UPR", 4, Phase.IMPLEMENTING, Classification.PUBLIC, False, "Justice", "MOJ",
    ("Health", "Interior"), AskKind.PROGRESS, AT, AT, text="=1+1", status=Status.BLOCKED, narrative="a\x01b\ud800",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_column_has_its_words_and_its_value(language):
    row = row_of(LINE, language, datetime.date)
    assert len(head_of(language)) == len(set(head_of(language))) == len(row) == len(COLUMNS)
    assert "Health; Interior" in row
    assert AT.date() in row


def test_an_excel_file_holds_texts_as_texts(tmp_path: Path):
    book = Book("ar")
    book.add([row_of(LINE, "ar", datetime.date)])
    book.save(tmp_path / "x.xlsx")
    sheet = load_workbook(tmp_path / "x.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert {"=1+1", "ab?"} <= {cell.value for cell in cells}
    assert sheet.sheet_view.rightToLeft
