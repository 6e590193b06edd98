"""The second reader: what it was taught it knows again, and packing loses nothing."""

import zlib
from math import isclose

from domain.replies.second_reader import LEARNED, Reader, pack, second_reader, unpack

MEANINGS = ("extend", "report in_progress", "unclear")
ROWS = {zlib.crc32(b"w1:ongoing"): (-20, 100, -30, 64), zlib.crc32(b"w1:if"): (-5, -90, 110, 127)}


def made() -> Reader:
    return unpack(pack(MEANINGS, (0.0, 0.5, 0.25), 0.05, ROWS))


def test_what_is_packed_is_read_again() -> None:
    reader = made()
    assert (reader.meanings, reader.biases, reader.step) == (MEANINGS, (0.0, 0.5, 0.25), 0.05)
    assert {key: tuple(reader.numbers[at : at + 4]) for key, at in reader.rows.items()} == ROWS


def test_features_speak_for_a_meaning_and_rare_ones_speak_louder() -> None:
    reader = made()
    assert max(reader.read({"w1:ongoing"}).items(), key=lambda one: one[1])[0] == "report in_progress"
    both = reader.read({"w1:ongoing", "w1:if"})
    assert max(both.items(), key=lambda one: one[1])[0] == "unclear"
    assert isclose(sum(both.values()), 1.0)


def test_what_it_never_saw_changes_nothing() -> None:
    reader = made()
    assert reader.read({"w1:ongoing", "w1:zebra"}) == reader.read({"w1:ongoing"})
    assert reader.read(()) == reader.read({"w1:zebra"})


def test_what_was_learned_is_small_and_knows_every_status() -> None:
    reader = second_reader()
    assert LEARNED.stat().st_size < 500_000
    statuses = {meaning for meaning in reader.meanings if meaning.startswith("report ")}
    assert len(statuses) == 5
    assert {"no_change", "extend", "decline", "question", "noise", "unclear"} < set(reader.meanings)
