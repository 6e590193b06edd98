"""What messages say of a table: the way to it, and the rows of it that were not recorded."""

from dataclasses import replace
from datetime import date

import pytest

from channels.layout import tidy
from channels.wording import draw_confirmation, draw_digest
from domain.digest import AnswerOutcome, ConfirmationContent, ConfirmationLine, DigestContent, DigestLine
from domain.tables import RowFault, RowProblem, TableFault
from domain.words import Action, AskKind, PostKind, Status
from languages.catalogue import LANGUAGES, say

ON = date(2027, 1, 12)
URL = "https://suivi.example/form/abc/table.xlsx"
LINES = tuple(DigestLine(n, f"UPR4-140.{n}", AskKind.PROGRESS, "Act.", ON) for n in range(1, 7))
DIGEST = DigestContent("Amina", "Justice", "en", LINES, ON, "", table_url=URL)
RECORDED = ConfirmationLine(1, "UPR4-140.1", Action.REPORT, AnswerOutcome.RECORDED, Status.BLOCKED)
TOLD = ConfirmationContent("Amina", "Justice", "en", (RECORDED,), ON, "", table="réponses.xlsx")
HOSTILE = "<script>\u202e" + "x" * 500


@pytest.mark.parametrize("chat", [False, True])
def test_a_digest_leads_to_its_table_and_one_to_those_above_does_not(chat: bool) -> None:
    drawn = draw_digest(DIGEST, chat=chat)
    assert f"{say('en', 'table-link')}\n{URL}\n" in drawn.text
    assert chat or URL in (drawn.html or "")
    assert URL not in draw_digest(replace(DIGEST, post=PostKind.HEAD), chat=chat).text
    assert URL not in draw_digest(replace(DIGEST, table_url=None), chat=chat).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_told_with_its_number_and_why(language: str) -> None:
    rows = tuple(RowProblem(n, f"CEDAW-{n}", fault, "done-ish") for n, fault in enumerate(RowFault, start=7))
    drawn = draw_confirmation(replace(TOLD, language=language, rows=rows))
    for row in rows:
        why = say(language, f"table-row-{row.fault}", found="done-ish")
        assert any(
            say(language, "table-row", row=str(row.row)) in line and row.reference in line and why in line
            for line in drawn.text.splitlines()
        ), row
    assert drawn.subject == tidy(say(language, "confirmation-subject-check", count=len(rows)), 200)


def test_of_many_rows_twenty_are_told_and_the_others_counted() -> None:
    rows = tuple(RowProblem(n, "CEDAW-1", RowFault.STATUS, HOSTILE) for n in range(7, 57))
    drawn = draw_confirmation(replace(TOLD, rows=rows))
    assert say("en", "table-row", row="26") in drawn.text
    assert say("en", "table-row", row="27") not in drawn.text
    assert say("en", "table-rows-more", count=30) in drawn.text
    assert "<script>" not in (drawn.html or "")
    assert "\u202e" not in drawn.text
    assert max(len(line) for line in drawn.text.splitlines()) < 260
    one = draw_confirmation(replace(TOLD, rows=rows[:21]))
    assert say("en", "table-rows-more", count=1) in one.text


@pytest.mark.parametrize("fault", TableFault)
def test_a_file_of_which_nothing_was_taken_is_named_with_what_is_expected(fault: TableFault) -> None:
    nothing = draw_confirmation(replace(TOLD, lines=(), table_fault=fault))
    assert nothing.subject == say("en", "table-subject-fault")
    assert say("en", f"table-fault-{fault}", name="réponses.xlsx") in nothing.text
    # What the mail said beside it was recorded.
    beside = draw_confirmation(replace(TOLD, table_fault=fault))
    assert say("en", f"table-fault-{fault}", name="réponses.xlsx") in beside.text
    assert say("en", "outcome-recorded") in beside.text
