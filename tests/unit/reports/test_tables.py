"""The table as it is handed out: what stands in it, what can be written into it, and what it never does."""

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from domain.digest import DigestContent, DigestLine
from domain.tables import KEYS, Column, TableFault
from domain.words import AskKind, Status
from languages.catalogue import LANGUAGES, say
from languages.labels import label, word_choice
from languages.tables import heading, headings
from reports.tables import write_table
from sources.filled_tables import read_filled_table

TOKEN = "abcdefghijklmnopqrstuvwxyz234567"
HOSTILE = '=HYPERLINK("http://evil.example","Open")'
LINES = (
    DigestLine(1, "UPR4-140.1", AskKind.PROGRESS, HOSTILE, date(2027, 3, 15), request="+1",
               last_status=Status.IN_PROGRESS, last_narrative="-2+3\x00\x01\ufffe\u202e", institution="Justice"),
    DigestLine(2, "UPR4-140.10", AskKind.ACKNOWLEDGE, "@SUM(A1)", date(2027, 3, 16), institution="Justice"),
    DigestLine(3, "AL-X-1", AskKind.VALIDATE, None, date(2027, 3, 17), institution="Justice"),
    DigestLine(7, "=1+1", AskKind.PROGRESS, "#REF!" + "x" * 50_000, date(2027, 3, 18), institution="Justice"),
)  # fmt: skip


def content(language: str = "en") -> DigestContent:
    return DigestContent("Amina", "Justice", language, LINES, date(2027, 1, 12), "")


def open_table(language: str = "en") -> tuple[Workbook, Worksheet]:
    book = load_workbook(BytesIO(write_table(content(language), TOKEN)))
    return book, book.worksheets[0]


def column(sheet: Worksheet, wanted: Column) -> list[object]:
    place = list(Column).index(wanted) + 1
    return [sheet.cell(row, place).value for row in range(5, 5 + len(LINES))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_its_readers_language_and_runs_their_way(language: str) -> None:
    _, sheet = open_table(language)
    assert [cell.value for cell in sheet[4]][: len(Column)] == [heading(language, one) for one in Column]
    assert str(sheet["A1"].value).startswith(say(language, "table-title"))
    assert sheet["A2"].value == say(language, "table-how")
    assert sheet.title == say(language, "table-sheet")
    assert bool(sheet.sheet_view.rightToLeft) is (language == "ar")
    assert column(sheet, Column.LAST_STATUS)[0] == label(language, Status.IN_PROGRESS)


def test_no_text_is_a_formula() -> None:
    book, _ = open_table()
    kinds = {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value}
    assert kinds <= {"s", "n", "d"}
    sheet = book.worksheets[0]
    assert column(sheet, Column.TEXT)[:2] == [HOSTILE, "@SUM(A1)"]
    assert column(sheet, Column.REFERENCE)[3] == "=1+1"
    assert sheet["C5"].quotePrefix


def test_what_no_cell_can_hold_is_left_out_and_what_is_too_long_is_cut() -> None:
    _, sheet = open_table()
    assert column(sheet, Column.LAST)[0] == "-2+3"
    assert len(str(column(sheet, Column.TEXT)[3])) == 4_000
    short = load_workbook(BytesIO(write_table(content(), TOKEN, room=30))).worksheets[0]
    assert len(str(short["C8"].value)) == 30


def test_of_a_confidential_recommendation_there_is_the_reference_alone() -> None:
    _, sheet = open_table()
    assert column(sheet, Column.REFERENCE)[2] == "AL-X-1"
    assert column(sheet, Column.TEXT)[2] == say("en", "item-confidential")


def test_days_are_days_and_the_answers_are_empty_and_open_while_all_else_is_locked() -> None:
    _, sheet = open_table()
    due = [day.date() for day in column(sheet, Column.DUE) if isinstance(day, datetime)]
    assert due == [line.due_on for line in LINES]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {f"{letter}{row}" for letter in "HIJK" for row in (5, 6, 7, 8)}
    assert [sheet[place].value for place in unlocked] == [None] * len(unlocked)


def test_each_status_cell_offers_the_answers_to_its_kind_of_ask() -> None:
    book, sheet = open_table("fr")
    lists = book.worksheets[1]
    assert lists.sheet_state == "veryHidden"
    offered = {}
    for rule in sheet.data_validations.dataValidation:
        cells = lists[rule.formula1.partition("!")[2].replace("$", "")]
        for place in str(rule.sqref).split():
            first, _, last = place.partition(":")
            for row in range(int(first[1:]), int((last or first)[1:]) + 1):
                offered[row] = [cell.value for (cell,) in cells]
        assert not rule.showErrorMessage, "a status may be said in other words"
    assert offered.keys() == {5, 6, 7, 8}
    assert offered[7] == [say("fr", "button-validate"), say("fr", "button-send_back")]
    assert word_choice(Status.BLOCKED, AskKind.PROGRESS, "fr") in offered[5]
    assert say("fr", "form-no-change") in offered[8]


def test_it_is_laid_out_to_be_read_and_printed() -> None:
    _, sheet = open_table()
    assert sheet.freeze_panes == "C5"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.oddFooter.center.text == "&P / &N"
    assert sheet["C5"].alignment.wrap_text
    assert sheet.row_dimensions[3].hidden
    assert [cell.value for cell in sheet[3]][: len(Column)] == list(KEYS)


def test_left_as_it_was_it_says_nothing() -> None:
    table = read_filled_table("suivi-1.xlsx", write_table(content(), TOKEN), headings())
    assert (table.token, table.rows, table.fault) == (TOKEN, (), TableFault.EMPTY)
