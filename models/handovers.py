"""A post passes from one person to the next on a day: the tenure ends, the next begins, and both stay in history."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.words import PostKind
from models.changes import write_change
from models.errors import StaffError
from models.people import Institution, Person, Post, Tenure


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A post that changed hands. from_on: the first day of the new holder."""

    institution: str
    post: PostKind
    from_on: date


async def hand_over(
    session: AsyncSession,
    person: UUID,
    to: UUID,
    on: date,
    origin: Origin,
    at: datetime,
    *,
    kind: PostKind | None = None,
) -> list[HandedOver]:
    """Give what a person holds to another from a day on. Raises StaffError.

    kind: only their post of this kind; None: everything they hold. A tenure that had not begun is replaced.
    """
    people = await session.execute(
        select(Person.id, Person.name).where(Person.id.in_([person, to])).with_for_update(key_share=True)
    )
    names: dict[UUID, str] = {id: name for id, name in people.all()}
    if person == to:
        raise StaffError(f"{names[person]} cannot hand over to themselves.", "to-self", who=names[person])
    query = (
        select(Tenure, Post, Institution)
        .join(Post, Post.id == Tenure.post_id)
        .join(Institution, Institution.id == Post.institution_id)
        .where(Tenure.person_id == person)
        .order_by(Institution.name, Post.kind, Post.ordinal)
    )
    held = [row for row in (await session.execute(query)).all() if row[0].to_on is None or row[0].to_on > on]
    rows = [row for row in held if kind is None or row[1].kind is kind]
    if not rows:
        which = f"the post {kind.value!r}" if kind else "any post"
        others = ", ".join(f"{post.kind.value} ({institution.name})" for _, post, institution in held)
        raise StaffError(
            f"{names[person]} does not hold {which} on {on}"
            + (f", but: {others}." if others else ". See: suivi people list"),
            "holds-none", who=names[person], day=on,
        )  # fmt: skip
    return [
        await _pass(session, tenure, post, institution, to, on, origin, at, names) for tenure, post, institution in rows
    ]


async def _pass(
    session: AsyncSession,
    tenure: Tenure,
    post: Post,
    institution: Institution,
    to: UUID,
    on: date,
    origin: Origin,
    at: datetime,
    names: dict[UUID, str],
) -> HandedOver:
    where = f"{post.kind.value} ({institution.name})"
    if tenure.to_on is not None:
        following = await following_on(session, post.id, tenure.to_on)
        if following is not None:
            raise StaffError(
                f"Somebody else holds the post {where} from {following} on already. See: suivi people list",
                "taken-later", institution=institution.name, day=following,
            )  # fmt: skip
    if await _holds_one(session, post, to, on):
        raise StaffError(
            f"{names[to]} is {where} already.", "holds-already", who=names[to], institution=institution.name
        )
    if tenure.from_on < on:
        tenure.to_on = on
    else:
        await session.delete(tenure)
    await session.flush()
    session.add(Tenure(id=uuid4(), post_id=post.id, person_id=to, from_on=on, to_on=None))
    await session.flush()
    await write_change(
        session,
        Origin(f"{origin.external_id}:{post.id}", origin.by, origin.by_kind, origin.on_behalf_of, origin.through),
        at,
        "hand_over",
        "post",
        post.id,
        {"person": str(tenure.person_id)},
        {"person": str(to), "from_on": on.isoformat()},
    )
    return HandedOver(institution.name, post.kind, on)


async def following_on(session: AsyncSession, post: UUID, day: date) -> date | None:
    """The first day, not before `day`, on which a tenure of the post begins."""
    found: date | None = await session.scalar(
        select(Tenure.from_on).where(Tenure.post_id == post, Tenure.from_on >= day).order_by(Tenure.from_on).limit(1)
    )
    return found


async def _holds_one(session: AsyncSession, post: Post, person: UUID, on: date) -> bool:
    """Whether the person holds a post of this kind in this institution on a day or later."""
    rows = await session.execute(
        select(Tenure.to_on)
        .join(Post, Post.id == Tenure.post_id)
        .where(Tenure.person_id == person, Post.institution_id == post.institution_id, Post.kind == post.kind)
    )
    return any(to_on is None or to_on > on for (to_on,) in rows.all())
