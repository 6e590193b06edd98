"""What may not stand in a workflow is caught: the clock, chance, and an order of commands that changed."""

import asyncio
import json
from datetime import datetime
from pathlib import Path

import pytest
from temporalio import workflow
from temporalio.client import WorkflowFailureError, WorkflowHistory
from temporalio.testing import WorkflowEnvironment
from temporalio.worker import Replayer
from temporalio.worker.workflow_sandbox import RestrictedWorkflowAccessError

from workflows.deadline import DeadlineWorkflow
from workflows.payloads import DATA
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker, sandbox

HISTORIES = Path(__file__).parent / "histories"


@workflow.defn(failure_exception_types=[RestrictedWorkflowAccessError])
class PlantedWorkflow:
    """Looks at the clock of the machine, as no workflow may."""

    @workflow.run
    async def run(self) -> str:
        return datetime.now().isoformat()  # noqa: DTZ005 - this is what is to be caught


async def test_a_look_at_the_clock_in_a_workflow_fails(skipping: WorkflowEnvironment) -> None:
    async with build_worker(skipping.client, "planted", [], workflows=[PlantedWorkflow]):
        with pytest.raises(WorkflowFailureError) as caught:
            await asyncio.wait_for(
                skipping.client.execute_workflow(PlantedWorkflow.run, id="planted", task_queue="planted"), 20
            )
    assert "datetime.datetime.now" in str(caught.value.cause)


@pytest.mark.parametrize("file", sorted(HISTORIES.glob("*.json")), ids=lambda file: file.stem)
async def test_every_history_ever_released_is_replayed(file: Path) -> None:
    """One history per phase and release. A failure means: use workflow.patched, or the running lives would stop."""
    history = WorkflowHistory.from_json(file.stem, json.loads(file.read_text()))
    replayer = Replayer(
        workflows=[RecommendationWorkflow, DeadlineWorkflow], data_converter=DATA, workflow_runner=sandbox()
    )
    await replayer.replay_workflow(history)


def test_there_is_a_history_of_each_phase_of_this_release() -> None:
    phases = {file.stem.split("-", 1)[1] for file in HISTORIES.glob("0.1-*.json")}
    stages = {phase for phase in phases if phase.startswith("deadline-")}
    assert stages == {f"deadline-{stage}" for stage in ("open", "frozen", "submitted", "cancelled")}
    phases -= stages
    assert phases == {"received", "assigned", "acknowledged", "implementing", "closed", "carried_over"}
