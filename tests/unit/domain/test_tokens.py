from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.tokens import (
    LINK_LENGTH,
    TOKEN_LENGTH,
    Purpose,
    TokenError,
    TokenFault,
    make_link_token,
    make_token,
    read_link_token,
    read_token,
)

KEYS = {1: b"a" * 32, 2: b"b" * 32}
LAST_DAY = date(2027, 3, 1)
NOON = datetime(2027, 3, 1, 12, 0, 30, tzinfo=UTC)
NUMBERS = st.integers(0, 2**48 - 1)


@given(NUMBERS, st.dates(date(2020, 1, 1), date(2199, 1, 1)))
def test_a_token_brings_its_number_back_until_its_last_day(number: int, day: date) -> None:
    token = make_token(number, day, KEYS, 1)
    assert read_token(token, KEYS, day) == number
    with pytest.raises(TokenError) as refused:
        read_token(token, KEYS, day + timedelta(days=1))
    assert refused.value.fault is TokenFault.EXPIRED
    assert refused.value.number == number


@given(NUMBERS)
def test_a_token_survives_a_client_that_changes_the_case_and_fits_a_local_part(number: int) -> None:
    token = make_token(number, LAST_DAY, KEYS, 2)
    assert token == token.lower()
    assert len(token) == TOKEN_LENGTH
    assert len(f"suivi+bounce.{token}") <= 64
    assert read_token(token.upper(), KEYS, LAST_DAY) == number
    assert read_token(token.title(), KEYS, LAST_DAY) == number


@given(st.integers(0, TOKEN_LENGTH - 1), st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_no_character_of_a_token_may_change(place: int, letter: str) -> None:
    token = make_token(42, LAST_DAY, KEYS, 1)
    forged = token[:place] + letter + token[place + 1 :]
    if forged != token:
        with pytest.raises(TokenError) as refused:
            read_token(forged, KEYS, LAST_DAY)
        assert refused.value.fault in (TokenFault.WRONG_MAC, TokenFault.UNKNOWN_KEY)


def test_a_token_for_one_purpose_is_worthless_for_another() -> None:
    token = make_token(42, LAST_DAY, KEYS, 1, Purpose.BOUNCE)
    assert read_token(token, KEYS, LAST_DAY, Purpose.BOUNCE) == 42
    with pytest.raises(TokenError) as refused:
        read_token(token, KEYS, LAST_DAY)
    assert refused.value.fault is TokenFault.WRONG_MAC


def test_a_key_that_was_retired_is_unknown_and_an_older_one_still_reads() -> None:
    token = make_token(42, LAST_DAY, KEYS, 1)
    assert read_token(token, KEYS, LAST_DAY) == 42
    with pytest.raises(TokenError) as refused:
        read_token(token, {2: KEYS[2]}, LAST_DAY)
    assert refused.value.fault is TokenFault.UNKNOWN_KEY


def test_the_same_key_id_with_another_key_is_a_wrong_mac() -> None:
    with pytest.raises(TokenError) as refused:
        read_token(make_token(42, LAST_DAY, KEYS, 1), {1: b"c" * 32}, LAST_DAY)
    assert refused.value.fault is TokenFault.WRONG_MAC


@pytest.mark.parametrize("junk", ["", "a", "é" * 32, "1" * 32, "a" * 31, "a" * 33, "a" * 24 + "=" * 8])
def test_junk_is_malformed_or_wrong_but_never_an_accident(junk: str) -> None:
    with pytest.raises(TokenError):
        read_token(junk, KEYS, LAST_DAY)
    with pytest.raises(TokenError):
        read_link_token(junk, KEYS, NOON)


@given(NUMBERS)
def test_a_link_token_fits_a_deep_link_and_dies_with_its_second(number: int) -> None:
    token = make_link_token(number, NOON + timedelta(minutes=10), KEYS, 1)
    assert len(token) == LINK_LENGTH
    assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert read_link_token(token, KEYS, NOON) == number
    with pytest.raises(TokenError) as refused:
        read_link_token(token, KEYS, NOON + timedelta(minutes=10, seconds=1))
    assert refused.value.fault is TokenFault.EXPIRED


def test_links_for_two_chats_of_one_person_are_two_though_made_within_a_minute() -> None:
    telegram, matrix = (make_link_token(7, NOON + timedelta(seconds=later), KEYS, 1) for later in (0, 1))
    assert telegram != matrix


def test_a_short_key_is_refused_before_it_signs_anything() -> None:
    with pytest.raises(ValueError, match="at least 32"):
        make_token(1, LAST_DAY, {1: b"short"}, 1)
