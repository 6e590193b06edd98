"""The practice country: invented, and read by the ordinary readers without one problem."""

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from domain.identity import identity
from domain.intake import Intake
from domain.people import InstitutionRow, PersonRow
from domain.references import country_of_symbol
from domain.routing import RoutingRule, route
from domain.states import iso3_of_state
from domain.texts import fold
from domain.words import Classification, Position, PostKind
from languages.catalogue import LANGUAGES
from sources.people import read_people
from sources.ports import ReadOptions
from sources.registry import recognise
from sources.routing import read_routing

COUNTRY = Path(str(files("cli"))) / "practice_country"


@pytest.fixture(scope="module")
def intakes() -> list[Intake]:
    path = COUNTRY / "recommendations.csv"
    entries = list(recognise(path).read(path, ReadOptions()))
    assert [entry for entry in entries if not isinstance(entry, Intake)] == []
    return [entry for entry in entries if isinstance(entry, Intake)]


@pytest.fixture(scope="module")
def staff() -> list[InstitutionRow | PersonRow]:
    rows = list(read_people(COUNTRY / "people.csv"))
    assert [row for row in rows if not isinstance(row, InstitutionRow | PersonRow)] == []
    return [row for row in rows if isinstance(row, InstitutionRow | PersonRow)]


@pytest.fixture(scope="module")
def rules() -> list[RoutingRule]:
    rows = list(read_routing(COUNTRY / "routing.csv"))
    assert [row for row in rows if not isinstance(row, RoutingRule)] == []
    return [row for row in rows if isinstance(row, RoutingRule)]


def test_sixty_recommendations_come_from_four_bodies_and_special_procedures(intakes: list[Intake]) -> None:
    bodies = Counter("SP" if intake.body.startswith("SR ") else intake.body for intake in intakes)
    assert bodies == {"UPR": 30, "CEDAW": 10, "CRC": 10, "CCPR": 8, "SP": 2}
    assert {intake.cycle for intake in intakes if intake.body == "UPR"} == {4}


def test_no_recommendation_is_the_same_as_another(intakes: list[Intake]) -> None:
    assert len({identity(intake) for intake in intakes}) == len(intakes)
    assert len({intake.text for intake in intakes}) == len(intakes)


def test_the_state_took_every_kind_of_position(intakes: list[Intake]) -> None:
    positions = {intake.position for intake in intakes if intake.body == "UPR"}
    assert positions == {Position.SUPPORTED, Position.NOTED, Position.SPLIT}
    assert all(intake.recommenders for intake in intakes if intake.body == "UPR")


def test_letters_of_special_procedures_are_confidential_and_nothing_else_is(intakes: list[Intake]) -> None:
    confidential = [intake.body for intake in intakes if intake.classification is Classification.CONFIDENTIAL]
    assert confidential == ["SR on torture", "SR on human rights defenders"]


def test_the_country_is_no_real_one(intakes: list[Intake]) -> None:
    assert {intake.state for intake in intakes} == {"Marévia"}
    assert iso3_of_state("Marévia") is None
    assert {country_of_symbol(intake.symbol or "") for intake in intakes} == {None}


def test_twelve_institutions_have_twenty_people_in_all_kinds_of_posts(staff: list[InstitutionRow | PersonRow]) -> None:
    institutions = [row for row in staff if isinstance(row, InstitutionRow)]
    people = [row for row in staff if isinstance(row, PersonRow)]
    assert len(institutions) == len({row.acronym for row in institutions}) == 12
    assert len(people) == len({row.email for row in people}) == 20
    posts = Counter(row.post for row in people)
    assert posts[PostKind.COORDINATOR] == 2
    assert {PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD} <= posts.keys()


def test_people_speak_several_languages_and_can_only_be_reached_at_invented_addresses(
    staff: list[InstitutionRow | PersonRow],
) -> None:
    people = [row for row in staff if isinstance(row, PersonRow)]
    assert {"en", "fr", "ar", "es"} == {row.language for row in people} <= set(LANGUAGES)
    assert all(row.email and row.email.endswith(".example") for row in people)
    assert {row.telegram or row.matrix for row in people} == {None}


def test_the_rules_find_a_lead_for_all_but_three(intakes: list[Intake], rules: list[RoutingRule]) -> None:
    routed = {intake: route(rules, intake.body, intake.themes, intake.groups, intake.sdgs) for intake in intakes}
    unowned = [f"{intake.body} {intake.number}" for intake, found in routed.items() if found.lead is None]
    assert unowned == ["UPR 140.29", "UPR 140.30", "CRC 37(a)"]
    assert not any(found.ambiguous for found in routed.values())


def test_every_institution_that_rules_name_is_known_and_has_a_focal_point(
    staff: list[InstitutionRow | PersonRow], rules: list[RoutingRule]
) -> None:
    named = {fold(rule.institution) for rule in rules}
    known = {fold(row.acronym or ""): row.name for row in staff if isinstance(row, InstitutionRow)}
    assert named <= known.keys()
    asked = {row.institution for row in staff if isinstance(row, PersonRow) and row.post is PostKind.MAIN}
    assert {known[acronym] for acronym in named} == asked
