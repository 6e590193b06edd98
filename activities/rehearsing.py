"""A rehearsal in a process of its own: it takes seconds of a core, in which the pages must go on answering."""

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any, Final

from domain.calendar import Calendar
from domain.ladder import Ladders
from domain.recommendation import Policy
from domain.rehearsal.behaviour import Behaviour
from domain.rehearsal.play import MONTH, play
from domain.words import ChannelName
from models.rehearsing import read_world
from models.session import Database
from reports.rehearsals import tell_rehearsal

LONGEST: Final = 600.0
"""Seconds that a rehearsal may take."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is rehearsed, from an instant (aware UTC) for a span. dsn: of the record, which is only read."""

    dsn: str
    begins_at: datetime
    span: timedelta
    behaviour: Behaviour
    ladders: Ladders
    policy: Policy
    calendar: Calendar
    speaking: tuple[ChannelName, ...]


class RehearsalFailed(Exception):
    """A rehearsal ended without telling anything."""


async def rehearse(wanted: Rehearsal, tick: Callable[[float], None]) -> dict[str, Any] | None:
    """What `tell_rehearsal` tells, without the single messages; None when nothing is followed up yet.

    tick: is told which share is played, from 0 to 1. Raises RehearsalFailed.
    """
    # A fresh interpreter: a fork would take over connections and threads in an unknown state.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(wanted, theirs), name="rehearsal", daemon=True)
    await asyncio.to_thread(child.start)
    theirs.close()
    try:
        async with asyncio.timeout(LONGEST):
            while True:
                heard = await asyncio.to_thread(ours.recv)
                if not isinstance(heard, float):
                    return heard  # type: ignore[no-any-return]
                tick(heard)
    except (EOFError, OSError, TimeoutError) as error:
        raise RehearsalFailed from error
    finally:
        # Ends a reader that still waits, too: the line is cut.
        child.terminate()
        await asyncio.to_thread(child.join)
        ours.close()


def _work(wanted: Rehearsal, line: Connection) -> None:
    """The child's whole life. What goes wrong it tells on its standard error, and its parent by the cut line."""
    os.nice(10)
    line.send(asyncio.run(_tell(wanted, line)))


async def _tell(wanted: Rehearsal, line: Connection) -> dict[str, Any] | None:
    database = Database(wanted.dsn, pool=1)
    try:
        async with database.transaction() as session:
            world = await read_world(
                session, wanted.begins_at, wanted.policy, wanted.ladders, wanted.calendar, wanted.speaking
            )
    finally:
        await database.aclose()
    if not world.lives:
        return None

    def tick(at: datetime) -> None:
        line.send(min(1.0, (at - wanted.begins_at + MONTH) / wanted.span))

    played = play(world, wanted.behaviour, wanted.begins_at, wanted.begins_at + wanted.span, tick)
    told = tell_rehearsal(played, world)
    # They are thousands; who wants each one has `suivi rehearse --json`.
    del told["sent"]
    return told
