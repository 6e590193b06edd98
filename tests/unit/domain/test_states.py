"""A State has many names and is one State."""

import pytest

from domain.bodies import default_classification, parse_body
from domain.states import iso3_of_state, same_state, state_name, trailing_states
from domain.words import Classification

NAMES = [
    ("Slovenia", "SVN"),
    ("Republic of Slovenia", "SVN"),
    ("Eslovenia", "SVN"),
    ("SLOVÉNIE", "SVN"),
    ("Turkey", "TUR"),
    ("Türkiye", "TUR"),
    ("United Kingdom of Great Britain and Northern Ireland", "GBR"),
    ("Bolivia (Plurinational State of)", "BOL"),
    ("Korea (Republic of)", "KOR"),
    ("DPR Korea", "PRK"),
    ("Congo (Democratic Republic of the)", "COD"),
    ("Republic of Congo", "COG"),
    ("Macedonia FYR", "MKD"),
    ("St Vincent & the Grenadines", "VCT"),
    ("Cote d'Ivoire", "CIV"),
    ("Viet Nam", "VNM"),
    ("AUS", "AUS"),
    ("Ruritania", None),
]


@pytest.mark.parametrize(("name", "iso3"), NAMES)
def test_a_state_is_known_by_any_of_its_names(name: str, iso3: str | None) -> None:
    assert iso3_of_state(name) == iso3


def test_two_names_of_one_state_are_the_same() -> None:
    assert same_state("Türkiye", "turkey")
    assert same_state("Ruritania", " RURITANIA ")
    assert not same_state("Republic of Korea", "DPR Korea")


def test_a_code_has_a_name() -> None:
    assert state_name("SVN") == "Slovenia"
    assert state_name("???") == "???"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Ratify it (France) (Lithuania);", ("France", "Lithuania")),
        ("Ratify it (Portugal, Bosnia and Herzegovina and Spain).", ("Portugal", "Bosnia and Herzegovina", "Spain")),
        ("Ratify it (Iran (Islamic Republic of), Cuba);", ("Iran (Islamic Republic of)", "Cuba")),
        ("Ratify the Convention (CEDAW)", ()),
        ("Ratify the Convention (CEDAW) (Chile)", ("Chile",)),
        ("Ratify it", ()),
        ("Unbalanced )", ()),
    ],
)
def test_recommenders_stand_in_the_brackets_at_the_end(text: str, states: tuple[str, ...]) -> None:
    assert trailing_states(text) == states


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("- CESCR", "CESCR"),
        ("Human Rights Committee", "CCPR"),
        ("CRC-OPAC", "CRC-OP-AC"),
        ("Examen périodique universel", "UPR"),
        ("Special Procedures", "SP"),
        ("SR on torture", "SR on torture"),
        ("Parliament", None),
        ("", None),
    ],
)
def test_a_body_is_known_by_code_and_name(name: str, body: str | None) -> None:
    assert parse_body(name) == body


def test_communications_that_name_victims_are_confidential_unless_told_otherwise() -> None:
    assert default_classification("UA SVN 2/2024") is Classification.CONFIDENTIAL
    assert default_classification("A/HRC/59/15") is Classification.PUBLIC
    assert default_classification(None) is Classification.PUBLIC
