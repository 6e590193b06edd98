"""What counts as an address, and which links of a message act for its reader."""

import pytest

from activities.previewing import blunt
from web.room.messages.catch import is_address


@pytest.mark.parametrize(
    ("text", "whether"),
    [
        ("trial@rights.example", True),
        ("a.b+c@sub.rights.example", True),
        ("", False),
        ("trial", False),
        ("@rights.example", False),
        ("trial@", False),
        ("trial@localhost", False),
        ("a@b@c.example", False),
        ("a@b.example, c@d.example", False),
        ("Trial <trial@rights.example>", False),
        ("a@b.example\r\nBcc: all@example.gov", False),
        (f"{'a' * 250}@b.example", False),
    ],
)
def test_one_mail_address_and_nothing_else(text: str, whether: bool) -> None:
    assert is_address(text) is whether


def test_links_that_act_are_cut_off_and_others_stay() -> None:
    text = "Answer: https://s.example/form/abc.def-9\nhttps://s.example/said/xyz23\nhttps://s.example/docs/form"
    assert blunt(text) == "Answer: https://s.example/form/…\nhttps://s.example/said/…\nhttps://s.example/docs/form"
