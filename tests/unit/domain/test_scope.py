"""A scope is read as it is written, and holds what it says."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.scope import KEYS, SUPPORTED, Scope, ScopeFault, Subject, holds, make_scope, parse_scope, write_scope
from domain.words import Position

UPR = Subject(UUID(int=1), "UPR", 4, "A/HRC/59/15", "140.12", Position.SUPPORTED, ("Women's rights",), "Justice")
CEDAW = Subject(UUID(int=2), "CEDAW", None, "CEDAW/C/IRQ/CO/8", "33(a)", None, (), None)

NAME = st.text("abcdefgh é;,'\\\"=", min_size=1, max_size=12).map(str.strip).filter(bool)
SCOPES = st.builds(
    Scope,
    bodies=st.lists(st.sampled_from(["UPR", "CEDAW", "CRC-OP-SC"]), unique=True, max_size=3).map(tuple),
    cycles=st.lists(st.integers(1, 9), unique=True, max_size=3).map(tuple),
    symbols=st.lists(st.sampled_from(["A/HRC/59/15", "E/C.12/AUS/CO/6"]), unique=True, max_size=2).map(tuple),
    positions=st.none() | st.frozensets(st.sampled_from(Position), min_size=1),
    paragraphs=st.lists(st.sampled_from(["5", "7", "140.12"]), unique=True, max_size=3).map(tuple),
    themes=st.lists(NAME, max_size=3).map(tuple),
    institutions=st.lists(NAME, max_size=3).map(tuple),
)


@given(SCOPES)
def test_what_is_written_is_read_again(scope: Scope) -> None:
    assert parse_scope(write_scope(scope)) == scope


@pytest.mark.parametrize(
    ("text", "upr", "cedaw"),
    [
        ("", True, True),
        ("body=upr", True, False),
        ("cycle=3", False, False),
        ("body=UPR; cycle=4; position=noted", False, False),
        ("position=noted", False, True),  # no other body is answered with a position
        ("symbol=cedaw/c/irq/co/8", False, True),
        ("paragraphs=10-13", True, False),
        ("paragraphs=140.12, 33", True, True),
        ("theme=women", True, False),
        ("institution=justice", True, False),
        ('institution="Justice; Police"', False, False),
    ],
)
def test_a_scope_holds_what_it_says(text: str, upr: bool, cedaw: bool) -> None:
    assert (holds(parse_scope(text), UPR), holds(parse_scope(text), CEDAW)) == (upr, cedaw)


def test_by_default_it_is_what_the_state_supported() -> None:
    assert parse_scope("").positions == make_scope().positions == SUPPORTED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("UPR", "expected key=value"),
        ("bodies=UPR", f"expected {KEYS[0]}"),
        ("body=", "body has no value"),
        ("cycle=four", "cycle must be a number"),
        ("position=maybe", "position must be supported"),
        ("paragraphs=9-7", "paragraphs: expected a rising range"),
    ],
)
def test_a_mistake_is_named(text: str, said: str) -> None:
    with pytest.raises(ScopeFault, match=said):
        parse_scope(text)
