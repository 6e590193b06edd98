"""What is wrong in a file, row by row: on a page, and as a table to mend the file by."""

from collections.abc import Mapping
from typing import Any, Final

from litestar import Response

from languages.catalogue import say
from languages.faults import say_kept
from reports.delimited import MARK, write_rows
from web.drawing import Reader

SHOWN: Final = 100
"""Problems on a page; the table to download has all."""


def word_problems(language: str, problems: list[dict[str, Any]], shown: int | None = None) -> list[dict[str, Any]]:
    """In the order of the file's rows, those of the whole file first, in the reader's language. shown: how many."""
    ordered = sorted(problems, key=lambda one: int(one.get("row") or 0))[:shown]
    return [{**one, "reason": say_kept(language, one)} for one in ordered]


def word_source_fault(language: str, kept: Mapping[str, Any]) -> str:
    """Why a file cannot be read, as a sentence."""
    return say(language, "import-fault-unreadable", why=say_kept(language, kept).rstrip("."))


def send_problems(reader: Reader, problems: list[dict[str, Any]]) -> Response[str]:
    """The problems as comma-separated text."""
    head = [say(reader.language, f"import-{name}") for name in ("row", "column", "problem")]
    told = word_problems(reader.language, problems)
    rows = [(one.get("row"), one.get("column"), one["reason"]) for one in told]
    return Response(
        MARK + write_rows([head, *rows]),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="problems.csv"'},
    )
