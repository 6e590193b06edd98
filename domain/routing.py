"""Which institution a recommendation belongs to, by the rules that a mechanism wrote down once."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.texts import fold
from domain.words import Role


@dataclass(frozen=True, slots=True)
class RoutingRule:
    """One row of the routing table: all conditions that are given must hold; with none given it is the fallback.

    row: where it stood, 1-based. institution: name or acronym as written. priority: a higher number wins.
    """

    row: int
    institution: str
    role: Role = Role.LEAD
    priority: int = 0
    theme: str | None = None
    group: str | None = None
    sdg: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Routed:
    """Who should lead and who should support. ambiguous: institutions that equally strong rules name as lead."""

    lead: str | None
    supports: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


def route(
    rules: Iterable[RoutingRule],
    body: str,
    themes: Iterable[str],
    groups: Iterable[str],
    sdgs: Iterable[str],
) -> Routed:
    """Find the institutions of a recommendation: the highest priority wins, then the most specific rule.

    A tie between different institutions names no lead; they are returned as `ambiguous` for a human to decide.
    Every matching support rule counts. Names of institutions compare case-folded.
    """
    told = _Told(fold(body), _fold_all(themes), _fold_all(groups), tuple(sdg.strip() for sdg in sdgs))
    matching = sorted((rule for rule in rules if _matches(rule, told)), key=_strength, reverse=True)
    leads = [rule for rule in matching if rule.role is Role.LEAD]
    best = _distinct(rule.institution for rule in leads if _strength(rule) == _strength(leads[0]))
    lead = best[0] if len(best) == 1 else None
    supports = _distinct(rule.institution for rule in matching if rule.role is Role.SUPPORT)
    return Routed(
        lead=lead,
        supports=tuple(name for name in supports if lead is None or fold(name) != fold(lead)),
        ambiguous=best if len(best) > 1 else (),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    body: str
    themes: tuple[str, ...]
    groups: tuple[str, ...]
    sdgs: tuple[str, ...]


def _matches(rule: RoutingRule, told: _Told) -> bool:
    return (
        (rule.body is None or fold(rule.body) == told.body)
        and (rule.theme is None or any(_names(fold(rule.theme), theme) for theme in told.themes))
        and (rule.group is None or any(_names(fold(rule.group), group) for group in told.groups))
        and (rule.sdg is None or any(_covers(rule.sdg, sdg) for sdg in told.sdgs))
    )


def _names(rule: str, theme: str) -> bool:
    """Compare with and without an index code: "B31" and "equality" both name "B31 Equality"."""
    code, _, words = theme.partition(" ")
    coded = code[:1].isalpha() and code[-1:].isdigit()
    return rule == theme or (coded and rule in (code, words))


def _covers(rule: str, sdg: str) -> bool:
    """Tell whether a goal ("16") covers a goal or one of its targets ("16.3 - Promote the rule of law")."""
    wanted, found = (text.removeprefix("SDG").split("-")[0].strip().casefold() for text in (rule, sdg))
    if not wanted[:1].isdigit():
        return fold(rule) == fold(sdg.partition(" - ")[2] or sdg)
    return found == wanted or found.startswith(f"{wanted}.")


def _strength(rule: RoutingRule) -> tuple[int, int]:
    """Weigh a rule: a theme or a group says most, an SDG less, the body alone least."""
    given = (4 * (rule.theme is not None), 4 * (rule.group is not None), 2 * (rule.sdg is not None))
    return rule.priority, sum(given) + (rule.body is not None)


def _fold_all(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(text) for text in texts)


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return tuple(found.values())
