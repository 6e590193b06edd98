"""The port every channel implements, and what it may raise."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Protocol

from domain.faults import Fault
from domain.messages import Outgoing, Sent


class ChannelError(Exception):
    """The provider did not take the message. One bit matters: will it ever?

    permanent: the address or the message itself is refused for good. retry_after: how long the provider asks us to
    wait. moved_to: the provider's new address for the same person (a migrated chat).
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool,
        retry_after: timedelta | None = None,
        moved_to: str | None = None,
    ) -> None:
        # A relay may answer in any charset; what it said must still fit the record.
        self.reason = reason.encode("utf-8", "replace").decode().replace("\0", "")
        super().__init__(self.reason)
        self.permanent = permanent
        self.retry_after = retry_after
        self.moved_to = moved_to


class UnknownOutcome(ChannelError):
    """The message was handed over, but whether the provider took it was not heard: a duplicate is possible."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"unknown: accepted or not ({reason})", permanent=False)


class NoLongerWanted(Exception):
    """The last look said that this message is not to be sent any more: the provider was not handed it."""


Still = Callable[[], Awaitable[bool]]
"""The last look: whether a message is still to be sent. Cheap; raises ChannelError when that cannot be known."""


async def always() -> bool:
    """For what nothing can overtake."""
    return True


class ScannerAway(Exception):
    """The virus scanner gave no verdict. The message says what happened; the file waits."""


class NotScanned(ScannerAway):
    """The virus scanner answers, and would not look at this content; it may look at others."""


class Scanner(Protocol):
    """Looks for viruses."""

    async def scan(self, content: bytes) -> str | None:
        """The name of what was found; None: clean. Raises ScannerAway or NotScanned, which mean neither."""
        ...

    async def check(self) -> Fault:
        """Say in one line what answered, for `suivi doctor`. Raises ScannerAway."""
        ...


class Channel(Protocol):
    """Speaks to one provider. Stores nothing; every call is one attempt."""

    async def send(self, outgoing: Outgoing, still: Still = always) -> Sent:
        """Hand one message to the provider. Raises ChannelError.

        still: asked after everything that may take long, directly before what cannot be undone; when it says no,
        NoLongerWanted is raised and the provider has nothing.
        """
        ...

    async def check(self) -> Fault:
        """Say in one line what answered, for `suivi doctor`. Raises ChannelError."""
        ...

    async def aclose(self) -> None: ...
