"""Where a rehearsal stands: lives, reminders and what was sent so far, and the hours that are still to come."""

import heapq
from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

from domain.asks import OpenAsk
from domain.commands import Command, Origin, Tick
from domain.ladder import Step
from domain.recommendation import Refused, State, decide
from domain.rehearsal.outbox import Order, Outbox
from domain.rehearsal.world import Answered, Kind, Reported, World
from domain.roster import Posts
from domain.schedule import follow
from domain.words import AskKind, AskState

ORIGIN = Origin("rehearsal")

Happening = Callable[[datetime], None]


class Board:
    """Changes as the engine would change the record, by the engine's own rules."""

    def __init__(self, world: World, begins_at: datetime) -> None:
        self.world, self.begins_at = world, begins_at
        self._now = begins_at
        self.lives = dict(world.lives)
        self.pending = dict(world.pending)
        self.asked = dict(world.asked)
        self.said = dict(world.said)
        self.answered: dict[UUID, set[tuple[UUID, UUID]]] = {r.state.deadline: set(r.answered) for r in world.reports}
        self.owner = {ask.id: life.recommendation for life in world.lives.values() for ask in life.asks}
        self.outbox = Outbox(world, self)
        self.outcomes: list[Reported] = []
        self.answers: list[Answered] = []
        self.reminded: Callable[[UUID, Step], None] = lambda ask, step: None
        """Told of each reminder that is planned."""
        self._queue: list[tuple[datetime, Order, int, Happening]] = []
        self._number = 0
        self._posts: tuple[date, Posts] | None = None
        self._unowned_on: set[date] = set()

    def await_(self, at: datetime, order: Order, happen: Happening) -> None:
        """Have something happen at an instant, or at once when that has passed."""
        self._number += 1
        heapq.heappush(self._queue, (max(at, self._now), order, self._number, happen))

    def run(self, until: datetime) -> Callable[[], datetime | None]:
        """A function that lets the next thing happen and tells when that was; None at the end."""

        def step() -> datetime | None:
            if not self._queue or self._queue[0][0] > until:
                return None
            at, _, _, happen = heapq.heappop(self._queue)
            self._now = at
            happen(at)
            return at

        return step

    def posts(self, at: datetime) -> Posts:
        """Who serves on the day of an instant."""
        day = self.world.calendar.day_of(at)
        if self._posts is None or self._posts[0] != day:
            self._posts = (day, self.world.roster.posts_on(day))
        return self._posts[1]

    def do(self, recommendation: UUID, command: Command, at: datetime) -> None:
        """What the activity that records a change does; what is refused changes nothing."""
        before = self.lives[recommendation]
        try:
            decision = decide(before, command, at, self.world.policy)
        except Refused:
            return
        after = decision.after
        closed = dict(decision.closed)
        for ask in before.asks:
            asked_for = self.answered.get(ask.deadline) if ask.deadline and ask.kind is AskKind.PROGRESS else None
            if asked_for is not None and closed.get(ask.id) is AskState.ANSWERED:
                asked_for.add((recommendation, ask.institution))
        self.put(after, at)
        if decision.alert == "no_owner":
            self._say_unowned(recommendation, at)
        self.await_owner(after)

    def put(self, after: State, at: datetime) -> None:
        """A life as it is from now on, and the reminders that follow from it."""
        before = self.lives[after.recommendation]
        self.lives[after.recommendation] = after
        self.owner.update((ask.id, after.recommendation) for ask in after.asks)
        planned = follow(before, after, self.pending, frozenset(), at, self.world.ladders, self.world.calendar)
        for id, step in planned.items():
            if step is None:
                self.pending.pop(id, None)
            else:
                self.remind(id, step)

    def remind(self, ask: UUID, step: Step) -> None:
        self.pending[ask] = step
        self.reminded(ask, step)

    def await_owner(self, life: State) -> None:
        """Have the coordinator told of a recommendation that nobody leads, when it has waited long enough."""
        if life.no_owner_at is not None:
            recommendation = life.recommendation
            self.await_(life.no_owner_at, Order.LIVES, lambda at: self._ring(recommendation, at))

    def ask_of(self, ask: UUID) -> OpenAsk | None:
        """The ask as it stands; None when it is closed."""
        return self.lives[self.owner[ask]].ask(ask)

    def reference(self, ask: UUID) -> str:
        return self.world.references[self.owner[ask]]

    def _ring(self, recommendation: UUID, at: datetime) -> None:
        due = self.lives[recommendation].no_owner_at
        if due is not None and due <= at:
            self.do(recommendation, Tick(ORIGIN), at)

    def _say_unowned(self, recommendation: UUID, at: datetime) -> None:
        """Once a day, however many there are."""
        if at.date() not in self._unowned_on:
            self._unowned_on.add(at.date())
            self.outbox.tell_coordinators(Kind.NO_OWNER, at, asks=(self.world.references[recommendation],))
