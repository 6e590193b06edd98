"""Says what is wrong, in the language of whoever reads it."""

from collections.abc import Mapping
from typing import Any

from domain.faults import Fault, pack_fault, unpack_fault
from domain.intake import Problem
from languages.catalogue import FALLBACK, UnknownMessage, say
from languages.labels import enumerate_words


def say_fault(language: str, fault: Fault) -> str:
    """The sentence of a fault. Raises UnknownMessage."""
    return say(language, fault.id, **{name: _say(language, value) for name, value in fault.told.items()})


def keep_fault(fault: Fault) -> dict[str, Any]:
    """A fault as the record keeps it: to be said in any language, and in English for programs that read it."""
    return {"reason": say_fault(FALLBACK, fault), **pack_fault(fault)}


def keep_problem(problem: Problem) -> dict[str, Any]:
    """The same of a row of a file."""
    return {"row": problem.row, "column": problem.column, **keep_fault(problem.fault)}


def say_kept(language: str, kept: Mapping[str, Any]) -> str:
    """What `keep_fault` kept; of an older release, or of one that named it otherwise, the English."""
    fault = unpack_fault(kept)
    if fault is not None:
        try:
            return say_fault(language, fault)
        except UnknownMessage:
            pass
    return str(kept.get("reason") or "")


def _say(language: str, value: Any) -> str | int:
    if isinstance(value, Fault):
        return say_fault(language, value)
    if isinstance(value, tuple):
        return enumerate_words(language, [str(_say(language, one)) for one in value])
    return value if isinstance(value, int) else str(value)
