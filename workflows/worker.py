"""The worker: our workflows in the sandbox, their activities, and the schedules that start them."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from temporalio.client import (
    Client,
    Schedule,
    ScheduleActionStartWorkflow,
    ScheduleAlreadyRunningError,
    ScheduleCalendarSpec,
    ScheduleIntervalSpec,
    ScheduleOverlapPolicy,
    SchedulePolicy,
    ScheduleRange,
    ScheduleSpec,
    ScheduleUpdate,
    ScheduleUpdateInput,
)
from temporalio.common import WorkflowIDConflictPolicy
from temporalio.worker import Worker
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from workflows.brief import BriefWorkflow
from workflows.deadline import DeadlineWorkflow
from workflows.dispatch import DispatchWorkflow
from workflows.imports import ImportWorkflow
from workflows.messages import BRIEF, DISPATCH, RECONCILE, Timing
from workflows.recommendation import RecommendationWorkflow
from workflows.reconcile import ReconcileWorkflow

PASSED_THROUGH = (
    "domain", "activities", "models", "channels", "sources", "languages", "reports",
    "sqlalchemy", "psycopg", "babel", "fluent", "jinja2", "markupsafe", "aiosmtplib", "telegram", "httpx",
    "rapidfuzz", "workflows.updates",
)  # fmt: skip
"""Everything of ours but the workflows themselves: loading it anew for each workflow costs 0.3 s (measured) and
gains nothing, since only they may not look at the clock.
"""

WORKFLOWS: tuple[type, ...] = (
    RecommendationWorkflow,
    DeadlineWorkflow,
    DispatchWorkflow,
    ImportWorkflow,
    ReconcileWorkflow,
    BriefWorkflow,
)
MONDAYS = ScheduleCalendarSpec(hour=[ScheduleRange(6)], day_of_week=[ScheduleRange(1)], comment="Mondays, 06:00 UTC")
"""When the week is told of; each coordinator gets it at their own hour."""
CACHED = 1_000


def sandbox() -> SandboxedWorkflowRunner:
    """Where workflows run: the clock, chance and IO are out of their reach."""
    return SandboxedWorkflowRunner(restrictions=SandboxRestrictions.default.with_passthrough_modules(*PASSED_THROUGH))


def build_worker(
    client: Client, task_queue: str, activities: Sequence[Callable[..., Any]], *, workflows: Sequence[type] = WORKFLOWS
) -> Worker:
    """A worker that stops gracefully within 20 seconds."""
    return Worker(
        client,
        task_queue=task_queue,
        workflows=workflows,
        activities=activities,
        workflow_runner=sandbox(),
        max_cached_workflows=CACHED,
        max_concurrent_activities=40,
        graceful_shutdown_timeout=timedelta(seconds=20),
    )


async def keep_schedules(client: Client, task_queue: str, timing: Timing) -> None:
    """Make the schedules, or bring them to these timings; safe to repeat at every start."""
    actions: tuple[tuple[str, type, list[object], ScheduleSpec], ...] = (
        (DISPATCH, DispatchWorkflow, [timing.limit], _each(timing.dispatch_every)),
        (RECONCILE, ReconcileWorkflow, [False], _each(timing.reconcile_every)),
        (BRIEF, BriefWorkflow, [], ScheduleSpec(calendars=[MONDAYS])),
    )
    for id, workflow, arguments, spec in actions:
        schedule = Schedule(
            action=ScheduleActionStartWorkflow(workflow.__name__, args=arguments, id=id, task_queue=task_queue),
            spec=spec,
            policy=SchedulePolicy(overlap=ScheduleOverlapPolicy.SKIP, catchup_window=timedelta(days=1)),
        )
        try:
            await client.create_schedule(id, schedule)
        except ScheduleAlreadyRunningError:
            await _update(client, id, schedule)


def _each(every: timedelta) -> ScheduleSpec:
    return ScheduleSpec(intervals=[ScheduleIntervalSpec(every=every)])


async def _update(client: Client, id: str, schedule: Schedule) -> None:
    def replace(_: ScheduleUpdateInput) -> ScheduleUpdate:
        return ScheduleUpdate(schedule)

    await client.get_schedule_handle(id).update(replace)


async def rehydrate(client: Client, task_queue: str) -> None:
    """Have every open life compared with its workflow once, since a power loss may have rewound the engine."""
    await client.start_workflow(
        ReconcileWorkflow.run,
        True,
        id="rehydrate",
        task_queue=task_queue,
        id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
    )
