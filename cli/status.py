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
        ("Sending", say_mode(told["sending"], told["redirect_to"])),
        ("Workflows", "the engine does not answer" if told["workflows"]["running"] is None
         else f"{told['workflows']['running']} running"),
        *(("Listening", _heard(account, at)) for account, at in told["listeners"].items()),
    )  # fmt: skip
    for name, value in rows:
        table.add_row(Text(name, style="bold"), value)
    if not told["recommendations"]["total"]:
        table.add_row(Text("Next", style="bold"), "nothing is registered yet; start with: suivi import FILE")
    return table


def say_mode(mode: str, redirect_to: str | None) -> str:
    """What happens to messages in this mode, to be read after "Sending:"."""
    return SENDING[mode].format(redirect_to)


def _heard(account: str, at: str | None) -> str:
    return f"{account}, last heard {at[:16].replace('T', ' ')} UTC" if at else f"{account}, not heard yet"


SENDING = {
    "hold": "on hold: messages are made and not sent. Read them: suivi digests. Let them go: suivi sending live",
    "redirect": "redirected: everything goes to {}, and counts as sent to whom it was for",
    "live": "live",
    "pause": "paused: no message is made. Go on: suivi sending live",
}


def _counts(told: dict[str, Any]) -> str:
    return ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in told.items())
