"""`suivi import`: read recommendations from a file."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import click

from cli.output import Console, command_options

if TYPE_CHECKING:
    from cli.wiring import House
    from sources.ports import ReadOptions

LOOK_EVERY = 0.2
MANY_PROBLEMS = 20


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--state", help="Take this State's rows only, or say whose rows they are.")
@click.option("--archive", is_flag=True, help="Register as history, without starting lifecycles.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; save nothing.")
@click.option(
    "--column",
    multiple=True,
    metavar="FIELD=HEADER",
    help="Which column of your own table holds a field, such as text=Wording; may be given several times. Fields:"
    " text, number, state, body, symbol, cycle, session, recommenders, position, themes, groups, sdgs, published_on,"
    " classification, lead, supports, status, last_answer, answered_on and more.",
)
@command_options
async def import_file(
    console: Console, file: Path, state: str | None, archive: bool, dry_run: bool, column: tuple[str, ...]
) -> None:
    """Read recommendations from FILE: a UHRI export, a UPR-Info export, an OHCHR list, or a table of your own."""
    from languages.catalogue import say
    from sources.errors import SourceError
    from sources.ports import ReadOptions
    from sources.registry import recognise

    columns = _columns(column)
    options = ReadOptions(state or console.settings.general.state, columns)
    try:
        source = recognise(file, options)
        console.say(f"{file.name} is read as: {say('en', f'import-source-{source.name}')}.")
        if dry_run:
            outcome = await try_import(console, file, options, archive=archive)
        else:
            outcome = await run_import(console, file, source.name, options, archive=archive)
    except SourceError as error:
        console.fail(f"{str(error).rstrip('.')}. Nothing was saved.")
    console.result(outcome, render)


def _columns(given: tuple[str, ...]) -> dict[str, str]:
    columns = {}
    for pair in given:
        name, equals, header = pair.partition("=")
        if not equals or not name.strip() or not header.strip():
            raise click.BadParameter(f"expected FIELD=HEADER, found {pair!r}", param_hint="--column")
        columns[name.strip()] = header.strip()
    return columns


async def run_import(
    console: Console, file: Path, source: str, options: "ReadOptions", *, archive: bool
) -> dict[str, Any]:
    """Hand the file to its workflow and follow it until it is done."""
    from temporalio.client import WorkflowFailureError

    from activities.accepting import Delivered, begin_import
    from cli.errors import Refused
    from cli.wiring import wire
    from domain.commands import Origin
    from models.changes import Import
    from workflows.messages import import_workflow

    async with wire(console.settings, console.stack) as house:
        digest = await asyncio.to_thread(house.files.put, file)
        told = Delivered(digest, file.name, source, options.state, options.columns, archive)
        origin = Origin(f"command:import:{uuid4()}", through="command")
        run = await begin_import(house.database, house.engine, told, origin, datetime.now(UTC))
        following = asyncio.create_task(follow(console, house, run))
        try:
            await house.client.get_workflow_handle(import_workflow(digest, told.key)).result()
        except WorkflowFailureError as error:
            reason = getattr(getattr(error.cause, "cause", None), "message", None) or str(error.cause)
            raise Refused(f"The import stopped: {reason}") from error
        finally:
            following.cancel()
        async with house.database.transaction() as session:
            ended = await session.get_one(Import, run)
            return report(source, ended.counts, ended.problems)


async def follow(console: Console, house: "House", run: UUID) -> None:
    """Show how many rows are saved and how many lives are started."""
    from models.changes import Import

    with console.progress("Saving rows") as tick:
        shown = 0
        while True:
            async with house.database.transaction() as session:
                counts = (await session.get_one(Import, run)).counts
            done = counts.get("read", 0) + counts.get("started", 0)
            tick(done - shown)
            shown = done
            await asyncio.sleep(LOOK_EVERY)


async def try_import(console: Console, file: Path, options: "ReadOptions", *, archive: bool) -> dict[str, Any]:
    """What an import would do, tried in a transaction that is taken back."""
    from activities.importing import try_file
    from models.session import Database
    from sources.registry import recognise

    source = recognise(file, options)
    database = Database(console.stack.dsn, pool=1)
    try:
        counts, problems = await try_file(database, source.name, file, options, archive, datetime.now(UTC))
    finally:
        await database.aclose()
    return report(source.name, counts, problems) | {"dry_run": True}


def report(source: str, counts: dict[str, Any], problems: list[dict[str, Any]]) -> dict[str, Any]:
    """The contract of `suivi import --json`."""
    numbers = {name: counts.get(name, 0) for name in ("read", "recommendations", "created", "updated", "unchanged")}
    return {"format": source, **numbers, "skipped": counts.get("skipped", {}), "problems": problems}


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def render(outcome: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    would = "would be " if outcome.get("dry_run") else ""
    lines = [
        f"{count(outcome['read'], 'row')} read: {count(outcome['recommendations'], 'recommendation')},"
        f" {outcome['created']} {would}created, {outcome['updated']} {would}updated, {outcome['unchanged']} unchanged."
    ]
    lines += [f"{number} skipped: {reason.replace('_', ' ')}" for reason, number in outcome["skipped"].items()]
    parts: list[Any] = [Text("\n".join(lines))]
    problems = outcome["problems"]
    if problems:
        table = Table("Row", "Column", "Problem", box=None, title=count(len(problems), "problem"), title_justify="left")
        for problem in problems[:MANY_PROBLEMS]:
            table.add_row(str(problem["row"]), problem["column"] or "", problem["reason"])
        parts.append(table)
        if len(problems) > MANY_PROBLEMS:
            parts.append(Text(f"… and {len(problems) - MANY_PROBLEMS} more: suivi import … --json lists them all"))
        if any(problem["column"] in (None, "body", "state") for problem in problems) and outcome["format"] == "table":
            parts.append(Text("Where a column holds it under another name: --column symbol=HEADER (see --help)."))
        saved = "The other rows would be saved" if would else "The other rows are saved"
        parts.append(Text(f"{saved}; mend these and import the file again."))
    return Group(*parts)
