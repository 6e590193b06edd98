"""Slows down who comes too often: guesses at the door, programs at the API. Counted by each process for itself."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from litestar.datastructures import Headers
from litestar.enums import ScopeType
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, Receive, Scope, Send

from domain.passwords import locked_until
from web.guard import SAFE

DOORS: Final = ("/sign-in", "/first")
ATTEMPTS: Final = 30
"""Attempts to sign in that one client may make in a minute."""
CALLS: Final = 600
"""Calls of the API that one token may make in a minute."""
REFUSED: Final = 30
"""Calls without a token that holds that one client may make in a minute."""
WINDOW: Final = 60
"""Seconds."""
KNOWN: Final = 50_000
"""Clients that are told apart; beyond it whoever is new is counted with all others that are."""


@dataclass
class Brake:
    """Lets each key pass `most` times in a minute."""

    most: int
    _began: int = 0
    _counts: dict[str | bytes, int] = field(default_factory=dict)

    def press(self, key: str | bytes, now: datetime) -> int | None:
        """Count one more; seconds to wait when it is one too many."""
        self._turn(now)
        if key not in self._counts and len(self._counts) >= KNOWN:
            key = ""
        self._counts[key] = self._counts.get(key, 0) + 1
        return self.wait(key, now)

    def wait(self, key: str | bytes, now: datetime) -> int | None:
        """Seconds to wait for whoever has used up what they had; None: none."""
        self._turn(now)
        if self._counts.get(key, 0) <= self.most:
            return None
        return WINDOW - int(now.timestamp()) % WINDOW

    def _turn(self, now: datetime) -> None:
        began = int(now.timestamp()) // WINDOW
        if began != self._began:
            self._began, self._counts = began, {}


@dataclass
class Strangers:
    """Addresses that are nobody's, locked after wrong passwords as a user's is: so that a lock tells nothing."""

    _failures: dict[str, int] = field(default_factory=dict)
    _until: dict[str, datetime] = field(default_factory=dict)

    def fail(self, address: str, now: datetime) -> None:
        """Count a wrong password for an address that no user has."""
        if len(self._failures) >= KNOWN:
            self._failures, self._until = {}, {}
        self._failures[address] = failures = self._failures.get(address, 0) + 1
        until = locked_until(failures, now)
        if until is not None:
            self._until[address] = until

    def locked(self, address: str) -> datetime | None:
        """Until when nobody signs in by it."""
        return self._until.get(address)


@dataclass(frozen=True)
class Brakes:
    """All that is counted."""

    door: Brake = field(default_factory=lambda: Brake(ATTEMPTS))
    calls: Brake = field(default_factory=lambda: Brake(CALLS))
    refused: Brake = field(default_factory=lambda: Brake(REFUSED))
    strangers: Strangers = field(default_factory=Strangers)


def make_brakes(brakes: Brakes, now: Callable[[], datetime], *, behind_proxy: bool) -> Callable[[ASGIApp], ASGIApp]:
    """Middleware that counts what is sent to the door, by client."""

    def brake(app: ASGIApp) -> ASGIApp:
        async def braked(scope: Scope, receive: Receive, send: Send) -> None:
            if (
                scope["type"] == ScopeType.HTTP
                and scope["method"] not in SAFE
                and scope["path"].startswith(DOORS)
                and (wait := brakes.door.press(client_of(scope, behind_proxy=behind_proxy), now())) is not None
            ):
                raise too_often(wait)
            await app(scope, receive, send)

        return braked

    return brake


def too_often(wait: int) -> HTTPException:
    """429, with when to come again (RFC 6585). wait: seconds."""
    return HTTPException(status_code=429, headers={"Retry-After": str(wait)})


def client_of(scope: Scope, *, behind_proxy: bool) -> str:
    """The address of who comes: the peer's, or the one that the proxy before us saw and wrote down last."""
    if behind_proxy:
        seen = Headers.from_scope(scope).get("x-forwarded-for", "").rpartition(",")[2].strip()
        if seen:
            return seen[:64]
    client = scope.get("client")
    return client[0] if client else ""
