"""The import of one file: save it in batches, start the lives it brought, close the run."""

from datetime import timedelta
from uuid import UUID

from temporalio import workflow
from temporalio.common import RetryPolicy

from activities.heartbeat import TIMEOUT
from activities.importing import Importing, ImportRequest, StartRequest

RETRY = RetryPolicy(initial_interval=timedelta(milliseconds=500), maximum_interval=timedelta(seconds=30))


@workflow.defn
class ImportWorkflow:
    """Holds the id of its run; a re-run of the same file changes nothing."""

    @workflow.run
    async def run(self, run: UUID) -> None:
        await workflow.execute_activity_method(
            Importing.save_file,
            ImportRequest(run, workflow.now()),
            start_to_close_timeout=timedelta(hours=4),
            heartbeat_timeout=TIMEOUT,
            retry_policy=RETRY,
        )
        after: UUID | None = None
        while True:
            after = await workflow.execute_activity_method(
                Importing.start_lives,
                StartRequest(run, after),
                start_to_close_timeout=timedelta(minutes=30),
                heartbeat_timeout=TIMEOUT,
                retry_policy=RETRY,
            )
            if after is None:
                break
        await workflow.execute_activity_method(
            Importing.finish_import,
            ImportRequest(run, workflow.now()),
            start_to_close_timeout=timedelta(minutes=1),
            retry_policy=RETRY,
        )
