"""Symbols, sessions, positions and ranges."""

import pytest

from domain.references import (
    Stance,
    body_of_symbol,
    country_of_symbol,
    cycle_of_session,
    parse_position,
    parse_ranges,
)
from domain.words import Position

SYMBOLS = [
    ("A/HRC/59/15", "UPR", None),
    ("A/HRC/59/15/Add.1", None, None),
    ("A/HRC/WG.6/48/SVN/1", "UPR", "SVN"),
    ("E/C.12/AUS/CO/6", "CESCR", "AUS"),
    ("CCPR/C/ETH/Q/2", "CCPR", "ETH"),
    ("CEDAW/C/IRQ/CO/8", "CEDAW", "IRQ"),
    ("CRC/C/OPAC/SVN/CO/1", "CRC-OP-AC", "SVN"),
    ("CRC/C/OPSC/SVN/CO/1", "CRC-OP-SC", "SVN"),
    ("CAT/OP/NZL/1", "SPT", "NZL"),
    ("CAT/C/CAN/CO/7", "CAT", "CAN"),
    ("OL AUS 1/2024", "SP", "AUS"),
    ("CPT/Inf (2020) 1", None, None),
    ("CRC/C/XXX/CO/1", "CRC", None),
]


@pytest.mark.parametrize(("symbol", "body", "country"), SYMBOLS)
def test_a_symbol_tells_body_and_country(symbol: str, body: str | None, country: str | None) -> None:
    assert body_of_symbol(symbol) == body
    assert country_of_symbol(symbol) == country


@pytest.mark.parametrize(
    ("session", "cycle"),
    [(1, 1), (12, 1), (13, 2), (26, 2), (27, 3), (40, 3), (41, 4), (54, 4), (55, 5), (68, 5), (69, 6)],
)
def test_a_session_belongs_to_a_cycle(session: int, cycle: int) -> None:
    assert cycle_of_session(session) == cycle


def test_there_is_no_session_before_the_first() -> None:
    with pytest.raises(ValueError, match="found 0"):
        cycle_of_session(0)


POSITIONS = [
    ("- Supported", Stance(Position.SUPPORTED)),
    ("Accepted", Stance(Position.SUPPORTED)),
    ("support", Stance(Position.SUPPORTED)),
    ("Aceptada", Stance(Position.SUPPORTED)),
    ("implemented", Stance(Position.SUPPORTED, "implemented")),
    ("Accepted (already in place)", Stance(Position.SUPPORTED, "Accepted (already in place)")),
    ("Noted", Stance(Position.NOTED)),
    ("reject", Stance(Position.NOTED)),
    ("Not supported", Stance(Position.NOTED)),
    ("Pris note", Stance(Position.NOTED)),
    ("Noted - see Add.1", Stance(Position.NOTED, "Noted - see Add.1")),
    ("Supported in part", Stance(Position.SPLIT, "Supported in part")),
    ("Partially accepted: only (a)", Stance(Position.SPLIT, "Partially accepted: only (a)")),
    ("Supported / Noted", Stance(Position.SPLIT, "Supported / Noted")),
    ("- Supported\n- Noted", Stance(Position.SPLIT, "Supported - Noted")),
    ("consider", Stance(None, "consider")),
    ("Note verbale", None),
    ("Voluntary Pledge", None),
    ("banana", None),
]


@pytest.mark.parametrize(("wording", "stance"), POSITIONS)
def test_every_spelling_of_a_position_is_understood(wording: str, stance: Stance | None) -> None:
    assert parse_position(wording) == stance


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1, 5, 7-9, 158-160", ("1", "5", "7", "8", "9", "158", "159", "160")),
        ("140.1-140.3", ("140.1", "140.2", "140.3")),
        ("140.1–3", ("140.1", "140.2", "140.3")),
        ("Recommendations 1, 2 and 5", ("1", "2", "5")),
        ("paras. 12(a); 13 to 15", ("12(a)", "13", "14", "15")),
        ("5, 4-6", ("5", "4", "6")),
        ("", ()),
    ],
)
def test_ranges_are_counted_out(text: str, numbers: tuple[str, ...]) -> None:
    assert parse_ranges(text) == numbers


@pytest.mark.parametrize("text", ["x", "9-7", "1-9999999", "140.1-141.2", "1, x"])
def test_what_is_no_range_is_refused_with_the_part_that_is_wrong(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected .*, found"):
        parse_ranges(text)
