"""The dispatcher: resend what a crash left, claim what is due, send it. Started by a Schedule; holds nothing."""

import asyncio
from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError

from activities.heartbeat import TIMEOUT
from activities.sending import Batch, DispatchRequest, Sending

ROUNDS = 50
"""Rounds in one run; what is left after them is the next run's."""

CHUNK = 50
"""Messages in one activity: large enough that the engine costs little, small enough to spread over workers."""


@workflow.defn
class DispatchWorkflow:
    """Claims and sends until nothing is due. Channels go side by side: none waits for another's provider."""

    @workflow.run
    async def run(self, limit: int) -> int:
        if not await self._look():
            return 0
        sent = 0
        for _ in range(ROUNDS):
            batches = await workflow.execute_activity_method(
                Sending.claim_due,
                DispatchRequest(workflow.now(), limit),
                start_to_close_timeout=timedelta(minutes=10),
                heartbeat_timeout=TIMEOUT,
                retry_policy=RetryPolicy(maximum_attempts=5),
            )
            if not batches:
                break
            sent += sum(await asyncio.gather(*(self._send(part) for batch in batches for part in parts_of(batch))))
        return sent

    async def _look(self) -> bool:
        """A local activity: a quiet day's 288 runs leave half the events (6 each, not 11)."""
        return await workflow.execute_local_activity_method(
            Sending.anything_due,
            workflow.now(),
            start_to_close_timeout=timedelta(seconds=10),
            retry_policy=RetryPolicy(maximum_attempts=3),
        )

    async def _send(self, batch: Batch) -> int:
        """One batch, tried twice; what is left of it is found again when its lease ends."""
        try:
            return await workflow.execute_activity_method(
                Sending.send_messages,
                batch,
                start_to_close_timeout=timedelta(minutes=10),
                heartbeat_timeout=TIMEOUT,
                retry_policy=RetryPolicy(maximum_attempts=2),
            )
        except ActivityError:
            workflow.logger.warning("a batch of %s messages failed and is left to the next run", batch.channel.value)
            return 0


def parts_of(batch: Batch) -> list[Batch]:
    return [
        Batch(batch.channel, batch.messages[i : i + CHUNK], batch.now) for i in range(0, len(batch.messages), CHUNK)
    ]
