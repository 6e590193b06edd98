"""Both UHRI exports tell the same, quirks included."""

import json
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from domain.intake import Entry, Intake, Problem, Skip
from domain.words import Position
from languages.faults import say_fault
from sources.ports import ReadOptions
from sources.registry import recognise

HEADINGS = [
    "Text",
    "Countries Concerned",
    "Reccomending Body",
    "Document Symbol",
    "Themes",
    "Affected Persons",
    "Sdgs",
    "Document Publication Date",
    "UPR Reccomending States",
    "UPR Position",
    "Type",
    "OHCHR Annotation Id",
    "UPR Session",
]
ROW: list[object] = [
    "140.2&nbsp;Ratify the Convention (Chile) (Fiji);",
    "- Ruritania",
    "- UPR",
    "A/HRC/59/15",
    "- Torture\n-  Women, peace & security\u00a0",
    "- Women & girls",
    "- 16 - PEACE",
    45749,
    "- Chile\n- Fiji",
    "- Supported",
    "- Recommendations",
    "id-1",
    "- 48 Session",
]
ITEM: dict[str, Any] = {
    "Text": ROW[0],
    "Countries": ["- Ruritania"],
    "Body": "- UPR",
    "Symbol": "A/HRC/59/15",
    "Themes": ["- Torture", "-  Women, peace & security\u00a0"],
    "AffectedPersons": ["- Women & girls"],
    "Sdgs": ["- 16 - PEACE"],
    "PublicationDate": "2025-04-02T00:00:00",
    "UprRecommendingCountry": ["- Chile", "- Fiji"],
    "UprPositions": ["- Supported"],
    "AnnotationType": "- Recommendations",
    "AnnotationId": "id-1",
    "UprSession": ["- 48 Session"],
    "UprCycle": "4",
}
TOLD = Intake(
    rows=(2,),
    state="Ruritania",
    body="UPR",
    text="Ratify the Convention (Chile) (Fiji);",
    cycle=4,
    session="48",
    symbol="A/HRC/59/15",
    number="140.2",
    position=Position.SUPPORTED,
    recommenders=("Chile", "Fiji"),
    themes=("Torture", "Women, peace & security"),
    groups=("Women & girls",),
    sdgs=("16 - PEACE",),
    annotation_id="id-1",
    published_on=date(2025, 4, 2),
)


def read_xlsx(folder: Path, rows: Iterable[list[object]], headings: list[str] = HEADINGS, **told: str) -> list[Entry]:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(headings)
    for row in rows:
        sheet.append(row)
    book.save(folder / "x.xlsx")
    source = recognise(folder / "x.xlsx")
    assert source.name == "uhri-xlsx"
    return list(source.read(folder / "x.xlsx", ReadOptions(**told)))  # type: ignore[arg-type]


def read_json(folder: Path, text: str, **told: str) -> list[Entry]:
    (folder / "x.json").write_text(text)
    source = recognise(folder / "x.json")
    assert source.name == "uhri-json"
    return list(source.read(folder / "x.json", ReadOptions(**told)))  # type: ignore[arg-type]


def change(**fields: object) -> list[object]:
    row = list(ROW)
    for heading, value in fields.items():
        row[HEADINGS.index(heading.replace("_", " "))] = value
    return row


def test_both_exports_tell_the_same(tmp_path: Path) -> None:
    assert read_xlsx(tmp_path, [ROW]) == [TOLD]
    assert read_json(tmp_path, json.dumps([ITEM])) == [replace(TOLD, rows=(1,))]


def test_the_right_spelling_of_recommending_is_known_too(tmp_path: Path) -> None:
    corrected = [heading.replace("Reccomending", "Recommending") for heading in HEADINGS]
    assert read_xlsx(tmp_path, [ROW], corrected) == [TOLD]


def test_a_heading_before_the_number_opens_the_text(tmp_path: Path) -> None:
    [told] = read_xlsx(tmp_path, [change(Text="Climate change \n11. The Committee", Reccomending_Body="- CESCR")])
    assert isinstance(told, Intake)
    assert (told.number, told.text, told.cycle) == ("11", "Climate change: The Committee", None)


def test_concerns_and_other_states_are_skipped_and_blank_rows_are_nothing(tmp_path: Path) -> None:
    rows = [change(Type="- Concerns/Observations"), [None] * 13, change(Countries_Concerned="- Togo")]
    assert read_xlsx(tmp_path, rows, state="RURITANIA") == [Skip(2, "concern"), Skip(4, "other_state")]


def test_a_state_goes_by_any_of_its_names(tmp_path: Path) -> None:
    [told] = read_json(tmp_path, json.dumps([ITEM | {"Countries": ["- Türkiye"]}]), state="Turkey")
    assert isinstance(told, Intake)
    assert told.state == "Türkiye"


def test_two_positions_are_a_split(tmp_path: Path) -> None:
    [told] = read_json(tmp_path, json.dumps([ITEM | {"UprPositions": ["- Supported", "- Noted"]}]))
    assert isinstance(told, Intake)
    assert (told.position, told.position_note) == (Position.SPLIT, "Supported / Noted")


BROKEN: list[tuple[dict[str, object], str, str]] = [
    ({"Text": " "}, "Text", "expected the text"),
    ({"Text": None}, "Text", "expected the text"),
    ({"Reccomending_Body": "- Parliament"}, "Reccomending Body", "found “Parliament”"),
    ({"UPR_Position": "- banana"}, "UPR Position", "found “banana”"),
    ({"Document_Publication_Date": "soon"}, "Document Publication Date", "found “soon”"),
    ({"UPR_Session": "- last Session"}, "UPR Session", "found “last Session”"),
    ({"Type": None}, "Type", "found nothing"),
    ({"Countries_Concerned": "- Chad\n- Togo"}, "Countries Concerned", "found Chad, Togo"),
]


@pytest.mark.parametrize(("fields", "column", "words"), BROKEN)
def test_a_broken_row_is_told_and_the_others_go_on(
    tmp_path: Path, fields: dict[str, object], column: str, words: str
) -> None:
    problem, told = read_xlsx(tmp_path, [change(**fields), ROW])
    assert isinstance(problem, Problem)
    assert (problem.row, problem.column) == (2, column)
    assert words in say_fault("en", problem.fault)
    assert told == replace(TOLD, rows=(3,))


def test_json_values_of_the_wrong_kind_are_told(tmp_path: Path) -> None:
    items = [ITEM, ITEM | {"UprCycle": "fourth"}, "text", ITEM | {"Themes": [{"a": 1}]}, ITEM | {"Text": {}}, ITEM]
    told = read_json(tmp_path, json.dumps(items))
    assert [(entry.row, entry.column) for entry in told if isinstance(entry, Problem)] == [
        (2, "UprCycle"),
        (3, None),
        (4, "Themes"),
        (5, "Text"),
    ]
    assert [entry.rows for entry in told if isinstance(entry, Intake)] == [(1,), (6,)]


def test_a_json_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    text = json.dumps([ITEM, ITEM, ITEM])
    *kept, problem = read_json(tmp_path, text[: len(text) * 5 // 6])
    assert kept == [replace(TOLD, rows=(1,)), replace(TOLD, rows=(2,))]
    assert isinstance(problem, Problem)
    assert problem.row == 3


def test_a_sheet_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    read_xlsx(tmp_path, [ROW, ROW, ROW])
    whole, cut = tmp_path / "x.xlsx", tmp_path / "cut.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(cut, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith("sheet1.xml"):
                content = content[: content.index(b'<row r="4"') + 40]
            target.writestr(name, content)
    *kept, problem = recognise(cut).read(cut, ReadOptions())
    assert kept == [TOLD, replace(TOLD, rows=(3,))]
    assert isinstance(problem, Problem)
    assert problem.row == 4
    assert "broken off" in say_fault("en", problem.fault)


def test_a_size_noted_wrongly_in_the_workbook_hides_nothing(tmp_path: Path) -> None:
    read_xlsx(tmp_path, [ROW])
    whole, odd = tmp_path / "x.xlsx", tmp_path / "odd.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(odd, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b'ref="A1:M2"', b'ref="A1"'))
    assert list(recognise(odd).read(odd, ReadOptions())) == [TOLD]
