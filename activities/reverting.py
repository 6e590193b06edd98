"""Take back what somebody just did to many recommendations, each through its own workflow.

The audit tells what each was before. Only what nobody and nothing has changed since is taken back.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import insert, select

from activities.deciding import Decider
from activities.many import each_of
from activities.ports import Birth, Lifecycles, Outcome
from activities.records import already
from domain.commands import Origin, Revert
from domain.faults import Fault
from domain.recommendation import State
from domain.words import ReminderState
from models.acts import Acted, read_done
from models.asks import Reminder
from models.changes import Change
from models.session import Database

STATE: TypeAdapter[State] = TypeAdapter(State)
CHANGED = Outcome("refused", Fault("refused-changed-since"))


async def revert_all(
    database: Database, lifecycles: Lifecycles, acted: Sequence[Acted], decider: Decider, nonce: str
) -> list[tuple[UUID, Outcome]]:
    """Put each back to what it was before these changes. Raises EngineUnreachable.

    nonce: of the act; a repeat changes nothing.
    """
    wanted = {one.recommendation: one for one in acted}
    origins = {id: decider.origin(f"{decider.through}:revert:{nonce}:{id}") for id in wanted}
    async with database.transaction() as session:
        done = await read_done(session, [origin.external_id for origin in origins.values()])

    async def revert(birth: Birth) -> Outcome:
        id = birth.state.recommendation
        if origins[id].external_id in done:
            return Outcome("already_recorded")
        command = retrace(birth.state, wanted[id].changes, origins[id])
        return await lifecycles.update(birth, command) if command else CHANGED

    return await each_of(database, list(wanted), revert)


def retrace(state: State, changes: Sequence[Change], origin: Origin) -> Revert | None:
    """What leads back from `state` to before these changes; None where they are not the last ones that made it."""
    was = state
    for change in reversed(changes):
        if _with(was, change.after) != was:
            return None
        was = _with(was, change.before)
    return Revert(origin, state.revision, state.asks, was.phase, was.lead, was.supports, was.asks, was.no_owner_at)


def _with(state: State, told: dict[str, Any]) -> State:
    """A state with what a change tells of it."""
    plain = STATE.dump_python(state, mode="json")
    return STATE.validate_python(plain | {name: value for name, value in told.items() if name in plain})


async def unremind_all(
    database: Database, acted: Sequence[Acted], decider: Decider, nonce: str, at: datetime
) -> list[tuple[UUID, Outcome]]:
    """Have reminders that were brought forward wait for their day again, where none of them has left.

    Reminders are rows that no workflow holds, so nothing of a life changes.
    """
    return [(one.recommendation, await _unremind(database, one, decider, nonce, at)) for one in acted]


async def _unremind(database: Database, one: Acted, decider: Decider, nonce: str, at: datetime) -> Outcome:
    origin = decider.origin(f"{decider.through}:revert:{nonce}:{one.recommendation}")
    was = {UUID(id): due for change in one.changes for id, due in change.before.get("reminders", {}).items()}
    async with database.transaction() as session:
        if not was or await already(session, origin.external_id):
            # Without any, it was due anyway.
            return Outcome("unchanged")
        rows = (await session.scalars(select(Reminder).where(Reminder.id.in_(was)).with_for_update())).all()
        moved_at = one.changes[-1].at
        if any(row.state is not ReminderState.PLANNED or row.due_at != moved_at for row in rows):
            return Outcome("refused", Fault("refused-sent-since"))
        for row in rows:
            due = was[row.id]
            if due is None:
                row.state = ReminderState.CANCELLED
            else:
                row.due_at = datetime.fromisoformat(due)
        told = {"reminders": [str(row.id) for row in rows]}
        await session.execute(
            insert(Change).values(
                external_id=origin.external_id, at=at, by_kind=origin.by_kind, by_id=origin.by, through=origin.through,
                verb="revert", subject="recommendation", recommendation_id=one.recommendation, before={}, after=told,
            )
        )  # fmt: skip
    return Outcome("recorded")
