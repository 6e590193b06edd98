"""Give what has no owner to institutions by the routing rules, behind a page."""

from datetime import datetime
from uuid import UUID

from activities.assigning import Charge, assign_all
from activities.errands import Progress, Work
from activities.ports import Lifecycles
from domain.faults import Fault
from languages.faults import keep_fault
from models.routing import route_unowned
from models.session import Database


def give_by_rules(database: Database, lifecycles: Lifecycles, by: UUID, at: datetime) -> Work:
    """What the rules name now is assigned, each through its own workflow, under this user."""

    async def work(progress: Progress) -> None:
        async with database.transaction() as session:
            routing = await route_unowned(session)
        progress.total = len(routing.found)

        def tick(done: int) -> None:
            progress.done += done

        charges = [Charge(one.recommendation, one.lead_id, one.support_ids) for one in routing.found]
        done = await assign_all(database, lifecycles, charges, at, "routing", tick, by=by)
        await lifecycles.wake_dispatch()
        named = {one.recommendation: one.reference for one in routing.found}
        refused = [
            {"reference": named[charge.recommendation], **keep_fault(outcome.fault or Fault("refused-otherwise"))}
            for charge, outcome in done
            if outcome.result == "refused"
        ]
        assigned = sum(outcome.result in ("recorded", "already_recorded") for _, outcome in done)
        progress.counts = {"assigned": assigned, "left": routing.unowned - assigned}
        progress.problems = [*refused, *routing.problems]

    return work
