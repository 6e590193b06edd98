"""`suivi status`: everything in numbers."""

from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@command_options
async def status(console: Console) -> None:
    """Count what is open, due, sent and received."""
    from activities.ports import EngineUnreachable
    from cli.wiring import open_client
    from models.overview import read_overview
    from models.session import Database
    from workflows.client import Engine

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            overview = await read_overview(session)
    finally:
        await database.aclose()
    try:
        client = await open_client(console.settings, console.stack)
        running = await Engine(client, console.settings.temporal.task_queue).count_running()
    except EngineUnreachable:
        running = None
    console.result(overview.as_json(running), render)


def render(told: dict[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    phases = ", ".join(
        f"{count} {phase.replace('_', ' ')}" for phase, count in told["recommendations"]["by_phase"].items()
    )
    rows = (
        ("Recommendations", f"{told['recommendations']['total']}" + (f"  ({phases})" if phases else "")),
        ("Without an owner", str(told["recommendations"]["unowned"])),
        ("Asks", f"{told['asks']['open']} open, {told['asks']['overdue']} overdue"),
        ("Reminders", _counts(told["reminders"])),
        ("Digests", _counts(told["digests"])),
        ("Replies", _counts(told["replies"])),
        ("Sending", SENDING[told["sending"]].format(told["redirect_to"] or "")),
        ("Workflows", "the engine does not answer" if told["workflows"]["running"] is None
         else f"{told['workflows']['running']} running"),
        *((f"Listening: {account}", heard or "not yet") for account, heard in told["listeners"].items()),
    )  # fmt: skip
    for name, value in rows:
        table.add_row(Text(name, style="bold"), value)
    if not told["recommendations"]["total"]:
        table.add_row("", "Nothing is registered yet. Start with: suivi import FILE")
    return table


SENDING = {
    "hold": "on hold: messages are made and not sent. Read them: suivi digests. Let them go: suivi sending live",
    "redirect": "everything goes to {}",
    "live": "live",
    "pause": "paused: no message is made. Go on: suivi sending live",
}


def _counts(told: dict[str, Any]) -> str:
    return ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in told.items())
