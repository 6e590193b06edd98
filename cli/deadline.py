"""`suivi deadline`: the dates on which the State reports, from the day they are added to the day the report leaves."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import click

from cli.deadline_add import add
from cli.deadline_words import render_list, render_move, render_one, render_templates
from cli.output import Console, command_options

DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.group()
def deadline() -> None:
    """Keep the dates on which the State reports, and what is missing for them."""


deadline.add_command(add)


@deadline.command()
@command_options
async def templates(console: Console) -> None:
    """Show the kinds of reports whose plan is known, and where each number stands."""
    from config.deadlines import load_templates

    found = [
        {
            "name": one.name,
            "title": one.title,
            "kind": one.kind,
            "days": {kind.value: days for kind, days in one.days.items()},
            "scope": one.scope,
            "words": one.words,
            "voluntary": one.voluntary,
            "zone": "geneva" if one.geneva else "state",
            "source": one.source,
        }
        for one in load_templates(console.data).values()
    ]
    console.result({"templates": found}, render_templates)


@deadline.command("list")
@click.option("--all", "every", is_flag=True, help="Also those that are submitted or cancelled.")
@command_options
async def list_all(console: Console, every: bool) -> None:
    """Show the deadlines to come, soonest first."""
    from config.ladders import load_ladders
    from models.agenda import list_deadlines, tell_row
    from models.deadlines import read_deadlines
    from models.missing import read_missing
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            calendar, ladder = _calendar(console), load_ladders(console.data).report
            rows = await list_deadlines(session)
            states = await read_deadlines(session, [row.id for row in rows], ladder, calendar)
            found = []
            for row in rows:
                if every or not states[row.id].over:
                    missing = await read_missing(session, row.id, calendar)
                    count = sum(len(one.references) for one in missing.values())
                    found.append(tell_row(row, states[row.id]) | {"missing": count})
    finally:
        await database.aclose()
    console.result({"deadlines": found}, render_list)


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@command_options
async def show(console: Console, named: str) -> None:
    """Show one deadline: its plan, how far each institution has come, and what is missing. DEADLINE is its number, or
    a part of its title."""
    from cli.choosing import choose_deadline
    from config.ladders import load_ladders
    from models.agenda import tell_deadline
    from models.deadlines import read_deadlines
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            row = await choose_deadline(session, named)
            calendar = _calendar(console)
            states = await read_deadlines(session, [row.id], load_ladders(console.data).report, calendar)
            told = await tell_deadline(session, row, states[row.id], calendar)
    finally:
        await database.aclose()
    console.result(told, render_one)


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@click.option("--on", "due_on", type=DAY, help="The date, where it is not the tentative one.")
@click.option("--by", "who", metavar="NAME", help="Who confirmed it: a person, or a document.")
@command_options
async def confirm(console: Console, named: str, due_on: datetime | None, who: str | None) -> None:
    """Say that a tentative date is the date."""
    from domain.deadlines import ConfirmDeadline
    from models.deadlines import write_note

    if due_on is not None:
        refuse_past(due_on.date())

    async def command(session: Any, origin: Any) -> Any:
        note = await write_note(session, who, datetime.now(UTC)) if who else None
        return ConfirmDeadline(origin, due_on.date() if due_on else None, note)

    console.result(await _do(console, named, "confirm", command), render_one)


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@click.option("--on", "due_on", type=DAY, required=True, help="The new date.")
@click.option("--because", metavar="TEXT", help="Why: for example the letter that says so.")
@click.option("--dry-run", is_flag=True, help="Only show what it would move.")
@command_options
async def move(console: Console, named: str, due_on: datetime, because: str | None, dry_run: bool) -> None:
    """Give a deadline another date: open asks and their reminders follow at once."""
    from cli.deadline_move import tell_move
    from domain.deadlines import MoveDeadline
    from models.deadlines import write_note

    day = due_on.date()
    refuse_past(day)
    foreseen = await tell_move(console, named, day)
    console.say(render_move(foreseen, done=not dry_run))
    if dry_run:
        console.result(foreseen | {"dry_run": True}, lambda _: "Nothing was moved.")
        return

    async def command(session: Any, origin: Any) -> Any:
        note = await write_note(session, because, datetime.now(UTC)) if because else None
        return MoveDeadline(origin, day, note)

    told = await _do(console, named, "move", command)
    console.result(told | {"moves": foreseen["moves"]}, lambda o: f"\n{o['deadline']['title']} is moved.")


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@click.option("--thaw", is_flag=True, help="Go on asking.")
@command_options
async def freeze(console: Console, named: str, thaw: bool) -> None:
    """Stop asking for a deadline while its report is being finished; with --thaw go on."""
    from domain.deadlines import FreezeDeadline

    async def command(session: Any, origin: Any) -> Any:
        return FreezeDeadline(origin, thaw)

    console.result(await _do(console, named, "freeze", command), render_one)


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@command_options
async def submit(console: Console, named: str) -> None:
    """Say that the report has left: its asks go back to the ordinary rhythm."""
    from domain.deadlines import SubmitDeadline

    async def command(session: Any, origin: Any) -> Any:
        return SubmitDeadline(origin)

    console.result(await _do(console, named, "submit", command), render_one)


@deadline.command()
@click.argument("named", metavar="DEADLINE")
@command_options
async def cancel(console: Console, named: str) -> None:
    """Say that no report will be made: its asks go back to the ordinary rhythm."""
    from domain.deadlines import CancelDeadline

    async def command(session: Any, origin: Any) -> Any:
        return CancelDeadline(origin)

    console.result(await _do(console, named, "cancel", command), render_one)


async def _do(console: Console, named: str, verb: str, make: Any) -> dict[str, Any]:
    """Have a deadline's workflow carry out one command; what the deadline looks like afterwards."""
    from activities.ports import DeadlineBirth
    from cli.choosing import choose_deadline
    from cli.errors import Refused
    from cli.wiring import wire
    from domain.commands import Origin
    from models.agenda import tell_deadline
    from models.deadlines import read_deadlines

    async with wire(console.settings, console.stack) as house:
        calendar, ladder = house.deadlines.calendar, house.deadlines.ladders.report
        async with house.database.transaction() as session:
            row = await choose_deadline(session, named)
            state = (await read_deadlines(session, [row.id], ladder, calendar))[row.id]
            command = await make(session, Origin(f"command:deadline:{verb}:{row.id}:{uuid4()}", through="command"))
        outcome = await house.engine.update_deadline(DeadlineBirth(state, row.number), command)
        if outcome.result == "refused":
            raise Refused(outcome.why or "refused")
        await house.engine.wake_dispatch()
        async with house.database.transaction() as session:
            row = await choose_deadline(session, str(row.number))
            state = (await read_deadlines(session, [row.id], ladder, calendar))[row.id]
            return await tell_deadline(session, row, state, calendar)


def refuse_past(day: date) -> None:
    """Raises Refused for a date that has passed."""
    from cli.errors import Refused

    if day <= datetime.now(UTC).date():
        raise Refused(f"{day} has passed: give a date that is still to come.")


def _calendar(console: Console) -> Any:
    from cli.wiring import calendar_of

    return calendar_of(console.settings, practice=console.stack.kind == "practice")
