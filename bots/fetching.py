"""Files that a chat's message only names: fetched from the provider before it is told that we have the message."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.evidence.files import Attached, Limits, Unfit

log = logging.getLogger(__name__)

TRIES = 3


class NotFetched(Exception):
    """The provider did not hand a file over. final: it never will."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


@dataclass(frozen=True, slots=True)
class Offered:
    """A file as a message names it. where: what the provider fetches it by; size: bytes, as announced.

    key: what decrypts it, as the sender's program wrote it; empty when it is not encrypted.
    """

    name: str
    declared_type: str
    where: str
    size: int | None = None
    recording: bool = False
    key: dict[str, Any] = field(default_factory=dict)


Fetch = Callable[[Offered, int], Awaitable[bytes | None]]
"""Fetches a file of at most so many bytes; None: it has more. Raises NotFetched."""


async def fetch_files(offered: Sequence[Offered], limits: Limits | None, fetch: Fetch) -> tuple[Attached, ...]:
    """Fetch what may be kept, in order; what may not comes without its content, with the reason.

    limits: None for a stranger's, of which nothing is fetched. What the provider still withholds after some tries is
    given up, for the message itself must not wait for ever.
    """
    return tuple([await _fetch(one, limits, fetch) for one in offered])


async def _fetch(one: Offered, limits: Limits | None, fetch: Fetch) -> Attached:
    if limits is None:
        return _refuse(one, Unfit.STRANGER)
    if one.recording and not limits.recordings:
        return _refuse(one, Unfit.TYPE)
    if one.size is not None and one.size > limits.largest:
        return _refuse(one, Unfit.TOO_LARGE)
    for _ in range(TRIES):
        try:
            content = await fetch(one, limits.largest)
        except NotFetched as fault:
            log.warning("a file could not be fetched: %s", fault)
            if fault.final:
                break
            continue
        if content is None:
            return _refuse(one, Unfit.TOO_LARGE)
        return Attached(one.name, one.declared_type, content)
    return _refuse(one, Unfit.MISSING)


def _refuse(one: Offered, unfit: Unfit) -> Attached:
    return Attached(one.name, one.declared_type, unfit=unfit, size=one.size or 0)
