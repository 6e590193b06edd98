"""Ladders are data: what ships is what the code takes for granted, and each mistake is named by its line."""

from pathlib import Path

import pytest

from config.ladders import load_ladders, read_ladders
from config.sources import SettingsError
from domain.ladder import DEFAULT
from domain.words import AskKind

HEAD = "\n".join(f'[[{kind.value}]]\nfrom = "opened"\ndays = 0' for kind in AskKind if kind is not AskKind.PLAN)


def test_what_ships_is_what_the_code_takes_for_granted(tmp_path: Path) -> None:
    assert load_ladders(tmp_path) == dict(DEFAULT)


def test_a_file_in_the_data_folder_takes_its_place(tmp_path: Path) -> None:
    (tmp_path / "ladders.toml").write_text(f'{HEAD}\n[[plan]]\nfrom = "opened"\ndays = 3\nto = "head"\n')
    assert load_ladders(tmp_path)[AskKind.PLAN][0].days == 3


@pytest.mark.parametrize(
    ("rungs", "said"),
    [
        ('[[plan]]\nfrom = "opend"\ndays = 0', r"x.toml:13: from must be one of opened, due; found 'opend'"),
        ('[[plan]]\nfrom = "due"\ndays = "3"', "x.toml:13: days must be a whole number"),
        ('[[plan]]\nfrom = "opened"\ndays = -1', "x.toml:13: nobody can be reminded before an ask is opened"),
        ('[[plan]]\nfrom = "due"\ndays = 1\nwho = "main"', "x.toml:13: 'who' is no part of a rung"),
        ('[[plan]]\nfrom = "due"\ndays = 1\nto = "boss"', "x.toml:13: to must be one of main, alternate"),
        (
            '[[plan]]\nfrom = "due"\ndays = 5\n[[plan]]\nfrom = "due"\ndays = 5',
            "x.toml:16: this rung of plan must come after",
        ),
        (
            '[[plan]]\nfrom = "due"\ndays = 1\nto = "head"\n[[plan]]\nfrom = "due"\ndays = 2\nto = "main"',
            "x.toml:17: main comes before head: a boss is told later",
        ),
        (
            '[[plan]]\nfrom = "due"\ndays = 1\nevery = 2\n[[plan]]\nfrom = "due"\ndays = 2',
            "x.toml:13: every is for the last rung",
        ),
        ('[[plans]]\nfrom = "due"\ndays = 1', "x.toml:13: no kind of ask is called 'plans'"),
        ("", "x.toml: rungs for plan are missing"),
        ("plan = 3 3", "x.toml: "),
    ],
)
def test_a_mistake_is_named_with_its_line(rungs: str, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        read_ladders(f"{HEAD}\n{rungs}\n", "x.toml")
