"""Who is who: institutions, their posts, the holders on a day and how they are reached."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.leaves import DAY, read_leaves
from models.people import Contact, Institution, Person, Post, Tenure


async def read_directory(session: AsyncSession, on: date) -> list[dict[str, Any]]:
    """Every institution with its posts; a post without a holder is told with person None."""
    institutions = (await session.scalars(select(Institution).order_by(Institution.name))).all()
    rows = (
        await session.execute(
            select(Post, Person, Tenure)
            .outerjoin(
                Tenure,
                (Tenure.post_id == Post.id) & (Tenure.from_on <= on) & or_(Tenure.to_on.is_(None), Tenure.to_on > on),
            )
            .outerjoin(Person, Person.id == Tenure.person_id)
            .order_by(Post.kind, Post.ordinal)
        )
    ).all()
    contacts: dict[UUID, list[dict[str, Any]]] = {}
    for contact in await session.scalars(select(Contact).order_by(Contact.preference)):
        contacts.setdefault(contact.person_id, []).append(
            {"channel": contact.channel, "address": contact.address, "state": _state(contact)}
        )
    away = await _away(session, on)
    following = await _following(session, on)
    posts: dict[UUID, list[dict[str, Any]]] = {}
    for post, person, tenure in rows:
        posts.setdefault(post.institution_id, []).append(
            {
                "post": post.kind,
                "ordinal": post.ordinal,
                "person": person.name if person else None,
                "language": person.language if person else None,
                "time_zone": person.time_zone if person else None,
                "since": tenure.from_on if tenure else None,
                "until": tenure.to_on if tenure else None,
                "next": following.get(post.id),
                "quiet": f"{person.quiet_from:%H:%M}–{person.quiet_to:%H:%M}" if person and person.quiet_from else None,
                "away": away.get(person.id, []) if person else [],
                "contacts": contacts.get(person.id, []) if person else [],
            }
        )
    return [
        {
            "name": one.name,
            "acronym": one.acronym,
            "aliases": one.aliases,
            "posts": posts.get(one.id, []),
        }
        for one in institutions
    ]


async def _away(session: AsyncSession, on: date) -> dict[UUID, list[dict[str, Any]]]:
    """By person, the leaves that are not over; `to` is the last day away."""
    leaves = await read_leaves(session, on)
    named = {leave.stand_in_id for leave in leaves if leave.stand_in_id}
    rows = await session.execute(select(Person.id, Person.name).where(Person.id.in_(named)))
    names: dict[UUID, str] = {id: name for id, name in rows.all()}
    found: dict[UUID, list[dict[str, Any]]] = {}
    for leave in leaves:
        stand_in = names.get(leave.stand_in_id) if leave.stand_in_id else None
        found.setdefault(leave.person_id, []).append(
            {"from": leave.from_on, "to": leave.to_on - DAY, "stand_in": stand_in}
        )
    return found


async def _following(session: AsyncSession, on: date) -> dict[UUID, dict[str, Any]]:
    """By post, who takes it over next, and when."""
    rows = await session.execute(
        select(Tenure.post_id, Person.name, Tenure.from_on)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.from_on > on)
        .order_by(Tenure.from_on.desc())
    )
    return {post: {"person": name, "from": from_on} for post, name, from_on in rows.all()}


def _state(contact: Contact) -> str:
    if contact.broken_at is not None:
        return "broken"
    return "verified" if contact.verified_at is not None else "not linked yet"
