"""`suivi rehearse`: what would be sent, to whom and when, before anything is."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from cli.output import Console, command_options

YEAR = 365.25
SHOWN = 15


@click.command()
@click.option("--years", default=4.5, show_default=True, type=click.FloatRange(0.02, 20), help="How long is played.")
@click.option(
    "--ladders",
    "ladders_file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Other ladders to try, in the form of ladders.toml.",
)
@click.option(
    "--behaviour",
    default="share=0.6",
    show_default=True,
    help="How people answer: none, on-time, last-day or share=0.6.",
)
@click.option(
    "--picture", type=click.Path(path_type=Path, dir_okay=False, writable=True), help="Draw it into FILE (.svg)."
)
@command_options
async def rehearse(
    console: Console, years: float, ladders_file: Path | None, behaviour: str, picture: Path | None
) -> None:
    """Play years of the real calendar with the real people and ladders; nothing is sent and nothing is changed.

    On its day each report is taken as submitted. Confirmations of answers are not counted.
    """
    from cli.errors import Refused
    from cli.wiring import calendar_of, ladders_of, policy_of, speaking_of
    from domain.rehearsal.behaviour import BehaviourFault, parse_behaviour
    from domain.rehearsal.play import play
    from models.rehearsing import read_world
    from models.session import Database
    from reports.charts import draw_rehearsal
    from reports.rehearsals import tell_rehearsal

    try:
        manner = parse_behaviour(behaviour)
    except BehaviourFault as fault:
        raise click.BadParameter(str(fault), param_hint="--behaviour") from None
    if picture is not None and picture.suffix.lower() != ".svg":
        raise click.BadParameter(f"pictures are SVG: {picture.with_suffix('.svg')}", param_hint="--picture")
    settings = console.settings
    practice = console.stack.kind == "practice"
    ladders = ladders_of(settings, practice=practice, file=ladders_file)
    now = datetime.now(UTC)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            world = await read_world(
                session,
                now,
                policy_of(settings, practice=practice),
                ladders,
                calendar_of(settings, practice=practice),
                speaking_of(settings, practice=practice),
            )
    finally:
        await database.aclose()
    if not world.lives:
        raise Refused("Nothing is followed up yet, so there is nothing to rehearse. Start with: suivi import FILE")
    span = timedelta(days=years * YEAR)
    with console.progress("Rehearsing", round(span.days / 30)) as tick:
        played = play(world, manner, now, now + span, lambda at: tick(1))
    told = {"years": years, "behaviour": behaviour, **tell_rehearsal(played, world)}
    if picture is not None:
        await asyncio.to_thread(picture.write_text, draw_rehearsal(told), encoding="utf-8")
        told["picture"] = picture
    console.result(told, render)


def render(told: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    lines = [
        f"From {told['from']} to {told['to']}, if people answer “{told['behaviour']}”: {told['messages']} messages"
        f" to {len(told['by_person'])} people, {len(told['escalations'])} of them escalations.",
    ]
    if told["peak_day"]:
        lines.append(f"The fullest day: {told['peak_day']['day']} with {told['peak_day']['messages']} messages.")
    table = Table("Person", "Post", "Messages", "Busiest week", "Busiest day", box=None)
    for one in told["by_person"][:SHOWN]:
        busiest = f"{one['in_busiest_week']} ({one['busiest_week']})"
        table.add_row(
            one["person"], (one["posts"] or [""])[0], str(one["messages"]), busiest, str(one["on_busiest_day"])
        )
    parts: list[Any] = [Text("\n".join(lines)), Text(), table]
    if len(told["by_person"]) > SHOWN:
        parts.append(Text(f"… and {len(told['by_person']) - SHOWN} more people"))
    parts += [Text(), *_reports(told)]
    if "picture" in told:
        parts.append(Text(f"Drawn into {told['picture']}"))
    parts.append(Text("Every message, one by one: suivi rehearse --json"))
    return Group(*parts)


def _reports(told: dict[str, Any]) -> list[Any]:
    from rich.text import Text

    if not told["reports"]:
        return [Text("No deadline falls into this time. Plan one: suivi deadline add")]
    lines = []
    for one in told["reports"]:
        state = "complete" if not one["missing"] else f"at risk, {one['missing']} of {one['asked']} answers missing"
        lines.append(Text(f"{one['due_on']}  {one['title']}: {state}", style="red" if one["missing"] else "green"))
    return lines
