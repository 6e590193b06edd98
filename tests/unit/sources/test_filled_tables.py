"""A table comes back through every office program and every habit, and is read, or refused with a reason."""

import io
import random
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from domain.digest import DigestContent, DigestLine
from domain.tables import Row, Table, TableFault
from domain.words import AskKind
from languages.tables import headings
from reports.tables import write_table
from sources.errors import UnsafeFile
from sources.filled_tables import is_ours, may_be_ours, read_filled_table
from sources.sheets import read_sheets
from tests.unit.sources.test_damage import hurt

TOKEN = "abcdefghijklmnopqrstuvwxyz234567"
NAME = "suivi-12.xlsx"
XLS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PARTS = {"sheet": "xl/worksheets/sheet1.xml", "strings": "xl/sharedStrings.xml", "book": "xl/workbook.xml"}
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


@cache
def blank(language: str = "en", token: str = TOKEN) -> bytes:
    lines = tuple(
        DigestLine(n, f"UPR4-140.{n}", AskKind.PROGRESS, f"Take measure {n}.", date(2027, 3, n)) for n in range(1, 9)
    )
    return write_table(DigestContent("Amina", "Justice", language, lines, date(2027, 1, 12), ""), token)


def changed(change: Callable[[Workbook, Worksheet], object], content: bytes | None = None) -> bytes:
    """The table after somebody worked on it: the first ask is in row 5, the status in H, what was done in I."""
    book = load_workbook(io.BytesIO(content or blank()))
    change(book, book.worksheets[0])
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def answered(**cells: object) -> bytes:
    return changed(lambda _, sheet: fill(sheet, **cells))


def fill(sheet: Worksheet, **cells: object) -> None:
    for place, value in cells.items():
        sheet[place].value = value


def replaced(content: bytes, **parts: bytes) -> bytes:
    """A workbook with some of its parts changed; sheet: the first; strings: the shared ones; book: xl/workbook.xml."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        given = {PARTS[part]: told for part, told in parts.items()}
        for name in {*old.namelist(), *given}:
            new.writestr(name, given.get(name) or old.read(name))
    return made.getvalue()


def part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def read(content: bytes, name: str = NAME) -> Table:
    return read_filled_table(name, content, headings())


def rows(content: bytes) -> list[Row]:
    table = read(content)
    assert table.fault is None, table.fault
    assert table.token == TOKEN
    return list(table.rows)


ONE = Row(6, "2", "UPR4-140.2", "Blocked", "No money.")


def say_one(_: Workbook, sheet: Worksheet) -> None:
    fill(sheet, H6="Blocked", I6="No money.")


# What people do to it


def test_filled_rows_are_read_and_the_others_say_nothing() -> None:
    cells = {"H6": "Blocked", "I6": " No money. ", "H7": "We need more time", "J7": date(2027, 3, 15), "K8": "x"}
    assert rows(answered(**cells)) == [
        ONE,
        Row(7, "3", "UPR4-140.3", "We need more time", until="46461"),
        Row(8, "4", "UPR4-140.4", whose="x"),
    ]


def insert_rows(_: Workbook, sheet: Worksheet) -> None:
    sheet.insert_rows(1, 3)
    fill(sheet, A1="For Bruno, please check", H8=None)
    sheet.insert_rows(9)


def sort_backwards(_: Workbook, sheet: Worksheet) -> None:
    told = [[cell.value for cell in row] for row in sheet.iter_rows(5, 12)]
    for row, values in enumerate(reversed(told), start=5):
        for place, value in enumerate(values, start=1):
            sheet.cell(row, place).value = value


def empty_formatted_rows(_: Workbook, sheet: Worksheet) -> None:
    for row in range(13, 1_013):
        for place in range(1, 12):
            sheet.cell(row, place).fill = PatternFill("solid", "FFFF00")


def move_to_own_workbook(book: Workbook, sheet: Worksheet) -> None:
    del book["suivi"]
    sheet.data_validations.dataValidation = []
    book.create_sheet("Notes", 0)["A1"] = "Reference"


CHANGES = {
    "nothing": lambda book, sheet: None,
    "the sheet is renamed": lambda book, sheet: setattr(sheet, "title", "Réponses définitives"),
    "columns are deleted": lambda book, sheet: sheet.delete_cols(3, 5),
    "the number's column is deleted": lambda book, sheet: sheet.delete_cols(1),
    "a column is inserted": lambda book, sheet: sheet.insert_cols(2),
    "headings are translated": lambda book, sheet: fill(sheet, B4="Référence", H4="Mon avis", I4="Kommentar"),
    "the hidden row is gone": lambda book, sheet: sheet.delete_rows(3),
    "headings and keys are gone but for one": lambda book, sheet: fill(sheet, B4="x", H4="y", A4="z"),
    "rows are inserted": insert_rows,
    "rows are sorted": sort_backwards,
    "rows are formatted": empty_formatted_rows,
    "it is copied beside other sheets": move_to_own_workbook,
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_is_read_whatever_was_changed_around_the_answers(change: str) -> None:
    content = changed(CHANGES[change], changed(say_one))
    (row,) = rows(content)
    assert (row.reference, row.says, row.words) == ("UPR4-140.2", "Blocked", "No money.")


@pytest.mark.parametrize("language", ["fr", "es", "ar", "pt", "ru", "zh"])
def test_without_its_keys_it_is_read_by_its_headings_in_any_language(language: str) -> None:
    content = changed(lambda _, sheet: sheet.delete_rows(3), changed(say_one, blank(language)))
    assert rows(content) == [Row(5, *(ONE.n, ONE.reference, ONE.says, ONE.words))]


def test_a_heading_that_was_moved_with_its_column_goes_before_the_key() -> None:
    def swap(_: Workbook, sheet: Worksheet) -> None:
        for row in range(4, 13):
            sheet.cell(row, 8).value, sheet.cell(row, 9).value = sheet.cell(row, 9).value, sheet.cell(row, 8).value

    assert rows(changed(swap, changed(say_one))) == [ONE]


def own_status(_: Workbook, sheet: Worksheet) -> None:
    sheet.insert_cols(3)
    fill(sheet, C4="Status", C5="Blocked", C6="for the minister")


def test_of_two_columns_with_one_heading_ours_is_the_one_with_the_key() -> None:
    assert rows(changed(own_status, changed(say_one))) == [ONE]
    without = changed(lambda _, sheet: sheet.delete_rows(3), changed(own_status, changed(say_one)))
    assert read(without).fault is TableFault.COLUMNS, "nobody can tell which of them is meant"


def test_a_cell_is_cut_where_it_is_surely_too_long() -> None:
    (row,) = rows(answered(H6="x" * 30_000, I6="y" * 30_000))
    assert (len(row.says), len(row.words)) == (201, 5_001)


def test_cells_hold_what_programs_make_of_them() -> None:
    rich = '<r><t>Bloc</t></r>\n<r><t xml:space="preserve">ked _x0041_&#10;</t></r><rPh><t>sound</t></rPh>'
    heads = "".join(
        f'<c r="{letter}3" t="inlineStr"><is><t>suivi:{key}</t></is></c>'
        for letter, key in zip("ABHIJK", ("n", "reference", "says", "words", "until", "whose"), strict=True)
    )
    cells = (
        '<c r="A6"><v>2.0</v></c><c r="B6" t="str"><v>UPR4-140.2</v></c><c r="H6" t="s"><v>1</v></c>'
        '<c r="I6" t="b"><v>1</v></c><c r="J6" t="d"><v>2027-03-15</v></c><c t="inlineStr"><is><t>Health</t></is></c>'
    )
    sheet = f'<x:worksheet xmlns:x="urn:any"><sheetData><row r="3">{heads}</row><row r="6">{cells}</row></sheetData>'
    strings = f"<sst><si><t>none</t></si><si>{rich}</si></sst>"
    content = replaced(blank(), sheet=f"{sheet}</x:worksheet>".encode(), strings=strings.encode())
    assert rows(content) == [Row(6, "2", "UPR4-140.2", "Blocked A", "TRUE", "2027-03-15", "Health")]


def test_a_formula_counts_with_the_value_that_was_shown_and_without_one_it_is_told_back() -> None:
    content = answered(H5="In progress", H6="=H5", H7="=1/0", H8="=H9")
    sheet = part(content, "xl/worksheets/sheet1.xml")
    assert sheet.count(b"<v></v>") + sheet.count(b"<v />") + sheet.count(b"<v/>") == 3
    for place, made in (("H6", b'<c r="H6" t="str"><f>H5</f><v>In progress</v></c>'),
                        ("H7", b'<c r="H7" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
                        ("H8", b'<c r="H8"><f>H9</f></c>')):  # fmt: skip
        start = sheet.index(f'<c r="{place}"'.encode())
        end = sheet.index(b"</c>", start) + 4
        sheet = sheet[:start] + made + sheet[end:]
    told = rows(replaced(content, sheet=sheet))
    assert [(row.row, row.says, row.broken) for row in told] == [
        (5, "In progress", False),
        (6, "In progress", False),
        (7, "#DIV/0!", True),
        (8, "", True),
    ]


def test_a_cell_merged_over_several_rows_is_told_back_for_each_of_them() -> None:
    def merge(_: Workbook, sheet: Worksheet) -> None:
        sheet.unmerge_cells("A2:K2")
        fill(sheet, H1=None, H6="Blocked", H9="In progress")
        sheet.merge_cells("H6:H8")
        sheet.merge_cells("H9:I9")
        sheet.merge_cells("C10:C12")
        sheet.merge_cells("H1:H2")

    content = changed(merge)
    sheet = part(content, "xl/worksheets/sheet1.xml").replace(
        b"</mergeCells>", b'<mergeCell ref="K10:K1048576"/><mergeCell ref="H1048576"/></mergeCells>'
    )
    told = rows(replaced(content, sheet=sheet))
    assert [(row.row, row.merged) for row in told] == [(6, True), (7, True), (8, True), (9, False)]


def test_days_of_a_workbook_that_counts_from_1904_are_the_same_days() -> None:
    content = answered(H6="We need more time", J6=44999)
    book = part(content, "xl/workbook.xml").replace(b"<workbookPr/>", b'<workbookPr date1904="1"/>')
    (row,) = rows(replaced(content, book=book))
    assert (row.n, row.until) == ("2", "46461")


# What is not a table that we can read


def empty_zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    return made.getvalue()


def twice(book: Workbook, sheet: Worksheet) -> None:
    book.copy_worksheet(sheet)


def other_mark(book: Workbook, _: Worksheet) -> None:
    book.create_sheet("Other")["A1"] = f"suivi:{'b' * 32}"


REFUSED = {
    "an empty file": (b"", TableFault.FORMAT),
    "a CSV": (b"n;reference;status\n1;UPR4-140.1;Blocked", TableFault.FORMAT),
    "an XLS": (XLS + "Workbook".encode("utf-16-le"), TableFault.FORMAT),
    "an ODS": (empty_zip(), TableFault.FORMAT),
    "a password": (XLS + "EncryptedPackage".encode("utf-16-le"), TableFault.ENCRYPTED),
    "a file cut off": (blank()[:4_000], TableFault.DAMAGED),
    "a sheet cut off": (
        replaced(answered(H6="Blocked"), sheet=part(blank(), "xl/worksheets/sheet1.xml")[:-900]),
        TableFault.DAMAGED,
    ),
    "no status column": (changed(lambda _, sheet: sheet.delete_cols(8), changed(say_one)), TableFault.COLUMNS),
    "neither number nor reference": (changed(lambda _, sheet: sheet.delete_cols(1, 2)), TableFault.COLUMNS),
    "another table beside it": (changed(twice, changed(say_one)), TableFault.SEVERAL),
    "the mark of another message": (changed(other_mark, changed(say_one)), TableFault.SEVERAL),
    "nothing filled in": (blank(), TableFault.EMPTY),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_with_a_reason(what: str) -> None:
    content, fault = REFUSED[what]
    table = read(content)
    assert (table.fault, table.rows) == (fault, ())


def test_a_workbook_of_somebody_elses_has_no_mark() -> None:
    book = Workbook()
    book.worksheets[0].append(["Reference", "Status"])
    book.worksheets[0].append(["UPR4-140.1", "Blocked"])
    saved = io.BytesIO()
    book.save(saved)
    table = read(saved.getvalue(), "Budget.xlsx")
    assert table.fault is TableFault.UNMARKED
    assert not is_ours(table)


def test_a_table_is_known_by_its_mark_or_where_that_is_lost_by_its_name() -> None:
    assert is_ours(read(changed(say_one), "Kopie (2).xlsx"))
    assert is_ours(read(b"n;reference", "suivi-12.csv"))
    assert is_ours(read(changed(twice), "x.xlsx"))
    assert not is_ours(read(b"n;reference", "list.csv"))
    assert may_be_ours("Kopie.xlsx", changed(say_one))
    assert may_be_ours("Suivi-12 (1).ods", b"")
    assert may_be_ours("Kopie von suivi-12_neu.csv", b"")
    assert not may_be_ours("suivi-guide.pdf", b"%PDF-1.7")
    assert not may_be_ours("minutes.pdf", b"%PDF-1.7")


# What is made to harm


def sheet_of(rows: str) -> bytes:
    return f"<worksheet {NS}><sheetData>{rows}</sheetData></worksheet>".encode()


def bomb() -> bytes:
    return replaced(blank(), sheet=sheet_of("<row/>" * 10_000_000))


def laughs() -> bytes:
    entities = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    return replaced(blank(), sheet=entities + sheet_of('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>'))


def outside() -> bytes:
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return replaced(blank(), strings=entity + f"<sst {NS}><si><t>&a;</t></si></sst>".encode())


def million_columns() -> bytes:
    return replaced(blank(), sheet=sheet_of("<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"))


HARMFUL = {
    "a zip bomb": bomb,
    "billion laughs": laughs,
    "external entities": outside,
    "a million columns": million_columns,
    "more answers than a table has": lambda: changed(
        lambda _, sheet: [fill(sheet, **{f"B{row}": "UPR4-140.1", f"H{row}": "x"}) for row in range(5, 2_006)]
    ),
    "more bytes than a table has": lambda: blank() + b"\0" * 6_000_000,
}


@pytest.mark.parametrize("what", HARMFUL)
def test_what_could_harm_is_refused_in_little_memory(what: str) -> None:
    content = HARMFUL[what]()
    tracemalloc.start()
    table = read(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert table.fault is TableFault.UNSAFE
    assert peak < 60_000_000


def test_more_cells_or_strings_or_text_than_a_table_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = "".join(f"<row>{'<c><v>1</v></c>' * 60}</row>" for _ in range(20))
    strings = f"<sst {NS}>{'<si><t>12345</t></si>' * 1_000}</sst>".encode()
    for limit, content in (
        ("MOST_CELLS", replaced(blank(), sheet=sheet_of(cells))),
        ("MOST_CELLS", replaced(blank(), strings=strings)),
        ("MOST_TEXT", replaced(blank(), strings=strings)),
        ("MOST_ELEMENTS", replaced(blank(), sheet=sheet_of("<row/>" * 2_000))),
    ):
        assert read(content).fault is not TableFault.UNSAFE
        with monkeypatch.context() as patched:
            patched.setattr("sources.sheets." + limit, 900)
            assert read(content).fault is TableFault.UNSAFE


def test_what_a_sheet_declares_of_its_size_costs_nothing() -> None:
    told = (
        '<row r="3"><c r="A3" t="inlineStr"><is><t>suivi:n</t></is></c></row><row r="1048576"><c r="XFD1048576"/></row>'
    )
    body = sheet_of(told).replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
    assert read(replaced(blank(), sheet=body)).fault is TableFault.COLUMNS
    for row in ("0", "1048577", "9" * 30, "x"):
        assert read(replaced(blank(), sheet=sheet_of(f'<row r="{row}"/>'))).fault is TableFault.DAMAGED


def test_thousands_of_formatted_rows_are_read() -> None:
    cells = "".join(f'<c r="{letter}%d" s="5"/>' for letter in "ABCDEFGHIJK")
    formatted = "".join(f'<row r="{row}">{cells % ((row,) * 11)}</row>' for row in range(13, 20_013)).encode()
    content = changed(say_one)
    sheet = part(content, "xl/worksheets/sheet1.xml").replace(b"</sheetData>", formatted + b"</sheetData>")
    assert rows(replaced(content, sheet=sheet)) == [ONE]


def test_no_damage_breaks_the_reader() -> None:
    chance = random.Random(2027)
    whole, parts = changed(say_one), ("sheet", "book")
    seen = set()
    for turn in range(120):
        if turn % 2:
            which = parts[turn // 2 % 2]
            content = replaced(whole, **{which: hurt(part(whole, PARTS[which]), chance) or b" "})
        else:
            content = hurt(whole, chance)
        table = read(content)
        assert isinstance(table, Table)
        seen.add(table.fault)
    assert {TableFault.DAMAGED, None} <= seen


def test_the_plain_reader_says_why_it_refuses(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bomb())
    with pytest.raises(UnsafeFile, match=r"bomb\.xlsx unpacks from"):
        read_sheets(path)
