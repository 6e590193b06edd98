"""One command of somebody in the room to one recommendation, through its workflow."""

from datetime import datetime
from uuid import UUID

from activities.asking import write_note
from activities.deciding import Decider
from activities.ports import Birth, Lifecycles, Outcome
from activities.reconciling import births_of
from activities.second_thoughts import reopened_by
from domain.commands import Command, SendBack, Snooze, Undo
from domain.digest import Refusal
from domain.faults import Fault
from models.lives import read_states
from models.recommendations import Progress
from models.replies import Answer
from models.session import Database


async def steer(database: Database, lifecycles: Lifecycles, recommendation: UUID, command: Command) -> Outcome:
    """Apply one command to a recommendation that exists. Raises EngineUnreachable."""
    return await lifecycles.update(await _birth(database, recommendation), command)


async def send_back(
    database: Database, lifecycles: Lifecycles, progress: UUID, words: str, decider: Decider, nonce: str, at: datetime
) -> Outcome:
    """Do not accept what was reported: its institution is asked to clarify, in these words.

    Raises EngineUnreachable.
    """
    async with database.transaction() as session:
        found = await session.get_one(Progress, progress)
    if found.institution_id is None:
        return Outcome("refused", Fault("refused-nobody-said"), Refusal.NOT_CHARGED)
    name = f"{decider.through}:send_back:{nonce}:{progress}"
    note = await write_note(database, words, name, at)
    command = SendBack(decider.origin(name), progress, found.institution_id, note)
    return await steer(database, lifecycles, found.recommendation_id, command)


async def take_back(
    database: Database, lifecycles: Lifecycles, progress: UUID, decider: Decider, nonce: str
) -> Outcome:
    """Take back what an answer reported; the question that it had closed is put again. Raises EngineUnreachable."""
    async with database.transaction() as session:
        found = await session.get_one(Progress, progress)
        answer = await session.get(Answer, found.answer_id) if found.answer_id else None
        if answer is None:
            return Outcome("refused", Fault("refused-no-answer"))
        reopen = await reopened_by(session, answer, found)
    origin = decider.origin(f"{decider.through}:undo:{nonce}:{answer.id}")
    return await steer(database, lifecycles, found.recommendation_id, Undo(origin, answer.id, reopen))


async def resume(
    database: Database, lifecycles: Lifecycles, recommendation: UUID, decider: Decider, nonce: str, at: datetime
) -> Outcome:
    """End what was postponed: reminders go on from now. Raises EngineUnreachable."""
    birth = await _birth(database, recommendation)
    outcome = Outcome("unchanged")
    for ask in birth.state.asks:
        if ask.snoozed_until is not None and ask.snoozed_until > at:
            origin = decider.origin(f"{decider.through}:resume:{nonce}:{ask.id}")
            outcome = await lifecycles.update(birth, Snooze(origin, ask.id, at))
    return outcome


async def _birth(database: Database, recommendation: UUID) -> Birth:
    async with database.transaction() as session:
        states = await read_states(session, [recommendation])
        return (await births_of(session, [states[recommendation]]))[0]
