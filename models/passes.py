"""What lets a user in besides their password: browsers in which they are signed in, and tokens of their programs."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from models.changes import write_change
from models.users import IDLE, LASTS, ApiToken, SignIn, User


async def read_sign_ins(session: AsyncSession, user: UUID, at: datetime) -> Sequence[SignIn]:
    """The browsers in which a user is signed in, the one seen last first."""
    return (
        await session.scalars(
            select(SignIn)
            .where(
                SignIn.user_id == user,
                SignIn.ended_at.is_(None),
                SignIn.passed_at.is_not(None),
                SignIn.seen_at > at - IDLE,
                SignIn.made_at > at - LASTS,
            )
            .order_by(SignIn.seen_at.desc(), SignIn.number.desc())
        )
    ).all()


async def end_sign_in(session: AsyncSession, user: UUID, number: int, origin: Origin, at: datetime) -> bool:
    """End one of a user's own sign-ins; whether there was one of this number."""
    found = await session.scalar(select(SignIn).where(SignIn.user_id == user, SignIn.number == number))
    if found is None:
        return False
    if found.ended_at is None:
        found.ended_at = at
        await write_change(session, origin, at, "end_sign_in", "user", user, {}, {"sign_ins": 1})
    return True


async def read_tokens(session: AsyncSession, user: UUID, at: datetime) -> Sequence[ApiToken]:
    """The tokens of a user that hold, the newest first."""
    return (
        await session.scalars(
            select(ApiToken)
            .where(ApiToken.user_id == user, ApiToken.ended_at.is_(None), ApiToken.expires_at > at)
            .order_by(ApiToken.number.desc())
        )
    ).all()


async def add_token(
    session: AsyncSession,
    user: User,
    hash: bytes,
    name: str,
    expires_at: datetime,
    origin: Origin,
    at: datetime,
    *,
    reads_only: bool,
) -> None:
    """Let a program act as this user. hash: of the token, which is nowhere kept."""
    session.add(
        ApiToken(
            id=uuid4(),
            hash=hash,
            user_id=user.id,
            name=name,
            reads_only=reads_only,
            made_at=at,
            expires_at=expires_at,
        )
    )
    after = {"name": name, "reads_only": reads_only, "expires_at": expires_at.isoformat()}
    await write_change(session, origin, at, "add_token", "user", user.id, {}, after)


async def end_token(session: AsyncSession, user: UUID, number: int, origin: Origin, at: datetime) -> bool:
    """End one of a user's own tokens; whether there was one of this number."""
    found = await session.scalar(select(ApiToken).where(ApiToken.user_id == user, ApiToken.number == number))
    if found is None:
        return False
    if found.ended_at is None:
        found.ended_at = at
        await write_change(session, origin, at, "end_token", "user", user, {"name": found.name}, {})
    return True
