"""Workflows to compare with: the least that anybody would write. Imports only the engine, so its sandbox loads fast."""

from datetime import timedelta

from temporalio import activity, workflow


@workflow.defn
class TimerWorkflow:
    """Sets one timer."""

    @workflow.run
    async def run(self) -> None:
        await workflow.sleep(timedelta(days=30))


@activity.defn
async def remind(n: int) -> int:
    return n


@workflow.defn
class ChasingWorkflow:
    """A timer and an activity for each reminder."""

    @workflow.run
    async def run(self, reminders: int) -> None:
        for n in range(reminders):
            await workflow.sleep(timedelta(days=60))
            await workflow.execute_activity(remind, n, start_to_close_timeout=timedelta(minutes=1))
