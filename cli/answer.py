"""`suivi answer`: record what somebody told the coordinator."""

from datetime import UTC, datetime

import click

from cli.output import Console, command_options
from domain.words import Status, Via


@click.command()
@click.argument("reference")
@click.option("--status", required=True, type=click.Choice([s.value for s in Status]))
@click.option("--by", "person", required=True, help="Who said it: name or mail address.")
@click.option("--via", required=True, type=click.Choice([v.value for v in Via]), help="How it reached you.")
@click.option(
    "--on", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="The day it was said; today by default."
)
@click.option("--text", default="", help="What was said, in their words.")
@click.option("--state", help="Whose recommendation, where several States share a reference.")
@command_options
async def answer(
    console: Console,
    reference: str,
    status: str,
    person: str,
    via: str,
    on: datetime | None,
    text: str,
    state: str | None,
) -> None:
    """Record an answer to REFERENCE on somebody's behalf."""
    from activities.behalf import NotCharged, Told, record_on_behalf
    from cli.choosing import choose_person, choose_recommendation
    from cli.errors import Refused
    from cli.wiring import wire

    now = datetime.now(UTC)
    said_on = on.date() if on else now.date()
    if said_on > now.date():
        raise Refused(f"{said_on} lies in the future: give the day on which it was said.")
    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            found = await choose_recommendation(session, reference, state or house.settings.general.state)
            who = await choose_person(session, person)
        told = Told(found.id, who.id, Status(status), Via(via), said_on, text)
        try:
            outcome = (await record_on_behalf(house.database, house.engine, told, now)).outcome
        except NotCharged:
            raise Refused(
                f"{who.name} holds no post in an institution charged with {found.reference}."
                f" See: suivi show {found.reference}"
            ) from None
    if outcome.result == "refused":
        raise Refused(outcome.why or "It was refused.")
    told_json = {"reference": found.reference, "status": status, "by": who.name, "result": outcome.result}
    console.result(told_json, lambda o: f"{o['reference']}: {o['status'].replace('_', ' ')} recorded for {o['by']}.")
