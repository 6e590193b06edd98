"""What is wrong in a file, row by row: on a page, and as a table to mend the file by."""

from typing import Any, Final

from litestar import Response

from languages.catalogue import say
from reports.delimited import MARK, write_rows
from web.drawing import Reader

SHOWN: Final = 100
"""Problems on a page; the table to download has all."""


def sort_problems(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """In the order of the file's rows; those of the whole file come first."""
    return sorted(problems, key=lambda one: int(one.get("row") or 0))


def send_problems(reader: Reader, problems: list[dict[str, Any]]) -> Response[str]:
    """The problems as comma-separated text."""
    head = [say(reader.language, f"import-{name}") for name in ("row", "column", "problem")]
    rows = [(one.get("row"), one.get("column"), str(one.get("reason", ""))) for one in sort_problems(problems)]
    return Response(
        MARK + write_rows([head, *rows]),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="problems.csv"'},
    )
