"""The one-time code with which the first administrator is made: it holds until somebody is a user, and only then."""

import base64
import hashlib
import hmac

from domain.tokens import Keys

LETTERS = 16


def first_code(keys: Keys) -> str:
    """Sixteen letters in groups of four, the same for every process of this installation: 80 bits."""
    made = hmac.new(keys[min(keys)], b"the first user of the room", hashlib.sha256).digest()
    letters = base64.b32encode(made).decode()[:LETTERS].lower()
    return "-".join(letters[at : at + 4] for at in range(0, LETTERS, 4))


def is_first_code(given: str, keys: Keys) -> bool:
    """Whether this is the code, however its letters are grouped."""
    return hmac.compare_digest(_plain(given), _plain(first_code(keys)))


def _plain(code: str) -> bytes:
    return "".join(code.split()).replace("-", "").lower().encode()
