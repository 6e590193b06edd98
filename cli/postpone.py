"""`suivi postpone`: remind of nothing on some recommendations until a day."""

from datetime import UTC, datetime
from typing import Any

import click

from cli.leaves import DAY, SHOWN
from cli.output import Console, command_options


@click.command()
@click.argument("references", nargs=-1, required=True, metavar="REF…")
@click.option("--until", required=True, type=DAY, metavar=SHOWN, help="The day on which reminders go on.")
@click.option("--state", help="Whose recommendations, where several States share a reference.")
@command_options
async def postpone(console: Console, references: tuple[str, ...], until: datetime, state: str | None) -> None:
    """Send no reminders on recommendations until a day; what is due stays due then as it was."""
    from activities.deciding import Decider, Undecidable
    from cli.choosing import choose_recommendation
    from cli.errors import Refused
    from cli.wiring import wire

    problems: list[dict[str, str]] = []
    found = {}
    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            for reference in references:
                try:
                    one = await choose_recommendation(session, reference, state or house.settings.general.state)
                    found[one.id] = one.reference
                except Refused as why:
                    problems.append({"reference": reference, "reason": str(why)})
        with console.progress("Postponing", len(found)) as tick:
            try:
                done = await house.deciding.postpone(
                    list(found), until.date(), Decider("command"), datetime.now(UTC), tick
                )
            except Undecidable as why:
                raise Refused(str(why)) from None
    for id, waiting, refused in done:
        if refused is not None or not waiting:
            reason = (refused and refused.why) or "Nothing is open on it."
            problems.append({"reference": found[id], "reason": reason})
    outcome = {
        "until": until.date(),
        "postponed": sum(bool(waiting) for _, waiting, _ in done),
        "asks": sum(waiting for _, waiting, _ in done),
        "problems": problems,
    }
    console.result(outcome, render)
    if problems and not outcome["postponed"]:
        raise SystemExit(1)


def render(outcome: dict[str, Any]) -> str:
    lines = [f"{outcome['postponed']} postponed until {outcome['until']}, {outcome['asks']} asks in all."]
    lines += [f"  {problem['reference']}: {problem['reason']}" for problem in outcome["problems"]]
    return "\n".join(lines)
