"""UPR-Info has one row per recommending State; we have one recommendation."""

from pathlib import Path

import pytest

from domain.intake import Entry, Intake, Problem, Skip
from domain.words import Position
from languages.faults import say_fault
from sources.ports import ReadOptions
from sources.registry import recognise

HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session"


def read(folder: Path, *lines: str, state: str | None = None) -> list[Entry]:
    path = folder / "x.csv"
    path.write_text("\n".join((HEADER, *lines)) + "\n", encoding="utf-8")
    source = recognise(path)
    assert source.name == "upr-info"
    return list(source.read(path, ReadOptions(state=state)))


def line(text: str, sender: str, response: str = "Accepted", session: str = "5", to: str = "Tonga") -> str:
    return f'{to},Asia,,"{text}",{sender},WEOG,EU,{response},4,"Torture,Women\'s rights",{session}'


def test_rows_of_the_same_words_are_one_recommendation(tmp_path: Path) -> None:
    told = read(tmp_path, line("Ratify CAT", "Chile"), line("Ratify CED", "Peru"), line(" Ratify  CAT ", "Fiji"))
    assert told == [
        Intake(
            rows=(2, 4),
            state="Tonga",
            body="UPR",
            text="Ratify CAT",
            cycle=1,
            session="5",
            position=Position.SUPPORTED,
            recommenders=("Chile", "Fiji"),
            themes=("Torture", "Women's rights"),
        ),
        Intake(
            rows=(3,),
            state="Tonga",
            body="UPR",
            text="Ratify CED",
            cycle=1,
            session="5",
            position=Position.SUPPORTED,
            recommenders=("Peru",),
            themes=("Torture", "Women's rights"),
        ),
    ]


def test_another_session_state_or_capital_is_another_recommendation(tmp_path: Path) -> None:
    rows = [
        line("Ratify CAT", "Chile"),
        line("Ratify CAT", "Chile", session="15"),
        line("Ratify CAT", "Chile", to="Fiji"),
        line("ratify CAT", "Chile"),
    ]
    assert [entry.cycle for entry in read(tmp_path, *rows) if isinstance(entry, Intake)] == [1, 2, 1, 1]


def test_different_answers_to_one_recommendation_are_a_split_that_says_who_got_what(tmp_path: Path) -> None:
    rows = [line("Ratify", "Peru"), line("Ratify", "Fiji", "Noted"), line("Ratify", "Chad", "Noted")]
    [told] = read(tmp_path, *rows)
    assert isinstance(told, Intake)
    assert (told.position, told.position_note) == (Position.SPLIT, "Supported: Peru; Noted: Fiji, Chad")
    assert told.rows == (2, 3, 4)


def test_pledges_and_other_states_are_skipped(tmp_path: Path) -> None:
    rows = [line("We will", "Tonga", "Voluntary Pledge"), line("Ratify", "Fiji", to="Samoa")]
    assert read(tmp_path, *rows, state="tonga") == [Skip(2, "pledge"), Skip(3, "other_state")]


def test_an_unknown_sender_is_no_state(tmp_path: Path) -> None:
    [told] = read(tmp_path, line("Ratify", "&#40;Unknown&#41;"))
    assert isinstance(told, Intake)
    assert told.recommenders == ()


BROKEN = [
    (line("", "Fiji"), "Text", "found nothing"),
    (line("Ratify", "Fiji", to=""), "To", "found nothing"),
    (line("Ratify", "Fiji", session="x"), "Session", "found “x”"),
    (line("Ratify", "Fiji", session="0"), "Session", "found “0”"),
    (line("Ratify", "Fiji", "perhaps"), "Response", "found “perhaps”"),
    ("Tonga,Asia", None, "expected 11 columns, found 2"),
    (line("Ratify", "Fiji") + ",more", None, "expected 11 columns, found 12"),
    ('Tonga,Asia,,"Rat"ify,Fiji,,,Noted,4,,5', None, "stray quotation mark"),
]


@pytest.mark.parametrize(("row", "column", "words"), BROKEN)
def test_a_broken_row_is_told_and_the_others_go_on(tmp_path: Path, row: str, column: str | None, words: str) -> None:
    problem, *told = read(tmp_path, row, ",,,,,,,,,,", line("Ratify", "Fiji"))
    assert isinstance(problem, Problem)
    assert (problem.row, problem.column) == (2, column)
    assert words in say_fault("en", problem.fault)
    assert [entry.rows for entry in told if isinstance(entry, Intake)] == [(4,)]


def test_a_quotation_that_never_ends_is_told_where_it_began(tmp_path: Path) -> None:
    [problem, told] = read(tmp_path, line("Ratify", "Fiji"), 'Tonga,Asia,,"Ratify')
    assert isinstance(problem, Problem)
    assert problem.row == 3
    assert isinstance(told, Intake)
