"""Where the number stands, and which numbers are none."""

import pytest

from domain.paragraphs import parse_number, split_number

FOUND = [
    ("136.1 Ratify the Convention", "136.1", "Ratify the Convention", None),
    ("121.2&nbsp;Complete the process", "121.2", "Complete the process", None),
    ("140.12. Ratify", "140.12", "Ratify", None),
    ("140.104) Ratify", "140.104", "Ratify", None),
    ("136.1Ratify", "136.1", "Ratify", None),
    ("12.5 to take further steps", "12.5", "to take further steps", None),
    ("- 136.1 Ratify", "136.1", "Ratify", None),
    ("Recommendation No... para. 96: 21 Ratify it", "96.21", "Ratify it", None),
    ("Recommendation No. 21, para. 96: 21. Ratify it", "96.21", "Ratify it", None),
    ("Recommendation 140.12: Ratify", "140.12", "Ratify", None),
    ("Para 12 The State should", "12", "The State should", None),
    ("Paragraph 12(a): Adopt a law", "12(a)", "Adopt a law", None),
    ("49 The Committee urges", "49", "The Committee urges", None),
    ("49(a) Adopt a law", "49(a)", "Adopt a law", None),
    ("111. Organize training", "111", "Organize training", None),
    ("17.The Committee recommends", "17", "The Committee recommends", None),
    ("Rural women 49.The Committee recommends", "49", "The Committee recommends", "Rural women"),
    ("Climate change \n11. The Committee recommends", "11", "The Committee recommends", "Climate change"),
    ("C. Concerns\nRural women\n49. Adopt a law", "49", "Adopt a law", "C. Concerns Rural women"),
    ("Mujeres rurales 49. El Comité recomienda", "49", "El Comité recomienda", "Mujeres rurales"),
]

NO_NUMBER = [
    "Ratify the Convention",
    "2030 Agenda for Sustainable Development should guide the plan",
    "2015. The year in which the law was passed",
    "1998 Constitution to be amended",
    "0.7 per cent of gross national income for aid",
    "1.5 million children need schools",
    "2.5 % of the budget",
    "12.05.2024 was the date",
    "12 May 2024 is the day",
    "10 years after the review",
    "50 States have ratified",
    "17 Sustainable Development Goals",
    "100. 000 euros",
    "Amend Law 26. The State party should",
    "Amend Law 26.485 to protect women",
    "Repeal article 30. The Committee",
    "Ratify Convention No. 189. The State",
    "Amend Act\n26. The State",
    "Increase the budget by 30. The State party",
    "Paragraph 30 of the report is recalled",
    "(1) Improve coverage. (2) Expand it",
    "Para 12",
    "",
]


@pytest.mark.parametrize(("text", "number", "rest", "heading"), FOUND)
def test_number_words_and_heading_are_told_apart(text: str, number: str, rest: str, heading: str | None) -> None:
    assert split_number(text) == (number, rest, heading)


@pytest.mark.parametrize("text", NO_NUMBER)
def test_a_year_an_amount_or_a_law_is_no_paragraph(text: str) -> None:
    assert split_number(text) == (None, text.replace("\n", " "), None)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("140.12", "140.12"),
        ("140.12.", "140.12"),
        ("Para. 12", "12"),
        ("para. 96: 21", "96.21"),
        ("12 (a)", "12(a)"),
        ("No. 12", "12"),
        ("2015", None),
        ("twelve", None),
        ("", None),
    ],
)
def test_a_cell_of_its_own_holds_a_number_or_none(cell: str, number: str | None) -> None:
    assert parse_number(cell) == number
