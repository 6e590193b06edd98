"""One person, and one institution, as the room shows them: posts over time, addresses, questions, messages, replies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.rights import Sight
from domain.words import AskKind, AskState, ChannelName, MessageKind, MessageState, PostKind, ReplyState, Role
from models.asks import Ask
from models.holders import institutions_of
from models.messages import Delivery, Message
from models.people import Institution, Leave, Person, Post, RoutingRule, Tenure
from models.punctuality import Punctuality, read_persons_punctuality
from models.recommendations import Recommendation
from models.replies import Answer, Reply
from models.sight import visible
from models.staffing import DAY, Away, Reach, read_absences, read_contacts

SHOWN = 8
"""Messages and replies on a person's page: the newest; all are among the messages."""
ASKED = 50
LARGEST = 2**31
"""PostgreSQL's integers end below it."""


@dataclass(frozen=True, slots=True)
class Service:
    """A post that somebody holds or held. to_on: their last day; None: no end is told."""

    tenure: UUID
    post: UUID
    kind: PostKind
    ordinal: int
    institution: UUID
    name: str
    person: str
    number: int
    from_on: date
    to_on: date | None

    def on(self, day: date) -> bool:
        return self.from_on <= day and (self.to_on is None or day <= self.to_on)

    def over(self, day: date) -> bool:
        return self.to_on is not None and self.to_on < day


@dataclass(frozen=True, slots=True)
class Question:
    """An open ask. Of its recommendation there is the reference alone."""

    reference: str
    state: str
    kind: AskKind
    institution: str
    due_at: datetime
    overdue: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A message to somebody, without its words."""

    number: int
    kind: MessageKind
    channel: ChannelName
    state: MessageState
    at: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply of somebody's, without its words."""

    channel: str
    state: ReplyState
    at: datetime
    answers: int


@dataclass(frozen=True, slots=True)
class Profile:
    """A person. asked: how many questions are open for their institutions; questions: the first of them."""

    id: UUID
    number: int
    name: str
    language: str
    time_zone: str
    quiet_from: time | None
    quiet_to: time | None
    services: tuple[Service, ...]
    contacts: tuple[Reach, ...]
    leaves: tuple[Away, ...]
    asked: int
    overdue: int
    questions: tuple[Question, ...]
    punctuality: Punctuality
    messages: tuple[Written, ...]
    replies: tuple[Heard, ...]

    def holds(self, day: date) -> tuple[Service, ...]:
        return tuple(one for one in self.services if one.on(day))

    def ahead(self, day: date) -> tuple[Service, ...]:
        return tuple(one for one in self.services if one.from_on > day)

    def held(self, day: date) -> tuple[Service, ...]:
        return tuple(one for one in self.services if one.over(day))


async def find_person(session: AsyncSession, number: int) -> Person | None:
    """The person of that number; None when there is none, or no number could be so large."""
    if number >= LARGEST:
        return None
    found: Person | None = await session.scalar(select(Person).where(Person.number == number))
    return found


async def read_profile(
    session: AsyncSession, number: int, sight: Sight, now: datetime, calendar: Calendar
) -> Profile | None:
    """The person of that number; None when there is none."""
    one = await find_person(session, number)
    if one is None:
        return None
    today = calendar.day_of(now)
    services = await read_services(session, Tenure.person_id == one.id)
    institutions = await institutions_of(session, one.id, today)
    asked, overdue, questions = await _questions(session, institutions, sight, now)
    return Profile(
        one.id, one.number, one.name, one.language, one.time_zone, one.quiet_from, one.quiet_to,
        services=services,
        contacts=tuple((await read_contacts(session, {one.id})).get(one.id, ())),
        leaves=tuple((await read_absences(session, {one.id}, today)).get(one.id, ())),
        asked=asked,
        overdue=overdue,
        questions=questions,
        punctuality=await read_persons_punctuality(session, one.id, now),
        messages=await _messages(session, one.id),
        replies=await _replies(session, one.id),
    )  # fmt: skip


async def read_services(session: AsyncSession, *where: object) -> tuple[Service, ...]:
    """Tenures, the newest first."""
    rows = await session.execute(
        select(Tenure, Post, Institution.name, Person.name, Person.number)
        .join(Post, Post.id == Tenure.post_id)
        .join(Institution, Institution.id == Post.institution_id)
        .join(Person, Person.id == Tenure.person_id)
        .where(*where)  # type: ignore[arg-type]
        .order_by(Tenure.from_on.desc(), Institution.name, Post.kind, Post.ordinal)
    )
    return tuple(
        Service(
            tenure.id, post.id, post.kind, post.ordinal, post.institution_id, institution, person, number,
            tenure.from_on, tenure.to_on - DAY if tenure.to_on else None,
        )
        for tenure, post, institution, person, number in rows.all()
    )  # fmt: skip


async def _questions(
    session: AsyncSession, institutions: set[UUID], sight: Sight, now: datetime
) -> tuple[int, int, tuple[Question, ...]]:
    if not institutions:
        return 0, 0, ()
    open_ = (Ask.state == AskState.OPEN, Ask.institution_id.in_(institutions))
    asked, overdue = (
        await session.execute(select(func.count(), func.count().filter(Ask.due_at <= now)).where(*open_))
    ).one()
    rows = await session.execute(
        select(Recommendation.reference, Recommendation.state, Ask.kind, Institution.name, Ask.due_at)
        .join(Ask, Ask.recommendation_id == Recommendation.id)
        .join(Institution, Institution.id == Ask.institution_id)
        .where(*open_, visible(sight))
        .order_by(Ask.due_at, Recommendation.reference)
        .limit(ASKED)
    )
    return asked, overdue, tuple(Question(*row, overdue=row[4] <= now) for row in rows.all())


async def _messages(session: AsyncSession, person: UUID) -> tuple[Written, ...]:
    rows = await session.execute(
        select(Message.number, Message.kind, Message.channel, Message.state, Message.sent_at, Message.made_at)
        .where(Message.person_id == person)
        .order_by(Message.made_at.desc())
        .limit(SHOWN)
    )
    return tuple(Written(n, kind, channel, state, sent or made) for n, kind, channel, state, sent, made in rows.all())


async def _replies(session: AsyncSession, person: UUID) -> tuple[Heard, ...]:
    rows = await session.execute(
        select(Reply.channel, Reply.state, Reply.received_at, func.count(Answer.id))
        .outerjoin(Answer, Answer.reply_id == Reply.id)
        .where(Reply.person_id == person)
        .group_by(Reply.id)
        .order_by(Reply.received_at.desc())
        .limit(SHOWN)
    )
    return tuple(Heard(*row) for row in rows.all())


@dataclass(frozen=True, slots=True)
class Rule:
    """Which recommendations an institution is given by the routing rules; no condition: whatever no other rule fits."""

    role: Role
    priority: int
    theme: str | None
    group: str | None
    sdg: str | None
    body: str | None


async def read_rules(session: AsyncSession, institution: UUID) -> list[Rule]:
    rows = await session.execute(
        select(
            RoutingRule.role, RoutingRule.priority, RoutingRule.theme, RoutingRule.group, RoutingRule.sdg,
            RoutingRule.body,
        )
        .where(RoutingRule.institution_id == institution)
        .order_by(RoutingRule.role, RoutingRule.priority.desc(), RoutingRule.body, RoutingRule.theme)
    )  # fmt: skip
    return [Rule(*row) for row in rows.all()]


@dataclass(frozen=True, slots=True)
class Kept:
    """How much the record keeps of a person besides what their page shows."""

    tenures: int
    leaves: int
    messages: int
    deliveries: int
    replies: int
    first_on: datetime | None
    last_on: datetime | None


async def read_kept(session: AsyncSession, person: UUID) -> Kept:
    """Counted in one query."""
    count = func.count
    counts = (
        select(count()).where(Tenure.person_id == person),
        select(count()).where(or_(Leave.person_id == person, Leave.stand_in_id == person)),
        select(count()).select_from(Message).where(Message.person_id == person),
        select(count()).select_from(Delivery).join(Message, Message.id == Delivery.message_id)
        .where(Message.person_id == person),
        select(count()).select_from(Reply).where(Reply.person_id == person),
        select(func.min(Message.made_at)).where(Message.person_id == person),
        select(func.max(Message.made_at)).where(Message.person_id == person),
    )  # fmt: skip
    row = (await session.execute(select(*(query.scalar_subquery() for query in counts)))).one()
    return Kept(*row)


async def list_people(session: AsyncSession, but: UUID, on: date) -> Sequence[tuple[int, str, str]]:
    """Who may follow or stand in for somebody: number, name and institution of who holds a post; by name."""
    rows = await session.execute(
        select(Person.number, Person.name, func.min(Institution.name))
        .join(Tenure, Tenure.person_id == Person.id)
        .join(Post, Post.id == Tenure.post_id)
        .join(Institution, Institution.id == Post.institution_id)
        .where(Person.id != but, or_(Tenure.to_on.is_(None), Tenure.to_on > on))
        .group_by(Person.id)
        .order_by(Person.name)
    )
    return [(number, name, institution) for number, name, institution in rows.all()]
