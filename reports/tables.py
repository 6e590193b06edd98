"""The asks of a digest as an Excel table to be filled in and sent back. `sources/filled_tables.py` reads it again."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from domain.digest import DigestContent, DigestLine
from domain.forms import choices_of
from domain.tables import ANSWERS, KEYS, Column
from domain.words import AskKind
from languages.catalogue import say
from languages.direction import direction, disarm
from languages.labels import label, word_choice
from languages.tables import heading

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROOM = 4_000
"""Most characters of each text; an Excel cell takes 32,767."""

_TITLE, _HOW, _KEYS, _HEADS = 1, 2, 3, 4
_FIRST = _HEADS + 1
_LISTS = "suivi"
_PLACES = {column: place for place, column in enumerate(Column, start=1)}
_WIDTHS: Mapping[Column, int] = {
    Column.N: 5, Column.REFERENCE: 17, Column.TEXT: 42, Column.WANTS: 26, Column.DUE: 12, Column.LAST_STATUS: 17,
    Column.LAST: 30, Column.SAYS: 24, Column.WORDS: 42, Column.UNTIL: 14, Column.WHOSE: 20,
}  # fmt: skip
_DAY = "mm-dd-yy"
"""Excel's format 14: a day as the reader's own machine writes it, though it is not called so."""
_TYPED = "@"
"""What is typed is a text, "- 3 laws" and "1/2" too."""
_GREY, _DARK = PatternFill("solid", "F2F4F6"), PatternFill("solid", "0B4F8A")
_LINE = Side("thin", "C5CDD5")
_FRAME = Border(_LINE, _LINE, _LINE, _LINE)
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def name_table(number: int) -> str:
    """What the file of a digest is called."""
    return f"suivi-{number}.xlsx"


def write_table(content: DigestContent, token: str, room: int = ROOM) -> bytes:
    """A workbook with a row for each ask of a digest, in its reader's language.

    token: names the message, signed. room: most characters of each text. Everything but the answers is locked, without
    a password; no text is ever a formula.
    """
    book = Workbook()
    book.properties.creator = "Suivi"
    book.properties.created = datetime.combine(content.sent_on, time(), UTC)
    sheet, lists = book.worksheets[0], book.create_sheet(_LISTS)
    language = content.language
    sheet.title = _plain(say(language, "table-sheet"))[:31]
    _head(sheet, content, token)
    several = len({line.institution for line in content.lines}) > 1
    for row, line in enumerate(content.lines, start=_FIRST):
        _write_line(sheet, row, line, language, room, several=several)
    _offer(sheet, lists, content)
    _put(lists, 1, 1, _mark(token))
    lists.sheet_state = "veryHidden"
    _lay_out(sheet, language, last=_HEADS + len(content.lines))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _head(sheet: Worksheet, content: DigestContent, token: str) -> None:
    language = content.language
    title = " · ".join(part for part in (say(language, "table-title"), content.institution) if part)
    _put(sheet, _TITLE, 1, title).font = Font(bold=True, size=14)
    how = _put(sheet, _HOW, 1, say(language, "table-how"))
    how.alignment = Alignment(wrap_text=True, vertical="top")
    for key, column in KEYS.items():
        _put(sheet, _KEYS, _PLACES[column], key)
        head = _put(sheet, _HEADS, _PLACES[column], heading(language, column))
        head.font, head.fill, head.border = Font(bold=True, color="FFFFFF"), _DARK, _FRAME
        head.alignment = Alignment(wrap_text=True, vertical="center")
    # Beside the keys, too: whoever copies this sheet into a workbook of their own takes the mark along.
    _put(sheet, _KEYS, len(Column) + 1, _mark(token))


def _write_line(sheet: Worksheet, row: int, line: DigestLine, language: str, room: int, *, several: bool) -> None:
    wants = [say(language, f"item-wants-{line.kind}"), line.request]
    told: dict[Column, str | int | date | None] = {
        Column.N: line.n,
        Column.REFERENCE: line.reference,
        Column.TEXT: line.text if line.text is not None else say(language, "item-confidential"),
        Column.WANTS: "\n".join(one for one in (line.institution if several else None, *wants) if one),
        Column.DUE: line.due_on,
        Column.LAST_STATUS: label(language, line.last_status) if line.last_status else None,
        Column.LAST: line.last_narrative,
    }
    for column, place in _PLACES.items():
        value = told.get(column)
        cell = _put(sheet, row, place, _cut(value, room) if isinstance(value, str) else value)
        cell.border, cell.alignment = _FRAME, Alignment(wrap_text=True, vertical="top")
        if column in ANSWERS:
            cell.protection, cell.number_format = Protection(locked=False), _TYPED
        else:
            cell.fill = _GREY
        if column in (Column.DUE, Column.UNTIL):
            cell.number_format = _DAY


def _offer(sheet: Worksheet, lists: Worksheet, content: DigestContent) -> None:
    """The list of answers in each status cell, by the kind of its ask; other words may be typed."""
    says = get_column_letter(_PLACES[Column.SAYS])
    for place, kind in enumerate(AskKind, start=2):
        rows = [row for row, line in enumerate(content.lines, start=_FIRST) if line.kind is kind]
        if not rows:
            continue
        choices = choices_of(kind)
        for at, saying in enumerate(choices, start=1):
            _put(lists, at, place, word_choice(saying, kind, content.language))
        letter = get_column_letter(place)
        offered = DataValidation("list", f"{_LISTS}!${letter}$1:${letter}${len(choices)}", allow_blank=True)
        for row in rows:
            offered.add(f"{says}{row}")
        sheet.add_data_validation(offered)


def _lay_out(sheet: Worksheet, language: str, last: int) -> None:
    end = get_column_letter(len(Column))
    for column, place in _PLACES.items():
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS[column]
    sheet.merge_cells(f"A{_HOW}:{end}{_HOW}")
    sheet.row_dimensions[_HOW].height = 34
    sheet.row_dimensions[_HEADS].height = 34
    sheet.row_dimensions[_KEYS].hidden = True
    sheet.freeze_panes = f"{get_column_letter(_PLACES[Column.TEXT])}{_FIRST}"
    sheet.auto_filter.ref = f"A{_HEADS}:{end}{last}"
    sheet.sheet_view.rightToLeft = direction(language) == "rtl"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.3, right=0.3, top=0.4, bottom=0.5, header=0.2, footer=0.2)
    footer = HeaderFooterItem()
    footer.center.text = "&P / &N"
    sheet.HeaderFooter.oddFooter = footer
    sheet.print_title_rows = f"{_HEADS}:{_HEADS}"
    protection = sheet.protection
    protection.sheet = True
    # Each of these locks what it names when it is true.
    protection.formatCells = protection.formatColumns = protection.formatRows = False
    protection.sort = protection.autoFilter = False


def _put(sheet: Worksheet, row: int, place: int, value: str | int | date | None) -> Cell:
    cell = sheet.cell(row, place)
    assert isinstance(cell, Cell)
    if isinstance(value, str):
        cell.value = _plain(value)
        # openpyxl takes what begins with "=" for a formula, and "#REF!" for an error.
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(("=", "+", "-", "@", "'"))
    else:
        cell.value = value
    return cell


def _plain(text: str) -> str:
    """As XML can hold it, and without what could reorder the cell."""
    return _UNFIT.sub("", disarm(text).encode("utf-8", "replace").decode())


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"


def _mark(token: str) -> str:
    return f"suivi:{token}"
