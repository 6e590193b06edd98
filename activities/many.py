"""The same done to many recommendations, several at a time, each through its own workflow."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar
from uuid import UUID

from activities.ports import Birth
from activities.reconciling import births_of
from models.lives import read_states
from models.session import Database

AT_A_TIME: Final = 16

Done = TypeVar("Done")


async def each_of(
    database: Database,
    recommendations: Sequence[UUID],
    act: Callable[[Birth], Awaitable[Done]],
    tick: Callable[[int], None] = lambda done: None,
) -> list[tuple[UUID, Done]]:
    """What became of each, in the order given. act: is handed the recorded state. tick: told of each that is done."""
    async with database.transaction() as session:
        states = await read_states(session, recommendations)
        births = {b.state.recommendation: b for b in await births_of(session, list(states.values()))}
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(id: UUID) -> tuple[UUID, Done]:
        async with gate:
            done = await act(births[id])
            tick(1)
            return id, done

    return list(await asyncio.gather(*(one(id) for id in recommendations)))
