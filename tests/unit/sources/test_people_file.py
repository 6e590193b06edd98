"""One file tells the institutions, their posts, who holds them, and who gets what."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from domain.intake import Problem
from domain.people import InstitutionRow, PersonRow
from domain.routing import RoutingRule
from domain.words import ChannelName, PostKind, Role
from languages.faults import say_fault
from sources.cells import Cell
from sources.errors import UnknownFormat
from sources.fields import read_hour
from sources.glimpse import look
from sources.people import holds_people, read_people
from sources.routing import holds_routing, read_routing

PEOPLE = [
    "Institution",
    "Acronym",
    "Aliases",
    "Post",
    "Person",
    "Language",
    "Time zone",
    "Email",
    "Telegram",
    "Matrix",
    "From",
    "To",
    "Preferred channel",
    "Quiet from",
    "Quiet to",
]
ANA = ["Ministry of Justice", "MoJ", "Justice; Justicia", "main", "Ana Kos", "French", "Europe/Ljubljana"]
ANA_REACHED = ["ana@example.org", "123456789", "@ana:example.org", "2024-01-31", "", "Telegram", "20:00", "07:30"]


def write(folder: Path, headings: list[str], *rows: list[str]) -> Path:
    path = folder / "people.csv"
    path.write_text("\n".join(",".join(row) for row in (headings, *rows)) + "\n", encoding="utf-8")
    return path


def test_an_institution_and_the_holder_of_its_post_are_told(tmp_path: Path) -> None:
    assert list(read_people(write(tmp_path, PEOPLE, ANA + ANA_REACHED))) == [
        InstitutionRow((2,), "Ministry of Justice", "MoJ", ("Justice", "Justicia")),
        PersonRow(
            row=2,
            institution="Ministry of Justice",
            post=PostKind.MAIN,
            person="Ana Kos",
            language="fr",
            time_zone="Europe/Ljubljana",
            email="ana@example.org",
            telegram="123456789",
            matrix="@ana:example.org",
            preferred=ChannelName.TELEGRAM,
            from_on=date(2024, 1, 31),
            quiet_from=time(20),
            quiet_to=time(7, 30),
        ),
    ]


def test_headings_and_posts_are_known_in_spanish(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        ["Institución", "Cargo", "Nombre", "Idioma", "Correo electrónico"],
        ["Ministerio de Salud", "Suplente", "Eva", "español", "eva@example.org"],
    )
    _, eva = read_people(path)
    assert isinstance(eva, PersonRow)
    assert (eva.post, eva.language) == (PostKind.ALTERNATE, "es")


def test_rows_that_call_an_institution_otherwise_mean_the_same_one(tmp_path: Path) -> None:
    headings = ["Institution", "Acronym", "Post", "Person"]
    told = list(
        read_people(
            write(
                tmp_path,
                headings,
                ["Ministry of Justice", "MoJ", "main", "Ana"],
                ["moj", "", "alternate", "Ben"],
                ["MINISTRY OF JUSTICE", "", "head", "Cem"],
                ["Ministry of Health", "", "", ""],
            )
        )
    )
    assert told[:2] == [
        InstitutionRow((2, 4), "Ministry of Justice", "MoJ"),
        InstitutionRow((5,), "Ministry of Health"),
    ]
    people = [(row.person, row.institution) for row in told if isinstance(row, PersonRow)]
    assert people == [(name, "Ministry of Justice") for name in ("Ana", "Ben", "Cem")]


BROKEN = [
    ("Institution", "", "found nothing"),
    ("Person", "", "expected the name of the person"),
    ("Post", "gardener", "expected one of main, alternate"),
    ("Language", "Klingon", "found “Klingon”"),
    ("Time zone", "Europe/Atlantis", "found “Europe/Atlantis”"),
    ("Time zone", "../etc/passwd", "found “../etc/passwd”"),
    ("Email", "ana at example", "expected an e-mail address"),
    ("Telegram", "Ana K", "expected a Telegram @name"),
    ("Matrix", "ana", "expected a Matrix id"),
    ("Telegram", "", "expected an address on telegram"),
    ("Preferred channel", "pigeon", "found “pigeon”"),
    ("From", "soon", "found “soon”"),
    ("To", "2023-12-31", "on or after 2024-01-31"),
    ("Quiet from", "late", "expected an hour of the day such as 20:00, found “late”"),
    ("Quiet from", "25:00", "found “25:00”"),
    ("Quiet to", "07:75", "found “07:75”"),
    ("Quiet to", "", "found only one"),
]


@pytest.mark.parametrize(("column", "value", "words"), BROKEN)
def test_a_broken_row_is_told_and_the_others_go_on(tmp_path: Path, column: str, value: str, words: str) -> None:
    row = ANA + ANA_REACHED
    row[PEOPLE.index(column)] = value
    told = list(read_people(write(tmp_path, PEOPLE, row, ANA + ANA_REACHED)))
    [problem] = [entry for entry in told if isinstance(entry, Problem)]
    assert problem.row == 2
    assert words in say_fault("en", problem.fault)
    assert [entry.row for entry in told if isinstance(entry, PersonRow)] == [3]


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, ["Stock", "Price"], ["A", "1"])
    with pytest.raises(UnknownFormat, match=r"columns Stock, Price.*Institution"):
        list(read_people(path))
    with pytest.raises(UnknownFormat, match=r"columns Stock, Price.*Institution"):
        list(read_routing(path))


def test_one_workbook_may_carry_both_as_two_sheets(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Institution", "Role", "Person", "Email"])
    book.worksheets[0].append(["MoJ", "main", "Ana", "ana@example.org"])
    rules = book.create_sheet("Routing")
    rules.append(["Theme", "Institution", "Role", "Priority"])
    rules.append(["Torture", "MoJ", "lead", 2])
    path = tmp_path / "people.xlsx"
    book.save(path)
    assert holds_people(look(path))
    assert holds_routing(look(path))
    assert [type(row) for row in read_people(path)] == [InstitutionRow, PersonRow]
    assert list(read_routing(path)) == [RoutingRule(2, "MoJ", Role.LEAD, 2, theme="Torture")]


def test_a_file_of_rules_alone_is_no_people_file(tmp_path: Path) -> None:
    path = write(tmp_path, ["Group", "Institution", "Role"], ["Women & girls", "MoW", "support"])
    assert not holds_people(look(path))
    assert list(read_routing(path)) == [RoutingRule(2, "MoW", Role.SUPPORT, group="Women & girls")]


def test_a_people_file_alone_holds_no_rules(tmp_path: Path) -> None:
    assert not holds_routing(look(write(tmp_path, PEOPLE, ANA + ANA_REACHED)))


def test_a_cell_of_several_values_makes_a_rule_for_each_and_a_star_none(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        ["Theme", "SDG", "Body", "Institution"],
        ["Torture | Detention", "*", "Human Rights Committee", "MoJ"],
        ["", "", "", "MFA"],
    )
    assert list(read_routing(path)) == [
        RoutingRule(2, "MoJ", theme="Torture", body="CCPR"),
        RoutingRule(2, "MoJ", theme="Detention", body="CCPR"),
        RoutingRule(3, "MFA"),
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (["Torture", "", "lead", "1"], "expected an institution"),
        (["Torture", "MoJ", "boss", "1"], "expected lead or support"),
        (["Torture", "MoJ", "lead", "high"], "expected a whole number"),
    ],
)
def test_a_broken_rule_is_told(tmp_path: Path, row: list[str], words: str) -> None:
    good = ["Torture", "MoJ", "lead", "1"]
    problem, rule = read_routing(write(tmp_path, ["Theme", "Institution", "Role", "Priority"], row, good))
    assert isinstance(problem, Problem)
    assert (problem.row, words in say_fault("en", problem.fault)) == (2, True)
    assert isinstance(rule, RoutingRule)


HOURS = [
    ("20:00", time(20)),
    ("7", time(7)),
    ("20h", time(20)),
    ("20h15", time(20, 15)),
    ("20.30", time(20, 30)),
    ("20:00:00", time(20)),
    ("24:00", time(0)),
    (time(6, 45, 10), time(6, 45)),
    (datetime(1899, 12, 30, 22, 0), time(22)),  # noqa: DTZ001 - as openpyxl gives it
    (0.75, time(18)),
    (20, time(20)),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("value", "hour"), HOURS)
def test_an_hour_is_read_as_people_and_sheets_write_it(value: Cell, hour: time | None) -> None:
    assert read_hour(value, "quiet_from") == hour
