"""Which of a message's files is its table, and which are evidence."""

import pytest

from activities.tables import MOST, find_table
from domain.evidence.files import Attached, Unfit
from domain.tables import TableFault
from reports.tables import TYPE
from tests.unit.sources.test_filled_tables import TOKEN, answered

BLOCKED = Attached("Kopie (2).xlsx", TYPE, answered(H6="Blocked"))
OTHER = Attached("t.xlsx", TYPE, answered(H7="Blocked"))
PDF = Attached("decree.pdf", "application/pdf", b"%PDF-1.7")


def test_a_table_is_set_apart_and_the_other_files_are_left() -> None:
    table, others = find_table([PDF, BLOCKED])
    assert table is not None
    assert (table.name, table.token, [row.says for row in table.rows]) == ("Kopie (2).xlsx", TOKEN, ["Blocked"])
    assert others == (PDF,)
    assert find_table([PDF]) == (None, (PDF,))


def test_the_same_table_twice_is_one_and_two_tables_are_too_many() -> None:
    table, others = find_table([BLOCKED, Attached("again.xlsx", TYPE, BLOCKED.content)])
    assert table is not None
    assert (table.fault, others) == (None, ())
    table, others = find_table([BLOCKED, PDF, OTHER])
    assert table is not None
    assert (table.name, table.fault) == ("Kopie (2).xlsx, t.xlsx", TableFault.SEVERAL)
    assert others == (PDF,)


@pytest.mark.parametrize("name", ["suivi-12.ods", "Suivi-12 (1).csv"])
def test_a_table_in_another_format_is_known_by_its_name(name: str) -> None:
    table, others = find_table([Attached(name, "", b"n;reference")])
    assert table is not None
    assert (table.fault, others) == (TableFault.FORMAT, ())


def test_the_name_of_a_table_is_harmless() -> None:
    table, _ = find_table([Attached("../../\u202ex\0.xlsx", TYPE, BLOCKED.content)])
    assert table is not None
    assert table.name == "x.xlsx"


def test_what_was_not_fetched_and_what_comes_after_many_is_not_opened() -> None:
    absent = Attached("suivi-1.xlsx", TYPE, unfit=Unfit.TOO_LARGE, size=9_000_000)
    assert find_table([absent]) == (None, (absent,))
    junk = [Attached(f"{n}.docx", "", b"PK\x03\x04") for n in range(MOST)]
    table, others = find_table([*junk, BLOCKED])
    assert table is None
    assert others == (*junk, BLOCKED)
