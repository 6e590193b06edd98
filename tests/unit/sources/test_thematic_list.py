"""OHCHR's Word list: the form that ministries fill."""

from pathlib import Path

import pytest
from docx import Document

from domain.intake import Entry, Intake, Problem, Skip
from domain.words import Position
from sources.errors import WrongOptions
from sources.ports import ReadOptions
from sources.registry import recognise

HEADINGS = ("Recommendation and recommending State", "Position", "Themes and groups", "SDGs")
ANSWERS = (*HEADINGS, "Assessment/comments on level of implementation")
ROW = (
    "140.2 Ratify the Convention (Chile, Fiji);\nSource of position: A/HRC/59/15/Add.1 - Para.3",
    "Supported",
    "A12 Acceptance of international norms\nAffected persons:\n- women\n- children",
    "16 - PEACE\n5 - GENDER EQUALITY",
)
TITLE = "UPR of Ruritania (4th Cycle – 48th session)"


def read(
    folder: Path,
    *rows: tuple[str, ...],
    headings: tuple[str, ...] = HEADINGS,
    title: str | None = TITLE,
    state: str | None = None,
) -> list[Entry]:
    document = Document()
    if title:
        document.add_heading(title)
    document.add_paragraph("Thematic list of recommendations")
    table = document.add_table(rows=0, cols=len(headings))
    for row in (headings, *rows):
        cells = table.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[-1])
        for cell, text in zip(cells, row, strict=False):
            cell.text = text
    path = folder / "list.docx"
    document.save(str(path))
    source = recognise(path)
    assert source.name == "thematic-list"
    return list(source.read(path, ReadOptions(state=state)))


def test_a_row_tells_all_that_the_title_and_its_cells_say(tmp_path: Path) -> None:
    assert read(tmp_path, ROW) == [
        Intake(
            rows=(2,),
            state="Ruritania",
            body="UPR",
            text="Ratify the Convention (Chile, Fiji);",
            cycle=4,
            session="48",
            symbol="A/HRC/59/15",
            number="140.2",
            position=Position.SUPPORTED,
            position_source="A/HRC/59/15/Add.1 - Para.3",
            recommenders=("Chile", "Fiji"),
            themes=("A12 Acceptance of international norms",),
            groups=("women", "children"),
            sdgs=("16 - PEACE", "5 - GENDER EQUALITY"),
        )
    ]


def test_what_the_ministry_filled_in_is_its_last_answer(tmp_path: Path) -> None:
    first, second = read(tmp_path, (*ROW, "Law passed.\nIn force."), (*ROW, " "), headings=ANSWERS)
    assert isinstance(first, Intake)
    assert isinstance(second, Intake)
    assert (first.last_answer, second.last_answer) == ("Law passed.\nIn force.", None)


def test_a_row_across_the_table_is_the_theme_of_what_follows(tmp_path: Path) -> None:
    rows = (("Theme: Torture",), (ROW[0], ROW[1], "", ""), ("Theme: Detention",), (ROW[0], ROW[1], "Own", ""))
    told = read(tmp_path, *rows)
    assert [entry.themes for entry in told if isinstance(entry, Intake)] == [("Torture",), ("Own",)]


@pytest.mark.parametrize("title", ["Universal Periodic Review of the Netherlands – Third cycle", "UPR of Netherlands"])
def test_titles_are_understood_in_several_forms(tmp_path: Path, title: str) -> None:
    [told] = read(tmp_path, ROW, title=title)
    assert isinstance(told, Intake)
    assert told.state == "Netherlands"
    assert told.cycle == (3 if "cycle" in title else None)


def test_a_list_without_a_state_needs_to_be_told(tmp_path: Path) -> None:
    with pytest.raises(WrongOptions, match="--state NAME"):
        read(tmp_path, ROW, title=None)
    [told] = read(tmp_path, ROW, title=None, state="Togo")
    assert isinstance(told, Intake)
    assert told.state == "Togo"


def test_the_list_of_another_state_is_skipped(tmp_path: Path) -> None:
    assert read(tmp_path, ROW, state="Togo") == [Skip(2, "other_state")]


def test_a_broken_row_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    broken, missing, told = read(
        tmp_path, (ROW[0], "banana", "", ""), ("", "Supported", "", ""), (" ", "", "", ""), ROW
    )
    assert isinstance(broken, Problem)
    assert isinstance(missing, Problem)
    assert (broken.row, broken.column) == (2, "Position")
    assert (missing.row, missing.column) == (3, "Recommendation and recommending State")
    assert isinstance(told, Intake)
    assert told.rows == (5,)
