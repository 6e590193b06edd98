"""What nobody answers for: institutions whose post has no holder who can be reached, and what nobody owns."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.notices import NoOwner, Vacancy
from domain.recommendation import OVER
from domain.roster import Posts
from domain.words import AskState, PostKind, Role
from models.asks import Ask
from models.holders import read_posts
from models.messages import Message
from models.notices import notify_coordinators
from models.people import Institution, Person, Post, Tenure
from models.recommendations import Assignment, Recommendation

WEEK = timedelta(days=7)


async def tell_vacancies(session: AsyncSession, now: datetime, calendar: Calendar) -> int:
    """Tell the coordinators, once a week and post, who cannot be asked although answers are awaited; how many."""
    today = calendar.day_of(now)
    year, week, _ = today.isocalendar()
    posts = await read_posts(session, today)
    asked = await session.execute(
        select(Institution.id, Institution.name, func.count())
        .join(Ask, Ask.institution_id == Institution.id)
        .where(Ask.state == AskState.OPEN)
        .group_by(Institution.id)
        .order_by(Institution.name)
    )
    made = 0
    for institution, name, count in asked.all():
        vacant = await _vacant(session, institution, posts, now, calendar)
        if vacant is not None:
            notice = Vacancy(name, PostKind.MAIN, count, vacant.person)
            fingerprint = f"vacancy:{institution}:{PostKind.MAIN.value}:{year}-W{week:02}"
            made += await notify_coordinators(session, notice, fingerprint, now, calendar)
    return made


@dataclass(frozen=True, slots=True)
class _Vacant:
    """person: who holds the post and cannot be reached; None when nobody holds it."""

    person: str | None = None


async def _vacant(
    session: AsyncSession, institution: UUID, posts: Posts, now: datetime, calendar: Calendar
) -> _Vacant | None:
    """Whether nobody in the focal point's post can be written to; who is away is no vacancy."""
    if any(holder.addresses for holder in posts.of(institution, PostKind.MAIN)):
        return None
    today = calendar.day_of(now)
    held = (
        await session.execute(
            select(Person.id, Person.name)
            .join(Tenure, Tenure.person_id == Person.id)
            .join(Post, Post.id == Tenure.post_id)
            .where(
                Post.institution_id == institution,
                Post.kind == PostKind.MAIN,
                Tenure.from_on <= today,
                func.coalesce(Tenure.to_on > today, True),
            )
            .order_by(Post.ordinal)
        )
    ).all()
    serving = {holder.person for holder in posts.of(institution, PostKind.MAIN)}
    if any(person not in serving for person, _ in held):
        return None
    return _Vacant(held[0].name if held else None)


async def tell_unowned(session: AsyncSession, now: datetime, calendar: Calendar, after: timedelta) -> int:
    """Tell the coordinators again, at most once a week, of what nobody owns for longer than `after`; how many notices.

    The first time each recommendation's own workflow tells.
    """
    coordinators = (await read_posts(session, calendar.day_of(now), ())).coordinators
    lately = await session.scalar(
        select(Message.id)
        .where(
            Message.person_id.in_([holder.person for holder in coordinators]),
            Message.made_at > now - WEEK,
            Message.content["kind"].astext == "no_owner",
        )
        .limit(1)
    )
    if lately is not None:
        return 0
    led = select(Assignment.recommendation_id).where(Assignment.to_at.is_(None), Assignment.role == Role.LEAD)
    references = await session.scalars(
        select(Recommendation.reference)
        .where(
            Recommendation.phase.not_in(OVER),
            Recommendation.no_owner_at.is_(None),
            Recommendation.received_at <= now - after,
            Recommendation.id.not_in(led),
        )
        .order_by(Recommendation.reference)
    )
    named = tuple(references)
    if not named:
        return 0
    fingerprint = f"no_owner:{calendar.day_of(now)}"
    return await notify_coordinators(session, NoOwner(named), fingerprint, now, calendar)
