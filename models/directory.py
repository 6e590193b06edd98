"""Who is who: institutions, their posts, the holders on a day and how they are reached."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

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


def _state(contact: Contact) -> str:
    if contact.broken_at is not None:
        return "broken"
    return "verified" if contact.verified_at is not None else "not linked yet"
