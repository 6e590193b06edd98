"""Everything about one recommendation, as somebody sees it: who is charged, what was asked, reported and said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from domain.recommendation import OVER
from domain.rights import Sight
from domain.words import AskKind, AskState, ProgressState, ReminderState, Role, Status
from models.asks import Ask, Deadline, Reminder
from models.changes import Change
from models.evidence import Evidence, evidence_of
from models.people import Institution, Person
from models.recommendations import Assignment, Note, Progress, Provenance, Recommendation
from models.sight import asked_of, hides
from models.spoken import Heard, Written, read_spoken
from models.users import User

Names = Mapping[UUID, str]


@dataclass(frozen=True, slots=True)
class Charge:
    """Whose part it is or was. to_at: None while it is."""

    institution: UUID
    name: str
    role: Role
    from_at: datetime
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A reminder of an ask, planned or past."""

    rung: int
    occurrence: int
    due_at: datetime
    state: ReminderState


@dataclass(frozen=True, slots=True)
class Asked:
    """What an institution was asked. delegate: the colleague who answers. deadline: number and title of the report.

    request: the coordinator's own words; None where there are none, or they may not be read.
    """

    id: UUID
    institution: UUID
    name: str
    kind: AskKind
    round: int
    state: AskState
    opened_at: datetime
    due_at: datetime
    overdue: bool
    closed_at: datetime | None
    snoozed_until: datetime | None
    delegate: str | None
    deadline: tuple[int, str] | None
    request: str | None
    reminders: tuple[Rung, ...]

    @property
    def open(self) -> bool:
        return self.state is AskState.OPEN

    @property
    def next_at(self) -> datetime | None:
        """When its people are reminded next, unless they answer."""
        return next((one.due_at for one in self.reminders if one.state is ReminderState.PLANNED), None)

    @property
    def reminded(self) -> int:
        return sum(one.state is ReminderState.SENT for one in self.reminders)


@dataclass(frozen=True, slots=True)
class Reported:
    """A status that was reported, and whose word it is by now. narrative: None where it may not be read."""

    id: UUID
    answer: UUID | None
    institution: UUID | None
    name: str | None
    by: str | None
    status: Status
    narrative: str | None
    state: ProgressState
    said_at: datetime
    evidence: tuple[Evidence, ...]

    @property
    def stands(self) -> bool:
        """Whether it can be taken back."""
        return self.state in (ProgressState.PROVISIONAL, ProgressState.REPORTED) and self.answer is not None


@dataclass(frozen=True, slots=True)
class Changed:
    """A line of the audit. by: a person's or user's name; None: the system itself."""

    at: datetime
    verb: str
    by: str | None
    by_kind: str
    whose: str | None
    through: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Story:
    """One recommendation with all that happened to it. hidden: nothing of what it says may be shown.

    institutions: all that there are, by id.
    """

    recommendation: Recommendation
    hidden: bool
    sources: tuple[tuple[str, int], ...]
    charges: tuple[Charge, ...]
    asks: tuple[Asked, ...]
    progress: tuple[Reported, ...]
    conversation: tuple[Written | Heard, ...]
    changes: tuple[Changed, ...]
    institutions: Names

    @property
    def lead(self) -> Charge | None:
        return next((one for one in self.charges if one.to_at is None and one.role is Role.LEAD), None)

    @property
    def supports(self) -> tuple[Charge, ...]:
        return tuple(one for one in self.charges if one.to_at is None and one.role is Role.SUPPORT)

    @property
    def open_asks(self) -> tuple[Asked, ...]:
        """What is asked now, what is due first before the rest."""
        return tuple(sorted((one for one in self.asks if one.open), key=lambda one: one.due_at))

    @property
    def latest(self) -> Reported | None:
        """What was reported last, and still stands."""
        standing = [one for one in self.progress if one.state is not ProgressState.WITHDRAWN]
        return standing[-1] if standing else None

    @property
    def over(self) -> bool:
        return self.recommendation.phase in OVER

    @property
    def talk(self) -> tuple[Written | Heard, ...]:
        """The conversation, each message once, however many of its items are about this recommendation."""
        seen = {(one.number, one.at): one for one in reversed(self.conversation) if isinstance(one, Written)}
        return tuple(one for one in self.conversation if isinstance(one, Heard) or seen[(one.number, one.at)] is one)

    @property
    def wakes_at(self) -> datetime | None:
        """When its workflow looks at it again: an answer falls due, or nobody took charge for too long."""
        owner = self.recommendation.no_owner_at
        times = [one.due_at for one in self.open_asks if not one.overdue] + ([owner] if owner else [])
        return min(times, default=None)


async def read_story(
    session: AsyncSession, recommendation: Recommendation, sight: Sight, *, spoken: bool = True, audit: bool = True
) -> Story:
    """One recommendation as somebody of this sight sees it: of others' institutions only who is charged.

    spoken: with what was written and answered; audit: with its changes.
    """
    id, hidden = recommendation.id, hides(sight, recommendation.classification)
    names = await _names(session)
    institutions, people = names["institution"], names["person"]
    sources = await session.execute(
        select(Provenance.source, Provenance.row).where(Provenance.recommendation_id == id).order_by(Provenance.source)
    )
    charges = await session.scalars(
        select(Assignment).where(Assignment.recommendation_id == id).order_by(Assignment.from_at, Assignment.role)
    )
    return Story(
        recommendation=recommendation,
        hidden=hidden,
        sources=tuple((source, row) for source, row in sources.all()),
        charges=tuple(
            Charge(one.institution_id, institutions[one.institution_id], one.role, one.from_at, one.to_at)
            for one in charges
        ),
        asks=await _asks(session, id, sight, institutions, people, hidden),
        progress=await _progress(session, id, sight, institutions, people, hidden),
        conversation=await read_spoken(session, id, sight, people, hidden=hidden) if spoken else (),
        changes=await _changes(session, id, {**people, **names["user"]}, hidden) if audit else (),
        institutions=institutions,
    )


async def _names(session: AsyncSession) -> dict[str, dict[UUID, str]]:
    """What institutions, people and users are called, by kind."""
    each = (
        select(literal("institution").label("kind"), Institution.id, Institution.name),
        select(literal("person"), Person.id, Person.name),
        select(literal("user"), User.id, User.name),
    )
    found: dict[str, dict[UUID, str]] = {"institution": {}, "person": {}, "user": {}}
    for kind, id, name in (await session.execute(union_all(*each))).all():
        found[kind][id] = name
    return found


async def _asks(
    session: AsyncSession, id: UUID, sight: Sight, institutions: Names, people: Names, hidden: bool
) -> tuple[Asked, ...]:
    rows = (
        await session.execute(
            select(Ask, Deadline.number, Deadline.title, Note.text)
            .outerjoin(Deadline, Deadline.id == Ask.deadline_id)
            .outerjoin(Note, Note.id == Ask.request_id)
            .where(Ask.recommendation_id == id, asked_of(sight))
            .order_by(Ask.opened_at, Ask.id)
        )
    ).all()
    reminders: dict[UUID, list[Rung]] = {}
    for one in await session.scalars(
        select(Reminder).where(Reminder.ask_id.in_([ask.id for ask, *_ in rows])).order_by(Reminder.due_at)
    ):
        reminders.setdefault(one.ask_id, []).append(Rung(one.rung, one.occurrence, one.due_at, one.state))
    return tuple(
        Asked(
            id=ask.id,
            institution=ask.institution_id,
            name=institutions[ask.institution_id],
            kind=ask.kind,
            round=ask.round,
            state=ask.state,
            opened_at=ask.opened_at,
            due_at=ask.due_at,
            overdue=ask.overdue,
            closed_at=ask.closed_at,
            snoozed_until=ask.snoozed_until,
            delegate=people.get(ask.delegate_id) if ask.delegate_id else None,
            deadline=(number, title) if number is not None else None,
            request=None if hidden else note,
            reminders=tuple(reminders.get(ask.id, ())),
        )
        for ask, number, title, note in rows
    )


async def _progress(
    session: AsyncSession, id: UUID, sight: Sight, institutions: Names, people: Names, hidden: bool
) -> tuple[Reported, ...]:
    query = select(Progress).where(Progress.recommendation_id == id).order_by(Progress.said_at, Progress.id)
    if sight.institution is not None:
        query = query.where(Progress.institution_id == sight.institution)
    rows = list(await session.scalars(query))
    evidence = await evidence_of(session, [one.id for one in rows]) if rows else {}
    return tuple(
        Reported(
            id=one.id,
            answer=one.answer_id,
            institution=one.institution_id,
            name=institutions.get(one.institution_id) if one.institution_id else None,
            by=people.get(one.person_id) if one.person_id else None,
            status=one.status,
            narrative=None if hidden else one.narrative,
            state=one.state,
            said_at=one.said_at,
            evidence=tuple(evidence.get(one.id, ())),
        )
        for one in rows
    )


async def _changes(session: AsyncSession, id: UUID, names: Names, hidden: bool) -> tuple[Changed, ...]:
    rows = await session.scalars(select(Change).where(Change.recommendation_id == id).order_by(Change.number))
    return tuple(
        Changed(
            at=one.at,
            verb=one.verb,
            by=names.get(one.by_id) if one.by_id else None,
            by_kind=one.by_kind,
            whose=names.get(one.on_behalf_of) if one.on_behalf_of else None,
            through=one.through,
            before={} if hidden else one.before,
            after={} if hidden else one.after,
        )
        for one in rows
    )
