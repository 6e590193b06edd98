"""What users look at again and again: a list of recommendations with its filters, under a name of their own."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, UniqueConstraint, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Table

MOST: Final = 30
"""Views of one user; whoever has more does not find them again."""


class View(Table):
    """A user's view. query: the filters as they stand in the address of the list."""

    __tablename__ = "view"
    __table_args__ = (UniqueConstraint("user_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id"))
    name: Mapped[str]
    query: Mapped[str]
    made_at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class SavedView:
    id: UUID
    name: str
    query: str


class TooManyViews(Exception):
    """A user keeps as many views as they may."""


async def read_views(session: AsyncSession, user: UUID) -> list[SavedView]:
    """A user's views, by name."""
    rows = await session.execute(select(View.id, View.name, View.query).where(View.user_id == user).order_by(View.name))
    return [SavedView(*row) for row in rows.all()]


async def save_view(session: AsyncSession, user: UUID, name: str, query: str, at: datetime) -> None:
    """Keep a view; one of the same name takes the new filters. Raises TooManyViews."""
    others = select(func.count()).where(View.user_id == user, View.name != name)
    if (await session.scalar(others) or 0) >= MOST:
        raise TooManyViews
    row = {"id": uuid4(), "user_id": user, "name": name, "query": query, "made_at": at}
    statement = insert(View).values(**row)
    await session.execute(
        statement.on_conflict_do_update(index_elements=["user_id", "name"], set_={"query": query, "made_at": at})
    )


async def forget_view(session: AsyncSession, user: UUID, view: UUID) -> None:
    """Let a view go; one that is gone, or another user's, is left as it is."""
    await session.execute(delete(View).where(View.id == view, View.user_id == user))
