"""What became of files, in one sentence for each sort and reason."""

import pytest

from channels.phrases import FILES, word_files
from domain.evidence.files import EvidenceState, FileLine, Unfit
from languages.catalogue import LANGUAGES, say

KEPT = FileLine(1, "decree.pdf", EvidenceState.KEPT)


def refused(n: int, unfit: Unfit, most: int | None = None) -> FileLine:
    return FileLine(n, f"{n}.exe", EvidenceState.REFUSED, unfit, most)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unfit", Unfit)
def test_every_reason_is_said_in_every_language_with_what_is_allowed(language: str, unfit: Unfit) -> None:
    (line,) = word_files([refused(1, unfit, 17)], language)
    assert "1.exe" in line
    assert ("17" in line) is (unfit in (Unfit.TOO_LARGE, Unfit.TOO_MANY, Unfit.TOTAL))
    assert "{" not in line


def test_files_of_one_reason_share_a_sentence() -> None:
    files = [KEPT, refused(2, Unfit.MACROS), refused(3, Unfit.PROGRAM), refused(4, Unfit.MACROS)]
    kept, macros, program = word_files(files, "en")
    assert kept == "Kept with your answer: decree.pdf"
    assert macros.startswith("Not kept: 2.exe, 4.exe. Files with macros")
    assert program.startswith("Not kept: 3.exe. Programs")


def test_what_is_held_or_waits_is_said_so() -> None:
    waiting = FileLine(2, "plan.pdf", EvidenceState.WAITING)
    assert word_files([KEPT, waiting], "en", held=True) == (
        say("en", "file-held", names="decree.pdf"),
        say("en", "file-waiting", names="plan.pdf"),
    )


def test_a_hundred_files_are_not_all_named_and_no_name_breaks_the_line() -> None:
    (line,) = word_files([FileLine(n, f"{n}\u202e\n.pdf", EvidenceState.KEPT) for n in range(100)], "en")
    assert line.count(".pdf") == FILES
    assert "90" in line
    assert "\n" not in line
    assert "\u202e" not in line


def test_of_something_confidential_files_are_counted_and_not_named() -> None:
    (line,) = word_files([FileLine(3, None, EvidenceState.KEPT)], "en")
    assert line == "Kept with your answer: file 3"
