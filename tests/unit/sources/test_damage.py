"""However a file was hurt on its way, it is refused or read in part; nothing else ever comes of it."""

import random
from pathlib import Path

import pytest
from openpyxl import Workbook

from domain.intake import Intake, Problem, Skip
from sources.errors import SourceError
from sources.ports import ReadOptions
from sources.registry import recognise

JUNK = [b"\0", b'"', b"\n", b"\xff\xfe", b",,,,", b"<!DOCTYPE x>", b"{", b"]", b"\xe2\x80", b"\r"]


def hurt(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content))
    return chance.choice(
        [
            content[:place],
            content[:place] + content[place + chance.randrange(1, 200) :],
            content[:place] + chance.choice(JUNK) + content[place:],
            content[:place] + bytes([chance.randrange(256)]) + content[place + 1 :],
        ]
    )


@pytest.fixture
def seeds(tmp_path: Path) -> list[bytes]:
    book = Workbook()
    rows = [["Text", "Symbol", "Number"], *[[f"Act {n}", "A/HRC/59/15", f"140.{n}"] for n in range(1, 20)]]
    for row in rows:
        book.worksheets[0].append(row)
    book.save(tmp_path / "seed.xlsx")
    table = "\n".join(",".join(row) for row in rows)
    item = '{"Text":"1. Act","AnnotationType":"Recommendations","Body":"CAT","Countries":["Togo"],"AnnotationId":"a"}'
    return [(tmp_path / "seed.xlsx").read_bytes(), table.encode(), f"[{item},{item},{item}]".encode()]


def test_no_damage_breaks_the_readers(tmp_path: Path, seeds: list[bytes]) -> None:
    chance = random.Random(2027)
    path = tmp_path / "hurt"
    refused = read = 0
    for turn in range(150):
        path.write_bytes(hurt(seeds[turn % len(seeds)], chance))
        try:
            entries = list(recognise(path).read(path, ReadOptions()))
        except SourceError:
            refused += 1
        else:
            assert all(isinstance(entry, Intake | Skip | Problem) for entry in entries)
            read += 1
    assert refused > 10
    assert read > 10
