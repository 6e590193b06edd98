"""One recommendation, one identity; and a reference that people can type."""

from dataclasses import replace
from itertools import islice

from domain.identity import identity, reference_candidates
from domain.intake import Intake

REVIEW = Intake(rows=(2,), state="Slovenia", body="UPR", text="Ratify", cycle=4, symbol="A/HRC/59/15", number="140.12")
COVENANT = Intake(rows=(3,), state="Australia", body="CESCR", text="Adopt", symbol="E/C.12/AUS/CO/6", number="17")
OLD = Intake(rows=(4,), state="Tonga", body="UPR", text="Ratify CEDAW", cycle=1, session="5")


def candidates(intake: Intake, iso3: str | None, count: int, start: int = 1) -> list[str]:
    return list(islice(reference_candidates(intake, iso3, start), count))


def test_the_document_and_the_number_say_who_it_is_whatever_the_export() -> None:
    assert identity(REVIEW) == "UPR A/HRC/59/15 140.12"
    other_export = replace(REVIEW, state="", text="Other words", session="48", symbol=" a/hrc/59/15", rows=(9,))
    assert identity(other_export) == identity(REVIEW)
    assert identity(replace(REVIEW, number="140.1")) != identity(REVIEW)


def test_without_a_number_the_text_says_it() -> None:
    assert identity(replace(OLD, text=" Ratify  CEDAW ")) == identity(OLD)
    assert identity(replace(OLD, text="Ratify CAT")) != identity(OLD)


def test_the_same_words_to_two_states_in_one_session_are_two_recommendations() -> None:
    assert identity(replace(OLD, state="Samoa")) != identity(OLD)
    assert identity(replace(OLD, session="6")) != identity(OLD)


def test_two_names_of_a_state_make_one_identity() -> None:
    assert identity(replace(OLD, state="Turkey")) == identity(replace(OLD, state="Türkiye"))


def test_a_review_is_cited_by_cycle_and_number() -> None:
    assert candidates(REVIEW, "SVN", 3) == ["UPR4-140.12", "UPR4-140.12b", "UPR4-140.12c"]
    assert candidates(REVIEW, "SVN", 28)[-2:] == ["UPR4-140.12aa", "UPR4-140.12ab"]


def test_a_treaty_body_is_cited_by_state_then_by_its_document() -> None:
    assert candidates(COVENANT, "AUS", 4) == [
        "CESCR-AUS-17",
        "CESCR-AUS-CO6-17",
        "CESCR-AUS-CO6-17b",
        "CESCR-AUS-CO6-17c",
    ]


def test_without_a_number_references_run_on_from_where_the_register_stands() -> None:
    assert candidates(OLD, "TON", 2) == ["UPR1-r1", "UPR1-r2"]
    assert candidates(OLD, "TON", 2, start=40_000) == ["UPR1-r40000", "UPR1-r40001"]


def test_a_mandate_holder_is_cited_as_special_procedures() -> None:
    visit = replace(COVENANT, body="SR on torture", symbol="A/HRC/56/51/Add.1")
    assert candidates(visit, "AUS", 1) == ["SP-AUS-17"]
