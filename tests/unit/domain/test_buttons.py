import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.buttons import (
    CODES,
    AnswerButton,
    LanguageButton,
    Later,
    LaterButton,
    MenuButton,
    OpenButton,
    PageButton,
    UndoButton,
    Wish,
    decode_button,
    encode_button,
)
from domain.words import Action, Status

NUMBERS = st.integers(0, 10**15 - 1)
PLACES = st.integers(0, 9999)


@given(NUMBERS, PLACES, st.sampled_from(list(CODES)))
def test_a_pressed_answer_says_what_the_button_said(number: int, n: int, says: Status | Action) -> None:
    data = encode_button(AnswerButton(number, n, says))
    assert len(data.encode()) <= 64
    assert decode_button(data) == AnswerButton(number, n, says)


@given(NUMBERS, PLACES)
def test_a_pressed_number_opens_its_ask(number: int, n: int) -> None:
    assert decode_button(encode_button(OpenButton(number, n))) == OpenButton(number, n)


@given(NUMBERS, st.integers(1, 9999))
def test_a_pressed_page_button_turns_to_its_page(number: int, page: int) -> None:
    data = encode_button(PageButton(number, page))
    assert len(data.encode()) <= 64
    assert decode_button(data) == PageButton(number, page)


@given(NUMBERS, PLACES, st.sampled_from(Wish), st.sampled_from(Later))
def test_what_is_wanted_beside_answers_reads_back(number: int, n: int, wish: Wish, later: Later) -> None:
    for button in (MenuButton(number, n, wish), LaterButton(number, n, later), UndoButton(number, n)):
        assert decode_button(encode_button(button)) == button
    assert decode_button(encode_button(LanguageButton("ar"))) == LanguageButton("ar")


def test_every_status_has_a_button() -> None:
    assert set(Status) <= set(CODES)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "s:1:1",
        "s:1:1:z",
        "s:1:1:ff",
        "o:1",
        "o:-1:1",
        "p:1:0",
        "p:1",
        "x:1:1",
        "s:١:1:f",
        "m:1:1:z",
        "l:1:1:x",
        "u:1",
        "g:eng",
        "g:EN",
    ],
)
def test_data_that_is_not_ours_is_nobodys_answer(data: str) -> None:
    assert decode_button(data) is None


def test_a_button_that_would_not_read_back_is_not_made() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        encode_button(OpenButton(10**15, 1))
    with pytest.raises(ValueError, match="does not fit"):
        encode_button(PageButton(1, 0))
    with pytest.raises(KeyError):
        encode_button(AnswerButton(1, 1, Action.EXTEND))
