"""Give recommendations to institutions, each through its own workflow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from activities.deciding import Decider
from activities.many import each_of
from activities.ports import Birth, Lifecycles, Outcome
from domain.commands import Assign
from domain.digest import Refusal
from domain.recommendation import over
from models.session import Database


@dataclass(frozen=True, slots=True)
class Charge:
    """Who shall lead a recommendation, and who shall support."""

    recommendation: UUID
    lead: UUID
    supports: tuple[UUID, ...] = ()


async def assign_all(
    database: Database,
    lifecycles: Lifecycles,
    charges: Sequence[Charge],
    at: datetime,
    through: str,
    tick: Callable[[int], None] = lambda done: None,
    *,
    by: UUID | None = None,
    nonce: str | None = None,
) -> list[tuple[Charge, Outcome]]:
    """Assign each, several at a time. What is assigned so already is "unchanged". Raises EngineUnreachable.

    through: the channel for the audit. tick: told of each that is done. by: a user; None: whoever may run commands.
    nonce: what these charges have in common, by which they can be taken back.
    """
    decider = Decider(through, by)
    wanted = {charge.recommendation: charge for charge in charges}

    async def assign(birth: Birth) -> Outcome:
        return await _assign(lifecycles, birth, wanted[birth.state.recommendation], decider, nonce)

    done = dict(await each_of(database, list(wanted), assign, tick))
    return [(charge, done[charge.recommendation]) for charge in charges]


async def _assign(lifecycles: Lifecycles, birth: Birth, charge: Charge, decider: Decider, nonce: str | None) -> Outcome:
    state = birth.state
    if (state.lead, state.supports) == (charge.lead, charge.supports):
        return Outcome("unchanged")
    if state.over:
        return Outcome("refused", over(state), Refusal.OVER)
    wanted = sha256(f"{charge.lead} {charge.supports}".encode()).hexdigest()[:16]
    name = f"{state.recommendation}:{state.revision}:{wanted}"
    origin = decider.origin(f"{decider.through}:assign:{f'{nonce}:' if nonce else ''}{name}")
    return await lifecycles.update(birth, Assign(origin, charge.lead, charge.supports))
