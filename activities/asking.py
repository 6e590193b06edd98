"""The coordinator asks: a question of their own to whoever is charged, through each recommendation's workflow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy.dialects.postgresql import insert

from activities.deciding import Decider
from activities.many import each_of
from activities.ports import Birth, Lifecycles, Outcome
from domain.calendar import Calendar
from domain.commands import Open
from domain.digest import Refusal
from domain.faults import Fault
from domain.recommendation import over
from domain.words import AskKind
from models.recommendations import Note
from models.session import Database

ASKABLE: Final = (AskKind.PROGRESS, AskKind.PLAN, AskKind.ACKNOWLEDGE)
"""What a coordinator may ask. A clarification follows an answer, a validation an institution's report."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. words: the request as the people read it, may be empty. supports: whether they are asked, too."""

    kind: AskKind
    due_on: date
    words: str = ""
    supports: bool = False


async def ask_all(
    database: Database,
    lifecycles: Lifecycles,
    calendar: Calendar,
    recommendations: Sequence[UUID],
    question: Question,
    decider: Decider,
    nonce: str,
    at: datetime,
) -> list[tuple[UUID, Outcome]]:
    """Ask for each recommendation; the worst outcome of each. Raises EngineUnreachable.

    nonce: the same for a repeat, which then changes nothing. An institution that is asked this already gets the new
    day and words.
    """
    note = await write_note(database, question.words, f"{decider.through}:ask:{nonce}", at)
    due_at = calendar.end_of(question.due_on)

    async def ask(birth: Birth) -> Outcome:
        state = birth.state
        if state.over:
            return Outcome("refused", over(state), Refusal.OVER)
        if state.lead is None:
            return Outcome("refused", Fault("refused-unowned"), Refusal.NOT_CHARGED)
        done = Outcome("unchanged")
        for institution in (state.lead, *(state.supports if question.supports else ())):
            origin = decider.origin(f"{decider.through}:ask:{nonce}:{state.recommendation}:{institution}")
            outcome = await lifecycles.update(birth, Open(origin, institution, question.kind, due_at, request=note))
            if outcome.result == "refused":
                return outcome
            done = outcome if done.result == "unchanged" else done
        return done

    return await each_of(database, recommendations, ask)


async def write_note(database: Database, words: str, name: str, at: datetime) -> UUID | None:
    """Keep words that commands refer to; None where there are none. name: makes a repeat the same note."""
    if not words:
        return None
    id = uuid5(NAMESPACE_URL, name)
    async with database.transaction() as session:
        await session.execute(insert(Note).values(id=id, text=words, written_at=at).on_conflict_do_nothing())
    return id
