"""A recommendation's life, from receipt to reporting: one workflow that lives for years."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

from temporalio import workflow
from temporalio.common import RetryPolicy, SearchAttributeKey
from temporalio.exceptions import ActivityError, ApplicationError

from activities.ports import DeadlineMoved, Outcome
from activities.records import ChangeRequest, Recorded, Records, refusal
from domain.commands import (
    Acknowledge,
    Amend,
    Assign,
    CarryOver,
    Close,
    Command,
    Confirm,
    Decline,
    Delegate,
    Extend,
    Open,
    Origin,
    Publish,
    Redirect,
    Release,
    Report,
    Revert,
    SendBack,
    Snooze,
    Tick,
    Undo,
    Validate,
)
from domain.recommendation import Refused, State, check, next_wake
from workflows.updates import take

PHASE = SearchAttributeKey.for_keyword("Phase")
BODY = SearchAttributeKey.for_keyword("Body")
INSTITUTION = SearchAttributeKey.for_keyword_list("Institution")
DUE_AT = SearchAttributeKey.for_datetime("DueAt")
OVERDUE = SearchAttributeKey.for_bool("Overdue")
REVISION = SearchAttributeKey.for_int("Revision")

LONG_HISTORY = 2_000
"""Events after which a run hands over to a fresh one, well before the server would suggest it."""

RETRY = RetryPolicy(initial_interval=timedelta(milliseconds=200), maximum_interval=timedelta(minutes=1))
"""A record that cannot be reached is waited for; nothing gives up."""


@workflow.defn
class RecommendationWorkflow:
    """Holds the phase, the open asks and the revision; sleeps until an ask falls due or an update comes.

    Every change runs one activity that writes the record; the state is what that activity says it now is.
    """

    @workflow.init
    def __init__(self, state: State) -> None:
        self._state = state
        self._lock = asyncio.Lock()
        self._followed = 0

    @workflow.run
    async def run(self, state: State) -> State:
        while not self._state.over:
            await self._wait()
            if self._history_is_long():
                await workflow.wait_condition(workflow.all_handlers_finished)
                workflow.continue_as_new(self._state)
        await workflow.wait_condition(workflow.all_handlers_finished)
        return self._state

    async def _wait(self) -> None:
        """Sleep until something changes the state or the next timer rings."""
        revision, followed, wake = self._state.revision, self._followed, next_wake(self._state)
        timeout = None if wake is None else max(wake - workflow.now(), timedelta(0))
        try:
            await workflow.wait_condition(
                lambda: (self._state.revision, self._followed) != (revision, followed) or self._history_is_long(),
                timeout=timeout,
                timeout_summary="an ask falls due",
            )
        except TimeoutError:
            await self._ring()

    async def _ring(self) -> None:
        """A timer rang: mark what fell due, tell who must know."""
        name = f"tick:{self._state.recommendation}:{self._state.revision}"
        async with self._lock:
            wake = next_wake(self._state)
            if wake is not None and wake <= workflow.now():
                await self._record(Tick(Origin(name)))

    def _history_is_long(self) -> bool:
        info = workflow.info()
        return info.is_continue_as_new_suggested() or info.get_current_history_length() > LONG_HISTORY

    async def _apply(self, command: Command) -> Outcome:
        """Check again behind the lock, write, and take over the state that the record now holds."""
        async with self._lock:
            try:
                check(self._state, command)
                return Outcome((await self._record(command)).result)
            except Refused as why:
                raise refusal(why.fault, why.code) from why
            except ActivityError as error:
                if isinstance(error.cause, ApplicationError) and error.cause.type == "Refused":
                    raise error.cause from error
                raise

    async def _record(self, command: Command) -> Recorded:
        before = self._state
        recorded = await workflow.execute_activity_method(
            Records.record_change,
            ChangeRequest(before.recommendation, command, workflow.now()),
            summary=command.verb,
            start_to_close_timeout=timedelta(seconds=10),
            retry_policy=RETRY,
        )
        self._state = recorded.state
        self._show(before)
        return recorded

    def _show(self, before: State) -> None:
        """Keep the engine's own pages readable: only what differs costs an event."""
        shown, old = _attributes(self._state), _attributes(before)
        changed = [key.value_set(value) if value is not None else key.value_unset()
                   for key, value in shown.items() if old[key] != value]  # fmt: skip
        if changed:
            workflow.upsert_search_attributes(changed)

    @workflow.signal
    def follow_deadline(self, moved: DeadlineMoved) -> None:
        """Its date was moved in the record; wake at the new one. What the record says is read again then."""
        asks = tuple(
            replace(ask, due_at=moved.due_at[ask.kind], overdue=moved.due_at[ask.kind] <= workflow.now())
            if ask.deadline == moved.deadline and ask.kind in moved.due_at
            else ask
            for ask in self._state.asks
        )
        self._state = replace(self._state, asks=asks)
        self._followed += 1

    @workflow.query
    def state(self) -> State:
        return self._state

    assign = take("assign", Assign)
    redirect = take("redirect", Redirect)
    acknowledge = take("acknowledge", Acknowledge)
    answer = take("answer", Report)
    amend = take("amend", Amend)
    undo = take("undo", Undo)
    confirm = take("confirm", Confirm)
    decline = take("decline", Decline)
    open_ask = take("open_ask", Open)
    grant_extension = take("grant_extension", Extend)
    delegate = take("delegate", Delegate)
    snooze = take("snooze", Snooze)
    validate = take("validate", Validate)
    send_back = take("send_back", SendBack)
    publish = take("publish", Publish)
    close = take("close", Close)
    carry_over = take("carry_over", CarryOver)
    revert = take("revert", Revert)
    release = take("release", Release)


def _attributes(state: State) -> dict[SearchAttributeKey[Any], Any]:
    """What the engine's pages can be searched by; never a text, never a name."""
    due = min((ask.due_at for ask in state.asks), default=None)
    return {
        PHASE: state.phase.value,
        INSTITUTION: [str(i) for i in (state.lead, *state.supports) if i is not None] or None,
        DUE_AT: due,
        OVERDUE: any(ask.overdue for ask in state.asks),
        REVISION: state.revision,
    }
