"""The file of the ladders: followed while a process runs, and edited so that nothing is lost."""

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.ladder_file import AGAIN, LadderFile
from config.ladders import read_ladders, write_ladders
from domain.ladder import DEFAULT, PRACTICE, FollowedLadders, LadderFault
from domain.words import AskKind

AT = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)


class Clock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def calmer(text: str) -> str:
    return text.replace("per_day = 1\n", "per_day = 2\n", 1)


@pytest.mark.parametrize("ladders", [DEFAULT, PRACTICE], ids=["default", "practice"])
def test_what_is_written_is_read_as_the_same(ladders) -> None:
    assert read_ladders(write_ladders(ladders)) == ladders


def test_a_file_that_changes_is_in_force_without_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    file = LadderFile(tmp_path, clock=clock)
    followed = FollowedLadders(file.in_force)
    assert followed.caps == DEFAULT.caps
    assert followed.of(AskKind.PLAN, None) == DEFAULT.of(AskKind.PLAN, None)
    (tmp_path / "ladders.toml").write_text(calmer(file.shipped()), encoding="utf-8")
    assert followed.caps.per_day == 1, "looked at again only after a while"
    clock.seconds += AGAIN
    assert followed.caps.per_day == 2
    assert followed.rung(AskKind.PROGRESS, None, 99) == DEFAULT.by_kind[AskKind.PROGRESS][-1]
    assert (followed.collect, followed.report, followed.stops) == (DEFAULT.collect, DEFAULT.report, DEFAULT.stops)
    (tmp_path / "ladders.toml").unlink()
    clock.seconds += AGAIN
    assert followed.caps == DEFAULT.caps


def test_a_file_that_cannot_be_used_leaves_the_last_good_one_in_force(tmp_path: Path, caplog) -> None:
    clock = Clock()
    file = LadderFile(tmp_path, clock=clock)
    file.keep(calmer(file.shipped()), AT)
    clock.seconds += AGAIN
    assert file.in_force().caps.per_day == 2
    (tmp_path / "ladders.toml").write_text("[caps]\nper_day = 0\n", encoding="utf-8")
    clock.seconds += AGAIN
    with caplog.at_level(logging.ERROR):
        assert file.in_force().caps.per_day == 2
    assert "ladders.toml:2: per_day must be a whole number" in caplog.text


def test_what_was_in_force_is_kept_beside_it(tmp_path: Path) -> None:
    file = LadderFile(tmp_path)
    first, second = file.shipped(), calmer(file.shipped())
    assert file.keep(first, AT) is None, "what ships need not be kept"
    assert file.keep(second, AT) == "ladders.toml.2027-01-12.100000"
    assert file.keep(first, AT) == "ladders.toml.2027-01-12.100000-2"
    assert file.earlier() == ["ladders.toml.2027-01-12.100000-2", "ladders.toml.2027-01-12.100000"]
    assert file.earlier_text("ladders.toml.2027-01-12.100000") == first
    assert file.text() == first
    assert sorted(os.listdir(tmp_path)) == ["ladders.toml", *sorted(file.earlier())]


@pytest.mark.parametrize("name", ["../secret", "ladders.toml", "ladders.toml.2027-01-12.100000/../x", "", "x\x00"])
def test_no_name_leads_to_another_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    assert LadderFile(tmp_path).earlier_text(name) is None


def test_a_text_that_cannot_be_used_changes_nothing(tmp_path: Path) -> None:
    file = LadderFile(tmp_path)
    with pytest.raises(LadderFault) as fault:
        file.keep("[caps]\nper_day = 0\n", AT)
    assert (fault.value.line, fault.value.fault.id) == (2, "ladder-messages")
    assert os.listdir(tmp_path) == []


def test_in_practice_newcomers_are_not_spared_until_somebody_writes_a_file(tmp_path: Path) -> None:
    file = LadderFile(tmp_path, practice=True)
    assert file.in_force() == PRACTICE
    assert read_ladders(file.text()) == PRACTICE
    file.keep(LadderFile(tmp_path).shipped(), AT)
    assert LadderFile(tmp_path, practice=True).in_force() == DEFAULT
