"""The life of a recommendation: its state, what may be done to it, and what follows.

Payloads of the engine are made of these values: ids, enums and dates only, never a text or a name.
`decide` is the only place where a phase changes or an ask opens or closes.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from domain.asks import OpenAsk, ask_id
from domain.commands import (
    Acknowledge,
    Amend,
    Assign,
    CarryOver,
    Close,
    Command,
    Confirm,
    Decline,
    Delegate,
    Extend,
    Open,
    Publish,
    Redirect,
    Release,
    Report,
    Revert,
    SendBack,
    Snooze,
    Tick,
    Undo,
    Validate,
)
from domain.digest import Refusal
from domain.faults import Fault, Faulty
from domain.words import Action, AskKind, AskState, Phase, ProgressState, Status

OVER = frozenset({Phase.CLOSED, Phase.CARRIED_OVER, Phase.ARCHIVED})


@dataclass(frozen=True, slots=True)
class State:
    """All that the workflow holds. The record can make it anew at any time.

    rounds: how many rounds of progress were asked so far. no_owner_at: when the coordinator must be told
    that nobody is charged with it; None when there is a lead, or they were told.
    """

    recommendation: UUID
    body: str
    phase: Phase
    revision: int
    lead: UUID | None = None
    supports: tuple[UUID, ...] = ()
    asks: tuple[OpenAsk, ...] = ()
    rounds: int = 0
    no_owner_at: datetime | None = None

    @property
    def over(self) -> bool:
        return self.phase in OVER

    def ask(self, ask: UUID) -> OpenAsk | None:
        return next((a for a in self.asks if a.id == ask), None)


@dataclass(frozen=True, slots=True)
class Policy:
    """How long things may take. Days are calendar days.

    progress_every: when the next round of progress opens after an answer; None: only deadlines ask.
    """

    acknowledge_within: timedelta = timedelta(days=14)
    progress_within: timedelta = timedelta(days=30)
    progress_every: timedelta | None = timedelta(days=182)
    no_owner_after: timedelta = timedelta(days=7)
    clarify_within: timedelta = timedelta(days=10)


class Refused(Faulty):
    """This cannot be done to the recommendation as it stands; the fault says to coordinators why and what can be done.

    code: the same reason as a word, by which it is told to whoever answered.
    """

    def __init__(self, fault: Fault, code: Refusal = Refusal.OTHER) -> None:
        super().__init__(fault)
        self.code = code


@dataclass(frozen=True, slots=True)
class Said:
    """A progress to be written down, in an answer's words. replaces: the answer whose place it takes."""

    answer: UUID
    institution: UUID | None
    ask: UUID | None
    status: Status | None
    state: ProgressState
    replaces: UUID | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a command. `before` → `after` is written as a difference; the rest says how and why.

    closed: how each ask that is gone from `after` ended. alert: what the coordinator is told, if anything.
    """

    after: State
    closed: tuple[tuple[UUID, AskState], ...] = ()
    said: Said | None = None
    moved: tuple[tuple[UUID, ProgressState], ...] = ()
    withdrawn_answer: UUID | None = None
    confirmed_answer: UUID | None = None
    alert: Literal["no_owner", "declined"] | None = None

    @property
    def changes_nothing(self) -> bool:
        return self.said is None and not self.moved and not self.withdrawn_answer and not self.confirmed_answer


def over(state: State) -> Fault:
    """Why nothing is done to a recommendation any more."""
    return Fault("refused-over", {"phase": Fault(f"phase-{state.phase.value}")})


def check(state: State, command: Command) -> None:
    """Refuse at once what cannot be done; the validator of every update. Raises Refused."""
    if state.over:
        raise Refused(over(state), Refusal.OVER)
    match command:
        case Redirect() if command.lead == state.lead:
            raise Refused(Fault("refused-leads-already"))
        case Acknowledge() | Report() | Amend() | Decline() | Open() | SendBack():
            charged = {state.lead, *state.supports}
            if command.institution not in charged:
                raise Refused(Fault("refused-not-charged"), Refusal.NOT_CHARGED)
            if isinstance(command, Report) and (command.status is None) != (command.action is Action.NO_CHANGE):
                raise Refused(Fault("refused-status"))
        case Extend() | Delegate() | Snooze():
            ask = state.ask(command.ask)
            if ask is None:
                raise Refused(Fault("refused-ask-closed"), Refusal.ASK_CLOSED)
            if isinstance(command, Extend) and command.until <= ask.due_at:
                raise Refused(Fault("refused-too-early"), Refusal.DATE_TOO_EARLY)
        case Revert() if command.revision != state.revision:
            raise Refused(Fault("refused-changed-since"))
        case _:
            pass


def decide(state: State, command: Command, at: datetime, policy: Policy) -> Decision:
    """What follows from `command` at `at` (aware UTC). Raises Refused."""
    check(state, command)
    match command:
        case Assign() | Redirect():
            decision = _assign(state, command, at, policy)
        case Acknowledge():
            decision = _acknowledge(state, command, at, policy)
        case Report():
            decision = _report(state, command, at, policy)
        case Amend():
            said = Said(
                command.answer,
                command.institution,
                None,
                command.status,
                _trust(command.provisional),
                command.replaces,
            )
            decision = Decision(state, said=said)
        case Undo():
            decision = _undo(state, command, at)
        case Confirm():
            decision = Decision(state, confirmed_answer=command.answer)
        case Decline():
            decision = _decline(state, command, at, policy)
        case Open():
            decision = _open(state, command, at)
        case Extend():
            decision = Decision(_with_ask(state, command.ask, due_at=command.until, overdue=False))
        case Delegate():
            decision = Decision(_with_ask(state, command.ask, delegate=command.to))
        case Snooze():
            decision = Decision(_with_ask(state, command.ask, snoozed_until=command.until))
        case Validate():
            decision = _validate(state, command)
        case Publish():
            decision = Decision(state, moved=((command.progress, ProgressState.PUBLISHED),))
        case SendBack():
            asked = Open(
                command.origin, command.institution, AskKind.CLARIFY, at + policy.clarify_within, None, command.request
            )
            opened = _open(_without(state, _validating(state, command.institution)), asked, at)
            closed = _all(_validating(state, command.institution), AskState.ANSWERED)
            decision = replace(opened, closed=closed, moved=((command.progress, ProgressState.REPORTED),))
        case Close() | CarryOver():
            phase = Phase.CLOSED if isinstance(command, Close) else Phase.CARRIED_OVER
            after = replace(state, phase=phase, asks=(), no_owner_at=None)
            decision = Decision(after, closed=_all(state.asks, AskState.CANCELLED))
        case Revert():
            decision = _revert(state, command)
        case Release():
            decision = _release(state, command, at, policy)
        case Tick():
            decision = _tick(state, at)
    if decision.after == state and decision.changes_nothing:
        return decision
    return replace(decision, after=replace(decision.after, revision=state.revision + 1))


def next_wake(state: State) -> datetime | None:
    """When the workflow must look again: the next ask falls due, or it has had no owner for too long."""
    times = [ask.due_at for ask in state.asks if not ask.overdue]
    if state.no_owner_at is not None:
        times.append(state.no_owner_at)
    return min(times, default=None)


def _assign(state: State, command: Assign | Redirect, at: datetime, policy: Policy) -> Decision:
    supports = command.supports if isinstance(command, Assign) else state.supports
    wanted = {s for s in supports if s != command.lead}
    supports = (*(s for s in state.supports if s in wanted), *sorted(wanted - set(state.supports)))
    charged = {command.lead, *supports}
    gone = tuple(a for a in state.asks if a.institution not in charged)
    kept = tuple(a for a in state.asks if a.institution in charged)
    after = replace(state, lead=command.lead, supports=supports, asks=kept, no_owner_at=None)
    if command.lead != state.lead:
        after = replace(after, phase=Phase.ASSIGNED)
        if not any(a.institution == command.lead and a.kind is AskKind.ACKNOWLEDGE for a in kept):
            after = _with(after, _opened(after, command.lead, AskKind.ACKNOWLEDGE, at, at + policy.acknowledge_within))
    return Decision(after, closed=_all(gone, AskState.CANCELLED))


def _acknowledge(state: State, command: Acknowledge, at: datetime, policy: Policy) -> Decision:
    answered = tuple(a for a in state.asks if a.institution == command.institution and a.kind is AskKind.ACKNOWLEDGE)
    if not answered:
        return Decision(state)
    after = _without(state, answered)
    if command.institution == state.lead and state.phase is Phase.ASSIGNED:
        after = replace(after, phase=Phase.ACKNOWLEDGED)
        after = _next_round(after, at, policy.progress_within)
    return Decision(after, closed=_all(answered, AskState.ANSWERED))


def _report(state: State, command: Report, at: datetime, policy: Policy) -> Decision:
    """The lead's valid answer closes the round for everybody; a supporter's closes their own ask."""
    by_lead = command.institution == state.lead
    own = tuple(a for a in state.asks if a.institution == command.institution and a.kind is not AskKind.VALIDATE)
    others = tuple(
        a for a in state.asks if by_lead and a.institution != command.institution and a.kind is AskKind.PROGRESS
    )
    asked = next((a for kind in (AskKind.PROGRESS, AskKind.CLARIFY) for a in own if a.kind is kind), None)
    asked = asked or (own[0] if own else None)
    after = _without(state, own + others)
    if by_lead:
        after = replace(after, phase=Phase.IMPLEMENTING if state.phase is not Phase.SUBMITTED else state.phase)
        if policy.progress_every is not None:
            after = _next_round(after, at, policy.progress_every)
    said = Said(
        command.answer,
        command.institution,
        asked.id if asked else None,
        command.status,
        _trust(command.provisional),
    )
    return Decision(after, _all(own, AskState.ANSWERED) + _all(others, AskState.CANCELLED), said)


def _undo(state: State, command: Undo, at: datetime) -> Decision:
    """The answer is withdrawn; the ask that it closed takes the place of the round that followed it."""
    if command.reopen is None or state.ask(command.reopen.id) is not None:
        return Decision(state, withdrawn_answer=command.answer)
    if command.reopen.institution not in {state.lead, *state.supports}:
        return Decision(state, withdrawn_answer=command.answer)
    followed = tuple(
        a
        for a in state.asks
        if a.institution == command.reopen.institution and a.kind is AskKind.PROGRESS and a.deadline is None
    )
    left = _without(state, followed)
    if any(a.institution == command.reopen.institution and a.kind is command.reopen.kind for a in left.asks):
        # It was asked anew meanwhile; an institution has one open ask of a kind.
        return Decision(state, withdrawn_answer=command.answer)
    after = _with(left, replace(command.reopen, overdue=command.reopen.due_at <= at))
    if command.reopen.kind is AskKind.ACKNOWLEDGE and command.reopen.institution == state.lead:
        # Only from here does the receipt open the next round; else nobody would be asked again.
        after = replace(after, phase=Phase.ASSIGNED)
    return Decision(after, closed=_all(followed, AskState.CANCELLED), withdrawn_answer=command.answer)


def _decline(state: State, command: Decline, at: datetime, policy: Policy) -> Decision:
    declined = tuple(a for a in state.asks if a.institution == command.institution)
    after = _without(state, declined)
    if command.institution != state.lead:
        after = replace(after, supports=tuple(s for s in state.supports if s != command.institution))
        return Decision(after, closed=_all(declined, AskState.DECLINED))
    after = replace(after, lead=None, phase=Phase.RECEIVED, no_owner_at=at + policy.no_owner_after)
    return Decision(after, closed=_all(declined, AskState.DECLINED), alert="declined")


def _open(state: State, command: Open, at: datetime) -> Decision:
    """An institution has one open ask of a kind: a standing one takes the new date."""
    due_at = max(command.due_at, at)
    if command.deadline is not None and state.phase is Phase.SUBMITTED:
        # The next report begins.
        state = replace(state, phase=Phase.IMPLEMENTING)
    standing = next((a for a in state.asks if a.institution == command.institution and a.kind is command.kind), None)
    if standing is not None:
        changed = _with_ask(
            state,
            standing.id,
            due_at=due_at,
            deadline=command.deadline or standing.deadline,
            request=command.request or standing.request,
            overdue=False,
        )
        return Decision(changed)
    opened = _opened(state, command.institution, command.kind, at, due_at)
    opened = replace(opened, deadline=command.deadline, request=command.request)
    after = _with(state, opened)
    return Decision(replace(after, rounds=opened.round) if command.kind is AskKind.PROGRESS else after)


def _validate(state: State, command: Validate) -> Decision:
    done = _validating(state, command.institution)
    moved = ((command.progress, ProgressState.VALIDATED),)
    return Decision(_without(state, done), _all(done, AskState.ANSWERED), moved=moved)


def _validating(state: State, institution: UUID | None) -> tuple[OpenAsk, ...]:
    return tuple(a for a in state.asks if a.institution == institution and a.kind is AskKind.VALIDATE)


def _revert(state: State, command: Revert) -> Decision:
    if state.asks != command.left:
        # A deadline moved meanwhile: its asks are due on other days, and that is not to be lost.
        raise Refused(Fault("refused-changed-since"))
    kept = {ask.id for ask in command.asks}
    gone = tuple(ask for ask in state.asks if ask.id not in kept)
    after = replace(state, phase=command.phase, lead=command.lead, supports=command.supports, asks=command.asks)
    return Decision(replace(after, no_owner_at=command.no_owner_at), _all(gone, AskState.CANCELLED))


def _release(state: State, command: Release, at: datetime, policy: Policy) -> Decision:
    """The lead's ask for progress stands on, due when the next round would be; any other is withdrawn."""
    following = tuple(a for a in state.asks if a.deadline == command.deadline)
    phase = Phase.SUBMITTED if command.submitted and state.phase is Phase.IMPLEMENTING else state.phase
    after = replace(_without(state, following), phase=phase)
    kept: tuple[OpenAsk, ...] = ()
    if policy.progress_every is not None:
        kept = tuple(a for a in following if a.kind is AskKind.PROGRESS and a.institution == state.lead)
        for ask in kept:
            due_at = at + policy.progress_every
            after = _with(after, replace(ask, deadline=None, due_at=due_at, overdue=False, request=None))
    gone = tuple(a for a in following if a not in kept)
    return Decision(after, closed=_all(gone, AskState.CANCELLED))


def _tick(state: State, at: datetime) -> Decision:
    asks = tuple(replace(a, overdue=True) if not a.overdue and a.due_at <= at else a for a in state.asks)
    after = replace(state, asks=asks)
    if state.no_owner_at is not None and state.no_owner_at <= at:
        return Decision(replace(after, no_owner_at=None), alert="no_owner")
    return Decision(after)


def _next_round(state: State, at: datetime, within: timedelta) -> State:
    assert state.lead is not None
    if any(a.institution == state.lead and a.kind is AskKind.PROGRESS for a in state.asks):
        return state
    opened = _opened(state, state.lead, AskKind.PROGRESS, at, at + within)
    return replace(_with(state, opened), rounds=max(state.rounds, opened.round))


def _opened(state: State, institution: UUID, kind: AskKind, at: datetime, due_at: datetime) -> OpenAsk:
    """A new ask. Its round is its revision, which only grows: the id of a closed ask never comes back."""
    round = state.rounds + 1 if kind is AskKind.PROGRESS else state.revision + 1
    return OpenAsk(ask_id(state.recommendation, institution, kind, round), kind, institution, round, at, due_at)


def _with(state: State, ask: OpenAsk) -> State:
    return replace(state, asks=tuple(sorted((*state.asks, ask), key=lambda a: (a.due_at, a.id))))


def _without(state: State, gone: tuple[OpenAsk, ...]) -> State:
    ids = {a.id for a in gone}
    return replace(state, asks=tuple(a for a in state.asks if a.id not in ids))


def _with_ask(state: State, ask: UUID, **changes: object) -> State:
    return replace(
        state,
        asks=tuple(replace(a, **changes) if a.id == ask else a for a in state.asks),  # type: ignore[arg-type]
    )


def _all(asks: tuple[OpenAsk, ...], state: AskState) -> tuple[tuple[UUID, AskState], ...]:
    return tuple((a.id, state) for a in asks)


def _trust(provisional: bool) -> ProgressState:
    return ProgressState.PROVISIONAL if provisional else ProgressState.REPORTED
