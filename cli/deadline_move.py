"""What a moved deadline would take along, before it is moved."""

from datetime import UTC, date, datetime
from typing import Any

from cli.choosing import choose_deadline
from cli.errors import Refused
from cli.output import Console
from cli.wiring import calendar_of
from config.ladders import load_ladders
from domain.commands import Origin
from domain.deadlines import DeadlineRefused, MoveDeadline, ask_dues, turn
from domain.ladder import PRACTICE
from models.agenda import tell_marks, tell_row
from models.deadlines import days_of, read_deadlines
from models.following import foresee_move
from models.session import Database


async def foresee(console: Console, named: str, due_on: date) -> dict[str, Any]:
    """The milestones before and after, and how many asks and reminders move. Raises Refused."""
    practice = console.stack.kind == "practice"
    calendar = calendar_of(console.settings, practice=practice)
    ladders = PRACTICE if practice else load_ladders(console.data)
    now = datetime.now(UTC)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            row = await choose_deadline(session, named)
            before = (await read_deadlines(session, [row.id], ladders.report, calendar))[row.id]
            command = MoveDeadline(Origin("foreseen"), due_on)
            try:
                made = turn(before, command, now, days_of(row), row.time_zone, ladders.report, calendar)
            except DeadlineRefused as why:
                raise Refused(str(why)) from why
            due = ask_dues(made.after, now, calendar)
            moves = await foresee_move(session, row.id, due, now, ladders, calendar)
            was = {mark["name"]: mark["on"] for mark in tell_marks(row, before, calendar)}
            return {
                "deadline": tell_row(row, made.after) | {"was_due_on": before.due_on},
                "milestones": [
                    mark | {"was_on": was.get(mark["name"])} for mark in tell_marks(row, made.after, calendar)
                ],
                "moves": {"asks": moves.asks, "earlier": moves.earlier, "later": moves.later},
            }
    finally:
        await database.aclose()
