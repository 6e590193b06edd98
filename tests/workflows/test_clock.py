"""The clock by which rehearsals are lived tells an engine that stands still from one that is at rest."""

from datetime import timedelta
from uuid import uuid4

import pytest
from temporalio.api.enums.v1 import EventType
from temporalio.api.testservice.v1 import LockTimeSkippingRequest
from temporalio.testing import WorkflowEnvironment

from activities.composing import Composer
from activities.sending import Sending
from domain.calendar import Calendar
from domain.ladder import DEFAULT
from models.session import Database
from tests.workflows import clock
from tests.workflows.clock import Clock, Standstill
from workflows.dispatch import DispatchWorkflow
from workflows.worker import build_worker

QUEUE = "clock"
KEYS = {1: b"k" * 32}


@pytest.mark.lives
async def test_a_task_that_nobody_takes_is_a_standstill_and_one_that_is_done_is_rest(
    skipping: WorkflowEnvironment, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Clock(skipping, database)
    id = f"dispatch/{uuid4()}"
    await skipping.client.start_workflow(DispatchWorkflow.run, 200, id=id, task_queue=QUEUE)
    with monkeypatch.context() as impatient:
        impatient.setattr(clock, "STILL", 0.2)
        with pytest.raises(Standstill, match=f"nothing moves, 1 left until {id} has nothing under way"):
            await waiting.finish(id)
    sending = Sending(database, Composer(DEFAULT, Calendar(), keys=KEYS), {}, KEYS)
    async with build_worker(skipping.client, QUEUE, [sending.anything_due], workflows=[DispatchWorkflow]):
        assert await waiting.finish(id) == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED


@pytest.mark.lives
async def test_a_clock_with_a_lock_too_many_is_a_standstill(
    skipping: WorkflowEnvironment, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Clock(skipping, database)
    tomorrow = await waiting.now() + timedelta(days=1)
    await skipping.client.test_service.lock_time_skipping(LockTimeSkippingRequest())
    monkeypatch.setattr(clock, "STILL", 0.2)
    with pytest.raises(Standstill, match="no answer when the clock was to skip to"):
        await waiting.skip_to(tomorrow)
