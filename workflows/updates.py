"""How each verb becomes an update of a workflow: a validator that refuses, a handler that applies.

Passed through the sandbox: to define seventeen updates anew for every workflow took a sixth of the processor time of
its first task (measured), and nothing here looks at anything but its arguments.
"""

from collections.abc import Callable
from functools import cache
from inspect import signature
from typing import Any, Protocol

from temporalio import workflow

from activities.ports import Outcome
from activities.records import refusal
from domain.commands import Command
from domain.deadlines import DeadlineCommand, DeadlineRefused, check_deadline
from domain.recommendation import Refused, check


class Updatable(Protocol):
    """What a workflow must have for its updates."""

    _state: Any

    async def _apply(self, command: Any) -> Outcome: ...


@cache
def take(verb: str, kind: type[Command]) -> Any:
    """The update of one verb of a recommendation: its validator refuses before anything is written to history, its
    handler applies it.
    """
    return _update(verb, kind, check)


@cache
def take_deadline(verb: str, kind: type[DeadlineCommand]) -> Any:
    """The same of a deadline."""
    return _update(verb, kind, check_deadline)


def _update(verb: str, kind: type, check: Callable[[Any, Any], None]) -> Any:
    """The engine reads the type of the argument from the annotations, so each verb gets functions of its own."""

    async def apply(self: Updatable, command: Any) -> Outcome:
        return await self._apply(command)

    def allow(self: Updatable, command: Any) -> None:
        try:
            check(self._state, command)
        except Refused as why:
            raise refusal(why.fault, why.code) from why
        except DeadlineRefused as why:
            raise refusal(why.fault) from why

    apply.__name__ = verb
    apply.__annotations__ = {"command": kind, "return": Outcome}
    allow.__annotations__ = {"command": kind, "return": None}
    # The engine compares both signatures for every workflow that starts; so they need not be worked out each time.
    apply.__signature__ = signature(apply)  # type: ignore[attr-defined]
    allow.__signature__ = signature(allow)  # type: ignore[attr-defined]
    update = workflow.update(name=verb)(apply)
    update.validator(allow)
    return update
