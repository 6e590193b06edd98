"""Who serves in which institution on a day, to be chosen from a list."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.holders import ANSWERING
from models.people import Institution, Person, Post, Tenure


@dataclass(frozen=True, slots=True)
class Serving:
    """A person who may answer for an institution. number: what the person is called in addresses and forms."""

    id: UUID
    number: int
    name: str
    institution: str


async def read_serving(session: AsyncSession, on: date) -> list[Serving]:
    """Everybody who holds a post that answers, by institution and name; who serves in two is told twice."""
    rows = await session.execute(
        select(Person.id, Person.number, Person.name, Institution.name)
        .join(Tenure, Tenure.person_id == Person.id)
        .join(Post, Post.id == Tenure.post_id)
        .join(Institution, Institution.id == Post.institution_id)
        .where(
            Post.kind.in_(ANSWERING),
            Tenure.from_on <= on,
            or_(Tenure.to_on.is_(None), Tenure.to_on > on),
        )
        .group_by(Person.id, Institution.id)
        .order_by(Institution.name, Person.name)
    )
    return [Serving(*row) for row in rows.all()]
