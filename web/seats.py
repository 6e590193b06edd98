"""Who looks at the room: a user signed in with a browser, or a program with a token; and what proves a form ours."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Final, Literal
from uuid import UUID, uuid4

from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from domain.commands import Origin
from domain.rights import Act, Sight, UserRole, may
from models.users import LASTS, User

TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
PROOF: Final = re.compile(r"([A-Za-z0-9_-]{22})\.([0-9a-f]{64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Seat:
    """A user at work. secret: what their forms are proved with. program: acts by a token of the API.

    reads_only: a token that changes nothing. hash: of the sign-in or token.
    """

    user: UUID
    number: int
    name: str
    email: str
    role: UserRole
    sight: Sight
    language: str | None
    secret: str
    hash: bytes = b""
    program: bool = False
    reads_only: bool = False

    def may(self, act: Act) -> bool:
        return may(self.role, act)

    @property
    def through(self) -> Literal["room", "api"]:
        return "api" if self.program else "room"

    def origin(self, what: str, id: str | None = None) -> Origin:
        """Who wants a change. what: a word for it; id: makes a repeat of the same form one change."""
        return Origin(f"{self.through}:{what}:{id or uuid4()}", self.user, "user", through=self.through)

    def proof(self) -> str:
        """What a form carries to show that one of our pages made it. Different each time (BREACH)."""
        nonce = token_urlsafe(16)
        return f"{nonce}.{_sign(self.secret, nonce)}"

    def proves(self, proof: str) -> bool:
        """Whether a form that brings this was made for this sign-in."""
        found = PROOF.fullmatch(proof)
        return found is not None and hmac.compare_digest(found[2], _sign(self.secret, found[1]))


Seated = NamedDependency[SkipValidation[Seat]]


def seat_of(user: User, secret: str, hash: bytes, *, program: bool = False, reads_only: bool = False) -> Seat:
    return Seat(
        user=user.id,
        number=user.number,
        name=user.name,
        email=user.email,
        role=UserRole(user.role),
        sight=user.sight,
        language=user.language,
        secret=secret,
        hash=hash,
        program=program,
        reads_only=reads_only,
    )


def new_token() -> str:
    """The cookie of a sign-in, or a token of the API: 256 bits that nobody can guess."""
    return token_urlsafe(32)


def hash_token(token: str) -> bytes:
    """What is kept of it. It is random and long, so one round is enough."""
    return hashlib.sha256(token.encode()).digest()


def cookie_name(public_url: str | None) -> str:
    """With the prefix that binds it to this host alone, where we are reached by https (RFC 6265bis, 4.1.3)."""
    return "__Host-session" if _secure(public_url) else "session"


def cookie_of(token: str, public_url: str | None, *, over: bool = False) -> Cookie:
    """The cookie that signs a browser in. over: the one that ends it."""
    return Cookie(
        key=cookie_name(public_url),
        value="" if over else token,
        max_age=0 if over else int(LASTS.total_seconds()),
        path="/",
        httponly=True,
        samesite="lax",
        secure=_secure(public_url),
    )


def _secure(public_url: str | None) -> bool:
    return (public_url or "").startswith("https:")


def _sign(secret: str, nonce: str) -> str:
    return hmac.new(secret.encode(), f"form:{nonce}".encode(), hashlib.sha256).hexdigest()
