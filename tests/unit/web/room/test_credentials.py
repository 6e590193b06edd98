"""Codes of a second factor: fresh ones, typed as people type; recovery codes that nobody guesses."""

from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from models.accounts import spend_recovery_code
from models.users import User
from web.room.credentials import CODES, STEP, digits_of, make_codes, minutes_until, step_of

NOW = datetime(2027, 1, 12, 10, 0, 15, tzinfo=UTC)
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
HERE = int(NOW.timestamp()) // STEP


@pytest.mark.parametrize(("seconds", "taken"), [(0, True), (-30, True), (30, True), (-60, False), (90, False)])
def test_a_code_may_come_half_a_minute_early_or_late(seconds: int, taken: bool) -> None:
    code = pyotp.TOTP(SECRET).at(NOW + timedelta(seconds=seconds))
    assert step_of(code, SECRET, None, NOW) == (HERE + seconds // STEP if taken else None)


def test_no_code_is_taken_twice() -> None:
    code = pyotp.TOTP(SECRET).at(NOW)
    assert step_of(code, SECRET, HERE - 1, NOW) == HERE
    assert step_of(code, SECRET, HERE, NOW) is None


@pytest.mark.parametrize(("typed", "digits"), [("123 456", "123456"), (" 123-456 ", "123456"), ("abc", ""), ("", "")])
def test_digits_are_read_however_they_are_grouped(typed: str, digits: str) -> None:
    assert digits_of(typed) == digits


def test_recovery_codes_are_many_letters_and_none_like_another() -> None:
    codes = make_codes()
    assert len(set(codes)) == CODES
    assert all(len(code.replace("-", "")) == 16 for code in codes)


def test_a_wrong_recovery_code_uses_up_none() -> None:
    user = User(recovery=["0" * 64])
    assert not spend_recovery_code(user, "aaaa-aaaa-aaaa-aaaa")
    assert user.recovery == ["0" * 64]


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (1, 1), (60, 1), (61, 2), (3600, 60)])
def test_minutes_are_rounded_up(seconds: int, minutes: int) -> None:
    assert minutes_until(NOW + timedelta(seconds=seconds), NOW) == minutes
