"""The users of the room, where they are signed in, and the tokens of their programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Identity, Index, LargeBinary, UniqueConstraint, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.commands import Origin
from domain.rights import Sight, UserRole
from models.base import Table
from models.changes import write_change

IDLE = timedelta(hours=12)
LASTS = timedelta(days=7)
"""A sign-in ends after so long without a page, and after so long in any case."""
SEEN_EVERY = timedelta(minutes=5)
"""How exactly it is written down when somebody was last here: not at every page."""


class User(Table):
    """Who may sign in to the coordinator's room."""

    __tablename__ = "user"
    __table_args__ = (
        UniqueConstraint("email"),
        UniqueConstraint("number"),
        CheckConstraint("role IN ('admin', 'coordinator', 'validator', 'observer')", name="role"),
        CheckConstraint("email = lower(email)", name="lower"),
        CheckConstraint("role <> 'validator' OR institution_id IS NOT NULL", name="validator"),
        CheckConstraint("failures >= 0", name="failures"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    email: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    password: Mapped[str | None]
    """An argon2 hash, never the password."""
    institution_id: Mapped[UUID | None] = mapped_column(ForeignKey("institution.id"))
    sees_confidential: Mapped[bool] = mapped_column(server_default=text("false"))
    language: Mapped[str | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    totp: Mapped[str | None]
    """The secret of the second factor, in base32; empty: none is set up."""
    totp_step: Mapped[int | None]
    """The time step of the last code that was taken: none is taken twice."""
    recovery: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    """SHA-256 of the codes that open once in place of the second factor, in hexadecimal; those used are gone."""
    failures: Mapped[int] = mapped_column(server_default=text("0"))
    """Wrong passwords or codes since the last right one."""
    locked_until: Mapped[datetime | None]

    @property
    def sight(self) -> Sight:
        own = self.institution_id if self.role == UserRole.VALIDATOR else None
        return Sight(own, self.sees_confidential)


class SignIn(Table):
    """A browser in which a user is signed in. Its cookie is nowhere kept, only its hash."""

    __tablename__ = "sign_in"
    __table_args__ = (Index("ix_sign_in_user_id", "user_id"), UniqueConstraint("number"))

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id"))
    made_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    browser: Mapped[str]
    """What the browser calls itself, cut short: by it people know their own."""
    passed_at: Mapped[datetime | None]
    """When the second factor was given, or at once where there is none; empty: it is still asked for."""


class ApiToken(Table):
    """Lets a program act as its user, within the user's own rights. The token is nowhere kept, only its hash."""

    __tablename__ = "api_token"
    __table_args__ = (UniqueConstraint("hash"), UniqueConstraint("number"), Index("ix_api_token_user_id", "user_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(Identity(always=True))
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id"))
    name: Mapped[str]
    reads_only: Mapped[bool] = mapped_column(server_default=text("true"))
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class NewUser:
    """Somebody to be let in. password: its argon2 hash. institution: of a validator."""

    email: str
    name: str
    role: UserRole
    password: str | None
    institution: UUID | None = None
    sees_confidential: bool = False
    language: str | None = None


async def add_user(session: AsyncSession, new: NewUser, origin: Origin, at: datetime) -> User:
    """Let somebody in, with the Change that says so. The address must not be a user's yet."""
    user = User(
        id=uuid4(),
        email=new.email.lower(),
        name=new.name,
        role=new.role.value,
        password=new.password,
        institution_id=new.institution,
        sees_confidential=new.sees_confidential,
        language=new.language,
        created_at=at,
    )
    session.add(user)
    await session.flush()
    after = {"role": new.role.value, "sees_confidential": new.sees_confidential}
    await write_change(session, origin, at, "add", "user", user.id, {}, after)
    return user


async def any_user(session: AsyncSession) -> bool:
    """Whether anybody was ever let in; until then the first one is made with the code that `suivi up` prints."""
    return await session.scalar(select(User.id).limit(1)) is not None


async def is_user(session: AsyncSession, email: str) -> bool:
    """Whether this address belongs to a user, to one who was shut out, too."""
    return await session.scalar(select(User.id).where(User.email == email.strip().lower())) is not None


async def find_user(session: AsyncSession, email: str) -> User | None:
    """The user with this address who was not shut out, locked for what follows."""
    found: User | None = await session.scalar(
        select(User).where(User.email == email.strip().lower(), User.ended_at.is_(None)).with_for_update()
    )
    return found


async def begin(session: AsyncSession, user: User, hash: bytes, browser: str, at: datetime) -> None:
    """Sign a user in in one browser; complete at once unless a second factor is set up."""
    passed = None if user.totp else at
    session.add(SignIn(hash=hash, user_id=user.id, made_at=at, seen_at=at, browser=browser[:200], passed_at=passed))


async def find_sign_in(session: AsyncSession, hash: bytes, at: datetime) -> tuple[User, SignIn] | None:
    """Who is signed in with this cookie, if they still are. Notes that they were here."""
    row = (
        await session.execute(
            select(User, SignIn)
            .join(SignIn, SignIn.user_id == User.id)
            .where(
                SignIn.hash == hash,
                SignIn.ended_at.is_(None),
                SignIn.seen_at > at - IDLE,
                SignIn.made_at > at - LASTS,
                User.ended_at.is_(None),
            )
        )
    ).one_or_none()
    if row is None:
        return None
    user, sign_in = row
    if sign_in.seen_at < at - SEEN_EVERY:
        sign_in.seen_at = at
    return user, sign_in


async def end_sign_ins(session: AsyncSession, user: UUID, at: datetime, *, but: bytes | None = None) -> int:
    """End every sign-in of a user, but for one; how many there were."""
    rows = await session.scalars(select(SignIn).where(SignIn.user_id == user, SignIn.ended_at.is_(None)))
    ended = [row for row in rows if row.hash != but]
    for row in ended:
        row.ended_at = at
    return len(ended)


async def end_tokens(session: AsyncSession, user: UUID, at: datetime) -> int:
    """End every token of a user; how many still held."""
    rows = (await session.scalars(select(ApiToken).where(ApiToken.user_id == user, ApiToken.ended_at.is_(None)))).all()
    for row in rows:
        row.ended_at = at
    return sum(row.expires_at > at for row in rows)


async def find_token(session: AsyncSession, hash: bytes, at: datetime) -> tuple[User, ApiToken] | None:
    """Whose program this is, if the token still holds. Notes that it was used."""
    row = (
        await session.execute(
            select(User, ApiToken)
            .join(ApiToken, ApiToken.user_id == User.id)
            .where(
                ApiToken.hash == hash,
                ApiToken.ended_at.is_(None),
                ApiToken.expires_at > at,
                User.ended_at.is_(None),
            )
        )
    ).one_or_none()
    if row is None:
        return None
    user, token = row
    if token.used_at is None or token.used_at < at - SEEN_EVERY:
        token.used_at = at
    return user, token


async def read_users(session: AsyncSession) -> Sequence[User]:
    """Everybody who may sign in or once could, by name."""
    return (await session.scalars(select(User).order_by(User.ended_at.is_not(None), func.lower(User.name)))).all()
