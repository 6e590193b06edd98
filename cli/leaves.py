"""`suivi people leave` and `people back`: who is away, and who stands in."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import click

from cli.output import Console, command_options

DAY = click.DateTime(["%Y-%m-%d"])
SHOWN = "YYYY-MM-DD"


@click.command("leave")
@click.argument("person")
@click.option("--from", "first", required=True, type=DAY, metavar=SHOWN, help="The first day away.")
@click.option("--to", "last", required=True, type=DAY, metavar=SHOWN, help="The last day away; they are back the next.")
@click.option(
    "--stand-in", help="Who is written to and may answer meanwhile; without one, the next post is written to."
)
@command_options
async def leave(console: Console, person: str, first: datetime, last: datetime, stand_in: str | None) -> None:
    """Note that PERSON is away: they are sent nothing on these days."""
    from cli.choosing import choose_person
    from cli.errors import Refused
    from cli.wiring import staffing_of
    from domain.commands import Origin
    from domain.roster import Leave
    from models.errors import StaffError
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    staffing = staffing_of(console.settings, database, practice=console.stack.kind == "practice")
    try:
        async with database.transaction() as session:
            who = await choose_person(session, person)
            other = await choose_person(session, stand_in) if stand_in else None
        away = Leave(who.id, first.date(), last.date() + timedelta(days=1), other.id if other else None)
        origin = Origin(f"command:leave:{uuid4()}", through="command")
        left = await staffing.leave(away, origin, datetime.now(UTC))
    except StaffError as why:
        raise Refused(str(why)) from None
    finally:
        await database.aclose()
    outcome = {
        "person": who.name,
        "from": away.from_on,
        "to": last.date(),
        "stand_in": other.name if other else None,
        "stands_in_for": left,
    }
    console.result(outcome, render_leave)


@click.command("back")
@click.argument("person")
@command_options
async def back(console: Console, person: str) -> None:
    """End the leave of PERSON today, or call off their next one when none has begun."""
    from cli.choosing import choose_person
    from cli.errors import Refused
    from cli.wiring import staffing_of
    from domain.commands import Origin
    from models.errors import StaffError
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    staffing = staffing_of(console.settings, database, practice=console.stack.kind == "practice")
    try:
        async with database.transaction() as session:
            who = await choose_person(session, person)
        origin = Origin(f"command:back:{uuid4()}", through="command")
        ended = await staffing.back(who.id, origin, datetime.now(UTC))
    except StaffError as why:
        raise Refused(str(why)) from None
    finally:
        await database.aclose()
    outcome = {"person": who.name, "from": ended.from_on, "to": ended.to_on - timedelta(days=1)}
    console.result(outcome, lambda o: f"{o['person']} is written to again. Ended: the leave {o['from']} to {o['to']}.")


def render_leave(outcome: dict[str, Any]) -> str:
    lines = [f"{outcome['person']} is away from {outcome['from']} to {outcome['to']}."]
    if outcome["stand_in"]:
        lines.append(f"{outcome['stand_in']} is written to meanwhile, and may answer.")
    else:
        lines.append("Nobody stands in: the alternate is written to, or the next post up.")
    if outcome["stands_in_for"]:
        lines.append(f"Note: they were to stand in for {', '.join(outcome['stands_in_for'])} on some of these days.")
    return "\n".join(lines)
