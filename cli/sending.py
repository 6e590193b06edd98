"""`suivi sending`: the safety catch."""

import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from cli.output import Console, command_options
from domain.words import SendingMode

MODES = [mode.value for mode in SendingMode]


@click.command()
@click.argument("mode", required=False, type=click.Choice(MODES))
@click.argument("address", required=False)
@click.option("--yes", is_flag=True, help="Do not ask before sending goes live.")
@command_options
async def sending(console: Console, mode: str | None, address: str | None, yes: bool) -> None:
    """Show or turn the safety catch: hold, redirect ADDRESS, live or pause."""
    from cli.wiring import wire
    from models.digests import preview
    from models.switch import Switch, read_switch, turn_switch

    if (mode == SendingMode.REDIRECT) != (address is not None):
        raise click.UsageError("redirect needs an ADDRESS, and only redirect takes one.")
    if address is not None and "@" not in address:
        raise click.BadParameter(f"expected a mail address, found {address!r}", param_hint="ADDRESS")
    async with wire(console.settings, console.stack) as house:
        calendar = house.composer.calendar
        hours = {"hours": f"between {calendar.delivery:%H:%M} and {calendar.closes:%H:%M}"}
        async with house.database.transaction() as session:
            before = await read_switch(session)
            waiting = await preview(session, datetime.now(UTC) + timedelta(days=1))
        if mode is None:
            outcome = {"sending": before.mode, "redirect_to": before.redirect_to, **waiting, **hours}
            console.result(outcome, render)
            return
        if mode == SendingMode.LIVE and before.mode != SendingMode.LIVE and not console.machine:
            console.say(render({"sending": before.mode, "redirect_to": before.redirect_to, **waiting, **hours}))
            if not yes and sys.stdin.isatty():
                click.confirm("Let them go?", abort=True)
        to = Switch(SendingMode(mode), address)
        async with house.database.transaction() as session:
            await turn_switch(session, to, datetime.now(UTC), "command")
        if to.mode in (SendingMode.LIVE, SendingMode.REDIRECT):
            await house.engine.wake_dispatch()
    console.result({"sending": to.mode, "redirect_to": to.redirect_to, "was": before.mode, **waiting, **hours}, render)


def render(outcome: dict[str, Any]) -> str:
    from cli.status import say_mode

    lines = [f"Sending: {say_mode(outcome['sending'], outcome['redirect_to'])}"]
    lines.append(
        f"Waiting: {outcome['digests']} digests to {outcome['people']} people, {outcome['others']} other messages."
    )
    lines.append(f"Due within a day: {outcome['reminders']} reminders.")
    lines.append(f"Digests leave {outcome['hours']} of each reader's own day, on working days; answers at once.")
    return "\n".join(lines)
