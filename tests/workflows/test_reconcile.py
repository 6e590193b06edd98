"""The regular look: posts that changed hands are noticed by the workflow itself."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import select
from temporalio.testing import WorkflowEnvironment

from activities.listening import Listening
from activities.posts import PostWatch
from activities.reconciling import Reconciling
from activities.replies import Replies
from domain.calendar import Calendar
from domain.commands import Origin
from domain.ladder import DEFAULT
from domain.people import PersonRow
from domain.words import PostKind
from models.handovers import hand_over
from models.messages import Message
from models.session import Database
from models.staff import Staff
from tests.country import found
from workflows.client import Engine
from workflows.reconcile import ReconcileWorkflow
from workflows.worker import build_worker

QUEUE = "reconcile"


async def test_who_took_over_a_post_is_told_by_the_regular_look(
    engine_server: WorkflowEnvironment, database: Database
) -> None:
    client = engine_server.client
    now = datetime.now(UTC)
    country = await found(database, 0, at=now - timedelta(days=3))
    async with database.transaction() as session:
        row = PersonRow(0, "", PostKind.MAIN, "Dina Nouvelle", "en", "UTC", "dina@justice.example")
        dina = await Staff(session, now, uuid4().hex).save_person(row)
        await hand_over(session, country.people["Amina Diallo"], dina, now.date(), Origin(uuid4().hex), now)
    engine, calendar = Engine(client, QUEUE), Calendar()
    reconciling = Reconciling(database, engine, calendar, DEFAULT.report)
    activities = [
        Replies(database, engine, calendar, {1: b"k" * 32}).apply_unapplied,
        Listening(database).watch_listeners,
        reconciling.mend_lives,
        reconciling.mend_deadlines,
        PostWatch(database, engine, calendar, DEFAULT).watch_posts,
    ]
    async with build_worker(client, QUEUE, activities):
        for whole in (True, False):
            await client.execute_workflow(ReconcileWorkflow.run, whole, id=f"reconcile/{whole}", task_queue=QUEUE)
    async with database.transaction() as session:
        (message,) = await session.scalars(select(Message))
    assert message.person_id == dina
    assert message.content is not None
    assert (message.content["kind"], message.content["predecessor"]) == ("hand_over", "Amina Diallo")
