"""Who leads: the highest priority, then the most specific rule; a tie is said, not decided."""

from domain.routing import Routed, RoutingRule, route
from domain.words import Role


def lead(row: int, institution: str, **conditions: str | int) -> RoutingRule:
    return RoutingRule(row, institution, **conditions)  # type: ignore[arg-type]


def ask(*rules: RoutingRule, body: str = "UPR") -> Routed:
    return route(
        rules,
        body,
        themes=("B31 Equality & non-discrimination", "Torture"),
        groups=("Women & girls",),
        sdgs=("16 - PEACE", "5.2 - End violence"),
    )


def test_a_theme_is_matched_with_and_without_its_code() -> None:
    for theme in ("b31", "Equality & non-discrimination", "B31 Equality & Non-Discrimination"):
        assert ask(lead(1, "MoJ", theme=theme)).lead == "MoJ"
    assert ask(lead(1, "MoJ", theme="Equality")).lead is None


def test_the_more_specific_rule_wins() -> None:
    assert ask(lead(1, "MFA"), lead(2, "MoJ", body="UPR"), lead(3, "MoI", theme="Torture")).lead == "MoI"
    assert ask(lead(1, "MoI", theme="Torture"), lead(2, "MoW", theme="Torture", group="Women & girls")).lead == "MoW"


def test_priority_goes_before_specificity() -> None:
    assert ask(lead(1, "MFA", priority=5), lead(2, "MoI", theme="Torture")).lead == "MFA"


def test_a_tie_names_nobody_and_is_told() -> None:
    routed = ask(lead(1, "MoJ", theme="Torture"), lead(2, "MoI", group="Women & girls"))
    assert routed.lead is None
    assert routed.ambiguous == ("MoJ", "MoI")


def test_two_equal_rules_for_one_institution_are_no_tie() -> None:
    assert ask(lead(1, "MoJ", theme="Torture"), lead(2, "moj", group="Women & girls")).lead == "MoJ"


def test_a_goal_covers_its_targets_and_not_a_longer_number() -> None:
    assert ask(lead(1, "MoW", sdg="5")).lead == "MoW"
    assert ask(lead(1, "MoW", sdg="SDG 16")).lead == "MoW"
    assert ask(lead(1, "MoW", sdg="1")).lead is None


def test_every_condition_of_a_rule_must_hold() -> None:
    assert ask(lead(1, "MoJ", theme="Torture", body="CAT")).lead is None
    assert ask(lead(1, "MoJ", theme="Torture", body="CAT"), body="CAT").lead == "MoJ"


def test_supporters_are_all_that_match_but_the_lead() -> None:
    routed = ask(
        lead(1, "MoJ", theme="Torture"),
        RoutingRule(2, "MoI", Role.SUPPORT, theme="Torture"),
        RoutingRule(3, "MoJ", Role.SUPPORT, group="Women & girls"),
        RoutingRule(4, "MoH", Role.SUPPORT, group="Children"),
    )
    assert routed == Routed("MoJ", ("MoI",))
