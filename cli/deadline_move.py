"""What a moved deadline would take along, before it is moved."""

from datetime import UTC, date, datetime
from typing import Any

from activities.planning import foresee
from cli.choosing import choose_deadline
from cli.errors import Refused
from cli.output import Console
from cli.wiring import calendar_of, ladders_of
from domain.deadlines import DeadlineRefused
from languages.faults import say_fault
from models.agenda import tell_marks, tell_row
from models.session import Database


async def tell_move(console: Console, named: str, due_on: date) -> dict[str, Any]:
    """The milestones before and after, and how many asks and reminders move. Raises Refused."""
    practice = console.stack.kind == "practice"
    calendar = calendar_of(console.settings, practice=practice)
    ladders = ladders_of(console.settings, practice=practice)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            row = await choose_deadline(session, named)
            try:
                found = await foresee(session, row, due_on, datetime.now(UTC), ladders, calendar)
            except DeadlineRefused as why:
                raise Refused(say_fault("en", why.fault)) from why
            was = {mark["name"]: mark["on"] for mark in tell_marks(row, found.before, calendar)}
            moves = found.moves
            return {
                "deadline": tell_row(row, found.after) | {"was_due_on": found.before.due_on},
                "milestones": [
                    mark | {"was_on": was.get(mark["name"])} for mark in tell_marks(row, found.after, calendar)
                ],
                "moves": {"asks": moves.asks, "earlier": moves.earlier, "later": moves.later},
            }
    finally:
        await database.aclose()
