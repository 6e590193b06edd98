"""Proves that somebody is who they say: compares passwords and codes, and counts those that were wrong."""

import asyncio
import base64
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import pyotp
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.passwords import locked_until
from models.changes import write_change
from models.session import Database
from models.users import User
from web.passwords import fits

AT_ONCE: Final = asyncio.Semaphore(2)
WAITING: Final = 20
"""Passwords are slow to compare on purpose: two at a time, and whoever comes twentieth is asked to come again."""
STEP: Final = 30
"""Seconds that a code of the second factor holds (RFC 6238)."""
CODES: Final = 8
"""Recovery codes that are made at once, each of 80 bits."""


class Proof(StrEnum):
    """What came of a password that was given again for something that needs it."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"
    BUSY = "busy"


@dataclass
class _Queue:
    waiting: int = 0


_queue = _Queue()


async def compare(password: str, kept: str | None) -> bool | None:
    """Whether it is the password; None when too many wait to be compared."""
    if _queue.waiting >= WAITING:
        return None
    _queue.waiting += 1
    try:
        async with AT_ONCE:
            return await asyncio.to_thread(fits, password, kept)
    finally:
        _queue.waiting -= 1


async def ask_again(database: Database, id: UUID, password: str, now: datetime) -> Proof:
    """Whether this is the password of somebody who is signed in; wrong ones lock the account as at the door."""
    async with database.transaction() as session:
        user = await session.get_one(User, id)
        kept, locked = user.password, user.locked_until
    if locked is not None and locked > now:
        return Proof.LOCKED
    right = await compare(password[:256], kept)
    if right is None:
        return Proof.BUSY
    if not right:
        async with database.transaction() as session:
            await note_failure(session, await session.get_one(User, id, with_for_update=True), now)
        return Proof.WRONG
    return Proof.RIGHT


def step_of(code: str, secret: str, last: int | None, now: datetime) -> int | None:
    """The time step whose code this is, half a minute early or late at most, if it is a fresh one.

    secret: in base32. last: the step of the last code that was taken.
    """
    steps = pyotp.TOTP(secret, interval=STEP)
    current = int(now.timestamp()) // STEP
    for step in (current, current - 1, current + 1):
        if step > (last or 0) and pyotp.utils.strings_equal(code, steps.generate_otp(step)):
            return step
    return None


def digits_of(code: str) -> str:
    """A code as it was typed, without what people put between its digits."""
    return "".join(character for character in code[:40] if character.isdecimal())


def make_codes() -> list[str]:
    """Recovery codes: sixteen letters each, in groups of four."""
    made = [base64.b32encode(secrets.token_bytes(10)).decode().lower() for _ in range(CODES)]
    return ["-".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in made]


async def note_failure(session: AsyncSession, user: User, now: datetime) -> None:
    """Count a wrong password or code; too many lock the account for a while."""
    user.failures += 1
    until = locked_until(user.failures, now)
    if until is not None:
        user.locked_until = until
        origin = Origin(f"room:locked:{user.id}:{now.isoformat()}", through="room")
        await write_change(session, origin, now, "lock", "user", user.id, {}, {"failures": user.failures})


async def note_success(session: AsyncSession, user: User, now: datetime) -> None:
    """Forget the wrong ones: somebody signed in."""
    user.failures, user.locked_until = 0, None
    origin = Origin(f"room:sign_in:{user.id}:{now.isoformat()}", user.id, "user", through="room")
    await write_change(session, origin, now, "sign_in", "user", user.id, {}, {})


def minutes_until(until: datetime, now: datetime) -> int:
    """Minutes from now, rounded up; one at least."""
    return max(1, -(-int((until - now).total_seconds()) // 60))
