"""A reporting deadline, from the day it is added until the report is submitted: one workflow that lives for months."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError

from activities.collecting import Collecting, DeadlinePage, PageDone
from activities.deadlines import DeadlineRecorded, DeadlineRequest, Deadlines
from activities.heartbeat import TIMEOUT
from activities.ports import DeadlineRun, Outcome
from activities.records import refusal
from domain.commands import Origin
from domain.deadlines import (
    CancelDeadline,
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineRefused,
    DeadlineState,
    FreezeDeadline,
    MoveDeadline,
    SubmitDeadline,
    WakeDeadline,
    check_deadline,
    next_hour,
)
from workflows.recommendation import DUE_AT, LONG_HISTORY, PHASE, RETRY, REVISION
from workflows.updates import take_deadline

PAGES_RETRY = RetryPolicy(initial_interval=timedelta(seconds=1), maximum_interval=timedelta(minutes=1))


@workflow.defn
class DeadlineWorkflow:
    """Holds the dates and how far they have come; sleeps until one of them comes or an update does.

    Every change runs one activity that writes the record. What follows from it for many recommendations is done
    afterwards in pages; all of it can be repeated, so a run that begins from the record does it once in any case.
    """

    @workflow.init
    def __init__(self, begins: DeadlineRun) -> None:
        self._state = begins.state
        self._lock = asyncio.Lock()
        self._wake = self._release = self._open = not begins.begun

    @workflow.run
    async def run(self, begins: DeadlineRun) -> DeadlineState:
        while True:
            if self._has_more():
                await self._follow_up()
                continue
            if self._state.over:
                break
            await self._wait()
            if self._history_is_long():
                await workflow.wait_condition(workflow.all_handlers_finished)
                if not self._has_more():
                    workflow.continue_as_new(DeadlineRun(self._state, begun=True))
        await workflow.wait_condition(workflow.all_handlers_finished)
        return self._state

    async def _wait(self) -> None:
        """Sleep until something changes the state or the next hour comes."""
        revision, hour = self._state.revision, next_hour(self._state)
        timeout = None if hour is None else max(hour - workflow.now(), timedelta(0))
        try:
            await workflow.wait_condition(
                lambda: self._state.revision != revision or self._has_more() or self._history_is_long(),
                timeout=timeout,
                timeout_summary="the next hour of the plan",
            )
        except TimeoutError:
            await self._ring()

    async def _ring(self) -> None:
        name = f"wake:{self._state.deadline}:{self._state.revision}"
        async with self._lock:
            hour = next_hour(self._state)
            if hour is not None and hour <= workflow.now():
                await self._record(WakeDeadline(Origin(name)))

    def _has_more(self) -> bool:
        return self._wake or self._release or self._open

    async def _follow_up(self) -> None:
        """One thing at a time; what is asked for meanwhile is done after it."""
        if self._release:
            self._release = False
            await self._pages(Collecting.release_asks, "release asks")
        elif self._wake:
            self._wake = False
            await self._pages(Collecting.wake_lives, "tell lives of the date")
        else:
            self._open = False
            await self._pages(Collecting.open_asks, "ask what is in scope")

    async def _pages(self, activity: Callable[[Any, DeadlinePage], Any], summary: str) -> None:
        """Page after page. No change comes between reading a page's dates and acting on them."""
        after = None
        while True:
            async with self._lock:
                done: PageDone = await workflow.execute_activity_method(
                    activity,
                    DeadlinePage(self._state.deadline, workflow.now(), after),
                    summary=summary,
                    start_to_close_timeout=timedelta(minutes=10),
                    heartbeat_timeout=TIMEOUT,
                    retry_policy=PAGES_RETRY,
                )
            after = done.after
            if after is None:
                return

    def _history_is_long(self) -> bool:
        info = workflow.info()
        return info.is_continue_as_new_suggested() or info.get_current_history_length() > LONG_HISTORY

    async def _apply(self, command: DeadlineCommand) -> Outcome:
        """Check again behind the lock, write, and take over the state that the record now holds."""
        async with self._lock:
            try:
                check_deadline(self._state, command)
                return Outcome((await self._record(command)).result)
            except DeadlineRefused as why:
                raise refusal(why.fault) from why
            except ActivityError as error:
                if isinstance(error.cause, ApplicationError) and error.cause.type == "Refused":
                    raise error.cause from error
                raise

    async def _record(self, command: DeadlineCommand) -> DeadlineRecorded:
        before = self._state
        recorded = await workflow.execute_activity_method(
            Deadlines.record_deadline,
            DeadlineRequest(before.deadline, command, workflow.now()),
            summary=command.verb,
            start_to_close_timeout=timedelta(minutes=2),
            retry_policy=RETRY,
        )
        self._state = recorded.state
        self._wake = self._wake or recorded.wake
        self._release = self._release or recorded.release
        self._open = self._open or recorded.open
        self._show(before)
        return recorded

    def _show(self, before: DeadlineState) -> None:
        shown, old = _attributes(self._state), _attributes(before)
        changed = [key.value_set(value) for key, value in shown.items() if old[key] != value]
        if changed:
            workflow.upsert_search_attributes(changed)

    @workflow.query
    def state(self) -> DeadlineState:
        return self._state

    @workflow.query
    def busy(self) -> bool:
        """Whether something that was decided is still being done."""
        return self._has_more() or self._lock.locked()

    confirm = take_deadline("confirm", ConfirmDeadline)
    move = take_deadline("move", MoveDeadline)
    freeze = take_deadline("freeze", FreezeDeadline)
    submit = take_deadline("submit", SubmitDeadline)
    cancel = take_deadline("cancel", CancelDeadline)


def _attributes(state: DeadlineState) -> dict[Any, Any]:
    """What the engine's pages can be searched by; never a text."""
    return {PHASE: state.stage.value, DUE_AT: state.due_at, REVISION: state.revision}
