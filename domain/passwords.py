"""What a password must be, and when too many wrong ones lock an account for a while."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

SHORTEST: Final = 12
LONGEST: Final = 256
"""Characters; hashing is slow on purpose, and its input is bounded. Source: NIST SP 800-63B, 5.1.1.2."""
FREE: Final = 5
"""Wrong passwords in a row before an account is locked."""
FIRST_LOCK: Final = timedelta(minutes=1)
LONGEST_LOCK: Final = timedelta(hours=1)


class WeakPassword(StrEnum):
    """Why a password is not taken."""

    SHORT = "short"
    LONG = "long"
    PLAIN = "plain"
    """One or two characters over and over, or what is known of its owner."""


def judge(password: str, known: Collection[str] = ()) -> WeakPassword | None:
    """What is wrong with a password, if anything. known: words of its owner, such as their name and address."""
    if len(password) < SHORTEST:
        return WeakPassword.SHORT
    if len(password) > LONGEST:
        return WeakPassword.LONG
    folded = password.casefold()
    if len(set(folded)) < 5 or folded in {word.casefold() for word in known} or folded in "0123456789" * 3:
        return WeakPassword.PLAIN
    return None


def locked_until(failures: int, at: datetime) -> datetime | None:
    """Until when an account is locked after this many wrong passwords in a row: twice as long each time."""
    if failures < FREE:
        return None
    doubled: int = 2 ** min(failures - FREE, 10)
    return at + min(FIRST_LOCK * doubled, LONGEST_LOCK)
