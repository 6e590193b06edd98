"""The real exports, where they lie beside the project: what the readers make of them."""

import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest

from domain.identity import identity
from domain.intake import Intake, Problem, Skip
from domain.words import Position
from sources.errors import UnknownFormat
from sources.ports import ReadOptions
from sources.registry import recognise

DATA = Path(__file__).parents[2] / ".." / "shared" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the UN's exports are not beside the project (../shared/data)"
)

XLSX, JSON = "uhri_export_slovenia_australia.xlsx", "uhri_export_slovenia_australia.json"
REGISTER, UPR_INFO = "slovenia_upr_cycles_2-4.csv", "upr_info_sessions_1-20.csv"


@dataclass(frozen=True, slots=True)
class Contents:
    name: str
    intakes: list[Intake]
    skipped: Counter[str]
    problems: list[Problem]


def read(file: str, state: str | None = None) -> Contents:
    source = recognise(DATA / file)
    entries = list(source.read(DATA / file, ReadOptions(state=state)))
    return Contents(
        source.name,
        [entry for entry in entries if isinstance(entry, Intake)],
        Counter(entry.reason for entry in entries if isinstance(entry, Skip)),
        [entry for entry in entries if isinstance(entry, Problem)],
    )


@pytest.mark.parametrize(("file", "name"), [(XLSX, "uhri-xlsx"), (JSON, "uhri-json")])
def test_the_bulk_exports_hold_476_recommendations_and_8_concerns(file: str, name: str) -> None:
    contents = read(file)
    assert (contents.name, len(contents.intakes), contents.problems) == (name, 476, [])
    assert contents.skipped == {"concern": 8}
    assert all(intake.number and intake.symbol for intake in contents.intakes)
    assert Counter((intake.cycle, intake.position) for intake in contents.intakes) == {
        (4, Position.SUPPORTED): 217,
        (4, Position.NOTED): 37,
        (3, Position.SUPPORTED): 182,
        (3, Position.NOTED): 33,
        (None, None): 7,
    }


def test_both_bulk_exports_tell_the_same() -> None:
    workbook, stream = read(XLSX).intakes, read(JSON).intakes
    assert [replace(intake, rows=()) for intake in workbook] == [replace(intake, rows=()) for intake in stream]


def test_every_annotation_of_the_bulk_export_has_an_identity_of_its_own() -> None:
    intakes = read(JSON).intakes
    assert len({identity(intake) for intake in intakes}) == len({intake.annotation_id for intake in intakes}) == 476


def test_the_register_of_three_cycles_shares_its_identities_with_the_bulk_export() -> None:
    register, export = read(REGISTER), read(XLSX, state="Slovenia")
    assert (register.name, len(register.intakes), register.problems) == ("table", 632, [])
    shared = {identity(intake) for intake in register.intakes} & {identity(intake) for intake in export.intakes}
    assert len(shared) == 469
    assert Counter(intake.cycle for intake in register.intakes) == {4: 254, 3: 215, 2: 163}
    assert export.skipped == {"other_state": 15}


def test_all_of_upr_info_is_read_quickly_and_small() -> None:
    process = psutil.Process()
    before, started = process.memory_info().rss, time.process_time()
    contents = read(UPR_INFO)
    spent, grown = time.process_time() - started, process.memory_info().rss - before
    assert (contents.name, len(contents.intakes), contents.problems) == ("upr-info", 39_894, [])
    assert contents.skipped == {"pledge": 947}
    assert sum(len(intake.rows) for intake in contents.intakes) + 947 == 42_013
    assert len({identity(intake) for intake in contents.intakes}) == 39_894
    assert [intake.rows for intake in contents.intakes if intake.position is Position.SPLIT] == [(32028, 32109, 32110)]
    # Twice what was aimed at on two quiet cores, since the suite shares them.
    assert spent < 5
    assert grown < 150 * 1024 * 1024


def test_one_state_of_upr_info() -> None:
    contents = read(UPR_INFO, state="Slovenia")
    assert len(contents.intakes) == 274
    assert sum(len(intake.rows) for intake in contents.intakes) == 286
    assert sum(contents.skipped.values()) == 42_013 - 286


def test_another_tools_json_is_refused() -> None:
    with pytest.raises(UnknownFormat, match="_id, _source, _type"):
        recognise(DATA / "uhri_sample_cescr_aus_15.json")


def test_a_long_bulk_export_is_read_as_a_stream(tmp_path: Path) -> None:
    """Twenty megabytes must cost next to nothing, so that 360 do."""
    items = (DATA / JSON).read_text(encoding="utf-8").strip().removeprefix("[").removesuffix("]")
    path = tmp_path / "long.json"
    path.write_text("[" + ",".join([items] * 40) + "]", encoding="utf-8")
    process = psutil.Process()
    before = process.memory_info().rss
    taken = sum(isinstance(entry, Intake) for entry in recognise(path).read(path, ReadOptions()))
    assert taken == 476 * 40
    assert process.memory_info().rss - before < 30 * 1024 * 1024
