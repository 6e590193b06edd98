"""Passwords are kept as argon2 hashes, and compared in the same time whether or not their user exists."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobody() -> str:
    return _hasher().hash("nobody's password")


def hash_password(password: str) -> str:
    """The argon2id hash to keep. Takes some 50 ms of a processor and 64 MiB on purpose: call it in a thread."""
    return _hasher().hash(password)


def fits(password: str, kept: str | None) -> bool:
    """Whether this is the password; as slow for somebody who does not exist (kept is None) as for who does."""
    try:
        return _hasher().verify(kept or _nobody(), password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False
