"""What the new holder of a post is told on the day they take it over: what is open, and what was said last."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.notices import HandOver, HandOverLine
from domain.references import reading_order
from domain.words import AskState, Classification, ProgressState
from models.asks import Ask
from models.changes import Change
from models.holders import read_posts
from models.messages import Message
from models.notices import notify_person
from models.people import Institution, Person, Post, Tenure
from models.recommendations import Assignment, Progress, Recommendation

LATELY = timedelta(days=14)
"""For so long somebody new is told, when they could not be reached on the first day."""
ANSWERS = 50
"""Earlier answers told of at most, the newest; everything is on the pages."""
ROOM = 1_000


async def welcome_holders(session: AsyncSession, now: datetime, calendar: Calendar) -> int:
    """Make the hand-over notice of everybody who took over a post lately, once each; how many were made."""
    today = calendar.day_of(now)
    taken_over = await _taken_over(session, today)
    if not taken_over:
        return 0
    posts = await read_posts(session, today)
    made = 0
    for tenure, post, institution, predecessor in taken_over:
        holder = posts.by_person.get(tenure.person_id)
        if holder is None or not holder.addresses:
            continue
        notice = HandOver(
            post=post.kind,
            institution=institution.name,
            from_on=tenure.from_on,
            predecessor=predecessor,
            lines=await read_lines(session, institution.id, today, calendar),
        )
        made += await notify_person(session, holder, notice, _fingerprint(tenure), now, calendar)
    return made


async def _taken_over(session: AsyncSession, today: date) -> list[tuple[Tenure, Post, Institution, str]]:
    """Tenures that began lately after somebody else's, of which nobody was told yet, with the predecessor's name."""
    rows = (
        await session.execute(
            select(Tenure, Post, Institution)
            .join(Post, Post.id == Tenure.post_id)
            .join(Institution, Institution.id == Post.institution_id)
            .where(
                Tenure.from_on <= today,
                Tenure.from_on > today - LATELY,
                or_(Tenure.to_on.is_(None), Tenure.to_on > today),
            )
        )
    ).all()
    told = set(
        await session.scalars(
            select(Message.fingerprint).where(Message.fingerprint.in_([_fingerprint(row[0]) for row in rows]))
        )
    )
    fresh = [(tenure, post, institution) for tenure, post, institution in rows if _fingerprint(tenure) not in told]
    if not fresh:
        return []
    before = await _predecessors(session, [tenure for tenure, _, _ in fresh])
    return [
        (tenure, post, institution, before[tenure.id]) for tenure, post, institution in fresh if tenure.id in before
    ]


async def _predecessors(session: AsyncSession, tenures: Sequence[Tenure]) -> dict[UUID, str]:
    """By tenure, the name of who held the post before; those that nobody held before are left out.

    Who handed over on the day on which they began left no tenure: the audit names them.
    """
    posts = [tenure.post_id for tenure in tenures]
    earlier = (
        await session.execute(
            select(Tenure.post_id, Tenure.person_id, Tenure.to_on)
            .where(Tenure.post_id.in_(posts), Tenure.to_on.is_not(None))
            .order_by(Tenure.to_on)
        )
    ).all()
    changed = (
        await session.execute(
            select(Change.subject_id, Change.before["person"].astext, Change.after["person"].astext)
            .where(
                Change.verb == "hand_over",
                Change.subject_id.in_(posts),
                Change.at > datetime.combine(min(t.from_on for t in tenures), time(), UTC) - LATELY,
            )
            .order_by(Change.number)
        )
    ).all()
    found: dict[UUID, UUID] = {}
    for tenure in tenures:
        mine = str(tenure.person_id)
        told = [UUID(old) for post, old, new in changed if post == tenure.post_id and new == mine]
        held = [who for post, who, to_on in earlier if post == tenure.post_id and to_on and to_on <= tenure.from_on]
        others = [person for person in (*told, *held) if person != tenure.person_id]
        if others:
            found[tenure.id] = others[-1]
    people = await session.execute(select(Person.id, Person.name).where(Person.id.in_(found.values())))
    names: dict[UUID, str] = {id: name for id, name in people.all()}
    return {tenure: names[person] for tenure, person in found.items()}


def _fingerprint(tenure: Tenure) -> str:
    return f"hand_over:{tenure.id}"


async def read_lines(
    session: AsyncSession, institution: UUID, today: date, calendar: Calendar
) -> tuple[HandOverLine, ...]:
    """The institution's open asks, then the newest of what it answered elsewhere. Confidential: references alone."""
    asked = (
        await session.execute(
            select(Ask, Recommendation)
            .join(Recommendation, Recommendation.id == Ask.recommendation_id)
            .where(Ask.institution_id == institution, Ask.state == AskState.OPEN)
        )
    ).all()
    answered = await _answers(session, institution)
    last = {progress.recommendation_id: (progress, by) for progress, _, by in answered}
    lines = [
        _line(recommendation, ask, last.get(recommendation.id), today, calendar)
        for ask, recommendation in sorted(
            asked, key=lambda row: (row[0].due_at.date(), reading_order(row[1].reference))
        )
    ]
    open_ones = {recommendation.id for _, recommendation in asked}
    newest = sorted(answered, key=lambda row: row[0].said_at, reverse=True)
    lines += [
        _line(recommendation, None, (progress, by), today, calendar)
        for progress, recommendation, by in [row for row in newest if row[1].id not in open_ones][:ANSWERS]
    ]
    return tuple(lines)


async def _answers(session: AsyncSession, institution: UUID) -> Sequence[tuple[Progress, Recommendation, str | None]]:
    """The last standing progress of each recommendation that the institution is charged with."""
    rows = await session.execute(
        select(Progress, Recommendation, Person.name)
        .ext(distinct_on(Progress.recommendation_id))
        .join(Recommendation, Recommendation.id == Progress.recommendation_id)
        .join(
            Assignment,
            (Assignment.recommendation_id == Recommendation.id)
            & (Assignment.institution_id == institution)
            & Assignment.to_at.is_(None),
        )
        .outerjoin(Person, Person.id == Progress.person_id)
        .where(Progress.institution_id == institution, Progress.state != ProgressState.WITHDRAWN)
        .order_by(Progress.recommendation_id, Progress.said_at.desc())
    )
    return [(progress, recommendation, by) for progress, recommendation, by in rows.all()]


def _line(
    recommendation: Recommendation,
    ask: Ask | None,
    last: tuple[Progress, str | None] | None,
    today: date,
    calendar: Calendar,
) -> HandOverLine:
    secret = recommendation.classification is Classification.CONFIDENTIAL
    progress, by = last or (None, None)
    due_on = calendar.day_of(ask.due_at) if ask else None
    return HandOverLine(
        reference=recommendation.reference,
        kind=ask.kind if ask else None,
        text=None if secret else _cut(recommendation.text),
        due_on=due_on,
        overdue_days=max((today - due_on).days, 0) if due_on else 0,
        last_status=progress.status if progress and not secret else None,
        last_narrative=_cut(progress.narrative) or None if progress and not secret else None,
        last_on=calendar.day_of(progress.said_at) if progress and not secret else None,
        last_by=by if progress and not secret else None,
    )


def _cut(text: str) -> str:
    return text if len(text) <= ROOM else f"{text[: ROOM - 1].rstrip()}…"
