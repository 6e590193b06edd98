"""A ministry's own table, however it was saved and in whichever of three languages."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from domain.faults import Fault
from domain.intake import Entry, Intake, Problem, Skip
from domain.words import Classification, Position, Status
from languages.faults import say_fault
from sources.errors import WrongOptions
from sources.glimpse import look
from sources.ports import ReadOptions
from sources.registry import recognise
from sources.table import Table


def read(
    folder: Path,
    text: str,
    encoding: str = "utf-8",
    state: str | None = "Ruritania",
    columns: Mapping[str, str] | None = None,
) -> list[Entry]:
    path = folder / "x.csv"
    path.write_bytes(text.encode(encoding))
    options = ReadOptions(state=state, columns=columns or {})
    source = recognise(path, options)
    assert source.name == "table"
    return list(source.read(path, options))


def read_one(folder: Path, text: str, **told: str | None) -> Intake:
    [entry] = read(folder, text, **told)  # type: ignore[arg-type]
    assert isinstance(entry, Intake), entry
    return entry


def test_every_column_of_a_register_is_taken(tmp_path: Path) -> None:
    told = read_one(
        tmp_path,
        "Number,Recommendation,Document symbol,Cycle,Recommending states,Position,Source of position,Themes,"
        "Affected persons,SDGs,Lead institution,Supporting institutions,Status,Last answer,Date of last answer,"
        "Confidentiality\n"
        "140.2,Ratify the Convention;,A/HRC/59/15,4th,Chile | Fiji,Supported,Add.1 - Para. 3,Torture | Detention,"
        '"minorities/ racial, ethnic groups | Women","5, 16.3",MoJ,MoI; MoH,'
        'In progress,"Bill tabled.\nSecond reading.",'
        "31/03/2024,Restricted\n",
    )
    assert told == Intake(
        rows=(2,),
        state="Ruritania",
        body="UPR",
        text="Ratify the Convention;",
        cycle=4,
        symbol="A/HRC/59/15",
        number="140.2",
        position=Position.SUPPORTED,
        position_source="Add.1 - Para. 3",
        recommenders=("Chile", "Fiji"),
        themes=("Torture", "Detention"),
        groups=("minorities/ racial, ethnic groups", "Women"),
        sdgs=("5", "16.3"),
        classification=Classification.RESTRICTED,
        lead="MoJ",
        supports=("MoI", "MoH"),
        status=Status.IN_PROGRESS,
        last_answer="Bill tabled.\nSecond reading.",
        answered_on=date(2024, 3, 31),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter_of_office_programs_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = (("Numéro", "Recommandation", "Cote", "Thèmes"), ("140.2", "Élargir l’accès", "A/HRC/59/15", "Santé"))
    told = read_one(tmp_path, "\r\n".join(delimiter.join(row) for row in rows) + "\r\n", encoding=encoding)
    assert (told.number, told.text, told.themes) == ("140.2", "Élargir l’accès", ("Santé",))


def test_headings_are_known_in_spanish_below_a_title(tmp_path: Path) -> None:
    told = read_one(
        tmp_path,
        "Matriz de seguimiento,,,\n,,,\nPárrafo,Recomendación,Órgano,Estado de cumplimiento\n"
        "49,Adoptar una ley,Comité de Derechos Humanos,Parcialmente cumplida\n",
    )
    assert (told.rows, told.number, told.body, told.status) == ((4,), "49", "CCPR", Status.PARTIALLY_IMPLEMENTED)


def test_a_malformed_title_does_not_move_the_rows(tmp_path: Path) -> None:
    told = read_one(tmp_path, 'The "matrix",,\n"Our "list",,\nText,Cycle,Number\nAct,4,1.2\n')
    assert told.rows == (4,)


def test_any_heading_can_be_mapped(tmp_path: Path) -> None:
    columns = {"text": "Was", "number": "Nr", "symbol": "Quelle"}
    [told] = read(tmp_path, "Nr;Was;Quelle\n17;Handeln;E/C.12/AUS/CO/6\n", columns=columns, state=None)
    assert isinstance(told, Intake)
    assert (told.text, told.number, told.body, told.state) == ("Handeln", "17", "CESCR", "Australia")


def test_a_mapping_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongOptions, match="no field colour"):
        read(tmp_path, "a,b\n1,2\n", columns={"colour": "a"})
    with pytest.raises(WrongOptions, match="headings with Was"):
        read(tmp_path, "a,b\n1,2\n", columns={"text": "Was"})


def test_the_state_comes_from_its_column_the_option_or_the_symbol(tmp_path: Path) -> None:
    assert read_one(tmp_path, "Text,State,Cycle\nAct,Togo,4\n", state=None).state == "Togo"
    assert read_one(tmp_path, "Text,Cycle\nAct,4\n", state="Togo").state == "Togo"
    assert read_one(tmp_path, "Text,Symbol\nAct,CCPR/C/TGO/CO/5\n", state=None).state == "Togo"
    assert read_one(tmp_path, "Text,Symbol\nAct,A/HRC/59/15\n", state=None).state == ""


def test_without_any_sign_of_the_state_the_whole_file_waits_for_it(tmp_path: Path) -> None:
    with pytest.raises(WrongOptions, match="--state NAME"):
        read(tmp_path, "Text,Cycle\nAct,4\n", state=None)


def test_other_states_are_skipped_by_column_or_symbol(tmp_path: Path) -> None:
    assert read(tmp_path, "Text,State,Cycle\nAct,Chad,4\nAct,TÜRKIYE,4\n", state="Turkey")[0] == Skip(2, "other_state")
    assert read(tmp_path, "Text,Symbol\nAct,CCPR/C/TCD/CO/5\n", state="Togo") == [Skip(2, "other_state")]


def test_a_number_leads_the_text_where_it_has_no_column(tmp_path: Path) -> None:
    told = read_one(tmp_path, "Recommendation,Session\n140.2 Ratify the Convention (Chile),48\n")
    assert (told.number, told.text, told.cycle) == ("140.2", "Ratify the Convention (Chile)", 4)
    assert told.recommenders == ("Chile",)


def test_a_number_in_both_places_is_said_once(tmp_path: Path) -> None:
    told = read_one(tmp_path, "Number,Recommendation,Cycle\n140.2,140.2 Ratify,4\n")
    assert (told.number, told.text) == ("140.2", "Ratify")


def test_a_communication_is_confidential_by_itself(tmp_path: Path) -> None:
    told = read_one(tmp_path, "Text,Symbol\nRelease him,UA TGO 2/2024\n", state="Togo")
    assert (told.body, told.classification) == ("SP", Classification.CONFIDENTIAL)


BROKEN = [
    (",UPR,4,1.2,,,", "Text", "found nothing"),
    ("Act,Parliament,4,1.2,,,", "Body", "found “Parliament”"),
    ("Act,,,17,,,", "body", "found nothing"),
    ("Act,UPR,soon,1.2,,,", "Cycle", "found “soon”"),
    ("Act,UPR,4,2015,,,", "Number", "found “2015”"),
    ("Act,UPR,4,1.2,banana,,", "Position", "found “banana”"),
    ("Act,UPR,4,1.2,,nearly,", "Status", "found “nearly”"),
    ("Act,UPR,4,1.2,,,11/13/2019", "Updated on", "found “11/13/2019”"),
    ("Act,UPR,4,1.2,,,,,more", None, "expected 7 columns, found 9"),
    ("Act,UPR", None, "expected 7 columns, found 2"),
]


@pytest.mark.parametrize(("row", "column", "words"), BROKEN)
def test_a_broken_row_is_told_and_the_others_go_on(tmp_path: Path, row: str, column: str | None, words: str) -> None:
    header = "Text,Body,Cycle,Number,Position,Status,Updated on"
    problem, told = read(tmp_path, f"{header}\n{row}\n,,,,,,\nAct,UPR,4,1.2,Noted,Done,2024-01-31\n")
    assert isinstance(problem, Problem)
    assert (problem.row, (problem.column or "").casefold()) == (2, (column or "").casefold())
    assert words in say_fault("en", problem.fault)
    assert isinstance(told, Intake)
    assert told.rows == (4,)


def save(folder: Path, *rows: list[object]) -> Path:
    book = Workbook()
    book.worksheets[0].append(["A cover sheet"])
    sheet = book.create_sheet("Register")
    for row in rows:
        sheet.append(row)
    book.save(folder / "x.xlsx")
    return folder / "x.xlsx"


def test_a_workbook_is_read_from_the_sheet_that_holds_the_table(tmp_path: Path) -> None:
    path = save(
        tmp_path, ["Text", "Symbol", "Number", "Updated on"], ["Act", "A/HRC/59/15", 140.2, date(2024, 3, 31)], ["Do"]
    )
    first, second = recognise(path).read(path, ReadOptions())
    assert isinstance(first, Intake)
    assert (first.rows, first.number, first.answered_on) == ((2,), "140.2", date(2024, 3, 31))
    assert second == Problem(3, "body", Fault("problem-body-untold"))


def test_a_number_that_a_spreadsheet_shortened_is_not_taken_for_another(tmp_path: Path) -> None:
    path = save(tmp_path, ["Text", "Symbol", "Number"], ["Act", "A/HRC/59/15", 140.1], ["Do", "A/HRC/59/15", 140.10])
    first, second = recognise(path).read(path, ReadOptions())
    assert isinstance(first, Intake)
    assert isinstance(second, Problem)
    assert "format the column as text" in say_fault("en", second.fault)


def test_a_text_alone_makes_no_table_of_recommendations(tmp_path: Path) -> None:
    assert not Table().recognises(look(save(tmp_path, ["Text", "Colour"], ["Act", "red"])))
