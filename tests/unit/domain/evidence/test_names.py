"""What a stranger called a file becomes harmless, and stays legible."""

import pytest

from domain.evidence.names import LONGEST, clean_name, extension_of, names_program


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("décret n°5.pdf", "décret n°5.pdf"),
        ("تقرير.docx", "تقرير.docx"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\win.ini", "win.ini"),
        ("/etc/cron.d/job.txt", "job.txt"),
        ("C:\\fakepath\\plan.pdf", "plan.pdf"),
        ("a\0b.pdf", "ab.pdf"),
        ("plan\r\nBcc: all.pdf", "plan Bcc_ all.pdf"),
        # A direction mark shows what is really called "planfdp.exe" as "planexe.pdf".
        ("plan\u202efdp.exe", "planfdp.exe"),
        ("zero\u200bwidth.txt", "zerowidth.txt"),
        ('<img src="x">.png', "_img src=_x__.png"),
        (" . .plan.pdf. . ", "plan.pdf"),
        ("NUL", "_NUL"),
        ("con.txt", "_con.txt"),
        ("console.txt", "console.txt"),
        ("", "file"),
        ("...", "file"),
        ("\ud800.pdf", "pdf"),
        ("x" * 300 + ".pdf", "x" * (LONGEST - 4) + ".pdf"),
        ("x" * 300, "x" * LONGEST),
    ],
)
def test_a_name_is_made_safe(name: str, cleaned: str) -> None:
    assert clean_name(name) == cleaned
    assert len(clean_name(name)) <= LONGEST


@pytest.mark.parametrize(
    ("name", "extension"),
    [("a.PDF", "pdf"), ("a.tar.gz", "gz"), ("a", ""), (".bashrc", ""), ("Mr. Jones", ""), ("a.b c", "")],
)
def test_the_last_extension_counts(name: str, extension: str) -> None:
    assert extension_of(name) == extension


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("report.pdf.exe", True),
        ("report.exe.pdf", True),
        ("report.SCR", True),
        ("Letter of example.com.pdf", False),
        ("Art. 5 of Reg. 12.pdf", False),
        ("report.v2.pdf", False),
        ("exe", False),
    ],
)
def test_a_program_is_known_by_any_extension_that_is_no_word(name: str, program: bool) -> None:
    assert names_program(name) is program
