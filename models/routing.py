"""Find institutions for recommendations that nobody leads, by the rules that the mechanism wrote down."""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.faults import fault
from domain.recommendation import OVER
from domain.routing import RoutingRule, route
from domain.words import Role
from languages.faults import keep_fault
from models.institutions import Names, read_names
from models.people import Institution
from models.people import RoutingRule as Rule
from models.recommendations import Assignment, Recommendation


@dataclass(frozen=True, slots=True)
class Found:
    """A recommendation with the institutions that the rules name for it."""

    recommendation: UUID
    reference: str
    lead_id: UUID
    support_ids: tuple[UUID, ...]
    lead: str
    supports: tuple[str, ...]


@dataclass
class Routing:
    """What the rules found. problems: ties, which a human decides. unowned: how many have no lead; rules: how many
    there are."""

    found: list[Found] = field(default_factory=list)
    problems: list[dict[str, Any]] = field(default_factory=list)
    unowned: int = 0
    rules: int = 0


async def route_unowned(session: AsyncSession) -> Routing:
    """Route every open recommendation without a lead; those that no rule names are left out."""
    names = await read_names(session)
    rows = await session.execute(
        select(Rule, Institution.name).join(Institution, Institution.id == Rule.institution_id)
    )
    rules = [
        RoutingRule(n, name, rule.role, rule.priority, rule.theme, rule.group, rule.sdg, rule.body)
        for n, (rule, name) in enumerate(rows.all(), start=1)
    ]
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    unowned = await session.execute(
        select(
            Recommendation.id, Recommendation.reference, Recommendation.body, Recommendation.themes,
            Recommendation.groups, Recommendation.sdgs,
        )
        .where(Recommendation.phase.not_in(OVER), Recommendation.id.not_in(led))
        .order_by(Recommendation.reference)
    )  # fmt: skip
    told = [_Unowned(*row) for row in unowned.all()]
    # Thousands times dozens of rules take seconds: the loop goes on meanwhile.
    return await asyncio.to_thread(_match, told, rules, names)


@dataclass(frozen=True, slots=True)
class _Unowned:
    id: UUID
    reference: str
    body: str
    themes: list[str]
    groups: list[str]
    sdgs: list[str]


def _match(unowned: list[_Unowned], rules: list[RoutingRule], names: Names) -> Routing:
    routing = Routing(unowned=len(unowned), rules=len(rules))
    for one in unowned:
        routed = route(rules, one.body, one.themes, one.groups, one.sdgs)
        if routed.ambiguous:
            tie = fault("problem-tie", institutions=routed.ambiguous)
            routing.problems.append({"reference": one.reference, **keep_fault(tie)})
        lead = names.find(routed.lead) if routed.lead else None
        if lead is None or routed.lead is None:
            continue
        supports = [(i, name) for name in routed.supports if (i := names.find(name)) is not None]
        routing.found.append(
            Found(
                one.id,
                one.reference,
                lead,
                tuple(i for i, _ in supports),
                routed.lead,
                tuple(name for _, name in supports),
            )
        )
    return routing
