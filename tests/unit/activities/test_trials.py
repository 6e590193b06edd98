"""A file that was handed in: what it is, by its content, and what its columns are called."""

from pathlib import Path

import pytest

from activities.trials import STAFF, Recognised, recognise_file, renamed
from domain.faults import fault
from sources.errors import UnknownFormat
from sources.ports import ReadOptions


def written(folder: Path, text: str) -> Path:
    path = folder / "0123abcd"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Institution,Post,Person,Email\nJustice,Main,Amina,a@b.example\n", STAFF),
        ("Institution,Theme\nJustice,Torture\n", STAFF),
        ("Text,Number,Symbol\nDo it,140.1,A/HRC/59/15\n", "table"),
    ],
)
def test_a_file_is_known_by_its_columns(tmp_path: Path, text: str, source: str) -> None:
    assert recognise_file(written(tmp_path, text), ReadOptions()).source == source


def test_a_table_of_unknown_columns_names_them_and_a_letter_is_refused(tmp_path: Path) -> None:
    own = recognise_file(written(tmp_path, "My list\nRef,What we heard,Ref\n1,Do it,x\n"), ReadOptions())
    assert (own.source, own.headings) == (None, ("Ref", "What we heard"))
    assert own.error is not None
    named = recognise_file(
        written(tmp_path, "Ref,What we heard\n1,Do it\n"), ReadOptions(columns={"text": "What we heard"})
    )
    assert named == Recognised("table", None, ("Ref", "What we heard"))
    with pytest.raises(UnknownFormat):
        recognise_file(written(tmp_path, "Dear Sir or Madam"), ReadOptions())


def test_an_error_calls_the_file_as_its_owner_does() -> None:
    told = renamed(UnknownFormat(fault("file-is-doc", file="0123abcd")), "0123abcd", "list.doc")
    assert type(told) is UnknownFormat
    assert str(told) == "list.doc looks like an old Word document (.doc): save it as .docx"
