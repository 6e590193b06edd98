"""`suivi inbox grant` and `inbox refuse`: the coordinator decides on what people asked for."""

from datetime import UTC, datetime
from typing import Any

import click

from cli.leaves import DAY, SHOWN
from cli.output import Console, command_options


@click.command("grant")
@click.argument("number", type=click.IntRange(1), metavar="N")
@click.option("--until", type=DAY, metavar=SHOWN, help="The new due day; by default the one they asked for.")
@click.option("--to", "person", help="The colleague; by default the one they named.")
@command_options
async def grant(console: Console, number: int, until: datetime | None, person: str | None) -> None:
    """Grant request N of `suivi inbox list --review`: more time, or a colleague instead; they are told."""
    from activities.deciding import Decider, Undecidable
    from cli.choosing import choose_person
    from cli.errors import Refused
    from cli.wiring import wire

    async with wire(console.settings, console.stack) as house:
        async with house.database.transaction() as session:
            to = (await choose_person(session, person)).id if person else None
        try:
            done = await house.deciding.grant(
                number, Decider("command"), datetime.now(UTC), until=until.date() if until else None, to=to
            )
        except Undecidable as why:
            raise Refused(str(why)) from None
        await house.engine.wake_dispatch()
    console.result(as_json(done), render)


@click.command("refuse")
@click.argument("number", type=click.IntRange(1), metavar="N")
@click.option("--why", help="A sentence for the person who asked.")
@command_options
async def refuse(console: Console, number: int, why: str | None) -> None:
    """Refuse request N of `suivi inbox list --review`; what was asked stays due, and they are told."""
    from activities.deciding import Undecidable
    from cli.errors import Refused
    from cli.wiring import wire

    async with wire(console.settings, console.stack) as house:
        try:
            done = await house.deciding.refuse(number, datetime.now(UTC), why=why)
        except Undecidable as reason:
            raise Refused(str(reason)) from None
        await house.engine.wake_dispatch()
    console.result(as_json(done), render)


def as_json(done: Any) -> dict[str, Any]:
    return {
        "number": done.number,
        "reference": done.reference,
        "action": done.action,
        "by": done.by,
        "result": "granted" if done.granted else "refused",
        "due": done.until,
        "to": done.to,
        "told": done.told,
    }


def render(outcome: dict[str, Any]) -> str:
    what = f"to {outcome['to']}" if outcome["action"] == "delegate" and outcome["to"] else f"due {outcome['due']}"
    told = "they are told" if outcome["told"] else "they serve no more and are not told"
    return f"{outcome['reference']}: {outcome['result']} for {outcome['by']}, {what}; {told}."
