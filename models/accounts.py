"""What becomes of users: their role, password, second factor, and whether they are let in; each with its Change."""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.rights import UserRole
from models.changes import write_change
from models.errors import LastAdministrator
from models.people import Institution
from models.users import IDLE, LASTS, ApiToken, SignIn, User, end_sign_ins, end_tokens


@dataclass(frozen=True, slots=True)
class Listed:
    """A user as the list of users shows them. open: browsers in which they are signed in now; tokens: that hold.

    locked_until: after too many wrong passwords; None: not now.
    """

    number: int
    name: str
    email: str
    role: UserRole
    institution: str | None
    sees_confidential: bool
    second_factor: bool
    created_at: datetime
    ended_at: datetime | None
    locked_until: datetime | None
    seen_at: datetime | None
    open: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Rank:
    """What a user may do and see. institution: of a validator, whose answers they sign off."""

    role: UserRole
    institution: UUID | None
    sees_confidential: bool


async def read_roll(session: AsyncSession, at: datetime, page: int, size: int) -> tuple[int, list[Listed]]:
    """How many users there are, and one page of them by name, those who are let in first. page: from 1."""
    total = await session.scalar(select(func.count()).select_from(User)) or 0
    return total, await _list(session, at, offset=(page - 1) * size, limit=size)


async def read_listed(session: AsyncSession, number: int, at: datetime) -> Listed | None:
    """One user as the list shows them."""
    found = await _list(session, at, number=number)
    return found[0] if found else None


async def _list(
    session: AsyncSession, at: datetime, *, number: int | None = None, offset: int = 0, limit: int = 1
) -> list[Listed]:
    seen = (
        select(
            SignIn.user_id,
            func.max(SignIn.seen_at).label("seen_at"),
            func.count()
            .filter(SignIn.ended_at.is_(None), SignIn.seen_at > at - IDLE, SignIn.made_at > at - LASTS)
            .label("open"),
        )
        .group_by(SignIn.user_id)
        .subquery()
    )
    tokens = (
        select(func.count())
        .where(ApiToken.user_id == User.id, ApiToken.ended_at.is_(None), ApiToken.expires_at > at)
        .scalar_subquery()
    )
    query = (
        select(User, Institution.name, seen.c.seen_at, func.coalesce(seen.c.open, 0), tokens)
        .outerjoin(Institution, Institution.id == User.institution_id)
        .outerjoin(seen, seen.c.user_id == User.id)
        .order_by(User.ended_at.is_not(None), func.lower(User.name), User.number)
        .offset(offset)
        .limit(limit)
    )
    if number is not None:
        query = query.where(User.number == number)
    return [
        Listed(
            number=user.number,
            name=user.name,
            email=user.email,
            role=UserRole(user.role),
            institution=institution,
            sees_confidential=user.sees_confidential,
            second_factor=user.totp is not None,
            created_at=user.created_at,
            ended_at=user.ended_at,
            locked_until=user.locked_until if user.locked_until and user.locked_until > at else None,
            seen_at=seen_at,
            open=open_,
            tokens=held,
        )
        for user, institution, seen_at, open_, held in (await session.execute(query)).all()
    ]


async def take_user(session: AsyncSession, number: int) -> User | None:
    """The user of this number, locked for what follows."""
    found: User | None = await session.scalar(select(User).where(User.number == number).with_for_update())
    return found


async def rank_user(session: AsyncSession, user: User, rank: Rank, origin: Origin, at: datetime) -> bool:
    """Give a user another role, institution or sight; whether anything changed. Raises LastAdministrator."""
    institution = rank.institution if rank.role is UserRole.VALIDATOR else None
    before = await _told(session, UserRole(user.role), user.institution_id, user.sees_confidential)
    after = await _told(session, rank.role, institution, rank.sees_confidential)
    if before == after:
        return False
    if rank.role is not UserRole.ADMIN:
        await _spare_the_last(session, user)
    user.role, user.institution_id, user.sees_confidential = rank.role.value, institution, rank.sees_confidential
    await write_change(session, origin, at, "change_rights", "user", user.id, before, after)
    return True


async def shut_out(session: AsyncSession, user: User, origin: Origin, at: datetime) -> None:
    """Let a user in no more; their sign-ins and tokens end. What they did stays theirs. Raises LastAdministrator."""
    if user.ended_at is not None:
        return
    await _spare_the_last(session, user)
    user.ended_at = at
    ended = {"sign_ins": await end_sign_ins(session, user.id, at), "tokens": await end_tokens(session, user.id, at)}
    await write_change(session, origin, at, "shut_out", "user", user.id, {}, ended)


async def let_in(session: AsyncSession, user: User, origin: Origin, at: datetime) -> None:
    """Let somebody in again who was shut out, with the role they had; tokens that ended stay ended."""
    if user.ended_at is not None:
        user.ended_at, user.failures, user.locked_until = None, 0, None
        await write_change(session, origin, at, "let_in", "user", user.id, {}, {"role": user.role})


async def unlock(session: AsyncSession, user: User, origin: Origin, at: datetime) -> None:
    """Forget the wrong passwords, so that the next right one opens at once."""
    if user.locked_until is not None or user.failures:
        user.failures, user.locked_until = 0, None
        await write_change(session, origin, at, "unlock", "user", user.id, {}, {})


async def set_password(
    session: AsyncSession,
    user: User,
    hashed: str,
    origin: Origin,
    at: datetime,
    *,
    but: bytes | None = None,
    keeps_tokens: bool = False,
) -> None:
    """A new password, kept as its argon2 hash; every sign-in ends, but for the one of hash `but`, and every token.

    keeps_tokens: programs go on, since their owner says that nobody else knew the old password.
    """
    user.password, user.failures, user.locked_until = hashed, 0, None
    ended = {"sign_ins": await end_sign_ins(session, user.id, at, but=but)}
    if not keeps_tokens:
        ended["tokens"] = await end_tokens(session, user.id, at)
    await write_change(session, origin, at, "set_password", "user", user.id, {}, ended)


async def end_everywhere(session: AsyncSession, user: User, origin: Origin, at: datetime) -> int:
    """End all sign-ins of a user; how many there were."""
    ended = await end_sign_ins(session, user.id, at)
    if ended:
        await write_change(session, origin, at, "end_sign_in", "user", user.id, {}, {"sign_ins": ended})
    return ended


async def rename(
    session: AsyncSession, user: User, name: str, language: str | None, origin: Origin, at: datetime
) -> None:
    """Another name, another language of the pages (None: as the browser wishes)."""
    before, after = {"name": user.name, "language": user.language}, {"name": name, "language": language}
    if before != after:
        user.name, user.language = name, language
        await write_change(session, origin, at, "correct", "user", user.id, before, after)


async def set_second_factor(
    session: AsyncSession, user: User, secret: str, step: int, codes: Sequence[str], origin: Origin, at: datetime
) -> None:
    """Ask for a second factor from now on. secret: base32; step: of the code that proved it; codes: of recovery."""
    user.totp, user.totp_step, user.recovery = secret, step, [_hash(code) for code in codes]
    await write_change(session, origin, at, "set_second_factor", "user", user.id, {}, {})


async def remove_second_factor(session: AsyncSession, user: User, origin: Origin, at: datetime) -> None:
    """Ask for the password alone."""
    if user.totp is not None:
        user.totp, user.totp_step, user.recovery = None, None, []
        await write_change(session, origin, at, "remove_second_factor", "user", user.id, {}, {})


def spend_recovery_code(user: User, code: str) -> bool:
    """Whether this is one of a user's recovery codes, however it is grouped; it is used up then."""
    given = _hash(code)
    left = [kept for kept in user.recovery if not hmac.compare_digest(kept, given)]
    right = len(left) < len(user.recovery)
    if right:
        user.recovery = left
    return right


def _hash(code: str) -> str:
    return hashlib.sha256("".join(code.split()).replace("-", "").lower().encode()).hexdigest()


async def _spare_the_last(session: AsyncSession, user: User) -> None:
    """Raises LastAdministrator when nobody else could administer. Two who demote each other wait for one another."""
    admins = await session.scalars(
        select(User.id).where(User.role == UserRole.ADMIN, User.ended_at.is_(None)).order_by(User.id).with_for_update()
    )
    if set(admins) == {user.id}:
        raise LastAdministrator


async def _told(
    session: AsyncSession, role: UserRole, institution: UUID | None, confidential: bool
) -> dict[str, object]:
    name = await session.scalar(select(Institution.name).where(Institution.id == institution)) if institution else None
    return {"role": role.value, "institution": name, "sees_confidential": confidential}


async def is_institution(session: AsyncSession, id: UUID) -> bool:
    return bool(await session.scalar(select(exists().where(Institution.id == id))))
