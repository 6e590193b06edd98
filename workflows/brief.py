"""The weekly brief, started by a Schedule; holds nothing."""

from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy

from activities.briefing import Briefing


@workflow.defn
class BriefWorkflow:
    """Has the coordinators' brief made; how many were."""

    @workflow.run
    async def run(self) -> int:
        return await workflow.execute_activity_method(
            Briefing.make_brief,
            workflow.now(),
            start_to_close_timeout=timedelta(minutes=2),
            # The record may be down for a day; a brief that comes on Tuesday is still this week's.
            retry_policy=RetryPolicy(maximum_interval=timedelta(minutes=10)),
            schedule_to_close_timeout=timedelta(days=2),
        )
