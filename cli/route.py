"""`suivi route`: find an owner for what has none, by the routing rules."""

from datetime import UTC, datetime
from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@click.option("--apply", "really", is_flag=True, help="Assign what was found; without it, only show it.")
@command_options
async def route(console: Console, really: bool) -> None:
    """Give recommendations without an owner to institutions, by theme, group, SDG or body."""
    from activities.assigning import Charge, assign_all
    from cli.assign import summarise
    from cli.wiring import wire
    from models.routing import route_unowned

    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            found = await route_unowned(session)
        done: list[Any] = []
        if really:
            with console.progress("Assigning", len(found.found)) as tick:
                charges = [Charge(one.recommendation, one.lead_id, one.support_ids) for one in found.found]
                done = await assign_all(house.database, house.engine, charges, datetime.now(UTC), "routing", tick)
            await house.engine.wake_dispatch()
        outcome = await summarise(house.database, done, list(found.problems))
    outcome["proposed"] = [
        {"reference": one.reference, "lead": one.lead, "support": one.supports} for one in found.found
    ]
    outcome["applied"] = really
    console.result(outcome, render)


def render(outcome: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    parts: list[Any] = []
    if not outcome["applied"] and outcome["proposed"]:
        table = Table("Recommendation", "Lead", "Support", box=None)
        for one in outcome["proposed"][:50]:
            table.add_row(one["reference"], one["lead"], ", ".join(one["support"]))
        parts.append(table)
        rest = len(outcome["proposed"]) - 50
        if rest > 0:
            parts.append(Text(f"… and {rest} more"))
        parts.append(Text(f"\n{len(outcome['proposed'])} would be assigned. Do it with: suivi route --apply"))
    elif outcome["applied"]:
        parts.append(Text(f"{outcome['assigned']} assigned."))
    elif outcome["unowned"]:
        parts.append(Text("No routing rule fits what has no owner. Rules come with: suivi people import FILE"))
    parts.append(Text(f"{outcome['unowned']} are without an owner now."))
    parts += [Text(f"  {problem['reference']}: {problem['reason']}") for problem in outcome["problems"][:20]]
    return Group(*parts)
