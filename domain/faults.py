"""What is wrong, before anybody says it: the name of a sentence and what it speaks of.

Files, ladders and refusals are told to people of several languages. Whoever finds a fault names it;
`languages/faults.py` says it where somebody reads it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST = 120
"""Characters of what was found in a file: enough to find the place again."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A sentence of `languages/<code>/room/faults.ftl` that is not said yet.

    told: what it speaks of: texts, whole numbers, faults that are a part of it, and lists of these.
    """

    id: str
    told: Mapping[str, Any] = field(default_factory=dict)


class Faulty(Exception):
    """Something cannot be done, and a fault says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.id)
        self.fault = fault


def fault(id: str, /, **told: object) -> Fault:
    """A fault that speaks of what strangers wrote, or of numbers and days: cut short, and fit to be kept."""
    return Fault(id, {name: _fit(value) for name, value in told.items()})


def pack_fault(one: Fault) -> dict[str, Any]:
    """A fault as JSON can hold it."""
    return {"fault": one.id, "told": {name: _pack(value) for name, value in one.told.items()}}


def unpack_fault(packed: Mapping[str, Any]) -> Fault | None:
    """The fault that was packed; None where none was."""
    id, told = packed.get("fault"), packed.get("told")
    if not isinstance(id, str) or not isinstance(told, Mapping):
        return None
    return Fault(id, {name: _unpack(value) for name, value in told.items()})


def _fit(value: object) -> Any:
    if isinstance(value, Fault | int):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(_fit(one) for one in value)
    # As PostgreSQL can keep it: neither NUL nor halves of surrogate pairs.
    text = str(value).encode("utf-8", "replace").decode().replace("\0", "")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _pack(value: Any) -> Any:
    if isinstance(value, Fault):
        return pack_fault(value)
    return [_pack(one) for one in value] if isinstance(value, tuple) else value


def _unpack(value: Any) -> Any:
    if isinstance(value, Mapping):
        return unpack_fault(value) or ""
    return tuple(_unpack(one) for one in value) if isinstance(value, list) else value
