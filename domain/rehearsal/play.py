"""Play years: at each hour that matters, what the engine, the dispatcher and the people would do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid5

from domain.asks import OpenAsk
from domain.collecting import LastSaid
from domain.commands import Acknowledge, Command, Report, Validate
from domain.digest import ABOVE
from domain.gathering import Chosen, Due, Written, choose, gather
from domain.hours import WEEK
from domain.ladder import Step, next_step
from domain.references import reading_order
from domain.rehearsal.behaviour import Behaviour
from domain.rehearsal.board import ORIGIN, Board
from domain.rehearsal.outbox import Order
from domain.rehearsal.reports import Reports
from domain.rehearsal.world import Answered, Kind, Played, Sent, World
from domain.words import Action, AskKind, ProgressState, Status

MONTH = timedelta(days=30)
Happening = Callable[[Board, Reports, datetime], None]


def play(
    world: World,
    behaviour: Behaviour,
    begins_at: datetime,
    ends_at: datetime,
    tick: Callable[[datetime], None] = lambda at: None,
    also: Sequence[tuple[datetime, Happening]] = (),
) -> Played:
    """Play from one instant to another (aware UTC).

    tick: told of each month that has passed. also: what somebody does meanwhile, each at its instant: a function of
    the board, the reports and that instant.
    """
    board = Board(world, begins_at)
    _Office(board, behaviour).begin()
    reports = Reports(board)
    reports.begin()
    for when, happening in also:
        board.await_(when, Order.DEADLINES, partial(happening, board, reports))
    step, month = board.run(ends_at), begins_at
    while (at := step()) is not None:
        if at - month >= MONTH:
            month = at
            tick(at)
    sent = sorted((one for one in board.outbox.sent if one.at <= ends_at), key=lambda one: one.at)
    outcomes, answers = tuple(board.outcomes), tuple(board.answers)
    return Played(begins_at, ends_at, tuple(sent), outcomes, answers, board.lives, board.pending)


class _Office:
    """The dispatcher, and the people who answer what it sends."""

    def __init__(self, board: Board, behaviour: Behaviour) -> None:
        self._board, self._world, self._behaviour = board, board.world, behaviour
        self._due: dict[UUID, None] = {}
        self._awaited: set[UUID] = set()

    def begin(self) -> None:
        self._board.reminded = self._await_reminder
        for ask, step in self._board.pending.items():
            self._await_reminder(ask, step)
        for life in self._board.lives.values():
            self._board.await_owner(life)

    def _await_reminder(self, ask: UUID, step: Step) -> None:
        self._board.await_(step.due_at, Order.REMINDERS, lambda at: self._fall_due(ask, step, at))

    def _fall_due(self, ask: UUID, step: Step, at: datetime) -> None:
        """Gather all reminders of this instant before the dispatcher runs, once."""
        if self._board.pending.get(ask) != step:
            return
        if not self._due:
            self._board.await_(at, Order.MESSAGES, self._dispatch)
        self._due[ask] = None

    def _dispatch(self, at: datetime) -> None:
        dues = [due for ask in self._due if (due := self._as_due(ask, at)) is not None]
        self._due = {}
        dues.sort(key=lambda due: (due.due_at.date(), reading_order(due.reference)))
        ladders, calendar = self._world.ladders, self._world.calendar
        chosen, nobody = choose(dues, self._board.posts(at), ladders, self._world.speaking)
        lately = {one.holder.person: Written(self._board.outbox.lately(one.holder, at)) for one in chosen}
        gathered = gather(chosen, lately, at, ladders, calendar)
        for one in gathered.now:
            self._send(one, at)
        for due, later in gathered.later:
            self._board.remind(due.ask, Step(due.rung, due.occurrence, later))
        for due in nobody:
            self._climb(due, at, Step(due.rung, due.occurrence + 1, at + WEEK))

    def _as_due(self, ask: UUID, at: datetime) -> Due | None:
        step = self._board.pending.get(ask)
        recommendation = self._board.owner[ask]
        open_ = self._board.lives[recommendation].ask(ask)
        if step is None or open_ is None or step.due_at > at:
            return None
        if open_.snoozed_until is not None and open_.snoozed_until > at:
            self._board.remind(ask, replace(step, due_at=open_.snoozed_until))
            return None
        return Due(
            ask, step.rung, step.occurrence, ask, open_.kind, open_.institution, open_.opened_at, open_.due_at,
            open_.deadline, open_.delegate, self._world.references[recommendation],
        )  # fmt: skip

    def _send(self, one: Chosen, at: datetime) -> None:
        self._board.outbox.write(one.holder, at)
        places = tuple(dict.fromkeys(due.institution for due in one.dues))
        asks = tuple(due.reference for due in one.dues)
        self._board.outbox.sent.append(Sent(at, one.holder.person, Kind.DIGEST, one.holder.kind, places, asks))
        for due in one.dues:
            self._board.asked.setdefault(due.ask, at)
            self._climb(due, at, None)
            if due.ask not in self._awaited and one.holder.kind not in ABOVE:
                self._awaited.add(due.ask)
                self._await_answer(due, at)

    def _climb(self, due: Due, at: datetime, otherwise: Step | None) -> None:
        ladder = self._world.ladders.of(due.kind, due.deadline)
        here = Step(due.rung, due.occurrence, at)
        step = next_step(ladder, here, due.opened_at, due.due_at, at, self._world.calendar) or otherwise
        if step is None:
            self._board.pending.pop(due.ask, None)
        else:
            self._board.remind(due.ask, step)

    def _await_answer(self, due: Due, at: datetime) -> None:
        answers_at = self._behaviour.answers_at(due.ask, at, due.due_at, self._world.calendar)
        if answers_at is not None:
            self._board.await_(answers_at, Order.ANSWERS, lambda now: self._answer(due.ask, now))

    def _answer(self, ask: UUID, at: datetime) -> None:
        recommendation = self._board.owner[ask]
        open_ = self._board.lives[recommendation].ask(ask)
        if open_ is None:
            return
        self._board.answers.append(Answered(at, recommendation, open_.institution, open_.kind, ask, open_.due_at))
        pair = (recommendation, open_.institution)
        self._board.do(recommendation, answer_to(open_), at)
        if open_.kind is AskKind.VALIDATE:
            said = self._board.said.get(pair)
            self._board.said[pair] = LastSaid(ProgressState.VALIDATED, said.said_at if said else at)
        elif open_.kind is not AskKind.ACKNOWLEDGE:
            self._board.said[pair] = LastSaid(ProgressState.REPORTED, at)


def answer_to(ask: OpenAsk) -> Command:
    """What somebody who answers says to an ask: it is theirs, it is in progress, it is right."""
    match ask.kind:
        case AskKind.ACKNOWLEDGE:
            return Acknowledge(ORIGIN, ask.institution)
        case AskKind.VALIDATE:
            return Validate(ORIGIN, uuid5(ask.id, "progress"), ask.institution)
        case _:
            answer = uuid5(ask.id, "answer")
            return Report(ORIGIN, ask.institution, answer, Action.REPORT, Status.IN_PROGRESS)
