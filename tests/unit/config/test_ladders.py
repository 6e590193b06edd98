"""Ladders are data: what ships is what the code takes for granted, and each mistake is named by its line."""

from pathlib import Path

import pytest

from config.ladders import NAMES, load_ladders, read_ladders
from config.sources import SettingsError
from domain.ladder import DEFAULT, Caps, LadderFault
from domain.words import AskKind
from web.room.speaking import word_ladders

HEAD = "\n".join(f'[[{name}]]\nfrom = "due"\ndays = 0\nto = "head"' for name in NAMES if name != "plan")
"""Every ladder but that of plans, in 24 lines."""

PLAN = '[[plan]]\nfrom = "due"\ndays = 1'


def test_what_ships_is_what_the_code_takes_for_granted(tmp_path: Path) -> None:
    assert load_ladders(tmp_path) == DEFAULT


def test_a_file_in_the_data_folder_takes_its_place(tmp_path: Path) -> None:
    (tmp_path / "ladders.toml").write_text(f'{HEAD}\n[[plan]]\nfrom = "opened"\ndays = 3\nto = "head"\n')
    assert load_ladders(tmp_path).of(AskKind.PLAN, None)[0].days == 3


@pytest.mark.parametrize(
    ("rungs", "said"),
    [
        (f"{PLAN}\ndays = 2", "Line 28: “days = 2” says again what was said before it"),
        ('[[plan]]\nfrom = "opend"\ndays = 0', 'Line 25: from must be one of opened, due; found "opend"'),
        ('[[plan]]\nfrom = "due"\ndays = "3"', "Line 25: days must be a whole number"),
        ('[[plan]]\nfrom = "opened"\ndays = -1', "Line 25: nobody can be reminded before an ask is opened"),
        ('[[plan]]\nfrom = "due"\ndays = 1\nwho = "main"', "Line 25: “who” is no part of a rung"),
        ('[[plan]]\nfrom = "due"\ndays = 1\nto = "boss"', "Line 25: to must be one of main, alternate"),
        (
            '[[plan]]\nfrom = "due"\ndays = 5\n[[plan]]\nfrom = "due"\ndays = 5',
            "Line 28: this rung of plan must come after",
        ),
        (
            '[[plan]]\nfrom = "due"\ndays = 1\nto = "head"\n[[plan]]\nfrom = "due"\ndays = 2\nto = "main"',
            "Line 29: main comes before head: a boss is told later",
        ),
        (
            '[[plan]]\nfrom = "due"\ndays = 1\nevery = 2\n[[plan]]\nfrom = "due"\ndays = 2',
            "Line 25: every is for the last rung",
        ),
        ('[[plans]]\nfrom = "due"\ndays = 1', "Line 25: no ladder is called “plans”"),
        ("", "rungs for plan are missing"),
        ("plan = 3 3", "Line 25: this is no TOML: “plan = 3 3”"),
        ("[plan]\ndays = 3", "plan must be rungs"),
        (f"{PLAN}\n[caps]\nper_month = 3", "Line 29: “per_month” is no cap; expected per_day, per_week"),
        (f"{PLAN}\n[caps]\nper_day = 1\nper_week = 0", "Line 30: per_week must be a whole number of messages from 1"),
        (f"{PLAN}\n[caps]\nper_day = 3", "Line 28: urgent_per_day must be at least per_day"),
        (f"{PLAN}\n[stops]\nrequest = 3", "Line 29: “request” stops nothing; expected request_days"),
        (f"{PLAN}\n[stops]\nrequest_days = -1", "Line 29: request_days must be a whole number of working days"),
        ('[[plan]]\nfrom = "due"\ndays = 1\nchannel = "fax"', "Line 25: channel must be one of email, telegram"),
        (f"{PLAN}\n[[caps]]\nper_day = 3", "Line 28: caps are one table"),
    ],
)
def test_a_mistake_is_named_with_its_line(rungs: str, said: str) -> None:
    with pytest.raises(LadderFault) as fault:
        read_ladders(f"{HEAD}\n{rungs}\n")
    assert word_ladders("en", fault.value).startswith(said)


def test_a_file_that_cannot_be_used_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "ladders.toml").write_text("[caps]\nper_day = 0\n")
    with pytest.raises(SettingsError, match=r"ladders\.toml:2: per_day must be a whole number of messages from 1"):
        load_ladders(tmp_path)


@pytest.mark.parametrize(
    ("rung", "said"),
    [
        ('from = "due"\ndays = -3\nto = "head"\nevery = 4', "Line 25: before a report nothing is repeated"),
        ('from = "opened"\ndays = 3\nto = "head"', "Line 25: rungs before a report count from its day"),
        ('from = "due"\ndays = -3\nto = "main"', "Line 25: before a report validator, head, coordinator or cabinet"),
    ],
)
def test_before_a_report_only_those_above_are_told(rung: str, said: str) -> None:
    head = HEAD.replace('[[report]]\nfrom = "due"\ndays = 0\nto = "head"', PLAN)
    with pytest.raises(LadderFault) as fault:
        read_ladders(f"{head}\n\n[[report]]\n{rung}\n")
    assert word_ladders("en", fault.value).startswith(said)


def test_caps_that_are_not_told_are_the_usual_ones() -> None:
    assert read_ladders(f"{HEAD}\n{PLAN}\n[caps]\nper_week = 2\n").caps == Caps(per_week=2)
