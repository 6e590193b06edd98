"""Give recommendations to institutions, each through its own workflow."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from activities.ports import Birth, Lifecycles, Outcome
from activities.reconciling import births_of
from domain.commands import Assign, Origin
from models.lives import read_states
from models.session import Database

AT_A_TIME = 16


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
    by: UUID | None = None,
) -> list[tuple[Charge, Outcome]]:
    """Assign each, several at a time. What is assigned so already is "unchanged". Raises EngineUnreachable.

    through: the channel for the audit. tick: told of each that is done. by: the user who wants it, if one does.
    """
    async with database.transaction() as session:
        states = await read_states(session, [charge.recommendation for charge in charges])
        births = {b.state.recommendation: b for b in await births_of(session, list(states.values()))}
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(charge: Charge) -> tuple[Charge, Outcome]:
        async with gate:
            outcome = await _assign(lifecycles, births[charge.recommendation], charge, through, by)
            tick(1)
            return charge, outcome

    return list(await asyncio.gather(*(one(charge) for charge in charges)))


async def _assign(lifecycles: Lifecycles, birth: Birth, charge: Charge, through: str, by: UUID | None) -> Outcome:
    state = birth.state
    if (state.lead, state.supports) == (charge.lead, charge.supports):
        return Outcome("unchanged")
    if state.over:
        return Outcome("refused", f"It is {state.phase.value.replace('_', ' ')}.")
    wanted = sha256(f"{charge.lead} {charge.supports}".encode()).hexdigest()[:16]
    id = f"{through}:assign:{state.recommendation}:{state.revision}:{wanted}"
    origin = Origin(id, by, "user" if by else "system", through=through)
    return await lifecycles.update(birth, Assign(origin, charge.lead, charge.supports))
