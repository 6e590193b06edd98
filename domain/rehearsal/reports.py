"""Reports in a rehearsal: their deadlines wake, open asks, and have those above told of what is missing."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID

from domain.asks import OpenAsk
from domain.collecting import Asked, Sought, to_ask
from domain.commands import Open, Release
from domain.deadlines import (
    DeadlineCommand,
    MoveDeadline,
    SubmitDeadline,
    Turn,
    WakeDeadline,
    ask_dues,
    next_hour,
    turn,
)
from domain.hours import WEEK
from domain.ladder import Tone
from domain.references import reading_order
from domain.rehearsal.board import ORIGIN, Board
from domain.rehearsal.outbox import Order
from domain.rehearsal.world import Kind, Report, Reported, Sent
from domain.telling import Recipient, recipients
from domain.words import AskKind, AskState, MilestoneKind, PostKind

BRIEF_ON, BRIEF_AT = 0, time(6)
"""Mondays, UTC: when the schedule makes the coordinators' brief."""


class Reports:
    """The deadlines on a board, as their workflows keep them. On its day each report is submitted."""

    def __init__(self, board: Board) -> None:
        self._board, self._world = board, board.world
        self._reports = {report.number: report for report in board.world.reports}
        self._told: dict[tuple[int, int, date], set[UUID]] = {}

    def begin(self) -> None:
        for number in self._reports:
            self._await_report(number)
        self._await_brief(self._board.begins_at)

    def move(self, number: int, due_on: date, at: datetime) -> None:
        """Move a deadline, as its workflow does: every open ask that follows it moves with its reminder."""
        state = self._reports[number].state
        if state.over or state.due_on == due_on:
            return
        made = self._turn(number, MoveDeadline(ORIGIN, due_on), at)
        due = ask_dues(made.after, at, self._world.calendar)
        for life in list(self._board.lives.values()):
            moved = tuple(
                replace(a, due_at=due[a.kind], overdue=due[a.kind] <= at) if a.deadline == state.deadline else a
                for a in life.asks
            )
            self._board.put(replace(life, asks=moved), at)
        self._await_report(number)

    def _await_report(self, number: int) -> None:
        report = self._reports[number]
        wakes_at = next_hour(report.state)
        if wakes_at is not None:
            self._board.await_(wakes_at, Order.DEADLINES, lambda at: self._wake(number, at))

    def _wake(self, number: int, at: datetime) -> None:
        wakes_at = next_hour(self._reports[number].state)
        if wakes_at is None or wakes_at > at:
            return
        made = self._turn(number, WakeDeadline(ORIGIN), at)
        if made.confirm:
            self._board.outbox.tell_coordinators(Kind.CONFIRM_DATE, at, deadline=number)
        if made.open or MilestoneKind.VALIDATE in made.reached:
            self._look(self._reports[number], at)
        if made.climb is not None:
            self._tell_missing(number, made.climb, at)
        if MilestoneKind.SUBMIT in made.reached:
            self._submit(number, at)
        self._await_report(number)

    def _turn(self, number: int, command: DeadlineCommand, at: datetime) -> Turn:
        report, world = self._reports[number], self._world
        made = turn(report.state, command, at, report.days, report.zone, world.ladders.report, world.calendar)
        self._reports[number] = replace(report, state=made.after)
        return made

    def _submit(self, number: int, at: datetime) -> None:
        """On its day the report is handed in, with what there is."""
        report = self._reports[number]
        missing = self._missing(report.state.deadline)
        counts = {institution: len(asks) for institution, asks in missing.items()}
        asked = len(self._board.answered[report.state.deadline]) + sum(counts.values())
        self._board.outcomes.append(Reported(number, report.title, report.state.due_on, asked, counts))
        self._turn(number, SubmitDeadline(ORIGIN), at)
        for recommendation in report.scope:
            life = self._board.lives.get(recommendation)
            if life is not None and not life.over:
                self._board.do(recommendation, Release(ORIGIN, report.state.deadline, submitted=True), at)

    def _look(self, report: Report, at: datetime) -> None:
        """Ask what is in scope and not asked yet."""
        due, fresh = ask_dues(report.state, at, self._world.calendar), timedelta(days=report.fresh_days)
        for recommendation in report.scope:
            sought = self._sought(report, recommendation)
            if sought is None:
                continue
            for institution, kind in to_ask(
                report.state, sought, fresh, self._signing(at), supports=report.ask_supports
            ):
                command = Open(ORIGIN, institution, kind, due[kind], report.state.deadline)
                self._board.do(recommendation, command, at)

    def _sought(self, report: Report, recommendation: UUID) -> Sought | None:
        life = self._board.lives.get(recommendation)
        if life is None or life.over or life.lead is None:
            return None
        asks = [
            Asked(a.institution, a.kind, AskState.OPEN, a.opened_at, a.deadline, self._due_at(a.deadline))
            for a in life.asks
        ]
        deadline, charged = report.state.deadline, (life.lead, *life.supports)
        answered = self._board.answered[deadline]
        asks += [
            Asked(institution, AskKind.PROGRESS, AskState.ANSWERED, self._board.begins_at, deadline)
            for institution in charged
            if (recommendation, institution) in answered
        ]
        said = {
            one: self._board.said[recommendation, one] for one in charged if (recommendation, one) in self._board.said
        }
        return Sought(recommendation, life.lead, life.supports, tuple(asks), said)

    def _due_at(self, deadline: UUID | None) -> datetime | None:
        return next((r.state.due_at for r in self._reports.values() if r.state.deadline == deadline), None)

    def _signing(self, at: datetime) -> frozenset[UUID]:
        """Institutions in which somebody signs off what was reported."""
        posts = self._board.posts(at).by_institution
        return frozenset(one for one, kinds in posts.items() if kinds.get(PostKind.VALIDATOR))

    def _missing(self, deadline: UUID) -> dict[UUID, list[OpenAsk]]:
        found: dict[UUID, list[OpenAsk]] = defaultdict(list)
        for life in self._board.lives.values():
            for ask in life.asks:
                if ask.deadline == deadline and ask.kind is AskKind.PROGRESS:
                    found[ask.institution].append(ask)
        return found

    def _tell_missing(self, number: int, rung: int, at: datetime) -> None:
        climbed, due_on = self._world.ladders.report[rung], self._reports[number].state.due_on
        told = self._told.setdefault((number, rung, due_on), set())
        for one in recipients(
            climbed.to, sorted(self._chased(number, at)), self._board.posts(at), self._world.speaking
        ):
            if one.holder.person not in told:
                urgent = climbed.tone is Tone.URGENT
                self._board.outbox.tell_missing(one, at, partial(self._say_missing, number), told, urgent=urgent)

    def _say_missing(self, number: int, one: Recipient, at: datetime) -> Sent | None:
        """Drawn when it leaves: what was answered meanwhile is not in it, and nothing missing is not said."""
        missing = {place: asks for place, asks in self._chased(number, at).items() if place in one.institutions}
        if not missing:
            return None
        named = (self._board.reference(ask.id) for asks in missing.values() for ask in asks)
        asks = tuple(sorted(named, key=reading_order))
        return Sent(at, one.holder.person, Kind.MISSING, one.post, tuple(sorted(missing)), asks, number)

    def _chased(self, number: int, at: datetime) -> dict[UUID, list[OpenAsk]]:
        """What is missing of what somebody was asked on an earlier day: no boss is told before the worker was asked."""
        day_of = self._world.calendar.day_of
        asked = {ask for ask, first in self._board.asked.items() if day_of(first) < day_of(at)}
        found = self._missing(self._reports[number].state.deadline)
        chased = {place: [ask for ask in asks if ask.id in asked] for place, asks in found.items()}
        return {place: asks for place, asks in chased.items() if asks}

    def _await_brief(self, after: datetime) -> None:
        day = after.date() + timedelta(days=(BRIEF_ON - after.weekday()) % 7)
        brief_at = datetime.combine(day, BRIEF_AT, after.tzinfo)
        self._board.await_(brief_at if brief_at >= after else brief_at + WEEK, Order.MESSAGES, self._brief)

    def _brief(self, at: datetime) -> None:
        self._board.outbox.tell_coordinators(Kind.BRIEF, at)
        self._await_brief(at + timedelta(days=1))
