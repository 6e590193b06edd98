"""`suivi assign`: give recommendations to institutions."""

from datetime import UTC, datetime
from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@click.argument("references", nargs=-1, required=True, metavar="REF…")
@click.option("--lead", required=True, help="The institution that leads: name, acronym or alias.")
@click.option("--support", multiple=True, help="An institution that supports; may be given several times.")
@click.option("--state", help="Whose recommendations, where several States share a reference.")
@command_options
async def assign(
    console: Console, references: tuple[str, ...], lead: str, support: tuple[str, ...], state: str | None
) -> None:
    """Give recommendations to a lead institution: each is asked to acknowledge."""
    from activities.assigning import Charge, assign_all
    from cli.choosing import choose_institution, choose_recommendation
    from cli.errors import Refused
    from cli.wiring import wire
    from models.institutions import read_names

    problems: list[dict[str, str]] = []
    charges: list[Charge] = []
    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            names = await read_names(session)
            leading = choose_institution(names, lead)
            supporting = tuple(choose_institution(names, one) for one in support)
            for reference in references:
                try:
                    found = await choose_recommendation(session, reference, state or house.settings.general.state)
                    charges.append(Charge(found.id, leading, supporting))
                except Refused as why:
                    problems.append({"reference": reference, "reason": str(why)})
        with console.progress("Assigning", len(charges)) as tick:
            done = await assign_all(house.database, house.engine, charges, datetime.now(UTC), "command", tick)
        await house.engine.wake_dispatch()
        outcome = await summarise(house.database, done, problems)
    console.result(outcome, render)
    if problems and not charges:
        raise SystemExit(1)


async def summarise(database: Any, done: Any, problems: list[dict[str, str]]) -> dict[str, Any]:
    """The contract of assign and route: how many are assigned, how many are left, what was refused."""
    from models.overview import read_overview

    problems += [
        {"reference": str(charge.recommendation), "reason": outcome.why or "refused"}
        for charge, outcome in done
        if outcome.result == "refused"
    ]
    async with database.transaction() as session:
        unowned = (await read_overview(session)).unowned
    assigned = sum(outcome.result in ("recorded", "already_recorded") for _, outcome in done)
    return {"assigned": assigned, "unowned": unowned, "problems": problems}


def render(outcome: dict[str, Any]) -> str:
    lines = [f"{outcome['assigned']} assigned, {outcome['unowned']} still without an owner."]
    lines += [f"  {problem['reference']}: {problem['reason']}" for problem in outcome["problems"]]
    return "\n".join(lines)
