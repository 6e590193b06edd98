"""A word that must not be seen: passwords, tokens, addresses that carry them."""

import hmac
from dataclasses import dataclass, field
from typing import NoReturn


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Secret:
    """A secret text that no log, page, traceback or pickle shows; only `reveal()` gives it."""

    _text: str = field(repr=False)

    def reveal(self) -> str:
        """Return the text itself: call it where it is handed over, and keep the result nowhere."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return format(repr(self), specification)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        # The time must not tell how many letters were right.
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A Secret is not written down: reveal() it where it is needed.")

    def __getstate__(self) -> NoReturn:
        raise TypeError("A Secret is not written down: reveal() it where it is needed.")
