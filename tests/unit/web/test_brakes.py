"""Who comes too often waits until the minute is over; others are not held up by them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from web.brakes import KNOWN, Brake, Strangers, client_of, too_often

NOW = datetime(2027, 1, 12, 10, 0, 15, tzinfo=UTC)


def test_each_key_passes_so_often_in_a_minute_and_then_waits_for_its_end() -> None:
    brake = Brake(2)
    assert [brake.press("a", NOW) for _ in range(4)] == [None, None, 45, 45]
    assert brake.press("b", NOW) is None
    assert brake.wait("a", NOW) == 45
    assert brake.wait("c", NOW) is None
    assert brake.press("a", NOW + timedelta(seconds=45)) is None, "a new minute"


def test_strangers_without_end_fill_no_memory() -> None:
    brake = Brake(2)
    for number in range(KNOWN + 10):
        brake.press(str(number), NOW)
    assert brake.press("one more", NOW) == 45, "beyond what is told apart, new ones are counted together"
    assert brake.press("1", NOW) is None, "who was known is still counted alone"


@pytest.mark.parametrize(
    ("behind_proxy", "told", "who"),
    [
        (False, "198.51.100.7", "10.0.0.9"),
        (True, "198.51.100.7", "198.51.100.7"),
        (True, "1.2.3.4, 198.51.100.7", "198.51.100.7"),  # What stands before, the client wrote itself.
        (True, "", "10.0.0.9"),
        (True, "9" * 300, "9" * 64),
    ],
)
def test_a_client_is_the_peer_or_who_the_proxy_saw_last(behind_proxy: bool, told: str, who: str) -> None:
    scope: Any = {"type": "http", "headers": [(b"x-forwarded-for", told.encode())], "client": ("10.0.0.9", 5)}
    assert client_of(scope, behind_proxy=behind_proxy) == who


def test_too_often_says_when_to_come_again() -> None:
    error = too_often(12)
    assert (error.status_code, error.headers) == (429, {"Retry-After": "12"})


def test_an_address_that_is_nobodys_is_locked_as_a_users_is() -> None:
    strangers = Strangers()
    for _ in range(4):
        strangers.fail("a@x.example", NOW)
    assert strangers.locked("a@x.example") is None
    strangers.fail("a@x.example", NOW)
    assert strangers.locked("a@x.example") == NOW + timedelta(minutes=1)
    assert strangers.locked("b@x.example") is None
