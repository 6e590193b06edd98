"""What a rehearsal sends: messages as they leave, the days on which each was written to, and notices that wait."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.hours import WEEK, next_open, next_room
from domain.rehearsal.world import Kind, Sent, World
from domain.roster import MECHANISM, Holder, Posts
from domain.telling import Recipient, pass_on
from domain.words import PostKind

DAY = timedelta(days=1)


class Order(IntEnum):
    """What happens first when several things fall on one instant: people change posts, a report opens asks, people
    answer, messages go."""

    POSTS = 0
    DEADLINES = 1
    ANSWERS = 2
    LIVES = 3
    REMINDERS = 4
    MESSAGES = 5


class Agenda(Protocol):
    """What the outbox needs of a board: who serves, and to be called when an hour has come."""

    def posts(self, at: datetime) -> Posts: ...

    def await_(self, at: datetime, order: Order, happen: Callable[[datetime], None]) -> None: ...


Say = Callable[[Recipient, datetime], Sent | None]
"""A notice's content when it leaves; None: there is nothing left to say."""


class Outbox:
    """Keeps what is sent, and hands on what waits for somebody who left before it could be."""

    def __init__(self, world: World, agenda: Agenda) -> None:
        self.sent: list[Sent] = []
        self._world, self._agenda = world, agenda
        self._written: dict[UUID, list[date]] = {person: list(days) for person, days in world.written.items()}

    def lately(self, holder: Holder, at: datetime) -> tuple[date, ...]:
        """The days of the past week on which somebody was written to, or will be by what waits."""
        first = holder.hours.day_of(at) - WEEK
        days = [day for day in self._written.get(holder.person, ()) if day > first]
        self._written[holder.person] = days
        return tuple(days)

    def write(self, holder: Holder, at: datetime) -> None:
        self._written.setdefault(holder.person, []).append(holder.hours.day_of(at))

    def tell_coordinators(
        self, kind: Kind, at: datetime, *, asks: tuple[str, ...] = (), deadline: int | None = None
    ) -> None:
        """An alert to each coordinator, in their own hours. It does not count against their caps."""

        def say(one: Recipient, now: datetime) -> Sent:
            return Sent(now, one.holder.person, kind, one.post, (), asks, deadline)

        told: set[UUID] = set()
        for holder in self._agenda.posts(at).coordinators:
            if holder.addresses:
                self._alert(Recipient(holder, holder.addresses[0], holder.kind, ()), at, say, told)

    def tell_missing(self, one: Recipient, at: datetime, say: Say, told: set[UUID], *, urgent: bool) -> None:
        """An escalation, when there is room for it. told: who was told of the same on their own account."""
        if one.post in MECHANISM and one.holder.person in told:
            return
        told.add(one.holder.person)
        caps, calendar = self._world.ladders.caps, self._world.calendar
        goes_at = next_room(at, self.lately(one.holder, at), one.holder.hours, calendar, caps, urgent=urgent)
        self.write(one.holder, goes_at)

        def leave(reader: Recipient, now: datetime) -> Sent | None:
            sent = say(reader, now)
            if sent is None:
                self._unwrite(reader.holder, goes_at)
            return sent

        def turn(kept: Recipient | None, others: list[Recipient], now: datetime) -> None:
            if kept is None:
                self._unwrite(one.holder, goes_at)
            for heir in others:
                self.tell_missing(heir, now, say, told, urgent=urgent)

        self._wait(one, goes_at, at, leave, turn)

    def _alert(self, one: Recipient, at: datetime, say: Say, told: set[UUID]) -> None:
        if one.holder.person in told:
            return
        told.add(one.holder.person)

        def turn(kept: Recipient | None, others: list[Recipient], now: datetime) -> None:
            for heir in others:
                self._alert(heir, now, say, told)

        self._wait(one, next_open(at, one.holder.hours, self._world.calendar), at, say, turn)

    def _wait(
        self,
        one: Recipient,
        goes_at: datetime,
        at: datetime,
        say: Say,
        turn: Callable[[Recipient | None, list[Recipient], datetime], None],
    ) -> None:
        """Let it leave at its hour; on each day that begins before, see whether its reader still serves."""
        midnight = self._midnight_after(at)
        if goes_at < midnight:
            self._agenda.await_(goes_at, Order.MESSAGES, lambda now: self._leave(one, now, say))
            return

        def look(now: datetime) -> None:
            to = one.post if one.institutions else PostKind.COORDINATOR
            posts, speaking = self._agenda.posts(now), self._world.speaking
            kept, others = pass_on(one.holder.person, to, one.institutions, posts, speaking)
            mine = None if kept is None else replace(one, institutions=tuple(i for i in one.institutions if i in kept))
            if mine is None or others:
                turn(mine, others, now)
            if mine is not None:
                self._wait(mine, goes_at, now, say, turn)

        self._agenda.await_(midnight, Order.POSTS, look)

    def _leave(self, one: Recipient, at: datetime, say: Say) -> None:
        sent = say(one, at)
        if sent is not None:
            self.sent.append(sent)

    def _unwrite(self, holder: Holder, at: datetime) -> None:
        """What was planned for that day is not sent after all."""
        days, day = self._written.get(holder.person, []), holder.hours.day_of(at)
        if day in days:
            days.remove(day)

    def _midnight_after(self, at: datetime) -> datetime:
        zone = ZoneInfo(self._world.calendar.zone)
        return datetime.combine(self._world.calendar.day_of(at) + DAY, time(), zone).astimezone(at.tzinfo)
