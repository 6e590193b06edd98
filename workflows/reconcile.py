"""Reconcile: replies that wait, posts that changed hands, deadlines and lives that the engine lost or holds older."""

from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy

from activities.heartbeat import TIMEOUT
from activities.listening import Listening
from activities.posts import PostWatch
from activities.reconciling import LivesPage, Mended, Reconciling
from activities.replies import Replies, ReplySweep

GRACE = timedelta(seconds=30)
"""Replies younger than this are being applied by the bot that received them."""


@workflow.defn
class ReconcileWorkflow:
    """Holds nothing; a run changes nothing where record and engine agree.

    whole: also compare every open life with its workflow, not only the replies and the deadlines.
    """

    @workflow.run
    async def run(self, whole: bool) -> Mended:
        retry = RetryPolicy(maximum_attempts=3)
        replies = await workflow.execute_activity_method(
            Replies.apply_unapplied,
            ReplySweep(workflow.now() - GRACE),
            start_to_close_timeout=timedelta(minutes=10),
            heartbeat_timeout=TIMEOUT,
            retry_policy=retry,
        )
        await workflow.execute_local_activity_method(
            Listening.watch_listeners,
            workflow.now(),
            start_to_close_timeout=timedelta(seconds=10),
            retry_policy=retry,
        )
        deadlines = await workflow.execute_local_activity_method(
            Reconciling.mend_deadlines,
            start_to_close_timeout=timedelta(minutes=1),
            retry_policy=retry,
        )
        total = Mended(replies, deadlines.seen, deadlines.started, deadlines.restarted)
        after = None
        while whole:
            mended, after = await workflow.execute_activity_method(
                Reconciling.mend_lives,
                LivesPage(after),
                start_to_close_timeout=timedelta(minutes=10),
                heartbeat_timeout=TIMEOUT,
                retry_policy=retry,
            )
            total = Mended(
                replies, total.seen + mended.seen, total.started + mended.started, total.restarted + mended.restarted
            )
            if after is None:
                break
        # Last: what it undoes goes through lives, which are mended by then.
        if workflow.patched("watch-posts"):
            await workflow.execute_local_activity_method(
                PostWatch.watch_posts,
                workflow.now(),
                start_to_close_timeout=timedelta(minutes=1),
                retry_policy=retry,
            )
        return total
