"""Which questions a deadline puts to whom: decided for one recommendation at a time, from what was asked and said."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from domain.deadlines import DeadlineState, Stage
from domain.words import AskKind, AskState, MilestoneKind, ProgressState

SETTLED = frozenset({ProgressState.VALIDATED, ProgressState.PUBLISHED})
STANDING = frozenset({AskState.OPEN, AskState.ANSWERED})


@dataclass(frozen=True, slots=True)
class Asked:
    """An ask of a recommendation. deadline: the one that it follows, if any, and when that is due."""

    institution: UUID
    kind: AskKind
    state: AskState
    opened_at: datetime
    deadline: UUID | None = None
    deadline_due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LastSaid:
    """The last that an institution said of a recommendation, and whose word it is by now."""

    state: ProgressState
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Sought:
    """A recommendation in the scope of a deadline, with all that decides whether it is asked."""

    recommendation: UUID
    lead: UUID
    supports: tuple[UUID, ...] = ()
    asks: tuple[Asked, ...] = ()
    last: Mapping[UUID, LastSaid] = field(default_factory=dict)


def to_ask(
    state: DeadlineState,
    sought: Sought,
    fresh: timedelta,
    validated_by: Collection[UUID],
    *,
    supports: bool,
) -> list[tuple[UUID, AskKind]]:
    """Who is asked what for the deadline now: institution and kind of ask.

    fresh: a validated answer that was younger when collecting began need not be given again. validated_by:
    institutions with somebody who signs off what they say. supports: whether supporting institutions are asked.
    """
    if state.stage is not Stage.OPEN:
        return []
    since = _since(state, fresh)
    found: list[tuple[UUID, AskKind]] = []
    if state.collecting:
        found += [(one, AskKind.PROGRESS) for one in _progress(state, sought, since, supports=supports)]
    validate = state.mark(MilestoneKind.VALIDATE)
    if validate is not None and validate.reached and sought.lead in validated_by and _unsigned(sought, since):
        found.append((sought.lead, AskKind.VALIDATE))
    return found


def _progress(state: DeadlineState, sought: Sought, since: datetime | None, *, supports: bool) -> list[UUID]:
    wanted = [sought.lead] if _unasked(state, sought, sought.lead, since) else []
    if supports and not _answered(state, sought, since):
        wanted += [one for one in sought.supports if _unasked(state, sought, one, since)]
    return wanted


def _unasked(state: DeadlineState, sought: Sought, institution: UUID, since: datetime | None) -> bool:
    """Not asked yet for this deadline, with nothing fresh to show, and no nearer deadline waiting for the same."""
    if _is_fresh(sought.last.get(institution), since):
        return False
    for ask in sought.asks:
        if ask.institution != institution or ask.kind is not AskKind.PROGRESS:
            continue
        if ask.deadline == state.deadline and ask.state in STANDING:
            return False
        if ask.state is AskState.OPEN and ask.deadline_due_at is not None and ask.deadline_due_at <= state.due_at:
            # There is one open ask; it belongs to the deadline that comes first, and then to the next.
            return False
    return True


def _answered(state: DeadlineState, sought: Sought, since: datetime | None) -> bool:
    """Whether the lead has answered, which ends the round for everybody."""
    return _is_fresh(sought.last.get(sought.lead), since) or any(
        ask.institution == sought.lead
        and ask.kind is AskKind.PROGRESS
        and ask.deadline == state.deadline
        and ask.state is AskState.ANSWERED
        for ask in sought.asks
    )


def _unsigned(sought: Sought, since: datetime | None) -> bool:
    """Whether the lead reported something lately that no validator was asked about since."""
    last = sought.last.get(sought.lead)
    if last is None or last.state is not ProgressState.REPORTED or (since is not None and last.said_at < since):
        return False
    return not any(
        ask.institution == sought.lead
        and ask.kind is AskKind.VALIDATE
        and ask.state in STANDING
        and (ask.state is AskState.OPEN or ask.opened_at >= last.said_at)
        for ask in sought.asks
    )


def _is_fresh(last: LastSaid | None, since: datetime | None) -> bool:
    return last is not None and since is not None and last.state in SETTLED and last.said_at >= since


def _since(state: DeadlineState, fresh: timedelta) -> datetime | None:
    collect = state.mark(MilestoneKind.COLLECT)
    return collect.at - fresh if collect is not None else None
