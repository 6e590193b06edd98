"""Every row of a table that came back, and what it says or why it says nothing."""

from datetime import date

import pytest

from domain.filling import read_day, read_rows
from domain.forms import WORDS_ROOM, Entry
from domain.replies.meaning import AskedItem, Context
from domain.tables import Row, RowFault, RowProblem
from domain.words import Action, AskKind, Status
from languages.tables import sayings

SENT_ON = date(2027, 1, 12)
ASKS = (
    AskedItem(1, "UPR4-140.1", "", AskKind.PROGRESS),
    AskedItem(2, "UPR4-140.2", "", AskKind.ACKNOWLEDGE),
    AskedItem(3, "CESCR-AUS-17", "", AskKind.VALIDATE),
    AskedItem(4, "UPR4-140.10", "", AskKind.PLAN),
    AskedItem(5, "UPR4-140.10", "", AskKind.CLARIFY),
)
CONTEXT = Context(SENT_ON, institutions=("Ministry of Health",))
FIRST = {"n": "1", "reference": "UPR4-140.1"}


def read(*rows: Row) -> tuple[tuple[Entry, ...], tuple[RowProblem, ...]]:
    return read_rows(rows, ASKS, sayings(), CONTEXT)


SAID = [
    # The label as it is offered, in any language; capitals, accents and spaces do not count.
    ({"says": "Partially implemented"}, Entry(1, Action.REPORT, Status.PARTIALLY_IMPLEMENTED)),
    ({"says": " pleinement mise en oeuvre "}, Entry(1, Action.REPORT, Status.FULLY_IMPLEMENTED)),
    ({"says": "متعثرة"}, Entry(1, Action.REPORT, Status.BLOCKED)),
    ({"says": "正在落实", "words": "起草中"}, Entry(1, Action.REPORT, Status.IN_PROGRESS, "起草中")),
    ({"says": "not_started"}, Entry(1, Action.REPORT, Status.NOT_STARTED)),
    ({"says": "Nothing has changed since my last answer"}, Entry(1, Action.NO_CHANGE)),
    ({"says": "No change"}, Entry(1, Action.NO_CHANGE)),
    # Everyday words, when all of the cell is understood.
    ({"says": "under way"}, Entry(1, Action.REPORT, Status.IN_PROGRESS)),
    ({"says": "تم التنفيذ"}, Entry(1, Action.REPORT, Status.FULLY_IMPLEMENTED)),
    ({"says": "Not ours, Ministry of Health"}, Entry(1, Action.DECLINE, to="Ministry of Health")),
    ({"says": "We need more time until 15 March 2027"}, Entry(1, Action.EXTEND, until=date(2027, 3, 15))),
    # More time: the day says it all, as a date cell holds it or as it was typed.
    ({"says": "We need more time", "until": "46461"}, Entry(1, Action.EXTEND, until=date(2027, 3, 15))),
    ({"until": "15/03/2027"}, Entry(1, Action.EXTEND, until=date(2027, 3, 15))),
    ({"says": "More time asked for"}, Entry(1, Action.EXTEND)),
    ({"says": "Not for us", "whose": "Health"}, Entry(1, Action.DECLINE, to="Health")),
    # Which ask: by reference alone, by number alone, and by both where one is asked twice.
    ({"n": "", "says": "Blocked"}, Entry(1, Action.REPORT, Status.BLOCKED)),
    ({"reference": "", "says": "Blocked"}, Entry(1, Action.REPORT, Status.BLOCKED)),
    ({"n": "1.0", "reference": " upr4 140.1", "says": "Blocked"}, Entry(1, Action.REPORT, Status.BLOCKED)),
    ({"n": "5", "reference": "UPR4-140.10", "says": "Blocked"}, Entry(5, Action.REPORT, Status.BLOCKED)),
    ({"n": "2", "reference": "UPR4-140.2", "says": "It is for us"}, Entry(2, Action.ACKNOWLEDGE)),
    ({"n": "3", "reference": "CESCR-AUS-17", "says": "Je confirme"}, Entry(3, Action.ACKNOWLEDGE)),
    ({"n": "3", "reference": "CESCR-AUS-17", "says": "Send back", "words": "?"}, Entry(3, Action.DECLINE, None, "?")),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "entry"), SAID, ids=[str(cells) for cells, _ in SAID])
def test_a_row_says(cells: dict[str, str], entry: Entry) -> None:
    assert read(Row(7, **(FIRST | cells))) == ((entry,), ())


NOT_SAID = [
    ({"n": "", "reference": "", "says": "Blocked"}, RowFault.NO_REFERENCE, ""),
    ({"n": "", "reference": "CEDAW-9", "says": "Blocked"}, RowFault.UNKNOWN_REFERENCE, "CEDAW-9"),
    ({"n": "77", "reference": "", "says": "Blocked"}, RowFault.UNKNOWN_REFERENCE, "77"),
    # One column was sorted, the other was not.
    ({"n": "2", "says": "Blocked"}, RowFault.CONTRADICTION, "UPR4-140.1"),
    ({"n": "", "reference": "UPR4-140.10", "says": "Blocked"}, RowFault.SEVERAL_ASKS, "UPR4-140.10"),
    # The status: never guessed from a part of the cell, nor from what is written beside it.
    ({"says": "done-ish"}, RowFault.STATUS, "done-ish"),
    ({"says": "in progress / blocked"}, RowFault.STATUS, "in progress / blocked"),
    ({"says": "Not fully implemented?"}, RowFault.STATUS, "Not fully implemented?"),
    ({"says": "yes"}, RowFault.STATUS, "yes"),
    ({"says": "50%"}, RowFault.STATUS, "50%"),
    ({"says": "ask Bruno"}, RowFault.STATUS, "ask Bruno"),
    ({"words": "Fully implemented."}, RowFault.NO_STATUS, ""),
    ({"whose": "Health"}, RowFault.NO_STATUS, ""),
    # An answer of another kind of ask is none to this one.
    ({"n": "2", "reference": "UPR4-140.2", "says": "No change"}, RowFault.STATUS, "No change"),
    ({"n": "3", "reference": "CESCR-AUS-17", "says": "Fully implemented"}, RowFault.STATUS, "Fully implemented"),
    ({"n": "3", "reference": "CESCR-AUS-17", "until": "2027-03-15"}, RowFault.NO_STATUS, ""),
    ({"says": "We need more time", "until": "03/04/2027"}, RowFault.DATE, "03/04/2027"),
    ({"says": "We need more time", "until": "soon"}, RowFault.DATE, "soon"),
    ({"says": "Blocked", "until": "2027-03-15"}, RowFault.NEEDLESS_DATE, "2027-03-15"),
    ({"says": "Blocked", "whose": "Health"}, RowFault.NEEDLESS_WHOSE, "Health"),
    ({"says": "Blocked", "words": "x" * (WORDS_ROOM + 1)}, RowFault.TOO_LONG, str(WORDS_ROOM)),
    ({"says": "x" * 201}, RowFault.STATUS, "x" * 200),
    # What was cut off may have said the contrary.
    ({"says": "done" + "." * 197}, RowFault.STATUS, "done" + "." * 196),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "fault", "found"), NOT_SAID, ids=[f[1] + str(f[0])[:60] for f in NOT_SAID])
def test_a_row_is_told_back(cells: dict[str, str], fault: RowFault, found: str) -> None:
    entries, (problem,) = read(Row(7, **(FIRST | cells)))
    assert entries == ()
    assert (problem.row, problem.fault, problem.found) == (7, fault, found)


def test_a_formula_and_a_merged_cell_are_told_back_whatever_they_show() -> None:
    _, problems = read(Row(7, **FIRST, says="Blocked", broken=True), Row(8, **FIRST, says="Blocked", merged=True))
    assert [(p.row, p.fault) for p in problems] == [(7, RowFault.FORMULA), (8, RowFault.MERGED)]


def test_a_recommendation_answered_twice_counts_when_both_say_the_same() -> None:
    same = Row(7, **FIRST, says="Blocked"), Row(9, **FIRST, says="bloqueada")
    assert read(*same) == ((Entry(1, Action.REPORT, Status.BLOCKED),), ())
    differing = *same, Row(11, **FIRST, says="In progress")
    entries, problems = read(*differing, Row(12, "2", "UPR4-140.2", "It is for us"))
    assert entries == (Entry(2, Action.ACKNOWLEDGE),)
    assert problems == tuple(RowProblem(row, "UPR4-140.1", RowFault.DUPLICATE) for row in (7, 9, 11))


def test_a_row_is_called_by_the_reference_that_we_know() -> None:
    _, (problem,) = read(Row(7, "", "upr4 140.1", "done-ish"))
    assert problem.reference == "UPR4-140.1"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("46461", date(2027, 3, 15)),
        ("46461.75", date(2027, 3, 15)),
        ("2027-03-15T00:00:00", date(2027, 3, 15)),
        ("15.3.2027", date(2027, 3, 15)),
        ("1er mars 2027", date(2027, 3, 1)),
        ("15 марта 2027 г.", date(2027, 3, 15)),
        ("15 آذار/مارس 2027", date(2027, 3, 15)),
        ("١٥/٠٣/٢٠٢٧", date(2027, 3, 15)),
        ("2027年3月15日", date(2027, 3, 15)),
        ("end of March", date(2027, 3, 31)),
        ("03/04/2027", None),
        ("31/02/2027", None),
        ("12345", None),
        ("15 or 16 March 2027", None),
        ("once the law has passed", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_was_typed_and_never_guessed(written: str, day: date | None) -> None:
    assert read_day(written, SENT_ON) == day
