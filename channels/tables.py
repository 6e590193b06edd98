"""What a message says of a table: how to get it, and which rows of one that came back were not recorded."""

from channels.cards import REFERENCE_ROOM
from channels.layout import Link, Row, Section, tidy
from domain.digest import ConfirmationContent, DigestContent
from domain.tables import RowProblem, TableFault
from languages.catalogue import say
from languages.labels import join_parts

NAME_ROOM = 120
ROWS = 20
FOUND_ROOM = 80


def link_table(content: DigestContent) -> tuple[Link, ...]:
    """The way to the table, if there is one to be fetched."""
    language, url = content.language, content.table_url
    return (Link(say(language, "table-link"), say(language, "table-get"), url),) if url else ()


def mention_table(content: DigestContent) -> tuple[str, ...]:
    """That the table comes with the message."""
    return (say(content.language, "table-attached"),) if content.attached else ()


def word_fault(fault: TableFault, name: str, language: str) -> str:
    """Why nothing of a table was recorded, and what to do about it. name: of the file."""
    return say(language, f"table-fault-{fault}", name=tidy(name, NAME_ROOM))


def list_rows(content: ConfirmationContent) -> tuple[Section, ...]:
    """The rows that were not recorded: the first 20 with why, and how many more."""
    if not content.rows:
        return ()
    language = content.language
    rows = [_word_row(problem, language) for problem in content.rows[:ROWS]]
    if more := len(content.rows) - ROWS:
        rows += [Row(say(language, "table-rows-more", count=more))] if more > 0 else []
    return (Section(say(language, "table-rows"), tuple(rows)),)


def word_row(problem: RowProblem, language: str) -> str:
    """Why a row was not recorded."""
    return say(language, f"table-row-{problem.fault}", found=tidy(problem.found, FOUND_ROOM))


def name_row(problem: RowProblem, language: str) -> str:
    """Which row it is, as its writer sees it."""
    return join_parts(
        language, say(language, "table-row", row=str(problem.row)), tidy(problem.reference, REFERENCE_ROOM)
    )


def _word_row(problem: RowProblem, language: str) -> Row:
    return Row(name_row(problem, language), notes=(word_row(problem, language),))
