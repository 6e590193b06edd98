"""Long tables as Excel files: what is written is what is read, and no text is a formula."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from reports.books import Book


def test_an_excel_file_holds_texts_as_texts(tmp_path: Path):
    book = Book("ar", [("الرقم", 10), ("النص", 40), ("التاريخ", 12), ("العدد", 8)])
    book.add([["=1+1", "a\x01b\ud800", date(2027, 1, 12), 4], ["#REF!", "x" * 40_000, None, None]])
    book.save(tmp_path / "x.xlsx")
    sheet = load_workbook(tmp_path / "x.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not {"f", "e"} & {cell.data_type for cell in cells}
    assert {"=1+1", "ab?", 4, "#REF!"} <= {cell.value for cell in cells}
    assert max(len(str(cell.value)) for cell in cells) == 32_000
    assert sheet.sheet_view.rightToLeft
