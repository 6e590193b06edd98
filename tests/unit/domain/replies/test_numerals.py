"""References that are dictated in words."""

import pytest

from domain.replies.numerals import find_called, find_dictated
from domain.replies.understanding import understand
from domain.replies.writing import fold
from tests.replies import CONTEXTS, tell


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("one forty point twelve", "140.12"),
        ("one hundred and forty point one two", "140.12"),
        ("one oh five point ten", "105.10"),
        ("cent quatre-vingt-dix-sept point trois", "197.3"),
        ("cent soixante et onze point huit", "171.8"),
        ("ciento cuarenta punto trece", "140.13"),
        ("140 punto 12", "140.12"),
        ("cento e quarenta ponto doze", "140.12"),
        ("сто сорок точка двенадцать", "140.12"),
        ("двести пять точка семнадцать", "205.17"),
        ("مائة وأربعون فاصلة اثنا عشر", "140.12"),
        ("مية وأربعين نقطة تلتاشر", "140.13"),
        ("مائة وخمسة وأربعين نقطة ثلاثة", "145.3"),
        ("一百四十点十二", "140.12"),
        ("一四零点一三", "140.13"),
        ("一百零五点七", "105.7"),
    ],
)
def test_a_number_with_a_point_is_read_from_its_words(text: str, number: str) -> None:
    folded = fold(text).text
    assert list(find_dictated(folded)) == [(0, len(folded), number)]


def test_one_number_ends_where_the_next_begins() -> None:
    said = find_dictated("one forty point twelve one forty point thirteen")
    assert [number for _, _, number in said] == ["140.12", "140.13"]


@pytest.mark.parametrize(
    "text", ["at one point twelve judges left", "punto", "point twelve", "the point of it", "140.12"]
)
def test_other_words_are_no_number_with_a_point(text: str) -> None:
    folded = fold(text).text
    assert all(number not in ("140.12", "0.12") for _, _, number in find_dictated(folded))


@pytest.mark.parametrize("text", ["the seventeen", "la diecisiete", "la dix-sept", "a dezessete", "по семнадцати"])
def test_a_number_behind_the_is_called_by_its_words(text: str) -> None:
    assert [number for _, _, number in find_called(fold(text).text)] == ["17"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("one forty point twelve is done", ["UPR4-140.12 report fully_implemented"]),
        # No such recommendation: somebody must ask which.
        ("one forty point twenty is done", ["one forty point twenty unclear"]),
        ("the seventeen judges are trained", ["whole unclear"]),
        ("the seventeen are trained", ["whole unclear"]),
        ("two point five million were spent", ["whole unclear"]),
    ],
)
def test_what_is_dictated_counts_where_it_is_one_of_ours(text: str, told: list[str]) -> None:
    assert tell(understand(text, CONTEXTS["three"])) == told
