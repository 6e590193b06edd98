"""Text of one direction inside the other, and text that would disturb the page."""

import pytest

from languages.direction import direction, disarm, isolate


def test_arabic_alone_runs_from_right_to_left() -> None:
    assert [direction(code) for code in ("ar", "fr", "zh")] == ["rtl", "ltr", "ltr"]


@pytest.mark.parametrize("text", ["140.12", "140.12-140.15", "CEDAW-31", "A/HRC/59/15 (UPR)", "Ndiaye"])
def test_what_runs_against_arabic_is_isolated(text: str) -> None:
    assert isolate(text, "ar") == f"\u2068{text}\u2069"
    assert isolate(text, "fr") == text


@pytest.mark.parametrize("text", ["وزارة العدل", "12 آذار/مارس 2027", "", "\u2068140.12\u2069، \u2068140.15\u2069"])
def test_what_runs_along_or_is_isolated_already_stays_as_it_is(text: str) -> None:
    assert isolate(text, "ar") == text


@pytest.mark.parametrize(
    ("foreign", "harmless"),
    [
        ("a\u202egpj.exe", "agpj.exe"),
        ("a\u2066b", "ab"),
        ("a\u2069b\u2068c", "abc"),
        ("\u2068140.12\u2069", "\u2068140.12\u2069"),
        ("a\x00\x1b[31mb\x7f", "a[31mb"),
        ("one\r\ntwo\u2028three\x0bfour", "one\ntwo\nthree\nfour"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_foreign_text_is_disarmed(foreign: str, harmless: str) -> None:
    assert disarm(foreign) == harmless
