"""Equal words compare equal, however they were exported."""

import doctest

import pytest

import domain.bodies
import domain.identity
import domain.paragraphs
import domain.references
import domain.states
import domain.texts
from domain.texts import clean, fold, strip_markup, text_hash

CLEANED = [
    ("- Slovenia", "Slovenia"),
    ("-  Participation of women in public life\u00a0", "Participation of women in public life"),
    ("121.2&nbsp;Complete the process", "121.2 Complete the process"),
    ("Women &amp;amp; girls", "Women & girls"),
    ("<p>Adopt <b>a law</b></p><br/>now", "Adopt a law now"),
    ("less than <5 per cent and R&D", "less than <5 per cent and R&D"),
    ("soft\u00adhyphen and\u200b zero\x00 width", "softhyphen and zero width"),
    ("e\u0301tat", "état"),
    ("one_x000D_\r\ntwo", "one two"),
    ("self-determination - a right", "self-determination - a right"),
    ("", ""),
]


@pytest.mark.parametrize(("raw", "expected"), CLEANED)
def test_text_is_cleaned(raw: str, expected: str) -> None:
    assert clean(raw) == expected


def test_line_breaks_survive_until_the_number_is_found() -> None:
    assert strip_markup("Rural women&nbsp;<br>49. The") == "Rural women\u00a0\n49. The"


def test_folding_drops_case_accents_and_punctuation() -> None:
    assert fold("  Côte d’Ivoire & Co. ") == "cote d ivoire and co"


def test_white_space_does_not_change_the_hash_and_a_word_does() -> None:
    assert text_hash("Ratify  the\nCAT ") == text_hash("Ratify the CAT")
    assert text_hash("Ratify the CAT") != text_hash("Ratify the CED")
    assert len(text_hash("x")) == 16


@pytest.mark.parametrize(
    "module",
    [domain.bodies, domain.identity, domain.paragraphs, domain.references, domain.states, domain.texts],
    ids=lambda module: str(module.__name__),
)
def test_examples_in_docstrings_are_true(module: object) -> None:
    finder = doctest.DocTestFinder()
    examples = [test for test in finder.find(module, globs=dict(vars(module))) if test.examples]
    assert examples
    runner = doctest.DocTestRunner(verbose=False)
    for example in examples:
        runner.run(example)
    assert runner.failures == 0
