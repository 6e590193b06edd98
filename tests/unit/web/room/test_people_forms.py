"""Forms of people: each field is read, or says what it expected."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.errors import StaffError
from web.drawing import Reader
from web.room.people.forms import LONGEST, Fields, word_refusal

READER = Reader("en", "UTC", datetime(2027, 1, 12, 10, tzinfo=ZoneInfo("UTC")))


@pytest.mark.parametrize(
    ("kind", "given", "read"),
    [
        ("text", "  Amina \t Diallo ", "Amina Diallo"),
        ("mail", "A.Diallo@Justice.example", "a.diallo@justice.example"),
        ("day", "2027-02-10", date(2027, 2, 10)),
        ("language", "ar", "ar"),
        ("zone", "Africa/Tunis", "Africa/Tunis"),
        ("number", "12", 12),
        ("number", "", None),
        ("number", "٣", None),
        ("hour", "", None),
    ],
)
def test_what_is_right_is_read(kind: str, given: str, read: object) -> None:
    fields = Fields({"x": given}, READER)
    assert getattr(fields, kind)("x") == read
    assert fields.faults == {}


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        ("text", "a" * (LONGEST + 1), "At most 200 characters."),
        ("text", "Amina\u202eollaiD", "cannot be shown"),
        ("mail", "amina at justice", "An e-mail address is expected"),
        ("mail", "", "This is needed."),
        ("day", "10.2.2027", "A day is expected"),
        ("day", "0001-01-01", "A day is expected"),
        ("hour", "eight", "A time is expected"),
        ("language", "xx", "Choose one"),
        ("zone", "../../etc/passwd", "A time zone is expected"),
        ("zone", "Mars/Base", "A time zone is expected"),
        ("post", "king", "Choose one"),
        ("id", "1", "Choose one"),
    ],
)
def test_what_is_wrong_says_what_was_expected(kind: str, given: str, expected: str) -> None:
    fields = Fields({"x": given}, READER)
    getattr(fields, kind)("x")
    assert expected in fields.faults["x"]


def test_a_refusal_is_told_with_days_as_its_reader_writes_them() -> None:
    error = StaffError("…", "away-already", who="Amina", first=date(2027, 1, 14), last=date(2028, 1, 15))
    assert word_refusal(READER, error).startswith("Amina is away from 14 January to 15 January 2028 already.")
