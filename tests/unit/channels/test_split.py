from hypothesis import given
from hypothesis import strategies as st

from channels.telegram import TEXT_LIMIT, split_text


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_a_short_text_is_one_part() -> None:
    assert split_text("Bonjour\n\n1. UPR4-140.12") == ["Bonjour\n\n1. UPR4-140.12"]


def test_nothing_to_say_is_no_part() -> None:
    assert split_text(" \n\x00") == []


def test_a_long_text_is_cut_after_a_line_and_loses_no_line() -> None:
    lines = [f"{n}. A recommendation that somebody should follow" for n in range(400)]
    parts = split_text("\n".join(lines))
    assert len(parts) > 1
    assert "\n".join(parts).splitlines() == lines


def test_letters_beyond_the_basic_plane_count_twice_as_telegram_counts() -> None:
    parts = split_text("😀" * 5000)
    assert "".join(parts) == "😀" * 5000
    assert [units(part) for part in parts] == [4096, 4096, 1808]


@given(st.text(alphabet="ab \n😀é\ud800", min_size=1, max_size=40), st.integers(1, 9000))
def test_every_part_is_one_that_telegram_takes(piece: str, length: int) -> None:
    for part in split_text((piece * length)[:9000]):
        assert part.strip()
        assert units(part) <= TEXT_LIMIT
