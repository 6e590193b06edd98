"""How fast we may speak to a provider: so many messages a second in all, and so many to one person."""

from datetime import timedelta


class Pace:
    """Gives out places in time. Holds no clock: `now` is any monotonic count of seconds.

    overall, each: messages a second, in all and to one address.
    """

    MANY = 5_000

    def __init__(self, *, overall: float, each: float) -> None:
        self._gap = 1 / overall
        self._own_gap = 1 / each
        self._next = 0.0
        self._own_next: dict[str, float] = {}
        self._closed_until = 0.0

    def reserve(self, address: str, now: float) -> float:
        """Take the next place for a message to this address; returns the seconds to wait for it."""
        if len(self._own_next) > self.MANY:
            self._own_next = {a: at for a, at in self._own_next.items() if at > now}
        at = max(now, self._next, self._own_next.get(address, 0.0))
        # A long queue to one person must not hold back the others, so the overall place is taken from now.
        self._next = max(now, self._next) + self._gap
        self._own_next[address] = at + self._own_gap
        return at - now

    def close(self, wait: timedelta, now: float) -> None:
        """Take no more places for as long as the provider asked."""
        self._closed_until = max(self._closed_until, now + wait.total_seconds())

    def closed_for(self, now: float) -> timedelta | None:
        """Return how long the provider still wants silence, or None."""
        left = self._closed_until - now
        return timedelta(seconds=left) if left > 0 else None
