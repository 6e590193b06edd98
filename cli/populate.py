"""`suivi populate`: fill a practice folder with the invented country, by the ordinary commands' own code."""

from datetime import UTC, datetime
from importlib.resources import as_file, files

import click

from cli.errors import Refused
from cli.output import Console, command_options

COUNTRY = files("cli") / "practice_country"


@click.command()
@command_options
async def populate(console: Console) -> None:
    """Bring the invented country into a practice folder: its people, recommendations and owners. Once."""
    from cli.wiring import wire
    from domain.words import SendingMode
    from models.overview import read_overview
    from models.switch import Switch, turn_switch

    if console.stack.kind != "practice":
        raise Refused("The invented country goes into a practice folder only: suivi up --practice")
    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            there = (await read_overview(session)).recommendations
        if not there:
            await fill(console)
            async with house.database.transaction() as session:
                await turn_switch(session, Switch(SendingMode.LIVE), datetime.now(UTC), "practice")
            await house.engine.wake_dispatch()
    console.result({"recommendations": there}, lambda _: "The invented country is ready.")


async def fill(console: Console) -> None:
    """People and rules first, so that what is imported finds its owners."""
    from activities.assigning import Charge, assign_all
    from cli.imports import run_import
    from cli.people import save_people
    from cli.wiring import wire
    from models.routing import route_unowned
    from sources.ports import ReadOptions

    async with wire(console.settings, console.stack) as house:
        for name in ("people.csv", "routing.csv"):
            with as_file(COUNTRY / name) as file:
                saved = await save_people(console, house.database, file)
            if saved["problems"]:
                raise Refused(f"{name} of the invented country: {saved['problems'][0]}")
        with as_file(COUNTRY / "recommendations.csv") as file:
            await run_import(console, file, "table", ReadOptions(), archive=False)
        async with house.database.transaction() as session:
            found = (await route_unowned(session)).found
        charges = [Charge(one.recommendation, one.lead_id, one.support_ids) for one in found]
        await assign_all(house.database, house.engine, charges, datetime.now(UTC), "routing")
