"""Today: what needs somebody now, how each report stands, who owes answers, what changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from litestar import Response, get
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Act
from domain.words import Phase
from models.board import read_news
from models.replies import Listener
from models.switch import read_switch
from models.today import Needs, read_needs, read_owing, read_phases, read_standings
from web.deps import Asked, Wired
from web.pages import count_running
from web.room.drawing import draw_room
from web.seats import Seat, Seated

OWING: Final = 12
NEWEST: Final = 15


@dataclass(frozen=True, slots=True)
class Task:
    """Something that waits: how many, where it is done, how urgent it looks."""

    name: str
    count: int
    path: str
    tone: str


@dataclass(frozen=True, slots=True)
class Slice:
    """One phase in the bar. at, share: in percent of its width."""

    phase: Phase
    count: int
    at: float
    share: float


@dataclass(frozen=True, slots=True)
class Ear:
    """A mailbox or bot: when it last heard its provider, or what is wrong."""

    account: str
    at: datetime | None
    fault: str | None


@get("/", act=Act.READ)
async def show_today(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Everything in one glance; never the text of a recommendation."""
    now = deps.now()
    async with deps.database.transaction() as session:
        needs = await read_needs(session, seat.sight, now)
        phases = await read_phases(session, seat.sight)
        standings = await read_standings(session, seat.sight, now)
        owing = await read_owing(session, seat.sight, now, OWING)
        switch = await read_switch(session)
        ears = await _ears(session) if seat.may(Act.MESSAGES) else []
        news = await read_news(session, NEWEST) if seat.may(Act.AUDIT) else []
    return draw_room(
        request,
        deps,
        seat,
        "today",
        here="today",
        needs=needs,
        tasks=list_tasks(needs, seat),
        total=sum(phases.values()),
        slices=cut(phases),
        standings=standings,
        owing=owing,
        switch=switch,
        ears=ears,
        news=news,
        running=await count_running(deps) if seat.may(Act.MESSAGES) else 0,
    )


def list_tasks(needs: Needs, seat: Seat) -> list[Task]:
    """What this user could do something about, the most pressing first; nothing that is done with."""
    tasks = (
        (Act.ANSWER, Task("replies", needs.replies, "/review", "warn")),
        (Act.ANSWER, Task("requests", needs.requests, "/review?show=requests", "warn")),
        (Act.VALIDATE, Task("to-validate", needs.to_validate, "/review?show=validate", "warn")),
        (Act.SEND, Task("undelivered", needs.undelivered, "/messages?state=failed", "bad")),
        (Act.ASSIGN, Task("unowned", needs.unowned, "/recommendations?owner=none", "warn")),
        (Act.PLAN, Task("unconfirmed", needs.unconfirmed, "/deadlines", "warn")),
        (Act.READ, Task("overdue", needs.overdue, "/recommendations?overdue=yes", "bad")),
    )
    return [task for act, task in tasks if task.count and seat.may(act)]


def cut(phases: dict[str, int]) -> list[Slice]:
    """The phases that have recommendations, in the order of a life."""
    slices, at, total = [], 0.0, sum(phases.values())
    for phase in Phase:
        count = phases.get(phase.value, 0)
        if count:
            share = 100 * count / total
            slices.append(Slice(phase, count, round(at, 3), round(share, 3)))
            at += share
    return slices


async def _ears(session: AsyncSession) -> list[Ear]:
    rows = await session.scalars(select(Listener).order_by(Listener.account))
    return [Ear(one.account, one.heard_at, one.fault) for one in rows]
