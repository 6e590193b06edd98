"""The way to the workflows: connect, start lives, update them, wake the dispatcher."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from temporalio.client import (
    Client,
    ScheduleOverlapPolicy,
    WithStartWorkflowOperation,
    WorkflowFailureError,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.common import (
    SearchAttributePair,
    TypedSearchAttributes,
    WorkflowIDConflictPolicy,
    WorkflowIDReusePolicy,
)
from temporalio.envconfig import ClientConfig
from temporalio.exceptions import ApplicationError, WorkflowAlreadyStartedError
from temporalio.service import RPCError, RPCStatusCode

from activities.ports import Birth, DeadlineBirth, DeadlineMoved, DeadlineRun, EngineUnreachable, Outcome
from activities.records import outcome_of
from domain.commands import Command
from domain.deadlines import DeadlineCommand
from workflows.deadline import DeadlineWorkflow
from workflows.imports import ImportWorkflow
from workflows.messages import DISPATCH, deadline_workflow, import_workflow, recommendation_workflow
from workflows.payloads import DATA
from workflows.recommendation import BODY, DUE_AT, PHASE, REVISION, RecommendationWorkflow
from workflows.waking import Waking

RUNNING = 'WorkflowType="RecommendationWorkflow" AND ExecutionStatus="Running"'
HELD = 'WorkflowType IN ("RecommendationWorkflow", "DeadlineWorkflow") AND ExecutionStatus="Running"'

AT_A_TIME = 16
"""Starts in flight: more only lengthens the queue (measured: 80/s at 1, 152/s at 16, 127/s at 64)."""


async def connect(address: str, namespace: str = "default", **options: Any) -> Client:
    """A client whose payloads are our dataclasses. Raises EngineUnreachable."""
    try:
        return await Client.connect(address, namespace=namespace, data_converter=DATA, **options)
    except RuntimeError as error:
        raise EngineUnreachable(f"Temporal does not answer at {address}: {error}") from error


async def load_profile(profile: str) -> Client:
    """A client by a profile of temporal.toml or TEMPORAL_* (TLS, API key). Raises EngineUnreachable."""
    options = ClientConfig.load_client_connect_config(profile=profile)
    try:
        return await Client.connect(**options, data_converter=DATA)
    except RuntimeError as error:
        raise EngineUnreachable(f"Temporal does not answer by profile {profile}: {error}") from error


class Engine:
    """Implements `activities.ports.Lifecycles` on a Temporal client. patience: how long one call may take."""

    def __init__(self, client: Client, task_queue: str, *, patience: timedelta = timedelta(seconds=20)) -> None:
        self._client = client
        self._task_queue = task_queue
        self._patience = patience
        self._waking = Waking(self._trigger_dispatch)

    async def aclose(self) -> None:
        """Wake the dispatcher for those who asked last."""
        await self._waking.aclose()

    async def start(self, births: Sequence[Birth | DeadlineBirth]) -> int:
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(birth: Birth | DeadlineBirth) -> bool:
            async with gate:
                return await self._start_one(birth)

        return sum(await asyncio.gather(*(one(birth) for birth in births)))

    async def _start_one(self, birth: Birth | DeadlineBirth) -> bool:
        begins = _begin(birth)
        try:
            await self._client.start_workflow(
                begins.run,
                begins.argument,
                id=begins.id,
                task_queue=self._task_queue,
                id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
                id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
                search_attributes=begins.attributes,
                static_summary=begins.summary,
                rpc_timeout=self._patience,
            )
        except WorkflowAlreadyStartedError:
            return False
        except RPCError as error:
            raise _unreachable(error) from error
        return True

    async def update(self, birth: Birth, command: Command) -> Outcome:
        return await self._update(birth, command)

    async def update_deadline(self, birth: DeadlineBirth, command: DeadlineCommand) -> Outcome:
        return await self._update(birth, command)

    async def _update(self, birth: Birth | DeadlineBirth, command: Command | DeadlineCommand) -> Outcome:
        """Update the life there is; only one that is over, or was lost, is begun anew with what the record says.

        To offer a beginning each time cost the engine a sixth more (measured), and sends the state for nothing.
        """
        begins = _begin(birth)
        update = sha256(command.origin.external_id.encode()).hexdigest()[:40]
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                try:
                    handle = self._client.get_workflow_handle(begins.id)
                    outcome: Outcome = await handle.execute_update(
                        command.verb, command, id=update, result_type=Outcome, rpc_timeout=self._patience
                    )
                except RPCError as error:
                    if error.status is not RPCStatusCode.NOT_FOUND:
                        raise
                    outcome = await self._client.execute_update_with_start_workflow(
                        command.verb,
                        command,
                        start_workflow_operation=self._start_of(begins),
                        id=update,
                        result_type=Outcome,
                        rpc_timeout=self._patience,
                    )
                return outcome
        except WorkflowUpdateFailedError as error:
            if isinstance(error.cause, ApplicationError) and error.cause.type == "Refused":
                return outcome_of(error.cause)
            raise
        except (TimeoutError, WorkflowUpdateRPCTimeoutOrCancelledError) as error:
            raise EngineUnreachable("The workflow engine did not answer in time.") from error
        except (RPCError, WorkflowFailureError) as error:
            raise _unreachable(error) from error

    def _start_of(self, begins: "_Beginning") -> WithStartWorkflowOperation[Any, Any]:
        return WithStartWorkflowOperation(
            begins.run,
            begins.argument,
            id=begins.id,
            task_queue=self._task_queue,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
            search_attributes=begins.attributes,
            static_summary=begins.summary,
        )

    async def follow_deadline(self, recommendations: Sequence[UUID], moved: DeadlineMoved) -> int:
        gate = asyncio.Semaphore(AT_A_TIME)

        async def one(recommendation: UUID) -> bool:
            async with gate:
                handle = self._client.get_workflow_handle(recommendation_workflow(recommendation))
                try:
                    await handle.signal(RecommendationWorkflow.follow_deadline, moved, rpc_timeout=self._patience)
                except RPCError as error:
                    if error.status is RPCStatusCode.NOT_FOUND:
                        return False
                    raise _unreachable(error) from error
                return True

        return sum(await asyncio.gather(*(one(recommendation) for recommendation in recommendations)))

    async def start_import(self, run: UUID, sha256: str, options: str) -> None:
        """Implements `activities.ports.Imports`."""
        try:
            await self._client.start_workflow(
                ImportWorkflow.run,
                run,
                id=import_workflow(sha256, options),
                task_queue=self._task_queue,
                id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
                id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
                rpc_timeout=self._patience,
            )
        except RPCError as error:
            raise _unreachable(error) from error

    async def wake_dispatch(self) -> None:
        await self._waking.wake()

    async def _trigger_dispatch(self) -> None:
        """Trigger the schedule; when a run is under way, one more follows it."""
        try:
            await self._client.get_schedule_handle(DISPATCH).trigger(
                overlap=ScheduleOverlapPolicy.BUFFER_ONE, rpc_timeout=self._patience
            )
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise _unreachable(error) from error

    async def revisions(self) -> dict[UUID, int]:
        """From the engine's index: one call for a thousand workflows, where asking each would replay them all."""
        held: dict[UUID, int] = {}
        try:
            async for execution in self._client.list_workflows(HELD, page_size=1000):
                held[UUID(execution.id.partition("/")[2])] = execution.typed_search_attributes.get(REVISION, 0) or 0
        except RPCError as error:
            raise _unreachable(error) from error
        return held

    async def revision(self, birth: Birth | DeadlineBirth) -> int | None:
        begins = _begin(birth)
        handle = self._client.get_workflow_handle(begins.id)
        try:
            description = await handle.describe(rpc_timeout=self._patience)
            if description.close_time is not None:
                return None
            held: int = (await handle.query(begins.query, rpc_timeout=self._patience)).revision
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return None
            raise _unreachable(error) from error
        return held

    async def restart(self, birth: Birth | DeadlineBirth) -> None:
        id = _begin(birth).id
        try:
            await self._client.get_workflow_handle(id).terminate("older than the record", rpc_timeout=self._patience)
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise _unreachable(error) from error
        await self._start_one(birth)

    async def count_running(self) -> int:
        try:
            return (await self._client.count_workflows(RUNNING, rpc_timeout=self._patience)).count
        except RPCError as error:
            raise _unreachable(error) from error


@dataclass(frozen=True, slots=True)
class _Beginning:
    """How a workflow begins: what runs, by which id, with what, and what can be searched from the first moment
    on; the workflow itself shows the rest."""

    run: Any
    query: Callable[[Any], Any]
    id: str
    argument: Any
    attributes: TypedSearchAttributes
    summary: str


def _begin(birth: Birth | DeadlineBirth) -> _Beginning:
    if isinstance(birth, DeadlineBirth):
        due = birth.state
        attributes = TypedSearchAttributes(
            [
                SearchAttributePair(PHASE, due.stage.value),
                SearchAttributePair(DUE_AT, due.due_at),
                SearchAttributePair(REVISION, due.revision),
            ]
        )
        id, summary = deadline_workflow(due.deadline), f"deadline {birth.number}"
        return _Beginning(DeadlineWorkflow.run, DeadlineWorkflow.state, id, DeadlineRun(due), attributes, summary)
    state = birth.state
    attributes = TypedSearchAttributes(
        [
            SearchAttributePair(PHASE, state.phase.value),
            SearchAttributePair(BODY, state.body),
            SearchAttributePair(REVISION, state.revision),
        ]
    )
    id = recommendation_workflow(state.recommendation)
    return _Beginning(RecommendationWorkflow.run, RecommendationWorkflow.state, id, state, attributes, birth.reference)


def _unreachable(error: BaseException) -> EngineUnreachable:
    return EngineUnreachable(f"The workflow engine does not answer: {error}")
