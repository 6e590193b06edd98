"""The safety catch: whether messages are held, redirected, sent, or not even made."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.words import SendingMode
from models.changes import Change
from models.messages import Sending


@dataclass(frozen=True, slots=True)
class Switch:
    """mode, and in REDIRECT the address that everything goes to."""

    mode: SendingMode
    redirect_to: str | None = None


async def read_switch(session: AsyncSession) -> Switch:
    """The switch as it stands; hold, until somebody said otherwise."""
    row = (await session.execute(select(Sending.mode, Sending.redirect_to))).one_or_none()
    return Switch(row.mode, row.redirect_to) if row else Switch(SendingMode.HOLD)


async def turn_switch(session: AsyncSession, to: Switch, at: datetime, through: str, by: UUID | None = None) -> Switch:
    """Turn it, with its Change; returns how it stood before. by: the user who does, None: a command."""
    await session.execute(select(Sending.single).with_for_update())
    before = await read_switch(session)
    values = {"mode": to.mode, "redirect_to": to.redirect_to, "changed_at": at}
    found = await session.execute(update(Sending).values(**values).returning(Sending.single))
    if found.first() is None:
        await session.execute(insert(Sending).values(single=True, **values))
    if before != to:
        await session.execute(
            insert(Change).values(
                external_id=f"sending:{uuid4()}",
                at=at,
                by_kind="user" if by else "system",
                by_id=by,
                through=through,
                verb="turn",
                subject="sending",
                before={"mode": before.mode, "redirect_to": before.redirect_to},
                after={"mode": to.mode, "redirect_to": to.redirect_to},
            )
        )
    return before
